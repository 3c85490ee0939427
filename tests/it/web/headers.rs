//! Every answer carries the same protection, whatever it answers.

use crate::kit::*;
use reqwest::Method;

const SAME: [(&str, &str); 7] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ("x-permitted-cross-domain-policies", "none"),
];

#[track_caller]
fn check(page: &Page, https: bool) {
    let place = format!("{} ({})", page.path, page.status);
    for (name, value) in SAME {
        assert_eq!(page.header(name), value, "{name} at {place}");
    }
    let policy = page.header("content-security-policy");
    for part in ["default-src 'none'", "frame-ancestors 'none'"] {
        assert!(policy.contains(part), "{part} at {place}: {policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("unsafe-eval"), "{place}: {policy}");
    let lasting = page.path.starts_with("/static/") || page.path.starts_with("/b/");
    let cache = page.header("cache-control");
    assert_eq!(
        cache,
        if lasting && page.status == 200 { "public, max-age=31536000, immutable" } else { "no-store" },
        "{place}"
    );
    assert_eq!(page.header("strict-transport-security").contains("max-age=31536000"), https, "{place}");
    assert!(!page.header("x-request-id").is_empty(), "{place}");
    assert_eq!(page.header("server"), "", "{place}");
    if !page.body.is_empty() {
        assert!(page.header("content-type").contains('/'), "{place}");
    }
}

/// Addresses of every kind.
const PATHS: [&str; 24] = [
    "/",
    "/help",
    "/help/identify",
    "/forgot",
    "/forgot/contact",
    "/forgot/code",
    "/forgot/expired",
    "/account",
    "/password",
    "/report/x",
    "/welcome/x",
    "/welcome/done",
    "/signed-out",
    "/setup",
    "/healthz",
    "/readyz",
    "/.well-known/change-password",
    "/nowhere",
    "/static/x.js",
    "/b/x/y.png",
    "/b/contoso/x.png",
    "/demo/outbox",
    "/sign-out",
    "/forgot/code/send",
];

/// One answer of every kind.
async fn answers(app: &TestApp) -> Vec<Page> {
    let browser = app.browser();
    let sign_in = browser.get("/sign-in").await;
    let style = sign_in.attribute("link[rel=stylesheet]", "href").unwrap();
    let script = sign_in.attribute("script[src]", "src").unwrap();
    let icon = sign_in.attribute("link[rel=icon]", "href").unwrap();
    let mut pages = vec![sign_in];
    for path in PATHS.into_iter().chain([style.as_str(), script.as_str(), icon.as_str()]) {
        pages.push(browser.get(path).await);
    }
    for path in ["/nowhere", "/healthz", "/sign-in", "/forgot/done"] {
        pages.push(browser.post(path, &[]).await);
    }
    app.break_clock_once();
    pages.push(
        browser
            .post("/sign-in", &[("csrf", &pages[0].csrf()), ("username", "alex"), ("password", "x")])
            .await,
    );
    pages
}

on_both!(every_answer_carries_every_header, |app| async {
    let pages = answers(&app).await;
    let mut statuses: Vec<_> = pages.iter().map(|page| page.status).collect();
    statuses.sort_unstable();
    statuses.dedup();
    assert_eq!(statuses, [200, 303, 403, 404, 405, 500]);
    pages.iter().for_each(|page| check(page, false));
    let app = app.restart(Options { public_url: Some("https://portal.example"), ..Options::default() }).await;
    app.pass(1);
    answers(&app).await.iter().for_each(|page| check(page, true));
});

on_both!(an_organization_without_a_mark_has_an_icon_that_its_pages_may_load, |app| async {
    let browser = app.browser();
    let page = browser.get("/sign-in").await;
    assert!(page.header("content-security-policy").contains("img-src 'self'"));
    let icon = page.attribute("link[rel=icon]", "href").unwrap();
    assert!(icon.starts_with('/'), "{icon}");
    let answer = browser.get(&icon).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "image/svg+xml"), "{icon}");
});

on_both!(pictures_carry_the_headers_too, |app| async {
    use latchkey::domain::picture::PictureKind;
    let ctx = app.ctx("contoso");
    let picture = app.blocking(|app| {
        let mut brand = ctx.tenant.brand.clone();
        let png = include_bytes!("../../../static/demo/contoso-logo.png");
        let pictures = latchkey::ops::brand::set_picture(&mut brand, PictureKind::Logo, png).unwrap();
        latchkey::ops::brand::publish(&ctx, &brand, &pictures).unwrap();
        app.site().tenants.refresh(&app.services).unwrap();
        format!("/b/contoso/{}", brand.logo.unwrap().file_name())
    });
    let answer = app.browser().request(Method::GET, &picture).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{picture}");
    let policy = answer.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!(answer.headers()["content-type"], "image/png");
});

on_both!(cookies_are_for_this_site_and_no_script, |app| async {
    let kept = async |app: &TestApp| {
        let browser = app.browser();
        let mut lines =
            browser.get("/sign-in?lang=de&realm=contoso.example").await.header_lines("set-cookie");
        let page = browser.get("/sign-in").await;
        lines.extend(browser.get("/sign-in").await.header_lines("set-cookie"));
        let visit = page.header_lines("set-cookie").concat();
        (lines, visit)
    };
    for line in kept(&app).await.0 {
        let rest = line.split_once(';').unwrap().1;
        assert!(
            rest.contains("HttpOnly") && rest.contains("SameSite=Lax") && rest.contains("Path=/"),
            "{line}"
        );
        assert!(
            !rest.contains("Domain") && !rest.contains("Secure") && !line.starts_with("__Host-"),
            "{line}"
        );
        assert_eq!(rest.contains("Max-Age"), line.starts_with("latchkey-language"), "{line}");
    }
    let browser = app.browser();
    let page = browser.sign_in("alex", ALEX).await;
    let lines = page.header_lines("set-cookie");
    let (session, others): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| line.starts_with("latchkey-session="));
    assert!(others.len() == 1 && others[0].starts_with("latchkey-browser="), "{others:?}");
    let session = session.concat();
    assert!(
        session.starts_with("latchkey-session=")
            && session.contains("HttpOnly")
            && session.contains("SameSite=Lax")
    );
    assert!(
        !session.contains("Max-Age") && !session.contains("Expires") && session.len() < 4_096,
        "{session}"
    );
    assert!(!session.contains("alex"), "{session}");
});

on_both!(over_https_cookies_are_secure_and_bound_to_the_host, |app| async {
    let app = app.restart(Options { public_url: Some("https://portal.example"), ..Options::default() }).await;
    let browser = app.browser();
    let page = browser.get("/sign-in?lang=de&realm=contoso.example").await;
    let visit = page.header_lines("set-cookie");
    let pair = |line: &String| line.split(';').next().unwrap().to_owned();
    let cookies = visit.iter().map(pair).collect::<Vec<_>>().join("; ");
    let fields = [("csrf", page.csrf()), ("username", "alex".into()), ("password", ALEX.into())];
    let request = browser.request(Method::POST, "/sign-in").form(&fields).header("cookie", &cookies);
    let signed_in = browser.send("/sign-in", request).await;
    assert_eq!(signed_in.status, 303, "{}", signed_in.main());
    let fields = [("csrf", page.csrf()), ("username", "alex".into())];
    let request = browser.request(Method::POST, "/forgot").form(&fields).header("cookie", &cookies);
    let forgot = browser.send("/forgot", request).await;
    let lines = [visit, signed_in.header_lines("set-cookie"), forgot.header_lines("set-cookie")].concat();
    assert_eq!(lines.len(), 6, "visit, realm, language, session, browser, flow: {lines:?}");
    for line in lines {
        let all = ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"].iter().all(|part| line.contains(part));
        assert!(line.starts_with("__Host-latchkey-") && all && !line.contains("Domain"), "{line}");
    }
});

on_both!(a_wrong_method_is_told_the_right_ones, |app| async {
    let browser = app.browser();
    let routes = [
        ("/sign-in", Method::PUT, "GET", "POST"),
        ("/sign-out", Method::GET, "POST", ""),
        ("/healthz", Method::POST, "GET", ""),
        ("/forgot/code/send", Method::GET, "POST", ""),
        ("/account", Method::DELETE, "GET", ""),
        ("/sign-in", Method::TRACE, "GET", "POST"),
        ("/static/x.js", Method::POST, "GET", ""),
        ("/sign-in", Method::from_bytes(b"BREW").unwrap(), "GET", "POST"),
    ];
    for (path, method, one, other) in routes {
        let answer = browser.send(path, browser.request(method.clone(), path)).await;
        let allow = answer.header("allow");
        assert!(
            answer.status == 405 && allow.contains(one) && allow.contains(other),
            "{method} {path}: {} {allow}",
            answer.status
        );
        assert_eq!(answer.all("h1").len(), 1, "{method} {path}");
    }
});

on_both!(head_answers_like_get_without_a_body, |app| async {
    for path in [
        "/",
        "/sign-in",
        "/forgot",
        "/help",
        "/account",
        "/healthz",
        "/nowhere",
        "/.well-known/change-password",
    ] {
        let browser = app.browser();
        let (get, head) =
            (browser.get(path).await, browser.send(path, browser.request(Method::HEAD, path)).await);
        assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
        for name in ["content-type", "location", "content-language", "vary"] {
            assert_eq!(head.header(name), get.header(name), "{name} at {path}");
        }
    }
});
