//! The lease of the letter in hand: short, so that a letter whose worker died soon finds another, and renewed as long
//! as the mail server keeps this one waiting.

use crate::domain::moment::Moment;
use crate::ops::Services;
use crate::store::outbox::{self, Posted};
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

/// Sends a letter while a thread beside it renews the lease and lets the pulse go on. Answers the letter with the
/// lease that it has in the end.
pub fn keep<T>(
    services: &Services,
    posted: &Posted,
    send: impl FnOnce() -> anyhow::Result<T>,
) -> (Posted, anyhow::Result<T>) {
    thread::scope(|scope| {
        let (sending, sent) = channel::<()>();
        let held = posted.clone();
        let keeper = thread::Builder::new().name("lease".into());
        let keeper = match keeper.spawn_scoped(scope, move || renew(services, held, &sent)) {
            Ok(keeper) => keeper,
            Err(error) => return (posted.clone(), Err(error.into())),
        };
        let result = send();
        drop(sending);
        (keeper.join().unwrap_or_else(|_| posted.clone()), result)
    })
}

fn renew(services: &Services, mut held: Posted, sent: &Receiver<()>) -> Posted {
    while sent.recv_timeout(LOOK_EVERY) == Err(RecvTimeoutError::Timeout) {
        let now = services.now();
        services.pulse.beat(now);
        if held.leased_until.is_some_and(|until| until.seconds_since(now) >= RENEW_SECONDS) {
            continue;
        }
        let until = until(now);
        match services.store.write(|conn| anyhow::Ok(outbox::renew(conn, &held, until)?)) {
            Ok(true) => held.leased_until = Some(until),
            Ok(false) => tracing::warn!(letter.id = %held.id, "the lease of a letter in hand was lost"),
            Err(error) => tracing::warn!(letter.id = %held.id, "a lease could not be renewed: {error:#}"),
        }
    }
    held
}
