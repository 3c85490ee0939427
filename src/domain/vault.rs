//! Contact data at rest: sealed with the installation's key and bound to the row it stands in.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use data_encoding::BASE64_NOPAD;
use secrecy::SecretString;

/// Bytes of an XChaCha20-Poly1305 nonce, long enough to be drawn at random.
pub const NONCE_BYTES: usize = 24;

/// Marks the format, so that another one can stand beside it later.
const PREFIX: &str = "v1.";

/// A cell that none of the installation's keys opens, or that stood in another row.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value does not open with any of this installation's keys")]
pub struct Unreadable;

/// Seals `plain` for the row that `place` names (`table.column:row id`).
///
/// # Errors
/// [`Unreadable`] when the cipher refuses, which it does only for texts beyond 256 GiB.
pub fn seal(
    key: &[u8; 32],
    nonce: [u8; NONCE_BYTES],
    place: &str,
    plain: &str,
) -> Result<String, Unreadable> {
    let payload = Payload { msg: plain.as_bytes(), aad: place.as_bytes() };
    let sealed =
        XChaCha20Poly1305::new(key.into()).encrypt(&XNonce::from(nonce), payload).map_err(|_| Unreadable)?;
    Ok(format!("{PREFIX}{}.{}", BASE64_NOPAD.encode(&nonce), BASE64_NOPAD.encode(&sealed)))
}

/// Opens what [`seal`] made for the same `place`, trying each key.
///
/// # Errors
/// [`Unreadable`] when the text is damaged, moved, or sealed with a key that is gone.
pub fn open(
    keys: impl Iterator<Item = [u8; 32]>,
    place: &str,
    sealed: &str,
) -> Result<SecretString, Unreadable> {
    let (nonce, body) =
        sealed.strip_prefix(PREFIX).and_then(|rest| rest.split_once('.')).ok_or(Unreadable)?;
    let nonce = BASE64_NOPAD.decode(nonce.as_bytes()).map_err(|_| Unreadable)?;
    let nonce: [u8; NONCE_BYTES] = nonce.try_into().map_err(|_| Unreadable)?;
    let body = BASE64_NOPAD.decode(body.as_bytes()).map_err(|_| Unreadable)?;
    let payload = || Payload { msg: body.as_slice(), aad: place.as_bytes() };
    let attempt =
        |key: [u8; 32]| XChaCha20Poly1305::new((&key).into()).decrypt(&XNonce::from(nonce), payload()).ok();
    let plain = keys.into_iter().find_map(attempt).ok_or(Unreadable)?;
    String::from_utf8(plain).map(SecretString::from).map_err(|_| Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn a_sealed_value_opens_only_in_its_own_row() {
        let sealed = seal(&[1; 32], [9; 24], "methods.sealed:a", "alex@mail.example").unwrap();
        let read = |key, place: &str| open([key].into_iter(), place, &sealed);
        assert_eq!(read([1; 32], "methods.sealed:a").unwrap().expose_secret(), "alex@mail.example");
        assert!(read([1; 32], "methods.sealed:b").is_err(), "moved to another row");
        assert!(read([2; 32], "methods.sealed:a").is_err(), "another installation's key");
        assert!(!sealed.contains("alex"));
    }
}
