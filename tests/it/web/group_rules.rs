//! What is asked of the passwords of a group's members, and of nobody else.

use crate::kit::*;
use latchkey::domain::policy::overrides::PartialPolicy;

/// Long enough for everybody else; 19 characters.
const SHORT: &str = "quiet ribbon saddle";

/// The least length that the page for a new password names, in each of its places.
#[track_caller]
fn asks_for(page: &Page, min: u32) {
    let hint = page.text("[data-rules] li");
    assert!(hint.contains(&format!("At least {min} characters")), "{hint}");
    assert_eq!(page.attribute("[data-rules] li", "data-rule").unwrap(), format!("min-length:{min}"));
    let told = page.attribute("#new_password", "passwordrules").unwrap();
    assert!(told.starts_with(&format!("minlength: {min};")), "{told}");
}

/// That a password of 19 characters was refused for a least length of 20.
#[track_caller]
fn is_too_short(page: &Page) {
    assert_eq!(page.status, 422, "{page:?}");
    assert!(page.errors().contains("at least 20 characters. You used 19."), "{}", page.errors());
    asks_for(page, 20);
}

on_both!(a_change_keeps_the_rules_of_the_group_for_as_long_as_one_is_in_it, |app| async {
    let group = app.group("Administrators", &["alex"]);
    app.rule(&group, 10, length(20));
    let (alex, sam) = (app.alex().await, app.sam().await);
    asks_for(&alex.get("/password").await, 20);
    asks_for(&sam.get("/password").await, 15);
    is_too_short(&alex.change_password(ALEX, SHORT).await);
    sam.change_password(SAM, SHORT).await.leads_to("/account?done=password");
    app.leave("alex", &group);
    asks_for(&alex.get("/password").await, 15);
    alex.change_password(ALEX, SHORT).await.leads_to("/account?done=password");
});

on_both!(a_reset_keeps_them_and_shows_them_when_all_gates_are_passed, |app| async {
    let group = app.group("Administrators", &["alex"]);
    app.rule(&group, 10, length(20));
    let browser = app.browser();
    browser.prove_alex(&app).await;
    asks_for(&browser.get("/forgot/password").await, 20);
    is_too_short(&browser.type_password(SHORT).await);
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    let other = app.browser();
    other.forgot("kim@contoso.example").await.leads_to("/forgot/code");
    other.type_code(&app.code(KIM_MAIL)).await.leads_to("/forgot/password");
    asks_for(&other.get("/forgot/password").await, 15);
    other.type_password("copper basket notes").await.leads_to("/forgot/done");
});

on_both!(of_two_groups_the_one_with_the_lower_priority_counts_wholly, |app| async {
    let (board, staff) = (app.group("Board", &["alex"]), app.group("Staff", &["alex"]));
    app.rule(&staff, 20, PartialPolicy { classes: Some(4), ..length(40) });
    app.rule(&board, 10, length(20));
    let alex = app.alex().await;
    asks_for(&alex.get("/password").await, 20);
    alex.change_password(ALEX, NEXT).await.leads_to("/account?done=password");
    app.leave("alex", &board);
    let refused = alex.change_password(NEXT, ALEX).await;
    asks_for(&refused, 40);
    let errors = refused.errors();
    assert!(errors.contains("at least 40") && errors.contains("at least 4 of these"), "{errors}");
});

on_both!(history_and_minimum_age_are_those_of_the_group, |app| async {
    let group = app.group("Pilot", &["alex"]);
    let rules = PartialPolicy { history: Some(0), min_age_days: Some(2), ..PartialPolicy::default() };
    app.rule(&group, 10, rules);
    let alex = app.alex().await;
    alex.change_password(ALEX, NEXT).await.leads_to("/account?done=password");
    assert_eq!(app.count("password_history"), 0, "nothing is kept that is not asked for");
    let list = alex.get("/password").await.text(".checklist");
    assert!(list.contains("2 days after") && !list.contains("of your last"), "{list}");
    assert!(alex.change_password(NEXT, ALEX).await.errors().contains("in 2 days"));
    let browser = app.browser();
    browser.prove_alex(&app).await;
    browser.type_password(ALEX).await.leads_to("/forgot/done");
});
