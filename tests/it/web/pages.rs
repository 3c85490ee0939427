//! Every page in every language.

use crate::kit::*;
use latchkey::domain::brand::TextElement;
use latchkey::domain::method::Method;
use latchkey::domain::picture::PictureKind;
use latchkey::domain::recovery::{Recovery, Scope};
use latchkey::ops::{brand, users};

#[track_caller]
fn check(page: &Page, tag: &str, direction: &str) {
    let place = format!("{} in {tag}", page.path);
    assert!(page.header("content-type") == "text/html; charset=utf-8", "{place}: {}", page.status);
    assert_eq!(page.attribute("html", "lang").as_deref(), Some(tag), "{place}");
    assert_eq!(page.attribute("html", "dir").as_deref(), Some(direction), "{place}");
    assert_eq!(page.all("h1").len(), 1, "{place}");
    assert!(!page.heading().is_empty() && page.text("title").contains(" – Contoso"), "{place}");
    assert_eq!(page.header("content-language"), tag, "{place}");
    assert_eq!(
        page.attribute("#errors", "tabindex").is_some(),
        page.text("title").contains([':', '：']) && matches!(page.status, 422 | 429),
        "{place}"
    );
    assert!(!page.body.contains("<style") && !page.body.contains(" style="), "{place}");
    for broken in ["{$", "{ $", "-lead", "-title<"] {
        assert!(!page.main().contains(broken), "{place}: {}", page.main());
    }
}

fn only(method: Method) -> Recovery {
    Recovery { methods: vec![method], unlock: false, ..Recovery::default() }
}

/// The pages of an administrator's two gates, and those of an account that nobody can be let in with.
async fn gate_pages(app: &TestApp, browser: &Browser, pages: &mut Vec<Page>) {
    app.recovery("contoso", |recovery| *recovery = Recovery { unlock: false, ..Recovery::default() });
    app.execute("DELETE FROM flows");
    browser.forgot("robin").await.leads_to("/forgot/method");
    pages.push(browser.get("/forgot/method").await);
    pages.push(browser.choose("text", "1").await);
    for (method, code) in [("call", false), ("text", true)] {
        browser.choose(method, ROBIN_PHONE).await.leads_to("/forgot/code");
        pages.push(browser.get("/forgot/code").await);
        if code {
            browser.type_code(&app.asked_code(browser)).await.leads_to("/forgot/code");
        }
    }
    pages.push(browser.get("/forgot/code").await);
    for scope in [Scope::Nobody, Scope::Administrators] {
        app.recovery("contoso", |recovery| (recovery.scope, recovery.conceal) = (scope, false));
        pages.push(browser.forgot("alex").await);
    }
    for method in [Method::Authenticator, Method::RecoveryCode, Method::Questions] {
        app.recovery("contoso", |recovery| *recovery = only(method));
        let page = browser.forgot("nobody").await;
        let page = browser.follow(page).await;
        pages.push(browser.submit(&page, &page.path, &[("code", "123456"), ("answer.x", "wrong")]).await);
        pages.push(page);
    }
    app.recovery("contoso", |recovery| *recovery = only(Method::Mail));
}

/// The pages on which an account is unlocked that wrong passwords have locked.
async fn unlock_pages(app: &TestApp, browser: &Browser, pages: &mut Vec<Page>) {
    app.recovery("contoso", |recovery| recovery.unlock = true);
    app.execute("DELETE FROM lockouts");
    for n in 0..9 {
        browser.try_sign_in("alex", &format!("wrong password {n}")).await;
    }
    pages.push(browser.try_sign_in("alex", "wrong password 9").await);
    pages.push(browser.get("/unlock").await);
    browser.forgot("alex").await.leads_to("/forgot/purpose");
    pages.push(browser.get("/forgot/purpose").await);
    pages.push(browser.fill("/forgot/purpose", &[]).await);
    browser.fill("/forgot/purpose", &[("purpose", "unlock")]).await.leads_to("/unlock/code");
    pages.push(browser.get("/unlock/code").await);
    let code = app.code(ALEX_MAIL);
    browser.fill("/unlock/code", &[("code", &code)]).await.leads_to("/unlock/done");
    pages.push(browser.get("/unlock/done").await);
    app.recovery("contoso", |recovery| recovery.unlock = false);
}

/// The pages of somebody who asks the help desk, and is sent a link.
async fn help_pages(app: &TestApp, browser: &Browser, pages: &mut Vec<Page>) {
    app.execute("DELETE FROM help_requests");
    for message in ["", "one", "two", "three", "four"] {
        let sent = browser.fill("/forgot/contact", &[("message", message)]).await;
        pages.extend((sent.status != 303).then_some(sent));
    }
    for path in ["/help/identify", "/forgot/contact", "/forgot/contact/sent", "/forgot/expired?other=tab"] {
        pages.push(browser.get(path).await);
    }
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "nopass"));
    app.blocking(|_| users::send_link(&ctx, &user).unwrap());
    let link = app.welcome_link("nopass.private@mail.example");
    let form = browser.get(&link).await;
    pages.push(browser.submit(&form, "", &[("new_password", "short")]).await);
    pages.push(form);
    app.blocking(|_| users::disable(&ctx, &user).unwrap());
    for path in [link.as_str(), "/welcome/x", "/welcome/done"] {
        pages.push(browser.get(path).await);
    }
    app.blocking(|_| users::enable(&ctx, &user).unwrap());
}

/// Every page that a person can come to, in the language that `browser` has chosen.
async fn every_page(app: &TestApp, browser: &Browser) -> Vec<Page> {
    let mut pages = Vec::new();
    for path in ["/sign-in", "/forgot", "/help", "/signed-out", "/forgot/expired", "/report/x", "/nowhere"] {
        pages.push(browser.get(path).await);
    }
    pages.push(browser.try_sign_in("alex", "wrong").await);
    pages.push(browser.forgot("").await);
    pages.push(browser.post("/sign-in", &[]).await);
    pages.push(browser.get("/forgot/code/send").await);
    gate_pages(app, browser, &mut pages).await;
    unlock_pages(app, browser, &mut pages).await;
    browser.forgot("alex").await.leads_to("/forgot/code");
    help_pages(app, browser, &mut pages).await;
    pages.push(browser.get("/forgot/code?sent=again").await);
    pages.push(browser.type_code("1").await);
    let page = browser.get("/forgot/code").await;
    pages.push(browser.submit(&page, "/forgot/code/send", &[]).await);
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/password");
    pages.push(browser.get("/forgot/password").await);
    pages.push(browser.type_password("alex").await);
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    pages.push(browser.get("/forgot/done").await);
    pages.push(browser.get("/forgot/done?set=before").await);
    let link = app.report_link(ALEX_MAIL);
    pages.push(browser.get(&link).await);
    pages.push(browser.get(&link.replace('?', "/done?")).await);
    browser.try_sign_in("alex", NEXT).await;
    browser.press("/register/confirm", "/register/confirm").await;
    for path in [
        "/account?done=password",
        "/account/sessions?done=one",
        "/account/activity",
        "/account/language",
        "/password",
    ] {
        pages.push(browser.get(path).await);
    }
    pages.push(browser.fill("/password", &[("current_password", NEXT), ("new_password", "x")]).await);
    pages
}

on_both!(every_page_exists_in_every_language, |app| async {
    let app = app.restart(Options { pseudo: true, ..Options::default() }).await;
    let locales: Vec<_> = app
        .site()
        .catalog
        .locales()
        .iter()
        .map(|locale| (locale.tag.clone(), locale.direction.as_str()))
        .collect();
    assert!(locales.len() >= 6, "{locales:?}");
    let hash = app.user("contoso", "alex").password_hash.unwrap();
    // On one database all of them; the other tells no languages apart.
    let wanted = if app.is_postgres() { 2 } else { locales.len() };
    for (tag, direction) in locales.iter().rev().take(wanted) {
        let browser = app.browser();
        browser.get(&format!("/help?lang={tag}")).await;
        for page in every_page(&app, &browser).await {
            check(&page, tag, direction);
        }
        app.execute(&format!("UPDATE users SET password_hash = '{hash}' WHERE name = 'alex'"));
        app.execute("DELETE FROM sessions");
        app.pass(3_601);
    }
});

on_both!(the_language_is_chosen_by_address_user_cookie_browser_and_tenant_in_this_order, |app| async {
    let lang = |page: &Page| page.attribute("html", "lang").unwrap();
    let browser = app.browser();
    let accept =
        |value: &str| browser.request(reqwest::Method::GET, "/help").header("accept-language", value);
    assert_eq!(lang(&browser.send("/help", accept("ja;q=0.5, de-AT")).await), "de");
    assert_eq!(lang(&browser.send("/help", accept("xx, ;;;, *")).await), "en");
    let page = browser.get("/help").await;
    browser.submit(&page, "/language", &[("lang", "ja"), ("return", "/help")]).await.leads_to("/help");
    assert_eq!(lang(&browser.send("/help", accept("de")).await), "ja", "the cookie");
    assert_eq!(lang(&browser.get("/help?lang=ar").await), "ar", "the address");
    assert_eq!(lang(&browser.get("/help").await), "ar", "it is kept");
    assert_eq!(lang(&app.browser_at(FABRIKAM_HOST).get("/help").await), "ar", "the tenant's own");
    for bad in ["xx", "../../etc", "", "en'"] {
        assert_eq!(app.browser().get(&format!("/help?lang={bad}")).await.status, 200);
    }
    let page = browser.get("/help").await;
    for bad in ["//evil.example", "https://evil.example", "/\\evil"] {
        browser.submit(&page, "/language", &[("lang", "de"), ("return", bad)]).await.leads_to("/");
    }
});

on_both!(the_language_a_user_chose_follows_to_every_browser_and_mail, |app| async {
    let browser = app.alex().await;
    let page = browser.get("/account/language").await;
    browser.submit(&page, "/language", &[("lang", "de")]).await;
    let other = app.alex().await;
    assert_eq!(other.get("/account").await.attribute("html", "lang").as_deref(), Some("de"));
    let stranger = app.browser();
    stranger.get("/forgot?lang=ja").await;
    stranger.forgot("alex").await;
    assert_eq!(app.inbox(ALEX_MAIL).pop().unwrap().mail.language, "de");
});

on_both!(a_mail_is_in_the_language_of_its_page_when_its_reader_chose_none, |app| async {
    for tag in ["ar", "ja"] {
        let browser = app.browser();
        browser.get(&format!("/forgot?lang={tag}")).await;
        browser.forgot("alex").await;
        let code = app.code(ALEX_MAIL);
        assert_eq!(app.inbox(ALEX_MAIL).pop().unwrap().mail.language, tag);
        browser.type_code(&code).await.leads_to("/forgot/password");
    }
});

on_both!(a_tenants_own_help_stands_on_the_help_page, |app| async {
    let ctx = app.ctx("contoso");
    let mut look = ctx.tenant.brand.clone();
    look.texts.set(TextElement::HelpText, "de", "Kommen Sie in Raum 4711.");
    app.blocking(|app| {
        brand::publish(&ctx, &look, &[]).unwrap();
        app.site().tenants.refresh(&app.services).unwrap();
    });
    let page = app.browser().get("/help?lang=de").await;
    assert!(page.main().contains("Kommen Sie in Raum 4711."), "{}", page.main());
});

on_both!(a_square_logo_is_the_icon_on_a_phones_home_screen, |app| async {
    let ctx = app.ctx("contoso");
    let icon = |page: &Page| page.attribute("link[rel=apple-touch-icon]", "href");
    assert_eq!(icon(&app.browser().get("/help").await), None);
    let mut look = ctx.tenant.brand.clone();
    let upload = std::fs::read("static/demo/contoso-square.png").unwrap();
    app.blocking(|app| {
        let pictures = brand::set_picture(&mut look, PictureKind::Square, &upload).unwrap();
        brand::publish(&ctx, &look, &pictures).unwrap();
        app.site().tenants.refresh(&app.services).unwrap();
    });
    let address = icon(&app.browser().get("/help").await).expect("no icon");
    let picture = app.browser().get(&address).await;
    assert_eq!((picture.status, picture.header("content-type")), (200, "image/png"));
});
