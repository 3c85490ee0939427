//! Sessions as the pages keep them: begun, used, ended.

use super::Services;
use crate::domain::ids::{SessionId, TenantId, UserId};
use crate::store::sessions::{self, Session};

/// A session nobody uses ends after this (OWASP ASVS 5.0, 7.3.1: documented here and in the administrator's guide).
pub const IDLE_MINUTES: i64 = 30;
/// Every session ends after this.
pub const LIFE_MINUTES: i64 = 12 * 60;
/// Use is noted at most so often; each note is a write.
const TOUCH_SECONDS: i64 = 60;

/// A session to be kept.
pub struct NewSession {
    /// Digest of its key.
    pub key_hash: String,
    /// Its name in the list.
    pub public_id: SessionId,
    /// Its tenant.
    pub tenant: TenantId,
    /// Whose it is.
    pub user: UserId,
    /// What the pages keep in it, as JSON.
    pub state: String,
    /// Browser and system, in words.
    pub browser: String,
    /// How long it lives unless it is used.
    pub seconds: i64,
}

/// Keeps a new session.
///
/// # Errors
/// When the database does not answer.
pub fn begin(services: &Services, new: NewSession) -> anyhow::Result<()> {
    let now = services.now();
    let row = Session {
        key_hash: new.key_hash,
        public_id: new.public_id,
        tenant_id: new.tenant,
        user_id: new.user,
        state: new.state,
        browser: new.browser,
        created_at: now,
        seen_at: now,
        expires_at: now.plus_seconds(new.seconds),
    };
    services.store.write(|conn| Ok(sessions::insert(conn, &row)?))
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
