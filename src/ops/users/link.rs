//! A link that the staff mails to a user: to set a new password, or the first one.

use crate::domain::event::Kind;
use crate::domain::ids::PasswordLinkId;
use crate::domain::letter::Letter;
use crate::domain::mask;
use crate::domain::moment::Moment;
use crate::domain::password_link::{No, Purpose};
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, assist, contact, desk};
use crate::store::password_links::{self, PasswordLink};
use crate::store::users::{self, User};
use crate::store::{Conn, methods};
use std::slice::from_ref;

/// Where a link goes: to the alternate address, as the codes of a reset do, since the work mailbox may need the very password
/// that is to be set; to the work address where there is no other.
///
/// # Errors
/// When the database does not answer, or the address was sealed with a key that is gone.
pub fn link_mail(ctx: &Ctx, user: &User) -> Result<Option<String>, Error> {
    ctx.read(|conn| address(conn, ctx, user))
}

/// The same with most letters hidden.
///
/// # Errors
/// As [`link_mail`].
pub fn masked_link_mail(ctx: &Ctx, user: &User) -> Result<Option<String>, Error> {
    Ok(link_mail(ctx, user)?.map(|mail| mask::mail(&mail)))
}

fn address(conn: &mut Conn, ctx: &Ctx, user: &User) -> Result<Option<String>, Error> {
    let registered = methods::list(conn, ctx.tenant_id(), &user.id)?;
    let alternate = contact::newest_mail(&registered);
    let alternate = alternate.map(|method| contact::open(&ctx.services.keys, method)).transpose()?;
    Ok(alternate.or_else(|| user.work_mail.clone()))
}

/// The link of a user that is on its way, or waits in the mailbox.
///
/// # Errors
/// When the database does not answer.
pub fn open_link(ctx: &Ctx, user: &User) -> Result<Option<PasswordLink>, Error> {
    let link = ctx.read(|conn| password_links::find_open(conn, ctx.tenant_id(), &user.id, ctx.now))?;
    Ok(link.filter(|link| link.password_version == user.password_version))
}

/// Mails a link to set a new password; answers until when it works. The present password stays until it is used. Whoever has
/// none gets an invitation.
///
/// # Errors
/// [`No`], [`Refusal`] for an actor who may not, or who has to verify the caller first.
pub fn send_link(ctx: &Ctx, user: &User) -> Result<Moment, Error> {
    ctx.write(|tx| {
        let user = hold(tx, ctx, user)?;
        desk::require_checked(ctx, tx, &user)?;
        let purpose = if user.password_hash.is_none() { Purpose::Invitation } else { Purpose::Reset };
        post(tx, ctx, &user, purpose)
    })
}

/// Mails a link to set the first password; answers until when it works. One that was sent before ends.
///
/// # Errors
/// [`No`], [`Refusal`] for an actor who may not.
pub fn invite(ctx: &Ctx, user: &User) -> Result<Moment, Error> {
    ctx.write(|tx| invite_in(tx, ctx, user))
}

pub(super) fn invite_in(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<Moment, Error> {
    let user = hold(tx, ctx, user)?;
    if user.password_hash.is_some() {
        return Err(Refusal::Link(No::HasPassword).into());
    }
    post(tx, ctx, &user, Purpose::Invitation)
}

/// The user as stored once nobody else can change it.
fn hold(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<User, Error> {
    assist::hold(tx, ctx, user, Permission::AssistUsers)?;
    let user = users::find(tx.conn, ctx.tenant_id(), &user.id)?;
    Ok(user.ok_or(Refusal::ChangedMeanwhile)?)
}

/// Whoever calls holds the user, or has just made it.
pub(super) fn post(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, purpose: Purpose) -> Result<Moment, Error> {
    if !user.may_sign_in() {
        return Err(Refusal::Link(No::KeptOut).into());
    }
    if address(tx.conn, ctx, user)?.is_none() {
        return Err(Refusal::Link(No::NoAddress).into());
    }
    password_links::end_all(tx.conn, ctx.tenant_id(), from_ref(&user.id), ctx.now)?;
    let link = PasswordLink {
        id: ctx.services.id::<PasswordLinkId>(),
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.id.clone(),
        purpose,
        password_version: user.password_version,
        created_at: ctx.now,
        expires_at: ctx.tenant.settings.expiry.link_until(purpose, ctx.now),
        ended_at: None,
    };
    password_links::insert(tx.conn, &link)?;
    tx.post(&Letter::PasswordLink { link: link.id })?;
    let kind = match purpose {
        Purpose::Reset => Kind::ResetLinkSent,
        Purpose::Invitation => Kind::UserInvited,
    };
    tx.record(Draft::done(kind, &user.id))?;
    Ok(link.expires_at)
}
