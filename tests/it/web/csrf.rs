//! Forms that did not come from a page of this visit change nothing.

use crate::kit::*;
use reqwest::Method;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

/// Address, whether one must be signed in, fields.
type Route = (&'static str, bool, &'static [(&'static str, &'static str)]);

/// Every address that takes a form, whether one must be signed in, and a form that would work.
const ROUTES: [Route; 13] = [
    ("/sign-in", false, &[("username", "alex"), ("password", ALEX)]),
    ("/sign-out", true, &[]),
    ("/forgot", false, &[("username", "alex")]),
    ("/forgot/method", false, &[("method", "text"), ("phone", ROBIN_PHONE)]),
    ("/forgot/code", false, &[("code", "123456")]),
    ("/forgot/code/send", false, &[]),
    ("/forgot/contact", false, &[("message", "Help")]),
    ("/forgot/password", false, &[("new_password", NEXT)]),
    ("/password", true, &[("current_password", ALEX), ("new_password", NEXT)]),
    ("/password/later", true, &[]),
    ("/account/sessions/end", true, &[("session", "others")]),
    ("/language", false, &[("lang", "de"), ("return", "/help")]),
    ("/report/x", false, &[("answer", "no")]),
];

/// A browser in which the form would work, but for its token.
async fn ready(app: &TestApp, path: &str, signed_in: bool) -> (Browser, String) {
    let path = if path == "/report/x" { app.report_link(ALEX_MAIL) } else { path.to_owned() };
    let browser = if signed_in { app.alex().await } else { app.browser() };
    match path.as_str() {
        "/forgot/method" => drop(browser.forgot("robin").await),
        "/forgot/code" | "/forgot/code/send" => drop(browser.forgot("alex").await),
        "/forgot/password" => browser.prove_alex(app).await,
        _ => {}
    }
    (browser, path)
}

/// A reset by somebody else, so that there is a link to answer, and Alex's old password again.
async fn prepare(app: &TestApp) {
    let hash = app.user("contoso", "alex").password_hash.unwrap();
    app.browser().reset_alex(app).await;
    app.deliver();
    app.execute(&format!(
        "UPDATE users SET password_hash = '{hash}' WHERE name = 'alex' AND tenant_id = '{}'",
        app.ctx("contoso").tenant.id
    ));
}

async fn refused(
    app: &TestApp,
    browser: &Browser,
    path: &str,
    (fields, headers): (&[(&str, &str)], HeaderMap),
    why: &str,
) {
    app.deliver();
    let before = app.dump_all();
    let request = browser.request(Method::POST, path).form(fields).headers(headers);
    let answer = browser.send(path, request).await;
    assert_eq!(answer.status, 403, "{path}: {why}");
    assert_eq!(answer.all("h1").len(), 1, "{path}: {why}");
    assert!(!answer.body.contains(NEXT) && !answer.body.contains(ALEX), "{path}: a secret comes back");
    assert_eq!(app.dump_all(), before, "{path}: {why}");
}

fn header(name: &'static str, value: &'static str) -> HeaderMap {
    [(HeaderName::from_static(name), HeaderValue::from_static(value))].into_iter().collect()
}

on_both!(a_form_without_its_own_token_is_refused_everywhere, |app| async {
    prepare(&app).await;
    let stranger = app.browser().get("/help").await.csrf();
    for (path, signed_in, fields) in ROUTES {
        let (browser, path) = ready(&app, path, signed_in).await;
        refused(&app, &browser, &path, (fields, HeaderMap::new()), "no token").await;
        for (token, why) in
            [("", "an empty token"), ("AAAA", "no token at all"), (&*stranger, "another visit's token")]
        {
            let with: Vec<_> = fields.iter().copied().chain([("csrf", token)]).collect();
            refused(&app, &browser, &path, (&with, HeaderMap::new()), why).await;
        }
    }
});

on_both!(a_token_from_before_signing_in_is_refused_after_it, |app| async {
    prepare(&app).await;
    for (path, _, fields) in ROUTES.iter().filter(|route| route.1) {
        let browser = app.browser();
        let before = browser.get("/sign-in").await.csrf();
        browser.sign_in("alex", ALEX).await;
        let with: Vec<_> = fields.iter().copied().chain([("csrf", before.as_str())]).collect();
        refused(&app, &browser, path, (&with, HeaderMap::new()), "a token from before sign-in").await;
    }
});

on_both!(a_form_from_another_site_is_refused_even_with_a_token, |app| async {
    prepare(&app).await;
    for (path, signed_in, fields) in ROUTES {
        let (browser, path) = ready(&app, path, signed_in).await;
        let token = browser.get("/help").await.csrf();
        let with: Vec<_> = fields.iter().copied().chain([("csrf", token.as_str())]).collect();
        for headers in [
            header("sec-fetch-site", "cross-site"),
            header("sec-fetch-site", "same-site"),
            header("origin", "https://evil.example"),
            header("origin", "null"),
        ] {
            let why = format!("{headers:?}");
            refused(&app, &browser, &path, (&with, headers), &why).await;
        }
    }
});

on_both!(a_script_that_reads_the_form_may_send_it, |app| async {
    for (path, signed_in, fields) in ROUTES {
        if path == "/report/x" {
            prepare(&app).await;
        }
        let hash = app.user("contoso", "alex").password_hash.unwrap();
        let (browser, path) = ready(&app, path, signed_in).await;
        let token = browser.get("/help").await.csrf();
        let with: Vec<_> = fields.iter().copied().chain([("csrf", token.as_str())]).collect();
        let status = browser.post(&path, &with).await.status;
        assert!(matches!(status, 200 | 303 | 422 | 429), "{path}: {status}");
        app.execute(&format!("UPDATE users SET password_hash = '{hash}' WHERE name = 'alex'"));
    }
});

on_both!(a_browser_that_names_this_site_is_let_in, |app| async {
    let own = app.public_url.origin().ascii_serialization();
    for (name, value) in
        [("origin", own.as_str()), ("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none")]
    {
        let browser = app.browser();
        let page = browser.get("/sign-in").await;
        let fields = [("csrf", page.csrf()), ("username", "alex".into()), ("password", ALEX.into())];
        let request = browser.request(Method::POST, "/sign-in").form(&fields).header(name, value);
        assert_eq!(browser.send("/sign-in", request).await.status, 303, "{name}: {value}");
    }
});

on_both!(no_other_method_does_what_a_form_does, |app| async {
    let browser = app.alex().await;
    let token = browser.get("/account").await.csrf();
    let before = app.dump_all();
    for (path, _, fields) in ROUTES {
        let query: Vec<_> =
            fields.iter().copied().chain([("csrf", token.as_str()), ("_method", "POST")]).collect();
        for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::PUT, Method::PATCH, Method::DELETE]
        {
            let request =
                browser.request(method.clone(), path).query(&query).header("x-http-method-override", "POST");
            let status = browser.send(path, request).await.status;
            assert!(status < 500, "{method} {path}: {status}");
        }
    }
    assert_eq!(app.dump_all(), before);
});

on_both!(no_other_site_may_read_an_answer, |app| async {
    let browser = app.alex().await;
    for method in [Method::GET, Method::OPTIONS] {
        let request = browser.request(method.clone(), "/account").header("origin", "https://evil.example");
        let answer = browser.send("/account", request.header("access-control-request-method", "POST")).await;
        assert!(answer.headers.keys().all(|name| !name.as_str().starts_with("access-control")), "{method}");
    }
});

on_both!(a_page_of_another_site_tenant_or_port_is_none_of_ours, |app| async {
    let port = app.address.port();
    let public = app.public_url.origin().ascii_serialization();
    let fabrikam = format!("http://{FABRIKAM_HOST}:{port}");
    let sent = async |host: &str, (name, value): (&'static str, String)| {
        let browser = app.browser_at(host);
        let fields = [("csrf", browser.get("/sign-in").await.csrf()), ("lang", "de".into())];
        let request = browser.request(Method::POST, "/language").form(&fields).header(name, value);
        browser.send("/language", request).await.status
    };
    for name in ["origin", "referer"] {
        let path = if name == "referer" { "/forgot?lang=de" } else { "" };
        let from = |origin: &str| (name, format!("{origin}{path}"));
        assert_eq!(sent("127.0.0.1", from(&public)).await, 303, "{name}");
        assert_eq!(sent("127.0.0.1", from("http://127.0.0.1:1")).await, 403, "{name}: another port");
        assert_eq!(sent("127.0.0.1", from("https://evil.example")).await, 403, "{name}: another site");
        assert_eq!(sent("127.0.0.1", from(&fabrikam)).await, 403, "{name}: another tenant");
        assert_eq!(sent(FABRIKAM_HOST, from(&fabrikam)).await, 303, "{name}: the tenant's own host");
        let elsewhere = format!("http://{FABRIKAM_HOST}:1");
        assert_eq!(sent(FABRIKAM_HOST, from(&elsewhere)).await, 403, "{name}: another port of it");
    }
});
