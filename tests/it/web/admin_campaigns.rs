//! Campaigns in the administrator's portal: planned, looked at, started, followed and stopped.

use crate::kit::*;
use latchkey::domain::lane::Lane;
use latchkey::domain::method::Credential;
use latchkey::domain::recovery::Recovery;
use latchkey::jobs::Round;

const SAM_WORK: &str = "sam@contoso.example";
const NEW: &str = "/admin/campaigns/new";

/// A browser in which Robin, an administrator, is signed in.
async fn robin(app: &TestApp) -> Browser {
    let browser = app.browser();
    browser.sign_in("robin@contoso.example", "golden bridge teapot").await;
    browser
}

/// Looks who would be invited, and starts it.
async fn start(browser: &Browser, audience: &str) -> String {
    let page = browser.get(&format!("{NEW}?name=Autumn&audience={audience}&group=&deadline=")).await;
    assert_eq!(page.status, 200, "{}", page.main());
    let started = browser.submit(&page, "/admin/campaigns", &[]).await;
    assert_eq!(started.status, 303, "{}", started.main());
    started.location().to_owned()
}

fn look(app: &TestApp) {
    app.blocking(|app| Round::first(Lane::Notice).go(&app.postman, &|| true));
}

on_both!(a_campaign_is_looked_at_started_followed_and_stopped, |app| async {
    let robin = robin(&app).await;
    assert!(robin.get("/admin/campaigns").await.main().contains("There is no campaign yet."));
    let page = robin.get(&format!("{NEW}?name=Autumn&audience=incomplete&group=&deadline=")).await;
    assert_eq!(page.text("#preview"), "One person would be invited");
    assert_eq!(page.all("ul.people li").len(), 1);
    assert_eq!(app.count("campaigns"), 0, "looking changes nothing");
    let address = start(&robin, "incomplete").await;
    let page = robin.get(&address).await;
    assert!(page.main().contains("still being found"), "{}", page.main());
    look(&app);
    let numbers = |page: &Page| {
        ["#invited", "#mailed", "#reminded", "#completed", "#unreachable"].map(|id| page.text(id)).join(" ")
    };
    assert_eq!(numbers(&robin.get(&address).await), "1 1 0 0 0");
    assert_eq!(app.inbox(SAM_WORK).len(), 1);
    let sam = app.sam().await;
    sam.register_mail(&app, "sam.private@mail.example").await;
    let page = robin.get(&address).await;
    assert_eq!(numbers(&page), "1 1 0 1 0");
    assert_eq!(page.attribute("progress", "value").as_deref(), Some("1"));
    let stop = format!("{address}/stop");
    robin.submit(&page, &stop, &[]).await.leads_to(&address);
    let page = robin.get(&address).await;
    assert_eq!((page.text("#state").as_str(), page.all(".btn.danger").len()), ("Stopped", 0));
    assert!(robin.get("/admin/campaigns").await.text("table").contains("Autumn"));
    let event = "events WHERE kind = 'campaign.started' AND actor = 'staff' AND note = 'Autumn'";
    assert_eq!(app.count(event), 1);
});

on_both!(the_database_finds_those_whom_the_rules_call_incomplete, |app| async {
    let robin = robin(&app).await;
    let count = async |audience: &str| {
        let page = robin.get(&format!("{NEW}?name=a&audience={audience}&group=&deadline=")).await;
        page.text("#preview").split(' ').next().unwrap().to_owned()
    };
    assert_eq!([count("incomplete").await, count("without").await], ["One", "One"]);
    app.decide(|rules| rules.required = 2);
    assert_eq!([count("incomplete").await, count("without").await], ["3", "One"], "alex, kim and sam");
    app.register("contoso", "alex", Credential::Phone, "+436641234567");
    assert_eq!(count("incomplete").await, "2");
    app.execute("UPDATE methods SET verified_at = NULL WHERE source = 'user'");
    assert_eq!(count("incomplete").await, "3", "what was never proved does not count");
    app.decide(|rules| *rules = Recovery { methods: Vec::new(), ..rules.clone() });
    assert_eq!(count("incomplete").await, "0", "where nothing is offered, nobody is asked");
});

on_both!(a_group_is_invited_alone, |app| async {
    app.decide(|rules| rules.required = 2);
    let group = app.group("Pilot", &["alex", "robin"]);
    let robin = robin(&app).await;
    let typed = format!("name=a&audience=group&group={}&deadline=", group.id);
    let page = robin.get(&format!("{NEW}?{typed}")).await;
    assert_eq!(page.all("ul.people .hint"), ["alex"], "{}", page.main());
});

on_both!(what_is_wrong_is_told_at_its_field_and_what_was_typed_stays, |app| async {
    app.group("Pilot", &[]);
    let robin = robin(&app).await;
    let page = robin.get(&format!("{NEW}?name=&audience=group&group=&deadline=2001-01-01")).await;
    assert_eq!(page.status, 422);
    for field in ["#name", "#group", "#deadline"] {
        assert_eq!(page.all(&format!("#errors a[href='{field}']")).len(), 1, "{field}: {}", page.errors());
    }
    assert_eq!(page.attribute("#deadline", "value").as_deref(), Some("2001-01-01"));
    let csrf = page.csrf();
    let long = "a".repeat(81);
    let fields = [("csrf", csrf.as_str()), ("name", long.as_str()), ("audience", "incomplete")];
    let page = robin.post("/admin/campaigns", &fields).await;
    assert_eq!((page.status, page.attribute("#name", "value")), (422, Some(long)));
    assert_eq!(app.count("campaigns"), 0);
});

on_both!(whoever_proved_long_ago_who_they_are_is_asked_again_and_the_plan_is_kept, |app| async {
    let robin = robin(&app).await;
    app.pass(11 * 60);
    let page = robin.get(&format!("{NEW}?name=Autumn&audience=incomplete&group=&deadline=")).await;
    let asked = robin.submit(&page, "/admin/campaigns", &[]).await;
    assert_eq!((asked.status, app.count("campaigns")), (403, 0), "{}", asked.main());
    let done =
        robin.submit(&asked, "/admin/campaigns", &[("current_password", "golden bridge teapot")]).await;
    assert_eq!((done.status, app.count("campaigns WHERE name = 'Autumn'")), (303, 1), "{}", done.main());
});

on_both!(another_tenant_and_other_roles_see_no_campaign, |app| async {
    let address = start(&robin(&app).await, "incomplete").await;
    let stranger = app.browser_at(FABRIKAM_HOST);
    stranger.sign_in("robin@fabrikam.example", "golden bridge teapot").await;
    assert_eq!(stranger.get(&address).await.status, 404);
    let list = stranger.get("/admin/campaigns").await;
    assert_eq!(list.all("table").len(), 0);
    let token = stranger.get(NEW).await.csrf();
    assert_eq!(stranger.post(&format!("{address}/stop"), &[("csrf", &token)]).await.status, 404);
    assert_eq!(app.count("campaigns WHERE stopped_at IS NULL"), 1);
    let kim = app.browser();
    kim.sign_in("kim@contoso.example", "quiet ribbon saddle").await;
    for path in ["/admin/campaigns", NEW, &address] {
        assert_eq!(kim.get(path).await.status, 403, "{path}");
    }
});
