//! The methods that users have registered.

use super::{Conn, schema::methods, sealed::Sealed};
use crate::domain::ids::{MethodId, TenantId, UserId};
use crate::domain::method::{Credential, Source};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// Users that one statement names at most: databases limit its values.
const USERS_AT_ONCE: usize = 500;

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
    /// What is registered.
    pub kind: Credential,
    /// Who put it there.
    pub source: Source,
    /// What its user calls it.
    pub label: Option<String>,
    /// Its value, sealed with the installation's key; none where other tables hold it.
    pub sealed: Option<String>,
    /// The newest time step of an authenticator's code that was taken.
    pub used_step: Option<i64>,
    /// When the user proved to have it.
    pub verified_at: Option<Moment>,
    /// When the user last said that it is still right.
    pub confirmed_at: Option<Moment>,
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

/// Adds several.
///
/// # Errors
/// When the database does not answer.
pub fn insert_many(conn: &mut Conn, all: &[Method]) -> QueryResult<()> {
    let rows = diesel::insert_into(methods::table).values(all);
    match conn {
        Conn::Pg(pg) => rows.execute(pg),
        Conn::Sqlite(lite) => rows.execute(lite),
    }
    .map(|_| ())
}

/// Removes these methods, whosever they are.
///
/// # Errors
/// When the database does not answer.
pub fn remove_many(conn: &mut Conn, tenant: &TenantId, ids: &[MethodId]) -> QueryResult<usize> {
    let mut removed = 0;
    for some in ids.chunks(USERS_AT_ONCE) {
        let these = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::id.eq_any(some));
        removed += diesel::delete(these).execute(conn)?;
    }
    Ok(removed)
}

/// Removes a user's methods of one kind from one source; answers how many there were.
///
/// # Errors
/// When the database does not answer.
pub fn remove(
    conn: &mut Conn,
    tenant: &TenantId,
    user: &UserId,
    (kind, source): (Credential, Source),
) -> QueryResult<usize> {
    let theirs = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::user_id.eq(user));
    let of_kind = theirs.filter(methods::kind.eq(kind)).filter(methods::source.eq(source));
    diesel::delete(of_kind).execute(conn)
}

/// Removes one method. False when it was gone already.
///
/// # Errors
/// When the database does not answer.
pub fn remove_one(conn: &mut Conn, tenant: &TenantId, user: &UserId, id: &MethodId) -> QueryResult<bool> {
    let theirs = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::user_id.eq(user));
    diesel::delete(theirs.filter(methods::id.eq(id))).execute(conn).map(|removed| removed == 1)
}

/// Stamps all of a user's methods as confirmed.
///
/// # Errors
/// When the database does not answer.
pub fn confirm_all(conn: &mut Conn, tenant: &TenantId, user: &UserId, now: Moment) -> QueryResult<usize> {
    let theirs = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::user_id.eq(user));
    diesel::update(theirs).set(methods::confirmed_at.eq(now)).execute(conn)
}

/// Lets these users' methods of one kind count again, as proved when they were registered.
///
/// # Errors
/// When the database does not answer.
pub fn set_verified(
    conn: &mut Conn,
    tenant: &TenantId,
    kind: Credential,
    users: &[UserId],
) -> QueryResult<()> {
    for some in users.chunks(USERS_AT_ONCE) {
        let theirs =
            methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::user_id.eq_any(some));
        let unproved = theirs.filter(methods::kind.eq(kind)).filter(methods::verified_at.is_null());
        diesel::update(unproved)
            .set(methods::verified_at.eq(methods::created_at.nullable()))
            .execute(conn)?;
    }
    Ok(())
}

/// Lets these users' methods of one kind count no longer.
///
/// # Errors
/// When the database does not answer.
pub fn set_unverified(
    conn: &mut Conn,
    tenant: &TenantId,
    kind: Credential,
    users: &[UserId],
) -> QueryResult<()> {
    for some in users.chunks(USERS_AT_ONCE) {
        let theirs =
            methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::user_id.eq_any(some));
        let changed = diesel::update(theirs.filter(methods::kind.eq(kind)));
        changed.set(methods::verified_at.eq(None::<Moment>)).execute(conn)?;
    }
    Ok(())
}

/// Takes the time step of an authenticator's code. False when that code or a newer one was taken before.
///
/// # Errors
/// When the database does not answer.
pub fn use_step(conn: &mut Conn, method: &Method, step: i64) -> QueryResult<bool> {
    let one =
        methods::table.filter(methods::tenant_id.eq(&method.tenant_id)).filter(methods::id.eq(&method.id));
    let fresh = methods::used_step.is_null().or(methods::used_step.lt(step).assume_not_null());
    diesel::update(one.filter(fresh))
        .set(methods::used_step.eq(step))
        .execute(conn)
        .map(|changed| changed == 1)
}

/// Seals a method's value anew, as a passkey's counter asks for.
///
/// # Errors
/// When the database does not answer.
pub fn set_sealed(conn: &mut Conn, method: &Method, sealed: &str) -> QueryResult<()> {
    let one =
        methods::table.filter(methods::tenant_id.eq(&method.tenant_id)).filter(methods::id.eq(&method.id));
    diesel::update(one).set(methods::sealed.eq(sealed)).execute(conn).map(|_| ())
}

/// Keeps what its user calls a method. False when it is gone.
///
/// # Errors
/// When the database does not answer.
pub fn set_label(
    conn: &mut Conn,
    tenant: &TenantId,
    (user, id): (&UserId, &MethodId),
    label: &str,
) -> QueryResult<bool> {
    let theirs = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::user_id.eq(user));
    let changed = diesel::update(theirs.filter(methods::id.eq(id))).set(methods::label.eq(label));
    changed.execute(conn).map(|changed| changed == 1)
}

/// Up to `limit` of the tenant's sealed values in the order of their ids, after the one with the id `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list_sealed(conn: &mut Conn, tenant: &TenantId, after: &str, limit: i64) -> QueryResult<Vec<Sealed>> {
    let theirs = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::sealed.is_not_null());
    let page = theirs.filter(methods::id.gt(after)).order(methods::id).limit(limit);
    let rows: Vec<(MethodId, UserId, Option<String>)> =
        page.select((methods::id, methods::user_id, methods::sealed)).load(conn)?;
    let value = |(id, user_id, sealed): (MethodId, UserId, Option<String>)| {
        Some(Sealed { place: place(&id), id: id.to_string(), user_id, sealed: sealed? })
    };
    Ok(rows.into_iter().filter_map(value).collect())
}

/// Puts `anew` in the place of `before`. False when that is not the row's value any more.
///
/// # Errors
/// When the database does not answer.
pub fn reseal(conn: &mut Conn, tenant: &TenantId, before: &Sealed, anew: &str) -> QueryResult<bool> {
    let one = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::id.eq(&before.id));
    let unchanged = one.filter(methods::sealed.eq(&before.sealed));
    diesel::update(unchanged).set(methods::sealed.eq(anew)).execute(conn).map(|changed| changed == 1)
}
