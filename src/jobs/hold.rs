//! The lease of the letter in hand: short, so that a letter whose worker died soon finds another, and renewed as long
//! as the mail server keeps this one waiting.

use crate::domain::lane::Lane;
use crate::domain::moment::Moment;
use crate::ops::Services;
use crate::store::outbox::{self, Posted};
use parking_lot::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How long a letter waits after its worker died: a tenth of the life of a code.
const LEASE_SECONDS: i64 = 60;
/// A lease with less left is renewed. The rest is for a database that is slow to answer.
const RENEW_SECONDS: i64 = 30;
/// How often that is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// When a lease that begins or is renewed now is over.
pub fn until(now: Moment) -> Moment {
    now.plus_seconds(LEASE_SECONDS)
}

/// The letter that is being sent, if one is.
#[derive(Default)]
pub struct Hand(Mutex<Option<Posted>>);

impl Hand {
    /// Sends a letter, which is held meanwhile; answers it with the lease that it has in the end.
    pub fn hold<T>(&self, posted: Posted, send: impl FnOnce(&Posted) -> T) -> (Posted, T) {
        *self.0.lock() = Some(posted.clone());
        let result = send(&posted);
        let held = self.0.lock().take();
        (held.unwrap_or(posted), result)
    }
}

/// Runs `work` with a thread beside it that looks after what is in the hand: its lease is renewed and the pulse goes on.
/// One thread for all letters: to start and end one for each takes longer than most mails.
///
/// # Errors
/// When the system cannot start a thread.
pub fn with_hand<T>(services: &Services, lane: Lane, work: impl FnOnce(&Hand) -> T) -> std::io::Result<T> {
    let hand = Hand::default();
    thread::scope(|scope| {
        // Dropped at the end, whatever comes: that ends the thread.
        let (_working, ended) = channel();
        let keeper = thread::Builder::new().name("lease".into());
        let hand = &hand;
        keeper.spawn_scoped(scope, move || keep((services, lane), hand, &ended))?;
        Ok(work(hand))
    })
}

fn keep((services, lane): (&Services, Lane), hand: &Hand, ended: &Receiver<()>) {
    while ended.recv_timeout(LOOK_EVERY) == Err(RecvTimeoutError::Timeout) {
        if let Some(held) = hand.0.lock().as_mut() {
            let now = services.now();
            services.pulse.beat(lane, now);
            renew(services, held, now);
        }
    }
}

fn renew(services: &Services, held: &mut Posted, now: Moment) {
    if held.leased_until.is_some_and(|until| until.seconds_since(now) >= RENEW_SECONDS) {
        return;
    }
    let until = until(now);
    match services.store.write(|conn| anyhow::Ok(outbox::renew(conn, held, until)?)) {
        Ok(true) => held.leased_until = Some(until),
        Ok(false) => tracing::warn!(letter.id = %held.id, "the lease of a letter in hand was lost"),
        Err(error) => tracing::warn!(letter.id = %held.id, "a lease could not be renewed: {error:#}"),
    }
}
