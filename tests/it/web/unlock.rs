//! An account that wrong passwords have locked is unlocked, and its password stays.

use crate::kit::*;
use latchkey::domain::method::Method;

const NAME: &str = "alex@contoso.example";

/// Lets people unlock their accounts, with a code by mail.
fn offer(app: &TestApp) {
    app.mail_only();
    for slug in ["contoso", "fabrikam"] {
        app.recovery(slug, |recovery| recovery.unlock = true);
    }
}

async fn lock(app: &TestApp, name: &str) {
    for n in 0..10 {
        app.browser().try_sign_in(name, &format!("wrong password {n}")).await;
    }
    assert_eq!(app.browser().try_sign_in(name, ALEX).await.status, 429);
}

async fn decide(browser: &Browser, purpose: &str) -> Page {
    browser.fill("/forgot/purpose", &[("purpose", purpose)]).await
}

/// Goes through the gate of `/unlock`.
async fn unlock(app: &TestApp, browser: &Browser) {
    browser.fill("/unlock", &[("username", NAME)]).await.leads_to("/unlock/code");
    let form = browser.get("/unlock/code").await;
    let code = app.code(ALEX_MAIL);
    browser.submit(&form, "/unlock/code", &[("code", &code)]).await.leads_to("/unlock/done");
}

on_both!(a_locked_account_is_unlocked_and_keeps_its_password, |app| async {
    offer(&app);
    lock(&app, NAME).await;
    let browser = app.browser();
    assert!(browser.get("/sign-in").await.attribute("a[href='/unlock']", "href").is_some());
    unlock(&app, &browser).await;
    let done = browser.get("/unlock/done").await;
    assert_eq!((done.status, done.heading().as_str()), (200, "Your account is unlocked"));
    assert!(done.main().contains("March 2, 2026 at 9:00 AM"), "{}", done.main());
    browser.sign_in(NAME, ALEX).await;
    assert_eq!(app.count("events WHERE kind = 'account.unlocked' AND result = 'done'"), 1);
    let told = app.inbox(ALEX_MAIL);
    assert_eq!(told.last().unwrap().mail.subject, "Your Contoso account was unlocked");
    assert_eq!(app.inbox(ALEX_WORK).len(), 1);
});

on_both!(not_me_after_an_unlock_locks_the_account_for_good, |app| async {
    offer(&app);
    lock(&app, NAME).await;
    unlock(&app, &app.browser()).await;
    let link = app.report_link(ALEX_WORK);
    let browser = app.browser();
    let question = browser.get(&link).await;
    assert!(question.main().contains("Your work account was unlocked"), "{}", question.main());
    browser.submit(&question, "", &[("answer", "no")]).await;
    assert_eq!(app.browser().try_sign_in(NAME, ALEX).await.status, 422);
    app.browser().fill("/unlock", &[("username", NAME)]).await.leads_to("/unlock/code");
    assert_eq!(app.inbox(ALEX_MAIL).iter().filter(|mail| mail.mail.subject.contains("code")).count(), 1);
});

on_both!(what_is_not_locked_says_so_and_tells_nobody_else, |app| async {
    offer(&app);
    let browser = app.browser();
    unlock(&app, &browser).await;
    assert_eq!(browser.get("/unlock/done").await.heading(), "Your account is not locked");
    assert_eq!(app.count("events WHERE kind = 'account.unlocked'"), 0);
    assert_eq!(app.inbox(ALEX_WORK).len(), 0);
});

on_both!(who_forgot_the_password_after_all_sets_a_new_one_without_another_proof, |app| async {
    offer(&app);
    let browser = app.browser();
    unlock(&app, &browser).await;
    browser.press("/unlock/done", "/unlock/done").await.leads_to("/forgot/password");
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    browser.sign_in(NAME, NEXT).await;
});

on_both!(after_the_time_of_the_flow_another_proof_is_needed_for_a_new_password, |app| async {
    offer(&app);
    let browser = app.browser();
    unlock(&app, &browser).await;
    let done = browser.get("/unlock/done").await;
    app.pass(30 * 60);
    assert_eq!(browser.get("/unlock/done").await.status, 200, "what was done stays readable");
    let late = browser.submit(&done, "/unlock/done", &[]).await;
    assert_eq!(browser.follow(late).await.path, "/unlock/done");
    assert_eq!(browser.open("/forgot/password").await.path, "/unlock/done");
});

on_both!(people_say_what_they_need_and_may_change_their_minds_until_something_is_proved, |app| async {
    offer(&app);
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/purpose");
    assert_eq!(app.mails().len(), 0, "nothing leaves before it is known what for");
    let refused = decide(&browser, "").await;
    assert_eq!((refused.status, refused.attribute("#errors a", "href").as_deref()), (422, Some("#purpose")));
    assert_eq!(decide(&browser, "undecided").await.status, 422);
    decide(&browser, "unlock").await.leads_to("/unlock/code");
    decide(&browser, "reset").await.leads_to("/forgot/code");
    assert_eq!(app.inbox(ALEX_MAIL).len(), 1, "one code serves both");
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/password");
    assert_eq!(browser.open("/forgot/purpose").await.path, "/forgot/password");
});

on_both!(every_name_meets_the_same_pages, |app| async {
    offer(&app);
    let mut seen = Vec::new();
    for name in [NAME, "nobody@contoso.example", "dora@contoso.example", "sam@contoso.example"] {
        let browser = app.browser();
        let mut pages = vec![browser.forgot(name).await, browser.get("/forgot/purpose").await];
        pages.push(decide(&browser, "unlock").await);
        pages.push(browser.get("/unlock/code").await);
        let form = pages.last().unwrap().clone();
        pages.push(browser.submit(&form, "/unlock/code", &[("code", "000000")]).await);
        pages.push(browser.get("/unlock/done").await);
        let shown =
            |page: &Page| (page.status, page.location().to_owned(), page.cookie_names(), page.masked(name));
        seen.push(pages.iter().map(shown).collect::<Vec<_>>());
    }
    assert!(seen.iter().all(|one| *one == seen[0]), "{seen:#?}");
});

on_both!(two_gates_stand_before_an_unlock_as_well, |app| async {
    offer(&app);
    app.recovery("contoso", |recovery| recovery.methods = vec![Method::Mail, Method::Text]);
    lock(&app, "robin@contoso.example").await;
    let browser = app.browser();
    browser.fill("/unlock", &[("username", "robin@contoso.example")]).await.leads_to("/unlock/method");
    let choose = async |method: &str, phone: &str| {
        browser.fill("/unlock/method", &[("method", method), ("phone", phone)]).await
    };
    choose("mail", "").await.leads_to("/unlock/code");
    let code = app.asked_code(&browser);
    browser.fill("/unlock/code", &[("code", &code)]).await.leads_to("/unlock/method");
    assert_eq!(browser.open("/unlock/done").await.path, "/unlock/method");
    choose("text", ROBIN_PHONE).await.leads_to("/unlock/code");
    let code = app.asked_code(&browser);
    browser.fill("/unlock/code", &[("code", &code)]).await.leads_to("/unlock/done");
});

on_both!(where_nothing_can_be_unlocked_nobody_is_asked, |app| async {
    app.mail_only();
    let browser = app.browser();
    browser.get("/unlock").await.leads_to("/forgot");
    assert!(browser.get("/sign-in").await.attribute("a[href='/unlock']", "href").is_none());
    browser.forgot(NAME).await.leads_to("/forgot/code");
    assert_eq!(browser.open("/forgot/purpose").await.path, "/forgot/code");
});

on_both!(a_form_of_the_first_gate_that_is_sent_again_is_no_try_at_the_second, |app| async {
    app.recovery("contoso", |recovery| recovery.methods = vec![Method::Mail, Method::Text]);
    let browser = app.browser();
    browser.forgot("robin@contoso.example").await.leads_to("/forgot/method");
    browser.choose("mail", "").await.leads_to("/forgot/code");
    let form = browser.get("/forgot/code").await;
    let code = app.asked_code(&browser);
    browser.submit(&form, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/method");
    browser.choose("text", ROBIN_PHONE).await.leads_to("/forgot/code");
    browser.submit(&form, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/code");
    assert_eq!(app.value("SELECT CAST(failed_tries AS TEXT) AS v FROM flows"), "0");
});

on_both!(a_form_sent_twice_at_once_is_one_try, |app| async {
    app.recovery("contoso", |recovery| recovery.methods = vec![Method::Mail, Method::Text]);
    let browser = app.browser();
    browser.forgot("robin@contoso.example").await.leads_to("/forgot/method");
    browser.choose("mail", "").await.leads_to("/forgot/code");
    let form = browser.get("/forgot/code").await;
    let code = app.asked_code(&browser);
    let fields = [("code", code.as_str())];
    let send = || browser.submit(&form, "/forgot/code", &fields);
    let (first, second) = tokio::join!(send(), send());
    for answer in [first, second] {
        assert_eq!(browser.follow(answer).await.path, "/forgot/method");
    }
    assert_eq!(app.value("SELECT CAST(failed_tries AS TEXT) AS v FROM flows"), "0");
});

on_both!(a_method_taken_out_of_the_policy_ends_what_it_proved, |app| async {
    let browser = app.browser();
    app.recovery("contoso", |recovery| recovery.methods = vec![Method::Mail, Method::Text]);
    browser.prove_alex(&app).await;
    app.recovery("contoso", |recovery| recovery.methods = vec![Method::Text, Method::Passkey]);
    let answer = browser.type_password(NEXT).await;
    assert_ne!(browser.follow(answer).await.heading(), "Your password is changed");
    assert_eq!(app.browser().try_sign_in(NAME, NEXT).await.status, 422);
});
