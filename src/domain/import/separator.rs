//! What stands between the cells of a line.

use super::mapping;
use crate::domain::text_enum::text_enum;

text_enum! {
    /// A separator.
    Separator {
        /// `,`
        Comma = "comma",
        /// `;`, as Excel writes where the comma stands in numbers.
        Semicolon = "semicolon",
        /// A tabulator.
        Tab = "tab",
        /// `|`
        Pipe = "pipe",
    }
}

/// Lines that are looked at.
const LINES: usize = 20;

impl Separator {
    /// Its byte.
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }

    /// A reader's settings for lines with this separator. Lines may have fewer or more cells than the first one.
    pub fn reader(self) -> csv::ReaderBuilder {
        let mut builder = csv::ReaderBuilder::new();
        builder.delimiter(self.byte()).has_headers(false).flexible(true);
        builder
    }
}

/// What separates the cells in the beginning of a file: what Excel's line `sep=;` says, else what makes known headings of
/// the first line and as many cells of those below it.
pub fn detect(text: &str) -> Separator {
    let said = text.lines().next().and_then(declared);
    let best = Separator::ALL.iter().rev().copied().max_by_key(|separator| score(text, *separator));
    said.or(best).unwrap_or(Separator::Comma)
}

/// What a line `sep=;` says.
pub fn declared(line: &str) -> Option<Separator> {
    let (word, rest) = line.trim_start_matches('"').split_at_checked(4)?;
    let mark = rest.bytes().next().filter(|_| word.eq_ignore_ascii_case("sep="))?;
    Separator::ALL.iter().copied().find(|separator| separator.byte() == mark)
}

/// Whether a line whose first cell is this one only says what the separator is.
pub fn is_declaration(cell: &str) -> bool {
    cell.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("sep="))
}

/// Known headings, then lines that are as wide as the first one, then its width.
fn score(text: &str, separator: Separator) -> (usize, usize, usize) {
    let mut lines = separator.reader().from_reader(text.as_bytes());
    let mut lines = lines.records().take(LINES).map_while(Result::ok);
    let Some(first) = lines.next() else { return (0, 0, 0) };
    let known = mapping::guess(first.iter()).iter().flatten().count();
    let alike = lines.filter(|line| line.len() == first.len() && line.len() > 1).count();
    (known, alike, first.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_separator_is_found_out() {
        for (text, separator) in [
            ("username,mail\nalex,a@b.example\n", Separator::Comma),
            ("Benutzername;E-Mail;Abteilung\nalex;a@b.example;Einkauf, Lager\n", Separator::Semicolon),
            ("a\tb\tc\n1\t2\t3\n", Separator::Tab),
            ("x|y\n1|2\n", Separator::Pipe),
            ("username\nalex\n", Separator::Comma),
            ("\"Name, voll\";login\n\"Ada, L.\";ada\n", Separator::Semicolon),
            ("sep=|\na;b|c\n1;2|3\n", Separator::Pipe),
            ("", Separator::Comma),
        ] {
            assert_eq!(detect(text), separator, "{text}");
        }
    }
}
