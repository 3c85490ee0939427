use super::Installation;
use crate::kit::sql;
use latchkey::store::{Address, Store};
use serde_json::json;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_backup_taken_while_the_portal_runs_brings_the_same_users_back() {
    let made = Installation::with_user();
    let before = made.json("user list");
    let portal = made.serve();
    let done = made.run("backup copy.db");
    assert_eq!(done.status, 0, "{}", done.err);
    assert!(done.err.contains("secret.key"), "{}", done.err);
    let mode = std::fs::metadata(made.path("copy.db")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    made.done("user create sam --no-password");
    let refusal = made.refused("restore copy.db --force");
    assert!(refusal.contains("another process uses the database"), "{refusal}");
    drop(portal);
    made.done("restore copy.db --force");
    assert_eq!(made.json("user list"), before);
    made.done("doctor");
    let files: Vec<_> =
        std::fs::read_dir(made.path("data")).unwrap().map(|one| one.unwrap().file_name()).collect();
    let left = files.iter().filter(|name| name.to_string_lossy().starts_with(".latchkey-"));
    assert_eq!(left.count(), 0, "{files:?}");
}

#[test]
fn a_backup_is_restored_where_there_is_nothing_yet() {
    let (made, fresh) = (Installation::with_user(), Installation::empty());
    made.done("backup copy.db");
    let copy = made.path("copy.db").display().to_string();
    let done = fresh.run_with(&["restore", &copy], "");
    assert_eq!(done.status, 0, "{}", done.err);
    assert!(done.err.contains("put back the secret key file"), "{}", done.err);
    assert!(!fresh.path("data/secret.key").exists(), "no key is made that fits nothing");
    std::fs::copy(made.path("data/secret.key"), fresh.path("data/secret.key")).unwrap();
    assert_eq!(fresh.json("user show alex")["mail"], json!("a•••@m•••.example"));
}

#[test]
fn nothing_is_overwritten_unasked() {
    let made = Installation::with_user();
    made.done("backup copy.db");
    assert_eq!(made.refused("backup copy.db"), "latchkey: copy.db is there already\n");
    let refusal = made.refused("restore copy.db");
    assert!(refusal.contains("--force replaces it"), "{refusal}");
    assert!(made.refused("restore data/latchkey.db --force").contains("is the database itself"));
}

#[test]
fn what_is_no_backup_is_refused_and_the_database_stays() {
    let made = Installation::with_user();
    made.done("backup copy.db");
    let whole = std::fs::read(made.path("copy.db")).unwrap();
    std::fs::write(made.path("cut.db"), &whole[..whole.len() / 2]).unwrap();
    std::fs::write(made.path("text.db"), "dear diary").unwrap();
    std::fs::write(made.path("empty.db"), "").unwrap();
    for name in ["cut.db", "text.db", "empty.db", "missing.db"] {
        let refusal = made.refused(&format!("restore {name} --force"));
        assert!(refusal.contains(name), "{refusal}");
    }
    made.done("user show alex");
}

#[test]
fn a_broken_database_can_be_replaced() {
    let made = Installation::with_user();
    made.done("backup copy.db");
    std::fs::write(made.path("data/latchkey.db"), "no database any more, whatever this once was").unwrap();
    made.done("restore copy.db --force");
    made.done("user show alex");
}

#[test]
fn postgresql_brings_its_own_programs() {
    let url = "postgres://portal:hunter2@db.contoso.example:5433/latchkey?sslmode=require";
    let made = Installation::empty().with("LATCHKEY_DATABASE_URL", url);
    for (line, program) in
        [("backup b'.dump", r"--file='b'\''.dump' "), ("restore b'.dump", "pg_restore --clean")]
    {
        let refusal = made.refused(line);
        assert!(refusal.contains(program) && !refusal.contains("hunter2"), "{refusal}");
        let server = "'postgres://portal@db.contoso.example:5433/latchkey?sslmode=require'";
        assert!(refusal.contains(server), "{refusal}");
    }
}

/// What is open in the database: sessions, and resets.
fn open(made: &Installation) -> Vec<String> {
    let store = Store::open(Address::Sqlite(made.path("data/latchkey.db"))).unwrap();
    let mut open = sql::rows(&store, "SELECT 'session ' || key_hash AS v FROM sessions");
    open.extend(sql::rows(
        &store,
        "SELECT 'reset ' || id AS v FROM flows WHERE stage <> 'ended' ORDER BY id",
    ));
    open
}

#[test]
fn what_was_open_when_a_backup_was_made_is_ended_when_it_is_put_back() {
    let made = Installation::with_user();
    let store = Store::open(Address::Sqlite(made.path("data/latchkey.db"))).unwrap();
    let session = "INSERT INTO sessions (key_hash, public_id, user_id, tenant_id, state, browser, created_at, seen_at, \
                   expires_at) SELECT 'a', 'a', id, tenant_id, '{}', '', 1, 1, 9999999999999 FROM users";
    sql::execute(&store, session).unwrap();
    for (id, stage) in [("b", "proving"), ("c", "proved"), ("d", "done")] {
        let flow = format!(
            "INSERT INTO flows (id, tenant_id, browser_hash, name_typed, name_key, purpose, stage, locale, browser, \
             failed_tries, created_at, expires_at) SELECT '{id}', tenant_id, '{id}', 'x', 'x', 'reset', '{stage}', 'en', \
             '', 0, 1, 9999999999999 FROM users"
        );
        sql::execute(&store, &flow).unwrap();
    }
    drop(store);
    made.done("backup copy.db");
    assert_eq!(open(&made), ["session a", "reset b", "reset c", "reset d"]);
    let done = made.run("restore copy.db --force");
    assert!(done.status == 0 && done.err.contains("everybody signs in again"), "{}", done.err);
    assert_eq!(open(&made), ["reset d"], "what was done stays done");
}
