//! Passkeys: set up, used, refused.

mod gates;
mod limits;

use crate::kit::*;
use serde_json::Value;

const LIST: &str = "/register/passkey";
const SIGN_IN: &str = "/sign-in/passkey";

/// Where the portal's passkeys work.
pub(super) fn origin(app: &TestApp) -> String {
    format!("http://localhost:{}", app.address.port())
}

pub(super) fn here(app: &TestApp) -> Browser {
    app.browser_at("localhost")
}

/// A browser in which somebody of Contoso is signed in.
async fn at_home(app: &TestApp, name: &str, password: &str) -> Browser {
    let browser = here(app);
    browser.sign_in(&format!("{name}@contoso.example"), password).await;
    browser
}

/// What the portal asks the browser on the page `form`.
pub(super) async fn asked(browser: &Browser, form: &str, action: &str) -> Value {
    let csrf = browser.get(form).await.csrf();
    let answer = browser.post(&format!("{action}/options"), &[("csrf", &csrf)]).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"), "{answer:?}");
    serde_json::from_str(&answer.body).unwrap()
}

/// Sends the answer `credential` to what was asked.
pub(super) async fn send(
    browser: &Browser,
    (form, action): (&str, &str),
    question: &Value,
    credential: &str,
) -> Page {
    let (csrf, ceremony) = (browser.get(form).await.csrf(), question["ceremony"].as_str().unwrap());
    browser.post(action, &[("csrf", &csrf), ("ceremony", ceremony), ("credential", credential)]).await
}

async fn set_up(browser: &Browser, device: &mut Device) -> Page {
    let question = asked(browser, LIST, LIST).await;
    let credential = device.make(&question);
    send(browser, (LIST, LIST), &question, &credential).await
}

pub(super) async fn sign_in(browser: &Browser, device: &mut Device) -> Page {
    let question = asked(browser, "/sign-in", SIGN_IN).await;
    let credential = device.answer(&question);
    send(browser, ("/sign-in", SIGN_IN), &question, &credential).await
}

/// Alex's device with a passkey, and the browser it was set up in.
pub(super) async fn alex_with_passkey(app: &TestApp) -> (Browser, Device) {
    let (browser, mut device) = (at_home(app, "alex", ALEX).await, Device::new(&origin(app)));
    set_up(&browser, &mut device).await.leads_to("/register/passkey?done=added");
    (browser, device)
}

#[track_caller]
fn is_refused(app: &TestApp, page: &Page, why: &str) {
    assert_eq!((page.status, page.all("#errors").len()), (422, 1), "{page:?}");
    assert_eq!(app.rows("SELECT reason AS v FROM events WHERE reason IS NOT NULL"), [why]);
    app.execute("DELETE FROM events WHERE reason IS NOT NULL");
}

on_both!(a_passkey_is_set_up_signs_in_and_shows_when_it_was_used, |app| async {
    let (browser, mut device) = (at_home(&app, "alex", ALEX).await, Device::new(&origin(&app)));
    let page = browser.get(LIST).await;
    assert!(page.all(".rows li").is_empty() && page.all("[data-without-passkeys]").len() == 1);
    let (csrf, question) = (page.csrf(), asked(&browser, LIST, LIST).await);
    let (ceremony, credential) = (question["ceremony"].as_str().unwrap(), device.make(&question));
    let fields = [("csrf", csrf.as_str()), ("ceremony", ceremony), ("credential", &credential)];
    let named = [&fields[..], &[("name", " Alex’s laptop ")]].concat();
    browser.post(LIST, &named).await.leads_to("/register/passkey?done=added");
    let listed = browser.get(LIST).await.text(".rows li");
    assert!(listed.contains("Alex’s laptop") && listed.contains("Not used yet"), "{listed}");
    for address in [ALEX_WORK, ALEX_MAIL] {
        let mails = app.inbox(address);
        assert!(mails.iter().any(|mail| mail.mail.text.to_lowercase().contains("passkey")), "{address}");
    }
    let stranger = here(&app);
    sign_in(&stranger, &mut device).await.leads_to("/account");
    assert!(stranger.is_signed_in().await);
    assert_eq!(app.count("events WHERE kind = 'method.added' AND result = 'done'"), 1);
    assert_eq!(app.count("events WHERE kind = 'sign_in' AND result = 'done'"), 2);
    let listed = browser.get(LIST).await.text(".rows li");
    assert!(listed.contains("Last used"), "{listed}");
});

on_both!(a_sign_in_with_a_passkey_goes_on_where_one_was_going, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    for (next, target) in [("/account/sessions", "/account/sessions"), ("//evil.example", "/account")] {
        let browser = here(&app);
        let (csrf, question) =
            (browser.get("/sign-in").await.csrf(), asked(&browser, "/sign-in", SIGN_IN).await);
        let (ceremony, credential) = (question["ceremony"].as_str().unwrap(), device.answer(&question));
        let fields =
            [("csrf", csrf.as_str()), ("ceremony", ceremony), ("credential", &credential), ("next", next)];
        browser.post(SIGN_IN, &fields).await.leads_to(target);
    }
});

on_both!(questions_ask_for_verified_passkeys_that_need_no_name_and_name_nobody, |app| async {
    let (browser, _) = alex_with_passkey(&app).await;
    let new = asked(&browser, LIST, LIST).await["publicKey"].clone();
    let selection = &new["authenticatorSelection"];
    assert_eq!(
        (selection["residentKey"].as_str(), selection["userVerification"].as_str()),
        (Some("required"), Some("required"))
    );
    assert_eq!((new["rp"]["id"].as_str(), new["rp"]["name"].as_str()), (Some("localhost"), Some("Contoso")));
    assert_eq!(new["excludeCredentials"].as_array().unwrap().len(), 1, "{new}");
    let handle =
        data_encoding::BASE64URL_NOPAD.decode(new["user"]["id"].as_str().unwrap().as_bytes()).unwrap();
    let id = uuid::Uuid::from_slice(&handle).unwrap().to_string();
    assert_eq!(id, app.user("contoso", "alex").id.as_str());
    let any = asked(&here(&app), "/sign-in", SIGN_IN).await["publicKey"].clone();
    assert_eq!(any["allowCredentials"].as_array().unwrap().len(), 0, "{any}");
    assert_eq!(any["userVerification"].as_str(), Some("required"));
});

on_both!(an_answer_counts_once_and_five_minutes_long, |app| async {
    let (browser, mut device) = alex_with_passkey(&app).await;
    let stranger = here(&app);
    let question = asked(&stranger, "/sign-in", SIGN_IN).await;
    let credential = device.answer(&question);
    send(&stranger, ("/sign-in", SIGN_IN), &question, &credential).await.leads_to("/account");
    let again = send(&here(&app), ("/sign-in", SIGN_IN), &question, &credential).await;
    is_refused(&app, &again, "ceremony_over");
    let (late, question) = (here(&app), asked(&here(&app), "/sign-in", SIGN_IN).await);
    let credential = device.answer(&question);
    app.pass(5 * 60);
    is_refused(&app, &send(&late, ("/sign-in", SIGN_IN), &question, &credential).await, "ceremony_over");
    let mut other = Device::new(&origin(&app));
    let question = asked(&browser, LIST, LIST).await;
    let credential = other.make(&question);
    send(&browser, (LIST, LIST), &question, &credential).await.leads_to("/register/passkey?done=added");
    is_refused(&app, &send(&browser, (LIST, LIST), &question, &credential).await, "ceremony_over");
    assert_eq!(app.count("methods WHERE kind = 'passkey'"), 2);
});

on_both!(a_wrong_answer_uses_its_question_up, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    let (browser, question) = (here(&app), asked(&here(&app), "/sign-in", SIGN_IN).await);
    let right = device.answer(&question);
    for (credential, why) in [("{}", "passkey_wrong"), (right.as_str(), "ceremony_over")] {
        app.pass(1);
        is_refused(&app, &send(&browser, ("/sign-in", SIGN_IN), &question, credential).await, why);
    }
});

on_both!(a_question_is_answered_only_where_for_what_and_by_whom_it_was_asked, |app| async {
    let (browser, mut device) = alex_with_passkey(&app).await;
    // For another purpose.
    let question = asked(&here(&app), "/sign-in", SIGN_IN).await;
    let credential = device.answer(&question);
    is_refused(&app, &send(&browser, (LIST, LIST), &question, &credential).await, "ceremony_over");
    let question = asked(&browser, LIST, LIST).await;
    let credential = Device::new(&origin(&app)).make(&question);
    is_refused(
        &app,
        &send(&here(&app), ("/sign-in", SIGN_IN), &question, &credential).await,
        "ceremony_over",
    );
    // By another user.
    let question = asked(&browser, LIST, LIST).await;
    let credential = Device::new(&origin(&app)).make(&question);
    let robin = at_home(&app, "robin", "golden bridge teapot").await;
    is_refused(&app, &send(&robin, (LIST, LIST), &question, &credential).await, "ceremony_over");
    // In another tenant.
    let question = asked(&here(&app), "/sign-in", SIGN_IN).await;
    let credential = device.answer(&question);
    let elsewhere = app.browser_at(FABRIKAM_HOST);
    is_refused(&app, &send(&elsewhere, ("/sign-in", SIGN_IN), &question, &credential).await, "ceremony_over");
    assert_eq!(app.count("methods WHERE kind = 'passkey'"), 1);
});

on_both!(a_passkey_of_one_tenant_signs_nobody_in_at_another, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    let stranger = app.browser_at(FABRIKAM_HOST);
    device.origin = format!("http://{FABRIKAM_HOST}:{}", app.address.port());
    is_refused(&app, &sign_in(&stranger, &mut device).await, "passkey_wrong");
    assert!(!stranger.is_signed_in().await);
});

on_both!(a_counter_that_goes_back_is_refused_and_recorded, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    device.counter = 7;
    sign_in(&here(&app), &mut device).await.leads_to("/account");
    for counter in [7, 2] {
        device.counter = counter - 1;
        is_refused(&app, &sign_in(&here(&app), &mut device).await, "passkey_counter");
    }
    device.counter = 20;
    sign_in(&here(&app), &mut device).await.leads_to("/account");
});

on_both!(a_passkey_of_nobody_is_refused_in_the_same_words_for_every_reason, |app| async {
    let (browser, mut device) = alex_with_passkey(&app).await;
    let shown = |page: &Page| (page.status, page.cookie_names(), page.masked("-"));
    let own = device.handle.clone();
    let id = app.user("contoso", "alex").id;
    let mut expected = None;
    for (change, handle, why) in [
        ("", "AAAAAAAAAAAAAAAAAAAAAA", "passkey_wrong"),
        ("", "AAAA", "passkey_wrong"),
        ("disabled_at = 1", own.as_str(), "account_disabled"),
        ("disabled_at = NULL, locked_at = 1", own.as_str(), "account_locked"),
    ] {
        if !change.is_empty() {
            app.execute(&format!("UPDATE users SET {change} WHERE id = '{id}'"));
        }
        device.handle = handle.to_owned();
        let page = sign_in(&here(&app), &mut device).await;
        is_refused(&app, &page, why);
        let seen = shown(&page);
        assert_eq!(&seen, expected.get_or_insert_with(|| seen.clone()), "{why}");
        app.pass(1);
    }
    assert!(!browser.is_signed_in().await);
});

on_both!(a_device_must_look_who_uses_it_and_a_browser_where_it_is, |app| async {
    let (browser, mut device) = alex_with_passkey(&app).await;
    device.verifies = false;
    is_refused(&app, &sign_in(&here(&app), &mut device).await, "passkey_wrong");
    device.verifies = true;
    for elsewhere in
        ["https://localhost", "http://localhost:1", "http://evil.example", "http://sub.localhost"]
    {
        device.origin = elsewhere.to_owned();
        is_refused(&app, &sign_in(&here(&app), &mut device).await, "passkey_wrong");
        let mut new = Device::new(elsewhere);
        is_refused(&app, &set_up(&browser, &mut new).await, "passkey_wrong");
    }
    let mut careless = Device::new(&origin(&app));
    careless.verifies = false;
    is_refused(&app, &set_up(&browser, &mut careless).await, "passkey_wrong");
    assert_eq!(app.count("methods WHERE kind = 'passkey'"), 1);
});

on_both!(a_passkey_is_renamed_and_removed_by_its_user_only, |app| async {
    let (browser, mut device) = alex_with_passkey(&app).await;
    let id = app.value("SELECT id AS v FROM methods WHERE kind = 'passkey'");
    let robin = at_home(&app, "robin", "golden bridge teapot").await;
    for (browser, name) in [(&robin, "Robin's"), (&browser, " Alex's \u{202e}key ")] {
        let fields =
            [("csrf", browser.get(LIST).await.csrf()), ("passkey", id.clone()), ("name", name.to_owned())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.post("/register/passkey/rename", &fields).await.leads_to("/register/passkey?done=renamed");
    }
    assert_eq!(browser.get(LIST).await.text(".rows strong"), "Alex's key");
    let page = browser.get(LIST).await;
    let empty = browser.submit(&page, "/register/passkey/rename", &[("name", " ")]).await;
    assert!(empty.status == 422 && empty.errors().contains("Enter a name"), "{empty:?}");
    let csrf = robin.get(LIST).await.csrf();
    robin.post("/register/passkey/remove", &[("csrf", &csrf), ("passkey", &id)]).await;
    sign_in(&here(&app), &mut device).await.leads_to("/account");
    let page = browser.get(LIST).await;
    browser.submit(&page, "/register/passkey/remove", &[]).await.leads_to("/register/passkey?done=removed");
    is_refused(&app, &sign_in(&here(&app), &mut device).await, "passkey_wrong");
    assert_eq!(app.count("events WHERE kind = 'method.removed'"), 1);
});

on_both!(where_passkeys_do_not_work_the_page_says_where_they_do, |app| async {
    let page = app.alex().await.get(LIST).await;
    let address = format!("{}{LIST}", origin(&app));
    assert_eq!(page.attribute("main .note a", "href"), Some(address.clone()));
    assert!(page.all("form[data-passkey]").is_empty());
    let told = here(&app).get("/.well-known/passkey-endpoints").await;
    assert_eq!(told.body, format!("{{\"enroll\":\"{address}\",\"manage\":\"{address}\"}}"));
    assert!(told.header("content-type").starts_with("application/json"));
    let app = app.restart(Options { public_url: Some("https://192.0.2.7"), ..Options::default() }).await;
    assert_eq!(app.browser().get("/.well-known/passkey-endpoints").await.status, 404);
    assert!(app.browser().get("/sign-in").await.all("form[data-passkey]").is_empty());
});

on_both!(a_question_costs_no_write_and_its_answer_is_remembered_as_long_as_it_could_count, |app| async {
    let (browser, mut device) = alex_with_passkey(&app).await;
    let before = app.dump_all();
    for _ in 0..3 {
        asked(&here(&app), "/sign-in", SIGN_IN).await;
        asked(&browser, LIST, LIST).await;
    }
    assert_eq!(app.dump_all(), before);
    sign_in(&here(&app), &mut device).await.leads_to("/account");
    for (seconds, left) in [(5 * 60, 2), (5 * 60 + 1, 0)] {
        app.pass(seconds);
        app.blocking(|app| latchkey::ops::purge::purge(&app.services).unwrap());
        assert_eq!(app.count("ceremonies"), left);
    }
});

on_both!(a_passkey_of_ones_own_confirms_who_somebody_is, |app| async {
    let (browser, mut device) = alex_with_passkey(&app).await;
    app.pass(601);
    browser.get(LIST).await.leads_to("/register/again?next=%2Fregister%2Fpasskey");
    let again = ("/register/again", "/register/again/passkey");
    let kim = at_home(&app, "kim", "quiet ribbon saddle").await;
    let foreign = asked(&kim, again.0, again.1).await;
    let answered = device.answer(&foreign);
    is_refused(&app, &send(&kim, again, &foreign, &answered).await, "passkey_wrong");
    let question = asked(&browser, again.0, again.1).await;
    let credential = device.answer(&question);
    send(&browser, again, &question, &credential).await.leads_to("/register");
    assert_eq!(browser.get(LIST).await.status, 200);
    is_refused(&app, &send(&browser, again, &question, &credential).await, "ceremony_over");
});

on_both!(whoever_has_no_password_signs_in_and_confirms_with_a_passkey, |app| async {
    let (_, mut device) = alex_with_passkey(&app).await;
    app.execute("UPDATE users SET password_hash = NULL");
    app.pass(601);
    let browser = here(&app);
    sign_in(&browser, &mut device).await.leads_to("/account");
    assert_eq!(browser.get(LIST).await.status, 200, "the sign-in was a check");
    app.pass(601);
    browser.get(LIST).await.leads_to("/register/again?next=%2Fregister%2Fpasskey");
    let again = ("/register/again", "/register/again/passkey");
    let page = browser.get(again.0).await;
    assert_eq!((page.all("#current_password").len(), page.all("form[data-passkey]").len()), (0, 1));
    let question = asked(&browser, again.0, again.1).await;
    let credential = device.answer(&question);
    send(&browser, again, &question, &credential).await.leads_to("/register");
    assert_eq!(browser.get(LIST).await.status, 200);
});

on_both!(a_passkey_that_is_not_allowed_any_more_is_not_asked_for, |app| async {
    let (browser, _) = alex_with_passkey(&app).await;
    let shown = async || browser.get("/register/again").await.all("form[data-passkey]").len();
    assert_eq!(shown().await, 1);
    app.recovery("contoso", |recovery| recovery.methods = vec![latchkey::domain::method::Method::Mail]);
    assert_eq!(shown().await, 0);
});
