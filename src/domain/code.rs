//! Codes sent to a user: derived from the installation's key, so that no row ever holds one.

use super::{digits, mac};
use subtle::ConstantTimeEq;

/// Digits of a code (NIST SP 800-63B-4 §3.1.3.2: at least 6).
pub const CODE_DIGITS: usize = 6;
/// How long a code works (NIST SP 800-63B-4 §3.1.3.2: at most 10 minutes).
pub const CODE_LIFE_MINUTES: i64 = 10;
/// How often a gate sends a code.
pub const CODE_SENDS: i64 = 5;
/// How often a gate takes a wrong code.
pub const CODE_TRIES: i32 = 5;
/// The earliest moment for another code.
pub const CODE_RESEND_SECONDS: i64 = 30;
/// Codes sent to one account within [`SEND_WINDOW_MINUTES`], over all its flows.
pub const CODES_AN_HOUR: i64 = 10;
/// The time over which the codes sent to one account are counted.
pub const SEND_WINDOW_MINUTES: i64 = 60;
/// Failed proofs within a day after which an account's reset is blocked.
pub const FAILED_PROOFS_A_DAY: i64 = 5;

/// The code with this number of the flow or enrolment with the id `of`: dynamic truncation of an HMAC (RFC 4226 §5.3,
/// with SHA-256).
pub fn derive(key: &[u8; 32], of: &str, number: i32) -> String {
    let digest = mac::sign(key, &[of.as_bytes(), &number.to_be_bytes()]);
    let wide = digest.iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    format!("{:06}", wide % 1_000_000)
}

/// Whether `typed` is `code`, in constant time.
pub fn matches(code: &str, typed: &str) -> bool {
    code.as_bytes().ct_eq(typed.as_bytes()).into()
}

/// The digits of what was typed: blanks, dashes and invisible marks dropped, any script's digits read.
///
/// `None` unless exactly [`CODE_DIGITS`] digits and nothing else remain.
pub fn normalize(typed: &str) -> Option<String> {
    let mut code = String::with_capacity(CODE_DIGITS);
    for c in typed.chars().filter(|c| !digits::is_filler(*c)) {
        code.push(digits::ascii(c)?);
    }
    (code.len() == CODE_DIGITS).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FLOW: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

    #[test]
    fn a_code_has_six_digits_and_depends_on_key_flow_and_number() {
        let code = derive(&[1; 32], FLOW, 1);
        assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()));
        assert_ne!(code, derive(&[1; 32], FLOW, 2));
        assert_ne!(code, derive(&[2; 32], FLOW, 1));
    }

    #[test]
    fn typed_codes_are_read_in_any_digits_and_grouping() {
        for typed in [
            "482160",
            " 482 160 ",
            "482-160",
            "٤٨٢١٦٠",
            "۴۸۲۱۶۰",
            "４８２１６０",
            "४८२१६०",
            "\u{202A}482160\u{202C}",
        ] {
            assert_eq!(normalize(typed).as_deref(), Some("482160"), "{typed:?}");
        }
        for typed in ["", "48216", "4821600", "48216a", "482.160", "½82160"] {
            assert_eq!(normalize(typed), None, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn normalizing_never_panics_and_yields_ascii_digits(typed in ".{0,40}") {
            if let Some(code) = normalize(&typed) {
                prop_assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()));
            }
        }
    }
}
