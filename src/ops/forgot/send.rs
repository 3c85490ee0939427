//! Codes are asked for.

use super::codes::Codes;
use super::{At, counted, locked_flow};
use crate::domain::code;
use crate::domain::event::{Kind, Reason};
use crate::domain::flow::{Page, Resend, may_send};
use crate::domain::letter::Letter;
use crate::domain::method::Method;
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, throttle};
use crate::store::flow_codes::{self, FlowCode};
use crate::store::flows::Flow;

/// Asks for another code. Earlier ones keep working for their own time.
///
/// # Errors
/// [`Refusal::SendWait`] when it is too early, [`Refusal::SendSpent`] when there are no more,
/// [`Refusal::FlowElsewhere`] when the flow is not at a code that is sent.
pub fn send_again(ctx: &Ctx, at: &At) -> Result<(), Error> {
    ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, at, |page| page == Page::Code)?;
        if !flow.method.is_some_and(Method::sends) {
            return Err(Refusal::FlowElsewhere.into());
        }
        throttle::check(tx.conn, ctx, &flow.name_key, Bucket::ProofsFrom)?;
        let codes = Codes::of(tx.conn, ctx, &flow)?;
        match codes.another(codes.newest(flow.method), ctx.now) {
            Resend::Wait(seconds) => Err(Refusal::SendWait { seconds }.into()),
            Resend::Spent => Err(spent(ctx, &flow).into()),
            Resend::Now => {
                send_code(tx, ctx, &flow, codes.next())?;
                tx.record(Draft::of_tenant(Kind::CodeRequested).in_flow(&flow.id))
            }
        }
    })
}

pub(super) fn spent(ctx: &Ctx, flow: &Flow) -> Refusal {
    Refusal::SendSpent { seconds: ctx.now.seconds_until(flow.expires_at) }
}

/// Asks for the code with this number, if the flow's method sends one. Beyond the hourly limit the page goes on, nothing
/// leaves, and the code is none.
pub(super) fn send_code(tx: &mut Tx<'_>, ctx: &Ctx, flow: &Flow, number: i32) -> Result<(), Error> {
    if !flow.method.is_some_and(Method::sends) {
        return Ok(());
    }
    let sent = counted(tx.conn, ctx, &flow.name_key)?.sent;
    send_after(tx, ctx, flow, (number, sent))
}

/// The same where so many codes are known to have left under the name within the hour.
pub(super) fn send_after(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    flow: &Flow,
    (number, sent): (i32, i64),
) -> Result<(), Error> {
    let Some(method) = flow.method.filter(|method| method.sends()) else { return Ok(()) };
    let leaves = may_send(sent);
    let code = FlowCode {
        flow_id: flow.id.clone(),
        number,
        tenant_id: ctx.tenant_id().clone(),
        name_key: flow.name_key.clone(),
        gate: i32::from(flow.standing().gate()),
        method,
        issued_at: ctx.now,
        expires_at: ctx.now.plus_minutes(code::CODE_LIFE_MINUTES),
        withheld_at: (!leaves).then_some(ctx.now),
    };
    flow_codes::insert(tx.conn, &code)?;
    if leaves {
        return tx.post_code(&Letter::RecoveryCode { flow: flow.id.clone(), number }, method);
    }
    tx.record(Draft::refused(Kind::CodeRequested, Reason::SendLimit, None).in_flow(&flow.id))
}
