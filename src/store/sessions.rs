//! Sessions of signed-in users. A row that is gone ends its session at the next request.

use super::{Conn, schema::sessions};
use crate::domain::ids::{SessionId, TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A session as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = sessions)]
pub struct Session {
    /// Digest of the key in the cookie.
    pub key_hash: String,
    /// Its name in the list; it opens nothing.
    pub public_id: SessionId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whose it is.
    pub user_id: UserId,
    /// What the pages keep in it, as JSON.
    pub state: String,
    /// Browser and system, in words.
    pub browser: String,
    /// Signed in.
    pub created_at: Moment,
    /// Last used, to the minute.
    pub seen_at: Moment,
    /// When it ends by itself unless it is used.
    pub expires_at: Moment,
}

/// The live session whose key has this digest. No tenant yet: the key itself says whose it is.
///
/// # Errors
/// When the database does not answer.
pub fn find_by_key(
    conn: &mut Conn,
    key_hash: &str,
    now: Moment,
    oldest: Moment,
) -> QueryResult<Option<Session>> {
    let live = sessions::table.filter(sessions::expires_at.gt(now)).filter(sessions::created_at.gt(oldest));
    live.filter(sessions::key_hash.eq(key_hash)).select(Session::as_select()).first(conn).optional()
}

/// Adds a session.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, session: &Session) -> QueryResult<()> {
    diesel::insert_into(sessions::table).values(session).execute(conn).map(|_| ())
}

/// Stores the state of a session. Never brings back one that was ended meanwhile.
///
/// # Errors
/// When the database does not answer.
pub fn set_state(conn: &mut Conn, key_hash: &str, state: &str) -> QueryResult<()> {
    diesel::update(sessions::table.find(key_hash)).set(sessions::state.eq(state)).execute(conn).map(|_| ())
}

/// Notes that a session is in use.
///
/// # Errors
/// When the database does not answer.
pub fn touch(conn: &mut Conn, key_hash: &str, now: Moment, expires_at: Moment) -> QueryResult<()> {
    diesel::update(sessions::table.find(key_hash))
        .set((sessions::seen_at.eq(now), sessions::expires_at.eq(expires_at)))
        .execute(conn)
        .map(|_| ())
}

/// Ends the session whose key has this digest.
///
/// # Errors
/// When the database does not answer.
pub fn delete_by_key(conn: &mut Conn, key_hash: &str) -> QueryResult<()> {
    diesel::delete(sessions::table.find(key_hash)).execute(conn).map(|_| ())
}

/// A user's live sessions, last used first.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, user: &UserId, now: Moment) -> QueryResult<Vec<Session>> {
    sessions::table
        .filter(sessions::tenant_id.eq(tenant))
        .filter(sessions::user_id.eq(user))
        .filter(sessions::expires_at.gt(now))
        .order(sessions::seen_at.desc())
        .select(Session::as_select())
        .load(conn)
}

/// Ends one of a user's sessions. False when there was none of that name.
///
/// # Errors
/// When the database does not answer.
pub fn end(conn: &mut Conn, tenant: &TenantId, user: &UserId, id: &SessionId) -> QueryResult<bool> {
    let theirs = sessions::table.filter(sessions::tenant_id.eq(tenant)).filter(sessions::user_id.eq(user));
    diesel::delete(theirs.filter(sessions::public_id.eq(id))).execute(conn).map(|deleted| deleted == 1)
}

/// Ends all of a user's sessions, but for the one named `keep`.
///
/// # Errors
/// When the database does not answer.
pub fn end_all(
    conn: &mut Conn,
    tenant: &TenantId,
    user: &UserId,
    keep: Option<&SessionId>,
) -> QueryResult<usize> {
    let theirs = sessions::table.filter(sessions::tenant_id.eq(tenant)).filter(sessions::user_id.eq(user));
    match keep {
        Some(keep) => diesel::delete(theirs.filter(sessions::public_id.ne(keep))).execute(conn),
        None => diesel::delete(theirs).execute(conn),
    }
}

/// Ends every session of every tenant: of a database that is put back, nobody knows which were ended since.
///
/// # Errors
/// When the database does not answer.
pub fn end_everywhere(conn: &mut Conn) -> QueryResult<usize> {
    diesel::delete(sessions::table).execute(conn)
}

/// Deletes up to `limit` sessions that ran out; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, now: Moment, limit: i64) -> QueryResult<usize> {
    let old = sessions::table.filter(sessions::expires_at.lt(now)).limit(limit);
    let keys: Vec<String> = old.select(sessions::key_hash).load(conn)?;
    diesel::delete(sessions::table.filter(sessions::key_hash.eq_any(keys))).execute(conn)
}
