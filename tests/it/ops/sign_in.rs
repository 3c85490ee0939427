//! What meets a sign-in in its middle.

use crate::kit::*;
use latchkey::domain::ids::SessionId;
use latchkey::domain::refusal::Refusal;
use latchkey::ops::session::NewSession;
use latchkey::ops::{Error, sign_in};
use secrecy::SecretString;

on_both!(what_changes_while_a_password_is_compared_begins_no_session, |app| async {
    for change in ["password_version = password_version + 1", "locked_at = 1", "disabled_at = 1"] {
        let answer = app.blocking(|app| {
            sign_in::sign_in(&app.ctx("contoso"), "alex", &SecretString::from(ALEX), |user| {
                app.execute(&format!("UPDATE users SET {change} WHERE id = '{}'", user.id.as_str()));
                let public_id = user.id.as_str().parse::<SessionId>().unwrap();
                Ok(NewSession { key_hash: "digest".to_owned(), public_id, state: "{}".to_owned() })
            })
        });
        assert!(matches!(answer, Err(Error::Refused(Refusal::SignInWrong))), "{change}");
        app.execute("UPDATE users SET locked_at = NULL, disabled_at = NULL");
    }
    assert_eq!(app.count("sessions"), 0);
    assert_eq!(app.count("events WHERE kind = 'sign_in' AND result = 'refused'"), 3);
});
