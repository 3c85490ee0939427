//! A point in time as the database keeps it.

use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z. Both databases order and index it alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(i64);

impl Moment {
    /// From milliseconds since the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    pub const fn as_millis(&self) -> &i64 {
        &self.0
    }

    /// This moment and so many seconds more; stays at the ends of the range.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1000)))
    }

    /// This moment and so many minutes more.
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        self.plus_seconds(minutes.saturating_mul(60))
    }

    /// Whole seconds from `earlier` to this moment, negative when this comes first.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0) / 1000
    }

    /// Whole seconds from this moment until `later` has surely come, 0 when it has.
    pub const fn seconds_until(self, later: Self) -> i64 {
        let millis = later.0.saturating_sub(self.0);
        if millis <= 0 { 0 } else { millis.saturating_add(999) / 1000 }
    }

    /// The moment on a clock in `zone`.
    pub fn in_zone(self, zone: &TimeZone) -> Zoned {
        Timestamp::from_millisecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone.clone())
    }
}

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Self(at.as_millisecond())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adding_and_measuring_agree() {
        let start = Moment::from_millis(1_000);
        assert_eq!(start.plus_minutes(30).seconds_since(start), 1_800);
        assert_eq!(start.seconds_since(start.plus_seconds(5)), -5);
    }

    #[test]
    fn waiting_ends_no_second_too_early() {
        let seconds = |from, to| Moment::from_millis(from).seconds_until(Moment::from_millis(to));
        assert_eq!(
            [seconds(0, 2_000), seconds(0, 2_001), seconds(0, 1), seconds(5, 5), seconds(9, 5)],
            [2, 3, 1, 0, 0]
        );
    }
}
