//! The pieces of files with users, sealed.

use super::{
    Conn,
    imports::ABANDONED,
    schema::{import_chunks, imports},
};
use crate::domain::ids::{ImportId, TenantId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// The place that a piece is sealed for.
pub fn place(import: &ImportId, number: i64) -> String {
    format!("import_chunks.sealed:{import}/{number}")
}

/// Adds a piece.
///
/// # Errors
/// When the database does not answer, or the import is gone.
pub fn insert(
    conn: &mut Conn,
    tenant: &TenantId,
    (import, number): (&ImportId, i64),
    sealed: &str,
) -> QueryResult<()> {
    diesel::insert_into(import_chunks::table)
        .values((
            import_chunks::import_id.eq(import),
            import_chunks::number.eq(number),
            import_chunks::tenant_id.eq(tenant),
            import_chunks::sealed.eq(sealed),
        ))
        .execute(conn)
        .map(|_| ())
}

/// One piece.
///
/// # Errors
/// When the database does not answer.
pub fn find(
    conn: &mut Conn,
    tenant: &TenantId,
    import: &ImportId,
    number: i64,
) -> QueryResult<Option<String>> {
    let theirs = import_chunks::table.filter(import_chunks::tenant_id.eq(tenant));
    let one = theirs.filter(import_chunks::import_id.eq(import)).filter(import_chunks::number.eq(number));
    one.select(import_chunks::sealed).first(conn).optional()
}

/// Deletes up to `limit` pieces of imports that ended before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let ended = imports::table.filter(imports::ended_at.lt(before)).select(imports::id);
    let old: Vec<(ImportId, i64)> = import_chunks::table
        .filter(import_chunks::import_id.eq_any(ended))
        .limit(limit)
        .select((import_chunks::import_id, import_chunks::number))
        .load(conn)?;
    remove(conn, old)
}

/// Deletes up to `limit` pieces of imports that nobody went on with since `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge_abandoned(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let waiting = imports::table.filter(imports::state.eq_any(ABANDONED));
    let abandoned = waiting.filter(imports::began_at.lt(before)).select(imports::id);
    let old: Vec<(ImportId, i64)> = import_chunks::table
        .filter(import_chunks::import_id.eq_any(abandoned))
        .limit(limit)
        .select((import_chunks::import_id, import_chunks::number))
        .load(conn)?;
    remove(conn, old)
}

fn remove(conn: &mut Conn, pieces: Vec<(ImportId, i64)>) -> QueryResult<usize> {
    let mut removed = 0;
    for (import, number) in pieces {
        let one = import_chunks::table.filter(import_chunks::import_id.eq(import));
        removed += diesel::delete(one.filter(import_chunks::number.eq(number))).execute(conn)?;
    }
    Ok(removed)
}
