//! What gateways report of the texts and calls that they took. The operator sees it; no page does, and no limit.

use super::context::Draft;
use super::{Ctx, Error, Services};
use crate::domain::event::Kind;
use crate::domain::gateway::Delivery;
use crate::domain::ids::{FlowId, LetterId, TenantId};
use crate::domain::letter::Letter;
use crate::domain::token;
use crate::store::{Conn, outbox, sent_messages};

/// The label of the key that addresses for reports are proved with.
const DELIVERY_KEY: &str = "delivery";

/// The token under which the gateway reports on a letter, for the message that carries it.
pub fn token_for_message(services: &Services, tenant: &TenantId, letter: &LetterId) -> String {
    token::delivery_token(&services.keys.derive(DELIVERY_KEY), tenant, letter)
}

/// The tenant and the letter behind a token that this installation made. Asks no database.
pub fn read_token(services: &Services, token: &str) -> Option<(TenantId, LetterId)> {
    token::read_delivery_token(services.keys.derive_all(DELIVERY_KEY), token)
}

/// Notes what is reported of a message, and an event when it did not arrive. Reports come twice and overtake each other:
/// what is known already is not written again. False when nothing is kept of the message.
///
/// # Errors
/// When the database does not answer.
pub fn note(ctx: &Ctx, letter: &LetterId, reported: Option<Delivery>) -> Result<bool, Error> {
    let tenant = ctx.tenant_id();
    let known = ctx.read(|conn| sent_messages::find_status(conn, tenant, letter))?;
    let Some(known) = known else { return Ok(false) };
    if let Some(status) = reported.filter(|status| known.may_become(*status)) {
        set(ctx, letter, status)?;
    }
    Ok(true)
}

fn set(ctx: &Ctx, letter: &LetterId, status: Delivery) -> Result<(), Error> {
    let tenant = ctx.tenant_id();
    ctx.write(|tx| {
        let is_new = sent_messages::set_status(tx.conn, tenant, letter, status, ctx.now)?;
        let Some(reason) = status.failure().filter(|_| is_new) else { return Ok(()) };
        let flow = flow(tx.conn, tenant, letter)?;
        let kind = Kind::MessageFailed;
        tx.record(Draft { kind, reason: Some(reason), user: None, flow: flow.as_ref(), note: None })
    })
}

/// The flow that asked for a letter, so that the help desk finds what became of its code.
fn flow(conn: &mut Conn, tenant: &TenantId, letter: &LetterId) -> Result<Option<FlowId>, Error> {
    let kept = outbox::find_letter(conn, tenant, letter)?;
    Ok(match kept.and_then(|json| serde_json::from_str(&json).ok()) {
        Some(Letter::RecoveryCode { flow, .. }) => Some(flow),
        _ => None,
    })
}
