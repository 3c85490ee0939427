//! What the staff of a tenant does to others' accounts: whether it may, and why it says it does.

use super::context::Tx;
use super::{Ctx, Error};
use crate::domain::event::Actor;
use crate::domain::permission::{Permission, may_assist};
use crate::domain::refusal::Refusal;
use crate::domain::staff_reason;
use crate::store::users::{self, User};
use crate::store::{Conn, flows};

/// The context of an action for which this reason was given: every event of it keeps the reason.
///
/// # Errors
/// [`Refusal::ReasonEmpty`] where the tenant wants one, [`Refusal::ReasonLong`].
pub fn because(ctx: Ctx, typed: &str) -> Result<Ctx, Error> {
    let note = staff_reason::read(typed, ctx.tenant.settings.staff_reasons)?;
    Ok(Ctx { note, ..ctx })
}

/// Holds the account of `user` until the transaction ends, once it is sure that the actor may act on it. The account of
/// somebody of the staff is held too: nobody takes their role away meanwhile.
///
/// # Errors
/// As [`check`].
pub(super) fn hold(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, needed: Permission) -> Result<(), Error> {
    let Actor::Staff(actor) = &ctx.actor else { return Ok(users::hold(tx.conn, user)?) };
    flows::lock_name(tx.conn, &user.tenant_id, &user.name_key)?;
    // Both in the order of their ids: two who act on each other must not wait for each other.
    users::hold_all(tx.conn, ctx.tenant_id(), &[actor.clone(), user.id.clone()])?;
    check(tx.conn, ctx, user, needed)
}

/// Whether the actor may still do what needs `needed`. Asked again by what goes on long after they asked for it.
///
/// # Errors
/// [`Refusal::SignedOut`] when the actor may not sign in any more or is gone, [`Refusal::AboveRole`].
pub(super) fn check_actor(conn: &mut Conn, ctx: &Ctx, needed: Permission) -> Result<(), Error> {
    let Actor::Staff(actor) = &ctx.actor else { return Ok(()) };
    let actor = users::find(conn, ctx.tenant_id(), actor)?.filter(User::may_sign_in);
    let actor = actor.ok_or(Refusal::SignedOut)?;
    if actor.role.may(needed) { Ok(()) } else { Err(Refusal::AboveRole.into()) }
}

/// Whether the actor may do what needs `needed` to the account of `user`, both as they are stored now. Users and operators
/// are asked nothing: what they may is decided where they come in.
///
/// # Errors
/// [`Refusal::OwnAccount`], [`Refusal::AboveRole`], [`Refusal::SignedOut`] when the actor may not sign in any more,
/// [`Refusal::ChangedMeanwhile`] when the user is gone.
pub(super) fn check(conn: &mut Conn, ctx: &Ctx, user: &User, needed: Permission) -> Result<(), Error> {
    let Actor::Staff(actor) = &ctx.actor else { return Ok(()) };
    if *actor == user.id {
        return Err(Refusal::OwnAccount.into());
    }
    let actor = users::find(conn, ctx.tenant_id(), actor)?.filter(User::may_sign_in);
    let actor = actor.ok_or(Refusal::SignedOut)?;
    let whose = users::find(conn, ctx.tenant_id(), &user.id)?.ok_or(Refusal::ChangedMeanwhile)?;
    if actor.role.may(needed) && may_assist(actor.role, whose.role) {
        Ok(())
    } else {
        Err(Refusal::AboveRole.into())
    }
}
