//! Signing in with a user name and a password.

use super::context::Draft;
use super::session::{self, NewSession};
use super::{Ctx, Error, interrupts};
use crate::domain::event::{Kind, Reason};
use crate::domain::interrupt::Interrupt;
use crate::domain::name::TypedName;
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::hasher::{Busy, SALT_BYTES, Verdict};
use crate::store::users::{self, User};
use secrecy::SecretString;

/// Who signed in, and what is asked of them before they go on.
pub struct SignedIn {
    /// The user.
    pub user: User,
    /// The first interrupt.
    pub interrupt: Option<Interrupt>,
}

/// Finds whose user name and password these are, and begins the session that `open` makes for them.
///
/// The same work and the same answer for an unknown user, a disabled or locked one and a wrong password.
///
/// # Errors
/// [`Refusal`] for what was typed, [`Error::Busy`] when too many passwords wait to be compared.
pub fn sign_in(
    ctx: &Ctx,
    username: &str,
    password: &SecretString,
    open: impl FnOnce(&User, Option<Interrupt>) -> anyhow::Result<NewSession>,
) -> Result<SignedIn, Error> {
    let password = Password::new(password);
    let name = TypedName::parse(username).ok_or(Refusal::UsernameEmpty)?;
    if password.is_empty() {
        return Err(Refusal::PasswordEmpty.into());
    }
    let user =
        ctx.read(|conn| users::find_by_name(conn, ctx.tenant_id(), ctx.tenant.user_key(&name), &name.key))?;
    let hash = user.as_ref().and_then(|user| user.password_hash.clone());
    let hasher = &ctx.services.hasher;
    let verdict = match &user {
        Some(barred) if !barred.may_sign_in() => hasher.verify_in_vain(&password, hash.as_deref())?,
        _ => hasher.verify(&password, hash.as_deref())?,
    };
    match (user, reason(hash.is_some(), verdict)) {
        (Some(user), None) => admit(ctx, user, &password, verdict, open),
        (user, reason) => refuse(ctx, user.as_ref(), reason.unwrap_or(Reason::UnknownAccount)),
    }
}

fn reason(has_password: bool, verdict: Verdict) -> Option<Reason> {
    match (has_password, verdict.matches) {
        (true, true) => None,
        (true, false) => Some(Reason::PasswordWrong),
        (false, _) => Some(Reason::NoPassword),
    }
}

fn admit(
    ctx: &Ctx,
    user: User,
    password: &Password,
    verdict: Verdict,
    open: impl FnOnce(&User, Option<Interrupt>) -> anyhow::Result<NewSession>,
) -> Result<SignedIn, Error> {
    if user.disabled_at.is_some() {
        return refuse(ctx, Some(&user), Reason::AccountDisabled);
    }
    if user.locked_at.is_some() {
        return refuse(ctx, Some(&user), Reason::AccountLocked);
    }
    let hash = match verdict.outdated {
        true => renewed(ctx, password)?,
        false => None,
    };
    let hash = hash.or_else(|| user.password_hash.clone()).unwrap_or_default();
    let pending = ctx.read(|conn| interrupts::pending(conn, ctx, &user))?;
    let session = open(&user, pending.first)?;
    let admitted = ctx.write(|tx| {
        // A password that was replaced while it was compared must not begin a session that nobody ends.
        if !users::keep_hash(tx.conn, &user, &hash)? {
            return Ok(false);
        }
        session::begin(tx, ctx, &user.id, session)?;
        interrupts::note(tx, ctx, &pending)?;
        tx.record(Draft::done(Kind::SignIn, &user.id)).map(|()| true)
    })?;
    if !admitted {
        return refuse(ctx, Some(&user), Reason::PasswordWrong);
    }
    Ok(SignedIn { user, interrupt: pending.first })
}

/// The password hashed with the parameters of today; none in a storm, when the old hash does for another time.
fn renewed(ctx: &Ctx, password: &Password) -> Result<Option<String>, Error> {
    match ctx.services.hasher.hash(password, ctx.services.bytes::<SALT_BYTES>()) {
        Ok(hash) => Ok(Some(hash)),
        Err(error) if error.is::<Busy>() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn refuse<T>(ctx: &Ctx, user: Option<&User>, reason: Reason) -> Result<T, Error> {
    let reason = if user.is_none() { Reason::UnknownAccount } else { reason };
    ctx.write(|tx| tx.record(Draft::refused(Kind::SignIn, reason, user.map(|user| &user.id))))?;
    Err(Refusal::SignInWrong.into())
}

/// Notes that a user signed out.
///
/// # Errors
/// When the database does not answer.
pub fn sign_out(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| tx.record(Draft::done(Kind::SignOut, &user.id)))
}
