//! Before the first organization is made, and right after.

use crate::kit::*;
use futures_util::future::join_all;

const PATH: &str = "/setup?token=once";
const PASSWORD: &str = "copper lantern harbor";
const FIELDS: [(&str, &str); 5] = [
    ("organization", "Northwind"),
    ("realm", "northwind.example"),
    ("username", "kim"),
    ("mail", "kim@mail.example"),
    ("new_password", PASSWORD),
];

/// The portal of a first start.
async fn first_start(app: TestApp) -> TestApp {
    app.delete_tenants();
    app.restart(Options { setup_token: Some("once"), ..Options::default() }).await
}

/// Sends the form, with these fields otherwise than usual.
async fn set_up(browser: &Browser, other: &[(&str, &str)]) -> Page {
    let mut fields = FIELDS.to_vec();
    for (name, value) in other {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    browser.fill(PATH, &fields).await
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
    let form = browser.get(PATH).await;
    assert_eq!(form.way_back(), PATH);
    let refused = browser.submit(&form, "/setup", &[("organization", "")]).await;
    assert_eq!((refused.status, refused.way_back().as_str()), (422, PATH));
    let answer = browser.submit(&refused, "/setup", &FIELDS).await;
    answer.leads_to("/setup/done");
    for _ in 0..2 {
        let done = browser.get("/setup/done").await;
        assert_eq!((done.status, done.heading().as_str()), (200, "Your portal is ready"));
        assert_eq!(done.way_back(), "/setup/done");
    }
    browser.submit(&refused, "/setup", &FIELDS).await.leads_to("/setup/done");
    browser.try_sign_in("kim", PASSWORD).await.leads_to("/register");
    assert_eq!(app.count("tenants"), 1);
});

on_both!(the_first_administrator_may_type_the_whole_user_name, |app| async {
    let app = first_start(app).await;
    let browser = app.browser();
    assert_eq!(set_up(&browser, &[("username", "kim@elsewhere.example")]).await.status, 422);
    let page =
        set_up(&browser, &[("username", "Kim@Northwind.example"), ("confirm_password", PASSWORD)]).await;
    page.leads_to("/setup/done");
    let kim = app.value("SELECT name || '|' || display_name AS v FROM users");
    assert_eq!(kim, "Kim|Kim");
    browser.try_sign_in("kim@northwind.example", PASSWORD).await.leads_to("/register");
    assert_eq!(browser.get(PATH).await.status, 404, "never again");
});

on_both!(what_a_brand_or_a_mail_could_not_carry_is_refused_at_set_up, |app| async {
    let app = first_start(app).await;
    let browser = app.browser();
    let long = "x".repeat(81);
    for (field, value) in [
        ("organization", ""),
        ("organization", long.as_str()),
        ("organization", "Northwind\u{202E}example"),
        ("mail", "\"kim k\"@mail.example"),
        ("mail", "kim@[203.0.113.7]"),
        ("mail", "kim"),
        ("confirm_password", ""),
        ("confirm_password", "something else here"),
    ] {
        let page = set_up(&browser, &[(field, value)]).await;
        let wrong = page.attribute("#errors a", "href");
        assert_eq!((page.status, wrong), (422, Some(format!("#{field}"))), "{field}: {value:?}");
        assert_eq!(page.all("#errors li").len(), 1, "{field}: {value:?}");
    }
    assert_eq!(app.count("tenants"), 0);
});

on_both!(an_empty_form_is_refused_with_everything_at_once, |app| async {
    let app = first_start(app).await;
    let browser = app.browser();
    let empty = FIELDS.map(|(name, _)| (name, ""));
    let page = set_up(&browser, &empty).await;
    assert_eq!((page.status, page.all("#errors li").len()), (422, FIELDS.len()));
    for (name, _) in FIELDS {
        assert!(page.attribute(&format!("#errors a[href='#{name}']"), "href").is_some(), "{name}");
    }
});

on_both!(an_address_of_the_organization_lets_its_administrator_back_in_by_no_code, |app| async {
    let app = first_start(app).await;
    let browser = app.browser();
    set_up(&browser, &[("mail", "kim@mail.northwind.example")]).await.leads_to("/setup/done");
    assert_eq!(app.value("SELECT work_mail AS v FROM users"), "kim@mail.northwind.example");
    assert_eq!(app.count("methods"), 0);
});

on_both!(who_gave_one_address_gets_one_mail, |app| async {
    let app = first_start(app).await;
    let browser = app.browser();
    set_up(&browser, &[]).await;
    browser.try_sign_in("kim", PASSWORD).await.leads_to("/register");
    let fields = [("current_password", PASSWORD), ("new_password", NEXT)];
    browser.fill("/password", &fields).await.leads_to("/account?done=password");
    // The postman learned of the organization when it was made.
    app.blocking(|app| app.postman.tenants.refresh(&app.services).unwrap());
    assert_eq!(app.inbox("kim@mail.example").len(), 1);
});

on_both!(a_set_up_sent_often_at_once_is_done_once_and_all_are_led_on, |app| async {
    let app = first_start(app).await;
    let browser = app.browser();
    let form = browser.get(PATH).await;
    let sent = (0..8).map(|_| browser.submit(&form, "/setup", &FIELDS));
    for answer in join_all(sent).await {
        answer.leads_to("/setup/done");
    }
    assert_eq!((app.count("tenants"), app.count("users")), (1, 1));
});
