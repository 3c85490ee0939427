//! Tokens in links and cookies.

use super::ids::{LetterId, ReportId, TenantId};
use super::mac;
use super::moment::Moment;
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
    proof_for(key, &[id])
}

fn proof_for(key: &[u8; 32], parts: &[&[u8]]) -> Vec<u8> {
    mac::sign(key, parts).into_iter().take(PROOF_BYTES).collect()
}

/// The token of the address at which a gateway reports: the ids of a tenant and of a letter, and a proof that this
/// installation made it.
pub fn delivery_token(key: &[u8; 32], tenant: &TenantId, letter: &LetterId) -> String {
    let ids = [tenant.as_str(), letter.as_str()].map(|id| Uuid::try_parse(id).unwrap_or_default());
    let mut bytes: Vec<u8> = ids.iter().flat_map(|id| *id.as_bytes()).collect();
    let proof = proof(key, &bytes);
    bytes.extend(proof);
    BASE64URL_NOPAD.encode(&bytes)
}

/// The letter a token stands for, with its tenant; `None` for anything this installation did not make.
pub fn read_delivery_token(
    keys: impl Iterator<Item = [u8; 32]>,
    token: &str,
) -> Option<(TenantId, LetterId)> {
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    let (ids, given) = bytes.split_at_checked(32).filter(|(_, given)| given.len() == PROOF_BYTES)?;
    let genuine = keys.into_iter().any(|key| bool::from(proof(&key, ids).ct_eq(given)));
    let (tenant, letter) = ids.split_at_checked(16).filter(|_| genuine)?;
    Some((Uuid::from_slice(tenant).ok()?.into(), Uuid::from_slice(letter).ok()?.into()))
}

/// The token of a link to a draft: its tenant, when it ends, a proof, and the draft as it was when it was given out.
pub fn preview_token(key: &[u8; 32], tenant: &TenantId, until: Moment, draft: &str) -> String {
    let tenant = Uuid::try_parse(tenant.as_str()).unwrap_or_default();
    let mut bytes = tenant.as_bytes().to_vec();
    bytes.extend(until.as_millis().to_be_bytes());
    let proof = proof_for(key, &[&bytes, draft.as_bytes()]);
    bytes.extend(proof);
    bytes.extend(draft.as_bytes());
    BASE64URL_NOPAD.encode(&bytes)
}

/// The tenant and the draft that a link was made for; none when it is over, or not one of ours.
pub fn read_preview_token(
    keys: impl Iterator<Item = [u8; 32]>,
    token: &str,
    now: Moment,
) -> Option<(TenantId, String)> {
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    let (said, rest) = bytes.split_at_checked(24)?;
    let (given, draft) = rest.split_at_checked(PROOF_BYTES)?;
    let genuine = keys.into_iter().any(|key| bool::from(proof_for(&key, &[said, draft]).ct_eq(given)));
    let (tenant, until) = said.split_at_checked(16).filter(|_| genuine)?;
    let until = Moment::from_millis(i64::from_be_bytes(until.try_into().ok()?));
    let draft = std::str::from_utf8(draft).ok().filter(|_| now <= until)?;
    Some((Uuid::from_slice(tenant).ok()?.into(), draft.to_owned()))
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

    #[test]
    fn a_link_names_the_draft_it_was_made_for_until_it_is_over() {
        let tenant: TenantId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
        let until = Moment::from_millis(1_000);
        let token = preview_token(&[7; 32], &tenant, until, "draft");
        let read = |key: u8, token: &str, now| {
            read_preview_token([[key; 32]].into_iter(), token, Moment::from_millis(now))
        };
        assert_eq!(read(7, &token, 1_000), Some((tenant, "draft".to_owned())));
        assert_eq!((read(7, &token, 1_001), read(8, &token, 0)), (None, None));
        for cut in 0..token.len() {
            assert_eq!(read(7, &token[..cut], 0), None, "cut to {cut}");
        }
        let elsewhere: TenantId = "11890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
        let other = preview_token(&[8; 32], &elsewhere, until, "draft");
        assert_eq!(read(7, &format!("{}{}", &other[..32], &token[32..]), 0), None, "the proof of another");
    }

    #[test]
    fn a_gateway_reports_on_the_letter_that_it_was_given() {
        let tenant: TenantId = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
        let letter: LetterId = "01890a5d-ac96-774b-bcce-b302099a8058".parse().unwrap();
        let token = delivery_token(&[7; 32], &tenant, &letter);
        assert_eq!(token.len(), 64);
        let read = |key: u8, token: &str| read_delivery_token([[key; 32]].into_iter(), token);
        assert_eq!(read(7, &token), Some((tenant, letter.clone())));
        assert_eq!(read(8, &token), None);
        for cut in 0..token.len() {
            assert_eq!(read(7, &token[..cut]), None, "cut to {cut}");
        }
        assert_eq!(read(7, &format!("{token}A")), None);
        let elsewhere: TenantId = "11890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
        let other = delivery_token(&[7; 32], &elsewhere, &letter);
        assert_eq!(read(7, &format!("{}{}", &other[..40], &token[40..])), None, "the proof of another");
    }
}
