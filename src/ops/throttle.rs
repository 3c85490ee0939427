//! Throttles: too much from one network is refused before it costs anything, and too much of it in one tenant is
//! recorded.
//!
//! Counts are kept in memory and told to the database, which all processes share, once a second: a flood writes no row a
//! try. What is refused is not counted, writes nothing and is compared with nothing. Nothing here asks whether a name is
//! anybody's. A browser that its user signed in with before is refused for no network.

mod codes;
mod hold;
mod release;
mod standing;
mod tally;

pub use codes::{Leaving, take_code};
pub(super) use codes::{check_mailbox, count_enrolment, count_enrolments, refuse_caller};
pub(super) use hold::{Hold, check, hold, hold_at};
pub use release::release;
pub use standing::{Overview, Standing, find, overview};
pub use tally::Tally;

use super::{Ctx, Error, Services};
use crate::domain::mac;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::throttle::{Bucket, Place, WINDOW_MINUTES, places};
use crate::store::Conn;
use crate::store::throttles::{self, Subject};
use data_encoding::BASE64URL_NOPAD;
use tally::{Key, Room};

/// The label of the key that networks and mailboxes are hashed with.
const SUBJECT_KEY: &str = "throttle";
/// So many tries that wait are told at once, by whoever made the last of them.
const WAITING_MAX: i64 = 200;

/// What a try is counted for, with the limit beyond which it is refused; none for a whole tenant.
type Held = (Key, Option<i64>);

/// Refuses what is known in memory to be too much: without the database, before anything else is done.
///
/// # Errors
/// [`Refusal::Throttled`].
pub(super) fn glance(ctx: &Ctx, bucket: Bucket) -> Result<(), Refusal> {
    // Whose browser it is only the database knows.
    if ctx.origin.browser_token.is_some() {
        return Ok(());
    }
    let mut until = counts(ctx, bucket)
        .into_iter()
        .filter_map(|(key, limit)| ctx.services.tally.until(&key, limit, ctx.now));
    until.next().map_or(Ok(()), |until| Err(refusal(ctx, until)))
}

fn refusal(ctx: &Ctx, until: Moment) -> Refusal {
    Refusal::Throttled { until, seconds: ctx.now.seconds_until(until) }
}

/// Everything that a try is counted for.
fn counts(ctx: &Ctx, bucket: Bucket) -> Vec<Held> {
    let limit = ctx.tenant.settings.throttle.limit(bucket);
    let here = places_of(ctx);
    let places = here.into_iter().map(|place| (key(ctx, bucket, &place.network), place.limit(limit)));
    let whole = bucket.in_tenant().map(|bucket| (key(ctx, bucket, ""), None));
    places.chain(whole).collect()
}

fn places_of(ctx: &Ctx) -> Vec<Place> {
    let (origin, trusted) = (&ctx.origin, &ctx.tenant.settings.throttle.trusted);
    origin.ip().map(|address| places(address, origin.is_machine, trusted)).unwrap_or_default()
}

fn key(ctx: &Ctx, bucket: Bucket, subject: &str) -> Key {
    let digest = if subject.is_empty() { String::new() } else { digest(ctx, bucket, subject) };
    (ctx.tenant_id().clone(), Subject { bucket, digest })
}

fn digest(ctx: &Ctx, bucket: Bucket, subject: &str) -> String {
    let key = ctx.services.keys.derive(SUBJECT_KEY);
    let parts = [ctx.tenant_id().as_str(), bucket.as_str(), subject].map(str::as_bytes);
    BASE64URL_NOPAD.encode(&mac::sign(&key, &parts))
}

/// Reads a count unless it was read a moment ago.
fn know(conn: &mut Conn, ctx: &Ctx, key: &Key) -> Result<(), Error> {
    if ctx.services.tally.is_known(key, ctx.now) {
        return Ok(());
    }
    let (tenant, subject) = key;
    let stored = throttles::list(conn, tenant, subject, ctx.now.plus_minutes(-WINDOW_MINUTES))?;
    match ctx.services.tally.learn(key, stored, ctx.now) {
        Room::Enough => Ok(()),
        Room::None => Err(Error::Busy),
    }
}

/// How many attempts to reset or unlock were begun within the last hour from this network; of one that the tenant
/// trusts, a tenth of them.
///
/// # Errors
/// When the database does not answer.
pub(super) fn starts_here(ctx: &Ctx) -> Result<i64, Error> {
    let Some((key, times)) = starts(ctx) else { return Ok(0) };
    Ok(count(ctx, &key)? / times)
}

/// The same as this process knows it, with those that are about to begin: for whoever is in a transaction already.
pub(super) fn starts_in_hand(ctx: &Ctx) -> i64 {
    starts(ctx).map_or(0, |(key, times)| ctx.services.tally.total(&key, ctx.now) / times)
}

/// What attempts from this network are counted as, and how many of them are taken for one.
fn starts(ctx: &Ctx) -> Option<(Key, i64)> {
    let place = places_of(ctx).into_iter().next()?;
    Some((key(ctx, Bucket::StartsFrom, &place.network), i64::from(place.times.unwrap_or(1))))
}

/// Whether so many wrong codes and answers come in within the hour, over all names of the tenant, that somebody seems to
/// guess.
///
/// # Errors
/// When the database does not answer.
pub(super) fn is_under_attack(ctx: &Ctx) -> Result<bool, Error> {
    let limit = ctx.tenant.settings.throttle.limit(Bucket::ProofsIn);
    Ok(count(ctx, &key(ctx, Bucket::ProofsIn, ""))? >= i64::from(limit))
}

fn count(ctx: &Ctx, key: &Key) -> Result<i64, Error> {
    if !ctx.services.tally.is_known(key, ctx.now) {
        ctx.read(|conn| know(conn, ctx, key))?;
    }
    Ok(ctx.services.tally.total(key, ctx.now))
}

/// Tells the database what was counted, where that is much already. Never within a transaction.
///
/// # Errors
/// When the database does not answer.
pub(super) fn relieve(ctx: &Ctx) -> Result<(), Error> {
    if ctx.services.tally.waiting() < WAITING_MAX {
        return Ok(());
    }
    Ok(flush(&ctx.services)?)
}

/// Tells the database everything that was counted and not told yet.
///
/// # Errors
/// When the database does not answer; then it waits for another time.
pub fn flush(services: &Services) -> anyhow::Result<()> {
    let counted = services.tally.drain();
    if counted.is_empty() {
        return Ok(());
    }
    let told = services.store.write(|conn| {
        for ((tenant, subject), slot) in &counted {
            throttles::add(conn, tenant, subject, *slot)?;
        }
        anyhow::Ok(())
    });
    match &told {
        Ok(()) => services.tally.settle(&counted),
        Err(_) => services.tally.take_back(counted),
    }
    told
}
