//! Time and chance by hand.

use jiff::{SignedDuration, Timestamp};
use latchkey::clock::{Clock, ManualClock};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// A clock that stands still; asked to, it panics once, which puts a panic wherever a request is.
pub struct TestClock {
    manual: ManualClock,
    broken: AtomicBool,
}

impl TestClock {
    /// A clock at nine o'clock on some Monday.
    pub fn new() -> Self {
        let start: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
        Self { manual: ManualClock::new(start), broken: AtomicBool::new(false) }
    }

    /// Moves by so many seconds.
    pub fn advance(&self, seconds: i64) {
        self.manual.advance(SignedDuration::from_secs(seconds));
    }

    /// Lets the next look panic.
    pub fn break_once(&self) {
        self.broken.store(true, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        assert!(!self.broken.swap(false, Ordering::SeqCst), "the clock is broken");
        self.manual.now()
    }
}

/// Counts how often somebody looks at it. The hasher does so twice for each hash or comparison.
#[derive(Default)]
pub struct CountingClock(AtomicUsize);

impl CountingClock {
    /// How often that was until now.
    pub fn looks(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl Clock for CountingClock {
    fn now(&self) -> Timestamp {
        self.0.fetch_add(1, Ordering::SeqCst);
        Timestamp::UNIX_EPOCH
    }
}
