//! Codes of authenticator apps: TOTP (RFC 6238) with SHA-1, six digits and steps of 30 seconds, which every app knows.

use super::moment::Moment;
use data_encoding::BASE32_NOPAD;
use totp_rs::{Builder, Totp};

/// Bytes of a secret (RFC 4226 §4 recommends 160 bits).
pub const SECRET_BYTES: usize = 20;
/// Seconds of a step (RFC 6238 §5.2).
const STEP_SECONDS: i64 = 30;
/// Steps by which a phone's clock may be wrong, before and after (RFC 6238 §5.2 recommends one).
const SKEW_STEPS: u16 = 1;

/// The secret that an app and the portal share.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// A secret of these random bytes.
    pub fn new(bytes: [u8; SECRET_BYTES]) -> Self {
        Self(bytes.to_vec())
    }

    /// Reads what [`text`](Self::text) made.
    pub fn parse(text: &str) -> Option<Self> {
        BASE32_NOPAD.decode(text.as_bytes()).ok().map(Self)
    }

    /// The text that apps take: base32 without padding.
    pub fn text(&self) -> String {
        BASE32_NOPAD.encode(&self.0)
    }

    /// The step whose code this is, among the present one and its neighbours. Each step's code is taken once only:
    /// that is up to the caller.
    pub fn step_of(&self, code: &str, now: Moment) -> Option<i64> {
        let seconds = u64::try_from(now.as_millis() / 1000).ok()?;
        let step = self.totp(None)?.check(code, seconds)?;
        i64::try_from(step).ok()
    }

    /// The code of the step that holds `now`.
    pub fn code_at(&self, now: Moment) -> Option<String> {
        let seconds = u64::try_from(now.as_millis() / 1000).ok()?;
        Some(self.totp(None)?.generate(seconds).to_string())
    }

    /// The address that apps read from a picture: who issued it, for which account.
    pub fn uri(&self, issuer: &str, account: &str) -> Option<String> {
        self.totp(Some((issuer, account)))?.to_url().ok()
    }

    fn totp(&self, names: Option<(&str, &str)>) -> Option<Totp> {
        // A colon would end the issuer.
        let plain = |name: &str| name.replace(':', " ");
        let seconds = u64::try_from(STEP_SECONDS).ok()?;
        let totp =
            Builder::new().with_secret(self.0.clone()).with_skew(SKEW_STEPS).with_step_duration(seconds);
        let totp = match names {
            Some((issuer, account)) => {
                totp.with_issuer(Some(plain(issuer))).with_account_name(plain(account))
            }
            None => totp,
        };
        totp.build().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238 appendix B.
    const RFC: [u8; SECRET_BYTES] = *b"12345678901234567890";

    fn at(seconds: i64) -> Moment {
        Moment::from_millis(seconds * 1000)
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = Secret::new(RFC);
        assert_eq!(secret.code_at(at(59)).as_deref(), Some("287082"));
        assert_eq!(secret.code_at(at(1_111_111_109)).as_deref(), Some("081804"));
        assert_eq!(secret.code_at(at(20_000_000_000)).as_deref(), Some("353130"));
    }

    #[test]
    fn a_code_works_one_step_early_and_one_step_late() {
        let secret = Secret::new(RFC);
        assert_eq!(secret.step_of("287082", at(59)), Some(1));
        assert_eq!(secret.step_of("287082", at(89)), Some(1));
        assert_eq!(secret.step_of("287082", at(90)), None);
        assert_eq!(secret.step_of("287082", at(1)), Some(1));
        assert_eq!(secret.step_of("287083", at(59)), None);
        assert_eq!(secret.step_of("", at(59)), None);
    }

    #[test]
    fn a_secret_is_read_again_from_its_text() {
        let secret = Secret::new(RFC);
        assert_eq!(secret.text(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert!(Secret::parse(&secret.text()) == Some(secret));
        assert!(Secret::parse("not base32").is_none());
    }

    #[test]
    fn the_address_names_issuer_and_account() {
        let uri = Secret::new(RFC).uri("Contoso: Linz", "alex@contoso.example").unwrap();
        assert_eq!(
            uri,
            "otpauth://totp/Contoso%20%20Linz:alex%40contoso.example\
             ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Contoso%20%20Linz"
        );
    }
}
