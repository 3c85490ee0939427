use std::time::{Duration, Instant};

use super::super::mime::tests::envelope;
use super::super::{Channel, Envelope, SendError};
use super::{SmtpChannel, SmtpCredentials, SmtpSettings, SmtpTls};
use server::{AUTHORITY, Manner, Server};

mod server;

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "localhost".to_owned(),
        port,
        tls: SmtpTls::None,
        credentials: None,
        ca_pem: None,
        timeout: Duration::from_secs(5),
        acceptance: Duration::from_secs(5),
        ehlo_name: "password.contoso.example".to_owned(),
    }
}

fn signing_in(port: u16) -> SmtpSettings {
    let password = "hunter2-canary".into();
    SmtpSettings {
        credentials: Some(SmtpCredentials { username: "portal".to_owned(), password }),
        ..settings(port)
    }
}

fn to(server: &Server) -> SmtpChannel {
    SmtpChannel::new(settings(server.port)).unwrap()
}

fn first_refusal(manner: Manner) -> SendError {
    to(&Server::start(&[manner], false)).send(&envelope()).unwrap_err()
}

#[test]
fn a_mail_arrives_whole_at_one_recipient_in_one_write() {
    let server = Server::start(&[&[]], false);
    let mut mail = envelope();
    mail.mail.text = "Above\n.\n..two\nBelow".to_owned();
    to(&server).send(&mail).unwrap();
    let heard = server.heard();
    assert_eq!(
        heard[..5],
        [
            "<1>",
            "EHLO password.contoso.example",
            "MAIL FROM:<no-reply@contoso.example>",
            "RCPT TO:<alex@contoso.example>",
            "DATA"
        ]
    );
    let arrived = heard[5].strip_suffix("\r\n.\r\n").expect("body and final dot in one write");
    let plain = arrived.replace("\r\n..", "\r\n.");
    assert!(plain.contains("Above\r\n.\r\n..two\r\nBelow"), "{plain}");
    assert_eq!(heard.len(), 6, "nothing after the mail");
}

#[test]
fn a_4xx_is_temporary_and_the_next_mail_uses_the_same_connection() {
    let server = Server::start(&[&[("RCPT", "451 4.3.0 <alex@contoso.example> try later")]], false);
    let channel = to(&server);
    let refusal = channel.send(&envelope()).unwrap_err();
    assert_eq!(
        refusal,
        SendError::Temporary("the mail server did not take the mail (451 4.3.0, for now)".to_owned())
    );
    let _ = channel.send(&envelope());
    let heard = server.heard();
    assert_eq!(heard.iter().filter(|line| line.starts_with('<')).count(), 1, "{heard:?}");
    assert_eq!(heard[4], "RSET");
}

#[test]
fn a_mail_refused_for_now_is_taken_on_the_second_try() {
    let server = Server::start(&[&[(".", "451 4.7.1 greylisted"), ("RSET", "hang up")], &[]], false);
    let channel = to(&server);
    assert!(channel.send(&envelope()).unwrap_err().is_temporary());
    channel.send(&envelope()).unwrap();
}

#[test]
fn a_5xx_is_permanent_and_repeats_no_address() {
    let manners: [Manner; 2] =
        [&[("RCPT", "550 5.1.1 <alex@contoso.example>: unknown")], &[(".", "550 5.1.1 spam")]];
    for manner in manners {
        let refusal = first_refusal(manner);
        let text = "the mail server did not take the mail (550 5.1.1, for good)";
        assert_eq!(refusal, SendError::Permanent(text.to_owned()));
    }
    let bare = first_refusal(&[("RCPT", "550 alex@contoso.example unknown")]);
    assert_eq!(bare.to_string(), "the mail server did not take the mail (550, for good)");
}

#[test]
fn a_refused_sender_condemns_no_mail() {
    let manners: [Manner; 2] =
        [&[("MAIL", "550 5.7.1 <no-reply@contoso.example> not yours")], &[("DATA", "554 5.7.1 not today")]];
    for manner in manners {
        let refusal = first_refusal(manner);
        let text = "the mail server did not take the mail (55";
        assert!(refusal.is_temporary() && refusal.to_string().starts_with(text), "{refusal}");
    }
}

#[test]
fn a_server_may_look_at_a_whole_mail_for_longer_than_at_a_command() {
    let server = Server::start(&[&[(".", "late")]], false);
    let short = Duration::from_millis(100);
    let channel = SmtpChannel::new(SmtpSettings { timeout: short, ..settings(server.port) }).unwrap();
    channel.send(&envelope()).unwrap();
    channel.send(&envelope()).unwrap();
    let mails = server.heard().iter().filter(|line| line.ends_with("\r\n.\r\n")).count();
    assert_eq!(mails, 2, "each was sent once");
}

#[test]
fn a_dropped_connection_is_temporary_wherever_it_drops() {
    let manners: [Manner; 6] = [
        &[("greeting", "hang up")],
        &[("EHLO", "hang up")],
        &[("MAIL", "hang up")],
        &[("RCPT", "hang up")],
        &[("DATA", "hang up")],
        &[(".", "hang up")],
    ];
    for manner in manners {
        assert!(first_refusal(manner).is_temporary(), "{manner:?}");
    }
}

#[test]
fn silence_ends_at_the_time_limit_and_is_temporary() {
    let manners: [Manner; 3] = [&[("greeting", "silence")], &[("RCPT", "silence")], &[(".", "silence")]];
    for manner in manners {
        let server = Server::start(&[manner], false);
        let limit = Duration::from_millis(150);
        let limited = SmtpSettings { timeout: limit, acceptance: limit, ..settings(server.port) };
        let begun = Instant::now();
        let refusal = SmtpChannel::new(limited).unwrap().send(&envelope()).unwrap_err();
        assert!(refusal.is_temporary());
        assert!(refusal.to_string().contains("no answer in time"), "{refusal}");
        assert!(begun.elapsed() < Duration::from_secs(3));
    }
}

#[test]
fn nobody_listening_is_temporary() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let channel = SmtpChannel::new(settings(port)).unwrap();
    assert!(channel.check().unwrap_err().is_temporary());
}

#[test]
fn what_is_said_before_a_mail_never_condemns_it() {
    let unwelcome = first_refusal(&[("greeting", "554 5.7.1 your network is listed")]);
    assert_eq!(unwelcome, SendError::Temporary("connecting failed (554 5.7.1, for good)".to_owned()));
    let server = Server::start(&[&[("AUTH", "535 5.7.8 portal hunter2-canary is wrong")]], false);
    let refusal = SmtpChannel::new(signing_in(server.port)).unwrap().send(&envelope()).unwrap_err();
    assert_eq!(refusal, SendError::Temporary("signing in failed (535 5.7.8, for good)".to_owned()));
    assert!(first_refusal(&[("MAIL", "530 5.7.0 sign in first")]).is_temporary());
}

#[test]
fn mails_share_a_connection() {
    let server = Server::start(&[&[]], false);
    let channel = to(&server);
    for _ in 0..3 {
        channel.send(&envelope()).unwrap();
    }
    assert_eq!(server.heard().iter().filter(|line| line.starts_with("<")).count(), 1);
}

#[test]
fn a_server_that_ends_a_kept_connection_costs_no_mail() {
    let endings: [[Manner; 2]; 2] =
        [[&[("MAIL again", "hang up")], &[]], [&[("MAIL again", "421 enough")], &[]]];
    for manners in endings {
        let server = Server::start(&manners, false);
        let channel = to(&server);
        channel.send(&envelope()).unwrap();
        channel.send(&envelope()).unwrap();
        let mails = server.heard().iter().filter(|line| line.ends_with("\r\n.\r\n")).count();
        assert_eq!(mails, 2);
    }
}

#[test]
fn starttls_is_not_optional() {
    let server = Server::start(&[&[]], false);
    let required = SmtpSettings { tls: SmtpTls::StartTls, ..signing_in(server.port) };
    let refusal = SmtpChannel::new(required).unwrap().send(&envelope()).unwrap_err();
    assert_eq!(refusal, SendError::Temporary("STARTTLS failed (not offered by the server)".to_owned()));
    assert!(!server.heard().iter().any(|line| line.starts_with("AUTH") || line.starts_with("MAIL")));
}

#[test]
fn a_server_that_lets_nobody_sign_in_is_told_from_one_that_says_nonsense() {
    let server = Server::start(&[&[("EHLO", "250 mail.contoso.example")]], false);
    let refusal = SmtpChannel::new(signing_in(server.port)).unwrap().check().unwrap_err();
    assert_eq!(refusal, SendError::Temporary("signing in failed (not offered by the server)".to_owned()));
}

#[test]
fn a_mail_crosses_both_kinds_of_tls_with_the_organizations_own_authority() {
    let authority = Some(AUTHORITY.to_vec());
    let server = Server::start(&[&[]], true);
    let implicit =
        SmtpSettings { tls: SmtpTls::Implicit, ca_pem: authority.clone(), ..signing_in(server.port) };
    SmtpChannel::new(implicit).unwrap().send(&envelope()).unwrap();
    assert!(server.heard().iter().any(|line| line.starts_with("AUTH PLAIN")));

    let server = Server::start_tls();
    let upgraded = SmtpSettings { tls: SmtpTls::StartTls, ca_pem: authority, ..signing_in(server.port) };
    SmtpChannel::new(upgraded).unwrap().send(&envelope()).unwrap();
    assert!(server.heard().iter().any(|line| line.starts_with("RCPT")));
}

#[test]
fn a_certificate_nobody_vouches_for_is_named_as_the_cause() {
    let server = Server::start(&[&[]], true);
    let channel = SmtpChannel::new(SmtpSettings { tls: SmtpTls::Implicit, ..settings(server.port) }).unwrap();
    let refusal = channel.check().unwrap_err();
    assert!(refusal.is_temporary());
    assert!(refusal.to_string().contains("certificate"), "{refusal}");
}

#[test]
fn no_password_leaves_this_machine_unprotected() {
    let remote = SmtpSettings { host: "mail.contoso.example".to_owned(), ..signing_in(25) };
    assert!(SmtpChannel::new(remote).is_err());
    assert!(SmtpChannel::new(signing_in(25)).is_ok());
}

#[test]
fn an_address_beyond_ascii_needs_a_server_that_takes_it() {
    let to_jose = Envelope { to: "josé@contoso.example".parse().unwrap(), ..envelope() };
    let server = Server::start(&[&[], &[("EHLO", "250-here\r\n250 SMTPUTF8")]], false);
    assert!(matches!(to(&server).send(&to_jose), Err(SendError::Permanent(_))));
    to(&server).send(&to_jose).unwrap();
    assert!(server.heard().contains(&"MAIL FROM:<no-reply@contoso.example> SMTPUTF8".to_owned()));
}

#[test]
fn a_check_signs_in_and_sends_nothing() {
    let server = Server::start(&[&[]], false);
    let channel = SmtpChannel::new(signing_in(server.port)).unwrap();
    channel.check().unwrap();
    let verbs: Vec<_> =
        server.heard().iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    assert_eq!(verbs[..4], ["<1>", "EHLO", "AUTH", "NOOP"]);
    let shown = channel.describe();
    assert!(
        shown.contains("localhost") && !shown.contains("hunter2") && !shown.contains("portal"),
        "{shown}"
    );
}
