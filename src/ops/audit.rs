//! What is recorded, for those who look after the accounts.

use super::{Ctx, Error};
use crate::domain::reference::Reference;
use crate::store::events::{self, Event};
use crate::store::flows;

/// What somebody tried.
pub struct Attempt {
    /// What they typed as their user name, while the attempt is kept. Nobody checked whose it is.
    pub name_typed: Option<String>,
    /// What happened, oldest first.
    pub events: Vec<Event>,
}

/// What happened under a reference; none when there is no such reference.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx, reference: &Reference) -> Result<Option<Attempt>, Error> {
    ctx.read(|conn| {
        let named = events::list_under(conn, ctx.tenant_id(), reference)?;
        let Some(first) = named.first() else { return Ok::<_, Error>(None) };
        let Some(flow) = first.flow_id.clone() else {
            return Ok(Some(Attempt { name_typed: None, events: named }));
        };
        let name_typed = flows::get(conn, ctx.tenant_id(), &flow)?.map(|flow| flow.name_typed);
        Ok(Some(Attempt { name_typed, events: events::list_of_flow(conn, ctx.tenant_id(), &flow)? }))
    })
}
