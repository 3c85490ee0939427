//! Groups of users.

use super::{Conn, schema::groups};
use crate::domain::ids::{GroupId, TenantId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A group as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = groups)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Its name, as its administrator wrote it.
    pub name: String,
    /// The form of the name that is compared; unique in the tenant.
    pub name_key: String,
    /// Created.
    pub created_at: Moment,
}

/// The group with this name.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, name_key: &str) -> QueryResult<Option<Group>> {
    let one = groups::table.filter(groups::tenant_id.eq(tenant)).filter(groups::name_key.eq(name_key));
    one.select(Group::as_select()).first(conn).optional()
}

/// The groups with these names.
///
/// # Errors
/// When the database does not answer.
pub fn list_named(conn: &mut Conn, tenant: &TenantId, keys: &[String]) -> QueryResult<Vec<Group>> {
    let some = groups::table.filter(groups::tenant_id.eq(tenant)).filter(groups::name_key.eq_any(keys));
    some.select(Group::as_select()).load(conn)
}

/// All groups of a tenant in the order of their names.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Vec<Group>> {
    let all = groups::table.filter(groups::tenant_id.eq(tenant)).order(groups::name_key);
    all.select(Group::as_select()).load(conn)
}

/// How many of these groups there are.
///
/// # Errors
/// When the database does not answer.
pub fn count_of(conn: &mut Conn, tenant: &TenantId, ids: &[GroupId]) -> QueryResult<i64> {
    let some = groups::table.filter(groups::tenant_id.eq(tenant)).filter(groups::id.eq_any(ids));
    some.count().get_result(conn)
}

/// Adds a group.
///
/// # Errors
/// A unique violation when the name is taken.
pub fn insert(conn: &mut Conn, group: &Group) -> QueryResult<()> {
    diesel::insert_into(groups::table).values(group).execute(conn).map(|_| ())
}

/// Deletes a group; its members stay users. False when it was gone already.
///
/// # Errors
/// When the database does not answer.
pub fn delete(conn: &mut Conn, tenant: &TenantId, id: &GroupId) -> QueryResult<bool> {
    let one = groups::table.filter(groups::tenant_id.eq(tenant)).filter(groups::id.eq(id));
    diesel::delete(one).execute(conn).map(|deleted| deleted == 1)
}
