//! Smart lockout: wrong passwords lock sign-in under a name for a while, and each further one for longer.
//!
//! They are counted at two kinds of doors: one for all strangers together, and one of its own for each browser that
//! signed the user in before. A stranger's guesses therefore do not lock out the user.

use super::moment::Moment;
use serde::{Deserialize, Serialize};

/// How long the first lock lasts, in seconds. Each further one lasts twice as long as the one before.
pub const FIRST_SECONDS: i64 = 60;
/// How long a lock lasts at most, in seconds.
pub const LONGEST_SECONDS: i64 = 60 * 60;
/// How long wrong passwords count after the newest one, in minutes.
pub const COUNT_MINUTES: i64 = 24 * 60;
/// How long a browser stays familiar after its user last signed in with it, in minutes.
pub const FAMILIAR_MINUTES: i64 = 180 * 24 * 60;
/// How many different wrong passwords are remembered: typed again, they do not count again.
pub const REMEMBERED: usize = 3;

/// What a tenant decides about lockout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LockoutRules {
    /// The wrong passwords after which sign-in is locked; 3-50.
    pub failures: u8,
}

impl Default for LockoutRules {
    fn default() -> Self {
        Self { failures: 10 }
    }
}

/// The wrong passwords at one door.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    /// How many counted.
    pub failures: i32,
    /// When the newest of them was.
    pub failed_at: Option<Moment>,
    /// Keyed digests of the newest different ones, newest first, separated by spaces.
    pub remembered: String,
}

impl Tries {
    /// Until when the door is locked, if it is at `now`.
    pub fn locked_until(&self, rules: LockoutRules, now: Moment) -> Option<Moment> {
        let beyond = self.failures - i32::from(rules.failures);
        let failed_at = self.failed_at.filter(|_| beyond >= 0)?;
        let doublings = u32::try_from(beyond).unwrap_or_default().min(LONGEST_SECONDS.ilog2());
        let seconds = (FIRST_SECONDS << doublings).min(LONGEST_SECONDS);
        Some(failed_at.plus_seconds(seconds)).filter(|until| *until > now)
    }

    /// The tries after another wrong password with this digest. One of the last few different ones changes nothing:
    /// a phone that tries its old password again and again locks nobody out.
    pub fn after(&self, digest: &str, now: Moment) -> Self {
        if self.remembered.split(' ').any(|known| known == digest) {
            return self.clone();
        }
        let counts = |at: &Moment| *at > now.plus_minutes(-COUNT_MINUTES);
        let before = if self.failed_at.as_ref().is_some_and(counts) { self.failures } else { 0 };
        let older = self.remembered.split(' ').filter(|known| !known.is_empty());
        let remembered: Vec<&str> = std::iter::once(digest).chain(older).take(REMEMBERED).collect();
        Self { failures: before.saturating_add(1), failed_at: Some(now), remembered: remembered.join(" ") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULES: LockoutRules = LockoutRules { failures: 3 };

    fn at(seconds: i64) -> Moment {
        Moment::from_millis(0).plus_seconds(seconds)
    }

    fn failed(times: i32, now: Moment) -> Tries {
        (0..times).fold(Tries::default(), |tries, n| tries.after(&n.to_string(), now))
    }

    #[test]
    fn each_wrong_password_from_the_limit_on_locks_for_twice_as_long_up_to_an_hour() {
        let table =
            [(2, None), (3, Some(60)), (4, Some(120)), (5, Some(240)), (8, Some(1920)), (9, Some(3600))];
        for (times, seconds) in table.into_iter().chain([(50, Some(3600)), (i32::MAX, Some(3600))]) {
            let tries = Tries { failures: times, failed_at: Some(at(0)), remembered: String::new() };
            assert_eq!(tries.locked_until(RULES, at(1)), seconds.map(at), "{times}");
        }
    }

    #[test]
    fn a_lock_ends_by_itself() {
        let tries = failed(3, at(100));
        assert_eq!(tries.locked_until(RULES, at(159)), Some(at(160)));
        assert_eq!(tries.locked_until(RULES, at(160)), None);
    }

    #[test]
    fn the_last_three_different_wrong_passwords_count_once() {
        let tries = ["a", "b", "a", "c", "b", "a"].iter().fold(Tries::default(), |t, d| t.after(d, at(0)));
        assert_eq!((tries.failures, tries.remembered.as_str()), (3, "c b a"));
        let more = tries.after("d", at(1)).after("a", at(2));
        assert_eq!((more.failures, more.remembered.as_str()), (5, "a d c"), "the fourth is forgotten");
    }

    #[test]
    fn after_a_day_the_count_begins_anew() {
        let tries = failed(2, at(0));
        assert_eq!(tries.after("x", at(24 * 3600 - 1)).failures, 3);
        assert_eq!(tries.after("x", at(24 * 3600)).failures, 1);
    }

    proptest! {
        #[test]
        fn a_lock_never_lasts_longer_than_an_hour(failures: i32, limit in 3_u8..=50, passed in 0_i64..10_000) {
            let tries = Tries { failures, failed_at: Some(at(0)), remembered: String::new() };
            let until = tries.locked_until(LockoutRules { failures: limit }, at(passed));
            prop_assert!(until.is_none_or(|until| at(passed) < until && until <= at(LONGEST_SECONDS)));
        }
    }
}
