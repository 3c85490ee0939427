//! What meets a sign-in in its middle.

use crate::kit::*;
use jiff::Timestamp;
use latchkey::clock::Clock;
use latchkey::domain::foreign_hash::ForeignHash;
use latchkey::domain::ids::SessionId;
use latchkey::domain::refusal::Refusal;
use latchkey::ops::password::{self, Change, Why};
use latchkey::ops::session::NewSession;
use latchkey::ops::{Ctx, Error, sign_in};
use secrecy::SecretString;
use sha2::Digest;
use std::sync::Arc;

/// Does something whenever a password is about to be compared, and after that.
struct Meanwhile<F>(F);

impl<F: Fn() + Send + Sync> Clock for Meanwhile<F> {
    fn now(&self) -> Timestamp {
        self.0();
        Timestamp::UNIX_EPOCH
    }
}

on_both!(what_changes_while_a_password_is_compared_begins_no_session, |app| async {
    for change in ["password_version = password_version + 1", "locked_at = 1", "disabled_at = 1"] {
        let alex = app.user("contoso", "alex");
        let (store, statement) =
            (app.other_store(), format!("UPDATE users SET {change} WHERE id = '{}'", alex.id.as_str()));
        let meanwhile = Meanwhile(move || sql::execute(&store, &statement).unwrap());
        let services = Arc::new(app.services_hashing(8, Arc::new(meanwhile)));
        let ctx = Ctx { services, ..app.ctx("contoso") };
        let answer = app.blocking(|_| {
            sign_in::sign_in(&ctx, "alex", &SecretString::from(ALEX), |user, _| {
                let public_id = user.id.as_str().parse::<SessionId>().unwrap();
                Ok(NewSession { key_hash: "digest".to_owned(), public_id, state: "{}".to_owned() })
            })
        });
        let error = answer.err();
        assert!(matches!(error, Some(Error::Refused(Refusal::SignInWrong))), "{change}: {error:?}");
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
        let change = Change { current: &current, new: &new, repeat: None, why: Why::Wanted };
        app.blocking(|app| password::change(&app.ctx("contoso"), &alex, &change, |_| Ok(session())))
    };
    assert!(matches!(change(), Err(Error::Refused(Refusal::SignedOut))));
    assert_eq!((app.count("sessions"), app.user("contoso", "alex") == alex), (0, true));
    let first = |_: &_, _| Ok(NewSession { key_hash: "first".to_owned(), ..session() });
    app.blocking(|app| sign_in::sign_in(&app.ctx("contoso"), "alex", &current, first).unwrap());
    assert!(change().is_ok());
    assert_eq!(app.count("sessions WHERE key_hash = 'next'"), 1);
});

on_both!(an_imported_hash_lets_in_and_gives_way_to_one_of_ours, |app| async {
    let digest = data_encoding::BASE64.encode(&sha2::Sha256::digest(ALEX));
    let imported = ForeignHash::parse(&format!("{{SHA256}}{digest}")).unwrap().stored();
    app.execute(&format!("UPDATE users SET password_hash = '{imported}' WHERE name_key LIKE 'alex%'"));
    let before = app.user("contoso", "alex");
    assert_eq!(before.password_hash.as_ref(), Some(&imported));
    let enter = |password: &str, key: &str| {
        let session = NewSession {
            key_hash: key.to_owned(),
            public_id: before.id.as_str().parse::<SessionId>().unwrap(),
            state: "{}".to_owned(),
        };
        let password = SecretString::from(password);
        app.blocking(|app| sign_in::sign_in(&app.ctx("contoso"), "alex", &password, |_, _| Ok(session)))
            .map(|signed_in| signed_in.user.id)
    };
    assert!(matches!(enter("wrong", "a"), Err(Error::Refused(Refusal::SignInWrong))));
    assert_eq!(app.user("contoso", "alex").password_hash, Some(imported), "a wrong password changes nothing");
    assert!(enter(ALEX, "b").is_ok());
    let after = app.user("contoso", "alex");
    assert!(after.password_hash.as_ref().is_some_and(|hash| hash.starts_with("$argon2id$")));
    assert_eq!(after.password_version, before.password_version, "it is the same password");
    app.execute("DELETE FROM sessions");
    assert!(enter(ALEX, "c").is_ok());
});
