//! What somebody else wrote, inside a mail of ours: seen to be theirs, and no link.

use super::fold::unbroken;
use super::wrap::{TEXT_COLUMNS, columns};

/// Stands before each line in the plain text, as in an answer to a mail (RFC 3676 §4.5).
const MARK: &str = "> ";

/// The lines of a message without what steers or hides text, and without what mail programs turn into links.
pub(super) fn lines(message: &str) -> Vec<String> {
    message.lines().map(|line| unlinked(&unbroken(line))).collect()
}

/// `https: //evil.test` and `www .evil.test` are still read, and no longer one click away.
fn unlinked(line: &str) -> String {
    let mut plain = line.replace("://", ": //");
    let places: Vec<usize> = plain.to_ascii_lowercase().match_indices("www.").map(|(at, _)| at + 3).collect();
    places.into_iter().rev().for_each(|at| plain.insert(at, ' '));
    plain
}

/// The same for the plain text: whatever is written, every line is marked, and none is taken for one of ours.
pub(super) fn quoted(lines: &[String]) -> Vec<String> {
    let narrow = lines.iter().flat_map(|line| broken(line));
    narrow.map(|line| format!("{MARK}{line}").trim_end().to_owned()).collect()
}

/// A line in as many as it takes to leave room for the mark. Words that are too long are torn.
fn broken(line: &str) -> Vec<String> {
    let room = TEXT_COLUMNS - MARK.len();
    let (mut all, mut current) = (Vec::new(), String::new());
    for word in line.split(' ') {
        if !current.is_empty() && columns(&current) + 1 + columns(word) > room {
            all.push(std::mem::take(&mut current));
        }
        if !current.is_empty() {
            current.push(' ');
        }
        for c in word.chars() {
            if columns(&current) + 2 > room {
                all.push(std::mem::take(&mut current));
            }
            current.push(c);
        }
    }
    all.push(current);
    all
}

#[cfg(test)]
mod tests {
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
