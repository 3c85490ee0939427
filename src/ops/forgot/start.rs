//! A flow begins, and codes are asked for.

use super::{another, block_on, locked_flow};
use crate::domain::event::{Kind, Reason};
use crate::domain::flow::{FLOW_LIFE_MINUTES, Purpose, Resend, Stage, may_send};
use crate::domain::ids::FlowId;
use crate::domain::letter::Letter;
use crate::domain::method::Method;
use crate::domain::name::TypedName;
use crate::domain::refusal::Refusal;
use crate::domain::{code, token};
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error};
use crate::store::flows::{self, Flow, FlowCode};
use crate::store::{Conn, users};
use data_encoding::BASE64URL_NOPAD;

/// Bytes of the token that binds a flow to a browser.
const TOKEN_BYTES: usize = 32;

/// Starts a flow for whoever has this name, and asks for its first code. Answers the token that the browser keeps.
///
/// # Errors
/// [`Refusal::UsernameEmpty`], [`Refusal::Blocked`] after too many wrong tries, or a fault of the database.
pub fn start(ctx: &Ctx, username: &str) -> Result<String, Error> {
    let name = TypedName::parse(username).ok_or(Refusal::UsernameEmpty)?;
    let token = BASE64URL_NOPAD.encode(&ctx.services.bytes::<TOKEN_BYTES>());
    ctx.write(|tx| {
        let name_key = account_key(tx.conn, ctx, &name)?;
        flows::lock_name(tx.conn, ctx.tenant_id(), &name_key)?;
        if let Some(until) = block_on(tx.conn, ctx, &name_key)? {
            return Err(Refusal::Blocked { until, seconds: ctx.now.seconds_until(until) }.into());
        }
        let flow = new_flow(ctx, name, name_key, &token);
        flows::insert(tx.conn, &flow)?;
        send_code(tx, ctx, &flow, 1)?;
        tx.record(Draft { kind: Kind::FlowStarted, reason: None, user: None, flow: Some(&flow.id) })?;
        Ok(token)
    })
}

/// What the flows of one account have in common, whichever of its names was typed: limits count them together.
fn account_key(conn: &mut Conn, ctx: &Ctx, name: &TypedName) -> Result<String, Error> {
    let key = ctx.tenant.user_key(name);
    let user = users::find_by_name(conn, ctx.tenant_id(), key, &name.key)?;
    Ok(user.map_or_else(|| key.to_owned(), |user| user.name_key))
}

fn new_flow(ctx: &Ctx, name: TypedName, name_key: String, token: &str) -> Flow {
    Flow {
        id: ctx.services.id::<FlowId>(),
        tenant_id: ctx.tenant_id().clone(),
        browser_hash: token::digest(token),
        name_key,
        name_typed: name.shown,
        user_id: None,
        password_version: None,
        purpose: Purpose::Reset,
        stage: Stage::Proving,
        method: Some(Method::Mail),
        first_method: None,
        phone_sealed: None,
        locale: ctx.origin.locale.clone(),
        browser: ctx.origin.browser.clone(),
        failed_tries: 0,
        failed_at: None,
        forgiven_at: None,
        claimed_at: None,
        created_at: ctx.now,
        expires_at: ctx.now.plus_minutes(FLOW_LIFE_MINUTES),
        ended_at: None,
    }
}

/// Asks for another code. Earlier ones keep working for their own time.
///
/// # Errors
/// [`Refusal::SendWait`] when it is too early, [`Refusal::SendSpent`] when there are no more,
/// [`Refusal::FlowElsewhere`] when the flow is not at its code.
pub fn send_again(ctx: &Ctx, token: &str) -> Result<(), Error> {
    ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, token)?;
        let codes = flows::list_codes(tx.conn, ctx.tenant_id(), &flow.id)?;
        match another(ctx, &codes) {
            Resend::Wait(seconds) => Err(Refusal::SendWait { seconds }.into()),
            Resend::Spent => {
                Err(Refusal::SendSpent { seconds: ctx.now.seconds_until(flow.expires_at) }.into())
            }
            Resend::Now => {
                let number = codes.first().map_or(1, |code| code.number + 1);
                send_code(tx, ctx, &flow, number)?;
                tx.record(Draft { kind: Kind::CodeRequested, reason: None, user: None, flow: Some(&flow.id) })
            }
        }
    })
}

/// Asks for the code with this number. Beyond the hourly limit the page goes on, no mail leaves, and the code is none.
fn send_code(tx: &mut Tx<'_>, ctx: &Ctx, flow: &Flow, number: i32) -> Result<(), Error> {
    let since = ctx.now.plus_minutes(-code::SEND_WINDOW_MINUTES);
    let leaves = may_send(flows::count_codes(tx.conn, ctx.tenant_id(), &flow.name_key, since)?);
    let code = FlowCode {
        flow_id: flow.id.clone(),
        number,
        tenant_id: ctx.tenant_id().clone(),
        name_key: flow.name_key.clone(),
        gate: 1,
        method: Method::Mail,
        issued_at: ctx.now,
        expires_at: ctx.now.plus_minutes(code::CODE_LIFE_MINUTES),
        withheld_at: (!leaves).then_some(ctx.now),
    };
    flows::insert_code(tx.conn, &code)?;
    if leaves {
        return tx.post(&Letter::RecoveryCode { flow: flow.id.clone(), number });
    }
    tx.record(Draft::refused(Kind::CodeRequested, Reason::SendLimit, None).in_flow(&flow.id))
}
