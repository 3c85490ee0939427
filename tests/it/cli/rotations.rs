//! `latchkey key`.

use super::Installation;
use crate::kit::Database;
use latchkey::store::Address;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;

fn file(made: &Installation) -> String {
    fs::read_to_string(made.path("data/secret.key")).unwrap()
}

fn write_file(made: &Installation, text: &str) {
    let file = made.path("data/secret.key");
    fs::write(&file, text).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(0o600)).unwrap();
}

/// Takes every line with a key away but the first.
fn keep_newest(made: &Installation) {
    let text = file(made);
    let newest = text.lines().find(|line| !line.starts_with('#')).unwrap();
    write_file(made, &format!("{newest}\n"));
}

/// The numbers that `key reseal` prints: sealed anew, newest before, changed, unreadable.
fn counts(out: &str) -> Vec<usize> {
    out.lines().map(|line| line.split(' ').next_back().unwrap().parse().unwrap()).collect()
}

/// How many values each key opens, newest first.
fn values(made: &Installation) -> Vec<u64> {
    let listed = made.json("key list");
    let keys = listed["keys"].as_array().unwrap();
    assert!(keys.iter().enumerate().all(|(place, key)| key["newest"] == json!(place == 0)), "{listed}");
    keys.iter().map(|key| key["values"].as_u64().unwrap()).collect()
}

fn mails(made: &Installation) -> Vec<Value> {
    made.json("user list").as_array().unwrap().iter().map(|user| user["mail"].clone()).collect()
}

/// Rotates the key of an installation with Alex and Sam, to the end.
fn rotate(made: &Installation) {
    let before = file(made);
    let done = made.run("key rotate");
    assert_eq!((done.status, done.out.as_str()), (0, ""), "{}", done.err);
    for words in ["Put the new key ", "restart every process", "Then run `latchkey key reseal`.\n"] {
        assert!(done.err.contains(words), "{}", done.err);
    }
    assert_eq!(values(made), [0, 2]);
    assert_eq!(counts(&made.done("key reseal")), [2, 0, 0, 0]);
    assert_eq!(counts(&made.done("key reseal")), [0, 2, 0, 0]);
    assert_eq!(values(made), [2, 0]);
    let after = file(made);
    assert!(before.lines().all(|line| after.lines().any(|kept| kept == line)), "every line stays");
    keep_newest(made);
    assert_eq!(values(made), [2]);
    assert_eq!(mails(made), [json!("a•••@m•••.example"), json!("s•••@m•••.example")]);
    let found = made.run("doctor");
    assert!(found.out.contains("they open every stored address (2)"), "{}", found.out);
}

#[test]
fn a_key_is_rotated_to_the_end() {
    let made = Installation::with_user();
    made.done("user create sam@contoso.example --no-password --mail sam@mail.example");
    rotate(&made);
    let mode = fs::metadata(made.path("data/secret.key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_new_key_stands_above_the_old_one_under_the_same_heading() {
    let made = Installation::with_user();
    let before = file(&made);
    let (heading, old) = before.split_once('\n').unwrap();
    made.done("key rotate");
    let after = file(&made);
    let lines: Vec<_> = after.lines().collect();
    assert_eq!((lines.len(), lines[0], lines[2]), (3, heading, old.trim_end()));
    let listed = made.done("key list");
    let names: Vec<_> =
        listed.lines().skip(1).map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    assert_eq!(names.len(), 2, "{listed}");
    assert!(names.iter().all(|name| name.len() == 8 && name.bytes().all(|b| b.is_ascii_hexdigit())));
    let done = made.run("key rotate");
    let third = made.json("key list")["keys"][0]["key"].as_str().unwrap().to_owned();
    assert!(done.err.contains(&third) && !names.contains(&third), "{}", done.err);
}

#[test]
fn keys_that_are_not_the_databases_are_not_rotated() {
    let (made, other) = (Installation::with_user(), Installation::with_tenant());
    let own = file(&made);
    write_file(&made, &file(&other));
    for command in ["key rotate", "key reseal", "key list"] {
        let refusal = made.refused(command);
        assert!(refusal.contains("the database is used with another key than those in"), "{refusal}");
    }
    assert_eq!(file(&made), file(&other), "nothing was added");
    fs::remove_file(made.path("data/secret.key")).unwrap();
    assert!(made.refused("key rotate").contains("is missing, but the database is in use"));
    write_file(&made, &own);
    fs::write(made.path("data/.secret-key.new"), "").unwrap();
    assert!(made.refused("key rotate").contains("another process is adding a key"));
    assert_eq!(file(&made), own);
    assert!(Installation::empty().refused("key rotate").contains("there is no database"));
}

#[test]
fn values_that_no_key_opens_are_told() {
    let made = Installation::with_user();
    made.done("key rotate");
    // Whatever opens the database from here on notes the new key in it.
    made.done("user list");
    let both = file(&made);
    keep_newest(&made);
    let done = made.run("key reseal");
    assert_eq!((done.status, counts(&done.out)), (1, vec![0, 0, 0, 1]), "{}", done.err);
    assert!(done.err.contains("no key opens some stored values"), "{}", done.err);
    assert_eq!(made.json("key list")["unreadable"], json!(1));
    let table = made.done("key list");
    assert!(table.lines().last().unwrap().starts_with("none "), "{table}");
    write_file(&made, &both);
    assert_eq!(counts(&made.done("key reseal")), [1, 0, 0, 0]);
    keep_newest(&made);
    assert_eq!(values(&made), [1]);
}

#[test]
#[ignore = "needs the database server of tests/services/up"]
fn a_key_is_rotated_to_the_end_on_postgresql() {
    let database = Database::postgres();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(database.create());
    let Address::Postgres(url, _) = database.address() else { panic!() };
    let made = Installation::empty().with("LATCHKEY_DATABASE_URL", url.expose_secret());
    made.done("tenant create contoso --realm contoso.example");
    for name in ["alex", "sam"] {
        made.done(&format!("user create {name} --no-password --mail {name}@mail.example"));
    }
    rotate(&made);
}
