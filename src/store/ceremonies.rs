//! Passkeys being asked for: each row is good for one answer.

use super::{Conn, schema::ceremonies};
use crate::domain::ceremony::Purpose;
use crate::domain::ids::{CeremonyId, TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A ceremony as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = ceremonies)]
pub struct Ceremony {
    /// Its id; part of the place that its state is sealed for.
    pub id: CeremonyId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whose passkey is asked for; none while nobody is known.
    pub user_id: Option<UserId>,
    /// What for.
    pub purpose: Purpose,
    /// What the answer is checked against, sealed with the installation's key.
    pub sealed: String,
    /// Begun.
    pub created_at: Moment,
    /// Until when an answer counts.
    pub expires_at: Moment,
}

/// The place that a ceremony's state is sealed for.
pub fn place(id: &CeremonyId) -> String {
    format!("ceremonies.sealed:{id}")
}

/// Begins a ceremony.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, ceremony: &Ceremony) -> QueryResult<()> {
    diesel::insert_into(ceremonies::table).values(ceremony).execute(conn).map(|_| ())
}

/// Ends a ceremony and answers what it was; none when it was used before, is not of this purpose, or its time is over.
///
/// # Errors
/// When the database does not answer.
pub fn consume(
    conn: &mut Conn,
    tenant: &TenantId,
    id: &CeremonyId,
    purpose: Purpose,
    now: Moment,
) -> QueryResult<Option<Ceremony>> {
    let one = ceremonies::table.filter(ceremonies::tenant_id.eq(tenant)).filter(ceremonies::id.eq(id));
    let open = one.filter(ceremonies::purpose.eq(purpose)).filter(ceremonies::expires_at.gt(now));
    let found = open.select(Ceremony::as_select()).first(conn).optional()?;
    let removed = diesel::delete(one).execute(conn)?;
    Ok(found.filter(|_| removed == 1))
}

/// Deletes up to `limit` ceremonies whose time was over before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = ceremonies::table.filter(ceremonies::expires_at.lt(before)).limit(limit);
    let ids: Vec<CeremonyId> = old.select(ceremonies::id).load(conn)?;
    diesel::delete(ceremonies::table.filter(ceremonies::id.eq_any(ids))).execute(conn)
}
