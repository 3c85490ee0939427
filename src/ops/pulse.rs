//! Whether the worker of this process is alive, for those who ask whether the process is ready.

use crate::domain::moment::Moment;
use std::sync::atomic::{AtomicI64, Ordering};

/// A worker beats every second, also while it waits for a mail server; one that was silent for so long is stuck.
const SILENCE_SECONDS_MAX: i64 = 60;

/// The last sign of life of this process's worker.
pub struct Pulse(AtomicI64);

/// Before the first beat: a process that runs no worker waits for none.
const NO_WORKER: i64 = i64::MIN;

impl Default for Pulse {
    fn default() -> Self {
        Self(AtomicI64::new(NO_WORKER))
    }
}

impl Pulse {
    /// Notes that the worker is alive.
    pub fn beat(&self, now: Moment) {
        self.0.store(*now.as_millis(), Ordering::Release);
    }

    /// Whether the worker has fallen silent; never where there is none.
    pub fn is_lost(&self, now: Moment) -> bool {
        let last = self.0.load(Ordering::Acquire);
        last != NO_WORKER && now.seconds_since(Moment::from_millis(last)) > SILENCE_SECONDS_MAX
    }
}
