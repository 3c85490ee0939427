//! What the table of users keeps about passwords that end: who is due for a mail, and what was said.

use super::{Conn, schema::users, users::User};
use crate::domain::expiry::Due;
use crate::domain::ids::{TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// Up to `limit` users who may sign in and whose passwords are among those that are due.
///
/// # Errors
/// When the database does not answer.
pub fn list_due(conn: &mut Conn, tenant: &TenantId, due: &Due, limit: i64) -> QueryResult<Vec<UserId>> {
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(users::expiry_mailed_days.eq(i32::from(due.mailed)))
        .filter(users::password_set_at.gt(due.after))
        .filter(users::password_set_at.le(due.until))
        .filter(users::password_temporary_until.is_null())
        .filter(users::expiry_waived_at.is_null())
        .filter(users::disabled_at.is_null())
        .filter(users::locked_at.is_null())
        .order(users::password_set_at)
        .limit(limit)
        .select(users::id)
        .load(conn)
}

/// Up to `limit` users to whom a mail said that the password ends soon.
///
/// # Errors
/// When the database does not answer.
pub fn list_mailed(conn: &mut Conn, tenant: &TenantId, limit: i64) -> QueryResult<Vec<UserId>> {
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(users::expiry_mailed_days.gt(0))
        .limit(limit)
        .select(users::id)
        .load(conn)
}

/// The users with these ids.
///
/// # Errors
/// When the database does not answer.
pub fn list_of(conn: &mut Conn, tenant: &TenantId, ids: &[UserId]) -> QueryResult<Vec<User>> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq_any(ids));
    some.select(User::as_select()).load(conn)
}

/// Notes of how many days the last mail told. The caller holds the users.
///
/// # Errors
/// When the database does not answer.
pub fn set_mailed(conn: &mut Conn, tenant: &TenantId, ids: &[UserId], days: u16) -> QueryResult<()> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq_any(ids));
    diesel::update(some).set(users::expiry_mailed_days.eq(i32::from(days))).execute(conn).map(|_| ())
}

/// Notes until when no page says again that a password ends soon.
///
/// # Errors
/// When the database does not answer.
pub fn set_quiet(conn: &mut Conn, tenant: &TenantId, id: &UserId, until: Moment) -> QueryResult<()> {
    let one = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq(id));
    diesel::update(one).set(users::expiry_quiet_until.eq(until)).execute(conn).map(|_| ())
}
