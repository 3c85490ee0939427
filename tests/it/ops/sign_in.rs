//! What meets a sign-in in its middle.

use crate::kit::*;
use latchkey::domain::ids::SessionId;
use latchkey::domain::refusal::Refusal;
use latchkey::ops::password::{self, Change};
use latchkey::ops::session::NewSession;
use latchkey::ops::{Error, sign_in};
use secrecy::SecretString;

on_both!(what_changes_while_a_password_is_compared_begins_no_session, |app| async {
    for change in ["password_version = password_version + 1", "locked_at = 1", "disabled_at = 1"] {
        let answer = app.blocking(|app| {
            sign_in::sign_in(&app.ctx("contoso"), "alex", &SecretString::from(ALEX), |user, _| {
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

on_both!(a_session_that_is_ended_while_its_password_is_changed_is_not_followed_by_another, |app| async {
    let alex = app.user("contoso", "alex");
    let (current, new) = (SecretString::from(ALEX), SecretString::from(NEXT));
    let session = || NewSession {
        key_hash: "next".to_owned(),
        public_id: alex.id.as_str().parse::<SessionId>().unwrap(),
        state: "{}".to_owned(),
    };
    let change = || {
        let change = Change { current: &current, new: &new, repeat: None, session: session() };
        app.blocking(|app| password::change(&app.ctx("contoso"), &alex, change))
    };
    assert!(matches!(change(), Err(Error::Refused(Refusal::SignedOut))));
    assert_eq!((app.count("sessions"), app.user("contoso", "alex") == alex), (0, true));
    let first = |_: &_, _| Ok(NewSession { key_hash: "first".to_owned(), ..session() });
    app.blocking(|app| sign_in::sign_in(&app.ctx("contoso"), "alex", &current, first).unwrap());
    assert!(change().is_ok());
    assert_eq!(app.count("sessions WHERE key_hash = 'next'"), 1);
});
