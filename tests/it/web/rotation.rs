//! The secret key is rotated: whoever registered something before gets in with it after the old key is gone.

use super::{passkeys, proofs};
use crate::kit::*;
use latchkey::domain::method::Credential;
use latchkey::domain::totp::Secret;
use latchkey::ops::seals;

const NAME: &str = "alex@contoso.example";
const PHONE: &str = "+447700900123";
const GATE: &str = "/forgot/passkey";

/// The same portal after everything stored was sealed anew with a new key, and the old one was taken away.
async fn rotated(app: TestApp) -> TestApp {
    let app = app.restart(Options { keys: &[8, 7], ..Options::default() }).await;
    let done = app.blocking(|app| seals::renew(&app.services).unwrap());
    assert!(done.anew > 0 && (done.newest, done.changed, done.unreadable) == (0, 0, 0), "{done:?}");
    app.restart(Options { keys: &[8], ..Options::default() }).await
}

/// A browser in which Alex chose a way to prove who it is.
async fn at_gate(app: &TestApp, method: &str, path: &str) -> Browser {
    let browser = passkeys::here(app);
    browser.forgot(NAME).await.leads_to("/forgot/method");
    browser.choose(method, if method == "text" { PHONE } else { "" }).await.leads_to(path);
    browser
}

async fn prove_by_code(app: &TestApp, method: &str, code: impl FnOnce() -> String) {
    let browser = at_gate(app, method, "/forgot/code").await;
    browser.type_code(&code()).await.leads_to("/forgot/password");
}

on_both!(what_was_registered_before_a_rotation_lets_its_user_in_without_the_old_key, |app| async {
    let (codes, secret) = (proofs::with_codes(&app), Secret::new([5; 20]));
    proofs::with_questions(&app);
    for (kind, value) in [
        (Credential::Mail, ALEX_MAIL),
        (Credential::Phone, PHONE),
        (Credential::Authenticator, secret.text().as_str()),
    ] {
        app.register("contoso", "alex", kind, value);
    }
    let (_, mut device) = passkeys::alex_with_passkey(&app).await;
    let app = rotated(app).await;
    device.origin = passkeys::origin(&app);
    app.alex().await;
    passkeys::sign_in(&passkeys::here(&app), &mut device).await.leads_to("/account");
    prove_by_code(&app, "mail", || app.code(ALEX_MAIL)).await;
    prove_by_code(&app, "text", || code_in(&app.texts(PHONE).pop().unwrap()).unwrap()).await;
    prove_by_code(&app, "authenticator", || proofs::shown(&app, &secret)).await;
    prove_by_code(&app, "recovery_code", || codes[0].shown()).await;
    let browser = at_gate(&app, "questions", "/forgot/questions").await;
    let page = browser.get("/forgot/questions").await;
    let answers = proofs::answers(&page);
    let answer = browser.submit(&page, "/forgot/questions", &proofs::pairs(&answers));
    answer.await.leads_to("/forgot/password");
    let browser = at_gate(&app, "passkey", GATE).await;
    let question = passkeys::asked(&browser, GATE, GATE).await;
    let credential = device.answer(&question);
    passkeys::send(&browser, (GATE, GATE), &question, &credential).await.leads_to("/forgot/password");
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    app.alex_with(NEXT).await;
});

on_both!(a_reset_begun_before_a_rotation_goes_on_after_it, |app| async {
    let before = app.browser();
    before.forgot(NAME).await.leads_to("/forgot/code");
    let (code, flow) = (app.code(ALEX_MAIL), before.cookie("latchkey-flow").unwrap());
    let app = app.restart(Options { keys: &[8, 7], ..Options::default() }).await;
    app.blocking(|app| seals::renew(&app.services).unwrap());
    let after = app.browser();
    after.set_cookie("latchkey-flow", &flow);
    after.type_code(&code).await.leads_to("/forgot/password");
    after.type_password(NEXT).await.leads_to("/forgot/done");
    app.alex_with(NEXT).await;
});
