//! Breaks the text part into lines of at most 72 columns.
//!
//! Latin, Arabic and Thai text breaks at spaces only; Chinese and Japanese between any two characters except where
//! a line would begin or end with the wrong punctuation (the core of JIS X 4051 kinsoku). A word longer than a line,
//! such as an address on the web, stays whole.

/// Longest line of a text part, in columns (RFC 3676 §4.2 asks for 78 or fewer; 72 leaves room for quoting).
pub(crate) const TEXT_COLUMNS: usize = 72;

/// What becomes of a word that is longer than a line.
#[derive(Clone, Copy)]
pub(crate) enum LongWord {
    /// It stays whole, on a line that is too long.
    Whole,
    /// It goes on in the next line.
    Torn,
}

/// Characters that must not begin a line.
const NO_START: &str = "、。，．・：；？！」』）］｝〉》】〕’”…‥ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々";
/// Characters that must not end a line.
const NO_END: &str = "「『（［｛〈《【〔‘“";

/// Wraps every line of `text` on its own; empty lines stay, more than one in a row becomes one, ends are trimmed.
pub(crate) fn wrap(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim().lines().map(str::trim) {
        if !line.is_empty() {
            lines.extend(wrap_line(line, TEXT_COLUMNS, LongWord::Whole));
        } else if lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(String::new());
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// One line in as many as it takes for none to be wider than `most` columns.
pub(crate) fn wrap_line(line: &str, most: usize, long: LongWord) -> Vec<String> {
    let (mut lines, mut current, mut used) = (Vec::new(), String::new(), 0);
    let pieces = pieces(line).into_iter().flat_map(|piece| match long {
        LongWord::Whole => vec![piece],
        LongWord::Torn => torn(piece, most),
    });
    for piece in pieces {
        let needed = columns(piece.trim_end());
        if used > 0 && used + needed > most {
            lines.push(current.trim_end().to_owned());
            (current, used) = (String::new(), 0);
        }
        current.push_str(piece);
        used += columns(piece);
    }
    lines.push(current.trim_end().to_owned());
    lines
}

/// Cuts a line at each place where it may break; every piece keeps the space behind it.
fn pieces(line: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let following = line.char_indices().skip(1);
    for (before, (index, after)) in line.chars().zip(following) {
        if may_break(before, after) {
            cuts.push(index);
        }
    }
    between(line, cuts)
}

/// A piece in parts of at most `most` columns; a mark stays with its letter.
fn torn(piece: &str, most: usize) -> Vec<&str> {
    let (mut cuts, mut used) = (vec![0], 0);
    for (index, c) in piece.char_indices() {
        if used > 0 && used + columns_of(c) > most {
            cuts.push(index);
            used = 0;
        }
        used += columns_of(c);
    }
    between(piece, cuts)
}

/// The text between each two of these places, the last one reaching to its end.
fn between(text: &str, mut cuts: Vec<usize>) -> Vec<&str> {
    cuts.push(text.len());
    cuts.windows(2).filter_map(|pair| text.get(*pair.first()?..*pair.last()?)).collect()
}

fn may_break(before: char, after: char) -> bool {
    let between_ideographs = is_ideograph(before) || is_ideograph(after);
    let held = NO_END.contains(before) || NO_START.contains(after) || is_zero_width(after) || after == ' ';
    (before == ' ' && after != ' ') || (between_ideographs && !held && before != '\u{2066}')
}

/// Width in columns of a fixed-width font: two for East Asian wide characters (UAX #11), none for marks.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(columns_of).sum()
}

fn columns_of(c: char) -> usize {
    if is_zero_width(c) { 0 } else { 1 + usize::from(is_wide(c)) }
}

/// Scripts written without spaces whose lines break anywhere. Hangul is wide too, but breaks at spaces.
fn is_ideograph(c: char) -> bool {
    is_wide(c) && !matches!(u32::from(c), 0x1100..=0x115F | 0xAC00..=0xD7A3)
}

fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6 | 0x1F300..=0x1FAFF | 0x20000..=0x3FFFD)
}

fn is_zero_width(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x0591..=0x05BD | 0x064B..=0x065F | 0x0E31 | 0x0E34..=0x0E3A
        | 0x0E47..=0x0E4E | 0x200B..=0x200F | 0x2060..=0x206F | 0xFE00..=0xFE0F)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn widest(text: &str) -> usize {
        text.lines().map(columns).max().unwrap_or_default()
    }

    #[test]
    fn words_are_never_torn() {
        let text = "The password of this account was reset a moment ago. ".repeat(6);
        let wrapped = wrap(&text);
        assert!(widest(&wrapped) <= TEXT_COLUMNS);
        assert_eq!(
            wrapped.split_whitespace().collect::<Vec<_>>(),
            text.split_whitespace().collect::<Vec<_>>()
        );
    }

    #[test]
    fn japanese_breaks_between_characters_but_not_before_a_full_stop() {
        let wrapped = wrap(&"この確認コードは誰にも教えないでください。".repeat(6));
        assert!(widest(&wrapped) <= TEXT_COLUMNS);
        assert!(wrapped.lines().count() > 2);
        assert!(wrapped.lines().all(|line| !line.starts_with('。')), "{wrapped}");
    }

    #[test]
    fn a_long_address_stays_whole_on_a_line_of_its_own() {
        let url = format!("https://password.contoso.example/report/{}", "a".repeat(60));
        assert_eq!(wrap(&format!("Report it: {url} now")), format!("Report it:\n{url}\nnow\n"));
    }

    #[test]
    fn a_torn_word_fills_its_lines_and_keeps_its_marks() {
        let torn = |line: &str| wrap_line(line, 4, LongWord::Torn);
        assert_eq!(torn("abcdefghij k"), ["abcd", "efgh", "ij k"]);
        assert_eq!(torn("a abcde"), ["a", "abcd", "e"]);
        assert_eq!(torn("abce\u{301}fg"), ["abce\u{301}", "fg"]);
        assert_eq!(torn("字字字。"), ["字字", "字。"]);
        assert_eq!(torn(""), [""]);
    }

    #[test]
    fn empty_lines_separate_paragraphs_once() {
        assert_eq!(wrap("\n\n one\n\n\n\ntwo  \n"), "one\n\ntwo\n");
    }

    #[test]
    fn isolation_marks_and_accents_take_no_column() {
        assert_eq!(columns("\u{2066}alex\u{2069}"), 4);
        assert_eq!(columns("e\u{301}"), 1);
        assert_eq!(columns("確認"), 4);
    }

    proptest! {
        #[test]
        fn whatever_is_wrapped_keeps_its_characters_and_its_width(
            text in "(\\PC|[ \n]|[a-z]{1,90}|漢|。|「){0,120}",
        ) {
            let wrapped = wrap(&text);
            let visible = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(visible(&wrapped), visible(&text));
            for line in wrapped.lines() {
                let seen = pieces(line).into_iter().filter(|piece| columns(piece) > 0).count();
                prop_assert!(columns(line) <= TEXT_COLUMNS || seen == 1, "{:?}", line);
                let torn = wrap_line(line, 10, LongWord::Torn);
                prop_assert!(torn.iter().all(|line| columns(line) <= 10), "{:?}", torn);
            }
        }
    }
}
