//! Each way to get back in is removed with everything that belongs to it.

use crate::kit::*;
use latchkey::domain::method::{Credential, Method};
use latchkey::domain::totp::Secret;

const WORK: &str = "sam@contoso.example";

const ANSWERS: [(&str, &str); 6] = [
    ("question.1", "first-pet"),
    ("answer.1", "Rex"),
    ("question.2", "father-born"),
    ("answer.2", "Ulm"),
    ("question.3", "first-film"),
    ("answer.3", "Metropolis"),
];

/// Registers everything for Sam that has a page with a code, a key or answers.
async fn register_all(app: &TestApp, sam: &Browser) {
    sam.register_mail(app, "sam.home@mail.example").await;
    sam.register_phone(app, "+44 7700 900123").await;
    sam.fill("/register/office-phone", &[("country", "GB"), ("number", "020 7946 0101")]).await;
    let code = app.code_for("sam", Credential::OfficePhone);
    sam.fill("/register/office-phone/code", &[("code", &code)]).await;
    let key = sam.open("/register/authenticator").await.text("#key").replace(' ', "");
    let code = Secret::parse(&key).unwrap().code_at(app.services.now()).unwrap();
    sam.fill("/register/authenticator", &[("code", &code)]).await;
    sam.press("/register/recovery-codes", "/register/recovery-codes").await;
    sam.fill("/register/questions", &ANSWERS).await.leads_to("/register?done=saved");
    assert_eq!(app.count("methods WHERE source = 'user'"), 6);
    assert_eq!((app.count("recovery_codes"), app.count("answers")), (10, 3));
    app.mails();
}

on_both!(each_way_goes_with_its_secrets_and_its_owner_is_told, |app| async {
    app.recovery("contoso", |rules| {
        rules.methods.push(Method::Questions);
        rules.questions.registered = 3;
    });
    let sam = app.sam().await;
    register_all(&app, &sam).await;
    for (left, (door, kind, secrets)) in (1..=5).rev().zip([
        ("mail", "mail", None),
        ("recovery-codes", "recovery_codes", Some("recovery_codes")),
        ("questions", "questions", Some("answers")),
        ("authenticator", "authenticator", None),
        ("phone", "phone", None),
    ]) {
        sam.press("/register", &format!("/register/{door}/remove")).await.leads_to("/register?done=removed");
        assert_eq!(app.count(&format!("methods WHERE kind = '{kind}' AND source = 'user'")), 0, "{door}");
        assert_eq!(app.count("methods WHERE source = 'user'"), left, "{door}");
        assert!(secrets.is_none_or(|table| app.count(table) == 0), "{door}");
        assert_eq!(app.count("events WHERE kind = 'method.removed'"), 6 - left, "{door}");
        let told = app.inbox(WORK).pop().unwrap().mail;
        assert!(told.subject.contains("was removed"), "{door}: {}", told.subject);
        app.pass(1);
    }
});
