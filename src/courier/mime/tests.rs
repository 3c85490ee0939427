use std::sync::Arc;

use mailparse::{MailHeaderMap, ParsedMail, parse_mail};

use super::super::{ComposedMail, Envelope, InlineLogo, SendError};
use super::message;

/// A small mail with a logo, from a brand to one user.
pub(in crate::courier) fn envelope() -> Envelope {
    Envelope {
        to: "alex@contoso.example".parse().unwrap(),
        from: "Contoso Password <no-reply@contoso.example>".parse().unwrap(),
        reply_to: Some("help@contoso.example".parse().unwrap()),
        message_id_domain: "password.contoso.example".to_owned(),
        mail: ComposedMail {
            subject: "Your Contoso code".to_owned(),
            text: "Your code is 482160\n".to_owned(),
            html: "<!doctype html><p>Your code is 482160</p>".to_owned(),
            logo: Some(InlineLogo {
                content_id: "logo@contoso.example".to_owned(),
                png: Arc::from(*b"\x89PNG\r\n\x1a\n"),
            }),
            language: "en-GB".to_owned(),
        },
        at: "2026-11-22T14:05:00Z".parse().unwrap(),
        id: uuid::Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001),
    }
}

fn with_parsed(mail: &Envelope, look: impl FnOnce(&ParsedMail<'_>, &str)) {
    let bytes = message(mail).unwrap().formatted();
    look(&parse_mail(&bytes).unwrap(), std::str::from_utf8(&bytes).unwrap());
}

#[test]
fn the_parts_are_text_then_html_with_its_logo() {
    with_parsed(&envelope(), |mail, _| {
        assert_eq!(mail.ctype.mimetype, "multipart/alternative");
        let kinds: Vec<_> = mail.parts().map(|part| part.ctype.mimetype.as_str()).collect();
        assert_eq!(
            kinds,
            ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"]
        );
        let related = &mail.subparts[1];
        assert_eq!(related.ctype.params["type"], "text/html");
        let logo = &related.subparts[1];
        assert_eq!(logo.headers.get_first_value("Content-ID").unwrap(), "<logo@contoso.example>");
        assert_eq!(logo.get_body_raw().unwrap(), b"\x89PNG\r\n\x1a\n");
        assert_eq!(mail.subparts[0].get_body().unwrap().trim_end(), "Your code is 482160");
    });
}

#[test]
fn without_a_logo_nothing_is_related() {
    let mut mail = envelope();
    mail.mail.logo = None;
    with_parsed(&mail, |mail, _| {
        let kinds: Vec<_> = mail.parts().map(|part| part.ctype.mimetype.as_str()).collect();
        assert_eq!(kinds, ["multipart/alternative", "text/plain", "text/html"]);
    });
}

#[test]
fn the_headers_say_who_when_and_that_no_robot_should_answer() {
    with_parsed(&envelope(), |mail, _| {
        for (name, value) in [
            ("From", "\"Contoso Password\" <no-reply@contoso.example>"),
            ("To", "alex@contoso.example"),
            ("Reply-To", "help@contoso.example"),
            ("Date", "Sun, 22 Nov 2026 14:05:00 +0000"),
            ("Message-ID", "<01920000-0000-7000-8000-000000000001@password.contoso.example>"),
            ("Auto-Submitted", "auto-generated"),
            ("X-Auto-Response-Suppress", "All"),
            ("Content-Language", "en-GB"),
            ("X-Entity-Ref-ID", "01920000-0000-7000-8000-000000000001"),
            ("MIME-Version", "1.0"),
        ] {
            assert_eq!(mail.headers.get_all_values(name), [value], "{name}");
        }
        assert!(mail.headers.get_first_value("List-Unsubscribe").is_none());
    });
}

#[test]
fn every_script_travels_in_seven_bits_on_short_lines() {
    let mut mail = envelope();
    mail.mail.subject = "رمز Contoso الخاص بك".to_owned();
    mail.mail.text = "الرمز هو 482160\n".repeat(9);
    mail.mail.html = format!("<p>{}</p>", "確認コード".repeat(400));
    mail.from.name = Some("コントソ株式会社 パスワード".to_owned());
    with_parsed(&mail, |parsed, raw| {
        assert!(raw.is_ascii());
        let (head, body) = raw.split_once("\r\n\r\n").unwrap();
        assert!(body.lines().all(|line| line.len() <= 78), "RFC 5322 §2.1.1, the wish");
        assert!(head.lines().all(|line| line.len() <= 200), "well under the limit of 998");
        assert_eq!(parsed.headers.get_first_value("Subject").unwrap(), mail.mail.subject);
        assert_eq!(
            parsed.subparts[0].get_body().unwrap().trim_end(),
            mail.mail.text.trim_end().replace('\n', "\r\n")
        );
    });
}

#[test]
fn no_name_can_add_a_header_or_a_recipient() {
    let breaks = [
        "\r\n",
        "\n",
        "\r",
        "\0",
        "\u{2028}",
        "\u{85}",
        "\r\n ",
        "\n.\n",
        "\r\n\r\n",
        "\" <eve@evil.test>, \"",
    ];
    for evil in breaks.map(|gap| format!("Contoso{gap}Bcc: eve@evil.test")) {
        let mut mail = envelope();
        mail.from.name = Some(evil.clone());
        mail.reply_to.as_mut().unwrap().name = Some(evil.clone());
        mail.mail.subject = evil.clone();
        mail.mail.language = evil.clone();
        mail.message_id_domain = evil.clone();
        let built = message(&mail).unwrap();
        assert_eq!(built.envelope().to(), [mail.to.clone()]);
        assert_eq!(built.envelope().from(), Some(&mail.from.email));
        let bytes = built.formatted();
        let parsed = parse_mail(&bytes).unwrap();
        assert_eq!(parsed.headers.len(), 12, "{evil:?}: {:?}", parsed.headers);
        assert!(parsed.headers.get_first_value("Bcc").is_none());
        for name in ["From", "Reply-To", "To"] {
            let list = mailparse::addrparse_header(parsed.headers.get_first_header(name).unwrap()).unwrap();
            assert_eq!(list.count_addrs(), 1, "{evil:?} in {name}");
        }
        assert_eq!(parsed.subparts.len(), 2);
    }
}

#[test]
fn addresses_that_servers_read_differently_are_refused_for_good() {
    for address in
        [r#""e@attacker.test"@contoso.example"#, "alex@[203.0.113.7]", "eve%evil.test@contoso.example"]
    {
        let Ok(to) = address.parse() else { continue };
        let refusal = message(&Envelope { to, ..envelope() }).unwrap_err();
        assert!(matches!(&refusal, SendError::Permanent(reason) if !reason.contains('@')), "{refusal:?}");
    }
}

#[test]
fn an_international_domain_is_written_in_ascii() {
    let to = "alex@bücher.example".parse().unwrap();
    let built = message(&Envelope { to, ..envelope() }).unwrap();
    assert_eq!(built.envelope().to()[0].to_string(), "alex@xn--bcher-kva.example");
}

#[test]
fn the_same_envelope_gives_the_same_bytes() {
    assert_eq!(message(&envelope()).unwrap().formatted(), message(&envelope()).unwrap().formatted());
}

#[test]
fn debug_output_holds_no_code_and_no_address() {
    let shown = format!("{:?} {:?}", envelope(), envelope().mail);
    assert!(!shown.contains("482160") && !shown.contains('@'), "{shown}");
}
