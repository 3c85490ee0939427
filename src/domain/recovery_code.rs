//! Recovery codes: 20 signs of Crockford's base32, which has no letters that look like digits.

use super::signs::{self, Alphabet};

/// How many codes a user gets.
pub const CODES: usize = 10;
/// Signs of a code: 100 bits (OWASP ASVS 5.0, 6.5.1 asks for 20 bits and a slow hash).
const SIGNS: usize = 20;
/// Signs by which a code is found; the other 75 bits prove it.
const SELECTOR_SIGNS: usize = 5;
/// Signs shown together.
const GROUP_SIGNS: usize = 5;
/// Crockford's alphabet.
const ALPHABET: Alphabet = Alphabet {
    signs: b"0123456789ABCDEFGHJKMNPQRSTVWXYZ",
    look_alikes: &[('O', '0'), ('I', '1'), ('L', '1')],
};

/// A code, in the form in which it is hashed.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// The code of these random bytes: five bits of each.
    pub fn new(bytes: [u8; SIGNS]) -> Self {
        Self(ALPHABET.text(bytes))
    }

    /// What somebody typed: case, blanks and dashes do not matter, `O` is read as 0, `I` and `L` as 1.
    pub fn parse(typed: &str) -> Option<Self> {
        ALPHABET.read(typed, SIGNS).map(Self)
    }

    /// The text that is hashed.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The part by which it is found.
    pub fn selector(&self) -> &str {
        self.0.get(..SELECTOR_SIGNS).unwrap_or_default()
    }

    /// As it is shown, `7K3QF-…` in groups of five.
    pub fn shown(&self) -> String {
        signs::grouped(&self.0, GROUP_SIGNS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code() -> Code {
        Code::new(std::array::from_fn(|n| u8::try_from(n * 13).unwrap()))
    }

    #[test]
    fn a_code_is_read_in_any_case_and_grouping() {
        let shown = code().shown();
        assert_eq!(shown.len(), 23);
        for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), shown.replace('-', "")] {
            assert!(Code::parse(&typed) == Some(code()), "{typed}");
        }
        assert!(Code::parse(&shown.replace('0', "o").replace('1', "l")) == Some(code()));
    }

    #[test]
    fn anything_else_is_no_code() {
        let text = code().text().to_owned();
        for typed in [String::new(), text[1..].to_owned(), format!("{text}0"), text.replacen('0', "U", 1)] {
            assert!(Code::parse(&typed).is_none(), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(typed in ".{0,60}") {
            if let Some(code) = Code::parse(&typed) {
                prop_assert!(Code::parse(&code.shown()) == Some(code));
            }
        }
    }
}
