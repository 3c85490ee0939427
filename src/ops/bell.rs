//! Wakes the worker when a letter was posted, so that a code leaves at once.

use parking_lot::{Condvar, Mutex};
use std::time::Duration;

/// Rings in one process; workers elsewhere find the letter at their next look.
#[derive(Default)]
pub struct Bell {
    rung: Mutex<bool>,
    wake: Condvar,
}

impl Bell {
    /// Wakes whoever waits, or the next one to wait.
    pub fn ring(&self) {
        *self.rung.lock() = true;
        self.wake.notify_all();
    }

    /// Waits for a ring, but no longer than `patience`.
    pub fn wait(&self, patience: Duration) {
        let mut rung = self.rung.lock();
        if !*rung {
            self.wake.wait_for(&mut rung, patience);
        }
        *rung = false;
    }
}
