//! What administrators said about the first steps, and the letters of their tests.

use super::{Conn, schema::first_steps};
use crate::domain::first_steps::Step;
use crate::domain::ids::{LetterId, TenantId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A step as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = first_steps, treat_none_as_null = true)]
pub struct FirstStep {
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Which one.
    pub step: Step,
    /// Since when it suits as it is.
    pub agreed_at: Option<Moment>,
    /// Since when it is put off.
    pub skipped_at: Option<Moment>,
    /// The letter that its newest test posted.
    pub letter_id: Option<LetterId>,
}

/// The tenant's steps about which there is something to remember.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Vec<FirstStep>> {
    let all = first_steps::table.filter(first_steps::tenant_id.eq(tenant));
    all.select(FirstStep::as_select()).load(conn)
}

/// Keeps a step in the place of what was kept of it. The caller holds the tenant.
///
/// # Errors
/// When the database does not answer.
pub fn put(conn: &mut Conn, row: &FirstStep) -> QueryResult<()> {
    let one = first_steps::table.find((&row.tenant_id, row.step));
    if diesel::update(one).set(row).execute(conn)? == 0 {
        diesel::insert_into(first_steps::table).values(row).execute(conn)?;
    }
    Ok(())
}
