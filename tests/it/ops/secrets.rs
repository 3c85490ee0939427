//! Every secret is used once, then everything that the product keeps or says is searched for it.

use crate::kit::*;
use parking_lot::Mutex;
use std::io;
use std::sync::{Arc, OnceLock};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Paper {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Everything that this process logs, of the product itself at its most talkative.
fn log() -> &'static Paper {
    static LOG: OnceLock<Paper> = OnceLock::new();
    LOG.get_or_init(|| {
        let paper = Paper::default();
        let lines = tracing_subscriber::fmt().json().with_writer(paper.clone());
        lines.with_env_filter("info,latchkey=trace,actix_web=debug,actix_server=warn").init();
        paper
    })
}

/// Uses every secret there is; returns them with what each is called.
async fn use_secrets(app: &TestApp) -> Vec<(&'static str, String)> {
    let mut secrets = vec![("a password", ALEX.to_owned()), ("a new password", NEXT.to_owned())];
    let browser = app.alex().await;
    secrets.push(("a session", browser.cookie("latchkey-session").unwrap()));
    secrets.push(("a visit", browser.cookie("latchkey-visit").unwrap()));
    secrets.push(("a form's token", browser.get("/password").await.csrf()));
    app.browser().try_sign_in("alex", "canary wrong password").await;
    browser
        .fill(
            "/password",
            &[("current_password", "canary current password"), ("new_password", "canary short")],
        )
        .await;
    let canaries =
        ["canary wrong password", "canary current password", "canary short", "canary weak contoso"];
    secrets.extend(canaries.map(|text| ("a wrong password", text.to_owned())));
    let browser = app.browser();
    browser.forgot("alex").await;
    let code = app.code(ALEX_MAIL);
    browser.type_code("918273").await;
    browser.type_code(&code).await;
    secrets.extend([("a wrong code", "918273".to_owned()), ("a code", code)]);
    secrets.push(("a flow", browser.cookie("latchkey-flow").unwrap()));
    browser.type_password("canary weak contoso").await;
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    let link = app.report_link(ALEX_MAIL);
    let question = browser.get(&link).await;
    browser.submit(&question, "", &[("answer", "no")]).await;
    let token = link.split(['/', '?']).nth(2).unwrap().to_owned();
    secrets.push(("a report link", token));
    browser.fill("/forgot/contact", &[("message", "canary message")]).await;
    secrets.push(("a message to the help desk", "canary message".to_owned()));
    secrets.push(("the private address", ALEX_MAIL.to_owned()));
    secrets
}

on_both!(no_secret_stays_in_the_database_or_the_log, |app| async {
    let log = log();
    let secrets = use_secrets(&app).await;
    app.mailbox.0.refuse_next(latchkey::courier::SendError::Temporary("busy (451)".to_owned()));
    app.browser().forgot("kim").await;
    let browser = app.browser();
    let page = browser.get("/sign-in").await;
    app.break_clock_once();
    let fields = [("username", "alex"), ("password", "canary wrong password")];
    assert_eq!(browser.submit(&page, "/sign-in", &fields).await.status, 500);
    app.deliver();
    let dump = app.dump_all().join("\n");
    let logged = String::from_utf8(log.0.lock().clone()).unwrap();
    assert!(logged.contains("answered") && dump.contains("password.reset"), "there is something to search");
    for (what, secret) in secrets {
        let session = secret.split('=').next_back().unwrap().to_owned();
        for form in [&secret, &session] {
            assert!(!dump.contains(form.as_str()), "{what} stays in the database");
            assert!(!logged.contains(form.as_str()), "{what} is logged");
        }
    }
    let unsealed: Vec<_> = app.dump(&["methods"]).into_iter().filter(|row| !row.contains("|v1.")).collect();
    assert_eq!(unsealed, Vec::<String>::new());
});

on_both!(a_log_line_names_nobody_and_cannot_be_forged, |app| async {
    let log = log();
    let browser = app.browser();
    let agent = "\u{9b}2Jevil \"}{\"level\":\"info\"";
    let page = browser.get("/sign-in").await;
    let fields = [("csrf", page.csrf()), ("username", "canary.name\n{}".into()), ("password", "x".into())];
    let request = browser
        .request(reqwest::Method::POST, "/sign-in?canary=query")
        .form(&fields)
        .header("user-agent", agent);
    browser.send("/sign-in", request).await;
    browser.get("/report/canary-token").await;
    let logged = String::from_utf8(log.0.lock().clone()).unwrap();
    for canary in ["canary", "alexandra", "127.0.0.1:", "evil"] {
        let line = logged.lines().find(|line| line.contains(canary));
        assert_eq!(line, None, "{canary} is logged");
    }
    for line in logged.lines() {
        let parsed: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(parsed["timestamp"].as_str().unwrap().ends_with('Z'));
    }
});

on_both!(every_event_belongs_to_its_tenant_and_says_how_it_ended, |app| async {
    use_secrets(&app).await;
    let kinds = "SELECT DISTINCT kind || ' ' || result AS v FROM events ORDER BY 1";
    let expected = [
        "brand.published done",
        "code.checked done",
        "code.checked refused",
        "flow.started done",
        "help.asked done",
        "password.changed refused",
        "password.reset done",
        "reset.reported refused",
        "sign_in done",
        "sign_in refused",
        "tenant.changed done",
        "user.created done",
        "user.disabled done",
    ];
    assert_eq!(app.rows(kinds), expected);
    assert_eq!(app.count("events WHERE result = 'refused' AND reason IS NULL"), 0);
    let strangers = "events e JOIN users u ON u.id = e.user_id WHERE u.tenant_id <> e.tenant_id";
    assert_eq!(app.count(strangers), 0);
    let flow = "events WHERE kind = 'password.reset' AND flow_id IS NOT NULL AND browser = 'Firefox, Linux'";
    assert_eq!(
        app.count(flow),
        1,
        "{:?}",
        app.rows("SELECT browser AS v FROM events WHERE kind = 'password.reset'")
    );
});
