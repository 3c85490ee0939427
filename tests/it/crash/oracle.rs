//! What must hold after every crash.

use super::{Person, Program};
use crate::kit::{Browser, sql};
use latchkey::store::{Address, Store};
use std::path::Path;

/// The person has exactly one password: the acknowledged one, or the one whose answer never came.
pub fn check(program: &Program, person: &mut Person, crash: u64) {
    let address = program.address();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut right = Vec::new();
    for password in person.may_have() {
        let browser = Browser::new(address, "127.0.0.1");
        if runtime.block_on(browser.try_sign_in(&person.username, &password)).status == 303 {
            right.push(password);
        }
    }
    let [password] = right.as_slice() else {
        panic!("crash {crash}: {} signs in with {} of {:?}", person.username, right.len(), person.may_have());
    };
    person.password.clone_from(password);
    person.in_flight = None;
}

/// Statements that count what must not be.
const NEVER: [(&str, &str); 8] = [
    (
        "a password version without its event",
        "SELECT CAST(count(*) AS TEXT) AS v FROM users u WHERE u.password_version <> \
      (SELECT count(*) FROM events e WHERE e.user_id = u.id AND e.kind IN ('password.reset', 'password.changed') AND e.result = 'done')",
    ),
    (
        "a reset without its finished flow",
        "SELECT CAST(count(*) AS TEXT) AS v FROM events e WHERE e.kind = 'password.reset' \
      AND e.result = 'done' AND NOT EXISTS (SELECT 1 FROM flows f WHERE f.id = e.flow_id AND f.stage = 'done')",
    ),
    (
        "a finished flow without exactly one event",
        "SELECT CAST(count(*) AS TEXT) AS v FROM flows f WHERE f.stage = 'done' \
      AND 1 <> (SELECT count(*) FROM events e WHERE e.flow_id = f.id AND e.kind = 'password.reset')",
    ),
    (
        "a session older than the password",
        "SELECT CAST(count(*) AS TEXT) AS v FROM sessions s JOIN users u ON u.id = s.user_id \
      JOIN events e ON e.user_id = u.id AND e.kind = 'password.reset' AND e.result = 'done' WHERE s.created_at < e.at",
    ),
    (
        "an open flow that proved an older password",
        "SELECT CAST(count(*) AS TEXT) AS v FROM flows f JOIN users u ON u.id = f.user_id \
      WHERE f.stage IN ('proved', 'claimed') AND f.password_version <> u.password_version",
    ),
    (
        "a new password without its two notices",
        "SELECT CAST(count(*) AS TEXT) AS v FROM users u WHERE 2 * u.password_version <> \
      (SELECT count(*) FROM outbox o WHERE o.letter LIKE '%password_set%' AND o.letter LIKE '%' || u.id || '%')",
    ),
    (
        "a flow that waits for a code without one",
        "SELECT CAST(count(*) AS TEXT) AS v FROM flows f WHERE f.method IN ('mail', 'text', 'call', 'office_call') \
      AND NOT EXISTS (SELECT 1 FROM flow_codes c WHERE c.flow_id = f.id AND c.method = f.method)",
    ),
    (
        "a row of another tenant than its user",
        "SELECT CAST(count(*) AS TEXT) AS v FROM users u JOIN sessions s ON s.user_id = u.id \
      WHERE s.tenant_id <> u.tenant_id",
    ),
];

/// The tables agree with each other, and the file is sound.
pub fn check_tables(file: &Path, crash: u64) {
    let store = Store::open(Address::Sqlite(file.to_owned())).unwrap();
    assert_eq!(
        sql::rows(&store, "SELECT integrity_check AS v FROM pragma_integrity_check"),
        ["ok"],
        "crash {crash}"
    );
    let orphans = "SELECT CAST(count(*) AS TEXT) AS v FROM pragma_foreign_key_check";
    assert_eq!(sql::rows(&store, orphans), ["0"], "crash {crash}: rows that point to nothing");
    for (what, query) in NEVER {
        assert_eq!(sql::rows(&store, query), ["0"], "crash {crash}: {what}");
    }
}
