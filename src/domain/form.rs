//! Forms as browsers send them, read strictly: what cannot be read as sent is refused, never repaired.

use percent_encoding::percent_decode_str;
use std::collections::HashMap;
use zeroize::Zeroizing;

/// The most fields of a form, as most are.
pub const MAX_FIELDS: usize = 100;
/// The most fields of a large form, on which an administrator decides many things at once.
pub const MAX_FIELDS_OF_LARGE: usize = 2_000;

/// Where the policy says in words what is wrong with the characters, before anything is done with them.
const JUDGED_BY_POLICY: [&str; 2] = ["new_password", "confirm_password"];

/// Where people write more than one line.
const FIELD_WITH_LINES: &str = "message";
/// How the names of such fields begin where there are many: texts in languages, lists.
const FIELDS_WITH_LINES: [&str; 2] = ["text.", "lines."];

fn has_lines(name: &str) -> bool {
    name == FIELD_WITH_LINES || FIELDS_WITH_LINES.iter().any(|prefix| name.starts_with(prefix))
}

/// What was typed, by the name of its field. Passwords among it leave nothing behind in memory.
pub type Typed = HashMap<String, Zeroizing<String>>;

/// Why a form cannot be read. Browsers send none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not UTF-8.
    Encoding,
    /// It holds control characters.
    Control,
    /// It has more fields than it may, or one twice.
    Fields,
}

impl Unreadable {
    /// The same in a few words, for the log.
    pub const fn why(self) -> &'static str {
        match self {
            Self::Encoding => "not UTF-8",
            Self::Control => "control characters",
            Self::Fields => "too many fields, or one twice",
        }
    }
}

/// Splits a form (WHATWG URL §5.1), strictly: valid UTF-8, no field twice, no control characters. Tabs and line breaks
/// are such too, but for the fields of ours that have lines. It may have `most` fields.
///
/// # Errors
/// [`Unreadable`], which says why.
pub fn parse(body: &[u8], most: usize) -> Result<Typed, Unreadable> {
    let body = std::str::from_utf8(body).map_err(|_| Unreadable::Encoding)?;
    let mut fields = HashMap::new();
    for pair in body.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (mut name, value) = (decode(name)?, decode(value)?);
        let judged = JUDGED_BY_POLICY.contains(&name.as_str());
        let in_lines = has_lines(&name);
        let is_stray = |c: char| c.is_control() && !(in_lines && matches!(c, '\r' | '\n' | '\t'));
        // Names go further too: those of answers are the names of questions.
        let is_strange = name.contains(char::is_control);
        if is_strange || value.contains('\0') || (!judged && value.contains(is_stray)) {
            return Err(Unreadable::Control);
        }
        if fields.len() >= most || fields.insert(std::mem::take(&mut *name), value).is_some() {
            return Err(Unreadable::Fields);
        }
    }
    Ok(fields)
}

fn decode(text: &str) -> Result<Zeroizing<String>, Unreadable> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    for (place, piece) in text.split('+').enumerate() {
        if place > 0 {
            bytes.push(b' ');
        }
        bytes.extend(percent_decode_str(piece));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| Unreadable::Encoding)?;
    Ok(Zeroizing::new(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &[u8]) -> Result<Typed, Unreadable> {
        parse(body, MAX_FIELDS)
    }

    #[test]
    fn a_form_is_read_as_it_was_sent() {
        let fields = read("username=alex%40x&password=a+b%2B%C3%A4&next=".as_bytes()).unwrap();
        assert_eq!(fields["username"].as_str(), "alex@x");
        assert_eq!(fields["password"].as_str(), "a b+ä");
        assert_eq!(fields["next"].as_str(), "");
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for bad in ["a=%ff", "a=%ed%a0%80", "%ff=a"] {
            assert_eq!(read(bad.as_bytes()).err(), Some(Unreadable::Encoding), "{bad}");
        }
        for bad in [
            "a=%00",
            "a=%1b",
            "a=%09",
            "a=%0d%0a",
            "password=a%1bb",
            "message=%1b",
            "new_password=a%00",
            "answer.%00=a",
            "a%0a=b",
        ] {
            assert_eq!(read(bad.as_bytes()).err(), Some(Unreadable::Control), "{bad}");
        }
        assert_eq!(read(b"a=\xff").err(), Some(Unreadable::Encoding));
        let many = |count| (0..count).map(|n| format!("f{n}=x")).collect::<Vec<_>>().join("&");
        assert!(read(many(MAX_FIELDS).as_bytes()).is_ok());
        assert_eq!(read(many(MAX_FIELDS + 1).as_bytes()).err(), Some(Unreadable::Fields));
        assert_eq!(read(b"a=1&a=2").err(), Some(Unreadable::Fields));
        assert_eq!(read(b"message=a%0d%0ab%09").unwrap()["message"].as_str(), "a\r\nb\t");
        assert_eq!(read(b"text.de=a%0ab").unwrap()["text.de"].as_str(), "a\nb");
        assert!(
            read(b"new_password=tab%09and%1bescape").is_ok(),
            "the policy names what is wrong with a password"
        );
    }
}
