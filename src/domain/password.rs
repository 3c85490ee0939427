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
pub struct Password {
    composed: SecretString,
    /// As it was typed, where that is not the same.
    typed: Option<SecretString>,
}

impl Password {
    /// Takes a password as typed.
    pub fn new(typed: &SecretString) -> Self {
        let typed = typed.expose_secret();
        // With room for all of it, because growing would leave copies behind.
        let mut composed = Zeroizing::new(String::with_capacity(NFC_GROWS_AT_MOST * typed.len()));
        composed.extend(typed.nfc());
        let changed = composed.as_str() != typed;
        Self {
            composed: SecretString::from(composed.as_str()),
            typed: changed.then(|| SecretString::from(typed)),
        }
    }

    /// The text, for rules and hashes.
    pub fn expose(&self) -> &str {
        self.composed.expose_secret()
    }

    /// The text, and the same as it was typed if that is another: other systems hash what they are sent.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        let typed = self.typed.as_ref().map(|typed| typed.expose_secret());
        std::iter::once(self.expose()).chain(typed)
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
    fn what_was_typed_is_kept_beside_where_it_differs() {
        assert_eq!(password("a\u{0308}").forms().collect::<Vec<_>>(), ["ä", "a\u{0308}"]);
        assert_eq!(password("ä").forms().count(), 1);
    }

    #[test]
    fn nothing_else_is_changed() {
        assert_eq!(password(" ﬁrst  K ").expose(), " ﬁrst  K ", "no trimming, no compatibility folding");
    }
}
