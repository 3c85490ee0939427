//! What links, mail addresses, telephone numbers and language tags look like. Whether anybody answers there
//! is not asked.

use crate::domain::mail_address::MailAddress;

/// The longest language tag, in characters (RFC 5646 §4.4.1).
const TAG_CHARACTERS: usize = 35;

/// A page, or a `mailto:` or `tel:` link.
pub(super) fn is_contact(text: &str) -> bool {
    let leads_somewhere = |(scheme, rest): (&str, &str)| match scheme.to_ascii_lowercase().as_str() {
        "mailto" => is_mail(rest.split('?').next().unwrap_or_default()),
        "tel" => is_phone(rest),
        _ => is_page(text),
    };
    is_plain_link(text) && text.split_once(':').is_some_and(leads_somewhere)
}

/// `https://host…` or `http://host…`. Credentials before the host are refused: they make a foreign host look
/// like a known one.
pub(super) fn is_page(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let has_host = authority.split(':').next().is_some_and(|host| !host.is_empty());
    let is_web = ["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    is_plain_link(text) && is_web && has_host && !authority.contains('@')
}

/// An address that mail can be sent to.
pub(super) fn is_mail(text: &str) -> bool {
    MailAddress::parse(text).is_some()
}

/// At least three digits, and otherwise only what people write between them (compare RFC 3966 §3).
pub(super) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 3 && text.chars().all(|c| c.is_ascii_digit() || "+-./() ;=extEXT".contains(c))
}

/// A primary language of two or three letters and further subtags (RFC 5646 §2.1). Whether the product knows
/// it is not asked here.
pub(super) fn is_language_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let primary = subtags.next().unwrap_or_default();
    let is_primary =
        (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_subtag =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    is_primary && tag.len() <= TAG_CHARACTERS && subtags.all(is_subtag)
}

/// Only what may stand in a URI (RFC 3986 §2), which leaves out blanks, quotes, `<`, `>` and backslashes.
fn is_plain_link(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte))
}
