//! What somebody who edits has seen: two who change the same thing at once are told of each other.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::fmt;

/// Hexadecimal digits of a revision: 80 bits, against chance alone. Nobody gains by forging one.
const DIGITS: usize = 20;

/// A short digest of what was stored when a page was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision(String);

impl Revision {
    /// Of these values, in their order. Where one ends and the next begins counts.
    pub fn of(values: &[&str]) -> Self {
        let mut digest = Sha256::new();
        for value in values {
            digest.update(u64::try_from(value.len()).unwrap_or(u64::MAX).to_be_bytes());
            digest.update(value.as_bytes());
        }
        let mut hex = HEXLOWER.encode(&digest.finalize());
        hex.truncate(DIGITS);
        Self(hex)
    }

    /// As a form sends it back. Whatever was sent is one; a strange one equals none.
    pub fn sent(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The same as text, for a form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_values_have_the_same_revision_and_others_another() {
        assert_eq!(Revision::of(&["a", "b"]), Revision::of(&["a", "b"]));
        assert_ne!(Revision::of(&["a", "b"]), Revision::of(&["b", "a"]));
        assert_ne!(Revision::of(&["ab", ""]), Revision::of(&["a", "b"]));
        assert_eq!(Revision::sent(Revision::of(&["a"]).as_str()), Revision::of(&["a"]));
    }
}
