//! The words that users are found by, and who waits for theirs.

use super::users::User;
use super::{
    Conn,
    schema::{unindexed_users, user_words},
};
use crate::domain::ids::{TenantId, UserId};
use crate::domain::search;
use diesel::prelude::*;

/// Rows of one statement: databases take so many values at once.
const ROWS_AT_ONCE: usize = 5_000;

#[derive(Insertable)]
#[diesel(table_name = user_words)]
struct Row {
    tenant_id: TenantId,
    word: String,
    name_key: String,
}

fn rows_of(user: &User) -> impl Iterator<Item = Row> {
    let names = [Some(&user.name_key), user.family_name.as_ref(), user.given_name.as_ref()];
    let names = names.into_iter().flatten().chain([&user.display_name]).map(String::as_str);
    let words = search::words(names, user.work_mail.as_deref());
    words.into_iter().map(|word| Row {
        tenant_id: user.tenant_id.clone(),
        word,
        name_key: user.name_key.clone(),
    })
}

/// Keeps the words of users who have none yet.
///
/// # Errors
/// A unique violation when one has.
pub fn insert(conn: &mut Conn, users: &[User]) -> QueryResult<()> {
    let rows: Vec<Row> = users.iter().flat_map(rows_of).collect();
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = diesel::insert_into(user_words::table).values(some);
        match conn {
            Conn::Pg(pg) => some.execute(pg),
            Conn::Sqlite(lite) => some.execute(lite),
        }?;
    }
    Ok(())
}

/// Keeps a user's words in the place of those until now.
///
/// # Errors
/// When the database does not answer.
pub fn set(conn: &mut Conn, tenant: &TenantId, user: &User) -> QueryResult<()> {
    let theirs = user_words::table.filter(user_words::tenant_id.eq(tenant));
    diesel::delete(theirs.filter(user_words::name_key.eq(&user.name_key))).execute(conn)?;
    insert(conn, std::slice::from_ref(user))
}

/// Up to `limit` users of a tenant whose words were never kept.
///
/// # Errors
/// When the database does not answer.
pub fn list_waiting(conn: &mut Conn, tenant: &TenantId, limit: i64) -> QueryResult<Vec<UserId>> {
    let waiting = unindexed_users::table.filter(unindexed_users::tenant_id.eq(tenant));
    waiting.order(unindexed_users::user_id).limit(limit).select(unindexed_users::user_id).load(conn)
}

/// These users wait no longer.
///
/// # Errors
/// When the database does not answer.
pub fn forget_waiting(conn: &mut Conn, tenant: &TenantId, users: &[UserId]) -> QueryResult<()> {
    let waiting = unindexed_users::table.filter(unindexed_users::tenant_id.eq(tenant));
    diesel::delete(waiting.filter(unindexed_users::user_id.eq_any(users))).execute(conn).map(|_| ())
}
