//! Names made safe for headers and sentences: one line, no invisible steering characters, a bounded length.

use super::wrap::columns;

/// Longest name in a mail, in characters. Long enough for real names, too short for somebody else's message.
pub(crate) const NAME_CHARS_MAX: usize = 64;

/// Folds a name to one line of at most 64 characters, the last one `…` when it was cut.
///
/// Line ends and other controls become a space, runs of space become one, and characters that only change the
/// direction or hide text are dropped (header injection and spoofing, OWASP ASVS 5.0 §1.3).
pub fn one_line(text: &str) -> String {
    cut(&unbroken(text))
}

/// As [`one_line`], at any length; for subjects, which are sentences of ours around such names.
pub(crate) fn unbroken(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_steering(*c)) {
        if !is_gap(c) {
            folded.push(c);
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    // An encoded word (RFC 2047) inside a name would be decoded by the reader's program into anything.
    folded.trim().replace("=?", "= ?")
}

/// A name that others chose, made so that mail programs do not turn it into a link.
///
/// Only what looks like an address on the web is changed; `anna.mueller` and `anna@contoso.example` stay as typed.
pub(crate) fn unlinked(text: &str) -> String {
    let folded = one_line(text);
    let lower = folded.to_ascii_lowercase();
    if lower.contains("://") || lower.starts_with("www.") || lower.contains(" www.") {
        return one_line(&folded.replace([':', '/', '\\', '.'], " "));
    }
    folded
}

/// Words of somebody else that stay as typed but for their links: `https: //evil.test` and `www .evil.test` are still
/// read, and no longer one click away.
pub(crate) fn links_parted(line: &str) -> String {
    let mut plain = line.replace("://", ": //");
    let places: Vec<usize> = plain.to_ascii_lowercase().match_indices("www.").map(|(at, _)| at + 3).collect();
    places.into_iter().rev().for_each(|at| plain.insert(at, ' '));
    plain
}

/// Words about a browser: no dot between letters remains, so nothing in them reads as a host name.
pub(crate) fn browser(text: &str) -> String {
    let folded = unlinked(text);
    let letters: Vec<char> = folded.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let dotted = |index: usize| at(index) == '.' && at(index + 1).is_alphabetic();
    let kept = letters.iter().enumerate().map(|(index, c)| if dotted(index) { ' ' } else { *c });
    one_line(&kept.collect::<String>())
}

/// A name in at most so many columns, with `…` at its end when it was cut.
pub(crate) fn shortened(name: &str, most: usize) -> String {
    if columns(name) <= most {
        return name.to_owned();
    }
    let mut short = String::new();
    for c in name.chars() {
        short.push(c);
        // One more for the `…`.
        if columns(&short) >= most {
            short.pop();
            break;
        }
    }
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

fn cut(text: &str) -> String {
    if text.chars().count() <= NAME_CHARS_MAX {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(NAME_CHARS_MAX - 1).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// Includes U+0085, U+2028 and U+2029, which some programs take for line ends.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// Bidirectional controls, zero-width fillers and private use. The joiners U+200C and U+200D stay: Persian, Hindi
/// and family emoji are misspelt without them.
fn is_steering(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{E000}'..='\u{F8FF}' | '\u{FFF9}'..='\u{FFFB}')
        || matches!(u32::from(c), 0xE0000..=0xE0FFF | 0xF0000..=0x10FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_of_every_kind_become_one_space() {
        for gap in ["\r\n", "\n", "\r", "\0", "\u{2028}", "\u{2029}", "\u{85}", "\t \u{a0}", "\u{1b}"] {
            assert_eq!(one_line(&format!("Anna{gap}Bcc: eve@evil.test")), "Anna Bcc: eve@evil.test");
        }
    }

    #[test]
    fn an_encoded_word_in_a_name_stays_visible() {
        assert_eq!(one_line("=?utf-8?q?Bank?="), "= ?utf-8?q?Bank?=");
    }

    #[test]
    fn steering_characters_are_dropped_and_joiners_stay() {
        assert_eq!(one_line("a\u{202E}b\u{2066}c\u{200B}d\u{E000}e"), "abcde");
        assert_eq!(one_line("می\u{200c}خواهم"), "می\u{200c}خواهم");
    }

    #[test]
    fn long_names_are_cut_at_64_characters_whatever_the_script() {
        assert_eq!(one_line(&"ü".repeat(64)), "ü".repeat(64));
        let cut = one_line(&"字".repeat(65));
        assert_eq!(cut.chars().count(), 64);
        assert!(cut.ends_with('…'));
    }

    #[test]
    fn a_shortened_name_has_no_more_columns_than_asked_for() {
        assert_eq!(shortened("Contoso Group", 13), "Contoso Group");
        assert_eq!(shortened("Contoso Group", 12), "Contoso Gro…");
        assert_eq!(shortened("Contoso Group", 9), "Contoso…");
        assert_eq!(shortened("東京電機", 7), "東京電…");
        assert_eq!(shortened("東京電機", 6), "東京…");
        assert_eq!(shortened("Contoso", 0), "…");
    }

    #[test]
    fn a_name_that_looks_like_a_link_loses_its_shape() {
        assert_eq!(unlinked("https://evil.test/x"), "https evil test x");
        assert_eq!(unlinked("Win at WWW.evil.test"), "Win at WWW evil test");
        assert_eq!(unlinked("anna.mueller@contoso.example"), "anna.mueller@contoso.example");
    }

    #[test]
    fn a_browser_name_keeps_its_version_but_no_host() {
        assert_eq!(browser("Chrome 141.0 on Windows"), "Chrome 141.0 on Windows");
        assert_eq!(browser("Visit evil.test"), "Visit evil test");
    }
}
