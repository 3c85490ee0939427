//! What an organization says of itself, changed by its administrators.

use crate::kit::*;

const PAGE: &str = "/admin/settings";

async fn administrator(app: &TestApp, name: &str, password: &str) -> Browser {
    let browser = app.browser();
    browser.sign_in(name, password).await;
    browser
}

async fn robin(app: &TestApp) -> Browser {
    administrator(app, "robin", "golden bridge teapot").await
}

/// Sends the page with these fields otherwise than they stand there.
async fn save(browser: &Browser, page: &Page, other: &[(&str, &str)]) -> Page {
    let mut fields: Vec<(&str, &str)> = vec![
        ("language", "en"),
        ("locale.ar", "on"),
        ("locale.de", "on"),
        ("locale.en", "on"),
        ("locale.ja", "on"),
        ("lines.hosts", ""),
        ("lines.realms", "contoso.example"),
    ];
    fields.retain(|(name, _)| other.iter().all(|(known, _)| known != name));
    fields.extend(other.iter().filter(|(_, value)| *value != "off"));
    browser.submit(page, PAGE, &fields).await
}

on_both!(what_is_saved_counts_at_once_and_is_recorded_by_name, |app| async {
    let robin = robin(&app).await;
    let page = robin.open(PAGE).await;
    let fields = [
        ("name", "Contoso Works"),
        ("time_zone", "europe/vienna"),
        ("lines.hosts", "Password.Contoso.example\r\n"),
        ("lines.realms", "contoso.example\ncontoso.test"),
        ("locale.ja", "off"),
    ];
    save(&robin, &page, &fields).await.leads_to("/admin/settings?done=saved");
    let tenant = app.tenant("contoso");
    assert_eq!(
        (tenant.display_name.as_str(), tenant.settings.time_zone.as_str()),
        ("Contoso Works", "Europe/Vienna")
    );
    assert_eq!(tenant.hosts, ["password.contoso.example"]);
    assert_eq!(tenant.realms, ["contoso.example", "contoso.test"]);
    let mut offered = tenant.settings.locales.clone();
    offered.sort();
    assert_eq!(offered, ["ar", "de", "en"]);
    let noted = app.value("SELECT note AS v FROM events WHERE kind = 'tenant.changed' AND actor = 'staff'");
    assert_eq!(noted, "name, languages, time_zone, hosts, realms");
    let page = robin.open("/admin/settings?done=saved").await;
    assert!(page.main().contains("The settings are saved"), "{}", page.main());
    assert_eq!(page.attribute("#name", "value").as_deref(), Some("Contoso Works"));
    assert_eq!(
        page.attribute("a.home", "aria-label").as_deref(),
        Some("Contoso Works"),
        "the brand is renamed"
    );
});

on_both!(what_belongs_to_another_organization_is_refused_at_its_field, |app| async {
    let robin = robin(&app).await;
    let page = robin.open(PAGE).await;
    for (field, value, word) in [
        ("lines.hosts", FABRIKAM_HOST, "leads to another organization"),
        ("lines.realms", "contoso.example fabrikam.example", "belongs to another organization"),
        ("lines.hosts", "no_host", "is no host name"),
        ("lines.realms", " ", "Keep at least one"),
        ("name", "", "Enter the name"),
        ("time_zone", "Mars/Base", "Choose a time zone"),
        ("language", "tlh", "Choose the usual language"),
        ("locale.en", "off", "that is offered"),
    ] {
        let refused = save(&robin, &page, &[(field, value)]).await;
        assert_eq!(refused.status, 422, "{field}");
        assert!(refused.errors().contains(word), "{field}: {}", refused.errors());
    }
    assert_eq!(app.tenant("contoso").realms, ["contoso.example"]);
    assert_eq!(app.count("events WHERE kind = 'tenant.changed' AND actor = 'staff'"), 0);
});

on_both!(the_second_of_two_is_told_and_overwrites_nothing_unseen, |app| async {
    let (robin, morgan) = (robin(&app).await, administrator(&app, "morgan", "amber glacier notebook").await);
    let (first, second) = (robin.open(PAGE).await, morgan.open(PAGE).await);
    save(&robin, &first, &[("name", "Contoso One")]).await.leads_to("/admin/settings?done=saved");
    let told = save(&morgan, &second, &[("name", "Contoso Two")]).await;
    assert_eq!(told.status, 422);
    assert!(told.errors().contains("Somebody else changed this"), "{}", told.errors());
    assert!(told.text("#newer").contains("Contoso One"), "{}", told.main());
    assert_eq!(told.attribute("#name", "value").as_deref(), Some("Contoso Two"), "what was typed stays");
    assert_eq!(app.tenant("contoso").display_name, "Contoso One");
    save(&morgan, &told, &[("name", "Contoso Two")]).await.leads_to("/admin/settings?done=saved");
    assert_eq!(app.tenant("contoso").display_name, "Contoso Two");
});

on_both!(settings_are_saved_by_somebody_who_proved_a_short_while_ago_who_they_are, |app| async {
    let robin = robin(&app).await;
    app.pass(11 * 60);
    let page = robin.open(PAGE).await;
    let asked = save(&robin, &page, &[("lines.hosts", "a.contoso.example\nb.contoso.example")]).await;
    assert_eq!(asked.status, 403, "{}", asked.main());
    assert!(app.tenant("contoso").hosts.is_empty());
    let password = [("current_password", "golden bridge teapot")];
    robin.submit(&asked, PAGE, &password).await.leads_to("/admin/settings?done=saved");
    assert_eq!(app.tenant("contoso").hosts, ["a.contoso.example", "b.contoso.example"]);
});

on_both!(the_address_that_all_organizations_share_becomes_nobodys_own, |app| async {
    let robin = robin(&app).await;
    let public = app.public_url.host_str().unwrap().to_owned();
    let page = robin.open(PAGE).await;
    let refused =
        save(&robin, &page, &[("name", "Contoso"), ("time_zone", "UTC"), ("lines.hosts", &public)]).await;
    assert_eq!(refused.status, 422, "{refused:?}");
    assert!(refused.errors().contains("leads to another organization"), "{}", refused.errors());
    assert!(app.tenant("contoso").hosts.is_empty());
});
