//! Links with which users set a password, each once.

use super::{Conn, schema::password_links};
use crate::domain::ids::{PasswordLinkId, TenantId, UserId};
use crate::domain::moment::Moment;
use crate::domain::password_link::Purpose;
use diesel::prelude::*;

/// A link as stored; its token is derived from the installation's key.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = password_links)]
pub struct PasswordLink {
    /// Its id.
    pub id: PasswordLinkId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whose password it sets.
    pub user_id: UserId,
    /// What it is for.
    pub purpose: Purpose,
    /// Which of their passwords the user had when it was made: once there is another, it works no longer.
    pub password_version: i64,
    /// When it was made.
    pub created_at: Moment,
    /// Until when it works.
    pub expires_at: Moment,
    /// When it was used, or a newer one took its place.
    pub ended_at: Option<Moment>,
}

/// The link with this id, if it has neither ended nor run out.
///
/// # Errors
/// When the database does not answer.
pub fn find(
    conn: &mut Conn,
    tenant: &TenantId,
    id: &PasswordLinkId,
    now: Moment,
) -> QueryResult<Option<PasswordLink>> {
    let one =
        password_links::table.filter(password_links::tenant_id.eq(tenant)).filter(password_links::id.eq(id));
    one.filter(password_links::ended_at.is_null())
        .filter(password_links::expires_at.gt(now))
        .select(PasswordLink::as_select())
        .first(conn)
        .optional()
}

/// The link of a user that has neither ended nor run out.
///
/// # Errors
/// When the database does not answer.
pub fn find_open(
    conn: &mut Conn,
    tenant: &TenantId,
    user: &UserId,
    now: Moment,
) -> QueryResult<Option<PasswordLink>> {
    password_links::table
        .filter(password_links::tenant_id.eq(tenant))
        .filter(password_links::user_id.eq(user))
        .filter(password_links::ended_at.is_null())
        .filter(password_links::expires_at.gt(now))
        .order(password_links::created_at.desc())
        .select(PasswordLink::as_select())
        .first(conn)
        .optional()
}

/// Adds a link.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, link: &PasswordLink) -> QueryResult<()> {
    diesel::insert_into(password_links::table).values(link).execute(conn).map(|_| ())
}

/// Uses a link up. False when it was used, ended or ran out meanwhile.
///
/// # Errors
/// When the database does not answer.
pub fn consume(conn: &mut Conn, tenant: &TenantId, id: &PasswordLinkId, now: Moment) -> QueryResult<bool> {
    let one =
        password_links::table.filter(password_links::tenant_id.eq(tenant)).filter(password_links::id.eq(id));
    let open = one.filter(password_links::ended_at.is_null()).filter(password_links::expires_at.gt(now));
    diesel::update(open).set(password_links::ended_at.eq(now)).execute(conn).map(|changed| changed == 1)
}

/// Ends all links of these users.
///
/// # Errors
/// When the database does not answer.
pub fn end_all(conn: &mut Conn, tenant: &TenantId, users: &[UserId], now: Moment) -> QueryResult<()> {
    let theirs = password_links::table
        .filter(password_links::tenant_id.eq(tenant))
        .filter(password_links::user_id.eq_any(users));
    let open = theirs.filter(password_links::ended_at.is_null());
    diesel::update(open).set(password_links::ended_at.eq(now)).execute(conn).map(|_| ())
}

/// Deletes up to `limit` links that ran out; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, now: Moment, limit: i64) -> QueryResult<usize> {
    let old = password_links::table.filter(password_links::expires_at.lt(now)).limit(limit);
    let ids: Vec<PasswordLinkId> = old.select(password_links::id).load(conn)?;
    diesel::delete(password_links::table.filter(password_links::id.eq_any(ids))).execute(conn)
}
