//! Tokens in links and cookies.

use super::{ids::ReportId, mac};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

/// Bytes of the proof in a link: half an HMAC-SHA-256, 128 bits (RFC 2104 §5 allows truncation to half).
const PROOF_BYTES: usize = 16;

/// The token of a "This was not me" link: its id and a proof that this installation made it.
pub fn report_token(key: &[u8; 32], report: &ReportId) -> String {
    let id = Uuid::try_parse(report.as_str()).unwrap_or_default();
    let mut bytes = id.as_bytes().to_vec();
    bytes.extend(proof(key, id.as_bytes()));
    BASE64URL_NOPAD.encode(&bytes)
}

/// The link a token stands for; `None` for anything this installation did not make.
pub fn read_report_token(keys: impl Iterator<Item = [u8; 32]>, token: &str) -> Option<ReportId> {
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    let (id, given) = bytes.split_at_checked(16).filter(|(_, given)| given.len() == PROOF_BYTES)?;
    let genuine = keys.into_iter().any(|key| bool::from(proof(&key, id).ct_eq(given)));
    genuine.then(|| Uuid::from_slice(id).ok().map(ReportId::from)).flatten()
}

fn proof(key: &[u8; 32], id: &[u8]) -> Vec<u8> {
    mac::sign(key, &[id]).into_iter().take(PROOF_BYTES).collect()
}

/// What the database keeps of a random token of at least 128 bits (OWASP ASVS 5.0, 6.5.2): its SHA-256 in hex.
pub fn digest(token: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(token.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_opens_only_the_link_it_was_made_for() {
        let report: ReportId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
        let token = report_token(&[7; 32], &report);
        assert_eq!(read_report_token([[7; 32]].into_iter(), &token), Some(report));
        assert_eq!(read_report_token([[8; 32]].into_iter(), &token), None);
        for cut in 0..token.len() {
            assert_eq!(read_report_token([[7; 32]].into_iter(), &token[..cut]), None, "cut to {cut}");
        }
        assert_eq!(read_report_token([[7; 32]].into_iter(), &format!("{token}A")), None);
    }
}
