//! What is wrong with the lines of files with users.

use super::{
    Conn,
    schema::{import_notes, imports},
};
use crate::domain::ids::{ImportId, TenantId};
use crate::domain::import::problem::Why;
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A problem as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = import_notes)]
#[diesel(treat_none_as_default_value = false)]
pub struct Note {
    /// The import.
    pub import_id: ImportId,
    /// The how manieth it is.
    pub number: i64,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// The line of the file.
    pub line: i64,
    /// The heading of the column; empty when it is about the whole line.
    pub heading: String,
    /// Why it is refused.
    pub why: Why,
    /// What the cell says, masked where only its owner should know it.
    pub shown: String,
    /// What was probably meant, or the line in which it stands already.
    pub hint: Option<String>,
    /// The cells of the line, sealed; with its first problem only.
    pub sealed: Option<String>,
}

/// The place that a line is sealed for.
pub fn place(import: &ImportId, number: i64) -> String {
    format!("import_notes.sealed:{import}/{number}")
}

/// Adds several.
///
/// # Errors
/// When the database does not answer.
pub fn insert_many(conn: &mut Conn, notes: &[Note]) -> QueryResult<()> {
    let rows = diesel::insert_into(import_notes::table).values(notes);
    match conn {
        Conn::Pg(pg) => rows.execute(pg),
        Conn::Sqlite(lite) => rows.execute(lite),
    }
    .map(|_| ())
}

/// Up to `limit` of an import in the order of its lines, after the one with the number `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list(
    conn: &mut Conn,
    tenant: &TenantId,
    import: &ImportId,
    (after, limit): (i64, i64),
) -> QueryResult<Vec<Note>> {
    import_notes::table
        .filter(import_notes::tenant_id.eq(tenant))
        .filter(import_notes::import_id.eq(import))
        .filter(import_notes::number.gt(after))
        .order(import_notes::number)
        .limit(limit)
        .select(Note::as_select())
        .load(conn)
}

/// Deletes those of an import.
///
/// # Errors
/// When the database does not answer.
pub fn remove(conn: &mut Conn, tenant: &TenantId, import: &ImportId) -> QueryResult<usize> {
    let theirs = import_notes::table.filter(import_notes::tenant_id.eq(tenant));
    diesel::delete(theirs.filter(import_notes::import_id.eq(import))).execute(conn)
}

/// Deletes up to `limit` of an import that ended before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let ended = imports::table.filter(imports::ended_at.lt(before)).select(imports::id);
    let old = import_notes::table.filter(import_notes::import_id.eq_any(ended));
    let Some(import) = old.select(import_notes::import_id).first::<ImportId>(conn).optional()? else {
        return Ok(0);
    };
    let theirs = || import_notes::table.filter(import_notes::import_id.eq(&import));
    let some = theirs().order(import_notes::number).limit(limit);
    let numbers: Vec<i64> = some.select(import_notes::number).load(conn)?;
    let last = numbers.last().copied().unwrap_or_default();
    diesel::delete(theirs().filter(import_notes::number.le(last))).execute(conn)
}
