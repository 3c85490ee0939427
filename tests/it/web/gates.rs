//! One or two gates: which methods they offer, what passes them, and what does not.

use crate::kit::*;
use latchkey::domain::method::{Credential, Method};
use latchkey::domain::recovery::Scope;
use latchkey::ops::forgot;

const NAME: &str = "alex@contoso.example";
const PHONE: &str = "+436641234567";

/// Alex has a phone besides the mail address.
fn with_phone(app: &TestApp) {
    app.register("contoso", "alex", Credential::Phone, PHONE);
}

/// The methods that a page offers.
fn offered(page: &Page) -> Vec<String> {
    let radios = page.body.split("name=\"method\" value=\"").skip(1);
    radios.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// Which number the newest code of the only flow goes to, if it leaves at all.
fn called(app: &TestApp) -> Option<String> {
    let ctx = app.ctx("contoso");
    let flow = app.value("SELECT id AS v FROM flows").parse().unwrap();
    let number = app.value("SELECT CAST(max(number) AS TEXT) AS v FROM flow_codes").parse().unwrap();
    let letter = app.blocking(|_| forgot::code_letter(&ctx, &flow, number).unwrap());
    letter.map(|letter| letter.number.unwrap().e164())
}

on_both!(with_several_methods_one_is_chosen_before_anything_is_sent, |app| async {
    with_phone(&app);
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/method");
    let page = browser.get("/forgot/method").await;
    assert_eq!(page.heading(), "How should we check that it is you?");
    assert_eq!(offered(&page), ["mail", "text", "call"]);
    assert_eq!(page.attribute("#phone", "autocomplete").as_deref(), Some("tel"));
    assert_eq!(app.count("flow_codes"), 0);
    browser.choose("mail", "").await.leads_to("/forgot/code");
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/password");
    assert_eq!(app.count("events WHERE kind = 'method.chosen'"), 1);
});

on_both!(a_choice_that_cannot_be_made_is_refused_at_its_field, |app| async {
    with_phone(&app);
    let browser = app.browser();
    browser.forgot(NAME).await;
    let before = app.dump(&["flows", "flow_codes", "outbox", "events"]);
    let refused = [
        ("", "", "#method"),
        ("questions", "", "#method"),
        ("office_call", PHONE, "#method"),
        ("magic", "", "#method"),
        ("text", "", "#phone"),
        ("call", "12", "#phone"),
        ("text", "0664 1234567", "#phone"),
    ];
    for (method, phone, field) in refused {
        let page = browser.choose(method, phone).await;
        assert_eq!(
            (page.status, page.attribute("#errors a", "href").as_deref()),
            (422, Some(field)),
            "{method}"
        );
        assert_eq!(page.attribute("#phone", "value").as_deref(), Some(phone), "what was typed is kept");
    }
    assert_eq!(app.dump(&["flows", "flow_codes", "outbox", "events"]), before);
});

on_both!(a_code_leaves_only_for_the_registered_number, |app| async {
    with_phone(&app);
    let mut pages = Vec::new();
    let numbers = [
        ("+43 664 1234567", Some(PHONE)),
        ("0043 (664) 123-4567", Some(PHONE)),
        ("+43 664 7654321", None),
        ("+49 151 23456789", None),
    ];
    for (typed, expected) in numbers {
        app.execute("DELETE FROM flows");
        let (browser, before) = (app.browser(), app.texts(PHONE).len());
        browser.forgot(NAME).await;
        browser.choose("text", typed).await.leads_to("/forgot/code");
        assert_eq!(called(&app).as_deref(), expected, "{typed}");
        assert_eq!(app.texts(PHONE).len() - before, usize::from(expected.is_some()), "{typed}");
        let page = browser.get("/forgot/code").await;
        assert_eq!(page.heading(), "Check your phone");
        let shown = page.main();
        assert!(shown.contains(if expected.is_some() { "+43 664 1234567" } else { &typed[..7] }), "{shown}");
        pages.push(page.masked(NAME).replace("664 7654321", "664 1234567"));
    }
    assert_eq!(pages[0], pages[2], "the page does not tell whether the number is right");
    let sealed = app.value("SELECT phone_sealed AS v FROM flows");
    assert!(!sealed.contains("151"), "{sealed}");
});

on_both!(an_office_phone_rings_with_its_extension, |app| async {
    app.register("contoso", "alex", Credential::OfficePhone, "+4312345678;ext=12");
    let browser = app.browser();
    browser.forgot(NAME).await;
    assert_eq!(offered(&browser.get("/forgot/method").await), ["mail", "office_call"]);
    for (typed, rings) in
        [("+43 1 2345678", true), ("+43 1 2345678 ext 12", true), ("+43 1 2345678 ext 13", false)]
    {
        browser.choose("office_call", typed).await.leads_to("/forgot/code");
        assert_eq!(called(&app).is_some(), rings, "{typed}");
    }
    assert_eq!(browser.get("/forgot/code").await.heading(), "Answer your phone");
});

on_both!(two_gates_take_two_different_credentials, |app| async {
    with_phone(&app);
    app.recovery("contoso", |recovery| recovery.gates = 2);
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/method");
    assert!(browser.get("/forgot/method").await.main().contains("Check 1 of 2"));
    browser.choose("mail", "").await.leads_to("/forgot/code");
    let (form, code) = (browser.get("/forgot/code").await, app.code(ALEX_MAIL));
    browser.submit(&form, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/method");
    let page = browser.get("/forgot/method").await;
    assert_eq!(offered(&page), ["text", "call"], "not the mail address once more");
    assert!(page.main().contains("Check 2 of 2"), "{}", page.main());
    for method in ["mail", "authenticator"] {
        assert_eq!(browser.choose(method, "").await.status, 422, "{method}");
    }
    browser.submit(&form, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/method");
    browser.choose("text", PHONE).await.leads_to("/forgot/code");
    assert_eq!(browser.type_code(&code).await.status, 422, "the code of the first gate");
    let texts = app.texts(PHONE);
    assert_eq!(texts.len(), 1);
    browser.type_code(&code_in(&texts[0]).unwrap()).await.leads_to("/forgot/password");
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    app.browser().sign_in("alex", NEXT).await;
});

on_both!(where_one_method_is_left_its_code_leaves_at_once, |app| async {
    with_phone(&app);
    app.recovery("contoso", |recovery| recovery.gates = 2);
    let browser = app.browser();
    browser.forgot(NAME).await;
    browser.choose("call", PHONE).await.leads_to("/forgot/code");
    browser.type_code(&app.asked_code(&browser)).await.leads_to("/forgot/code");
    let page = browser.get("/forgot/code").await;
    assert_eq!(page.heading(), "Check your email");
    assert!(page.main().contains("The first check is done."), "{}", page.main());
    assert_eq!(browser.open("/forgot/method").await.path, "/forgot/code", "there is nothing to choose");
    assert_eq!(app.inbox(ALEX_MAIL).len(), 1);
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/password");
});

on_both!(no_address_leads_past_the_second_gate, |app| async {
    with_phone(&app);
    app.recovery("contoso", |recovery| recovery.gates = 2);
    let browser = app.browser();
    browser.forgot(NAME).await;
    browser.choose("mail", "").await;
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/method");
    let before = app.dump(&["users", "flows", "flow_codes", "events"]);
    for path in ["/forgot/code", "/forgot/password", "/forgot/done", "/forgot/questions"] {
        let page = browser.open(path).await;
        assert!(page.path == "/forgot/method" || page.status == 404, "{path}: {}", page.path);
    }
    let token = browser.get("/forgot/method").await.csrf();
    let posts: [(&str, &[(&str, &str)]); 4] = [
        ("/forgot/password", &[("new_password", NEXT)]),
        ("/forgot/password", &[("new_password", NEXT), ("stage", "proved"), ("first_method", "text")]),
        ("/forgot/code", &[("code", "000000"), ("gate", "1")]),
        ("/forgot/code/send", &[]),
    ];
    for (path, fields) in posts {
        let fields: Vec<_> = fields.iter().copied().chain([("csrf", token.as_str())]).collect();
        browser.post(path, &fields).await.leads_to("/forgot/method");
    }
    assert_eq!(app.dump(&["users", "flows", "flow_codes", "events"]), before);
});

on_both!(a_mind_changed_and_changed_back_sends_one_code_each, |app| async {
    with_phone(&app);
    let browser = app.browser();
    browser.forgot(NAME).await;
    for (method, codes) in [("mail", 1), ("text", 2), ("mail", 2), ("call", 3), ("text", 3)] {
        browser.choose(method, PHONE).await.leads_to("/forgot/code");
        assert_eq!(app.count("flow_codes"), codes, "{method}");
        let page = browser.get("/forgot/code").await;
        assert!(page.body.contains("href=\"/forgot/method\""), "{method}");
    }
    browser.choose("text", "+43 664 1111111").await.leads_to("/forgot/code");
    browser.choose("text", PHONE).await.leads_to("/forgot/code");
    let spent = browser.choose("text", "+43 664 2222222").await;
    assert_eq!((spent.status, app.count("flow_codes")), (429, 5), "five a gate, however they are sent");
    browser.choose("mail", "").await.leads_to("/forgot/code");
    assert_eq!(browser.type_code(&app.asked_code(&browser)).await.status, 422, "the code that was texted");
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/password");
});

on_both!(wrong_tries_count_over_methods_and_gates, |app| async {
    with_phone(&app);
    app.recovery("contoso", |recovery| recovery.gates = 2);
    let browser = app.browser();
    browser.forgot(NAME).await;
    browser.choose("text", PHONE).await;
    let wrong = |code: &str| if code.starts_with('1') { "200000" } else { "100000" };
    let texted = app.asked_code(&browser);
    for _ in 0..2 {
        assert_eq!(browser.type_code(wrong(&texted)).await.status, 422);
    }
    browser.choose("mail", "").await;
    let mailed = app.code(ALEX_MAIL);
    assert_eq!(browser.type_code(wrong(&mailed)).await.status, 422);
    browser.type_code(&mailed).await.leads_to("/forgot/method");
    browser.choose("text", PHONE).await;
    let code = app.asked_code(&browser);
    assert!(browser.type_code(wrong(&code)).await.errors().contains("1 try left"));
    browser.type_code(wrong(&code)).await.leads_to("/forgot/expired");
    assert_eq!(app.browser().forgot(NAME).await.status, 429);
});

on_both!(an_administrator_meets_a_second_gate_in_a_tenant_of_one, |app| async {
    let browser = app.browser();
    browser.forgot("robin").await.leads_to("/forgot/method");
    assert!(!browser.get("/forgot/method").await.main().contains("1 of 2"), "the page tells no role");
    browser.choose("mail", "").await;
    browser.type_code(&app.code(ROBIN_MAIL)).await.leads_to("/forgot/method");
    assert!(browser.get("/forgot/method").await.main().contains("Check 2 of 2"));
    let again = app.browser();
    again.prove_robin(&app).await;
    again.type_password(NEXT).await.leads_to("/forgot/done");
    assert_eq!(browser.open("/forgot/method").await.path, "/forgot/expired", "what was half proved ends");
});

on_both!(gates_added_before_the_password_is_set_keep_it_from_being_set, |app| async {
    let change: [fn(&TestApp); 3] = [
        |app| app.recovery("contoso", |recovery| recovery.gates = 2),
        |app| app.execute("UPDATE users SET role = 'admin' WHERE name = 'alex'"),
        |app| app.recovery("contoso", |recovery| recovery.scope = Scope::Administrators),
    ];
    for (number, change) in change.into_iter().enumerate() {
        app.recovery("contoso", |recovery| (recovery.gates, recovery.scope) = (1, Scope::Everyone));
        app.execute("UPDATE users SET role = 'user' WHERE name = 'alex'");
        let browser = app.browser();
        browser.prove_alex(&app).await;
        let form = browser.get("/forgot/password").await;
        change(&app);
        let late = browser.submit(&form, "/forgot/password", &[("new_password", NEXT)]).await;
        assert_eq!(browser.follow(late).await.path, "/forgot/expired", "{number}");
        assert_eq!(app.user("contoso", "alex").password_version, 0);
        app.execute("DELETE FROM flows");
    }
});

on_both!(a_passed_gate_helps_no_other_flow_browser_or_tenant, |app| async {
    with_phone(&app);
    app.recovery("contoso", |recovery| recovery.gates = 2);
    let (one, two) = (app.browser(), app.browser());
    for browser in [&one, &two] {
        browser.forgot(NAME).await.leads_to("/forgot/method");
    }
    one.choose("mail", "").await;
    one.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/method");
    assert_eq!(offered(&two.get("/forgot/method").await), ["mail", "text", "call"]);
    let elsewhere = app.browser_at(FABRIKAM_HOST);
    elsewhere.set_cookie("latchkey-flow", &one.cookie("latchkey-flow").unwrap());
    assert_eq!(elsewhere.open("/forgot/method").await.path, "/forgot/expired");
    let older = one.get("/forgot/method").await;
    one.forgot("kim").await;
    let answer = one.submit(&older, "/forgot/method", &[("method", "text"), ("phone", PHONE)]).await;
    answer.leads_to("/forgot/expired?other=tab");
    assert_eq!(app.count("flow_codes WHERE method = 'text'"), 0);
    assert_eq!(app.count("flows WHERE name_key = 'kim' AND phone_sealed IS NOT NULL"), 0);
});

on_both!(made_up_methods_never_change, |app| async {
    let names: Vec<_> =
        (0..12).map(|n| format!("nobody{n}")).chain(["dora".to_owned(), "sam".to_owned()]).collect();
    let mut seen = Vec::new();
    for (language, days) in [("en", 0), ("ja", 0), ("ar", 1), ("de", 400)] {
        app.pass(days * 86_400);
        let mut round = Vec::new();
        for name in &names {
            let browser = app.browser();
            browser.get(&format!("/help?lang={language}")).await;
            let start = browser.forgot(name).await;
            let page = browser.get("/forgot/method").await;
            assert_eq!(offered(&page), offered(&browser.get("/forgot/method").await), "on a reload");
            round.push((start.location().to_owned(), offered(&page)));
        }
        seen.push(round);
    }
    assert!(seen.iter().all(|round| *round == seen[0]), "{seen:#?}");
    assert!(seen[0].iter().any(|(path, _)| path == "/forgot/code"), "{:#?}", seen[0]);
    assert!(seen[0].iter().any(|(_, methods)| methods.len() > 1), "{:#?}", seen[0]);
    assert_eq!(app.mails().len(), 0);
});

on_both!(a_made_up_gate_takes_every_step_of_a_real_one_and_opens_never, |app| async {
    with_phone(&app);
    app.execute("UPDATE users SET disabled_at = 1 WHERE name = 'kim'");
    app.recovery("contoso", |recovery| recovery.methods = vec![Method::Text, Method::Call]);
    let mut seen = Vec::new();
    for name in ["alex", "kim", "nobody"] {
        let browser = app.browser();
        let mut pages = vec![browser.forgot(name).await, browser.get("/forgot/method").await];
        pages.push(browser.choose("", "").await);
        pages.push(browser.choose("text", "+43 664 7654321").await);
        pages.push(browser.get("/forgot/code").await);
        let code = app.asked_code(&browser);
        app.deliver();
        if name != "alex" {
            pages.push(browser.type_code(&code).await);
        } else {
            pages.push(browser.type_code(if code == "100000" { "200000" } else { "100000" }).await);
        }
        pages.push(browser.choose("call", "+43 664 7654321").await);
        pages.push(browser.get("/forgot/code").await);
        let shown =
            |page: &Page| (page.status, page.location().to_owned(), page.cookie_names(), page.masked(name));
        seen.push(pages.iter().map(shown).collect::<Vec<_>>());
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0], seen[2]);
});

on_both!(an_administrator_with_one_credential_is_not_let_in, |app| async {
    app.execute("DELETE FROM methods WHERE kind = 'phone'");
    app.recovery("contoso", |recovery| recovery.methods = vec![Method::Mail, Method::Text]);
    let browser = app.browser();
    let page = browser.forgot("robin").await;
    if page.location() == "/forgot/method" {
        let made_up = offered(&browser.get("/forgot/method").await);
        browser.choose(&made_up[0], PHONE).await.leads_to("/forgot/code");
    }
    let page = browser.type_code(&app.asked_code(&browser)).await;
    assert!(page.status == 422 && page.errors().contains('4'), "right, and of no use: {page:?}");
    assert_eq!((app.inbox(ROBIN_MAIL).len(), app.network.sent().len()), (0, 0));
    assert_eq!(app.count("flows WHERE stage = 'proving'"), 1);
});

on_both!(without_concealment_the_page_says_what_is_wrong, |app| async {
    app.recovery("contoso", |recovery| recovery.conceal = false);
    app.execute("UPDATE users SET locked_at = 1 WHERE name = 'kim'");
    let expected = [
        ("nobody", "There is no account with this user name."),
        ("dora", "This account is disabled."),
        ("kim", "This account is locked."),
        ("sam", "For this account, too little is registered"),
    ];
    for (name, words) in expected {
        let browser = app.browser();
        let page = browser.forgot(name).await;
        assert_eq!(page.status, 422, "{name}");
        assert!(page.main().contains(words), "{name}: {}", page.main());
        assert!(page.main().contains(HELP_DESK), "{name}: {}", page.main());
        assert_eq!(browser.cookie("latchkey-flow"), None, "{name}");
    }
    app.browser().forgot("alex").await.leads_to("/forgot/code");
    app.recovery("contoso", |recovery| recovery.scope = Scope::Administrators);
    let page = app.browser().forgot("alex").await;
    assert!(page.main().contains("Your organization does not let this account"), "{}", page.main());
    app.browser().forgot("robin").await.leads_to("/forgot/method");
    assert_eq!(app.count("events WHERE kind = 'flow.started' AND reason IS NOT NULL"), 5);
});

on_both!(out_of_scope_looks_like_nobody_and_where_nobody_may_every_name_is_told_so, |app| async {
    app.mail_only();
    app.recovery("contoso", |recovery| recovery.scope = Scope::Administrators);
    let mut seen = Vec::new();
    for name in ["alex", "nobody"] {
        let browser = app.browser();
        let pages = [browser.forgot(name).await, browser.get("/forgot/code").await];
        seen.push(pages.map(|page| (page.status, page.location().to_owned(), page.masked(name))));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(app.mails().len(), 0);
    app.recovery("contoso", |recovery| recovery.scope = Scope::Nobody);
    for name in ["alex", "nobody", "robin"] {
        let page = app.browser().forgot(name).await;
        assert_eq!(page.status, 422, "{name}");
        assert!(page.main().contains("Passwords are not reset on this website."), "{name}: {}", page.main());
    }
});
