//! Digits as people type them: of any script, with blanks, dashes and invisible marks between them.

/// The digit that `c` stands for, `0`-`9`; `None` for everything else.
pub fn ascii(c: char) -> Option<char> {
    let value = |zero: char| u32::from(c).checked_sub(u32::from(zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(|zero| value(*zero)).and_then(|value| char::from_digit(value, 10))
}

/// Whether `c` only groups digits or is not seen at all.
pub fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FF0D}' | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The first character of each run of ten decimal digits (Unicode category Nd) that keyboards produce.
const ZEROS: [char; 13] = [
    '0', '\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0A66}', '\u{0AE6}', '\u{0BE6}', '\u{0C66}',
    '\u{0E50}', '\u{0ED0}', '\u{1040}', '\u{FF10}',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_script_are_read() {
        let read = |text: &str| text.chars().filter_map(ascii).collect::<String>();
        assert_eq!(read("4٤۴४４"), "44444");
        assert_eq!(read("½²Ⅳa+"), "");
    }
}
