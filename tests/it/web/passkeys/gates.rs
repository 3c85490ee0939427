//! Passkeys at a gate of a reset.

use super::*;

const GATE: &str = "/forgot/passkey";

/// A browser in which `name` said that the password is forgotten, at the page that asks for a passkey.
async fn at_gate(app: &TestApp, name: &str) -> Browser {
    let browser = here(app);
    let page = browser.forgot(&format!("{name}@contoso.example")).await;
    if page.location() != GATE {
        browser.choose("passkey", "").await.leads_to(GATE);
    }
    browser
}

/// Opens the gate, or not.
async fn open_gate(browser: &Browser, device: &mut Device) -> Page {
    let question = asked(browser, GATE, GATE).await;
    let credential = device.answer(&question);
    send(browser, (GATE, GATE), &question, &credential).await
}

/// Every name seems to have a passkey and nothing else.
fn passkeys_only(app: &TestApp) {
    app.recovery("contoso", |recovery| recovery.methods = vec![latchkey::domain::method::Method::Passkey]);
}

on_both!(a_passkey_opens_a_gate_of_a_reset, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    let browser = at_gate(&app, "alex").await;
    open_gate(&browser, &mut device).await.leads_to("/forgot/password");
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    here(&app).sign_in("alex@contoso.example", NEXT).await;
    assert_eq!(app.count("events WHERE kind = 'passkey.checked' AND result = 'done'"), 1);
});

on_both!(a_passkey_of_somebody_else_opens_no_gate_and_counts_as_a_try, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    let robin = at_home(&app, "robin", "golden bridge teapot").await;
    let mut other = Device::new(&origin(&app));
    set_up(&robin, &mut other).await.leads_to("/register/passkey?done=added");
    passkeys_only(&app);
    let browser = at_gate(&app, "alex").await;
    for left in [4, 3, 2, 1] {
        let page = open_gate(&browser, &mut other).await;
        is_refused(&app, &page, "passkey_wrong");
        assert!(page.errors().contains(&left.to_string()), "{}", page.errors());
        app.pass(1);
    }
    open_gate(&browser, &mut other).await.leads_to("/forgot/expired");
    browser.open(GATE).await;
    let blocked = here(&app).forgot("alex@contoso.example").await;
    assert_eq!(blocked.status, 429);
    sign_in(&here(&app), &mut device).await.leads_to("/account");
});

on_both!(a_question_of_one_reset_is_answered_in_no_other, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    passkeys_only(&app);
    let (first, second) = (at_gate(&app, "alex").await, at_gate(&app, "alex").await);
    let question = asked(&first, GATE, GATE).await;
    let credential = device.answer(&question);
    is_refused(&app, &send(&second, (GATE, GATE), &question, &credential).await, "ceremony_over");
    let question = asked(&here(&app), "/sign-in", SIGN_IN).await;
    let credential = device.answer(&question);
    is_refused(&app, &send(&first, (GATE, GATE), &question, &credential).await, "ceremony_over");
    assert_eq!(app.count("flows WHERE failed_tries > 0"), 0, "what was never asked is no try");
    open_gate(&first, &mut device).await.leads_to("/forgot/password");
});

on_both!(every_name_meets_the_same_gate_and_the_same_refusals, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    passkeys_only(&app);
    let mut expected = None;
    device.handle = "AAAAAAAAAAAAAAAAAAAAAA".to_owned();
    for name in ["alex", "sam", "dora", "nobody"] {
        let browser = at_gate(&app, name).await;
        let page = browser.get(GATE).await;
        let refused = open_gate(&browser, &mut device).await;
        let typed = format!("{name}@contoso.example");
        let seen = [page, refused].map(|page| (page.status, page.masked(&typed)));
        assert_eq!(&seen, expected.get_or_insert_with(|| seen.clone()), "{name}");
    }
});

on_both!(where_passkeys_are_not_allowed_nobody_is_asked_for_one, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    let question = asked(&here(&app), "/sign-in", SIGN_IN).await;
    app.mail_only();
    let page = here(&app).get("/sign-in").await;
    assert!(page.all("form[data-passkey]").is_empty());
    let credential = device.answer(&question);
    assert_eq!(send(&here(&app), ("/sign-in", SIGN_IN), &question, &credential).await.status, 404);
    let browser = at_home(&app, "alex", ALEX).await;
    let page = browser.get(LIST).await;
    assert!(
        page.all("form[data-passkey]").is_empty() && page.all(".rows li").len() == 1,
        "it can be removed"
    );
});
