//! The only reader of the wall clock and of the machine's randomness.
//!
//! Everything else is handed a [`Clock`] and a [`Random`], so that tests move time by hand and repeat
//! "chance" exactly. Nothing here decides anything.
//!
//! ```
//! use latchkey::clock::{Ambient, Clock, ManualClock, SeededRandom};
//! use std::sync::Arc;
//! let clock = Arc::new(ManualClock::new("2026-01-31T09:00:00Z".parse()?));
//! let ambient = Ambient { clock: clock.clone(), random: Arc::new(SeededRandom::new(1)) };
//! clock.advance(jiff::SignedDuration::from_mins(10));
//! assert_eq!(ambient.now().to_string(), "2026-01-31T09:10:00Z");
//! # Ok::<(), jiff::Error>(())
//! ```

use std::fmt;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use parking_lot::Mutex;
use rand::Rng;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Tells the time, in UTC.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
        Timestamp::now()
    }
}

/// A clock that stands still until a test moves it.
#[derive(Debug)]
pub struct ManualClock(Mutex<Timestamp>);

impl ManualClock {
    /// A clock that shows `start`.
    pub fn new(start: Timestamp) -> Self {
        Self(Mutex::new(start))
    }

    /// Shows `moment` from now on, earlier or later.
    pub fn set(&self, moment: Timestamp) {
        *self.0.lock() = moment;
    }

    /// Moves by `step` (negative: back), and stops at the ends of the calendar.
    pub fn advance(&self, step: SignedDuration) {
        let mut now = self.0.lock();
        // Saturating never fails for a SignedDuration; should it ever, the clock stays where it was.
        *now = now.saturating_add(step).unwrap_or(*now);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        *self.0.lock()
    }
}

/// A source of bytes that nobody can guess.
pub trait Random: Send + Sync {
    /// Overwrites all of `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// A cryptographic generator in each thread (ChaCha12), seeded and again and again renewed by the operating system:
/// a page needs random bytes and no system call for them.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // Panics when the system cannot seed it: going on would hand out guessable codes and keys.
        #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
        rand::rng().fill_bytes(bytes);
    }
}

/// Bytes that look random and are the same for the same seed. For tests only: anyone can compute them.
pub struct SeededRandom {
    seed: u64,
    block: Mutex<u64>,
}

impl SeededRandom {
    /// A generator that starts over with `seed`.
    pub fn new(seed: u64) -> Self {
        Self { seed, block: Mutex::new(0) }
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        let mut block = self.block.lock();
        for chunk in bytes.chunks_mut(32) {
            let digest = Sha256::new()
                .chain_update(self.seed.to_be_bytes())
                .chain_update(block.to_be_bytes())
                .finalize();
            chunk.iter_mut().zip(digest).for_each(|(byte, fresh)| *byte = fresh);
            *block += 1;
        }
    }
}

/// What a process takes from its machine: the time and chance. Cheap to clone.
#[derive(Clone)]
pub struct Ambient {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives random bytes.
    pub random: Arc<dyn Random>,
}

impl Ambient {
    /// The real ones.
    pub fn system() -> Self {
        Self { clock: Arc::new(SystemClock), random: Arc::new(SystemRandom) }
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Overwrites all of `bytes` with random ones.
    pub fn fill(&self, bytes: &mut [u8]) {
        self.random.fill(bytes);
    }

    /// A fresh row id.
    pub fn uuid(&self) -> Uuid {
        uuid_v7(self.now(), self.random.as_ref())
    }
}

impl fmt::Debug for Ambient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ambient")
    }
}

/// A UUID of version 7 (RFC 9562 §5.7): milliseconds first, so that rows made later sort later, then 74
/// random bits. An id only, never a secret. Moments before 1970 count as 1970.
pub fn uuid_v7(now: Timestamp, random: &dyn Random) -> Uuid {
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    let mut rest = [0; 10];
    random.fill(&mut rest);
    uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_manual_clock_moves_only_by_hand() {
        let clock = ManualClock::new(moment("2026-03-29T00:59:00Z"));
        assert_eq!(clock.now(), clock.now());
        clock.advance(SignedDuration::from_hours(-1));
        assert_eq!(clock.now(), moment("2026-03-28T23:59:00Z"));
        clock.set(moment("2030-01-01T00:00:00Z"));
        assert_eq!(clock.now(), moment("2030-01-01T00:00:00Z"));
        clock.advance(SignedDuration::MAX);
        assert_eq!(clock.now(), Timestamp::MAX);
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_goes_on() {
        let (one, two) = (SeededRandom::new(9), SeededRandom::new(9));
        let (mut a, mut b) = ([0; 70], [0; 70]);
        one.fill(&mut a);
        two.fill(&mut b);
        assert_eq!(a, b);
        one.fill(&mut a);
        assert_ne!(a, b);
        SeededRandom::new(10).fill(&mut a);
        assert_ne!(a, b);
    }

    #[test]
    fn the_machine_gives_different_bytes_each_time() {
        let (mut a, mut b) = ([0; 32], [0; 32]);
        SystemRandom.fill(&mut a);
        SystemRandom.fill(&mut b);
        assert_ne!(a, b);
    }

    #[test]
    fn ids_are_version_7_and_sort_by_time() {
        let random = SeededRandom::new(1);
        let early = uuid_v7(moment("2026-01-01T00:00:00.001Z"), &random);
        let late = uuid_v7(moment("2026-01-01T00:00:00.002Z"), &random);
        assert_eq!((early.get_version_num(), early.get_variant()), (7, uuid::Variant::RFC4122));
        assert!(early < late && early.to_string() < late.to_string());
        assert_eq!(
            uuid_v7(moment("1969-12-31T00:00:00Z"), &random).get_timestamp().unwrap().to_unix(),
            (0, 0)
        );
    }
}
