//! The methods that users have registered.

use super::{Conn, schema::methods};
use crate::domain::ids::{MethodId, TenantId, UserId};
use crate::domain::{method, moment::Moment};
use diesel::prelude::*;

/// A registered method.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = methods)]
pub struct Method {
    /// Its id; part of the place that its value is sealed for.
    pub id: MethodId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whose it is.
    pub user_id: UserId,
    /// What kind of method.
    pub kind: method::Method,
    /// Its value, sealed with the installation's key.
    pub sealed: String,
    /// When the user proved to have it.
    pub verified_at: Option<Moment>,
    /// Created.
    pub created_at: Moment,
}

/// The place that a method's value is sealed for.
pub fn place(id: &MethodId) -> String {
    format!("methods.sealed:{id}")
}

/// The methods of a user, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, user: &UserId) -> QueryResult<Vec<Method>> {
    methods::table
        .filter(methods::tenant_id.eq(tenant))
        .filter(methods::user_id.eq(user))
        .order(methods::created_at)
        .select(Method::as_select())
        .load(conn)
}

/// The methods of several users, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_of(conn: &mut Conn, tenant: &TenantId, users: &[UserId]) -> QueryResult<Vec<Method>> {
    methods::table
        .filter(methods::tenant_id.eq(tenant))
        .filter(methods::user_id.eq_any(users))
        .order(methods::created_at)
        .select(Method::as_select())
        .load(conn)
}

/// Up to `limit` of the tenant's methods in the order of their ids, after the one with the id `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list_all(conn: &mut Conn, tenant: &TenantId, after: &str, limit: i64) -> QueryResult<Vec<Method>> {
    methods::table
        .filter(methods::tenant_id.eq(tenant))
        .filter(methods::id.gt(after))
        .order(methods::id)
        .limit(limit)
        .select(Method::as_select())
        .load(conn)
}

/// Adds a method.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, method: &Method) -> QueryResult<()> {
    diesel::insert_into(methods::table).values(method).execute(conn).map(|_| ())
}

/// Removes a user's methods of one kind.
///
/// # Errors
/// When the database does not answer.
pub fn remove(conn: &mut Conn, tenant: &TenantId, user: &UserId, kind: method::Method) -> QueryResult<()> {
    let theirs = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::user_id.eq(user));
    diesel::delete(theirs.filter(methods::kind.eq(kind))).execute(conn).map(|_| ())
}
