//! Wakes the worker when a letter was posted, so that a code leaves at once.

use parking_lot::{Condvar, Mutex};
use std::time::Duration;

/// Rings in one process; workers elsewhere find the letter at their next look.
#[derive(Default)]
pub struct Bell {
    /// How often it rang. Several wait, and each must hear every ring.
    rings: Mutex<u64>,
    wake: Condvar,
}

impl Bell {
    /// Wakes all who wait, or will wait next.
    pub fn ring(&self) {
        *self.rings.lock() += 1;
        self.wake.notify_all();
    }

    /// Waits for a ring after those `heard`, but no longer than `patience`; answers how many there were.
    pub fn wait(&self, heard: u64, patience: Duration) -> u64 {
        let mut rings = self.rings.lock();
        if *rings == heard {
            self.wake.wait_for(&mut rings, patience);
        }
        *rings
    }
}
