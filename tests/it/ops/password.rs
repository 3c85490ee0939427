//! What it costs to judge a new password.

use crate::kit::*;
use latchkey::domain::password::Password;
use latchkey::domain::policy::{Occasion, Violation};
use latchkey::ops::{Ctx, password};
use secrecy::SecretString;
use std::sync::Arc;

/// Passwords of before in the database, more than any history counts.
const FORMER: u8 = 30;

on_both!(a_history_waits_once_for_all_the_passwords_it_counts, |app| async {
    app.change("contoso", |tenant| tenant.settings.policy.history = 24);
    let alex = app.user("contoso", "alex");
    for version in 100..100 + FORMER {
        app.execute(&format!(
            "INSERT INTO password_history (user_id, version, tenant_id, hash) \
             SELECT id, {version}, tenant_id, password_hash FROM users WHERE id = '{}'",
            alex.id.as_str()
        ));
    }
    let clock = Arc::new(TestClock::new());
    let services = app.services_hashing(8, Arc::new(HasherClock(clock.clone())));
    let ctx = Ctx { services: Arc::new(services), ..app.ctx("contoso") };
    for (new, why, broken, waits) in [
        (NEXT, Occasion::Reset, None, 1),
        (NEXT, Occasion::Change, None, 1),
        (NEXT, Occasion::First, None, 0),
        (ALEX, Occasion::Reset, Some(Violation::UsedBefore), 1),
        // What breaks another rule is compared with none of before.
        ("password", Occasion::Reset, Some(Violation::Common), 0),
    ] {
        clock.take_hashes();
        let new = Password::new(&SecretString::from(new));
        let found = app.blocking(|_| password::check_policy(&ctx, (Some(&alex), why), &new).unwrap());
        let is_as_told = broken.as_ref().map_or(found.is_empty(), |rule| found.contains(rule));
        assert!(is_as_told, "{why:?}: {found:?}, not {broken:?}");
        assert_eq!(clock.take_hashes(), waits, "{why:?} {broken:?}");
    }
});
