//! Codes that callers read out to the help desk.

use super::{Conn, schema::caller_checks};
use crate::domain::ids::{CallerCheckId, MethodId, TenantId, UserId};
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A code that was sent to a caller. The code itself is derived from the installation's key, never stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = caller_checks)]
pub struct CallerCheck {
    /// Its id.
    pub id: CallerCheckId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whom the caller says to be.
    pub user_id: UserId,
    /// Who speaks with the caller.
    pub staff_id: UserId,
    /// How it was sent.
    pub method: Method,
    /// The registered address or number that it was sent to.
    pub method_id: MethodId,
    /// Wrong codes typed against it.
    pub tries: i32,
    /// When.
    pub sent_at: Moment,
    /// Until when it works.
    pub expires_at: Moment,
    /// When the right code was typed.
    pub matched_at: Option<Moment>,
    /// When it ended: another one matched, or too many tries were wrong.
    pub ended_at: Option<Moment>,
}

/// The check with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, id: &CallerCheckId) -> QueryResult<Option<CallerCheck>> {
    let one = caller_checks::table.filter(caller_checks::tenant_id.eq(tenant));
    one.filter(caller_checks::id.eq(id)).select(CallerCheck::as_select()).first(conn).optional()
}

/// Those about a user that were sent since `since`, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn list(
    conn: &mut Conn,
    tenant: &TenantId,
    user: &UserId,
    since: Moment,
) -> QueryResult<Vec<CallerCheck>> {
    caller_checks::table
        .filter(caller_checks::tenant_id.eq(tenant))
        .filter(caller_checks::user_id.eq(user))
        .filter(caller_checks::sent_at.gt(since))
        .order((caller_checks::sent_at.desc(), caller_checks::id.desc()))
        .select(CallerCheck::as_select())
        .load(conn)
}

/// Adds a check.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, check: &CallerCheck) -> QueryResult<()> {
    diesel::insert_into(caller_checks::table).values(check).execute(conn).map(|_| ())
}

/// Counts a wrong code.
///
/// # Errors
/// When the database does not answer.
pub fn count_wrong(conn: &mut Conn, tenant: &TenantId, id: &CallerCheckId) -> QueryResult<()> {
    let one = caller_checks::table.filter(caller_checks::tenant_id.eq(tenant));
    diesel::update(one.filter(caller_checks::id.eq(id)))
        .set(caller_checks::tries.eq(caller_checks::tries + 1))
        .execute(conn)
        .map(|_| ())
}

/// Notes that the right code was typed.
///
/// # Errors
/// When the database does not answer.
pub fn set_matched(conn: &mut Conn, tenant: &TenantId, id: &CallerCheckId, now: Moment) -> QueryResult<()> {
    let one = caller_checks::table.filter(caller_checks::tenant_id.eq(tenant));
    diesel::update(one.filter(caller_checks::id.eq(id)))
        .set(caller_checks::matched_at.eq(now))
        .execute(conn)
        .map(|_| ())
}

/// Ends those that `staff` began about a user: none of their codes works any longer.
///
/// # Errors
/// When the database does not answer.
pub fn end_all(
    conn: &mut Conn,
    tenant: &TenantId,
    (user, staff): (&UserId, &UserId),
    now: Moment,
) -> QueryResult<()> {
    let theirs = caller_checks::table
        .filter(caller_checks::tenant_id.eq(tenant))
        .filter(caller_checks::user_id.eq(user));
    let open = theirs.filter(caller_checks::staff_id.eq(staff)).filter(caller_checks::ended_at.is_null());
    diesel::update(open).set(caller_checks::ended_at.eq(now)).execute(conn).map(|_| ())
}

/// Deletes up to `limit` checks that were sent before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = caller_checks::table.filter(caller_checks::sent_at.lt(before)).limit(limit);
    let ids: Vec<CallerCheckId> = old.select(caller_checks::id).load(conn)?;
    diesel::delete(caller_checks::table.filter(caller_checks::id.eq_any(ids))).execute(conn)
}
