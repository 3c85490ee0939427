//! A stranger learns nothing about who has an account.
//!
//! The files below compare every kind of account with a name that nobody has: what is shown, byte by byte, and what it
//! costs, statement by statement.

mod accounts;
mod codes;
mod help;
mod made_up;
mod plain;
mod proofs;
mod second_gate;
mod sign_in;
mod start;
mod stranger;
mod unlock;

use crate::kit::*;

/// Registered, administrator, unregistered, without a password, disabled, unknown, with a realm nobody owns.
const NAMES: [&str; 7] = [
    "alex@contoso.example",
    "robin@contoso.example",
    "sam@contoso.example",
    "nopass@contoso.example",
    "dora@contoso.example",
    "nobody@contoso.example",
    "alex@unknown.example",
];

/// Everything a stranger can do with a name before a code is right.
async fn walk(app: &TestApp, name: &str) -> Vec<Shown> {
    let browser = app.browser();
    let mut pages = vec![browser.forgot(name).await, browser.get("/forgot/code").await];
    pages.push(browser.fill("/forgot/code", &[("code", "12")]).await);
    let form = browser.get("/forgot/code").await;
    pages.push(browser.submit(&form, "/forgot/code/send", &[]).await);
    app.pass(30);
    pages.push(browser.submit(&form, "/forgot/code/send", &[]).await);
    pages.push(browser.get("/forgot/code?sent=again").await);
    pages.push(browser.get("/forgot/password").await);
    let code = wrong_code(app);
    for _ in 0..5 {
        pages.push(browser.submit(&form, "/forgot/code", &[("code", &code)]).await);
    }
    pages.push(browser.get("/forgot/expired").await);
    pages.push(browser.get("/forgot/code").await);
    pages.push(browser.forgot(name).await);
    pages.push(app.browser().forgot(name).await);
    app.pass(-30);
    pages.iter().map(|page| page.shown(name)).collect()
}

/// Six digits that no waiting mail holds.
fn wrong_code(app: &TestApp) -> String {
    let mails = app.mails();
    let taken = |code: &String| mails.iter().any(|mail| mail.mail.text.contains(code.as_str()));
    (100_000..).map(|code| code.to_string()).find(|code| !taken(code)).unwrap()
}

on_both!(every_name_meets_the_same_pages_up_to_the_stop_page, |app| async {
    app.mail_only();
    let expected = walk(&app, NAMES[0]).await;
    assert_eq!(
        expected.iter().map(|page| page.0).collect::<Vec<_>>(),
        [303, 200, 422, 429, 303, 200, 303, 422, 422, 422, 422, 303, 200, 303, 429, 429]
    );
    for name in &NAMES[1..] {
        for (step, (seen, expected)) in walk(&app, name).await.iter().zip(&expected).enumerate() {
            assert_eq!(seen, expected, "{name}, step {step}");
        }
    }
});

on_both!(where_groups_decide_members_and_others_meet_the_same_pages, |app| async {
    app.mail_only();
    app.admit_group("Pilot", &["alex"]);
    let expected = walk(&app, NAMES[0]).await;
    for name in
        ["kim@contoso.example", "robin@contoso.example", "sam@contoso.example", "nobody@contoso.example"]
    {
        for (step, (seen, expected)) in walk(&app, name).await.iter().zip(&expected).enumerate() {
            assert_eq!(seen, expected, "{name}, step {step}");
        }
    }
    let mut addresses: Vec<_> = app.mails().iter().map(|mail| mail.to.to_string()).collect();
    addresses.dedup();
    assert_eq!(addresses, [ALEX_MAIL], "whoever is in no chosen group gets none");
});

on_both!(the_rules_of_a_group_show_on_no_page_before_the_last_gate, |app| async {
    app.mail_only();
    let group = app.group("Administrators", &["alex"]);
    app.rule(&group, 10, length(20));
    let expected = walk(&app, NAMES[0]).await;
    assert!(expected.iter().all(|page| !page.4.contains("20 characters")));
    for name in &NAMES[1..] {
        for (step, (seen, expected)) in walk(&app, name).await.iter().zip(&expected).enumerate() {
            assert_eq!(seen, expected, "{name}, step {step}");
        }
    }
});

on_both!(whoever_leaves_the_group_on_the_way_gets_no_further, |app| async {
    app.mail_only();
    app.admit_group("Pilot", &["alex"]);
    let browser = app.browser();
    browser.forgot("alex").await.leads_to("/forgot/code");
    let code = app.code(ALEX_MAIL);
    browser.type_code(&code).await.leads_to("/forgot/password");
    app.execute("DELETE FROM group_members");
    let late = browser.type_password(NEXT).await;
    assert_eq!(browser.follow(late).await.path, "/forgot/expired");
    app.browser().sign_in("alex", ALEX).await;
});

on_both!(without_concealment_it_is_said_at_once_who_may_not_reset, |app| async {
    app.admit_group("Pilot", &["alex"]);
    app.recovery("contoso", |recovery| recovery.conceal = false);
    let page = app.browser().forgot("kim").await;
    assert_eq!(page.status, 422);
    assert_eq!(app.count("events WHERE reason = 'out_of_scope'"), 1);
    assert_eq!(app.count("flows"), 0);
    assert_eq!(app.browser().forgot("alex").await.status, 303);
});

on_both!(only_a_registered_user_gets_a_mail, |app| async {
    app.mail_only();
    for name in NAMES {
        app.browser().forgot(name).await.leads_to("/forgot/code");
    }
    let mut addresses: Vec<_> = app.mails().iter().map(|mail| mail.to.to_string()).collect();
    addresses.sort();
    assert_eq!(addresses, [ALEX_MAIL, "nopass.private@mail.example"]);
    assert_eq!(app.count("outbox"), NAMES.len(), "a letter for everybody");
    assert_eq!(app.count("outbox WHERE outcome = 'dropped'"), NAMES.len() - 2);
});

on_both!(the_code_a_stranger_would_have_got_does_not_work, |app| async {
    app.mail_only();
    for name in ["nobody", "dora", "sam"] {
        let browser = app.browser();
        app.execute("DELETE FROM flows");
        browser.forgot(name).await;
        let id = app.value("SELECT id AS v FROM flows").parse().unwrap();
        let code = latchkey::ops::forgot::code_for_letter(&app.services, &id, 1);
        let code = secrecy::ExposeSecret::expose_secret(&code).to_owned();
        assert_eq!(browser.type_code(&code).await.status, 422, "{name}");
    }
});

on_both!(the_answer_does_not_wait_for_the_mail_and_does_not_tell_whether_it_went, |app| async {
    use latchkey::courier::SendError;
    let plain = app.browser().forgot("alex").await.shown("alex");
    app.mailbox.0.refuse_next(SendError::Permanent("550".to_owned()));
    app.mailbox.0.refuse_next(SendError::Temporary("451".to_owned()));
    let browser = app.browser();
    assert_eq!(browser.forgot("alex").await.shown("alex"), plain);
    app.deliver();
    assert_eq!(browser.get("/forgot/code").await.status, 200);
});

on_both!(a_limit_on_codes_shows_the_same_for_known_and_unknown_names, |app| async {
    app.mail_only();
    let mut seen = Vec::new();
    for name in ["alex", "nobody"] {
        let mut pages = Vec::new();
        for _ in 0..12 {
            pages.push(app.browser().forgot(name).await.shown(name));
        }
        seen.push(pages);
    }
    assert_eq!(seen[0], seen[1]);
});

on_both!(what_happens_to_an_account_does_not_show_in_a_strangers_flow, |app| async {
    app.mail_only();
    let mut seen = Vec::new();
    for name in ["alex", "robin", "nobody"] {
        let stranger = app.browser();
        stranger.forgot(name).await.leads_to("/forgot/code");
        match name {
            "alex" => app.browser().reset_alex(&app).await,
            "robin" => {
                let robin = app.browser();
                robin.sign_in("robin", "golden bridge teapot").await;
                let fields = [("current_password", "golden bridge teapot"), ("new_password", NEXT)];
                robin.fill("/password", &fields).await.leads_to("/account?done=password");
            }
            _ => {}
        }
        app.pass(30);
        let form = stranger.get("/forgot/code").await;
        let wrong = wrong_code(&app);
        let mut pages = vec![form.clone(), stranger.submit(&form, "/forgot/code/send", &[]).await];
        for _ in 0..5 {
            pages.push(stranger.submit(&form, "/forgot/code", &[("code", &wrong)]).await);
        }
        pages.push(stranger.get("/forgot/expired").await);
        app.pass(-30);
        seen.push(pages.iter().map(|page| page.shown(name)).collect::<Vec<_>>());
    }
    assert_eq!(seen[0], seen[2], "after a reset");
    assert_eq!(seen[1], seen[2], "after a change");
});

on_both!(a_code_sent_before_the_password_was_set_opens_nothing_after_it, |app| async {
    let early = app.browser();
    early.forgot("alex").await;
    let code = app.code(ALEX_MAIL);
    app.browser().reset_alex(&app).await;
    assert_eq!(early.get("/forgot/code").await.status, 200, "until its own time is over");
    assert_eq!(early.type_code(&code).await.status, 422);
    app.pass(1_800);
    early.get("/forgot/code").await.leads_to("/forgot/expired");
});
