//! How long a password is: Unicode code points, one each (NIST SP 800-63B-4 §3.1.1.2).

use super::{Policy, Violation};

/// NIST SP 800-63B-4 §3.1.1.2: 15 where the password is the only factor.
pub const DEFAULT_MIN: u32 = 15;
/// Room for any passphrase.
pub const DEFAULT_MAX: u32 = 256;

/// Whether `password` keeps to the length that `policy` asks for.
pub fn check(policy: &Policy, password: &str) -> Option<Violation> {
    let used = u32::try_from(password.chars().count()).unwrap_or(u32::MAX);
    if used < policy.min_length {
        Some(Violation::TooShort { min: policy.min_length, used })
    } else {
        (used > policy.max_length).then_some(Violation::TooLong { max: policy.max_length })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_are_counted_not_bytes() {
        let policy = Policy::default();
        assert_eq!(check(&policy, &"ä".repeat(14)), Some(Violation::TooShort { min: 15, used: 14 }));
        assert_eq!(check(&policy, &"🔑".repeat(15)), None);
        assert_eq!(check(&policy, &"a".repeat(256)), None);
        assert_eq!(check(&policy, &"a".repeat(257)), Some(Violation::TooLong { max: 256 }));
    }
}
