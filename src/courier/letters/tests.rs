use super::super::Envelope;
use super::super::mime::{message, tests::envelope};
use super::super::wrap::{TEXT_COLUMNS, columns};
use super::*;
use crate::domain::palette::{Colour, Contrast, Scheme};
use crate::domain::password_link::Purpose;
use crate::i18n::Catalog;

const REPORT_URL: &str =
    "https://password.contoso.example/report/3f9c1e7ab0d24458b1a6c0e5d7f20394aa51be60c1d24f7e";
const PASSWORD_URL: &str = "https://password.contoso.example/password";
const LINK_URL: &str = "https://password.contoso.example/welcome/AZq4x0P2cK2r1kM0y5mLrg8J7cQ2bWk0Yt6nPZ5vGmE";
const REGISTER_URL: &str = "https://password.contoso.example/register";

fn stationery() -> Stationery {
    let colours = |scheme| Palette::derive(Colour::new(0x0f, 0x6c, 0xbd), scheme, Contrast::Aa);
    Stationery {
        brand_name: "Contoso AG".to_owned(),
        short_name: "Contoso".to_owned(),
        light: colours(Scheme::Light),
        dark: colours(Scheme::Dark),
        logo: Some(Logo { png: b"\x89PNG".to_vec(), width: 300, height: 72 }),
        portal_url: "https://password.contoso.example/".parse().unwrap(),
        help_desk: Some("help@contoso.example".to_owned()),
        footer: Some(("Contoso AG · Ringstraße 1 · Wien\nFN 12345".to_owned(), "de".to_owned())),
    }
}

fn at(time: &str) -> Zoned {
    format!("2026-11-22T{time}:00[Europe/Vienna]").parse().unwrap()
}

fn every_content(username: &str, browser: &str) -> Vec<Content> {
    let (username, browser) = (username.to_owned(), browser.to_owned());
    let report_url: Url = REPORT_URL.parse().unwrap();
    let mut contents = vec![Content::RecoveryCode {
        username: username.clone(),
        code: "482160".into(),
        until: at("15:15"),
        at: at("15:05"),
        browser: browser.clone(),
    }];
    contents.extend(Subject::ALL.iter().map(|subject| Content::PasswordSet {
        subject: *subject,
        username: username.clone(),
        at: at("15:05"),
        browser: browser.clone(),
        report_url: report_url.clone(),
    }));
    contents.push(Content::PasswordExpires {
        username: username.clone(),
        at: at("15:05"),
        password_url: PASSWORD_URL.parse().unwrap(),
    });
    contents.push(Content::ResetDisowned { username: username.clone(), at: at("15:05") });
    contents.push(Content::AdministratorReset { username: username.clone(), at: at("15:05") });
    contents.push(Content::TrialMail { username: username.clone(), at: at("15:05") });
    contents.push(Content::HelpAsked(HelpAsked {
        name: Some(username.clone()),
        reference: "K7QF2MXP".parse().unwrap(),
        message: format!("My phone is gone.\r\nBcc: eve@evil.test\nhttps://evil.test {browser}"),
        at: at("15:05"),
        browser: browser.clone(),
        language: "de".to_owned(),
    }));
    contents.extend(of_registration(&username, &browser));
    contents
}

fn of_registration(username: &str, browser: &str) -> Vec<Content> {
    let (username, browser) = (username.to_owned(), browser.to_owned());
    let changes = [Change::Added, Change::Changed, Change::Removed].into_iter().cycle();
    let changed = Credential::ALL.iter().zip(changes).map(|(kind, change)| Content::MethodChanged {
        username: username.clone(),
        kind: *kind,
        change,
        at: at("15:05"),
        browser: browser.clone(),
    });
    let code = Content::EnrolmentCode {
        username: username.clone(),
        code: "482160".into(),
        until: at("15:15"),
        at: at("15:05"),
    };
    let asked = Prompt::ALL.iter().map(|prompt| Content::RegistrationAsked {
        username: username.clone(),
        prompt: *prompt,
        until: (*prompt != Prompt::Invitation).then(|| at("15:05")),
        register_url: REGISTER_URL.parse().unwrap(),
    });
    let caller = Content::CallerCode {
        username: username.clone(),
        code: "482160".into(),
        until: at("15:15"),
        at: at("15:05"),
    };
    let links = Purpose::ALL.iter().map(|purpose| Content::PasswordLink {
        purpose: *purpose,
        username: username.clone(),
        until: at("15:05"),
        link_url: LINK_URL.parse().unwrap(),
    });
    changed.chain([code, caller]).chain(asked).chain(links).collect()
}

fn usual() -> Vec<Content> {
    every_content("alex@contoso.example", "Firefox, Windows")
}

/// Every mail in every language that has its own words for them.
fn each(contents: &[Content], mut look: impl FnMut(&Content, &ComposedMail)) {
    let catalog = Catalog::embedded().unwrap();
    for tag in ["en", "de", "ar", "ja"] {
        let localizer = catalog.find(tag).unwrap();
        for content in contents {
            look(content, &compose(content, &stationery(), &localizer).unwrap());
        }
    }
}

fn in_language(tag: &str, content: &Content) -> ComposedMail {
    compose(content, &stationery(), &Catalog::embedded().unwrap().find(tag).unwrap()).unwrap()
}

#[test]
fn every_mail_is_complete_in_every_language() {
    each(&usual(), |content, mail| {
        for part in [&mail.subject, &mail.text, &mail.html] {
            assert!(!part.contains("mail-"), "a message is missing: {content:?} {part}");
            assert!(!part.contains("{ $"), "{part}");
        }
        assert!(columns(&mail.subject) <= 60, "{}", mail.subject);
        let title = scraper::Html::parse_document(&mail.html);
        let find = |what: &str| scraper::Selector::parse(what).unwrap();
        let heading = title.select(&find("h1")).next().unwrap().text().collect::<String>();
        assert_eq!(heading, mail.subject);
        let preheader = title.select(&find("div > div")).next().unwrap().text().collect::<String>();
        let shown =
            preheader.trim_end_matches(|c: char| c == '\u{34f}' || c == '\u{200c}' || c.is_whitespace());
        assert!((30..=90).contains(&shown.chars().count()), "{} {shown}", mail.language);
        let [html, cell] = ["html", "td.pad"].map(|what| title.select(&find(what)).next().unwrap());
        assert_eq!(html.attr("lang"), Some(mail.language.as_str()));
        assert_eq!(html.attr("dir"), cell.attr("dir"));
        assert_eq!(cell.attr("align"), Some(if mail.language == "ar" { "right" } else { "left" }));
    });
}

#[test]
fn subjects_fit_into_60_columns_whatever_the_name() {
    let catalog = Catalog::embedded().unwrap();
    for name in [
        "Contoso International Holdings",
        "東京電機大学附属中学校高等学校・国際交流センター本部事務局",
        "شركة كونتوسو القابضة الدولية",
    ] {
        let letterhead = Stationery { short_name: name.to_owned(), ..stationery() };
        for tag in ["en", "de", "ar", "ja"] {
            for content in usual() {
                let subject = compose(&content, &letterhead, &catalog.find(tag).unwrap()).unwrap().subject;
                let start: String = name.chars().take(8).collect();
                assert!(columns(&subject) <= 60 && subject.contains(&start), "{tag}: {subject}");
            }
        }
    }
}

#[test]
fn names_and_browsers_keep_their_own_direction_in_arabic_text() {
    let letterhead = Stationery { brand_name: "Contoso Ltd.".to_owned(), ..stationery() };
    let arabic = Catalog::embedded().unwrap().find("ar").unwrap();
    let text = compose(&usual()[0], &letterhead, &arabic).unwrap().text;
    for name in ["Contoso Ltd.", "Firefox, Windows"] {
        assert!(text.contains(&format!("\u{2068}{name}\u{2069}")), "{text}");
    }
}

#[test]
fn the_code_stands_early_in_the_text_and_never_in_the_subject() {
    each(&usual(), |content, mail| {
        let is_code = matches!(
            content,
            Content::RecoveryCode { .. } | Content::EnrolmentCode { .. } | Content::CallerCode { .. }
        );
        assert_eq!(mail.text.lines().next().unwrap().contains("482160"), is_code);
        assert_eq!(mail.html.contains(">482160<"), is_code);
        assert!(!mail.subject.contains("482160"));
    });
    assert!(in_language("en", &usual()[0]).text.starts_with("Your code is 482160\n"));
}

#[test]
fn the_only_link_is_the_report_or_the_page_to_act_on_and_code_mails_have_none() {
    each(&usual(), |content, mail| {
        let (expected, link) = match content {
            Content::PasswordSet { .. } => (1, REPORT_URL),
            Content::PasswordLink { .. } => (1, LINK_URL),
            Content::PasswordExpires { .. } => (1, PASSWORD_URL),
            Content::RegistrationAsked { .. } => (1, REGISTER_URL),
            _ => (0, REPORT_URL),
        };
        assert_eq!(mail.html.matches("href=").count(), expected);
        assert_eq!(mail.html.matches(&format!("{link}</a>")).count(), expected, "the link is written out");
        assert_eq!(mail.text.matches("://").count(), expected);
        let bare = |line: &str| line.trim_matches(['\u{2066}', '\u{2069}']) == link;
        assert_eq!(mail.text.lines().filter(|line| bare(line)).count(), expected);
        assert!(!mail.html.contains("src=\"http"), "nothing is loaded from anywhere");
    });
}

#[test]
fn text_parts_are_at_most_72_columns_wide_but_for_the_link() {
    let contents = every_content(&"long-name.".repeat(20), &"Browser ".repeat(20));
    each(&contents, |_, mail| {
        for line in mail.text.lines().filter(|line| !line.contains("://")) {
            let words = line.split(' ').count();
            assert!(columns(line) <= TEXT_COLUMNS || words == 1, "{} {line}", columns(line));
        }
    });
}

#[test]
fn marks_of_direction_appear_in_right_to_left_text_only() {
    each(&usual(), |_, mail| {
        let isolated = mail.text.contains("\u{2066}alex@contoso.example\u{2069}");
        assert_eq!(isolated, mail.language == "ar");
        assert_eq!(mail.text.contains('\u{2066}'), mail.language == "ar");
        assert!(mail.html.contains("<bdi dir=\"ltr\">alex@contoso.example</bdi>"));
        assert!(!mail.html.contains('\u{2066}') && !mail.subject.contains('\u{2066}'));
    });
}

#[test]
fn a_mail_without_its_logo_is_under_20_kilobytes() {
    each(&usual(), |content, mail| {
        let bare = ComposedMail { logo: None, ..mail.clone() };
        let size = message(&Envelope { mail: bare, ..envelope() }).unwrap().formatted().len();
        assert!(size < 20 * 1024, "{size} {} {content:?}", mail.language);
    });
}

#[test]
fn hostile_names_stay_names() {
    let name = "<img src=x onerror=alert(1)>\r\nBcc: eve@evil.test\u{202E}";
    each(&every_content(name, "https://evil.test <b>"), |_, mail| {
        assert!(!mail.html.contains("<img src=x") && !mail.html.contains("<b>"));
        assert!(!mail.html.contains("evil.test <") && !mail.text.contains("://evil"));
        assert!(!mail.html.contains('\u{202E}') && !mail.text.contains('\u{202E}'));
        assert!(!mail.text.lines().any(|line| line.starts_with("Bcc:")), "{}", mail.text);
    });
    let mut evil = stationery();
    evil.short_name = "Contoso\r\nBcc: eve@evil.test".to_owned();
    evil.brand_name = "</title><script>".to_owned();
    let localizer = Catalog::embedded().unwrap().default_localizer();
    let mail = compose(&usual()[0], &evil, &localizer).unwrap();
    assert_eq!(mail.subject.lines().count(), 1);
    assert!(!mail.html.contains("<script"));
}

#[test]
fn the_letterhead_is_the_tenants() {
    let mail = in_language("de", &usual()[1]);
    let logo = mail.logo.as_ref().unwrap();
    assert!(mail.html.contains(&format!(
        "src=\"cid:{}\" width=\"166\" height=\"40\" alt=\"Contoso AG\"",
        logo.content_id
    )));
    assert!(logo.content_id.ends_with("@password.contoso.example"));
    for colour in ["#f0f5fb", "#0d1116", "#0f6cbd"] {
        assert!(mail.html.contains(colour));
    }
    assert!(mail.html.contains("Ringstraße 1"));
    assert!(mail.text.ends_with("Contoso AG · Ringstraße 1 · Wien\nFN 12345\n"), "{}", mail.text);
    assert!(mail.text.contains("Antworten gehen an den Helpdesk, help@contoso.example."));
}

#[test]
fn times_name_their_distance_from_utc() {
    let words: Vec<String> =
        in_language("en", &usual()[0]).text.split_whitespace().map(str::to_owned).collect();
    assert!(words.join(" ").contains("until 3:15 PM (UTC+1)."), "{words:?}");
    for (zone, expected) in [
        ("UTC", "UTC"),
        ("Asia/Kolkata", "UTC+5:30"),
        ("America/St_Johns", "UTC-3:30"),
        ("Asia/Tokyo", "UTC+9"),
    ] {
        assert_eq!(
            super::super::facts::zone(&at("12:00").with_time_zone(jiff::tz::TimeZone::get(zone).unwrap())),
            expected
        );
    }
}

#[test]
fn the_text_of_a_reset_reads_as_meant() {
    let mail = in_language("en", &usual()[1]);
    assert_eq!(mail.subject, "Your Contoso password was reset");
    assert_eq!(
        mail.text.replace('\u{202f}', " "),
        format!(
            "The password of your account was reset. If this was you, there is\n\
             nothing to do.\n\n\
             Account: alex@contoso.example\n\
             When: November 22, 2026 at 3:05 PM (UTC+1)\n\
             Browser: Firefox, Windows\n\n\
             Was this not you?\n\
             Open this link and tell us. We then lock the account and sign it out\n\
             everywhere.\n\n\
             {REPORT_URL}\n\n\
             The link works once, and nothing happens before you have answered.\n\n\
             Sent by Contoso AG through password.contoso.example.\n\
             Replies go to the help desk, help@contoso.example.\n\n\
             Contoso AG · Ringstraße 1 · Wien\nFN 12345\n"
        )
    );
}
