//! The hashes of passwords that users had before the present one.

use super::{Conn, schema::password_history, users::User};
use crate::domain::ids::{TenantId, UserId};
use diesel::prelude::*;

/// The newest `count` hashes of a user's former passwords.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, user: &UserId, count: u8) -> QueryResult<Vec<String>> {
    password_history::table
        .filter(password_history::tenant_id.eq(tenant))
        .filter(password_history::user_id.eq(user))
        .order(password_history::version.desc())
        .limit(count.into())
        .select(password_history::hash)
        .load(conn)
}

/// Keeps the hash that `user` has had until now, and forgets all but the newest `count`.
///
/// # Errors
/// When the database does not answer.
pub fn keep(conn: &mut Conn, user: &User, count: u8) -> QueryResult<()> {
    if let Some(hash) = user.password_hash.as_deref().filter(|_| count > 0) {
        let former = (
            password_history::user_id.eq(&user.id),
            password_history::version.eq(user.password_version),
            password_history::tenant_id.eq(&user.tenant_id),
            password_history::hash.eq(hash),
        );
        diesel::insert_into(password_history::table).values(former).execute(conn)?;
    }
    let theirs = || {
        let of_tenant = password_history::table.filter(password_history::tenant_id.eq(&user.tenant_id));
        of_tenant.filter(password_history::user_id.eq(&user.id))
    };
    let newest = theirs().order(password_history::version.desc()).limit(count.into());
    let newest: Vec<i64> = newest.select(password_history::version).load(conn)?;
    let oldest = newest.last().copied().unwrap_or(i64::MAX);
    diesel::delete(theirs().filter(password_history::version.lt(oldest))).execute(conn).map(|_| ())
}
