//! `/admin/policy`: rules are shown, changed after a second word, and never overwritten unseen.

use crate::kit::*;
use latchkey::domain::method::{Credential, Method};
use latchkey::domain::policy::overrides::PartialPolicy;
use latchkey::domain::recovery::Scope;
use latchkey::domain::tenant::Settings;
use scraper::{Html, Selector};

const POLICY: &str = "/admin/policy";

async fn robin(app: &TestApp) -> Browser {
    let browser = app.browser();
    browser.sign_in("robin", "golden bridge teapot").await;
    browser
}

/// What the form of the policy would send untouched: its boxes, lists and long texts too.
fn untouched(page: &Page) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.body);
    let all = |selector: &str| {
        let selector = Selector::parse(&format!("form[action='{POLICY}'] {selector}")).unwrap();
        html.select(&selector)
            .map(|element| (element.attr("name").map(str::to_owned), element))
            .collect::<Vec<_>>()
    };
    let mut fields = Vec::new();
    for (name, input) in all("input[name]") {
        let ticked = input.attr("type") != Some("checkbox") || input.attr("checked").is_some();
        fields.extend(
            name.filter(|_| ticked).map(|name| (name, input.attr("value").unwrap_or_default().to_owned())),
        );
    }
    for (name, area) in all("textarea[name]") {
        let text: String = area.text().collect();
        fields.extend(name.map(|name| (name, text.trim_start_matches('\n').to_owned())));
    }
    for (_, option) in all("select[name=scope] option[selected]") {
        fields.push(("scope".to_owned(), option.attr("value").unwrap_or_default().to_owned()));
    }
    fields
}

/// Sends the form of `page` with some fields changed; an empty value unticks a box.
async fn send(browser: &Browser, page: &Page, changes: &[(&str, &str)]) -> Page {
    let mut fields = untouched(page);
    for (name, value) in changes {
        fields.retain(|(known, _)| known != name);
        if !value.is_empty() {
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(POLICY, &fields).await
}

/// Sends it and opens the page that asks whether it is meant.
async fn review(browser: &Browser, changes: &[(&str, &str)]) -> Page {
    let page = browser.open(POLICY).await;
    let sent = send(browser, &page, changes).await;
    assert_eq!(sent.status, 303, "{}", sent.errors());
    browser.open(sent.location()).await
}

async fn keep(browser: &Browser, page: &Page) -> Page {
    browser.submit(page, "/admin/policy/confirm", &[]).await
}

fn settings(app: &TestApp) -> Settings {
    let ctx = app.ctx("contoso");
    app.blocking(|_| latchkey::ops::policies::stored(&ctx).unwrap().settings.clone())
}

on_both!(rules_are_kept_after_a_second_word_and_the_audit_says_which, |app| async {
    let robin = robin(&app).await;
    let page = robin.open(POLICY).await;
    assert!(page.main().contains("New passwords need 15 characters or more."), "{}", page.main());
    assert!(page.main().contains("From 8 to 64."));
    let before = settings(&app);
    let confirm =
        review(&robin, &[("min_length", "12"), ("lines.banned_words", "contoso\nKontor"), ("unlock", "on")])
            .await;
    assert_eq!(settings(&app), before, "nothing counts yet");
    let rows = confirm.all("tbody tr");
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert!(rows.contains(&"Fewest characters 15 12".to_owned()), "{rows:?}");
    assert!(!confirm.main().contains("could then not reset"), "nobody's way back in depends on it");
    keep(&robin, &confirm).await.leads_to("/admin/policy?done=saved");
    let after = settings(&app);
    assert_eq!((after.policy.min_length, after.recovery.unlock), (12, true));
    assert_eq!(after.policy.banned_words, ["contoso", "kontor"]);
    assert_eq!((after.recovery.methods, after.questions), (before.recovery.methods, before.questions));
    let note = app.value("SELECT note AS v FROM events WHERE kind = 'policy.changed'");
    assert_eq!(note, "min_length: 15 → 12; unlock: false → true; banned_words: 0 → 2");
    let actor = app.value("SELECT actor_id AS v FROM events WHERE kind = 'policy.changed'");
    assert_eq!(actor, app.user("contoso", "robin").id.to_string());
    keep(&robin, &confirm).await.leads_to("/admin/policy?done=gone");
});

on_both!(sending_the_form_untouched_changes_nothing_and_says_so, |app| async {
    app.recovery("contoso", |rules| rules.methods = vec![Method::Text, Method::Mail]);
    let robin = robin(&app).await;
    let page = robin.open(POLICY).await;
    let sent = send(&robin, &page, &[]).await;
    sent.leads_to("/admin/policy?done=nothing");
    assert!(robin.open(sent.location()).await.main().contains("Nothing was changed"));
    assert_eq!(app.count("policy_proposals"), 0);
});

on_both!(what_cannot_be_kept_is_refused_at_its_field_with_what_was_typed, |app| async {
    let robin = robin(&app).await;
    let page = robin.open(POLICY).await;
    let wrong = [
        ("min_length", "7"),
        ("expiry_days", "3"),
        ("scope", "groups"),
        ("message_countries", "AT Austria"),
        ("lines.banned_words", "ok"),
    ];
    let refused = send(&robin, &page, &wrong).await;
    assert_eq!(refused.status, 422);
    let errors = refused.all("#errors li");
    assert_eq!(errors.len(), 5, "{errors:?}");
    assert_eq!(refused.text("#min_length-error"), "Enter a whole number from 8 to 64");
    assert_eq!(refused.text("#expiry_days-error"), "Enter a whole number from 14 to 730, or 0 for off");
    assert_eq!(refused.attribute("#min_length", "value").as_deref(), Some("7"));
    assert_eq!(refused.attribute("select[name=scope] option[selected]", "value").as_deref(), Some("groups"));
    let gates = send(&robin, &page, &[("required", "7"), ("gates", "2"), ("methods.mail", "")]).await;
    assert!(gates.errors().contains("7 are required"), "{}", gates.errors());
});

on_both!(questions_alone_are_accepted_with_a_word_of_their_own, |app| async {
    let robin = robin(&app).await;
    let page = robin.open(POLICY).await;
    assert!(!page.body.contains("accept_weak"));
    let refused = send(&robin, &page, &[("methods.questions", "on")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.main().contains("OWASP ASVS 6.4.2"));
    send(&robin, &refused, &[("accept_weak", "on")]).await;
    assert_eq!(app.count("policy_proposals"), 1);
});

on_both!(of_two_administrators_the_second_is_told_and_overwrites_nothing_unseen, |app| async {
    let first = robin(&app).await;
    let second = app.browser();
    second.sign_in("morgan", "amber glacier notebook").await;
    let opened = second.open(POLICY).await;
    let waiting = review(&second, &[("history", "9")]).await;
    let confirm = review(&first, &[("min_length", "20")]).await;
    keep(&first, &confirm).await.leads_to("/admin/policy?done=saved");

    let told = send(&second, &opened, &[("history", "10")]).await;
    assert_eq!(told.status, 422);
    assert!(told.errors().contains("Somebody else changed this"), "{}", told.errors());
    assert_eq!(told.attribute("#history", "value").as_deref(), Some("10"), "what was typed is kept");
    let newer = told.all("#newer tbody tr");
    assert!(newer.contains(&"Fewest characters 20 15".to_owned()), "{newer:?}");
    // The same after the page that asks: what waited there began from other rules.
    let late = keep(&second, &waiting).await;
    assert_eq!(late.status, 422);
    assert_eq!(late.attribute("#history", "value").as_deref(), Some("9"));
    assert_eq!((settings(&app).policy.min_length, settings(&app).policy.history), (20, 5));
    let again = send(&second, &told, &[("min_length", "20"), ("history", "10")]).await;
    let confirm = second.open(again.location()).await;
    keep(&second, &confirm).await.leads_to("/admin/policy?done=saved");
    assert_eq!((settings(&app).policy.min_length, settings(&app).policy.history), (20, 10));
});

on_both!(a_setting_that_other_pages_change_is_not_overwritten, |app| async {
    let robin = robin(&app).await;
    let page = robin.open(POLICY).await;
    app.change("contoso", |tenant| tenant.settings.time_zone = "Europe/Vienna".to_owned());
    let sent = send(&robin, &page, &[("history", "9")]).await;
    keep(&robin, &robin.open(sent.location()).await).await.leads_to("/admin/policy?done=saved");
    assert_eq!((settings(&app).time_zone.as_str(), settings(&app).policy.history), ("Europe/Vienna", 9));
});

on_both!(who_would_be_locked_out_is_counted_listed_and_reminded, |app| async {
    app.register("contoso", "kim", Credential::Phone, "+436641234568");
    let robin = robin(&app).await;
    let confirm = review(&robin, &[("gates", "2"), ("required", "2")]).await;
    // Alex and Nopass have one way each, Sam has none; Kim and the administrators have two, Dora is disabled.
    assert!(confirm.main().contains("3 of 6 users could then not reset."), "{}", confirm.main());
    assert!(confirm.main().contains("Of these, so many can today: 2."));
    let list = robin.open(&confirm.attribute("#lock-out a", "href").unwrap()).await;
    let rows = list.all("tbody tr");
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert!(
        rows[0].contains("alex") && rows[0].contains("Too little registered") && rows[0].ends_with("Yes")
    );
    assert!(rows[2].contains("sam") && rows[2].ends_with("No"), "{rows:?}");
    let done = robin.submit(&confirm, "/admin/policy/remind", &[("days", "7")]).await;
    assert_eq!(done.status, 303, "{done:?}");
    assert!(robin.open(done.location()).await.main().contains("Reminders began"));
    keep(&robin, &confirm).await.leads_to("/admin/policy?done=saved");
    assert_eq!(settings(&app).recovery.gates, 2);
});

on_both!(a_narrower_scope_locks_out_too_and_nobody_is_asked_to_register_for_that, |app| async {
    let group = app.group("Pilot", &["alex"]);
    let robin = robin(&app).await;
    let scope = format!("scope_groups.{}", group.id);
    let confirm = review(&robin, &[("scope", "groups"), (&scope, "on")]).await;
    assert!(confirm.main().contains("5 of 6 users could then not reset."), "{}", confirm.main());
    assert!(!confirm.body.contains("/admin/policy/remind"), "registering would not help them");
    keep(&robin, &confirm).await.leads_to("/admin/policy?done=saved");
    let recovery = settings(&app).recovery;
    assert_eq!((recovery.scope, recovery.scope_groups), (Scope::Groups, vec![group.id]));
});

on_both!(a_preset_fills_the_form_and_saves_nothing, |app| async {
    let before = settings(&app);
    let robin = robin(&app).await;
    let page = robin.open("/admin/policy?preset=strict").await;
    assert_eq!(page.attribute("#strength", "value").as_deref(), Some("3"));
    assert!(page.all("#preset tbody tr").iter().any(|row| row.contains("Estimated strength 0 3")));
    assert_eq!(settings(&app), before);
    let sent = send(&robin, &page, &[]).await;
    keep(&robin, &robin.open(sent.location()).await).await.leads_to("/admin/policy?done=saved");
    let after = settings(&app);
    assert_eq!((after.policy.strength, after.recovery.gates, after.recovery.required), (3, 2, 3));
});

on_both!(a_proposal_of_another_tenant_does_not_exist, |app| async {
    let robin = robin(&app).await;
    let confirm = review(&robin, &[("history", "9")]).await;
    let stranger = app.browser_at(FABRIKAM_HOST);
    stranger.sign_in("robin", "golden bridge teapot").await;
    stranger.get(&confirm.path).await.leads_to("/admin/policy?done=gone");
    let own = review(&stranger, &[("history", "8")]).await;
    let id = confirm.attribute("form[action='/admin/policy/confirm'] input[name=proposal]", "value").unwrap();
    let sent = stranger.submit(&own, "/admin/policy/confirm", &[("proposal", &id)]).await;
    sent.leads_to("/admin/policy?done=gone");
    assert_eq!(settings(&app).policy.history, 5);
});

on_both!(rules_of_groups_are_shown_with_the_command_that_changes_them, |app| async {
    let group = app.group("Pilot", &["alex"]);
    app.rule(&group, 10, PartialPolicy { min_length: Some(20), ..PartialPolicy::default() });
    let page = robin(&app).await.open(POLICY).await;
    assert!(page.main().contains("Pilot 10 min-length"), "{}", page.main());
    assert!(page.main().contains("latchkey policy set --tenant contoso --group"));
});
