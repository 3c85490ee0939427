use super::Installation;
use crate::kit::{Database, sql};
use latchkey::store::{Address, Store};
use secrecy::ExposeSecret;
use serde_json::json;
use std::fs;
use std::os::unix::fs::PermissionsExt;

const MISSING: &str =
    "is missing, but the database is in use; put back the secret key file that belongs to this database";
const FOREIGN: &str = "the database is used with another key than those in ";

/// Commands that read and commands that change.
const COMMANDS: [&str; 5] = [
    "serve",
    "user list",
    "user set alex --mail new@mail.example",
    "tenant create fabrikam --realm fabrikam.example",
    "work",
];

fn write_key(made: &Installation, text: &str) {
    let file = made.path("data/secret.key");
    fs::write(&file, text).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(0o600)).unwrap();
}

#[test]
fn no_key_is_made_beside_a_database_that_is_in_use() {
    let made = Installation::with_user();
    fs::remove_file(made.path("data/secret.key")).unwrap();
    for command in COMMANDS {
        let refusal = made.refused(command);
        assert!(refusal.contains(MISSING), "{command}: {refusal}");
        assert!(!made.path("data/secret.key").exists(), "{command}");
    }
}

#[test]
fn a_key_of_another_installation_seals_nothing() {
    let (made, other) = (Installation::with_user(), Installation::with_tenant());
    let own = fs::read_to_string(made.path("data/secret.key")).unwrap();
    write_key(&made, &fs::read_to_string(other.path("data/secret.key")).unwrap());
    for command in COMMANDS {
        let refusal = made.refused(command);
        assert!(refusal.contains(FOREIGN), "{command}: {refusal}");
    }
    write_key(&made, &own);
    assert_eq!(made.json("user show alex")["mail"], json!("a•••@m•••.example"));
}

#[test]
fn a_database_from_before_keys_were_noted_knows_its_own() {
    let (made, other) = (Installation::with_user(), Installation::with_tenant());
    let store = Store::open(Address::Sqlite(made.path("data/latchkey.db"))).unwrap();
    sql::execute(&store, "DELETE FROM installation WHERE key = 'key_fingerprint'").unwrap();
    let own = fs::read_to_string(made.path("data/secret.key")).unwrap();
    write_key(&made, &fs::read_to_string(other.path("data/secret.key")).unwrap());
    assert!(made.refused("user list").contains(FOREIGN));
    write_key(&made, &own);
    made.done("user list");
}

#[test]
fn a_new_key_takes_over_and_what_an_old_one_sealed_is_named() {
    let made = Installation::with_user();
    made.done("user create sam@contoso.example --no-password");
    let old = fs::read_to_string(made.path("data/secret.key")).unwrap();
    let new = data_encoding::BASE64.encode(&[7; 32]);
    write_key(&made, &format!("{new}\n{old}"));
    assert_eq!(made.json("user show alex")["mail"], json!("a•••@m•••.example"));
    made.done("user set sam --mail sam@mail.example");
    write_key(&made, &new);
    let all = made.json("user list");
    let mails: Vec<_> =
        all.as_array().unwrap().iter().map(|one| (&one["mail"], &one["mail_unreadable"])).collect();
    assert_eq!(mails, [(&json!(null), &json!(true)), (&json!("s•••@m•••.example"), &json!(false))]);
    let shown = made.done("user show alex");
    assert!(shown.contains("Alternate mail       (no key opens it; set it again)\n"), "{shown}");
    let found = made.run("doctor");
    assert!(found.out.contains("they do not open 1 of 2 stored addresses"), "{}", found.out);
    made.done("user set alex --mail alex@mail.example");
    assert!(made.done("doctor").contains("they open every stored address (2)"));
}

#[test]
#[ignore = "needs the database server of tests/services/up"]
fn an_operators_machine_without_the_key_file_makes_none_on_postgresql() {
    let database = Database::postgres();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(database.create());
    let Address::Postgres(url, _) = database.address() else { panic!() };
    let [first, second] =
        [(); 2].map(|()| Installation::empty().with("LATCHKEY_DATABASE_URL", url.expose_secret()));
    first.done("tenant create contoso --realm contoso.example");
    let refusal = second.refused("user create alex --no-password --mail alex@mail.example");
    assert!(refusal.contains(MISSING), "{refusal}");
    let found = second.run("doctor");
    assert!(found.out.contains("FAIL  secret key"), "{}", found.out);
    assert!(!second.path("data/secret.key").exists());
    fs::copy(first.path("data/secret.key"), second.path("data/secret.key")).unwrap();
    second.done("user create alex --no-password --mail alex@mail.example");
    assert_eq!(first.json("user show alex")["mail"], json!("a•••@m•••.example"));
}
