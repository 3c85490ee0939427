//! Letters that leave over a real mail server, the one of `tests/services/up`: each test has recipients of its own.

use super::once;
use crate::kit::*;
use latchkey::courier::{Channel, SmtpChannel, SmtpCredentials, SmtpSettings, SmtpTls};
use latchkey::ops::users::{Changes, GroupChanges, MailChange};
use mailparse::MailHeaderMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use url::Url;

/// The services whose addresses are in the environment.
fn service(variable: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set; tests/services/up prints it"))
}

fn settings(variable: &str) -> SmtpSettings {
    let url: Url = service(variable).parse().unwrap();
    let password = url.password().unwrap().to_owned().into();
    SmtpSettings {
        host: url.host_str().unwrap().to_owned(),
        port: url.port().unwrap(),
        tls: if url.scheme() == "smtps" { SmtpTls::Implicit } else { SmtpTls::StartTls },
        credentials: Some(SmtpCredentials { username: url.username().to_owned(), password }),
        ca_pem: Some(std::fs::read(service("LATCHKEY_TEST_CA")).unwrap()),
        timeout: Duration::from_secs(10),
        acceptance: Duration::from_secs(10),
        ehlo_name: "password.contoso.example".to_owned(),
    }
}

/// Runs `body` with an application whose mails leave by these settings, and with Alex at `address`.
fn with_server(settings: SmtpSettings, address: &str, body: impl AsyncFnOnce(TestApp)) {
    run(Database::sqlite(), async |mut app| {
        app.postman.channel = Box::new(SmtpChannel::new(settings).unwrap());
        let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
        let changes = Changes {
            profile: alex.clone(),
            mail: MailChange::Set(address),
            groups: &GroupChanges::default(),
            password: None,
        };
        app.blocking(|_| latchkey::ops::users::change(&ctx, &alex, &changes).unwrap());
        app.browser().forgot("alex").await.leads_to("/forgot/code");
        body(app).await;
    });
}

/// The texts of the mails that arrived at this address.
fn arrived(address: &str) -> Vec<String> {
    let folder = PathBuf::from(service("LATCHKEY_TEST_SMTP_MAILDIR")).join("new");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    let text = |raw: Vec<u8>| {
        let mail = mailparse::parse_mail(&raw).unwrap();
        let to = mail.headers.get_first_value("Envelope-to")?;
        (to == address).then(|| mail.subparts.first().unwrap().get_body().unwrap())
    };
    files.filter_map(text).collect()
}

fn outcome(app: &TestApp) -> String {
    app.value("SELECT COALESCE(outcome, 'waits') || ': ' || COALESCE(last_error, '') AS v FROM outbox")
}

/// Waits until the mail server has put what it took into its folder.
fn wait_for_mail(address: &str) -> String {
    let limit = std::time::Instant::now() + Duration::from_secs(20);
    loop {
        if let Some(text) = arrived(address).pop() {
            return text;
        }
        assert!(std::time::Instant::now() < limit, "nothing arrived at {address}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
#[ignore = "needs the mail server of tests/services/up"]
fn a_code_crosses_the_mail_server_over_both_kinds_of_tls() {
    for (variable, address) in [
        ("LATCHKEY_TEST_SMTP_URL", "alex@starttls.example"),
        ("LATCHKEY_TEST_SMTPS_URL", "alex@implicit.example"),
    ] {
        with_server(settings(variable), address, async |app| {
            assert_eq!(once(&app), 1);
            assert_eq!(outcome(&app), "sent: ");
            let text = app.blocking(|_| wait_for_mail(address));
            assert!(code_in(&text).is_some(), "{text}");
        });
    }
}

#[test]
#[ignore = "needs the mail server of tests/services/up"]
fn a_mail_that_is_refused_for_now_arrives_at_the_next_try() {
    let passed = Path::new(&service("LATCHKEY_TEST_SMTP_FAULTS")).join("greylist_passed");
    std::fs::remove_file(&passed).ok();
    let address = "greylist@retried.example";
    with_server(settings("LATCHKEY_TEST_SMTP_URL"), address, async |app| {
        assert_eq!(once(&app), 1);
        assert_eq!(outcome(&app), "waits: the mail server did not take the mail (451 4.7.1, for now)");
        std::fs::write(&passed, "").unwrap();
        assert_eq!(once(&app), 0, "not before its time");
        app.pass(5);
        assert_eq!(once(&app), 1);
        assert!(outcome(&app).starts_with("sent"), "{}", outcome(&app));
        app.blocking(|_| wait_for_mail(address));
        assert_eq!(arrived(address).len(), 1);
    });
}

#[test]
#[ignore = "needs the mail server of tests/services/up"]
fn a_recipient_that_does_not_exist_is_given_up() {
    with_server(settings("LATCHKEY_TEST_SMTP_URL"), "nosuch@gone.example", async |app| {
        assert_eq!(once(&app), 1);
        assert_eq!(outcome(&app), "given_up: the mail server did not take the mail (550 5.1.1, for good)");
    });
}

#[test]
#[ignore = "needs the mail server of tests/services/up"]
fn a_wrong_password_for_the_mail_server_costs_no_mail() {
    let right = settings("LATCHKEY_TEST_SMTP_URL");
    let wrong = SmtpCredentials { username: "portal".to_owned(), password: "mistyped".to_owned().into() };
    let address = "alex@mended.example";
    with_server(SmtpSettings { credentials: Some(wrong), ..right.clone() }, address, async |mut app| {
        assert_eq!(once(&app), 1);
        assert!(outcome(&app).starts_with("waits: signing in failed (535"), "{}", outcome(&app));
        app.postman.channel = Box::new(SmtpChannel::new(right).unwrap());
        app.pass(5);
        assert_eq!(once(&app), 1);
        app.blocking(|_| wait_for_mail(address));
    });
}

#[test]
#[ignore = "needs the mail server of tests/services/up"]
fn a_mail_server_nobody_vouches_for_gets_neither_password_nor_mail() {
    let address = "alex@untrusted.example";
    for variable in ["LATCHKEY_TEST_SMTP_URL", "LATCHKEY_TEST_SMTPS_URL"] {
        let alone = SmtpSettings { ca_pem: None, ..settings(variable) };
        let refusal = SmtpChannel::new(alone.clone()).unwrap().check().unwrap_err();
        assert!(refusal.is_temporary() && refusal.to_string().contains("certificate"), "{refusal}");
        with_server(alone, address, async |app| {
            assert_eq!(once(&app), 1);
            assert!(outcome(&app).starts_with("waits: "), "{}", outcome(&app));
        });
    }
    assert_eq!(arrived(address).len(), 0);
}
