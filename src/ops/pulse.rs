//! Whether the worker of this process is alive, in each of its lanes, for those who ask whether the process is ready.

use crate::domain::lane::Lane;
use crate::domain::moment::Moment;
use std::sync::atomic::{AtomicI64, Ordering};

/// A worker beats every second, also while it waits for a mail server; one that was silent for so long is stuck.
const SILENCE_SECONDS_MAX: i64 = 60;

/// The last signs of life of this process's worker.
pub struct Pulse {
    mail: AtomicI64,
    phone: AtomicI64,
    help: AtomicI64,
    notice: AtomicI64,
}

/// Before the first beat: a process that runs no worker waits for none.
const NO_WORKER: i64 = i64::MIN;

impl Default for Pulse {
    fn default() -> Self {
        let [mail, phone, help, notice] = [NO_WORKER; 4].map(AtomicI64::new);
        Self { mail, phone, help, notice }
    }
}

impl Pulse {
    /// Notes that the worker of a lane is alive.
    pub fn beat(&self, lane: Lane, now: Moment) {
        self.of(lane).store(*now.as_millis(), Ordering::Release);
    }

    /// Whether the worker of any lane has fallen silent; never where there is none.
    pub fn is_lost(&self, now: Moment) -> bool {
        Lane::ALL.iter().any(|lane| {
            let last = self.of(*lane).load(Ordering::Acquire);
            last != NO_WORKER && now.seconds_since(Moment::from_millis(last)) > SILENCE_SECONDS_MAX
        })
    }

    const fn of(&self, lane: Lane) -> &AtomicI64 {
        match lane {
            Lane::Mail => &self.mail,
            Lane::Phone => &self.phone,
            Lane::Help => &self.help,
            Lane::Notice => &self.notice,
        }
    }
}
