//! Who is in which group.

use super::{
    Conn,
    schema::{group_members, groups},
};
use crate::domain::ids::{GroupId, TenantId, UserId};
use diesel::dsl::count_star;
use diesel::prelude::*;

/// A user in a group.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = group_members)]
pub struct Member {
    /// The group.
    pub group_id: GroupId,
    /// The user.
    pub user_id: UserId,
    /// The tenant of both.
    pub tenant_id: TenantId,
}

/// Whether a user is in one of these groups.
///
/// # Errors
/// When the database does not answer.
pub fn find_any(conn: &mut Conn, tenant: &TenantId, user: &UserId, groups: &[GroupId]) -> QueryResult<bool> {
    let theirs = group_members::table
        .filter(group_members::tenant_id.eq(tenant))
        .filter(group_members::user_id.eq(user));
    let among = theirs.filter(group_members::group_id.eq_any(groups)).select(group_members::group_id);
    Ok(among.first::<GroupId>(conn).optional()?.is_some())
}

/// The groups that a user is in.
///
/// # Errors
/// When the database does not answer.
pub fn list_groups(conn: &mut Conn, tenant: &TenantId, user: &UserId) -> QueryResult<Vec<GroupId>> {
    let theirs = group_members::table
        .filter(group_members::tenant_id.eq(tenant))
        .filter(group_members::user_id.eq(user));
    theirs.select(group_members::group_id).load(conn)
}

/// The names of the groups of several users, in the order of the names.
///
/// # Errors
/// When the database does not answer.
pub fn list_of(conn: &mut Conn, tenant: &TenantId, users: &[UserId]) -> QueryResult<Vec<(UserId, String)>> {
    let theirs = group_members::table.inner_join(groups::table).filter(group_members::tenant_id.eq(tenant));
    theirs
        .filter(group_members::user_id.eq_any(users))
        .order(groups::name_key)
        .select((group_members::user_id, groups::name))
        .load(conn)
}

/// Up to `limit` members of a group in the order of their ids, after the one with the id `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list_users(
    conn: &mut Conn,
    tenant: &TenantId,
    group: &GroupId,
    after: &str,
    limit: i64,
) -> QueryResult<Vec<UserId>> {
    group_members::table
        .filter(group_members::tenant_id.eq(tenant))
        .filter(group_members::group_id.eq(group))
        .filter(group_members::user_id.gt(after))
        .order(group_members::user_id)
        .limit(limit)
        .select(group_members::user_id)
        .load(conn)
}

/// How many members each group has; one without any is not among them.
///
/// # Errors
/// When the database does not answer.
pub fn count_all(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Vec<(GroupId, i64)>> {
    let all = group_members::table.filter(group_members::tenant_id.eq(tenant));
    all.group_by(group_members::group_id).select((group_members::group_id, count_star())).load(conn)
}

/// How many members a group has.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, tenant: &TenantId, group: &GroupId) -> QueryResult<i64> {
    let theirs = group_members::table.filter(group_members::tenant_id.eq(tenant));
    theirs.filter(group_members::group_id.eq(group)).count().get_result(conn)
}

/// Puts a user into a group; one who is in it already stays. Whoever calls holds the user.
///
/// # Errors
/// When the group is gone.
pub fn insert(conn: &mut Conn, member: &Member) -> QueryResult<()> {
    let group = std::slice::from_ref(&member.group_id);
    if find_any(conn, &member.tenant_id, &member.user_id, group)? {
        return Ok(());
    }
    diesel::insert_into(group_members::table).values(member).execute(conn).map(|_| ())
}

/// The groups that several users are in.
///
/// # Errors
/// When the database does not answer.
pub fn list_ids_of(
    conn: &mut Conn,
    tenant: &TenantId,
    users: &[UserId],
) -> QueryResult<Vec<(UserId, GroupId)>> {
    let theirs = group_members::table.filter(group_members::tenant_id.eq(tenant));
    let theirs = theirs.filter(group_members::user_id.eq_any(users));
    theirs.select((group_members::user_id, group_members::group_id)).load(conn)
}

/// Puts users into groups that they are not in. Whoever calls holds the users.
///
/// # Errors
/// When a group is gone.
pub fn insert_many(conn: &mut Conn, members: &[Member]) -> QueryResult<()> {
    let rows = diesel::insert_into(group_members::table).values(members);
    match conn {
        Conn::Pg(pg) => rows.execute(pg),
        Conn::Sqlite(lite) => rows.execute(lite),
    }
    .map(|_| ())
}

/// Takes a user out of a group; one who is not in it stays out.
///
/// # Errors
/// When the database does not answer.
pub fn remove(conn: &mut Conn, tenant: &TenantId, group: &GroupId, user: &UserId) -> QueryResult<()> {
    let theirs = group_members::table
        .filter(group_members::tenant_id.eq(tenant))
        .filter(group_members::user_id.eq(user));
    diesel::delete(theirs.filter(group_members::group_id.eq(group))).execute(conn).map(|_| ())
}
