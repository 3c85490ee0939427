//! A password stays for a while before its user may change it again. Never asked of a reset or a temporary password.

use super::{Age, Policy, Violation};

/// Seconds of a day.
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// Whether the present password is old enough; `age` is none where that does not matter.
pub fn check(policy: &Policy, age: Option<Age>) -> Option<Violation> {
    let age = age?;
    let due = age.changed_at.plus_seconds(i64::from(policy.min_age_days) * DAY_SECONDS);
    let left = age.now.seconds_until(due);
    let days = u32::try_from((left + DAY_SECONDS - 1) / DAY_SECONDS).unwrap_or(u32::MAX);
    (days > 0).then_some(Violation::TooSoon { days })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::moment::Moment;

    #[test]
    fn the_days_that_are_left_are_rounded_up() {
        let policy = Policy { min_age_days: 2, ..Policy::default() };
        let after = |seconds| {
            let changed_at = Moment::from_millis(1_000_000);
            check(&policy, Some(Age { changed_at, now: changed_at.plus_seconds(seconds) }))
        };
        assert_eq!(after(0), Some(Violation::TooSoon { days: 2 }));
        assert_eq!(after(DAY_SECONDS + 1), Some(Violation::TooSoon { days: 1 }));
        assert_eq!(after(2 * DAY_SECONDS), None);
        assert_eq!(check(&policy, None), None, "a reset waits for nothing");
        assert_eq!(
            check(
                &Policy::default(),
                Some(Age { changed_at: Moment::from_millis(0), now: Moment::from_millis(0) })
            ),
            None
        );
    }
}
