//! Recovery codes: hashed, and the hash sealed.

use super::{Conn, schema::recovery_codes, sealed::Sealed};
use crate::domain::ids::{RecoveryCodeId, TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::dsl::{count, count_star, max};
use diesel::prelude::*;

/// A recovery code as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = recovery_codes)]
pub struct RecoveryCode {
    /// Its id; part of the place that its hash is sealed for.
    pub id: RecoveryCodeId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whose.
    pub user_id: UserId,
    /// The part of the code by which it is found.
    pub selector: String,
    /// The Argon2id hash of the whole code, sealed with the installation's key.
    pub sealed: String,
    /// Created.
    pub created_at: Moment,
    /// When it was used up.
    pub used_at: Option<Moment>,
}

/// The place that a code's hash is sealed for.
pub fn place(id: &RecoveryCodeId) -> String {
    format!("recovery_codes.sealed:{id}")
}

/// A user's codes, used ones too.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, user: &UserId) -> QueryResult<Vec<RecoveryCode>> {
    let theirs = recovery_codes::table.filter(recovery_codes::tenant_id.eq(tenant));
    theirs.filter(recovery_codes::user_id.eq(user)).select(RecoveryCode::as_select()).load(conn)
}

/// Up to `limit` users of a tenant who have used all their codes, the last one before `before`.
///
/// # Errors
/// When the database does not answer.
pub fn list_spent(
    conn: &mut Conn,
    tenant: &TenantId,
    before: Moment,
    limit: i64,
) -> QueryResult<Vec<UserId>> {
    let (used, last) = (count(recovery_codes::used_at), max(recovery_codes::used_at));
    let theirs = recovery_codes::table.filter(recovery_codes::tenant_id.eq(tenant));
    let spent = theirs.group_by(recovery_codes::user_id).having(used.eq(count_star()).and(last.lt(before)));
    spent.select(recovery_codes::user_id).limit(limit).load(conn)
}

/// Stores a user's codes in place of all earlier ones; none removes them.
///
/// # Errors
/// When the database does not answer.
pub fn set_all(conn: &mut Conn, tenant: &TenantId, user: &UserId, new: &[RecoveryCode]) -> QueryResult<()> {
    let theirs = recovery_codes::table.filter(recovery_codes::tenant_id.eq(tenant));
    diesel::delete(theirs.filter(recovery_codes::user_id.eq(user))).execute(conn)?;
    for code in new {
        diesel::insert_into(recovery_codes::table).values(code).execute(conn)?;
    }
    Ok(())
}

/// Uses a code up. False when it was used before.
///
/// # Errors
/// When the database does not answer.
pub fn consume(conn: &mut Conn, code: &RecoveryCode, now: Moment) -> QueryResult<bool> {
    let one = recovery_codes::table.filter(recovery_codes::tenant_id.eq(&code.tenant_id));
    let fresh = one.filter(recovery_codes::id.eq(&code.id)).filter(recovery_codes::used_at.is_null());
    diesel::update(fresh).set(recovery_codes::used_at.eq(now)).execute(conn).map(|changed| changed == 1)
}

/// Up to `limit` of the tenant's sealed values in the order of their ids, after the one with the id `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list_sealed(conn: &mut Conn, tenant: &TenantId, after: &str, limit: i64) -> QueryResult<Vec<Sealed>> {
    let theirs = recovery_codes::table
        .filter(recovery_codes::tenant_id.eq(tenant))
        .filter(recovery_codes::id.gt(after));
    let page = theirs.order(recovery_codes::id).limit(limit);
    let rows: Vec<(RecoveryCodeId, UserId, String)> =
        page.select((recovery_codes::id, recovery_codes::user_id, recovery_codes::sealed)).load(conn)?;
    let value = |(id, user_id, sealed): (RecoveryCodeId, UserId, String)| Sealed {
        place: place(&id),
        id: id.to_string(),
        user_id,
        sealed,
    };
    Ok(rows.into_iter().map(value).collect())
}

/// Puts `anew` in the place of `before`. False when that is not the row's value any more.
///
/// # Errors
/// When the database does not answer.
pub fn reseal(conn: &mut Conn, tenant: &TenantId, before: &Sealed, anew: &str) -> QueryResult<bool> {
    let one = recovery_codes::table
        .filter(recovery_codes::tenant_id.eq(tenant))
        .filter(recovery_codes::id.eq(&before.id));
    let unchanged = one.filter(recovery_codes::sealed.eq(&before.sealed));
    diesel::update(unchanged).set(recovery_codes::sealed.eq(anew)).execute(conn).map(|changed| changed == 1)
}
