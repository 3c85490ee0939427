//! Forms are read strictly: what cannot be read as sent is refused, never repaired.

use crate::kit::*;
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use std::time::Duration;

const FORM: &str = "application/x-www-form-urlencoded";

async fn send(browser: &Browser, path: &str, kind: &str, body: impl Into<reqwest::Body>) -> Page {
    let request = browser.request(Method::POST, path).header(CONTENT_TYPE, kind).body(body);
    browser.send(path, request).await
}

on_both!(what_cannot_be_read_is_refused_and_changes_nothing, |app| async {
    let browser = app.browser();
    let token = browser.get("/sign-in").await.csrf();
    let before = app.dump_all();
    let bad: [&[u8]; 17] = [
        b"username=%ff&password=x",
        b"username=alex&password=%ff",
        b"username=\xff&password=x",
        b"username=alex%00&password=x",
        b"username=alex&password=a%00b",
        b"username=alex&username=robin&password=x",
        b"username=alex&password=x&password=y",
        b"username=%ed%a0%80&password=x",
        b"username=al%1bex&password=x",
        b"username=alex%c2%85&password=x",
        b"username=alex&password=x&%ff=1",
        b"username=alex&password=x&csrf=again",
        b"username=al%09ex&password=x",
        b"username=alex%0d%0a&password=x",
        b"username=alex&password=a%09b",
        b"username=alex&password=a%1bb",
        b"username=alex&password=a%c2%85b",
    ];
    for bad in bad {
        let body = [format!("csrf={token}&").as_bytes(), bad].concat();
        let answer = send(&browser, "/sign-in", FORM, body).await;
        let shown = String::from_utf8_lossy(bad);
        assert_eq!((answer.status, answer.all("h1").len()), (400, 1), "{shown}");
    }
    assert_eq!(app.dump_all(), before);
});

on_both!(only_a_form_is_taken_for_one, |app| async {
    let browser = app.browser();
    let token = browser.get("/sign-in").await.csrf();
    let body = format!("csrf={token}&username=alex&password=x");
    for kind in [
        "text/plain",
        "application/json",
        "multipart/form-data; boundary=x",
        "",
        "application/x-www-form-urlencodedx",
    ] {
        assert_eq!(send(&browser, "/sign-in", kind, body.clone()).await.status, 400, "{kind:?}");
    }
    let json = format!("{{\"csrf\":\"{token}\",\"username\":{{\"$gt\":\"\"}}}}");
    assert_eq!(send(&browser, "/sign-in", "application/json", json).await.status, 400);
    let spelled = "Application/X-WWW-Form-Urlencoded; charset=UTF-8";
    assert_eq!(send(&browser, "/sign-in", spelled, body).await.status, 422);
});

on_both!(a_form_is_no_larger_than_any_of_ours, |app| async {
    let browser = app.browser();
    let token = browser.get("/sign-in").await.csrf();
    let padded = |length: usize| {
        let start = format!("csrf={token}&username=alex&password=");
        format!("{start}{}", "a".repeat(length - start.len()))
    };
    assert_eq!(send(&browser, "/sign-in", FORM, padded(16 * 1024)).await.status, 422);
    assert_eq!(send(&browser, "/sign-in", FORM, padded(17 * 1024)).await.status, 413);
    let many: String = (0..101).map(|n| format!("&f{n}=x")).collect();
    assert_eq!(send(&browser, "/sign-in", FORM, format!("csrf={token}{many}")).await.status, 400);
});

on_both!(an_endless_body_is_cut_off, |app| async {
    let head = format!(
        "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM}\r\nContent-Length: 2000000\r\n\r\n"
    );
    let body = "a".repeat(200_000);
    let answer = raw::exchange(app.address, format!("{head}{body}").as_bytes(), Duration::from_secs(5)).await;
    // The rest of the body may reset the connection before the answer is read.
    assert!(matches!(raw::status(&answer), 413 | 0), "{answer}");
    assert_eq!(app.browser().get("/sign-in").await.status, 200);
});

on_both!(a_body_that_breaks_off_does_no_harm, |app| async {
    let head = format!("POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM}\r\n");
    let requests = [
        format!("{head}Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc"),
        format!("{head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        format!("{head}Content-Length: -1\r\n\r\n"),
        format!("{head}Content-Length: 5\r\nContent-Length: 7\r\n\r\nabcde"),
        "GET / HTTP/9.9\r\n\r\n".to_owned(),
        "\u{0}\u{1}\u{2}\r\n\r\n".to_owned(),
    ];
    for request in requests {
        let answer = raw::exchange(app.address, request.as_bytes(), Duration::from_millis(500)).await;
        assert!(raw::status(&answer) < 500, "{request:?} gave {answer}");
    }
    assert_eq!(app.browser().get("/sign-in").await.status, 200);
});

on_both!(a_form_that_arrives_too_slowly_is_given_up, |app| async {
    // One database is enough for ten seconds of waiting.
    if !app.is_postgres() {
        let head = format!(
            "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM}\r\nContent-Length: 100\r\n\r\nusername="
        );
        let answer = raw::exchange(app.address, head.as_bytes(), Duration::from_secs(14)).await;
        assert_eq!(raw::status(&answer), 408, "{answer}");
    }
});

on_both!(fields_nobody_asked_for_change_nothing, |app| async {
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let page = browser.get("/forgot/password").await;
    let more = [
        ("new_password", NEXT),
        ("role", "admin"),
        ("tenant_id", "x"),
        ("user_id", "x"),
        ("verified", "true"),
        ("username", "robin"),
    ];
    browser.submit(&page, "/forgot/password", &more).await.leads_to("/forgot/done");
    let alex = app.user("contoso", "alex");
    assert_eq!((alex.role.as_str(), alex.password_version), ("user", 1));
    assert_eq!(app.user("contoso", "robin").password_version, 0);
});

on_both!(a_refused_page_keeps_what_was_typed_but_no_secret, |app| async {
    let hostile = "<script>alert(1)</script>\"'><b>";
    let browser = app.browser();
    let page = browser.try_sign_in(hostile, "a secret nobody reads").await;
    assert_eq!(page.attribute("#username", "value").as_deref(), Some(hostile));
    assert!(!page.body.contains("<script>alert") && !page.body.contains("a secret nobody reads"));
    let page = browser.forgot(&"x".repeat(255)).await;
    assert_eq!((page.status, page.attribute("#username", "value").map(|name| name.len())), (422, Some(255)));
    browser.forgot("alex").await;
    let page = browser.type_code("98765").await;
    assert!(page.status == 422 && !page.body.contains("98765"), "a code comes back");
});

on_both!(a_new_password_with_control_characters_is_refused_in_words, |app| async {
    let browser = app.browser();
    browser.prove_alex(&app).await;
    for typed in ["violet\tharbor lantern", "violet\nharbor lantern", "violet\u{1b}harbor lantern"] {
        let page = browser.type_password(typed).await;
        assert_eq!((page.status, page.all("#errors li").len()), (422, 1), "{typed:?}");
    }
});

on_both!(a_repetition_that_is_sent_empty_is_none, |app| async {
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let fields = [("new_password", NEXT), ("confirm_password", "")];
    let page = browser.fill("/forgot/password", &fields).await;
    let wrong = page.attribute("#errors a", "href");
    assert_eq!((page.status, wrong.as_deref()), (422, Some("#confirm_password")));
    browser.type_password(NEXT).await.leads_to("/forgot/done");
});
