//! Many users at once, as an import finds and changes them.

use super::User;
use crate::domain::ids::{TenantId, UserId};
use crate::domain::moment::Moment;
use crate::store::{Conn, schema::users, user_words};
use diesel::prelude::*;

/// The users with these names.
///
/// # Errors
/// When the database does not answer.
pub fn find_by_keys(conn: &mut Conn, tenant: &TenantId, keys: &[String]) -> QueryResult<Vec<User>> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::name_key.eq_any(keys));
    some.select(User::as_select()).load(conn)
}

/// The users with these ids.
///
/// # Errors
/// When the database does not answer.
pub fn find_by_ids(conn: &mut Conn, tenant: &TenantId, ids: &[UserId]) -> QueryResult<Vec<User>> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq_any(ids));
    some.select(User::as_select()).load(conn)
}

/// Whose these work mail addresses are.
///
/// # Errors
/// When the database does not answer.
pub fn find_mails(conn: &mut Conn, tenant: &TenantId, keys: &[String]) -> QueryResult<Vec<(String, UserId)>> {
    let theirs = users::table.filter(users::tenant_id.eq(tenant));
    let some = theirs.filter(users::work_mail_key.assume_not_null().eq_any(keys));
    some.select((users::work_mail_key.assume_not_null(), users::id)).load(conn)
}

/// Adds several, with the words by which they are found.
///
/// # Errors
/// A unique violation when a name or a work mail address is taken.
pub fn insert_many(conn: &mut Conn, all: &[User]) -> QueryResult<()> {
    let rows = diesel::insert_into(users::table).values(all);
    match conn {
        Conn::Pg(pg) => rows.execute(pg),
        Conn::Sqlite(lite) => rows.execute(lite),
    }?;
    user_words::insert(conn, all)
}

/// Takes the password away. What was begun under it ends.
///
/// # Errors
/// When the database does not answer.
pub fn remove_password(conn: &mut Conn, user: &User) -> QueryResult<()> {
    let one = users::table.filter(users::tenant_id.eq(&user.tenant_id)).filter(users::id.eq(&user.id));
    diesel::update(one)
        .set((
            users::password_hash.eq(None::<String>),
            users::password_set_at.eq(None::<Moment>),
            users::password_version.eq(users::password_version + 1),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Deletes several with everything that hangs on them.
///
/// # Errors
/// When the database does not answer.
pub fn remove_many(conn: &mut Conn, tenant: &TenantId, ids: &[UserId]) -> QueryResult<usize> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq_any(ids));
    diesel::delete(some).execute(conn)
}
