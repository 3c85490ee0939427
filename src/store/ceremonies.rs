//! What was asked of browsers and answered, passkeys and proofs of work: each question is good for one answer. What is
//! asked travels with the browser, so that a question costs no row.

use super::{Conn, schema::ceremonies};
use crate::domain::ids::{CeremonyId, TenantId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A ceremony that is used up.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = ceremonies)]
pub struct Ceremony {
    /// Its id.
    pub id: CeremonyId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Until when an answer would count.
    pub expires_at: Moment,
}

/// Uses a ceremony up. False when it was used before; another try of the same moment is waited for.
///
/// # Errors
/// When the database does not answer.
pub fn claim(conn: &mut Conn, ceremony: &Ceremony) -> QueryResult<bool> {
    // A broken rule would end PostgreSQL's transaction, and what is refused must be recorded in it.
    let row = diesel::insert_into(ceremonies::table).values(ceremony).on_conflict_do_nothing();
    let added = match conn {
        Conn::Pg(conn) => row.execute(conn),
        Conn::Sqlite(conn) => row.execute(conn),
    };
    added.map(|added| added == 1)
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
