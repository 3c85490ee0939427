//! Sessions as the pages keep them: begun, used, ended.

use super::{Ctx, Error, Services, Tx};
use crate::domain::ids::{SessionId, UserId};
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::store::sessions::{self, Session};

/// A session nobody uses ends after this (OWASP ASVS 5.0, 7.3.1: documented here and in the administrator's guide).
pub const IDLE_MINUTES: i64 = 30;
/// Every session ends after this.
pub const LIFE_MINUTES: i64 = 12 * 60;
/// Use is noted at most so often; each note is a write.
const TOUCH_SECONDS: i64 = 60;

/// What lets somebody back into an account is changed only so long after its owner was last checked (OWASP ASVS 5.0,
/// 7.5.1 asks for the check and leaves the time to us).
pub const CHECK_MINUTES: i64 = 10;

/// A check may seem to lie so far ahead: clocks of two machines differ a little. One further ahead was made before a
/// clock was set back, and would count for that much longer.
const AHEAD_MINUTES_MAX: i64 = 1;

/// Whether a check at `checked_at` still counts.
pub fn is_fresh(checked_at: Moment, now: Moment) -> bool {
    let (first, last) = (checked_at.plus_minutes(-AHEAD_MINUTES_MAX), checked_at.plus_minutes(CHECK_MINUTES));
    (first..=last).contains(&now)
}

/// A session that begins.
pub struct NewSession {
    /// Digest of its key.
    pub key_hash: String,
    /// Its name in the list.
    pub public_id: SessionId,
    /// What the pages keep in it, as JSON.
    pub state: String,
}

/// Begins a session together with what gave the right to it.
///
/// # Errors
/// When the database does not answer.
pub(super) fn begin(tx: &mut Tx<'_>, ctx: &Ctx, user: &UserId, new: NewSession) -> Result<(), Error> {
    let row = Session {
        key_hash: new.key_hash,
        public_id: new.public_id,
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.clone(),
        state: new.state,
        browser: ctx.origin.browser.clone(),
        created_at: ctx.now,
        seen_at: ctx.now,
        expires_at: ctx.now.plus_minutes(IDLE_MINUTES),
    };
    Ok(sessions::insert(tx.conn, &row)?)
}

/// Ends the session in whose place `next` is about to begin. Whoever ended it meanwhile must not find another one there.
///
/// # Errors
/// [`Refusal::SignedOut`] when it was ended; when the database does not answer.
pub(super) fn end_present(tx: &mut Tx<'_>, ctx: &Ctx, user: &UserId, next: &NewSession) -> Result<(), Error> {
    if !sessions::end(tx.conn, ctx.tenant_id(), user, &next.public_id)? {
        return Err(Refusal::SignedOut.into());
    }
    Ok(())
}

/// The state of a live session, and a note that it is in use.
///
/// # Errors
/// When the database does not answer.
pub fn load(services: &Services, key_hash: &str) -> anyhow::Result<Option<String>> {
    let now = services.now();
    let oldest = now.plus_minutes(-LIFE_MINUTES);
    let Some(row) = services.store.read(|conn| sessions::find_by_key(conn, key_hash, now, oldest))? else {
        return Ok(None);
    };
    if now.seconds_since(row.seen_at) >= TOUCH_SECONDS {
        let until = now.plus_minutes(IDLE_MINUTES).min(row.created_at.plus_minutes(LIFE_MINUTES));
        services.store.write(|conn| anyhow::Ok(sessions::touch(conn, key_hash, now, until)?))?;
    }
    Ok(Some(row.state))
}

/// Keeps changed state. Never brings back a session that was ended meanwhile.
///
/// # Errors
/// When the database does not answer.
pub fn keep_state(services: &Services, key_hash: &str, state: &str) -> anyhow::Result<()> {
    services.store.write(|conn| Ok(sessions::set_state(conn, key_hash, state)?))
}

/// Ends a session.
///
/// # Errors
/// When the database does not answer.
pub fn end(services: &Services, key_hash: &str) -> anyhow::Result<()> {
    services.store.write(|conn| Ok(sessions::delete_by_key(conn, key_hash)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_counts_for_ten_minutes_and_not_a_moment_longer() {
        let (at, limit) = (Moment::from_millis(1_000), Moment::from_millis(601_000));
        assert!(is_fresh(at, at) && is_fresh(at, limit));
        assert!(!is_fresh(at, Moment::from_millis(601_001)));
    }

    #[test]
    fn a_check_more_than_a_minute_ahead_of_the_clock_counts_no_more() {
        let at = Moment::from_millis(1_000);
        assert!(is_fresh(at, Moment::from_millis(-59_000)));
        assert!(!is_fresh(at, Moment::from_millis(-59_001)));
    }
}
