//! The code of a flow: how long it works, how often it may be wrong, how often it is sent.

use crate::kit::*;

const NAME: &str = "alex@contoso.example";

/// Six digits that are not the code.
fn wrong(code: &str) -> String {
    let first = if code.starts_with('1') { '2' } else { '1' };
    format!("{first}{}", &code[1..])
}

on_both!(a_get_never_sends_a_code, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    for path in ["/forgot", "/forgot/code", "/forgot/method", "/forgot/code?sent=again", "/forgot/password"] {
        browser.get(path).await;
        browser.get(path).await;
    }
    assert_eq!(browser.get("/forgot/code/send").await.status, 405);
    assert_eq!((app.inbox(ALEX_MAIL).len(), app.count("flow_codes")), (1, 1));
});

on_both!(a_code_works_for_ten_minutes_and_an_older_one_for_its_own_time, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    let first = app.code(ALEX_MAIL);
    app.pass(30);
    let page = browser.get("/forgot/code").await;
    browser.submit(&page, "/forgot/code/send", &[]).await.leads_to("/forgot/code?sent=again");
    let second = app.code(ALEX_MAIL);
    assert_ne!(first, second);
    app.pass(600 - 30 - 1);
    let early = app.browser();
    early.set_cookie("latchkey-flow", &browser.cookie("latchkey-flow").unwrap());
    app.pass(1);
    let page = browser.type_code(&first).await;
    assert_eq!((page.status, page.attribute("#errors a", "href").as_deref()), (422, Some("#code")));
    assert_eq!(
        app.value("SELECT CAST(failed_tries AS TEXT) AS v FROM flows"),
        "0",
        "a late code is no guess"
    );
    app.pass(29);
    browser.type_code(&second).await.leads_to("/forgot/password");
});

on_both!(a_code_works_a_second_before_its_end_and_not_at_it, |app| async {
    for (seconds, status) in [(599, 303), (600, 422)] {
        let browser = app.browser();
        browser.forgot(NAME).await;
        let code = app.code(ALEX_MAIL);
        app.pass(seconds);
        assert_eq!(browser.type_code(&code).await.status, status, "after {seconds} s");
    }
});

on_both!(the_first_of_two_codes_still_works_after_the_second_was_sent, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    let first = app.code(ALEX_MAIL);
    app.pass(31);
    let page = browser.get("/forgot/code").await;
    browser.submit(&page, "/forgot/code/send", &[]).await;
    assert_ne!(app.code(ALEX_MAIL), first);
    browser.type_code(&first).await.leads_to("/forgot/password");
});

on_both!(a_code_is_read_in_any_digits_and_grouping, |app| async {
    let arabic = |code: &str| {
        code.chars().map(|c| char::from_u32(0x660 + c.to_digit(10).unwrap()).unwrap()).collect::<String>()
    };
    let forms: [fn(&str) -> String; 3] = [
        |code| format!("  {} {} ", &code[..3], &code[3..]),
        |code| format!("{}-{}", &code[..3], &code[3..]),
        |code| format!("\u{202a}{code}\u{202c}"),
    ];
    for (number, form) in forms.into_iter().enumerate() {
        let browser = app.browser();
        browser.forgot(NAME).await;
        let code = app.code(ALEX_MAIL);
        assert_eq!(browser.type_code(&form(&code)).await.status, 303, "form {number}");
    }
    let browser = app.browser();
    browser.forgot(NAME).await;
    browser.type_code(&arabic(&app.code(ALEX_MAIL))).await.leads_to("/forgot/password");
});

on_both!(what_is_no_code_costs_no_try, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    for typed in ["", "   ", "12345", "1234567", "12345a", "½23456", "123.456", "null", "[]"] {
        assert_eq!(browser.type_code(typed).await.status, 422, "{typed:?}");
    }
    assert_eq!(app.value("SELECT CAST(failed_tries AS TEXT) AS v FROM flows"), "0");
});

on_both!(after_five_wrong_codes_the_right_one_is_too_late, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    let code = app.code(ALEX_MAIL);
    for _ in 0..4 {
        assert_eq!(browser.type_code(&wrong(&code)).await.status, 422);
    }
    browser.type_code(&wrong(&code)).await.leads_to("/forgot/expired");
    let stopped = browser.open("/forgot/code").await;
    assert_eq!(stopped.path, "/forgot/expired");
    let page = browser.get("/help").await;
    let fields = [("csrf", page.csrf()), ("code", code)];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post("/forgot/code", &fields).await.leads_to("/forgot/expired");
    assert_eq!(app.value("SELECT stage AS v FROM flows"), "stopped");
});

on_both!(another_code_waits_half_a_minute_and_comes_five_times, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    let send = async || {
        let page = browser.get("/forgot/code").await;
        browser.submit(&page, "/forgot/code/send", &[]).await
    };
    app.pass(29);
    assert_eq!(send().await.status, 429, "too early");
    app.pass(1);
    for _ in 2..=5 {
        send().await.leads_to("/forgot/code?sent=again");
        app.pass(30);
    }
    let spent = send().await;
    assert_eq!((spent.status, spent.errors().is_empty()), (429, false));
    assert_eq!(app.inbox(ALEX_MAIL).len(), 5);
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/password");
});

on_both!(a_new_code_does_not_forget_the_wrong_tries, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    let code = app.code(ALEX_MAIL);
    for _ in 0..4 {
        browser.type_code(&wrong(&code)).await;
    }
    app.pass(30);
    let page = browser.get("/forgot/code").await;
    browser.submit(&page, "/forgot/code/send", &[]).await.leads_to("/forgot/code?sent=again");
    browser.type_code(&wrong(&app.code(ALEX_MAIL))).await.leads_to("/forgot/expired");
});

on_both!(no_more_than_ten_codes_an_hour_leave_for_one_name, |app| async {
    for _ in 0..3 {
        let browser = app.browser();
        browser.forgot(NAME).await.leads_to("/forgot/code");
        for _ in 0..3 {
            app.pass(30);
            let page = browser.get("/forgot/code").await;
            browser.submit(&page, "/forgot/code/send", &[]).await.leads_to("/forgot/code?sent=again");
        }
    }
    assert_eq!(app.inbox(ALEX_MAIL).len(), 10);
    assert!(app.count("events WHERE reason = 'send_limit'") > 0);
    app.pass(3_600);
    app.browser().forgot(NAME).await.leads_to("/forgot/code");
    assert_eq!(app.inbox(ALEX_MAIL).len(), 11);
});

on_both!(a_code_that_was_held_back_opens_nothing, |app| async {
    for _ in 0..10 {
        app.browser().forgot(NAME).await.leads_to("/forgot/code");
    }
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/code");
    let flow = browser.get("/forgot/code").await.attribute("input[name=flow]", "value").unwrap();
    let code = latchkey::ops::forgot::code_for_letter(&app.services, &flow.parse().unwrap(), 1);
    let code = secrecy::ExposeSecret::expose_secret(&code).to_owned();
    assert_eq!(app.inbox(ALEX_MAIL).len(), 10);
    assert_eq!(browser.type_code(&code).await.status, 422);
});

on_both!(codes_that_were_held_back_hold_no_other_back, |app| async {
    app.mail_only();
    for name in [NAME, "nobody@contoso.example"] {
        for _ in 0..10 {
            app.browser().forgot(name).await.leads_to("/forgot/code");
        }
        app.deliver();
        for _ in 0..12 {
            app.pass(300);
            app.browser().forgot(name).await.leads_to("/forgot/code");
        }
    }
    assert_eq!(app.inbox(ALEX_MAIL).len(), 11, "ten, and one an hour after them");
    assert_eq!(app.count("outbox"), 22, "a name that nobody has goes the same way");
});

on_both!(a_code_of_another_flow_or_browser_is_refused, |app| async {
    let (one, two, kim) = (app.browser(), app.browser(), app.browser());
    one.forgot(NAME).await;
    let code = app.code(ALEX_MAIL);
    two.forgot(NAME).await;
    kim.forgot("kim@contoso.example").await;
    assert_eq!(two.type_code(&code).await.status, 422, "another flow of the same user");
    assert_eq!(kim.type_code(&code).await.status, 422, "a flow of another user");
    assert_eq!(app.browser().open("/forgot/code").await.path, "/forgot/expired", "a browser without a flow");
    one.type_code(&code).await.leads_to("/forgot/password");
});

on_both!(a_used_code_opens_nothing_again, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    let (code, page) = (app.code(ALEX_MAIL), browser.get("/forgot/code").await);
    browser.submit(&page, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/password");
    browser.submit(&page, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/password");
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    browser.submit(&page, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/done");
    let events = "events WHERE kind = 'code.checked' AND result = 'done'";
    assert_eq!(app.count(events), 1);
});

on_both!(a_code_never_appears_in_an_answer, |app| async {
    let browser = app.browser();
    let mut answers = vec![browser.forgot(NAME).await];
    let code = app.code(ALEX_MAIL);
    answers.push(browser.get("/forgot/code").await);
    answers.push(browser.type_code(&wrong(&code)).await);
    answers.push(browser.type_code(&code).await);
    answers.push(browser.get("/forgot/password").await);
    for answer in answers {
        assert!(
            !answer.body.contains(&code) && !format!("{:?}", answer.headers).contains(&code),
            "{}",
            answer.path
        );
    }
});
