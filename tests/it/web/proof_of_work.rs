//! Whoever begins again within the hour is checked first: a browser works, or somebody waits.

use crate::kit::*;
use futures_util::future::join_all;
use reqwest::Method;

const NAME: &str = "alex@contoso.example";
const WAIT_SECONDS: i64 = 20;

/// Begins once, and answers the browser that begins again with the check it meets.
async fn checked(app: &TestApp, name: &str) -> (Browser, Page) {
    app.stranger().forgot(name).await.leads_to("/forgot/code");
    let browser = app.stranger();
    let check = browser.forgot(name).await;
    assert_eq!((check.status, check.heading().as_str()), (200, "Just a moment"), "{name}");
    (browser, check)
}

async fn solve(browser: &Browser, check: &Page) -> Page {
    browser.submit(check, "/forgot", &[("solution", &check.solution())]).await
}

/// Presses the button, as somebody does whose browser runs no scripts.
async fn press(browser: &Browser, check: &Page) -> Page {
    browser.submit(check, "/forgot", &[]).await
}

/// A new challenge, which does not begin by itself, and the name is still there.
#[track_caller]
fn is_asked_again(page: &Page, name: &str) {
    assert_eq!(page.status, 200, "{}", page.main());
    assert!(page.main().contains("The check did not go through."), "{}", page.main());
    assert_eq!(page.attribute("form[data-check]", "data-check").as_deref(), Some("press"));
    assert_eq!(page.attribute("main input[name=username]", "value").as_deref(), Some(name));
}

/// What a stranger can compare, whatever the challenge is.
fn shown(page: &Page, name: &str) -> Shown {
    let mut shown = page.shown(name);
    if let Some(challenge) = page.attribute("input[name=challenge]", "value") {
        shown.4 = shown.4.replace(&challenge, "[challenge]");
    }
    shown
}

on_both!(the_second_start_of_a_name_is_checked_alike_whoever_has_it, |app| async {
    let app = app.asking_for_work().await;
    let mut seen = Vec::new();
    for name in [NAME, "sam@contoso.example", "dora@contoso.example", "nobody@contoso.example"] {
        let (browser, check) = checked(&app, name).await;
        assert_eq!(check.attribute("form[data-check]", "data-check").as_deref(), Some("load"));
        assert_eq!(check.attribute("main input[name=username]", "value").as_deref(), Some(name));
        assert!(check.header("content-security-policy").contains("worker-src 'self'"));
        assert_eq!(browser.get("/forgot/code").await.status, 303, "nothing has begun");
        let early = press(&browser, &check).await;
        let wrong = browser.submit(&check, "/forgot", &[("solution", "1")]).await;
        is_asked_again(&wrong, name);
        let begun = solve(&browser, &check).await;
        begun.leads_to("/forgot/code");
        seen.push([check, early, wrong, begun].map(|page| shown(&page, name)));
    }
    assert!(seen.iter().all(|pages| *pages == seen[0]));
    assert_eq!((app.count("flows"), app.count("ceremonies"), app.count("outbox")), (8, 4, 8));
});

on_both!(the_fourth_start_from_a_network_is_checked_whatever_the_name, |app| async {
    let app = app.asking_for_work().await;
    let browser = app.stranger();
    for name in ["one", "two", "three"] {
        browser.forgot(&format!("{name}@contoso.example")).await.leads_to("/forgot/code");
    }
    let check = browser.forgot(NAME).await;
    assert_eq!((check.status, check.heading().as_str()), (200, "Just a moment"));
    solve(&browser, &check).await.leads_to("/forgot/code");
});

on_both!(while_somebody_guesses_all_over_the_tenant_even_a_first_start_is_checked, |app| async {
    let app = app.asking_for_work().await;
    app.change("contoso", |tenant| tenant.settings.throttle.proofs_in_all = 1);
    let browser = app.stranger();
    browser.forgot(NAME).await.leads_to("/forgot/code");
    assert_eq!(browser.type_code("123456").await.status, 422);
    let check = app.stranger().forgot("kim@contoso.example").await;
    assert_eq!((check.status, check.heading().as_str()), (200, "Just a moment"));
    assert_eq!(check.attribute("form[data-check]", "data-bits").as_deref(), Some("16"));
});

on_both!(a_solution_begins_one_flow, |app| async {
    let app = app.asking_for_work().await;
    let (browser, check) = checked(&app, NAME).await;
    solve(&browser, &check).await.leads_to("/forgot/code");
    let cookie = browser.cookie("latchkey-flow");
    is_asked_again(&solve(&browser, &check).await, NAME);
    assert_eq!(browser.cookie("latchkey-flow"), cookie, "the flow that has begun goes on");
    assert_eq!((app.count("flows"), app.count("ceremonies")), (2, 1));
    assert_eq!(browser.get("/forgot/code").await.status, 200);
});

on_both!(a_solution_that_is_sent_ten_times_at_once_begins_one_flow, |app| async {
    let app = app.asking_for_work().await;
    let (browser, check) = checked(&app, NAME).await;
    let solution = check.solution();
    let all = join_all((0..10).map(|_| browser.submit(&check, "/forgot", &[("solution", &solution)]))).await;
    assert_eq!(all.iter().filter(|page| page.status == 303).count(), 1);
    assert!(all.iter().all(|page| matches!(page.status, 200 | 303)));
    assert_eq!((app.count("flows"), app.count("ceremonies")), (2, 1));
});

on_both!(of_ten_first_starts_at_once_one_is_free, |app| async {
    let app = app.asking_for_work().await;
    for (number, name) in [NAME, "nobody@contoso.example"].into_iter().enumerate() {
        let browsers: Vec<_> = (0..10).map(|_| app.stranger()).collect();
        let all = join_all(browsers.iter().map(|browser| browser.forgot(name))).await;
        assert_eq!(all.iter().filter(|page| page.status == 303).count(), 1, "{name}");
        assert!(all.iter().all(|page| page.status == 303 || page.heading() == "Just a moment"), "{name}");
        assert_eq!(app.count("flows"), number + 1);
    }
});

on_both!(of_ten_starts_for_ten_names_at_once_from_one_network_three_are_free_at_most, |app| async {
    let app = app.asking_for_work().await;
    let starts = (0..10).map(|n| {
        let browser = app.browser().at("203.0.113.7");
        async move { browser.forgot(&format!("nobody{n}@contoso.example")).await }
    });
    let all = join_all(starts).await;
    assert!(all.iter().all(|page| page.status == 303 || page.heading() == "Just a moment"));
    assert!(all.iter().filter(|page| page.status == 303).count() <= 3);
});

on_both!(a_solution_holds_for_its_name_and_for_five_minutes, |app| async {
    let app = app.asking_for_work().await;
    app.stranger().forgot("kim@contoso.example").await.leads_to("/forgot/code");
    let (browser, check) = checked(&app, NAME).await;
    let solution = check.solution();
    let fields = [("username", "kim@contoso.example"), ("solution", solution.as_str())];
    is_asked_again(&browser.submit(&check, "/forgot", &fields).await, "kim@contoso.example");
    let foreign = [("challenge", "no challenge"), ("solution", solution.as_str())];
    is_asked_again(&browser.submit(&check, "/forgot", &foreign).await, NAME);
    app.pass(5 * 60);
    is_asked_again(&solve(&browser, &check).await, NAME);
    assert_eq!((app.count("flows"), app.count("ceremonies")), (2, 0));
    app.pass(55 * 60);
    app.stranger().forgot(NAME).await.leads_to("/forgot/code");
});

on_both!(a_solution_holds_for_the_network_that_it_was_asked_in, |app| async {
    let app = app.asking_for_work().await;
    app.stranger().forgot(NAME).await.leads_to("/forgot/code");
    let browser = app.stranger();
    let form = browser.get("/forgot").await;
    let from = async |fields: &[(String, String)], address: &str| {
        let there = browser.at(address);
        there.send("/forgot", there.request(Method::POST, "/forgot").form(fields)).await
    };
    let mut first = form.form("/forgot").fields;
    first.retain(|(name, _)| name != "username");
    first.push(("username".to_owned(), NAME.to_owned()));
    let check = from(&first, "2001:db8:1:2::3").await;
    let mut solved = check.form("/forgot").fields;
    solved.retain(|(name, _)| name != "solution");
    solved.push(("solution".to_owned(), check.solution()));
    is_asked_again(&from(&solved, "2001:db8:1:3::3").await, NAME);
    is_asked_again(&from(&solved, "203.0.113.7").await, NAME);
    from(&solved, "2001:db8:1:2:ffff::9").await.leads_to("/forgot/code");
});

on_both!(somebody_without_scripts_waits_and_goes_on, |app| async {
    let app = app.asking_for_work().await;
    let (browser, check) = checked(&app, NAME).await;
    assert!(check.main().contains("Wait 20 seconds, then press Continue."), "{}", check.main());
    let early = press(&browser, &check).await;
    assert_eq!((early.status, early.header("retry-after")), (429, "20"));
    app.pass(WAIT_SECONDS - 1);
    let early = press(&browser, &early).await;
    assert_eq!((early.status, early.header("retry-after")), (429, "1"));
    assert!(early.main().contains("Wait 1 more second, then"), "{}", early.main());
    assert_eq!(early.challenge(), check.challenge(), "what was waited counts");
    app.pass(1);
    press(&browser, &early).await.leads_to("/forgot/code");
    is_asked_again(&press(&browser, &early).await, NAME);
    assert_eq!((app.count("flows"), app.count("ceremonies")), (2, 1));
});

on_both!(waiting_is_enough_three_times_an_hour_and_working_always, |app| async {
    let app = app.asking_for_work().await;
    let mut seen = Vec::new();
    for name in [NAME, "nobody@contoso.example"] {
        app.stranger().forgot(name).await.leads_to("/forgot/code");
        let browser = app.stranger();
        for _ in 0..3 {
            let check = browser.forgot(name).await;
            app.pass(WAIT_SECONDS);
            press(&browser, &check).await.leads_to("/forgot/code");
        }
        let check = browser.forgot(name).await;
        assert_eq!(check.attribute("form[data-check]", "data-bits").as_deref(), Some("14"), "it is harder");
        app.pass(WAIT_SECONDS);
        let often = press(&browser, &check).await;
        assert_eq!((often.status, often.header("retry-after")), (429, "3600"), "{name}");
        assert_eq!(often.heading(), "Please come back later");
        seen.push(shown(&often, name));
        solve(&browser, &check).await.leads_to("/forgot/code");
    }
    assert_eq!(seen[0], seen[1]);
    app.pass(60 * 60);
    app.stranger().forgot(NAME).await.leads_to("/forgot/code");
});

on_both!(a_challenge_that_was_easier_than_what_is_asked_by_now_is_worth_nothing, |app| async {
    let app = app.asking_for_work().await;
    let (browser, check) = checked(&app, NAME).await;
    let solution = check.solution();
    for _ in 0..3 {
        let other = app.stranger();
        let next = other.forgot(NAME).await;
        solve(&other, &next).await.leads_to("/forgot/code");
    }
    is_asked_again(&browser.submit(&check, "/forgot", &[("solution", &solution)]).await, NAME);
    assert_eq!(app.count("flows"), 4);
});

on_both!(an_unlock_is_checked_like_a_reset, |app| async {
    let app = app.asking_for_work().await;
    app.recovery("contoso", |recovery| recovery.unlock = true);
    app.stranger().fill("/unlock", &[("username", NAME)]).await.leads_to("/unlock/code");
    let browser = app.stranger();
    let check = browser.fill("/unlock", &[("username", NAME)]).await;
    assert_eq!((check.status, check.heading().as_str()), (200, "Just a moment"));
    let solution = check.solution();
    browser.submit(&check, "/unlock", &[("solution", &solution)]).await.leads_to("/unlock/code");
});
