//! The 100,000 most common passwords are refused, in whatever case they are typed.

use super::Violation;
use sha2::{Digest, Sha256};

/// Bytes kept of each hash.
const BYTES: usize = 4;

/// The beginnings of the SHA-256 of each password in lower case, sorted. Made by `bin/common-passwords`, which names
/// the source. One other password in 44,000 is taken for a common one.
static HASHES: &[u8] = include_bytes!("common_passwords.bin");

/// Whether `password` is none that many people use.
pub fn check(password: &str) -> Option<Violation> {
    let hash = Sha256::digest(password.to_lowercase());
    let beginning = hash.first_chunk::<BYTES>()?;
    let (hashes, _) = HASHES.as_chunks::<BYTES>();
    hashes.binary_search(beginning).is_ok().then_some(Violation::Common)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_whole() {
        let (hashes, rest) = HASHES.as_chunks::<BYTES>();
        assert_eq!((hashes.len(), rest.len()), (96_515, 0));
        assert!(hashes.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn common_passwords_are_found_from_the_first_to_the_last_in_any_case() {
        for common in ["123456", "password", "PassWord", "qwertyuiop", "iloveyou1", "1qaz2wsx3edc4rfv"] {
            assert_eq!(check(common), Some(Violation::Common), "{common}");
        }
        for other in ["", "violet harbor lantern", "correct horse battery staple", "ありがとうございます"]
        {
            assert_eq!(check(other), None, "{other}");
        }
    }
}
