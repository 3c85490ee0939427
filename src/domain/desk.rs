//! The help desk: whether a caller is who they say, and what the desk may know of it.

mod verdict;

pub use verdict::{Step, Verdict, verdict};

use super::code::SEND_WINDOW_MINUTES;
use super::moment::Moment;

/// How long a caller counts as verified, for whoever verified them.
pub const VERIFIED_MINUTES: i64 = 15;
/// Wrong codes of one caller's within [`DAY_MINUTES`], whoever typed them: as many as three codes take.
pub const WRONG_A_DAY: i64 = 15;
/// The time over which wrong codes are counted.
pub const DAY_MINUTES: i64 = 24 * 60;
/// Codes sent to one caller within the hour, whoever asked for them.
pub const SENDS_AN_HOUR: i64 = 5;
/// Most people that a search shows.
pub const HITS_MAX: usize = 10;

/// Why a caller is not verified, or nothing may be done for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// Nothing of the kind is registered, or the tenant does not use it.
    NotRegistered,
    /// No code waits for an answer: none was sent, or its time is over.
    NothingSent,
    /// Too many wrong codes: another one has to be sent.
    TriesSpent,
    /// Too many wrong codes or too many codes: nothing more is sent for now.
    TooOften,
    /// As many messages have left to the number, the mailbox or its country as may.
    Messages,
    /// The tenant sends nothing to the number's country.
    Country,
    /// The tenant wants a caller verified first.
    Unverified,
}

/// A code that was sent to a caller, as far as the rules look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// When.
    pub at: Moment,
    /// Wrong codes that were typed against it.
    pub wrong: i32,
}

/// Whether another code may be sent after those `sent` within [`DAY_MINUTES`].
///
/// # Errors
/// [`No::TooOften`] when it may not for now.
pub fn may_send(sent: &[Sent], now: Moment) -> Result<(), No> {
    let hour = now.plus_minutes(-SEND_WINDOW_MINUTES);
    let lately = sent.iter().filter(|one| one.at > hour).count();
    let wrong: i64 = sent.iter().map(|one| i64::from(one.wrong)).sum();
    let often = i64::try_from(lately).is_ok_and(|lately| lately >= SENDS_AN_HOUR);
    if often || wrong >= WRONG_A_DAY { Err(No::TooOften) } else { Ok(()) }
}

/// Until when a caller counts as verified whose code matched then; none when that is over.
pub fn verified_until(matched_at: Moment, now: Moment) -> Option<Moment> {
    let until = matched_at.plus_minutes(VERIFIED_MINUTES);
    (until > now).then_some(until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Moment {
        Moment::from_millis(0).plus_minutes(minutes)
    }

    #[test]
    fn five_codes_leave_within_an_hour_and_no_more() {
        let sent: Vec<_> = (0..5).map(|minute| Sent { at: at(minute), wrong: 0 }).collect();
        assert_eq!(may_send(&sent[..4], at(5)), Ok(()));
        assert_eq!(may_send(&sent, at(59)), Err(No::TooOften));
        assert_eq!(may_send(&sent, at(60)), Ok(()), "an hour after the first");
    }

    #[test]
    fn three_codes_with_only_wrong_answers_are_enough_for_a_day() {
        let sent: Vec<_> = (0..3).map(|hour| Sent { at: at(hour * 60), wrong: 5 }).collect();
        assert_eq!(may_send(&sent, at(20 * 60)), Err(No::TooOften));
        assert_eq!(may_send(&sent[1..], at(20 * 60)), Ok(()));
    }

    #[test]
    fn a_caller_stays_verified_for_a_quarter_of_an_hour() {
        assert_eq!(verified_until(at(0), at(14)), Some(at(15)));
        assert_eq!(verified_until(at(0), at(15)), None);
    }
}
