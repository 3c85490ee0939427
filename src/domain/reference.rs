//! What somebody reads out to the help desk, and what the help desk finds their attempt by.

use super::signs::{self, Alphabet};
use std::str::FromStr;

/// Signs of a reference: 40 bits, so that nobody meets another's by chance.
const SIGNS: usize = 8;
/// Letters and digits without those that are taken for one another: 0 and O, 1 and I.
const ALPHABET: Alphabet = Alphabet { signs: b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ", look_alikes: &[] };
/// Signs shown together.
const GROUP_SIGNS: usize = 4;

/// A text that is no reference.
#[derive(Debug, thiserror::Error)]
#[error("not a reference")]
pub struct NotAReference;

/// A reference. It names an attempt and opens nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(String);

impl Reference {
    /// The reference of these random bytes: five bits of each.
    pub fn new(bytes: [u8; SIGNS]) -> Self {
        Self(ALPHABET.text(bytes))
    }

    /// Its text, as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is shown and read out: `K7QF-2MXP`.
    pub fn shown(&self) -> String {
        signs::grouped(&self.0, GROUP_SIGNS)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    /// What somebody typed or a browser kept: case, blanks and dashes do not matter.
    fn from_str(typed: &str) -> Result<Self, NotAReference> {
        ALPHABET.read(typed, SIGNS).map(Self).ok_or(NotAReference)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_in_any_case_and_grouping() {
        let reference = Reference::new([0, 31, 32, 40, 77, 130, 200, 255]);
        let text = reference.as_str();
        assert_eq!((text.len(), text.parse::<Reference>().ok()), (8, Some(reference.clone())));
        assert_eq!(reference.shown(), format!("{}-{}", &text[..4], &text[4..]));
        let spoken = format!(" {}-{} ", &text[..4].to_lowercase(), &text[4..]);
        for typed in [reference.shown(), spoken] {
            assert_eq!(typed.parse::<Reference>().ok(), Some(reference.clone()), "{typed}");
        }
    }

    #[test]
    fn anything_else_is_none() {
        for typed in ["", "ABCDEFG", "ABCDEFGHJ", "ABCDEFG0", "ABCDEFGO", "ABCDEFG1", "ABCDEFGI", "ÄBCDEFGH"]
        {
            assert!(typed.parse::<Reference>().is_err(), "{typed}");
        }
    }

    #[test]
    fn no_sign_is_taken_for_another() {
        let all: String = (0..32).map(|n| Reference::new([n; SIGNS]).as_str()[..1].to_owned()).collect();
        assert_eq!(all.chars().collect::<std::collections::BTreeSet<_>>().len(), 32);
        assert!(!all.contains(['0', 'O', '1', 'I']), "{all}");
    }
}
