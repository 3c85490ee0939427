//! What names seem to have registered that nobody can be let in with.

use crate::kit::*;
use latchkey::domain::method::Credential;
use std::collections::BTreeSet;

/// Where a name is led, and which methods it is offered there.
type Way = (String, Vec<String>);

async fn way(app: &TestApp, name: &str, lang: &str) -> Way {
    let browser = app.browser();
    browser.get(&format!("/forgot?lang={lang}")).await;
    let begun = browser.forgot(name).await;
    let leads_to = begun.location().to_owned();
    let page = browser.follow(begun).await;
    let radios = page.body.split("name=\"method\" value=\"").skip(1);
    (leads_to, radios.map(|rest| rest.split('"').next().unwrap().to_owned()).collect())
}

fn stranger(number: usize) -> String {
    format!("stranger{number}@contoso.example")
}

on_both!(what_is_made_up_stays_the_same_in_every_language_and_after_a_restart, |app| async {
    let mut before = Vec::new();
    for number in 0..12 {
        let name = stranger(number);
        before.push(way(&app, &name, "en").await);
        assert_eq!(way(&app, &name, "ar").await, before[number], "{name}");
        assert_eq!(way(&app, &name.to_uppercase(), "en").await, before[number], "{name}");
    }
    let app = app.restart(Options::default()).await;
    app.pass(90 * 86_400);
    for (number, before) in before.iter().enumerate() {
        assert_eq!(way(&app, &stranger(number), "en").await, *before, "{}", stranger(number));
    }
});

on_both!(made_up_ways_are_many_and_those_of_real_people_are_among_them, |app| async {
    let mut ways = BTreeSet::new();
    for number in 0..100 {
        ways.insert(way(&app, &stranger(number), "en").await);
    }
    assert!(ways.len() > 10, "{ways:?}");
    let alex = "alex@contoso.example";
    let by_mail = way(&app, alex, "en").await;
    app.register("contoso", "alex", Credential::Phone, "+436641234567");
    let by_phone_too = way(&app, alex, "en").await;
    assert!(by_mail != by_phone_too && ways.contains(&by_mail) && ways.contains(&by_phone_too), "{ways:?}");
});

on_both!(as_much_is_made_up_as_people_must_register, |app| async {
    app.recovery("contoso", |recovery| recovery.required = 2);
    for number in 0..40 {
        let (leads_to, offered) = way(&app, &stranger(number), "en").await;
        assert_eq!(leads_to, "/forgot/method", "{}", stranger(number));
        assert!(offered.len() > 1 && offered != ["text", "call"], "{}: {offered:?}", stranger(number));
    }
});
