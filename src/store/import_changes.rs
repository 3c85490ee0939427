//! What imports did to users, until it can no longer be undone.

use super::{
    Conn,
    schema::{import_changes, imports},
};
use crate::domain::ids::{ImportId, TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// What an import did to one user.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = import_changes)]
#[diesel(treat_none_as_default_value = false)]
pub struct Change {
    /// The import.
    pub import_id: ImportId,
    /// Which line of the file it was, counted from 0 and without blank ones.
    pub number: i64,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// The user.
    pub user_id: UserId,
    /// The line of the file.
    pub line: i64,
    /// What the user was before, as JSON; none when there was no such user.
    pub before: Option<String>,
    /// What the user was afterwards, as a hash: undone is only what nobody changed since.
    pub footprint: String,
}

/// Adds several.
///
/// # Errors
/// When the database does not answer.
pub fn insert_many(conn: &mut Conn, changes: &[Change]) -> QueryResult<()> {
    let rows = diesel::insert_into(import_changes::table).values(changes);
    match conn {
        Conn::Pg(pg) => rows.execute(pg),
        Conn::Sqlite(lite) => rows.execute(lite),
    }
    .map(|_| ())
}

/// Up to `limit` of an import, the last ones first.
///
/// # Errors
/// When the database does not answer.
pub fn list_last(
    conn: &mut Conn,
    tenant: &TenantId,
    import: &ImportId,
    limit: i64,
) -> QueryResult<Vec<Change>> {
    import_changes::table
        .filter(import_changes::tenant_id.eq(tenant))
        .filter(import_changes::import_id.eq(import))
        .order(import_changes::number.desc())
        .limit(limit)
        .select(Change::as_select())
        .load(conn)
}

/// How many there are of an import.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, tenant: &TenantId, import: &ImportId) -> QueryResult<i64> {
    let theirs = import_changes::table.filter(import_changes::tenant_id.eq(tenant));
    theirs.filter(import_changes::import_id.eq(import)).count().get_result(conn)
}

/// Deletes those of an import from `number` on.
///
/// # Errors
/// When the database does not answer.
pub fn remove_from(conn: &mut Conn, tenant: &TenantId, import: &ImportId, number: i64) -> QueryResult<usize> {
    let theirs = import_changes::table.filter(import_changes::tenant_id.eq(tenant));
    let theirs = theirs.filter(import_changes::import_id.eq(import));
    diesel::delete(theirs.filter(import_changes::number.ge(number))).execute(conn)
}

/// Deletes up to `limit` of an import that ended before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let ended = imports::table.filter(imports::ended_at.lt(before)).select(imports::id);
    let old = import_changes::table.filter(import_changes::import_id.eq_any(ended));
    let Some(import) = old.select(import_changes::import_id).first::<ImportId>(conn).optional()? else {
        return Ok(0);
    };
    let theirs = || import_changes::table.filter(import_changes::import_id.eq(&import));
    let some = theirs().order(import_changes::number).limit(limit);
    let numbers: Vec<i64> = some.select(import_changes::number).load(conn)?;
    let last = numbers.last().copied().unwrap_or_default();
    diesel::delete(theirs().filter(import_changes::number.le(last))).execute(conn)
}
