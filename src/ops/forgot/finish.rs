//! The new password is set: check, claim, act, settle.

use super::account::Account;
use super::flow_at;
use crate::domain::event::Kind;
use crate::domain::flow::{Page, stale_claim};
use crate::domain::gate::Event;
use crate::domain::letter::Subject;
use crate::domain::password::Password;
use crate::domain::policy::Occasion;
use crate::domain::refusal::Refusal;
use crate::hasher::SALT_BYTES;
use crate::ops::context::Draft;
use crate::ops::{Ctx, Error, lockout, password};
use crate::store::flows::{self, Flow};
use crate::store::{sessions, users, users::User};
use secrecy::SecretString;

/// Sets the new password and ends the flow.
///
/// A password that the policy refuses costs nothing: the flow stays where it is. A fault gives the claim back.
///
/// # Errors
/// [`Refusal`] for what was typed, [`Refusal::FlowElsewhere`] when another try or another change came first.
pub fn finish(
    ctx: &Ctx,
    token: &str,
    new: &SecretString,
    repeat: Option<&SecretString>,
) -> Result<(), Error> {
    let flow = ctx.read(|conn| flow_at(conn, ctx, token, |page| page == Page::Password))?;
    let Some(user) = entitled(ctx, &flow)? else { return Err(give_up(ctx, &flow)) };
    let new = Password::new(new);
    password::check_new(ctx, (&user, Occasion::Reset), &new, repeat)?;
    if !ctx.write(|tx| Ok(flows::claim(tx.conn, &flow, ctx.now, stale_claim(ctx.now))?))? {
        return Err(Refusal::FlowElsewhere.into());
    }
    let salt = ctx.services.bytes::<SALT_BYTES>();
    let hash = ctx.services.hasher.hash(&new, salt).map_err(Error::from);
    let settled = hash.and_then(|hash| settle(ctx, &flow, &user, &hash));
    if let Err(Error::Busy | Error::Fault(_)) = &settled {
        ctx.write(|tx| Ok(flows::unclaim(tx.conn, &flow, ctx.now)?))?;
    }
    settled
}

/// The user whose password this flow may set, by the settings and the role of this moment.
fn entitled(ctx: &Ctx, flow: &Flow) -> Result<Option<User>, Error> {
    let account = ctx.read(|conn| Account::of(conn, ctx, flow))?;
    let passed = flow.standing().after(Event::Claim, &account.gates).is_some();
    Ok(account.user.ok().filter(|_| passed && flow.user_id.is_some()))
}

/// Ends a flow whose user may no longer, or has to prove more than when it began.
fn give_up(ctx: &Ctx, flow: &Flow) -> Error {
    match ctx.write(|tx| Ok(flows::end(tx.conn, flow, ctx.now)?)) {
        Ok(()) => Refusal::FlowElsewhere.into(),
        Err(error) => error,
    }
}

fn settle(ctx: &Ctx, flow: &Flow, user: &User, hash: &str) -> Result<(), Error> {
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let begun = User { password_version: flow.password_version.unwrap_or(-1), ..user.clone() };
        let set = password::set_password(tx, (ctx, &begun), hash)?;
        if !set || !flows::finish(tx.conn, flow, ctx.now, ctx.now)? {
            return Err(Refusal::FlowElsewhere.into());
        }
        lockout::open(tx.conn, ctx, user)?;
        sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, None)?;
        flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
        password::tell_owner(tx, ctx, user, Subject::Reset)?;
        password::tell_administrators(tx, ctx, user)?;
        tx.record(Draft::done(Kind::PasswordReset, &user.id).in_flow(&flow.id))
    })
}
