//! Random texts that people read out, write down and type: each sign stands for five bits.

use super::digits;

/// 32 signs, and the letters that are read as one of them.
pub struct Alphabet {
    /// Upper-case letters and digits.
    pub signs: &'static [u8; 32],
    /// What is not among the signs and looks like one of them, with that sign behind it.
    pub look_alikes: &'static [(char, char)],
}

impl Alphabet {
    /// The text of these random bytes: five bits of each.
    pub fn text<const N: usize>(&self, bytes: [u8; N]) -> String {
        let sign = |byte: u8| self.signs.get(usize::from(byte % 32)).copied().map(char::from);
        bytes.into_iter().filter_map(sign).collect()
    }

    /// What somebody typed, when it is `count` signs: case, blanks and dashes do not matter.
    pub fn read(&self, typed: &str, count: usize) -> Option<String> {
        let mut text = String::with_capacity(count);
        for c in typed.chars().filter(|c| !digits::is_filler(*c)) {
            text.push(self.sign(c)?);
            if text.len() > count {
                return None;
            }
        }
        (text.len() == count).then_some(text)
    }

    fn sign(&self, typed: char) -> Option<char> {
        let upper = narrow(typed).to_ascii_uppercase();
        let meant = self.look_alikes.iter().find(|(like, _)| *like == upper);
        let sign = meant.map_or(upper, |(_, sign)| *sign);
        self.signs.iter().any(|known| char::from(*known) == sign).then_some(sign)
    }
}

/// The text in groups of `size` signs, with a dash between them.
pub fn grouped(text: &str, size: usize) -> String {
    let signs: Vec<char> = text.chars().collect();
    let groups = signs.chunks(size).map(|group| group.iter().collect::<String>());
    groups.collect::<Vec<_>>().join("-")
}

/// Full-width letters come from Japanese keyboards, digits from those of many scripts.
fn narrow(typed: char) -> char {
    match typed {
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(u32::from(typed) - 0xFEE0).unwrap_or(typed)
        }
        other => digits::ascii(other).unwrap_or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALPHABET: Alphabet =
        Alphabet { signs: b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ", look_alikes: &[('O', 'Q'), ('I', 'J')] };

    #[test]
    fn what_is_typed_on_any_keyboard_is_read() {
        for typed in ["ABQ9", "abq9", " a-b q\u{2013}9 ", "ＡＢｑ９", "abo9", "ａｂＯ９"] {
            assert_eq!(ALPHABET.read(typed, 4).as_deref(), Some("ABQ9"), "{typed}");
        }
    }

    #[test]
    fn what_has_another_sign_or_length_is_not() {
        for typed in ["", "ABQ", "ABQ99", "ABQ0", "ABQ!", "ÄBQ9"] {
            assert_eq!(ALPHABET.read(typed, 4), None, "{typed}");
        }
    }

    #[test]
    fn groups_are_told_apart() {
        assert_eq!(grouped("K7QF2MXP", 4), "K7QF-2MXP");
        assert_eq!(grouped("K7QF2", 4), "K7QF-2");
        assert_eq!(grouped("", 4), "");
    }

    #[test]
    fn every_sign_is_drawn() {
        let all = ALPHABET.text::<32>(std::array::from_fn(|n| u8::try_from(n + 32).unwrap()));
        assert_eq!(all.as_bytes(), ALPHABET.signs);
    }
}
