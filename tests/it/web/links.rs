//! What stands in mails comes from the settings, whatever a request says.

use crate::kit::*;
use reqwest::Method;

/// Headers that would lead a careless portal to another host (C01, C02, C05, C06).
const HOSTILE: [(&str, &str); 16] = [
    ("host", "evil.example"),
    ("host", "evil.example:80"),
    ("host", "good@evil.example"),
    ("host", "portal.example:80@evil.example"),
    ("host", "portal.example/evil"),
    ("x-forwarded-host", "evil.example"),
    ("x-forwarded-proto", "https"),
    ("x-forwarded-port", "666"),
    ("x-forwarded-prefix", "/evil"),
    ("forwarded", "host=evil.example;proto=https"),
    ("forwarded", "for=\"127.0.0.1;host=evil.example;proto=https\""),
    ("x-original-host", "evil.example"),
    ("x-host", "evil.example"),
    ("x-original-url", "//evil.example/"),
    ("x-rewrite-url", "/evil"),
    ("origin", "null"),
];

async fn reset_under(app: &TestApp, name: &'static str, value: &str) -> u16 {
    let browser = app.browser();
    let mut path = "/forgot".to_owned();
    let mut fields = vec![("username".to_owned(), "alex@contoso.example".to_owned())];
    for step in ["/forgot/code", "/forgot/password", "/forgot/done"] {
        let page = browser.get(&path).await;
        fields.push(("csrf".to_owned(), page.csrf()));
        let request = browser.request(Method::POST, &path).form(&fields).header(name, value);
        let answer = browser.send(&path, request).await;
        if answer.status != 303 {
            return answer.status;
        }
        assert_eq!(answer.location(), step, "{name}: {value}");
        path = step.to_owned();
        fields = match step {
            "/forgot/code" => vec![("code".to_owned(), app.code(ALEX_MAIL))],
            _ => vec![("new_password".to_owned(), NEXT.to_owned())],
        };
    }
    303
}

on_both!(no_header_of_a_request_changes_a_mail, |app| async {
    let public_url = Some("http://portal.example");
    let app = app.restart(Options { public_url, trusted_proxies: "127.0.0.0/8", ..Options::default() }).await;
    let base = app.public_url.as_str().to_owned();
    app.change("contoso", |tenant| tenant.settings.policy.history = 0);
    for (name, value) in HOSTILE {
        let status = reset_under(&app, name, value).await;
        assert!(matches!(status, 303 | 400 | 403), "{name}: {value} gave {status}");
        app.pass(3_601);
    }
    let mails = app.mails();
    assert!(mails.len() > 30, "{}", mails.len());
    for mail in mails {
        assert_eq!(mail.from.email.to_string(), "no-reply@portal.example");
        assert_eq!(mail.message_id_domain, "portal.example");
        for text in [&mail.mail.text, &mail.mail.html, &mail.mail.subject] {
            assert!(!text.contains("evil") && !text.contains(":666"), "{text}");
        }
        for link in mail.mail.text.split_whitespace().filter(|word| word.contains("://")) {
            let link = link.trim_start_matches(['<', '(', '\u{2066}']);
            assert!(link.starts_with(&base), "{link}");
        }
    }
});

on_both!(a_form_cannot_say_where_a_mail_goes, |app| async {
    let browser = app.browser();
    let page = browser.get("/forgot").await;
    let more = [
        ("username", "alex"),
        ("reset_url", "https://evil.example"),
        ("callback", "https://evil.example"),
        ("redirect", "https://evil.example"),
        ("mail", "evil@evil.example"),
        ("base", "https://evil.example"),
    ];
    browser.submit(&page, "/forgot", &more).await.leads_to("/forgot/code");
    assert_eq!(app.mails().iter().map(|mail| mail.to.to_string()).collect::<Vec<_>>(), [ALEX_MAIL]);
    let names = [
        "alex,evil@evil.example",
        "alex;evil@evil.example",
        "alex evil@evil.example",
        "alex@contoso.example,evil@evil.example",
        "\"e@evil.example\"@contoso.example",
        "[\"alex\",\"evil@evil.example\"]",
        "ALEX@contoso.example\u{202e}",
        "ªlex",
    ];
    for name in names {
        app.pass(3_601);
        app.browser().forgot(name).await;
    }
    assert!(app.mails().iter().all(|mail| mail.to.to_string() == ALEX_MAIL));
    let arrays = [("username[]", "alex"), ("username[]", "evil@evil.example"), ("csrf", &*page.csrf())];
    assert_eq!(browser.post("/forgot", &arrays).await.status, 400);
});

on_both!(an_absolute_request_line_changes_no_link, |app| async {
    let get = |target: &str, host: &str| {
        format!("GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
    };
    let patience = std::time::Duration::from_secs(3);
    for request in [
        get("http://evil.example/sign-in", "evil.example"),
        get("/sign-in", "evil.example\r\nHost: other.example"),
    ] {
        let answer = raw::exchange(app.address, request.as_bytes(), patience).await;
        assert!(matches!(raw::status(&answer), 200 | 400), "{answer}");
        assert!(!answer.contains("evil.example") && !answer.contains("other.example"), "{answer}");
    }
});

on_both!(a_forwarded_address_is_believed_only_from_a_trusted_proxy, |app| async {
    let sign_in = async |app: &TestApp, forwarded: &str| {
        let browser = app.browser();
        let page = browser.get("/sign-in").await;
        app.execute("DELETE FROM events");
        let fields = [("csrf", page.csrf()), ("username", "alex".into()), ("password", "wrong".into())];
        let request =
            browser.request(Method::POST, "/sign-in").form(&fields).header("x-forwarded-for", forwarded);
        assert_eq!(browser.send("/sign-in", request).await.status, 422, "{forwarded}");
        app.value("SELECT address AS v FROM events")
    };
    assert_eq!(sign_in(&app, "203.0.113.9").await, "127.0.0.1");
    let app = app.restart(Options { trusted_proxies: "127.0.0.0/8", ..Options::default() }).await;
    assert_eq!(sign_in(&app, "6.6.6.6, 203.0.113.9").await, "203.0.113.9");
    for strange in ["a", "", "::%eth0", &"1.1.1.1,".repeat(500)] {
        sign_in(&app, strange).await;
    }
});
