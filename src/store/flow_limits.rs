//! What was done under a name, as far as its limits ask: in its flows and their codes.

use super::Conn;
use super::schema::{flow_codes, flows};
use crate::domain::flow::Stage;
use crate::domain::ids::TenantId;
use crate::domain::moment::Moment;
use diesel::dsl::max;
use diesel::prelude::*;

/// Since when it counts.
#[derive(Clone, Copy, Debug)]
pub struct Windows {
    /// That wrong tries stopped flows.
    pub stops: Moment,
    /// That flows began.
    pub starts: Moment,
    /// That codes left.
    pub sends: Moment,
}

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// When flows were last stopped by wrong tries that nobody forgave.
    pub last_stop: Option<Moment>,
    /// Flows that began.
    pub started: i64,
    /// Codes that left.
    pub sent: i64,
}

/// What was done under this name: one statement asks for all of it, and an index finds each part.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, tenant: &TenantId, name_key: &str, since: Windows) -> QueryResult<Counted> {
    let named = flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::name_key.eq(name_key));
    let stopped = named.filter(flows::stage.eq(Stage::Stopped)).filter(flows::forgiven_at.is_null());
    let stopped = stopped.filter(flows::ended_at.gt(since.stops).assume_not_null());
    let started = named.filter(flows::created_at.gt(since.starts));
    let codes =
        flow_codes::table.filter(flow_codes::tenant_id.eq(tenant)).filter(flow_codes::name_key.eq(name_key));
    let sent = codes.filter(flow_codes::withheld_at.is_null()).filter(flow_codes::issued_at.gt(since.sends));
    let all = diesel::select((
        stopped.select(max(flows::ended_at)).single_value(),
        started.count().single_value(),
        sent.count().single_value(),
    ));
    let (last_stop, started, sent): (Option<Moment>, Option<i64>, Option<i64>) = all.get_result(conn)?;
    Ok(Counted { last_stop, started: started.unwrap_or_default(), sent: sent.unwrap_or_default() })
}
