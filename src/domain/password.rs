//! Passwords as typed, on their way to a hash.

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How many times its bytes a text in UTF-8 may have in NFC (Unicode Standard Annex #15 §12).
const NFC_GROWS_AT_MOST: usize = 3;

/// A password brought to NFC (NIST SP 800-63B-4 §3.1.1.2) and otherwise left as typed.
///
/// Hashes are made of it and compared with it, so that a keyboard which sends letters in parts signs in too.
#[derive(Clone, Debug)]
pub struct Password(SecretString);

impl Password {
    /// Takes a password as typed.
    pub fn new(typed: &SecretString) -> Self {
        let typed = typed.expose_secret();
        // With room for all of it, because growing would leave copies behind.
        let mut composed = Zeroizing::new(String::with_capacity(NFC_GROWS_AT_MOST * typed.len()));
        composed.extend(typed.nfc());
        Self(SecretString::from(composed.as_str()))
    }

    /// The text, for rules and hashes.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password(typed: &str) -> Password {
        Password::new(&SecretString::from(typed))
    }

    #[test]
    fn composed_and_decomposed_letters_are_one_password() {
        assert_eq!(password("a\u{0308}").expose(), password("ä").expose());
    }

    #[test]
    fn nothing_else_is_changed() {
        assert_eq!(password(" ﬁrst  K ").expose(), " ﬁrst  K ", "no trimming, no compatibility folding");
    }
}
