//! Flows that were stopped: too much went wrong in them, so that their names wait.

use super::{Conn, schema::flows};
use crate::domain::flow::Stage;
use crate::domain::ids::TenantId;
use crate::domain::moment::Moment;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

/// The names under which flows were stopped since `since`, and when.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, since: Moment) -> QueryResult<Vec<(String, Moment)>> {
    // Said in the words of the index `flows_by_stop`: few flows are stopped.
    let all = flows::table.filter(flows::tenant_id.eq(tenant)).filter(sql::<Bool>("flows.stage = 'stopped'"));
    let stopped = all.filter(flows::forgiven_at.is_null());
    let recent = stopped.filter(flows::ended_at.gt(since).assume_not_null());
    let rows = recent.select((flows::name_key, flows::ended_at)).load(conn)?;
    Ok(dated(rows))
}

/// The same of these names only.
///
/// # Errors
/// When the database does not answer.
pub fn list_of(
    conn: &mut Conn,
    tenant: &TenantId,
    names: &[&str],
    since: Moment,
) -> QueryResult<Vec<(String, Moment)>> {
    let named = flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::name_key.eq_any(names));
    let stopped = named.filter(flows::stage.eq(Stage::Stopped)).filter(flows::forgiven_at.is_null());
    let recent = stopped.filter(flows::ended_at.gt(since).assume_not_null());
    let rows = recent.select((flows::name_key, flows::ended_at)).load(conn)?;
    Ok(dated(rows))
}

fn dated(rows: Vec<(String, Option<Moment>)>) -> Vec<(String, Moment)> {
    rows.into_iter().filter_map(|(name_key, at)| Some((name_key, at?))).collect()
}
