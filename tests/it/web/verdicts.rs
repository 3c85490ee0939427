//! The table of passwords, as the page judges it.

use crate::kit::*;
use latchkey::domain::policy::Policy;
use latchkey::domain::user::Role;

/// The password until now, which is not in the table.
const CURRENT: &str = "golden bridge teapot";

/// What the page says of a broken rule.
fn sentence(rule: &str, policy: &Policy) -> String {
    match rule {
        "min-length" => format!("Use at least {} characters", policy.min_length),
        "classes" => format!("Use at least {} of these", policy.classes),
        "repetition" => format!("Use no more than {} equal or consecutive characters", policy.max_row),
        "own-data" => "Do not use your name, your user name or".to_owned(),
        "banned-words" => "This password is made of words that are easy to guess".to_owned(),
        "common" => "This password is used by many people".to_owned(),
        other => panic!("the table has no {other}"),
    }
}

/// Somebody who is signed in and reads English.
async fn somebody(app: &TestApp, browser: Browser, (slug, name): (&str, &str)) -> Browser {
    let ctx = app.ctx(slug);
    app.blocking(|_| add(&ctx, name, [None, None], (Role::User, Some(CURRENT))));
    browser.get("/sign-in?lang=en").await;
    browser.sign_in(&format!("{name}@{slug}.example"), CURRENT).await;
    browser
}

// The new password is typed differently the second time: that is said when nothing else is wrong, and nothing is changed.
on_both!(the_page_names_the_broken_rules_of_every_password_of_the_table, |app| async {
    let named = somebody(&app, app.browser(), ("contoso", "alex.morgan")).await;
    let nameless = somebody(&app, app.browser_at(FABRIKAM_HOST), ("fabrikam", "lee")).await;
    for (name, all) in verdicts() {
        let (slug, browser) = if name == "blank" { ("fabrikam", &nameless) } else { ("contoso", &named) };
        let policy = settings_of(name);
        app.change(slug, |tenant| tenant.settings.policy = policy.clone());
        let token = browser.get("/password").await.csrf();
        for verdict in &all {
            let new = [("new_password", verdict.password), ("confirm_password", "another")];
            let fields = [("csrf", token.as_str()), ("current_password", CURRENT), new[0], new[1]];
            let page = browser.post("/password", &fields).await;
            let said = page.all("#errors li");
            let mut expected: Vec<_> = verdict.broken.iter().map(|rule| sentence(rule, &policy)).collect();
            if expected.is_empty() {
                expected.push("Type the same password in both boxes".to_owned());
            }
            let told = said.iter().zip(&expected).filter(|(said, expected)| said.contains(*expected)).count();
            let all_told = (page.status, said.len(), told) == (422, expected.len(), expected.len());
            assert!(all_told, "{name}: {:?} is told {said:?}, not {expected:?}", verdict.password);
        }
    }
});
