//! Two tabs of one browser, each in a reset of its own: the newer one has the browser's cookie.

use crate::kit::*;

/// Where a form of the older flow ends.
#[track_caller]
fn is_replaced(page: &Page) {
    page.leads_to("/forgot/expired?other=tab");
}

on_both!(a_password_typed_in_the_older_tab_is_set_nowhere, |app| async {
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let older = browser.get("/forgot/password").await;
    browser.forgot("kim").await;
    is_replaced(&browser.submit(&older, "/forgot/password", &[("new_password", NEXT)]).await);
    browser.type_code(&app.code(KIM_MAIL)).await.leads_to("/forgot/password");
    let answer = browser.submit(&older, "/forgot/password", &[("new_password", NEXT)]).await;
    is_replaced(&answer);
    let page = browser.follow(answer).await;
    assert_eq!((page.status, page.heading().as_str()), (200, "You started again in another tab"));
    for name in ["alex", "kim"] {
        assert_eq!(app.user("contoso", name).password_version, 0, "{name}");
    }
    browser.type_password("another fine password").await.leads_to("/forgot/done");
    is_replaced(&browser.submit(&older, "/forgot/password", &[("new_password", NEXT)]).await);
    assert_eq!(app.user("contoso", "kim").password_version, 1);
});

on_both!(a_code_typed_in_the_older_tab_is_no_try_of_the_newer_flow, |app| async {
    for (first, second) in [("alex", "kim"), ("kim", "alex"), ("alex", "alex")] {
        let browser = app.browser();
        browser.forgot(first).await;
        let older = browser.get("/forgot/code").await;
        browser.forgot(second).await;
        app.pass(30);
        let before = app.dump(&["flows", "flow_codes", "events", "outbox"]);
        for code in ["123456", "1", ""] {
            is_replaced(&browser.submit(&older, "/forgot/code", &[("code", code)]).await);
        }
        is_replaced(&browser.submit(&older, "/forgot/code/send", &[]).await);
        assert_eq!(app.dump(&["flows", "flow_codes", "events", "outbox"]), before, "{first}, {second}");
    }
});

on_both!(a_form_that_names_no_flow_belongs_to_that_of_its_browser, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await;
    let token = browser.get("/forgot/code").await.csrf();
    let fields = [("csrf", token.clone()), ("code", app.code(ALEX_MAIL))];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post("/forgot/code", &fields).await.leads_to("/forgot/password");
    let fields = [("csrf", token.as_str()), ("new_password", NEXT)];
    browser.post("/forgot/password", &fields).await.leads_to("/forgot/done");
});
