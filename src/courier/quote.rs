//! What somebody else wrote, inside a mail of ours: seen to be theirs, and no link.

use super::fold::{links_parted, unbroken};
use super::wrap::{LongWord, TEXT_COLUMNS, wrap_line};

/// Stands before each line in the plain text, as in an answer to a mail (RFC 3676 §4.5).
const MARK: &str = "> ";

/// The lines of a message without what steers or hides text, and without what mail programs turn into links.
pub(super) fn lines(message: &str) -> Vec<String> {
    message.lines().map(|line| links_parted(&unbroken(line))).collect()
}

/// The same for the plain text: whatever is written, every line is marked, and none is taken for one of ours.
pub(super) fn quoted(lines: &[String]) -> Vec<String> {
    let room = TEXT_COLUMNS - MARK.len();
    let narrow = lines.iter().flat_map(|line| wrap_line(line, room, LongWord::Torn));
    narrow.map(|line| format!("{MARK}{line}").trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::wrap::columns;
    use super::*;

    #[test]
    fn every_line_is_marked_and_none_is_too_long() {
        for text in ["word ".repeat(60), "a".repeat(300), "字".repeat(100), format!("{} b", "a".repeat(70))]
        {
            let all = quoted(&lines(&text));
            assert!(all.len() > 1, "{text}");
            for line in &all {
                assert!(line.starts_with('>') && columns(line) <= TEXT_COLUMNS, "{line}");
            }
            let letters = |text: &str| text.chars().filter(|c| !matches!(c, ' ' | '>' | '\n')).count();
            assert_eq!(letters(&all.join("\n")), letters(&text), "nothing is lost");
        }
        assert_eq!(quoted(&lines("one\n\ntwo")), ["> one", ">", "> two"]);
    }

    #[test]
    fn a_link_is_read_and_not_followed() {
        assert_eq!(
            lines("See https://evil.test or WWW.evil.test"),
            ["See https: //evil.test or WWW .evil.test"]
        );
    }

    #[test]
    fn nothing_steers_the_reader() {
        assert_eq!(lines("a\u{202E}b\u{200B}c =?utf-8?q?x?="), ["abc = ?utf-8?q?x?="]);
    }
}
