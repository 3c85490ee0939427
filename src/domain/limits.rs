//! The numbers that a tenant may set, and between which bounds: told once, for pages and commands alike.

use std::ops::RangeInclusive;

/// The bounds of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The least.
    pub least: u32,
    /// The most.
    pub most: u32,
    /// Whether 0, below the least, turns the rule off.
    pub or_off: bool,
}

/// Characters that a password has at least.
pub const MIN_LENGTH: Limits = Limits::of(8, 64);
/// Characters that a password has at most.
pub const MAX_LENGTH: Limits = Limits::of(64, 256);
/// Kinds of characters in a password.
pub const CLASSES: Limits = Limits::or_off(1, 4);
/// Equal or consecutive characters in a row: one alone would forbid every password.
pub const MAX_ROW: Limits = Limits::or_off(2, 8);
/// Passwords of before that do not come back.
pub const HISTORY: Limits = Limits::or_off(1, 24);
/// The estimated strength.
pub const STRENGTH: Limits = Limits::or_off(1, 4);
/// Days that a password is kept.
pub const MIN_AGE_DAYS: Limits = Limits::or_off(1, 30);
/// Days that a password lasts: fewer would only teach people to count up.
pub const EXPIRY_DAYS: Limits = Limits::or_off(14, 730);
/// Days of notice before its end.
pub const EXPIRY_NOTICE_DAYS: Limits = Limits::of(1, 30);
/// Hours that a temporary password works.
pub const TEMPORARY_HOURS: Limits = Limits::of(1, 720);
/// Hours that a link to set a new password works: it opens the account to whoever reads the mail.
pub const LINK_HOURS: Limits = Limits::of(1, 168);
/// Days that an invitation to set the first password works.
pub const INVITATION_DAYS: Limits = Limits::of(1, 30);
/// Gates of a reset.
pub const GATES: Limits = Limits::of(1, 2);
/// Ways back in that a user registers.
pub const REQUIRED: Limits = Limits::of(1, 7);
/// Days that a missing registration may be put off.
pub const REGISTER_GRACE_DAYS: Limits = Limits::or_off(1, 30);
/// Days after which a registration is confirmed again.
pub const CONFIRM_DAYS: Limits = Limits::or_off(1, 730);
/// Days that a due confirmation may be put off.
pub const REMIND_DAYS: Limits = Limits::or_off(1, 30);
/// Wrong passwords that lock sign-in.
pub const LOCKOUT_FAILURES: Limits = Limits::of(3, 50);
/// Seconds of the wait in the place of the proof of work.
pub const PROOF_OF_WORK_WAIT: Limits = Limits::of(5, 120);
/// Security questions that are registered.
pub const QUESTIONS_REGISTERED: Limits = Limits::of(3, 10);
/// Security questions that are asked.
pub const QUESTIONS_ANSWERED: Limits = Limits::of(2, 10);
/// Characters that an answer has at least.
pub const MIN_ANSWER: Limits = Limits::of(2, 10);
/// Characters that an answer has at most.
pub const MAX_ANSWER: Limits = Limits::of(20, 100);
/// Texts and calls within a day, to a country or in all.
pub const MESSAGES: Limits = Limits::of(0, 1_000_000);
/// Texts and calls within a day to one number.
pub const MESSAGES_PER_NUMBER: Limits = Limits::of(1, 100);

impl Limits {
    const fn of(least: u32, most: u32) -> Self {
        Self { least, most, or_off: false }
    }

    const fn or_off(least: u32, most: u32) -> Self {
        Self { least, most, or_off: true }
    }

    /// Whether `number` is within them.
    pub const fn allow(self, number: u32) -> bool {
        (self.or_off && number == 0) || (self.least <= number && number <= self.most)
    }

    /// The number within them that is nearest to `number`.
    pub fn nearest(self, number: u32) -> u32 {
        if self.allow(number) { number } else { number.clamp(self.least, self.most) }
    }

    /// The number that `typed` says, if it is one within them.
    pub fn read(self, typed: &str) -> Option<u32> {
        typed.trim().parse().ok().filter(|number| self.allow(*number))
    }

    /// All numbers from the first that is allowed to the last. Those between 0 and the least are checked by
    /// [`Self::allow`].
    pub fn range(self) -> RangeInclusive<i64> {
        let first = if self.or_off { 0 } else { self.least };
        i64::from(first)..=i64::from(self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_below_the_least_only_where_it_turns_something_off() {
        assert!(EXPIRY_DAYS.allow(0) && !EXPIRY_DAYS.allow(13) && EXPIRY_DAYS.allow(14));
        assert!(!MIN_LENGTH.allow(0) && !MIN_LENGTH.allow(65));
        assert_eq!((MAX_ROW.nearest(0), MAX_ROW.nearest(1), MAX_ROW.nearest(9)), (0, 2, 8));
        assert_eq!((MIN_LENGTH.nearest(0), MIN_LENGTH.nearest(999)), (8, 64));
    }

    #[test]
    fn only_whole_numbers_within_the_bounds_are_read() {
        assert_eq!(MIN_LENGTH.read(" 12 "), Some(12));
        for typed in ["", "7", "65", "-8", "8.5", "twelve", "99999999999"] {
            assert_eq!(MIN_LENGTH.read(typed), None, "{typed}");
        }
    }
}
