//! The codes that a flow has asked for.

use crate::domain::flow::{Resend, resend};
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::ops::{Ctx, Error};
use crate::store::flow_codes::{self, FlowCode};
use crate::store::{Conn, flows::Flow};

/// All codes of a flow, newest first, and the gate it stands at.
pub(super) struct Codes {
    all: Vec<FlowCode>,
    gate: i32,
}

impl Codes {
    pub fn of(conn: &mut Conn, ctx: &Ctx, flow: &Flow) -> Result<Self, Error> {
        let all = flow_codes::list(conn, ctx.tenant_id(), &flow.id)?;
        Ok(Self { all, gate: i32::from(flow.standing().gate()) })
    }

    /// Those of this gate.
    pub fn here(&self) -> impl Iterator<Item = &FlowCode> {
        self.all.iter().filter(|code| code.gate == self.gate)
    }

    /// The newest one of this gate that was sent in this way.
    pub fn newest(&self, method: Option<Method>) -> Option<&FlowCode> {
        self.here().find(|code| Some(code.method) == method)
    }

    /// Whether another one may follow `newest`. However they were sent, all of a gate count together.
    pub fn another(&self, newest: Option<&FlowCode>, now: Moment) -> Resend {
        let asked = i64::try_from(self.here().count()).unwrap_or(i64::MAX);
        resend(asked, newest.map(|code| code.issued_at), now)
    }

    /// The number of the next one.
    pub fn next(&self) -> i32 {
        self.all.first().map_or(1, |code| code.number + 1)
    }
}
