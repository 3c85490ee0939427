//! How often flows were begun a short while ago: the risk of the next one is measured by it.

use super::{Ctx, Error};
use crate::domain::proof_of_work::RISK_MINUTES;
use crate::store::flows;

/// The flows that were begun within the hour.
pub(super) struct Starts {
    /// From the network of whoever asks.
    pub(super) by_address: u32,
    /// Of the account, or of a name that nobody has.
    pub(super) by_account: u32,
}

/// Counts the flows of `name_key`, which may be nobody's. Flows keep no network address, so that none is counted by it.
///
/// # Errors
/// When the database does not answer.
pub(super) fn starts(ctx: &Ctx, name_key: &str) -> Result<Starts, Error> {
    let since = ctx.now.plus_minutes(-RISK_MINUTES);
    let begun = ctx.read(|conn| flows::count_started(conn, ctx.tenant_id(), name_key, since))?;
    Ok(Starts { by_address: 0, by_account: u32::try_from(begun).unwrap_or(u32::MAX) })
}
