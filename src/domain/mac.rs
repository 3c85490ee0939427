//! Message authentication: HMAC-SHA-256 (RFC 2104) over parts.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Bytes of a block of SHA-256, to which HMAC fills a shorter key with zeros.
const BLOCK_BYTES: usize = 64;

/// The MAC of `parts`, each preceded by its length so that no two lists read alike.
pub fn sign(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut block = [0; BLOCK_BYTES];
    block.split_at_mut(key.len()).0.copy_from_slice(key);
    let mut mac = <Hmac<Sha256> as KeyInit>::new((&block).into());
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_into_each_other() {
        assert_ne!(sign(&[1; 32], &[b"ab", b"c"]), sign(&[1; 32], &[b"a", b"bc"]));
        assert_ne!(sign(&[1; 32], &[b"a"]), sign(&[2; 32], &[b"a"]));
    }
}
