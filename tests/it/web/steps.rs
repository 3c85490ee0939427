//! The steps of a flow: in order, and none twice.

use crate::kit::*;

const NAME: &str = "alex@contoso.example";
const PAGES: [&str; 5] =
    ["/forgot/code", "/forgot/method", "/forgot/password", "/forgot/done", "/forgot/expired"];

/// Every state that a flow can be in, with the page it belongs to.
const STATES: [(&str, &str); 7] = [
    ("none", "/forgot/expired"),
    ("proving", "/forgot/code"),
    ("proved", "/forgot/password"),
    ("done", "/forgot/done"),
    ("stopped", "/forgot/expired"),
    ("ended", "/forgot/expired"),
    ("timed out", "/forgot/expired"),
];

/// A browser whose flow is in this state.
async fn browser_in(app: &TestApp, state: &str) -> Browser {
    let browser = app.browser();
    if state == "none" {
        return browser;
    }
    // The limits on codes and tries are another matter.
    app.execute("UPDATE flows SET forgiven_at = 1");
    app.execute("DELETE FROM flow_codes");
    app.execute("DELETE FROM throttles");
    browser.prove_alex(app).await;
    let hash = latchkey::domain::token::digest(&browser.cookie("latchkey-flow").unwrap());
    let change = match state {
        "proving" => "stage = 'proving', user_id = NULL, password_version = NULL".to_owned(),
        "proved" => return browser,
        "timed out" => "expires_at = created_at".to_owned(),
        stage => format!("stage = '{stage}', ended_at = created_at"),
    };
    app.execute(&format!("UPDATE flows SET {change} WHERE browser_hash = '{hash}'"));
    browser
}

on_both!(every_address_of_a_flow_leads_to_the_page_it_stands_at, |app| async {
    for (state, current) in STATES {
        let browser = browser_in(&app, state).await;
        for path in PAGES {
            let page = browser.open(path).await;
            assert_eq!((page.status, page.path.as_str()), (200, current), "{state}: GET {path}");
        }
    }
});

on_both!(no_form_of_another_step_moves_a_flow, |app| async {
    let posts: [(&str, &[(&str, &str)]); 8] = [
        ("/forgot/code", &[]),
        ("/forgot/code", &[("code", "")]),
        ("/forgot/code", &[("code", "000000")]),
        ("/forgot/code", &[("code", "000000"), ("stage", "proved"), ("user_id", "1")]),
        ("/forgot/code/send", &[]),
        ("/forgot/password", &[]),
        ("/forgot/password", &[("new_password", "")]),
        ("/forgot/password", &[("new_password", NEXT), ("code", "000000"), ("method", "mail")]),
    ];
    for (state, current) in STATES {
        for (path, fields) in posts {
            let browser = browser_in(&app, state).await;
            let own_step = path.starts_with(current) && matches!(state, "proving" | "proved");
            if own_step {
                continue;
            }
            let before = app.dump(&["users", "flows", "outbox", "sessions", "events"]);
            let token = browser.get("/help").await.csrf();
            let fields: Vec<_> = fields.iter().copied().chain([("csrf", token.as_str())]).collect();
            let page = browser.post(path, &fields).await;
            let page = browser.follow(page).await;
            let stands = page.path.split('?').next().unwrap_or_default();
            assert_eq!((page.status, stands), (200, current), "{state}: POST {path}");
            assert_eq!(
                app.dump(&["users", "flows", "outbox", "sessions", "events"]),
                before,
                "{state}: POST {path}"
            );
        }
    }
});

on_both!(an_empty_form_passes_no_step, |app| async {
    for (state, path) in [("proving", "/forgot/code"), ("proved", "/forgot/password")] {
        let browser = browser_in(&app, state).await;
        let page = browser.get(path).await;
        for fields in [&[][..], &[("x", "y")], &[("new_password", ""), ("code", "")]] {
            let answer = browser.submit(&page, path, fields).await;
            assert_eq!(answer.status, 422, "{state} {fields:?}");
        }
    }
    assert_eq!(app.user("contoso", "alex").password_version, 0);
});

on_both!(two_tabs_of_one_flow_end_in_clear_pages, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    let (one, two) = (browser.get("/forgot/code").await, browser.get("/forgot/code").await);
    let code = app.code(ALEX_MAIL);
    browser.submit(&one, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/password");
    browser.submit(&two, "/forgot/code", &[("code", &code)]).await.leads_to("/forgot/password");
    let (one, two) = (browser.get("/forgot/password").await, browser.get("/forgot/password").await);
    browser.submit(&one, "/forgot/password", &[("new_password", NEXT)]).await.leads_to("/forgot/done");
    let other = [("new_password", "another fine password")];
    let late = browser.submit(&two, "/forgot/password", &other).await;
    let late = browser.follow(late).await;
    assert_eq!((late.status, late.path.as_str()), (200, "/forgot/done?set=before"));
    let note =
        "Your password was set before, on March 2, 2026 at 9:00 AM. What you entered just now was not used.";
    assert!(late.main().contains(note), "{}", late.main());
    app.browser().sign_in("alex", NEXT).await;
});

on_both!(back_and_refresh_repeat_nothing, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    for _ in 0..3 {
        assert_eq!(browser.get("/forgot/code").await.status, 200);
    }
    browser.type_code(&app.code(ALEX_MAIL)).await;
    assert_eq!(browser.open("/forgot/code").await.path, "/forgot/password", "back over a passed gate");
    browser.type_password(NEXT).await;
    for path in ["/forgot/password", "/forgot/code", "/forgot/done", "/forgot/done"] {
        assert_eq!(browser.open(path).await.path, "/forgot/done");
    }
    assert_eq!(app.inbox(ALEX_MAIL).len(), 2, "one code, one notice");
});

on_both!(a_second_flow_of_a_browser_takes_the_place_of_the_first, |app| async {
    let browser = app.browser();
    browser.forgot("kim@contoso.example").await;
    browser.forgot(NAME).await;
    browser.type_code(&app.code(ALEX_MAIL)).await.leads_to("/forgot/password");
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    assert_eq!(app.user("contoso", "kim").password_version, 0);
    assert_eq!(app.user("contoso", "alex").password_version, 1);
});

on_both!(a_flow_lasts_half_an_hour, |app| async {
    app.mail_only();
    for (seconds, status) in [(1_799, 303), (1_801, 200)] {
        let browser = app.browser();
        browser.forgot("sam@contoso.example").await;
        app.pass(seconds);
        let page = browser.get("/forgot/password").await;
        assert_eq!(page.status, 303);
        let page = browser.follow(page).await;
        assert_eq!(
            page.path,
            if status == 303 { "/forgot/code" } else { "/forgot/expired" },
            "after {seconds} s"
        );
    }
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let page = browser.get("/forgot/password").await;
    app.pass(1_800);
    let late = browser.submit(&page, "/forgot/password", &[("new_password", NEXT)]).await;
    assert_eq!(browser.follow(late).await.path, "/forgot/expired", "open before, sent after");
    assert_eq!(app.user("contoso", "alex").password_version, 0);
});

on_both!(an_expired_flow_starts_again_with_its_name, |app| async {
    let browser = app.browser();
    browser.forgot(NAME).await;
    app.pass(1_800);
    let page = browser.open("/forgot/code").await;
    assert_eq!(page.path, "/forgot/expired");
    browser.submit(&page, "/forgot", &[]).await.leads_to("/forgot/code");
    assert_eq!(
        app.value(
            "SELECT name_typed AS v FROM flows WHERE stage = 'proving' ORDER BY expires_at DESC LIMIT 1"
        ),
        NAME
    );
});

on_both!(a_weak_password_costs_nothing, |app| async {
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let before = app.dump(&["users", "flows", "outbox"]);
    let long = "a".repeat(257);
    let weak = ["", "short", "alexandra.smith 1", "my contoso password", &long, "tab\tand\u{1b}escape here"];
    for weak in weak {
        let page = browser.type_password(weak).await;
        assert_eq!((page.status, page.errors().is_empty()), (422, false), "{weak:?}");
        assert!(weak.len() < 6 || !page.body.contains(weak), "the password comes back");
    }
    let fields = [("new_password", NEXT), ("confirm_password", "something else here")];
    let page = browser.fill("/forgot/password", &fields).await;
    assert_eq!(page.attribute("#errors a", "href").as_deref(), Some("#confirm_password"));
    assert_eq!(app.dump(&["users", "flows", "outbox"]), before);
    browser.type_password(NEXT).await.leads_to("/forgot/done");
});

on_both!(a_reset_signs_nobody_in, |app| async {
    let browser = app.browser();
    browser.reset_alex(&app).await;
    assert!(browser.cookie("latchkey-session").is_none() && !browser.is_signed_in().await);
    assert_eq!(app.count("sessions"), 0);
});
