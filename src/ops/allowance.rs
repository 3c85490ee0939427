//! Whether one more text or call may leave: counted in the database, for all workers together.

use super::context::Draft;
use super::{Ctx, Error};
use crate::domain::allowance::{ALLOWANCE_HOURS, NO_COUNTRY};
use crate::domain::event::{Kind, Reason};
use crate::domain::ids::{FlowId, LetterId, UserId};
use crate::domain::mac;
use crate::domain::phone::Phone;
use crate::store::sent_messages::{self, SentMessage};
use data_encoding::BASE64URL_NOPAD;

/// The label of the key that numbers are hashed with.
const NUMBER_KEY: &str = "sent-number";

/// A text or call that is about to leave.
pub struct Leaving<'a> {
    /// The letter.
    pub letter: &'a LetterId,
    /// Where it goes.
    pub to: &'a Phone,
    /// Whose account it is about.
    pub user: &'a UserId,
    /// The flow that asked for it, if one did.
    pub flow: Option<&'a FlowId>,
}

/// Counts a message that leaves; else records and answers why it may not. One that was counted before may be tried
/// again.
///
/// # Errors
/// When the database does not answer.
pub fn take(ctx: &Ctx, leaving: &Leaving<'_>) -> Result<Option<Reason>, Error> {
    let tenant = ctx.tenant_id();
    let country = leaving.to.region().unwrap_or(NO_COUNTRY);
    let number_hash = number_hash(ctx, leaving.to);
    ctx.write(|tx| {
        sent_messages::lock(tx.conn, tenant)?;
        if sent_messages::find(tx.conn, tenant, leaving.letter)?.is_some() {
            return Ok(None);
        }
        let since = ctx.now.plus_minutes(-ALLOWANCE_HOURS * 60);
        let sent = sent_messages::count(tx.conn, tenant, (&number_hash, country), since)?;
        if let Some(reason) = ctx.tenant.settings.allowance.refuse(country, sent) {
            let (kind, user) = (Kind::MessageDropped, Some(leaving.user));
            tx.record(Draft { kind, reason: Some(reason), user, flow: leaving.flow })?;
            return Ok(Some(reason));
        }
        let message = SentMessage {
            letter_id: leaving.letter.clone(),
            tenant_id: tenant.clone(),
            number_hash: number_hash.clone(),
            country: country.to_owned(),
            sent_at: ctx.now,
        };
        sent_messages::insert(tx.conn, &message)?;
        Ok(None)
    })
}

/// Without its extension: behind one number there may be many.
fn number_hash(ctx: &Ctx, number: &Phone) -> String {
    let key = ctx.services.keys.derive(NUMBER_KEY);
    let digest = mac::sign(&key, &[ctx.tenant_id().as_str().as_bytes(), number.e164().as_bytes()]);
    BASE64URL_NOPAD.encode(&digest)
}
