//! Whether a user is let in, how long the password lasts, and that there is such a user at all.

use crate::domain::event::Kind;
use crate::domain::letter::Subject;
use crate::domain::name::TypedName;
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, assist, lockout, password};
use crate::store::users::{self, User};
use crate::store::{flows, sessions};

/// Disables a user. Sessions end, and every flow that has proved who it is.
///
/// # Errors
/// [`Refusal`] when the actor may not; when the database does not answer.
pub fn disable(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| disable_in(tx, ctx, user))
}

pub(super) fn disable_in(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<(), Error> {
    assist::hold(tx, ctx, user, Permission::ManageUsers)?;
    users::set_disabled(tx.conn, ctx.tenant_id(), &user.id, Some(ctx.now))?;
    sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, None)?;
    flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[], ctx.now)?;
    tx.record(Draft::done(Kind::UserDisabled, &user.id))
}

/// Takes a user's being disabled back.
///
/// # Errors
/// [`Refusal`] when the actor may not; when the database does not answer.
pub fn enable(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| enable_in(tx, ctx, user))
}

pub(super) fn enable_in(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<(), Error> {
    assist::hold(tx, ctx, user, Permission::ManageUsers)?;
    users::set_disabled(tx.conn, ctx.tenant_id(), &user.id, None)?;
    tx.record(Draft::done(Kind::UserEnabled, &user.id))
}

/// Lets a locked user in again, and tells the user where wrong passwords had locked the account.
///
/// # Errors
/// [`Refusal`] when the actor may not; when the database does not answer.
pub fn unlock(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| unlock_in(tx, ctx, user))
}

pub(super) fn unlock_in(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<(), Error> {
    assist::hold(tx, ctx, user, Permission::AssistUsers)?;
    users::set_locked(tx.conn, ctx.tenant_id(), &user.id, None)?;
    if lockout::open(tx.conn, ctx, user)? {
        password::tell_owner(tx, ctx, user, Subject::Unlock)?;
    }
    tx.record(Draft::done(Kind::UserUnlocked, &user.id))
}

/// The password of a user does not end, whatever the tenant decides.
///
/// # Errors
/// [`Refusal`] when the actor may not; when the database does not answer.
pub fn waive_expiry(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| waive_expiry_in(tx, ctx, user))
}

pub(super) fn waive_expiry_in(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<(), Error> {
    let waived = User { expiry_waived_at: user.expiry_waived_at.or(Some(ctx.now)), ..user.clone() };
    set_expiry(tx, ctx, (user, &waived), Kind::ExpiryWaived)
}

/// The password of a user ends as the tenant decides.
///
/// # Errors
/// [`Refusal`] when the actor may not; when the database does not answer.
pub fn restore_expiry(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| restore_expiry_in(tx, ctx, user))
}

pub(super) fn restore_expiry_in(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<(), Error> {
    set_expiry(tx, ctx, (user, &User { expiry_waived_at: None, ..user.clone() }), Kind::ExpiryRestored)
}

fn set_expiry(tx: &mut Tx<'_>, ctx: &Ctx, (user, changed): (&User, &User), kind: Kind) -> Result<(), Error> {
    assist::hold(tx, ctx, user, Permission::ManageUsers)?;
    if changed == user {
        return Ok(());
    }
    users::set_profile(tx.conn, user, changed)?;
    tx.record(Draft::done(kind, &user.id))
}

/// Deletes a user with everything that hangs on it. Codes that were sent must not open an account made again under
/// its name.
///
/// # Errors
/// [`Refusal`] when the actor may not; when the database does not answer.
pub fn delete(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| delete_in(tx, ctx, user))
}

pub(super) fn delete_in(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<(), Error> {
    assist::hold(tx, ctx, user, Permission::ManageUsers)?;
    flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
    users::delete(tx.conn, ctx.tenant_id(), &user.id)?;
    tx.record(Draft::done(Kind::UserDeleted, &user.id))
}

/// The same for whoever typed the user's name, so as to be sure.
///
/// # Errors
/// [`Refusal::NameDiffers`] when it was not typed; as [`delete`].
pub fn delete_named(ctx: &Ctx, user: &User, typed: &str) -> Result<(), Error> {
    let is_named = TypedName::parse(typed).is_some_and(|name| ctx.tenant.user_key(&name) == user.name_key);
    if is_named { delete(ctx, user) } else { Err(Refusal::NameDiffers.into()) }
}
