//! Keeps inserted text from disturbing the direction of the sentence around it (UAX 9).
//!
//! Fluent writes one string; what was inserted is only known while it is written. So every inserted text is
//! put between private-use characters, and the writer behind turns these into what the place needs: nothing,
//! invisible isolates, or `<bdi>` elements.

use std::fmt::{self, Write};

use askama::filters::{Escaper, Html};

/// Starts inserted text whose direction comes from its first strong letter.
pub(super) const TEXT: char = '\u{E000}';
/// Starts inserted text that is left-to-right in every language.
pub(super) const LTR: char = '\u{E001}';
const END: char = '\u{E002}';

/// What stands around inserted text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Isolation {
    /// Nothing: titles, attributes, subjects, anything that is copied or compared.
    Bare,
    /// FSI or LRI before, PDI after: sentences in plain text.
    Marks,
    /// Everything escaped, and `<bdi>` or `<bdi dir="ltr">` around.
    Html,
}

/// The value between marks; marks inside it are dropped, so that a user name cannot forge one.
pub(super) fn wrap(start: char, value: &str) -> String {
    let mut wrapped = String::with_capacity(value.len() + 2 * start.len_utf8());
    wrapped.push(start);
    wrapped.extend(value.chars().filter(|c| !is_mark(*c)));
    wrapped.push(END);
    wrapped
}

/// Passes text on, with the marks turned into what `isolation` asks for.
pub(super) struct Isolated<'w> {
    out: &'w mut dyn Write,
    isolation: Isolation,
}

impl<'w> Isolated<'w> {
    pub(super) fn new(out: &'w mut dyn Write, isolation: Isolation) -> Self {
        Isolated { out, isolation }
    }

    fn text(&mut self, text: &str) -> fmt::Result {
        match self.isolation {
            Isolation::Html => Html.write_escaped_str(&mut *self.out, text),
            Isolation::Bare | Isolation::Marks => self.out.write_str(text),
        }
    }

    fn mark(&mut self, mark: char) -> fmt::Result {
        self.out.write_str(match (self.isolation, mark) {
            (Isolation::Bare, _) => "",
            (Isolation::Marks, TEXT) => "\u{2068}",
            (Isolation::Marks, LTR) => "\u{2066}",
            (Isolation::Marks, _) => "\u{2069}",
            (Isolation::Html, TEXT) => "<bdi>",
            (Isolation::Html, LTR) => "<bdi dir=\"ltr\">",
            (Isolation::Html, _) => "</bdi>",
        })
    }
}

impl Write for Isolated<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some((before, mark, after)) = split_at_mark(rest) {
            self.text(before)?;
            self.mark(mark)?;
            rest = after;
        }
        self.text(rest)
    }
}

fn split_at_mark(text: &str) -> Option<(&str, char, &str)> {
    let (at, mark) = text.char_indices().find(|(_, c)| is_mark(*c))?;
    let (before, rest) = text.split_at_checked(at)?;
    Some((before, mark, rest.strip_prefix(mark)?))
}

fn is_mark(c: char) -> bool {
    matches!(c, TEXT..=END)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(isolation: Isolation, text: &str) -> String {
        let mut out = String::new();
        Isolated::new(&mut out, isolation).write_str(text).unwrap();
        out
    }

    #[test]
    fn each_place_gets_its_own_isolation() {
        let sentence = format!("To {}: <{}>", wrap(LTR, "a@b"), wrap(TEXT, "&"));
        assert_eq!(written(Isolation::Bare, &sentence), "To a@b: <&>");
        assert_eq!(written(Isolation::Marks, &sentence), "To \u{2066}a@b\u{2069}: <\u{2068}&\u{2069}>");
        assert_eq!(
            written(Isolation::Html, &sentence),
            "To <bdi dir=\"ltr\">a@b</bdi>: &#60;<bdi>&#38;</bdi>&#62;"
        );
    }

    #[test]
    fn an_inserted_text_cannot_close_its_own_isolation() {
        let forged = wrap(TEXT, "x\u{E002}\u{E001}y");
        assert_eq!(written(Isolation::Html, &forged), "<bdi>xy</bdi>");
    }
}
