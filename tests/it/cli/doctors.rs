use super::Installation;
use crate::kit::sql;
use latchkey::store::{Address, Store};
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// What the doctor found, and its exit status.
fn findings(made: &Installation) -> (i32, Vec<Value>) {
    let done = made.run("doctor --format json");
    let found: Value = serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{done:?}"));
    (done.status, found.as_array().unwrap().clone())
}

fn status<'a>(found: &'a [Value], check: &str) -> &'a str {
    let one = found.iter().find(|one| one["check"] == check);
    one.unwrap_or_else(|| panic!("{found:?}"))["status"].as_str().unwrap()
}

#[test]
fn a_sound_installation_passes_every_check() {
    let made = Installation::with_user();
    made.done("brand set --help-desk-mail help@contoso.example");
    let (exit, found) = findings(&made);
    assert_eq!(exit, 0);
    let bad: Vec<_> = found.iter().filter(|one| one["status"] != "ok").collect();
    assert!(bad.is_empty() && found.len() >= 12, "{bad:?}");
    let text = made.done("doctor");
    assert!(text.lines().all(|line| line.starts_with("ok ")), "{text}");
}

#[test]
fn looking_at_nothing_makes_nothing() {
    let made = Installation::empty();
    let (exit, found) = findings(&made);
    assert_eq!((exit, status(&found, "database"), status(&found, "secret key")), (0, "warn", "warn"));
    assert!(!made.path("data").exists());
}

#[test]
fn an_open_key_file_a_plain_public_address_and_a_taken_port_fail() {
    let address = answering(drop);
    let made = Installation::with_user()
        .with("LATCHKEY_PUBLIC_URL", "http://password.contoso.example")
        .with("LATCHKEY_LISTEN", &address);
    let key = made.path("data/secret.key");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    let (exit, found) = findings(&made);
    assert_eq!(exit, 1);
    for check in ["secret key", "public url", "listen"] {
        assert_eq!(status(&found, check), "fail", "{check}");
    }
    assert!(found.iter().filter(|one| one["status"] == "fail").all(|one| one["what_to_do"].is_string()));
}

#[test]
fn keys_of_another_installation_are_noticed() {
    let (made, other) = (Installation::with_user(), Installation::with_user());
    std::fs::copy(other.path("data/secret.key"), made.path("data/secret.key")).unwrap();
    let (exit, found) = findings(&made);
    assert_eq!((exit, status(&found, "keys")), (1, "fail"));
    std::fs::remove_file(made.path("data/secret.key")).unwrap();
    assert_eq!(status(&findings(&made).1, "secret key"), "fail", "a new key would not help");
}

#[test]
fn a_mistyped_setting_is_found_and_no_database_is_made_of_it() {
    let made = Installation::empty().with("LATCHKEY_DATABASE_URL", "sqlit://data/latchkey.db");
    let (exit, found) = findings(&made);
    assert_eq!((exit, found.len(), status(&found, "settings")), (1, 1, "fail"));
    let refusal = made.refused("tenant create contoso --realm contoso.example");
    assert!(refusal.contains("LATCHKEY_DATABASE_URL: `database_url` begins with `sqlit://`"), "{refusal}");
    let made = Installation::empty().with("LATCHKEY_DATABASE_URL", "sqlite://elsewhere/latchkey.db");
    for command in ["tenant list", "user list", "brand show", "backup b.db"] {
        assert!(made.refused(command).contains("there is no database elsewhere/latchkey.db"), "{command}");
    }
    assert!(!made.path("elsewhere").exists());
}

#[test]
fn a_damaged_database_fails() {
    let made = Installation::with_user();
    std::fs::write(made.path("data/latchkey.db"), "not a database, but long enough to be looked at").unwrap();
    let (exit, found) = findings(&made);
    assert_eq!((exit, status(&found, "database")), (1, "fail"));
}

#[test]
fn many_lost_messages_are_worth_a_warning() {
    let made = Installation::with_user();
    assert_eq!(status(&findings(&made).1, "delivery"), "ok");
    let store = Store::open(Address::Sqlite(made.path("data/latchkey.db"))).unwrap();
    for (number, reported) in
        ["undelivered", "failed", "undelivered", "delivered", "no_answer"].iter().enumerate()
    {
        let values =
            format!("'{number}', id, 'x', 'AT', 1000 * CAST(strftime('%s', 'now') AS INTEGER), '{reported}'");
        let row = "sent_messages (letter_id, tenant_id, number_hash, country, sent_at, status)";
        sql::execute(&store, &format!("INSERT INTO {row} SELECT {values} FROM tenants")).unwrap();
    }
    let (exit, found) = findings(&made);
    assert_eq!((exit, status(&found, "delivery")), (0, "warn"));
    let text = made.done("doctor");
    assert!(text.contains("reported as lost: 3 of 5 in contoso"), "{text}");
}

/// The address of a program that does this with everybody who comes.
fn answering(mut then: impl FnMut(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || listener.incoming().for_each(|stream| then(stream.unwrap())));
    address
}

fn with_tls(address: &str) -> Installation {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/courier/smtp/tests");
    let file = |name: &str| folder.join(name).display().to_string();
    Installation::with_user()
        .with("LATCHKEY_LISTEN", address)
        .with("LATCHKEY_TLS_CERT", &file("server.pem"))
        .with("LATCHKEY_TLS_KEY", &file("server.key.pem"))
}

#[test]
fn behind_tls_only_a_portal_with_the_own_certificate_may_have_the_port() {
    let (exit, found) = findings(&with_tls(&answering(drop)));
    assert_eq!((exit, status(&found, "listen")), (1, "fail"));
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let made = with_tls(&free);
    let _portal = made.serve();
    let (_, found) = findings(&made);
    assert_eq!(status(&found, "listen"), "ok", "{found:?}");
}

#[test]
fn folders_that_cannot_be_made_fail() {
    let made = Installation::empty();
    std::fs::write(made.path("file"), "in the way").unwrap();
    let below = |name: &str| made.path("file").join(name).display().to_string();
    let made = Installation::empty()
        .with("LATCHKEY_MAIL_URL", &format!("file://{}", below("outbox")))
        .with("LATCHKEY_DATA_DIR", &below("data"));
    let (exit, found) = findings(&made);
    assert_eq!((exit, status(&found, "mail"), status(&found, "data folder")), (1, "fail", "fail"));
}

#[test]
fn a_sender_that_other_servers_refuse_is_worth_a_warning() {
    let address = answering(|mut stream| {
        stream.write_all(b"220 mail.contoso.example\r\n").unwrap();
        let lines = BufReader::new(stream.try_clone().unwrap()).lines();
        lines.map_while(Result::ok).for_each(|_| stream.write_all(b"250 ok\r\n").unwrap());
    });
    let made = Installation::with_user().with("LATCHKEY_MAIL_URL", &format!("smtp://{address}?tls=none"));
    assert_eq!(status(&findings(&made).1, "mail"), "warn");
    let made = made.with("LATCHKEY_MAIL_FROM", "Contoso <no-reply@contoso.example>");
    let (_, found) = findings(&made);
    assert_eq!(status(&found, "mail"), "ok", "{found:?}");
}

#[test]
fn a_gateway_that_answers_is_sound_and_one_that_is_away_fails_without_its_key() {
    let address = answering(|mut stream| {
        let lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
        lines.take_while(|line| !line.is_empty()).for_each(drop);
        stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n").unwrap();
    });
    let url = |address: &str| format!("http://{address}/send?key=canary&to={{to}}");
    let made = Installation::with_user().with("LATCHKEY_TEXT_URL", &url(&address));
    let (_, found) = findings(&made);
    assert_eq!((status(&found, "texts"), status(&found, "calls")), ("ok", "ok"), "{found:?}");
    let made = made.with("LATCHKEY_TEXT_URL", &url("127.0.0.1:1"));
    let (exit, found) = findings(&made);
    assert_eq!((exit, status(&found, "texts")), (1, "fail"));
    assert!(!format!("{found:?}").contains("canary"), "{found:?}");
}

#[test]
fn a_database_in_a_folder_that_nobody_makes_fails() {
    let made = Installation::empty().with("LATCHKEY_DATABASE_URL", "sqlite://nodir/x.db");
    let (exit, found) = findings(&made);
    assert_eq!((exit, status(&found, "database")), (1, "fail"));
    for within in ["data/latchkey.db", "x.db"] {
        let made = Installation::empty().with("LATCHKEY_DATABASE_URL", &format!("sqlite://{within}"));
        assert_eq!(status(&findings(&made).1, "database"), "warn", "{within}");
    }
}

#[test]
fn a_mail_server_whose_name_is_not_found_is_named() {
    let made = Installation::empty().with("LATCHKEY_MAIL_URL", "smtps://mail.nowhere.invalid");
    let (exit, found) = findings(&made);
    assert_eq!((exit, status(&found, "mail")), (1, "fail"));
    let mail = found.iter().find(|one| one["check"] == "mail").unwrap()["finding"].as_str().unwrap();
    assert!(mail.ends_with("the name mail.nowhere.invalid was not found)"), "{mail}");
}

#[test]
fn messages_that_nobody_gets_are_told_until_no_method_needs_them() {
    let made = Installation::with_user().with("LATCHKEY_PUBLIC_URL", "https://password.contoso.example");
    let (_, found) = findings(&made);
    for (check, what) in [("mail", "mails"), ("texts", "texts"), ("calls", "calls")] {
        let one = found.iter().find(|one| one["check"] == check).unwrap();
        assert_eq!(one["status"], "warn", "{check}");
        let finding = one["finding"].as_str().unwrap();
        let told = finding.starts_with(&format!("{what} are only written to the folder "));
        assert!(told && finding.ends_with("; nobody gets them"), "{finding}");
    }
    let advice = found.iter().find(|one| one["check"] == "texts").unwrap()["what_to_do"].as_str().unwrap();
    let (_, command) = advice.split_once("latchkey ").unwrap();
    made.done(command);
    let (_, found) = findings(&made);
    assert_eq!((status(&found, "texts"), status(&found, "calls")), ("ok", "ok"));
}

#[test]
fn a_mistyped_variable_stops_everything() {
    let made = Installation::with_user().with("LATCHKEY_LISTN", "127.0.0.1:1");
    let refusal = "LATCHKEY_LISTN: unknown variable; did you mean LATCHKEY_LISTEN?";
    for command in ["user list", "serve", "demo"] {
        assert_eq!(made.refused(command), format!("latchkey: {refusal}\n"), "{command}");
    }
    let (exit, found) = findings(&made);
    assert_eq!((exit, found.len(), found[0]["finding"].as_str()), (1, 1, Some(refusal)));
}
