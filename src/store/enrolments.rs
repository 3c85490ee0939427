//! Methods on their way to be registered: what was typed, until its code proves it.

use super::Conn;
use super::schema::{enrolment_codes, enrolments};
use crate::domain::ids::{EnrolmentId, TenantId, UserId};
use crate::domain::method::{Credential, Method};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// An enrolment as stored; a user has at most one of a kind.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = enrolments)]
pub struct Enrolment {
    /// Its id; part of the place that its value is sealed for.
    pub id: EnrolmentId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whose.
    pub user_id: UserId,
    /// What shall be registered.
    pub kind: Credential,
    /// How its codes are sent.
    pub channel: Method,
    /// The address or number, sealed with the installation's key.
    pub sealed: String,
    /// The locale of the page that asked for it.
    pub locale: String,
    /// Wrong tries so far.
    pub failed_tries: i32,
    /// Begun.
    pub created_at: Moment,
    /// When it ends by itself.
    pub expires_at: Moment,
}

/// A code that an enrolment sent. The code itself is derived, never stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = enrolment_codes)]
pub struct EnrolmentCode {
    /// Its enrolment.
    pub enrolment_id: EnrolmentId,
    /// Counts from 1 within the enrolment.
    pub number: i32,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Who asked for it: what was sent counts, whatever became of the enrolment.
    pub user_id: UserId,
    /// What shall be registered.
    pub kind: Credential,
    /// Asked for.
    pub issued_at: Moment,
    /// Until when it works.
    pub expires_at: Moment,
}

/// The place that an enrolment's value is sealed for.
pub fn place(id: &EnrolmentId) -> String {
    format!("enrolments.sealed:{id}")
}

/// A user's enrolment of this kind.
///
/// # Errors
/// When the database does not answer.
pub fn find(
    conn: &mut Conn,
    tenant: &TenantId,
    user: &UserId,
    kind: Credential,
) -> QueryResult<Option<Enrolment>> {
    let theirs =
        enrolments::table.filter(enrolments::tenant_id.eq(tenant)).filter(enrolments::user_id.eq(user));
    theirs.filter(enrolments::kind.eq(kind)).select(Enrolment::as_select()).first(conn).optional()
}

/// The enrolment with this id.
///
/// # Errors
/// When the database does not answer.
pub fn get(conn: &mut Conn, tenant: &TenantId, id: &EnrolmentId) -> QueryResult<Option<Enrolment>> {
    let one = enrolments::table.filter(enrolments::tenant_id.eq(tenant)).filter(enrolments::id.eq(id));
    one.select(Enrolment::as_select()).first(conn).optional()
}

/// Begins an enrolment in place of the user's earlier one of its kind.
///
/// # Errors
/// When the database does not answer, or another try of the same moment was first.
pub fn replace(conn: &mut Conn, enrolment: &Enrolment) -> QueryResult<()> {
    remove(conn, &enrolment.tenant_id, &enrolment.user_id, enrolment.kind)?;
    diesel::insert_into(enrolments::table).values(enrolment).execute(conn).map(|_| ())
}

/// Removes a user's enrolment of this kind. False when there was none.
///
/// # Errors
/// When the database does not answer.
pub fn remove(conn: &mut Conn, tenant: &TenantId, user: &UserId, kind: Credential) -> QueryResult<bool> {
    let theirs =
        enrolments::table.filter(enrolments::tenant_id.eq(tenant)).filter(enrolments::user_id.eq(user));
    diesel::delete(theirs.filter(enrolments::kind.eq(kind))).execute(conn).map(|removed| removed > 0)
}

/// Counts a wrong try.
///
/// # Errors
/// When the database does not answer.
pub fn count_failure(conn: &mut Conn, enrolment: &Enrolment) -> QueryResult<()> {
    let one = enrolments::table.filter(enrolments::tenant_id.eq(&enrolment.tenant_id));
    diesel::update(one.filter(enrolments::id.eq(&enrolment.id)))
        .set(enrolments::failed_tries.eq(enrolments::failed_tries + 1))
        .execute(conn)
        .map(|_| ())
}

/// Adds a code.
///
/// # Errors
/// A unique violation when another try asked for the same number first.
pub fn insert_code(conn: &mut Conn, code: &EnrolmentCode) -> QueryResult<()> {
    diesel::insert_into(enrolment_codes::table).values(code).execute(conn).map(|_| ())
}

/// The codes of an enrolment, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_codes(
    conn: &mut Conn,
    tenant: &TenantId,
    enrolment: &EnrolmentId,
) -> QueryResult<Vec<EnrolmentCode>> {
    enrolment_codes::table
        .filter(enrolment_codes::enrolment_id.eq(enrolment))
        .filter(enrolment_codes::tenant_id.eq(tenant))
        .order(enrolment_codes::number.desc())
        .select(EnrolmentCode::as_select())
        .load(conn)
}

/// When this user was sent codes of this kind since `since`, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_sent(
    conn: &mut Conn,
    tenant: &TenantId,
    (user, kind): (&UserId, Credential),
    since: Moment,
) -> QueryResult<Vec<Moment>> {
    let theirs = enrolment_codes::table.filter(enrolment_codes::tenant_id.eq(tenant));
    let of_kind = theirs.filter(enrolment_codes::user_id.eq(user)).filter(enrolment_codes::kind.eq(kind));
    let sent = of_kind.filter(enrolment_codes::issued_at.gt(since)).order(enrolment_codes::issued_at);
    sent.select(enrolment_codes::issued_at).load(conn)
}

/// Deletes the codes of up to `limit` enrolments that were asked for before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge_codes(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = enrolment_codes::table.filter(enrolment_codes::issued_at.lt(before)).limit(limit);
    let ids: Vec<EnrolmentId> = old.select(enrolment_codes::enrolment_id).load(conn)?;
    let theirs = enrolment_codes::table.filter(enrolment_codes::enrolment_id.eq_any(ids));
    diesel::delete(theirs.filter(enrolment_codes::issued_at.lt(before))).execute(conn)
}

/// Deletes up to `limit` enrolments that ran out before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = enrolments::table.filter(enrolments::expires_at.lt(before)).limit(limit);
    let ids: Vec<EnrolmentId> = old.select(enrolments::id).load(conn)?;
    diesel::delete(enrolments::table.filter(enrolments::id.eq_any(ids))).execute(conn)
}
