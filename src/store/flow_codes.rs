//! The codes that flows sent.

use super::{Conn, schema::flow_codes};
use crate::domain::ids::{FlowId, TenantId};
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A code that a flow sent. The code itself is derived from the installation's key, never stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = flow_codes)]
pub struct FlowCode {
    /// Its flow.
    pub flow_id: FlowId,
    /// Counts from 1 within the flow.
    pub number: i32,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// The user name of the flow, for the limit over all flows of one name.
    pub name_key: String,
    /// The gate it is for.
    pub gate: i32,
    /// How it was sent.
    pub method: Method,
    /// Asked for.
    pub issued_at: Moment,
    /// Until when it works.
    pub expires_at: Moment,
    /// When it was kept back because too many had left: it never works.
    pub withheld_at: Option<Moment>,
}

impl FlowCode {
    /// Whether it left, and its time is not over.
    pub fn works(&self, now: Moment) -> bool {
        self.withheld_at.is_none() && self.expires_at > now
    }
}

/// Adds a code to a flow.
///
/// # Errors
/// A unique violation when another try asked for the same number first.
pub fn insert(conn: &mut Conn, code: &FlowCode) -> QueryResult<()> {
    diesel::insert_into(flow_codes::table).values(code).execute(conn).map(|_| ())
}

/// The codes of a flow, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, flow: &FlowId) -> QueryResult<Vec<FlowCode>> {
    flow_codes::table
        .filter(flow_codes::flow_id.eq(flow))
        .filter(flow_codes::tenant_id.eq(tenant))
        .order(flow_codes::number.desc())
        .select(FlowCode::as_select())
        .load(conn)
}
