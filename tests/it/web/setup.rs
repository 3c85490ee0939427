//! Before the first organization is made, and right after.

use crate::kit::*;

const FIELDS: [(&str, &str); 5] = [
    ("organization", "Northwind"),
    ("realm", "northwind.example"),
    ("username", "kim"),
    ("mail", "kim@mail.example"),
    ("password", "copper lantern harbor"),
];

/// The portal of a first start.
async fn first_start(app: TestApp) -> TestApp {
    app.delete_tenants();
    app.restart(Options { setup_token: Some("once"), ..Options::default() }).await
}

on_both!(without_an_organization_everything_leads_to_the_set_up, |app| async {
    let app = first_start(app).await;
    let browser = app.browser();
    let token = browser.get("/help").await.csrf();
    for path in ["/sign-in", "/forgot"] {
        browser.get(path).await.leads_to("/setup");
        let fields = [("csrf", &*token), ("username", "alex"), ("password", ALEX)];
        browser.post(path, &fields).await.leads_to("/setup");
    }
    browser.get("/setup/done").await.leads_to("/setup");
    assert_eq!(app.count("events"), 0);
});

on_both!(the_set_up_ends_on_a_page_that_can_be_loaded_again, |app| async {
    let app = first_start(app).await;
    let browser = app.browser();
    let form = browser.get("/setup?token=once").await;
    assert_eq!(form.way_back(), "/setup?token=once");
    let refused = browser.submit(&form, "/setup", &[("organization", "")]).await;
    assert_eq!((refused.status, refused.way_back().as_str()), (422, "/setup?token=once"));
    let answer = browser.submit(&refused, "/setup", &FIELDS).await;
    answer.leads_to("/setup/done");
    for _ in 0..2 {
        let done = browser.get("/setup/done").await;
        assert_eq!((done.status, done.heading().as_str()), (200, "Your portal is ready"));
        assert_eq!(done.way_back(), "/setup/done");
    }
    assert_eq!(browser.submit(&refused, "/setup", &FIELDS).await.status, 404, "sent again");
    browser.sign_in("kim", "copper lantern harbor").await;
    assert_eq!(app.count("tenants"), 1);
});
