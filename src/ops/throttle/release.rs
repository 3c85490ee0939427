//! How a network is let go before its time.

use super::standing::OF_NETWORKS;
use super::{Key, counts};
use crate::domain::event::Kind;
use crate::ops::context::Draft;
use crate::ops::{Ctx, Error};
use crate::store::throttles;

/// Forgets what was counted for the networks of the context's address; answers whether there was anything. Other
/// processes notice within a second or two.
///
/// # Errors
/// When the database does not answer.
pub fn release(ctx: &Ctx) -> Result<bool, Error> {
    let counted = OF_NETWORKS.into_iter().flat_map(|bucket| counts(ctx, bucket)).map(|(key, _)| key);
    let all: Vec<Key> = counted.filter(|(_, subject)| !subject.digest.is_empty()).collect();
    let released = ctx.write(|tx| {
        let mut released = false;
        for (tenant, subject) in &all {
            released |= throttles::remove(tx.conn, tenant, subject)?;
        }
        if released {
            tx.record(Draft::of_tenant(Kind::NetworkReleased))?;
        }
        Ok(released)
    })?;
    all.iter().for_each(|key| ctx.services.tally.forget(key));
    Ok(released)
}
