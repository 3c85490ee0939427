//! Time and chance by hand.

use jiff::{SignedDuration, Timestamp};
use latchkey::clock::{Clock, ManualClock};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// A clock that stands still; asked to, it panics once, which puts a panic wherever a request is.
pub struct TestClock {
    manual: ManualClock,
    broken: AtomicBool,
    hasher_looks: AtomicUsize,
}

impl TestClock {
    /// A clock at nine o'clock on some Monday.
    pub fn new() -> Self {
        let start: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
        Self {
            manual: ManualClock::new(start),
            broken: AtomicBool::default(),
            hasher_looks: AtomicUsize::default(),
        }
    }

    /// How many passwords were hashed or compared since this was last asked. One that is compared with several hashes at
    /// once counts once.
    pub fn take_hashes(&self) -> usize {
        self.hasher_looks.swap(0, Ordering::SeqCst) / LOOKS_PER_HASH
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

/// The hasher looks at its clock when it is asked, and when a thread begins.
const LOOKS_PER_HASH: usize = 2;

/// The same clock for the hasher, which gives away by its looks how much there was to do.
pub struct HasherClock(pub Arc<TestClock>);

impl Clock for HasherClock {
    fn now(&self) -> Timestamp {
        self.0.hasher_looks.fetch_add(1, Ordering::SeqCst);
        self.0.now()
    }
}
