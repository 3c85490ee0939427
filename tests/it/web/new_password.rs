//! What the rules say to a new password, on every page that takes one.

use crate::kit::*;
use latchkey::domain::policy::Policy;
use latchkey::ops::users::{self, Changes, GroupChanges, MailChange};
use secrecy::SecretString;

/// Makes these the rules of Contoso.
fn rules(app: &TestApp, change: impl FnOnce(&mut Policy)) {
    app.change("contoso", |tenant| change(&mut tenant.settings.policy));
}

on_both!(every_rule_that_is_broken_is_named_at_once, |app| async {
    rules(&app, |policy| policy.classes = 3);
    let refused = app.alex().await.change_password(ALEX, "smith1111").await;
    assert_eq!(refused.status, 422);
    let errors = refused.errors();
    for told in ["at least 15 characters", "at least 3 of these", "more than 3 equal", "your name"] {
        assert!(errors.contains(told), "{told} is not in {errors}");
    }
    assert!(app.alex().await.change_password(ALEX, "Mailcreated5240").await.errors().contains("many people"));
});

on_both!(the_checklist_says_what_can_be_judged_now_and_what_later, |app| async {
    let page = app.alex().await.get("/password").await;
    let live = page.all("[data-rules] li").len();
    assert_eq!((live, page.all(".checklist .dots li").len()), (3, 4));
    assert!(page.text(".checklist").contains("We check this when you save"));
    let told = page.attribute("#new_password", "passwordrules").unwrap();
    assert!(told.starts_with("minlength: 15; maxlength: 256; max-consecutive: 3;"), "{told}");
});

on_both!(breached_passwords_are_promised_to_be_refused_only_with_a_list, |app| async {
    rules(&app, |policy| policy.breached = true);
    let alex = app.alex().await;
    let promised = async || alex.get("/password").await.text(".checklist").contains("data breach");
    assert!(!promised().await);
    std::fs::write(app.services.breached.path(), "").unwrap();
    assert!(promised().await);
});

on_both!(the_last_passwords_do_not_come_back, |app| async {
    rules(&app, |policy| policy.history = 3);
    let passwords = [ALEX, NEXT, "copper meadow whistle", "silver orchard compass"];
    let alex = app.alex().await;
    for pair in passwords.windows(2) {
        alex.change_password(pair[0], pair[1]).await.leads_to("/account?done=password");
    }
    let [_, second, third, present] = passwords;
    for before in [second, third] {
        assert!(
            alex.change_password(present, before).await.errors().contains("used this password before"),
            "{before}"
        );
    }
    assert!(alex.change_password(present, present).await.errors().contains("the same as the current"));
    assert_eq!(app.count("password_history"), 2, "no more are kept than are asked for");
    let browser = app.browser();
    browser.prove_alex(&app).await;
    assert!(
        browser.type_password(present).await.errors().contains("used this password before"),
        "for a reset too"
    );
    browser.type_password(ALEX).await.leads_to("/forgot/done");
});

on_both!(without_history_no_old_hash_is_kept, |app| async {
    let alex = app.alex().await;
    alex.change_password(ALEX, NEXT).await.leads_to("/account?done=password");
    assert_eq!(app.count("password_history"), 1);
    rules(&app, |policy| policy.history = 0);
    alex.change_password(NEXT, ALEX).await.leads_to("/account?done=password");
    assert_eq!(app.count("password_history"), 0);
});

on_both!(a_young_password_waits_for_a_change_and_not_for_a_reset, |app| async {
    let between = "silver orchard compass";
    app.alex().await.change_password(ALEX, between).await.leads_to("/account?done=password");
    rules(&app, |policy| policy.min_age_days = 2);
    let refused = app.alex_with(between).await.change_password(between, NEXT).await;
    assert!(refused.errors().contains("in 2 days"), "{}", refused.errors());
    app.browser().reset_alex(&app).await;
    app.pass(2 * 24 * 60 * 60);
    let alex = app.alex_with(NEXT).await;
    alex.change_password(NEXT, "copper meadow whistle").await.leads_to("/account?done=password");
});

on_both!(what_an_operator_set_may_be_changed_at_once, |app| async {
    rules(&app, |policy| policy.min_age_days = 2);
    let alex = app.alex().await;
    alex.change_password(ALEX, NEXT).await.leads_to("/account?done=password");
    let temporary = "silver orchard compass";
    give(&app, temporary);
    assert_eq!(app.user("contoso", "alex").password_changed_at, None);
    let alex = app.alex_with(temporary).await;
    let chosen = "copper meadow whistle";
    alex.change_password(temporary, chosen).await.leads_to("/account?done=password");
    assert!(alex.change_password(chosen, "golden bridge teapot").await.errors().contains("in 2 days"));
});

/// Sets Alex's password as `user set --password-stdin` does.
fn give(app: &TestApp, password: &str) {
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let given = SecretString::from(password);
    let changes = Changes {
        profile: user.clone(),
        mail: MailChange::Keep,
        groups: &GroupChanges::default(),
        password: Some(&given),
    };
    app.blocking(|_| users::change(&ctx, &user, &changes).unwrap());
}

on_both!(only_pages_with_a_new_password_load_its_script, |app| async {
    let alex = app.alex().await;
    let scripts = async |browser: &Browser, page: &str| browser.get(page).await.all("script").len();
    assert_eq!((scripts(&alex, "/password").await, scripts(&alex, "/account").await), (2, 1));
    assert_eq!((scripts(&app.browser(), "/sign-in").await, scripts(&app.browser(), "/forgot").await), (1, 1));
});

on_both!(a_reset_is_told_nothing_of_a_wait, |app| async {
    rules(&app, |policy| policy.min_age_days = 2);
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let told = async |browser: &Browser, page: &str| browser.get(page).await.text(".checklist");
    assert!(!told(&browser, "/forgot/password").await.contains("days after"));
    assert!(told(&app.alex().await, "/password").await.contains("2 days after"));
});

on_both!(the_meter_asks_no_database_and_needs_no_session, |app| async {
    let browser = app.browser();
    let score = async |password: &str, name: &str| {
        let answer = browser.post("/password/score", &[("new_password", password), ("username", name)]).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        serde_json::from_str::<serde_json::Value>(&answer.body).unwrap()
    };
    assert_eq!(score("password", "").await, serde_json::json!({"score": 0, "tip": "common"}));
    assert_eq!(score("violet harbor lantern", "").await, serde_json::json!({"score": 4, "tip": null}));
    let own = score("wolkenstein", "wolkenstein@contoso.example").await;
    assert!(own["score"].as_i64() < score("wolkenstein", "").await["score"].as_i64());
    let from_elsewhere = browser.request(reqwest::Method::POST, "/password/score");
    let from_elsewhere = from_elsewhere.header("sec-fetch-site", "cross-site").form(&[("new_password", "x")]);
    assert_eq!(browser.send("/password/score", from_elsewhere).await.status, 403);
});
