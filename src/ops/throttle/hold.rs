//! A try in hand: taken before anything is compared, kept when it counts.

use super::tally::Full;
use super::{Held, counts, know, refusal};
use crate::domain::event::Kind;
use crate::domain::throttle::{Bucket, hour_of};
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, Services, lockout};
use crate::store::Conn;
use crate::store::lockouts::Lockout;
use crate::store::throttles::{self, Subject};
use std::sync::Arc;

/// A try in hand. It counts when it is kept, and not at all when it is dropped.
pub(in crate::ops) struct Hold {
    services: Arc<Services>,
    held: Vec<Held>,
}

/// Takes a try in hand before anything is compared: by whoever stands at a name, or at none. Their own browser is not
/// counted.
///
/// # Errors
/// A refusal when there were too many from this network, [`Error::Busy`] when too many are compared at this moment, or
/// the database takes no counts.
pub(in crate::ops) fn hold(
    conn: &mut Conn,
    ctx: &Ctx,
    name_key: Option<&str>,
    bucket: Bucket,
) -> Result<Hold, Error> {
    // Only a browser that keeps something is looked for.
    let door = match name_key.filter(|_| ctx.origin.browser_token.is_some()) {
        Some(name_key) => Some(lockout::door(conn, ctx, name_key)?),
        None => None,
    };
    hold_at(conn, ctx, door.as_ref(), bucket)
}

/// The same at a door that is known already, where there is one.
///
/// # Errors
/// As of [`hold`].
pub(in crate::ops) fn hold_at(
    conn: &mut Conn,
    ctx: &Ctx,
    door: Option<&Lockout>,
    bucket: Bucket,
) -> Result<Hold, Error> {
    let mut hold = Hold { services: ctx.services.clone(), held: Vec::new() };
    if door.is_some_and(Lockout::is_familiar) {
        return Ok(hold);
    }
    let tally = &ctx.services.tally;
    for (key, limit) in counts(ctx, bucket) {
        know(conn, ctx, &key)?;
        tally.take(&key, limit, ctx.now).map_err(|full| refused(ctx, full))?;
        hold.held.push((key, limit));
    }
    Ok(hold)
}

/// Refuses somebody from whose network there were too many already; nothing is counted.
///
/// # Errors
/// As of [`hold`].
pub(in crate::ops) fn check(conn: &mut Conn, ctx: &Ctx, name_key: &str, bucket: Bucket) -> Result<(), Error> {
    hold(conn, ctx, Some(name_key), bucket).map(drop)
}

fn refused(ctx: &Ctx, full: Full) -> Error {
    match full {
        Full::Until(until) => refusal(ctx, until).into(),
        Full::InHand => Error::Busy,
    }
}

impl Hold {
    /// The try counts. What reaches a limit by it is recorded, once an hour.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn keep(mut self, tx: &mut Tx<'_>, ctx: &Ctx) -> Result<(), Error> {
        let held = std::mem::take(&mut self.held);
        held.iter().for_each(|(key, _)| self.services.tally.keep(key, ctx.now));
        held.iter().try_for_each(|held| notice(tx, ctx, held))
    }

    /// The same where nothing is written.
    pub fn count(mut self, ctx: &Ctx) {
        for (key, _) in std::mem::take(&mut self.held) {
            self.services.tally.keep(&key, ctx.now);
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        for (key, _) in &self.held {
            self.services.tally.give_back(key);
        }
    }
}

fn notice(tx: &mut Tx<'_>, ctx: &Ctx, (key, limit): &Held) -> Result<(), Error> {
    let (tenant, Subject { bucket, digest }) = key;
    let is_whole = digest.is_empty();
    let whole = is_whole.then(|| i64::from(ctx.tenant.settings.throttle.limit(*bucket)));
    let Some(limit) = whole.or(*limit) else { return Ok(()) };
    if !ctx.services.tally.tell_once(key, limit, ctx.now) {
        return Ok(());
    }
    let told = Subject { bucket: Bucket::Noticed, digest: format!("{bucket}/{digest}") };
    if !throttles::claim(tx.conn, tenant, &told, hour_of(ctx.now))? {
        return Ok(());
    }
    let kind = if is_whole { Kind::GuessingNoticed } else { Kind::NetworkThrottled };
    if is_whole {
        tracing::warn!(tenant = %ctx.tenant.slug, what = %bucket, "somebody seems to guess");
    } else {
        tracing::warn!(
            tenant = %ctx.tenant.slug,
            what = %bucket,
            "a network has reached its limit; if it is that of your proxy, name it in trusted_proxies"
        );
    }
    tx.record(Draft::refused(kind, bucket.reason(), None))
}
