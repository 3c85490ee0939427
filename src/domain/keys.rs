//! The installation's secret keys, and the purpose-bound keys derived from them.
//!
//! One secret file protects session cookies, form tokens, codes, links and stored addresses. Each purpose gets its own key
//! through HKDF-SHA256 (RFC 5869), so that a leak of one says nothing about the others. New things are
//! made with the newest key; older keys only verify and open what they once made.
//!
//! ```
//! use latchkey::domain::keys::KeyRing;
//! let ring = KeyRing::new(vec![vec![7; 32]])?;
//! assert_ne!(ring.derive("session"), ring.derive("csrf"));
//! # Ok::<(), latchkey::domain::keys::KeyRingError>(())
//! ```

use std::fmt;

use data_encoding::HEXLOWER;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// Fewest bytes of a secret key: the strength of the SHA-256 that is built on it (RFC 5869 §3.1).
pub const KEY_MIN_BYTES: usize = 32;

/// Sets the derived keys apart from whatever else an operator may derive from the same file.
const LABEL_PREFIX: &[u8] = b"latchkey/1/";
/// The label of what a key is known by.
const FINGERPRINT: &str = "fingerprint";

/// Why a list of keys is no key ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyRingError {
    /// The list was empty.
    #[error("there is no key")]
    Empty,
    /// The key at this position (1 is the newest) has fewer than [`KEY_MIN_BYTES`] bytes.
    #[error("key {0} is shorter than 32 bytes")]
    TooShort(usize),
}

/// Secret keys, newest first. Wiped from memory on drop; `Debug` shows how many there are and no more.
pub struct KeyRing {
    newest: Zeroizing<Vec<u8>>,
    older: Vec<Zeroizing<Vec<u8>>>,
}

impl KeyRing {
    /// A ring of `keys`, newest first.
    ///
    /// # Errors
    /// When there is no key, or one is shorter than [`KEY_MIN_BYTES`].
    pub fn new(keys: Vec<Vec<u8>>) -> Result<Self, KeyRingError> {
        let keys: Vec<_> = keys.into_iter().map(Zeroizing::new).collect();
        if let Some(short) = keys.iter().position(|key| key.len() < KEY_MIN_BYTES) {
            return Err(KeyRingError::TooShort(short + 1));
        }
        let mut keys = keys.into_iter();
        let newest = keys.next().ok_or(KeyRingError::Empty)?;
        Ok(Self { newest, older: keys.collect() })
    }

    /// The key for `label` from the newest secret: what new things are made with.
    pub fn derive(&self, label: &str) -> [u8; 32] {
        derive(&self.newest, label)
    }

    /// The keys for `label` from every secret, newest first: what things are verified with.
    pub fn derive_all(&self, label: &str) -> impl Iterator<Item = [u8; 32]> {
        std::iter::once(&self.newest).chain(&self.older).map(move |key| derive(key, label))
    }

    /// What each key is known by, newest first. A fingerprint may be stored beside what the key protects: it is derived
    /// as every other key is, and leads back to none.
    pub fn fingerprints(&self) -> impl Iterator<Item = String> {
        self.derive_all(FINGERPRINT).map(|fingerprint| HEXLOWER.encode(&fingerprint))
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyRing({} keys)", self.older.len() + 1)
    }
}

fn derive(secret: &[u8], label: &str) -> [u8; 32] {
    let mut key = [0; 32];
    let expanded =
        Hkdf::<Sha256>::new(None, secret).expand_multi_info(&[LABEL_PREFIX, label.as_bytes()], &mut key);
    match expanded {
        Ok(()) => key,
        // RFC 5869 §2.3: only more than 255 × 32 bytes are refused.
        Err(_) => unreachable!("32 bytes are always within the limit of HKDF-SHA256"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring() -> KeyRing {
        KeyRing::new(vec![vec![1; 32], vec![2; 40]]).unwrap()
    }

    #[test]
    fn keys_are_hkdf_sha256_of_the_prefixed_label() {
        // Computed apart from this code: HMAC(HMAC(32 zero bytes, secret), "latchkey/1/session" ‖ 0x01).
        assert_eq!(
            HEXLOWER.encode(&ring().derive("session")),
            "0a091e5ffe1ff901a4807cce772131b1115618ed59427488c29bd29b58aed339"
        );
    }

    #[test]
    fn every_label_has_a_key_of_its_own() {
        assert_ne!(ring().derive("session"), ring().derive("code"));
    }

    #[test]
    fn older_keys_follow_the_newest() {
        let older = KeyRing::new(vec![vec![2; 40]]).unwrap();
        let all: Vec<_> = ring().derive_all("code").collect();
        assert_eq!(all, [ring().derive("code"), older.derive("code")]);
    }

    #[test]
    fn a_fingerprint_knows_a_key_again_and_is_not_the_key() {
        let [newest, older] = ring().fingerprints().collect::<Vec<_>>().try_into().unwrap();
        assert_eq!(KeyRing::new(vec![vec![2; 40]]).unwrap().fingerprints().collect::<Vec<_>>(), [older]);
        assert_ne!(newest, HEXLOWER.encode(&[1; 32]));
    }

    #[test]
    fn short_and_missing_keys_are_refused() {
        assert_eq!(KeyRing::new(vec![]).unwrap_err(), KeyRingError::Empty);
        assert_eq!(KeyRing::new(vec![vec![0; 32], vec![0; 31]]).unwrap_err(), KeyRingError::TooShort(2));
    }

    #[test]
    fn debug_shows_no_key() {
        assert_eq!(format!("{:?}", ring()), "KeyRing(2 keys)");
    }
}
