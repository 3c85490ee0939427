//! What lets somebody back in is changed only a short while after they proved who they are.

use crate::kit::*;
use latchkey::domain::method::{Credential, Method};

/// Seconds that a check counts.
const LIMIT: i64 = 10 * 60;
const AGAIN: &str = "/register/again?next=";

/// Every page on which something registered is changed.
const PAGES: [&str; 7] = [
    "/register/mail",
    "/register/phone",
    "/register/office-phone",
    "/register/questions",
    "/register/authenticator",
    "/register/recovery-codes",
    "/register/passkey",
];

fn asked(next: &str) -> String {
    format!("{AGAIN}{}", next.replace('/', "%2F"))
}

on_both!(the_check_of_the_sign_in_counts_for_ten_minutes, |app| async {
    app.recovery("contoso", |recovery| recovery.methods = Method::ALL.to_vec());
    let alex = app.alex().await;
    app.pass(LIMIT);
    for page in PAGES {
        assert_eq!(alex.get(page).await.status, 200, "{page}");
    }
    app.pass(1);
    for page in PAGES {
        alex.get(page).await.leads_to(&asked(page));
    }
    alex.get("/register/recovery-codes/file").await.leads_to(&asked("/register/recovery-codes"));
    for page in ["/register", "/register/confirm", "/account", "/password"] {
        assert_eq!(alex.get(page).await.status, 200, "{page} changes nothing registered");
    }
});

on_both!(the_password_leads_back_to_where_the_user_was_going, |app| async {
    let alex = app.alex().await;
    app.pass(LIMIT + 1);
    let page = alex.open("/register/mail").await;
    assert_eq!(page.heading(), "Confirm it is you");
    let before = alex.cookie("latchkey-session");
    let fields = [("current_password", ALEX)];
    alex.submit(&page, "/register/again", &fields).await.leads_to("/register/mail");
    assert_ne!(alex.cookie("latchkey-session"), before, "the session goes on under a new key");
    assert_eq!(app.count("sessions"), 1);
    app.pass(LIMIT);
    alex.register_mail(&app, "alex.new@mail.example").await.leads_to("/register?done=saved");
    app.pass(1);
    alex.get("/register/mail").await.leads_to(&asked("/register/mail"));
    assert_eq!(app.count("events WHERE kind = 'sign_in.checked' AND result = 'done'"), 1);
});

on_both!(a_form_sent_too_late_changes_nothing_and_leads_back_to_its_page, |app| async {
    app.register("contoso", "alex", Credential::Phone, "+436641234568");
    let alex = app.alex().await;
    let (list, mail) = (alex.open("/register").await, alex.open("/register/mail").await);
    app.pass(LIMIT + 1);
    let before = app.dump(&["methods", "enrolments", "recovery_codes", "outbox"]);
    let sent = alex.submit(&mail, "/register/mail", &[("address", "alex.new@mail.example")]).await;
    sent.leads_to(&asked("/register/mail"));
    alex.submit(&list, "/register/phone/remove", &[]).await.leads_to(&asked("/register"));
    let token = [("csrf", list.csrf())];
    let post = async |path: &str| {
        let fields: Vec<_> = token.iter().map(|(name, value)| (*name, value.as_str())).collect();
        alex.post(path, &fields).await
    };
    for path in ["/register/recovery-codes", "/register/authenticator"] {
        post(path).await.leads_to(&asked(path));
    }
    for path in ["/register/passkey/options", "/register/passkey/rename", "/register/passkey/remove"] {
        post(path).await.leads_to(&asked("/register/passkey"));
    }
    assert_eq!(app.dump(&["methods", "enrolments", "recovery_codes", "outbox"]), before);
});

on_both!(a_code_that_was_sent_in_time_may_be_typed_after_it, |app| async {
    let alex = app.alex().await;
    app.pass(LIMIT);
    alex.fill("/register/mail", &[("address", "alex.new@mail.example")])
        .await
        .leads_to("/register/mail/code");
    app.pass(60);
    let code = app.code("alex.new@mail.example");
    alex.fill("/register/mail/code", &[("code", &code)]).await.leads_to("/register?done=saved");
});

on_both!(a_wrong_password_is_refused_and_noted, |app| async {
    let alex = app.alex().await;
    app.pass(LIMIT + 1);
    for (typed, words) in [("", "Enter your current password"), (NEXT, "is not right")] {
        let page = alex.open("/register/mail").await;
        let again = alex.submit(&page, "/register/again", &[("current_password", typed)]).await;
        assert_eq!(again.status, 422);
        assert!(again.errors().contains(words), "{}", again.errors());
        assert_eq!(again.attribute("input[name=next]", "value").as_deref(), Some("/register/mail"));
    }
    alex.get("/register/mail").await.leads_to(&asked("/register/mail"));
    assert_eq!(app.count("events WHERE kind = 'sign_in.checked' AND reason = 'password_wrong'"), 1);
    assert!(alex.open("/account/activity").await.main().contains("Wrong current password entered"));
});

on_both!(the_way_back_stays_on_this_site, |app| async {
    let alex = app.alex().await;
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example", ""] {
        let page = alex.open(&format!("{AGAIN}{}", next.replace('/', "%2F").replace('\\', "%5C"))).await;
        alex.submit(&page, "/register/again", &[("current_password", ALEX)]).await.leads_to("/register");
    }
});

on_both!(a_session_that_was_ended_is_not_brought_back_by_a_check, |app| async {
    let alex = app.alex().await;
    let page = alex.open("/register/again").await;
    app.execute("DELETE FROM sessions");
    let sent = alex.submit(&page, "/register/again", &[("current_password", ALEX)]).await;
    assert!(sent.location().starts_with("/sign-in") || sent.status == 403, "{}", sent.status);
    assert_eq!(app.count("sessions"), 0);
});

on_both!(recovery_codes_that_were_taken_are_not_offered_again_after_a_check, |app| async {
    let alex = app.alex().await;
    let taken = alex.open("/register/recovery-codes").await;
    alex.submit(&taken, "/register/recovery-codes", &[]).await.leads_to("/register?done=saved");
    app.pass(LIMIT + 1);
    let page = alex.open("/register/recovery-codes").await;
    let next = "/register/recovery-codes";
    alex.submit(&page, "/register/again", &[("current_password", ALEX)]).await.leads_to(next);
    assert_ne!(alex.open(next).await.main(), taken.main());
});
