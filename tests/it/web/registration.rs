//! A missing registration is asked for at sign-in.

use crate::kit::*;
use latchkey::domain::method::Method;
use latchkey::ops::interrupts;

const DAY: i64 = 24 * 60 * 60;

on_both!(whoever_has_too_little_is_led_to_the_list_and_on_from_there, |app| async {
    app.ask();
    let sam = app.browser();
    let typed = [("username", "sam@contoso.example"), ("password", SAM)];
    let form = sam.open("/sign-in?next=/account/sessions").await;
    sam.submit(&form, "/sign-in", &typed).await.leads_to("/register");
    let asked = sam.open("/register").await;
    assert_eq!(asked.heading(), "Don’t lose access to your account");
    assert!(asked.main().contains("put this off until March 9, 2026"), "{}", asked.main());
    for path in ["/account", "/account/sessions", "/account/activity"] {
        sam.get(path).await.leads_to("/register");
    }
    assert_eq!(sam.get("/password").await.status, 200);
    sam.register_mail(&app, "sam.home@mail.example").await.leads_to("/register/done");
    let done = sam.open("/register/done").await;
    assert_eq!(done.attribute("main a.btn", "href").as_deref(), Some("/account/sessions"));
    assert_eq!(sam.get("/account/sessions").await.status, 200);
    assert_eq!(app.sam().await.get("/account").await.status, 200, "asked once");
});

on_both!(it_is_put_off_within_the_grace_and_not_after_it, |app| async {
    app.ask();
    let sam = app.sam().await;
    sam.press("/register", "/register/later").await.leads_to("/account");
    assert_eq!(sam.get("/account").await.status, 200);
    app.pass(6 * DAY);
    let sam = app.sam().await;
    sam.press("/register", "/register/later").await.leads_to("/account");
    app.pass(DAY);
    let sam = app.sam().await;
    let asked = sam.open("/register").await;
    assert!(asked.main().contains("cannot be put off"), "{}", asked.main());
    let sent = sam.post("/register/later", &[("csrf", &asked.csrf())]).await;
    assert!(sent.status == 422 && sent.errors().contains("any longer"), "{}", sent.errors());
    sam.get("/account").await.leads_to("/register");
});

on_both!(without_a_grace_it_is_asked_for_at_once, |app| async {
    app.ask();
    app.decide(|rules| rules.register_grace_days = 0);
    let sam = app.sam().await;
    assert!(sam.open("/register").await.main().contains("cannot be put off"));
});

on_both!(an_administrator_may_ask_anew_where_nothing_is_asked_otherwise, |app| async {
    let sam = app.user("contoso", "sam");
    app.blocking(|app| interrupts::require(&app.ctx("contoso"), &sam).unwrap());
    let browser = app.browser();
    browser.try_sign_in("sam@contoso.example", SAM).await.leads_to("/register");
    let asked = app
        .blocking(|app| interrupts::require_all(&app.ctx("contoso"), interrupts::Whom::Everybody).unwrap());
    assert_eq!(asked, app.count("registrations WHERE required_at IS NOT NULL"));
    let alex = app.browser();
    alex.try_sign_in("alex@contoso.example", ALEX).await.leads_to("/register/confirm");
    assert!(alex.open("/register/confirm").await.main().contains("Your administrator asks you"));
});

on_both!(what_a_session_was_asked_is_forgotten_once_nothing_asks_it, |app| async {
    app.ask();
    let sam = app.sam().await;
    app.decide(|rules| rules.ask_to_register = false);
    sam.get("/account").await.leads_to("/register");
    sam.get("/register").await.leads_to("/account");
    assert_eq!(sam.get("/account").await.status, 200);
});

on_both!(an_interrupted_sign_in_is_noted_once, |app| async {
    app.ask();
    app.sam().await;
    assert_eq!(app.count("registrations WHERE prompted_at IS NOT NULL"), 1);
    assert_eq!(app.count("sessions"), 1);
    assert_eq!(app.count("events WHERE kind = 'sign_in'"), 1);
});

on_both!(what_is_not_offered_leads_to_the_list, |app| async {
    let sam = app.browser_at("localhost");
    sam.sign_in("sam@contoso.example", SAM).await;
    let others = ["phone", "office-phone", "authenticator", "recovery-codes", "questions", "passkey"];
    for (only, doors) in [(Method::Mail, &others[..]), (Method::OfficeCall, &["mail"])] {
        app.decide(|rules| rules.methods = vec![only]);
        for door in doors {
            let (path, csrf) = (format!("/register/{door}"), sam.get("/register").await.csrf());
            for page in [
                sam.get(&path).await,
                sam.post(&path, &[("csrf", &csrf), ("number", "+44 7700 900123")]).await,
            ] {
                page.leads_to("/register");
            }
            if *door != "passkey" {
                sam.post(&format!("{path}/remove"), &[("csrf", &csrf)]).await.leads_to("/register");
            }
        }
    }
    let csrf = sam.get("/register").await.csrf();
    sam.post("/register/passkey/options", &[("csrf", &csrf)]).await.leads_to("/register");
    sam.get("/register/recovery-codes/file").await.leads_to("/register");
});
