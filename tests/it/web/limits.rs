//! Wrong codes: five a day for an account, however they are spread.

use crate::kit::*;
use futures_util::future::join_all;

const DAY: i64 = 24 * 3_600;

/// Types so many wrong codes in one new flow.
async fn fail(app: &TestApp, name: &str, times: usize) -> Browser {
    let browser = app.browser();
    browser.forgot(name).await.leads_to("/forgot/code");
    let form = browser.get("/forgot/code").await;
    for _ in 0..times {
        browser.submit(&form, "/forgot/code", &[("code", &unused_code(app))]).await;
    }
    browser
}

/// A code that no flow has sent.
fn unused_code(app: &TestApp) -> String {
    let mails = app.mails();
    let taken = |code: &String| mails.iter().any(|mail| mail.mail.text.contains(code.as_str()));
    (100_000..).map(|code| code.to_string()).find(|code| !taken(code)).unwrap()
}

on_both!(five_wrong_codes_over_several_flows_block_the_name_for_a_day, |app| async {
    for times in [2, 2, 1] {
        fail(&app, "alex", times).await;
        app.pass(3_600);
    }
    for name in ["alex", "ALEX@contoso.example", ALEX_WORK] {
        let page = app.browser().forgot(name).await;
        assert!(page.status != 303, "{name} is not blocked");
        assert!(page.header_lines("set-cookie").iter().all(|line| !line.starts_with("latchkey-flow")));
    }
    app.browser().forgot("kim").await.leads_to("/forgot/code");
    app.pass(DAY - 3_600 - 1);
    assert_ne!(app.browser().forgot("alex").await.status, 303, "a second before the day is over");
    app.pass(1);
    app.browser().forgot("alex").await.leads_to("/forgot/code");
});

on_both!(the_page_says_when_the_block_ends_and_it_ends_then, |app| async {
    fail(&app, "alex", 3).await;
    app.pass(10 * 3_600);
    let stopped = fail(&app, "alex", 2).await;
    let page = stopped.open("/forgot/code").await;
    assert_eq!(page.path, "/forgot/expired");
    assert!(page.main().contains("March 3, 2026 at 7:00 PM"), "{}", page.main());
    let page = app.browser().forgot("alex").await;
    assert!(page.main().contains("March 3, 2026 at 7:00 PM"), "{}", page.main());
    app.pass(DAY - 60);
    assert_ne!(app.browser().forgot("alex").await.status, 303);
    app.pass(60);
    app.browser().forgot("alex").await.leads_to("/forgot/code");
});

on_both!(flows_opened_before_the_block_allow_no_further_guess, |app| async {
    let mut browsers = Vec::new();
    let mut codes = Vec::new();
    for _ in 0..8 {
        let browser = app.browser();
        browser.forgot("alex").await.leads_to("/forgot/code");
        codes.push(app.code(ALEX_MAIL));
        browsers.push(browser);
    }
    let wrong = unused_code(&app);
    for browser in &browsers[..5] {
        browser.type_code(&wrong).await;
    }
    for (browser, code) in browsers[5..].iter().zip(&codes[5..]) {
        let page = browser.get("/help").await;
        let fields = [("csrf", page.csrf()), ("code", code.clone())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = browser.post("/forgot/code", &fields).await;
        assert_eq!(browser.follow(answer).await.path, "/forgot/expired", "a sixth guess was evaluated");
    }
    assert_eq!(app.count("flows WHERE stage = 'proved'"), 0);
});

on_both!(guesses_sent_at_once_are_counted_one_by_one, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await.leads_to("/forgot/code");
    let form = browser.get("/forgot/code").await;
    let wrong = unused_code(&app);
    let fields = [("code", wrong.as_str())];
    let guesses = (0..30).map(|_| browser.submit(&form, "/forgot/code", &fields));
    let answers = join_all(guesses).await;
    assert!(answers.iter().all(|answer| matches!(answer.status, 303 | 422)), "{answers:?}");
    assert_eq!(app.value("SELECT CAST(failed_tries AS TEXT) AS v FROM flows"), "5");
    assert_eq!(answers.iter().filter(|answer| answer.status == 422).count(), 4);
    assert_eq!(app.count("events WHERE kind = 'code.checked'"), 5);
});

on_both!(guesses_over_many_flows_at_once_stay_within_the_limit, |app| async {
    let mut forms = Vec::new();
    for _ in 0..10 {
        let browser = app.browser();
        browser.forgot("alex").await.leads_to("/forgot/code");
        forms.push((browser.get("/forgot/code").await, browser));
    }
    let wrong = unused_code(&app);
    let fields = [("code", wrong.as_str())];
    let guesses = forms.iter().map(|(form, browser)| browser.submit(form, "/forgot/code", &fields));
    let answers = join_all(guesses).await;
    assert!(answers.iter().all(|answer| matches!(answer.status, 303 | 422)), "{answers:?}");
    let tries = app.value("SELECT CAST(sum(failed_tries) AS TEXT) AS v FROM flows");
    assert_eq!(tries, "5", "guesses that were evaluated");
});

on_both!(asking_for_codes_at_once_sends_one, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await.leads_to("/forgot/code");
    let form = browser.get("/forgot/code").await;
    app.pass(30);
    let sends = (0..10).map(|_| browser.submit(&form, "/forgot/code/send", &[]));
    let answers = join_all(sends).await;
    assert!(answers.iter().all(|answer| matches!(answer.status, 303 | 429)), "{answers:?}");
    assert_eq!(answers.iter().filter(|answer| answer.status == 303).count(), 1);
    assert_eq!(app.inbox(ALEX_MAIL).len(), 2);
});

on_both!(an_administrator_releases_a_block, |app| async {
    fail(&app, ALEX_WORK, 5).await;
    assert_ne!(app.browser().forgot("alex").await.status, 303);
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| latchkey::ops::forgot::release(&ctx, &user).unwrap());
    let browser = app.browser();
    browser.forgot("alex").await.leads_to("/forgot/code");
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/password");
    assert_eq!(app.count("flows WHERE forgiven_at IS NOT NULL"), 1);
});

on_both!(a_block_does_not_stop_signing_in_or_changing_a_password, |app| async {
    fail(&app, "alex", 5).await;
    let browser = app.alex().await;
    let fields = [("current_password", ALEX), ("new_password", NEXT)];
    browser.fill("/password", &fields).await.leads_to("/account?done=password");
});

on_both!(too_often_is_429_and_says_how_long_to_wait, |app| async {
    app.mail_only();
    for name in ["alex", "nobody"] {
        let browser = app.browser();
        browser.forgot(name).await;
        let form = browser.get("/forgot/code").await;
        app.pass(10);
        let early = browser.submit(&form, "/forgot/code/send", &[]).await;
        assert_eq!((early.status, early.header("retry-after")), (429, "20"), "{name}");
        assert!(early.errors().contains("20 seconds"), "{}", early.errors());
        for _ in 0..4 {
            app.pass(30);
            browser.submit(&form, "/forgot/code/send", &[]).await.leads_to("/forgot/code?sent=again");
        }
        app.pass(30);
        let spent = browser.submit(&form, "/forgot/code/send", &[]).await;
        assert_eq!((spent.status, spent.header("retry-after")), (429, "1640"), "{name}: until the flow ends");
        fail(&app, name, 5).await;
        app.pass(3_600);
        let blocked = app.browser().forgot(name).await;
        assert_eq!((blocked.status, blocked.header("retry-after")), (429, "82800"), "{name}");
        assert_eq!(blocked.heading(), "Too many tries");
    }
});

on_both!(a_wrong_code_counts_for_a_day_from_when_it_was_typed, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await;
    let form = browser.get("/forgot/code").await;
    app.pass(29 * 60);
    for _ in 0..4 {
        browser.submit(&form, "/forgot/code", &[("code", &unused_code(&app))]).await;
    }
    app.pass(DAY - 60);
    fail(&app, "alex", 1).await.get("/forgot/code").await.leads_to("/forgot/expired");
    assert_eq!(app.browser().forgot("alex").await.status, 429);
});

on_both!(a_release_ends_the_flows_whose_tries_it_forgives, |app| async {
    let open = fail(&app, "alex", 3).await;
    let code = app.code(ALEX_MAIL);
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| latchkey::ops::forgot::release(&ctx, &user).unwrap());
    assert_eq!(open.type_code(&code).await.status, 422, "its tries would count for nothing");
    let fresh = fail(&app, "alex", 4).await;
    assert_eq!(fresh.get("/forgot/code").await.status, 200, "earlier tries count no longer");
    fresh.type_code(&unused_code(&app)).await.leads_to("/forgot/expired");
    assert_eq!(app.browser().forgot("alex").await.status, 429);
});
