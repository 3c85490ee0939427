//! Somebody calls the help desk: what they tried is found, and who they are is verified.

use crate::kit::*;
use latchkey::domain::desk::No;
use latchkey::domain::event::Actor;
use latchkey::domain::method::Credential;
use latchkey::domain::refusal::Refusal;
use latchkey::domain::user::Role;
use latchkey::ops::{Ctx, Error, desk};

const PHONE: &str = "+436641234567";
const MINUTE: i64 = 60;

/// A browser in which Kim, of the help desk, is signed in.
async fn kim(app: &TestApp) -> Browser {
    let browser = app.browser();
    browser.sign_in("kim@contoso.example", "quiet ribbon saddle").await;
    browser
}

fn call_of(app: &TestApp, name: &str) -> String {
    format!("/admin/desk/{}", app.user("contoso", name).id)
}

async fn search(browser: &Browser, typed: &str) -> Page {
    let typed: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
    let page = browser.get(&format!("/admin/desk?q={typed}")).await;
    assert_eq!(page.status, 200, "{page:?}");
    page
}

/// Begins a reset under a name; answers the reference that its page shows.
async fn attempt(browser: &Browser, name: &str) -> String {
    browser.forgot(name).await;
    browser.get("/help/identify").await.text("#reference")
}

async fn send(browser: &Browser, call: &str, method: &str) -> Page {
    let page = browser.get(call).await;
    browser.submit(&page, &format!("{call}/send"), &[("method", method)]).await
}

/// Types a code where one is waited for, or sends the same where none is.
async fn read_out(browser: &Browser, call: &str, code: &str) -> Page {
    let page = browser.get(call).await;
    let csrf = page.csrf();
    browser.post(&format!("{call}/check"), &[("csrf", &csrf), ("code", code)]).await
}

/// A code that is certainly another one.
fn other(code: &str) -> String {
    let number: u32 = code.parse().unwrap();
    format!("{:06}", (number + 1) % 1_000_000)
}

/// Alex has a phone, and Kim has a code sent to it: the page of the call, and the code.
async fn called(app: &TestApp, kim: &Browser) -> (String, String) {
    app.register("contoso", "alex", Credential::Phone, PHONE);
    let call = call_of(app, "alex");
    send(kim, &call, "text").await.leads_to(&call);
    let text = app.texts(PHONE).pop().expect("no text");
    (call, code_in(&text).unwrap())
}

on_both!(a_reference_shows_what_was_tried_and_what_to_do, |app| async {
    app.mail_only();
    let caller = app.browser();
    let reference = attempt(&caller, "alex@contoso.example").await;
    let code = app.code(ALEX_MAIL);
    for _ in 0..2 {
        app.pass(1);
        assert_eq!(caller.type_code(&other(&code)).await.status, 422);
    }
    app.pass(1);
    let typed = [("message", "My phone is gone.\r\nPlease call me.")];
    caller.fill("/forgot/contact", &typed).await.leads_to("/forgot/contact/sent");
    let kim = kim(&app).await;
    let page = search(&kim, &reference.to_lowercase().replace('-', " ")).await;
    let steps = page.all("ol.steps li p:first-child");
    let wrong = "Entered a wrong code";
    assert_eq!(steps[..3], ["Entered a user name", wrong, wrong], "{}", page.main());
    assert!(page.text("#verdict").contains("What was entered is wrong."), "{}", page.main());
    assert!(page.text("blockquote").contains("Please call me."), "{}", page.main());
    assert_eq!(page.attribute(".facts a", "href"), Some(call_of(&app, "alex")));
    assert!(page.text(".facts").contains("Only the name was typed"));
    app.pass(1);
    caller.type_code(&code).await.leads_to("/forgot/password");
    let page = search(&kim, &reference).await;
    assert!(page.text(".facts").contains("Proved who they are"), "{}", page.main());
    assert!(page.text("#verdict").contains("no new password was set"), "{}", page.main());
});

on_both!(a_reference_of_another_tenant_and_one_of_nobody_lead_nowhere, |app| async {
    let stranger = app.browser_at(FABRIKAM_HOST);
    let theirs = attempt(&stranger, "alex@fabrikam.example").await;
    let kim = kim(&app).await;
    for typed in [theirs.as_str(), "ABCD-2345", "nobody at all", "%", "_lex"] {
        let page = search(&kim, typed).await;
        assert_eq!((page.all("#attempt").len(), page.all("#nothing").len()), (0, 1), "{typed}");
    }
    let foreign = app.user("fabrikam", "alex").id;
    assert_eq!(kim.get(&format!("/admin/desk/{foreign}")).await.status, 404);
    assert_eq!(kim.get("/admin/desk/nobody").await.status, 404);
});

on_both!(a_name_that_nobody_has_is_told_as_such, |app| async {
    let reference = attempt(&app.browser(), "alx").await;
    let page = search(&kim(&app).await, &reference).await;
    assert!(page.text("#verdict").contains("Nobody has the user name that was typed."), "{}", page.main());
    assert!(page.text(".facts").contains("Nobody has this user name"));
});

on_both!(people_are_found_by_the_beginning_of_a_name_and_nothing_of_theirs_is_shown_whole, |app| async {
    app.register("contoso", "alex", Credential::Phone, PHONE);
    let kim = kim(&app).await;
    for typed in ["al", "ALEX", "alex@contoso.example", "alexandra.smith", "smith", "cont alex", ALEX_WORK] {
        let page = search(&kim, typed).await;
        assert_eq!(page.all("ul.people li").len(), 1, "{typed}: {}", page.main());
        assert_eq!(page.attribute("ul.people a", "href"), Some(call_of(&app, "alex")), "{typed}");
    }
    let page = kim.get(&call_of(&app, "alex")).await;
    for whole in [ALEX_MAIL, ALEX_WORK, PHONE, "664 1234567", "6641234567"] {
        assert!(!page.body.contains(whole), "{whole}: {}", page.main());
    }
    assert!(page.main().contains("+43 ••• ••• 67"), "{}", page.main());
    assert!(search(&kim, "dora").await.text("ul.people").contains("Disabled"));
});

on_both!(a_code_that_is_read_out_verifies_the_caller_for_a_quarter_of_an_hour, |app| async {
    let kim = kim(&app).await;
    let (call, code) = called(&app, &kim).await;
    let text = app.texts(PHONE).pop().unwrap();
    assert!(text.contains("help desk asks for this code") && !text.contains('@'), "{text}");
    let page = kim.get(&call).await;
    assert!(!page.body.contains(&code), "the help desk sees no code");
    assert_eq!(page.all("#actions").len(), 0);
    read_out(&kim, &call, &code).await.leads_to(&call);
    let page = kim.get(&call).await;
    assert!(page.text("#verified").starts_with("Verified by text at"), "{}", page.main());
    let id = app.user("contoso", "alex").id;
    for verb in ["reset", "unlock", "release"] {
        let form = page.form(&format!("/admin/users/{id}/{verb}"));
        assert!(
            form.fields.iter().any(|(name, value)| name == "reason" && value.contains("Verified by text"))
        );
    }
    assert_eq!(app.count("events WHERE kind = 'caller.checked' AND result = 'done'"), 1);
    let robin = app.browser();
    robin.sign_in("robin@contoso.example", "golden bridge teapot").await;
    assert_eq!(robin.get(&call).await.all("#verified").len(), 0, "it counts for whoever verified");
    app.pass(15 * MINUTE);
    assert_eq!(kim.get(&call).await.all("#verified").len(), 0);
    let dump = app.dump_all().join("\n");
    assert!(!dump.contains(&code), "no row holds a code");
});

on_both!(the_mail_warns_whoever_did_not_call, |app| async {
    let kim = kim(&app).await;
    let call = call_of(&app, "alex");
    send(&kim, &call, "mail").await.leads_to(&call);
    let mail = app.inbox(ALEX_MAIL).pop().unwrap().mail;
    assert_eq!(mail.subject, "Your Contoso code for the help desk");
    let words = mail.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Tell it only if you called them."), "{words}");
    assert!(!mail.html.contains("href="), "mails with a code hold no link");
    read_out(&kim, &call, &code_in(&mail.text).unwrap()).await.leads_to(&call);
    assert!(kim.get(&call).await.text("#verified").starts_with("Verified by email at"));
});

on_both!(five_wrong_codes_end_it_and_a_late_one_is_told_as_such, |app| async {
    let kim = kim(&app).await;
    let (call, code) = called(&app, &kim).await;
    for typed in ["", "12345"] {
        let page = read_out(&kim, &call, typed).await;
        assert_eq!((page.status, page.all("#code-error").len()), (422, 1), "{typed:?}");
    }
    for left in ["4 tries are left", "3 tries are left", "2 tries are left", "One try is left"] {
        let page = read_out(&kim, &call, &other(&code)).await;
        assert_eq!(page.status, 422);
        assert!(page.errors().contains(left), "{left}: {}", page.errors());
    }
    let page = read_out(&kim, &call, &other(&code)).await;
    assert!(page.errors().contains("Wrong too often"), "{}", page.errors());
    let page = read_out(&kim, &call, &code).await;
    assert_eq!(page.status, 422, "the right one works no longer");
    assert!(page.errors().contains("No code of yours"), "{}", page.errors());
    app.pass(MINUTE);
    send(&kim, &call, "text").await.leads_to(&call);
    let late = code_in(&app.texts(PHONE).pop().unwrap()).unwrap();
    app.pass(10 * MINUTE);
    let page = read_out(&kim, &call, &late).await;
    assert!(page.errors().contains("has run out"), "{}", page.errors());
    assert_eq!(kim.get(&call).await.all("#verified").len(), 0);
    let refused = "events WHERE kind = 'caller.checked' AND result = 'refused'";
    assert_eq!(app.count(refused), 6);
});

on_both!(codes_to_a_caller_are_few_and_far_between, |app| async {
    let kim = kim(&app).await;
    let (call, _) = called(&app, &kim).await;
    assert_eq!(send(&kim, &call, "text").await.status, 429, "half a minute has not passed");
    for _ in 0..4 {
        app.pass(MINUTE);
        send(&kim, &call, "text").await.leads_to(&call);
    }
    app.pass(MINUTE);
    let page = send(&kim, &call, "mail").await;
    assert_eq!(page.status, 422, "five an hour, whichever way");
    assert!(page.errors().contains("Too many codes"), "{}", page.errors());
    assert_eq!(app.texts(PHONE).len(), 5);
    app.pass(60 * MINUTE);
    let kim = self::kim(&app).await;
    send(&kim, &call, "mail").await.leads_to(&call);
});

on_both!(nothing_leaves_beyond_what_the_tenant_allows_or_to_what_is_not_registered, |app| async {
    app.register("contoso", "alex", Credential::Phone, PHONE);
    app.change("contoso", |tenant| tenant.settings.allowance.countries = vec!["DE".to_owned()]);
    let kim = kim(&app).await;
    let call = call_of(&app, "alex");
    for (method, words) in [("text", "country"), ("office_call", "not registered"), ("app", "Choose where")] {
        let page = send(&kim, &call, method).await;
        assert_eq!(page.status, 422, "{method}");
        assert!(page.errors().contains(words), "{method}: {}", page.errors());
    }
    assert_eq!(app.count("caller_checks"), 0);
    assert!(kim.get(&call_of(&app, "sam")).await.main().contains("Nothing is registered"));
});

on_both!(the_help_desk_helps_users_alone_and_readers_of_reports_nobody, |app| async {
    let kim = kim(&app).await;
    for name in ["robin", "kim"] {
        let call = call_of(&app, name);
        let page = kim.get(&call).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains(&format!("action=\"{call}/send\"")), "{name}");
        let sent = kim.post(&format!("{call}/send"), &[("csrf", &page.csrf()), ("method", "mail")]).await;
        assert_eq!(sent.status, 422, "{name}");
    }
    assert_eq!(app.count("caller_checks"), 0);
    let call = call_of(&app, "sam");
    let reader = (Role::Reports, Some("paper window candle"));
    app.blocking(|app| add(&app.ctx("contoso"), "rita", [None, None], reader));
    for (name, password) in [("rita", "paper window candle"), ("alex", ALEX)] {
        let browser = app.browser();
        browser.sign_in(&format!("{name}@contoso.example"), password).await;
        for path in ["/admin/desk", &call] {
            assert_eq!(browser.get(path).await.status, 403, "{name} {path}");
        }
    }
});

on_both!(where_the_tenant_wants_it_nobody_is_reset_unverified, |app| async {
    let kim = kim(&app).await;
    let alex = app.user("contoso", "alex");
    let reset = |name: &str| {
        let ctx = Ctx { actor: Actor::Staff(app.user("contoso", name).id), ..app.ctx("contoso") };
        app.blocking(|_| ctx.write(|tx| desk::require_checked(&ctx, tx, &alex)))
    };
    assert!(reset("kim").is_ok(), "off unless a tenant wants it");
    app.change("contoso", |tenant| tenant.settings.desk_check = true);
    let refused =
        |result: Result<(), Error>| matches!(result, Err(Error::Refused(Refusal::Desk(No::Unverified))));
    assert!(refused(reset("kim")));
    assert!(reset("robin").is_ok(), "administrators decide for themselves");
    let (call, code) = called(&app, &kim).await;
    read_out(&kim, &call, &code).await.leads_to(&call);
    assert!(reset("kim").is_ok());
    app.pass(15 * MINUTE);
    assert!(refused(reset("kim")));
});
