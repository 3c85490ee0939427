//! What gateways report of the texts that they took.

use super::phones::text;
use crate::kit::*;
use futures_util::future::join_all;
use latchkey::domain::lane::Lane;
use latchkey::domain::method::Credential;

const NUMBER: &str = "+436641234567";

/// Where the gateway of the newest message reports.
fn address(app: &TestApp) -> String {
    let link: url::Url = app.network.sent().pop().unwrap().report.parse().unwrap();
    link.path().to_owned()
}

/// Sends a text; where its gateway reports.
fn texted(app: &TestApp) -> String {
    text(app, NUMBER);
    assert_eq!(app.texts(NUMBER).len(), 1);
    address(app)
}

fn status(app: &TestApp) -> String {
    app.value("SELECT status AS v FROM sent_messages")
}

/// Why messages did not arrive, by the events about them.
fn failures(app: &TestApp) -> Vec<String> {
    app.rows("SELECT reason AS v FROM events WHERE kind = 'message.failed' ORDER BY at")
}

on_both!(twilio_reports_step_by_step_and_nothing_goes_back, |app| async {
    let (path, twilio) = (texted(&app), app.browser());
    assert_eq!(status(&app), "unreported");
    for (word, kept) in [
        ("queued", "queued"),
        ("sent", "sent"),
        ("queued", "sent"),
        ("nonsense", "sent"),
        ("delivered", "delivered"),
        ("delivered", "delivered"),
        ("sent", "delivered"),
        ("undelivered", "delivered"),
    ] {
        let fields = [("MessageSid", "SM1"), ("To", NUMBER), ("SmsStatus", word), ("MessageStatus", word)];
        let answer = twilio.post(&path, &fields).await;
        assert_eq!((answer.status, answer.body.as_str()), (200, "ok\n"), "{word}");
        assert_eq!(answer.header_lines("set-cookie"), [""; 0], "{word}");
        assert_eq!(status(&app), kept, "{word}");
    }
    assert_eq!((failures(&app).len(), app.count("sent_messages WHERE status_at IS NOT NULL")), (0, 1));
});

on_both!(kannel_reports_by_get_and_a_failure_is_recorded_once_without_the_number, |app| async {
    let (path, kannel) = (texted(&app), app.browser());
    for (number, kept) in
        [("4", "queued"), ("8", "sent"), ("2", "undelivered"), ("2", "undelivered"), ("1", "undelivered")]
    {
        let answer = kannel.get(&format!("{path}?status={number}")).await;
        assert_eq!((answer.status, answer.body.as_str()), (200, "ok\n"), "{number}");
        assert_eq!(status(&app), kept, "{number}");
    }
    assert_eq!(failures(&app), ["undelivered"]);
    let kept = app.dump(&["sent_messages", "events"]).join("\n");
    assert!(!kept.contains("664123"), "{kept}");
});

on_both!(an_address_that_nobody_was_told_changes_nothing, |app| async {
    let (path, browser) = (texted(&app), app.browser());
    let token = path.strip_prefix("/gateway/").unwrap();
    let (ids, proof) = token.split_at(44);
    let forged = format!("{ids}{}", proof.chars().rev().collect::<String>());
    let before = app.dump_all();
    for token in ["AAAA", &token[1..], &forged, &"A".repeat(64), &format!("{token}A")] {
        let path = format!("/gateway/{token}?status=2");
        let answers = [browser.get(&path).await, browser.post(&path, &[("MessageStatus", "failed")]).await];
        for answer in answers {
            assert_eq!((answer.status, answer.body.as_str()), (404, "not found\n"), "{token}");
        }
    }
    let long = "x".repeat(17_000);
    assert_eq!(browser.post(&path, &[("MessageStatus", "failed"), ("x", long.as_str())]).await.status, 413);
    assert_eq!(browser.get(&path).await.status, 200, "it says nothing");
    assert_eq!(app.dump_all(), before);
});

on_both!(of_ten_reports_at_once_one_counts, |app| async {
    let (path, gateway) = (texted(&app), app.browser());
    let paths: Vec<_> = (0..10).map(|turn| format!("{path}?status={}", [2, 16][turn % 2])).collect();
    let answers = join_all(paths.iter().map(|path| gateway.get(path))).await;
    assert!(answers.iter().all(|answer| answer.status == 200), "{answers:?}");
    assert_eq!(failures(&app).len(), 1);
});

on_both!(what_was_forgotten_can_no_longer_be_reported, |app| async {
    let (path, browser) = (texted(&app), app.browser());
    let mut round = latchkey::jobs::Round::first(Lane::Mail);
    for (hours, status) in [(47, 200), (2, 404)] {
        app.pass(hours * 3_600);
        app.blocking(|app| round.go(&app.postman, &|| true));
        assert_eq!(browser.get(&format!("{path}?status=8")).await.status, status);
    }
    assert_eq!(browser.get(&format!("{path}?status=2")).await.status, 404);
    assert_eq!(failures(&app), [""; 0]);
});

on_both!(the_help_desk_finds_a_failure_and_whoever_resets_sees_nothing_of_it, |app| async {
    app.register("contoso", "alex", Credential::Phone, NUMBER);
    let browser = app.browser();
    browser.forgot("alex").await.leads_to("/forgot/method");
    browser.choose("text", NUMBER).await.leads_to("/forgot/code");
    let before = browser.get("/forgot/code").await;
    app.deliver();
    let gateway = app.browser();
    assert_eq!(gateway.post(&address(&app), &[("MessageStatus", "failed")]).await.status, 200);
    let after = browser.get("/forgot/code").await;
    assert_eq!(after.shown("alex"), before.shown("alex"));
    let flow = app.value("SELECT id AS v FROM flows");
    let found = app.rows(&format!(
        "SELECT reason AS v FROM events WHERE kind = 'message.failed' AND flow_id = '{flow}'"
    ));
    assert_eq!(found, ["delivery_failed"]);
    browser.type_code(&app.asked_code(&browser)).await.leads_to("/forgot/password");
});
