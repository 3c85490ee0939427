//! How far something is, and how long it will still take.

use crate::domain::moment::Moment;

/// How far something is that began at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Lines that are done.
    pub done: i64,
    /// Lines in all.
    pub all: i64,
    /// When it began.
    pub began_at: Moment,
}

/// Sooner than after so many seconds, nobody can say how long it takes.
const EARLY_SECONDS: i64 = 3;

impl Progress {
    /// Percent, rounded down.
    pub fn percent(&self) -> i64 {
        (self.done.saturating_mul(100) / self.all.max(1)).clamp(0, 100)
    }

    /// About how many seconds are left, when that can be said.
    pub fn seconds_left(&self, now: Moment) -> Option<i64> {
        let spent = now.seconds_since(self.began_at);
        let left = self.all.saturating_sub(self.done).max(0);
        (self.done > 0 && spent >= EARLY_SECONDS).then(|| spent.saturating_mul(left) / self.done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_estimated_by_what_is_done() {
        let now = Moment::from_millis(0).plus_seconds(10);
        let at = |done| Progress { done, all: 1_000, began_at: Moment::from_millis(0) };
        assert_eq!((at(200).percent(), at(200).seconds_left(now)), (20, Some(40)));
        assert_eq!(at(0).seconds_left(now), None);
        assert_eq!(at(200).seconds_left(Moment::from_millis(2_000)), None, "too early to say");
        assert_eq!((at(1_000).percent(), at(1_000).seconds_left(now)), (100, Some(0)));
    }
}
