//! The language picker leads back to the page it was used on.

use crate::kit::*;

/// Picks German where `page` offers it.
async fn pick(browser: &Browser, page: &Page) -> Page {
    let form = page.form("/language");
    let mut fields: Vec<_> =
        form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("lang", "de"));
    let answer = browser.post("/language", &fields).await;
    browser.follow(answer).await
}

#[track_caller]
fn is_german(page: &Page, path: &str) {
    let lang = page.attribute("html", "lang");
    assert_eq!(
        (page.status, page.path.as_str(), lang.as_deref()),
        (200, path, Some("de")),
        "{}",
        page.main()
    );
}

on_both!(a_page_shown_for_a_form_without_a_page_leads_back_to_its_own, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await;
    let form = browser.get("/forgot/code").await;
    let refused = browser.submit(&form, "/forgot/code/send", &[]).await;
    assert_eq!(refused.status, 429);
    is_german(&pick(&browser, &refused).await, "/forgot/code");
    let browser = app.alex().await;
    for path in ["/account/sessions/end", "/sign-out", "/language", "/forgot/code/send"] {
        let fault = browser.post(path, &[]).await;
        assert_eq!(fault.status, 403, "{path}");
        assert!(matches!(browser.open(&fault.way_back()).await.status, 200), "{path}: {}", fault.way_back());
    }
});

on_both!(the_way_back_keeps_where_the_page_was_going, |app| async {
    let browser = app.browser();
    let page = browser.get("/sign-in?next=/password").await;
    assert_eq!(page.way_back(), "/sign-in?next=%2Fpassword");
    is_german(&pick(&browser, &page).await, "/sign-in?next=%2Fpassword");
    let fields = [("username", "alex"), ("password", "wrong")];
    let refused = browser.submit(&page, "/sign-in", &fields).await;
    assert_eq!((refused.status, refused.way_back().as_str()), (422, "/sign-in?next=%2Fpassword"));
    app.browser().reset_alex(&app).await;
    let link = app.report_link(ALEX_MAIL);
    let question = app.browser().get(&link).await;
    assert_eq!(question.way_back(), link);
});

on_both!(the_way_back_does_not_undo_the_choice, |app| async {
    let browser = app.browser();
    let page = browser.get("/forgot?lang=ja").await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("ja"));
    is_german(&pick(&browser, &page).await, "/forgot");
    browser.forgot("alex").await;
    let page = browser.get("/forgot/code?lang=ja&sent=again").await;
    is_german(&pick(&browser, &page).await, "/forgot/code?sent=again");
});

on_both!(nobodys_query_ends_up_on_a_page_that_all_share, |app| async {
    for path in ["/sign-in", "/forgot", "/help", "/signed-out"] {
        for query in ["?x=1", "?realm=contoso.example&y=2", ""] {
            let page = app.browser().get(&format!("{path}{query}")).await;
            assert_eq!(page.way_back(), path, "{query}");
        }
    }
});

on_both!(the_way_back_never_leaves_the_site, |app| async {
    let browser = app.browser();
    for path in [
        "//evil.example/x",
        "/\\evil.example",
        "/nowhere?x=//evil.example",
        "/nowhere?next=https://evil.example",
    ] {
        let page = browser.get(path).await;
        if page.way_back().is_empty() {
            continue;
        }
        let form = page.form("/language");
        let mut fields: Vec<_> =
            form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("lang", "de"));
        let answer = browser.post("/language", &fields).await;
        let target = answer.location();
        assert!(
            target.starts_with('/') && !target.contains("//") && !target.contains('\\'),
            "{path}: {target}"
        );
    }
});

on_both!(somebody_signed_in_is_so_on_an_error_page_too, |app| async {
    let browser = app.alex().await;
    let missing = browser.get("/nothing").await;
    assert_eq!(missing.status, 404);
    missing.form("/sign-out");
    let picked = pick(&browser, &missing).await;
    assert_eq!((picked.status, picked.attribute("html", "lang").as_deref()), (404, Some("de")));
});
