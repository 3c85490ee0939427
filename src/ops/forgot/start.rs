//! A flow begins.

use super::account::Account;
use super::admit::{self, Check, Proof};
use super::{block_of, counted, send};
use crate::domain::event::{Kind, Reason};
use crate::domain::flow::{FLOW_LIFE_MINUTES, Page, Purpose, Stage};
use crate::domain::gate::{self, Barred};
use crate::domain::ids::FlowId;
use crate::domain::method::Method;
use crate::domain::name::TypedName;
use crate::domain::reference::Reference;
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::domain::token;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, throttle};
use crate::store::flows::{self, Flow};
use crate::store::{Conn, users, users::User};
use data_encoding::BASE64URL_NOPAD;

/// Bytes of the token that binds a flow to a browser.
const TOKEN_BYTES: usize = 32;

/// A flow that has begun.
pub struct Started {
    /// What the browser keeps.
    pub token: String,
    /// The page it stands at.
    pub page: Page,
}

/// What became of a start.
pub enum Start {
    /// A flow has begun.
    Begun(Started),
    /// First comes a check; nothing has changed.
    Asked(Check),
}

/// Starts a flow for whoever has this name, at raised risk only with a `proof`. With one purpose and one method there is
/// nothing to choose: its code leaves at once.
///
/// # Errors
/// [`Refusal::UsernameEmpty`], [`Refusal::Blocked`] after too many wrong tries, [`Refusal::Throttled`] after too many
/// attempts from one network, [`Refusal::ResetOff`] where nobody may, [`Refusal::Barred`] where the tenant wants people
/// told why they may not, or a fault of the database.
pub fn start(ctx: &Ctx, username: &str, purpose: Purpose, proof: &Proof) -> Result<Start, Error> {
    let name = TypedName::parse(username).ok_or(Refusal::UsernameEmpty)?;
    if !gate::is_open(&ctx.tenant.settings.recovery) {
        return Err(Refusal::ResetOff.into());
    }
    throttle::glance(ctx, Bucket::StartsFrom)?;
    let leave = match admit::look(ctx, &name, proof)? {
        Ok(leave) => leave,
        Err(check) => return Ok(Start::Asked(check)),
    };
    let started = ctx.write(|tx| {
        let (name_key, user) = look_up(tx.conn, ctx, &name)?;
        let hold = throttle::hold(tx.conn, ctx, Some(&name_key), Bucket::StartsFrom)?;
        flows::lock_name(tx.conn, ctx.tenant_id(), &name_key)?;
        let counted = counted(tx.conn, ctx, &name_key)?;
        if let Some(until) = block_of(counted) {
            return Err(Refusal::Blocked { until, seconds: ctx.now.seconds_until(until) }.into());
        }
        if let Some(check) = leave.take(tx, ctx, &name, counted.started)? {
            return Ok(Ok(Start::Asked(check)));
        }
        let account = Account::with(tx.conn, ctx, &name_key, user)?;
        hold.keep(tx, ctx)?;
        match account.user {
            Err(barred) if !ctx.tenant.settings.recovery.conceal => {
                tx.record(Draft::refused(Kind::FlowStarted, reason(barred), None))?;
                Ok(Err(Refusal::Barred(barred)))
            }
            _ => {
                let what = (purpose, first_method(purpose, &account));
                let begun = begin(tx, ctx, (name, name_key), what, counted.sent)?;
                Ok(Ok(Start::Begun(begun)))
            }
        }
    })?;
    throttle::relieve(ctx)?;
    started.map_err(Error::from)
}

/// The method that needs no choice, once it is known what the flow is for.
pub(super) fn first_method(purpose: Purpose, account: &Account) -> Option<Method> {
    if purpose == Purpose::Undecided { None } else { gate::only(&account.gates.usable(None)) }
}

/// Who has this name, after what the flows of one account have in common, whichever of its names was typed: limits count
/// them together. That the row may change before the flow is locked does no harm: each later step reads it again.
pub(super) fn look_up(conn: &mut Conn, ctx: &Ctx, name: &TypedName) -> Result<(String, Option<User>), Error> {
    let key = ctx.tenant.user_key(name);
    let user = users::find_by_name(conn, ctx.tenant_id(), key, &name.key)?;
    let name_key = user.as_ref().map_or(key, |user| user.name_key.as_str()).to_owned();
    Ok((name_key, user))
}

const fn reason(barred: Barred) -> Reason {
    match barred {
        Barred::Unknown => Reason::UnknownAccount,
        Barred::Disabled => Reason::AccountDisabled,
        Barred::Locked => Reason::AccountLocked,
        Barred::OutOfScope => Reason::OutOfScope,
        Barred::Unregistered => Reason::Unregistered,
    }
}

fn begin(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (name, name_key): (TypedName, String),
    (purpose, method): (Purpose, Option<Method>),
    sent: i64,
) -> Result<Started, Error> {
    let token = BASE64URL_NOPAD.encode(&ctx.services.bytes::<TOKEN_BYTES>());
    let reference = Reference::new(ctx.services.bytes());
    let begun = new_flow(ctx, name, name_key, &token);
    let flow = Flow { purpose, method, reference: Some(reference.clone()), ..begun };
    flows::insert(tx.conn, &flow)?;
    send::send_after(tx, ctx, &flow, (1, sent))?;
    let started = Draft::of_tenant(Kind::FlowStarted).in_flow(&flow.id);
    tx.record_under(&reference, started)?;
    Ok(Started { token, page: flow.progress().page(ctx.now) })
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
        purpose: Purpose::Undecided,
        stage: Stage::Proving,
        method: None,
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
        unlocked_at: None,
        reference: None,
    }
}
