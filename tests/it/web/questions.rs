//! `/register/questions`.

use crate::kit::*;
use latchkey::domain::method::Method;
use latchkey::ops::questions::{self, Whose};
use secrecy::SecretString;

const PAGE: &str = "/register/questions";

/// Lets Contoso use security questions, three of them.
fn allow(app: &TestApp) {
    app.change("contoso", |tenant| {
        tenant.settings.recovery.methods.push(Method::Questions);
        tenant.settings.recovery.questions.registered = 3;
    });
}

const GOOD: [(&str, &str); 6] = [
    ("question.1", "first-pet"),
    ("answer.1", "Rex"),
    ("question.2", "father-born"),
    ("answer.2", "Ulm"),
    ("question.3", "first-film"),
    ("answer.3", "Metropolis"),
];

on_both!(questions_are_chosen_and_answered_on_one_page, |app| async {
    allow(&app);
    let alex = app.alex().await;
    let page = alex.get(PAGE).await;
    assert_eq!((page.status, page.heading().as_str()), (200, "Security questions"));
    assert_eq!((page.all("select").len(), page.all("#question\\.1 option").len()), (3, 36));
    alex.submit(&page, PAGE, &GOOD).await.leads_to("/register?done=saved");
    let again = alex.get(PAGE).await;
    assert!(again.main().contains("You have answered questions before"), "{}", again.main());
    assert!(!again.body.contains("Metropolis"), "answers are never shown again");
});

on_both!(what_cannot_be_kept_is_told_at_its_field_and_what_was_typed_stays, |app| async {
    allow(&app);
    let alex = app.alex().await;
    let page = alex.get(PAGE).await;
    let mut fields = GOOD;
    (fields[1].1, fields[3].1, fields[4].1) = ("Pet", "asdf", "first-pet");
    let page = alex.submit(&page, PAGE, &fields).await;
    assert_eq!(page.status, 422);
    for (field, sentence) in [
        ("answer.1", "Do not use the words of question 1 as its answer"),
        ("answer.2", "The answer to question 2 says nothing."),
        ("question.3", "Choose another question 3."),
    ] {
        assert!(page.errors().contains(sentence), "{}", page.errors());
        let id = field.replace('.', "\\.");
        assert!(page.text(&format!("#{id}-error")).contains(sentence), "{field}");
        assert_eq!(page.attribute(&format!("#{id}"), "aria-invalid").as_deref(), Some("true"));
    }
    assert_eq!(page.attribute("#answer\\.3", "value").as_deref(), Some("Metropolis"));
    assert_eq!(page.attribute("#question\\.1 option[selected]", "value").as_deref(), Some("first-pet"));
});

on_both!(a_question_that_is_not_offered_counts_as_none, |app| async {
    allow(&app);
    let alex = app.alex().await;
    let mut fields = GOOD;
    fields[0].1 = "first-parrot";
    let page = alex.fill(PAGE, &fields).await;
    assert_eq!(page.status, 422);
    assert!(page.errors().contains("Choose question 1"), "{}", page.errors());
});

on_both!(a_retired_question_stays_with_those_who_answered_it, |app| async {
    allow(&app);
    let (alex, sam) = (app.alex().await, app.browser());
    alex.fill(PAGE, &GOOD).await.leads_to("/register?done=saved");
    let at = app.ctx("contoso").now;
    app.change("contoso", |tenant| _ = tenant.settings.questions.retired.insert("first-pet".to_owned(), at));
    let pet = "#question\\.1 option[value=first-pet]";
    assert_eq!(alex.get(PAGE).await.all(pet).len(), 1);
    alex.fill(PAGE, &GOOD).await.leads_to("/register?done=saved");
    sam.try_sign_in("sam@contoso.example", "copper meadow whistle").await;
    assert_eq!(sam.get(PAGE).await.all(pet).len(), 0);
});

on_both!(raised_rules_reach_those_who_answered_before, |app| async {
    allow(&app);
    let sam = app.sam().await;
    sam.fill(PAGE, &GOOD).await.leads_to("/register?done=saved");
    let user = app.user("contoso", "sam");
    let typed = [("first-pet", "Rex"), ("father-born", "Ulm"), ("first-film", "Metropolis")];
    let typed = typed.map(|(id, answer)| (id.to_owned(), SecretString::from(answer)));
    let is_right =
        || app.blocking(|app| questions::check(&app.ctx("contoso"), Whose::User(&user), &typed).unwrap());
    let ask = |count| {
        app.change("contoso", |tenant| {
            let rules = &mut tenant.settings.recovery.questions;
            (rules.registered, rules.answered) = (count, count);
        });
    };
    for (asked, enough) in [(3, true), (4, false), (3, true)] {
        ask(asked);
        assert_eq!(is_right(), enough, "{asked} are asked");
        let missing = sam.open("/register").await.main().contains("1 more to go");
        assert_eq!(missing, !enough, "{asked} are asked");
    }
});

on_both!(nobody_is_asked_where_questions_are_off_and_administrators_never, |app| async {
    app.alex().await.get(PAGE).await.leads_to("/register");
    allow(&app);
    let robin = app.browser();
    robin.try_sign_in("robin@contoso.example", "golden bridge teapot").await;
    robin.get(PAGE).await.leads_to("/register");
    app.browser().get(PAGE).await.leads_to("/sign-in?next=%2Fregister%2Fquestions");
});
