//! Whether it is still the account's owner who sits at a browser that is signed in: the current password, asked for once
//! more. Wrong ones count as at sign-in, so that a browser left open is no place to guess.

use super::context::Draft;
use super::{Ctx, Error, expiry, lockout, throttle};
use crate::domain::event::{Kind, Reason};
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::store::users::User;

/// Compares the current password, for what the audit calls `kind`.
///
/// # Errors
/// [`Refusal`] when it is empty or wrong, or after too many wrong ones; [`Error::Busy`] when too many passwords wait.
pub(super) fn check(ctx: &Ctx, user: &User, typed: &Password, kind: Kind) -> Result<(), Error> {
    if typed.is_empty() {
        return Err(Refusal::CurrentEmpty.into());
    }
    let whose = Some(user.name_key.as_str());
    let hold = ctx.read(|conn| throttle::hold(conn, ctx, whose, Bucket::PasswordsFrom))?;
    check_door(ctx, user, kind)?;
    if expiry::has_ended(ctx, user) {
        ctx.write(|tx| tx.record(Draft::refused(kind, Reason::TemporaryEnded, Some(&user.id))))?;
        return Err(Refusal::CurrentWrong.into());
    }
    if ctx.services.hasher.verify(ctx.tenant_id(), typed, user.password_hash.as_deref())?.matches {
        // Of many tries at once, what comes after the lock tells nothing, whatever was typed beside it.
        return check_door(ctx, user, kind);
    }
    let counted = ctx.write(|tx| {
        tx.record(Draft::refused(kind, Reason::PasswordWrong, Some(&user.id)))?;
        let counted = lockout::count(tx, ctx, (&user.name_key, Some(&user.id)), typed)?;
        hold.keep(tx, ctx)?;
        Ok(counted)
    })?;
    throttle::relieve(ctx)?;
    Err(counted.err().unwrap_or(Refusal::CurrentWrong).into())
}

fn check_door(ctx: &Ctx, user: &User, kind: Kind) -> Result<(), Error> {
    let door = ctx.read(|conn| lockout::door(conn, ctx, &user.name_key))?;
    let Err(locked) = lockout::check(ctx, &door) else { return Ok(()) };
    ctx.write(|tx| tx.record(Draft::refused(kind, Reason::LockedOut, Some(&user.id))))?;
    Err(locked.into())
}
