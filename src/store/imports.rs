//! Imports of users: the file, what was decided about it, and how far it is.

use super::{
    Conn,
    conn::SkipLocked,
    schema::{import_chunks, imports},
};
use crate::domain::ids::{ImportId, TenantId, UserId};
use crate::domain::import::encoding::Encoding;
use crate::domain::import::separator::Separator;
use crate::domain::import::state::{Failure, State};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// An import as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = imports)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Who brought the file; none when it was an operator.
    pub actor_id: Option<UserId>,
    /// What the file is called.
    pub file_name: String,
    /// How large it is.
    pub file_bytes: i64,
    /// How its letters are written.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub separator: Separator,
    /// What its columns hold, as JSON.
    pub mapping: String,
    /// What was decided, as JSON.
    pub options: String,
    /// How far it is.
    pub state: State,
    /// Why it could not go on.
    pub failure: Option<Failure>,
    /// Lines below the first; about so many until they were gone through.
    pub row_count: i64,
    /// Lines that are done in the present step.
    pub position: i64,
    /// Users who are new.
    pub added: i64,
    /// Users who are changed.
    pub changed: i64,
    /// Users who are as the file says already.
    pub unchanged: i64,
    /// Lines that are refused.
    pub refused: i64,
    /// What is wrong with them, all in all; not everything is kept.
    pub noted: i64,
    /// Users of whom everything is taken back.
    pub undone: i64,
    /// Users who were left as they are because somebody changed them since.
    pub kept: i64,
    /// Begun.
    pub created_at: Moment,
    /// When the present step began.
    pub began_at: Moment,
    /// When it ran, was undone or failed.
    pub ended_at: Option<Moment>,
    /// Until when it is left to whoever leased it. What a worker does counts only while this is its own lease.
    pub leased_until: Option<Moment>,
}

/// Steps that workers take.
const WORKING: [State; 3] = [State::Checking, State::Running, State::Undoing];

/// Adds an import.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, import: &Import) -> QueryResult<()> {
    diesel::insert_into(imports::table).values(import).execute(conn).map(|_| ())
}

/// The import with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, id: &ImportId) -> QueryResult<Option<Import>> {
    let one = imports::table.filter(imports::tenant_id.eq(tenant)).filter(imports::id.eq(id));
    one.select(Import::as_select()).first(conn).optional()
}

/// The newest imports whose file has arrived.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, limit: i64) -> QueryResult<Vec<Import>> {
    imports::table
        .filter(imports::tenant_id.eq(tenant))
        .filter(imports::state.ne(State::Uploading))
        .order(imports::created_at.desc())
        .limit(limit)
        .select(Import::as_select())
        .load(conn)
}

/// Keeps what is known or decided of the file, and goes on to the state of `to`, if the state is still that of `from`
/// and nobody leased it. False when it is not.
///
/// # Errors
/// When the database does not answer.
pub fn set_step(conn: &mut Conn, from: &Import, to: &Import) -> QueryResult<bool> {
    let one = imports::table.filter(imports::tenant_id.eq(&from.tenant_id)).filter(imports::id.eq(&from.id));
    let same = one.filter(imports::state.eq(from.state)).filter(imports::began_at.eq(from.began_at));
    diesel::update(same)
        .set((
            imports::file_bytes.eq(to.file_bytes),
            imports::encoding.eq(to.encoding),
            imports::separator.eq(to.separator),
            imports::mapping.eq(&to.mapping),
            imports::options.eq(&to.options),
            imports::row_count.eq(to.row_count),
            (imports::state.eq(to.state), imports::failure.eq(to.failure)),
            (imports::actor_id.eq(&to.actor_id), imports::position.eq(to.position)),
            (imports::added.eq(to.added), imports::changed.eq(to.changed)),
            (imports::unchanged.eq(to.unchanged), imports::refused.eq(to.refused)),
            (imports::noted.eq(to.noted), imports::undone.eq(to.undone), imports::kept.eq(to.kept)),
            (imports::began_at.eq(to.began_at), imports::ended_at.eq(to.ended_at)),
            imports::leased_until.eq(to.leased_until),
        ))
        .execute(conn)
        .map(|changed| changed == 1)
}

/// Leases the import of all tenants that waits longest for a worker until `until`: no other one takes it before.
///
/// # Errors
/// When the database does not answer.
pub fn lease(conn: &mut Conn, now: Moment, until: Moment) -> QueryResult<Option<Import>> {
    let free = imports::leased_until.is_null().or(imports::leased_until.lt(now).assume_not_null());
    let waits = imports::table.filter(imports::state.eq_any(WORKING)).filter(free);
    let query = waits.order(imports::began_at).limit(1).select(Import::as_select());
    let Some(row) = SkipLocked(query).load::<Import>(conn)?.pop() else {
        return Ok(None);
    };
    diesel::update(imports::table.find(&row.id)).set(imports::leased_until.eq(until)).execute(conn)?;
    Ok(Some(Import { leased_until: Some(until), ..row }))
}

/// The row while its lease is this one.
#[diesel::dsl::auto_type(no_type_alias)]
fn held<'a>(row: &'a Import) -> _ {
    let (tenant, id): (&'a TenantId, &'a ImportId) = (&row.tenant_id, &row.id);
    let until: Option<Moment> = row.leased_until;
    let state: State = row.state;
    let one = imports::table.filter(imports::tenant_id.eq(tenant)).filter(imports::id.eq(id));
    one.filter(imports::leased_until.eq(until)).filter(imports::state.eq(state))
}

/// Keeps how far it is and what came of it. False when the lease of `from` was lost to another worker.
///
/// # Errors
/// When the database does not answer.
pub fn advance(conn: &mut Conn, from: &Import, to: &Import) -> QueryResult<bool> {
    let moved = (
        (imports::state.eq(to.state), imports::failure.eq(to.failure)),
        (imports::row_count.eq(to.row_count), imports::position.eq(to.position)),
        (imports::added.eq(to.added), imports::changed.eq(to.changed)),
        (imports::unchanged.eq(to.unchanged), imports::refused.eq(to.refused)),
        (imports::noted.eq(to.noted), imports::undone.eq(to.undone), imports::kept.eq(to.kept)),
        imports::ended_at.eq(to.ended_at),
        imports::leased_until.eq(to.leased_until),
    );
    diesel::update(held(from)).set(moved).execute(conn).map(|moved| moved == 1)
}

/// Deletes an import with everything about it. False when it was gone already.
///
/// # Errors
/// When the database does not answer.
pub fn delete(conn: &mut Conn, tenant: &TenantId, id: &ImportId) -> QueryResult<bool> {
    let one = imports::table.filter(imports::tenant_id.eq(tenant)).filter(imports::id.eq(id));
    diesel::delete(one).execute(conn).map(|deleted| deleted == 1)
}

/// Deletes an import that waits for a decision, with everything about it. False when it is gone or went on.
///
/// # Errors
/// When the database does not answer.
pub fn delete_open(conn: &mut Conn, tenant: &TenantId, id: &ImportId) -> QueryResult<bool> {
    let one = imports::table.filter(imports::tenant_id.eq(tenant)).filter(imports::id.eq(id));
    let open = one.filter(imports::state.eq_any([State::Uploaded, State::Checked]));
    diesel::delete(open).execute(conn).map(|deleted| deleted == 1)
}

/// Deletes up to `limit` imports that were begun before `before` and never ran, and that have no pieces any more; answers
/// how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge_abandoned(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let pieces = import_chunks::table.filter(import_chunks::import_id.eq(imports::id));
    let abandoned = imports::table
        .filter(imports::state.eq_any(ABANDONED))
        .filter(imports::began_at.lt(before))
        .filter(diesel::dsl::not(diesel::dsl::exists(pieces)));
    let ids: Vec<ImportId> = abandoned.limit(limit).select(imports::id).load(conn)?;
    diesel::delete(imports::table.filter(imports::id.eq_any(ids))).execute(conn)
}

/// States in which an import waits for somebody who may never come.
pub(super) const ABANDONED: [State; 3] = [State::Uploading, State::Uploaded, State::Checked];
