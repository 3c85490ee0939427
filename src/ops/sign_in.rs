//! Signing in with a user name and a password.

use super::context::{Draft, Tx};
use super::session::{self, NewSession};
use super::throttle::{self, Hold};
use super::{Ctx, Error, expiry, interrupts, lockout};
use crate::domain::event::{Kind, Reason};
use crate::domain::interrupt::Interrupt;
use crate::domain::name::TypedName;
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::hasher::{Busy, SALT_BYTES, Verdict};
use crate::store::users::{self, User};
use secrecy::SecretString;

/// Who signed in, and what is asked of them before they go on.
pub struct SignedIn {
    /// The user.
    pub user: User,
    /// The first interrupt.
    pub interrupt: Option<Interrupt>,
    /// What the browser has to keep from now on, so that it is familiar the next time.
    pub browser_token: Option<String>,
}

/// Finds whose user name and password these are, and begins the session that `open` makes for them.
///
/// The same work and the same answer for an unknown user, a disabled or locked one, a temporary password whose time is
/// over and a wrong one. Of those that come at once, so many may be compared beyond the limit as are hashed at once; only
/// what is right while the door is still open lets in.
///
/// # Errors
/// [`Refusal`] for what was typed, [`Refusal::LockedOut`] after too many wrong passwords, [`Refusal::Throttled`] after too
/// many from one network, [`Error::Busy`] when too many passwords wait to be compared.
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
    throttle::glance(ctx, Bucket::PasswordsFrom)?;
    let (user, door, hold) = ctx.read(|conn| {
        let key = ctx.tenant.user_key(&name);
        let user = users::find_by_name(conn, ctx.tenant_id(), key, &name.key)?;
        let door = lockout::door(conn, ctx, user.as_ref().map_or(key, |user| &user.name_key))?;
        let hold = throttle::hold_at(conn, ctx, Some(&door), Bucket::PasswordsFrom)?;
        Ok::<_, Error>((user, door, hold))
    })?;
    if let Err(locked) = lockout::check(ctx, &door) {
        return refuse_locked(ctx, user.as_ref(), locked);
    }
    let hash = user.as_ref().and_then(|user| user.password_hash.clone());
    let hasher = &ctx.services.hasher;
    let verdict = match &user {
        Some(barred) if !barred.may_sign_in() || expiry::has_ended(ctx, barred) => {
            hasher.verify_in_vain(ctx.tenant_id(), &password, hash.as_deref())?
        }
        _ => hasher.verify(ctx.tenant_id(), &password, hash.as_deref())?,
    };
    match (user, reason(hash.is_some(), verdict)) {
        (Some(user), None) => admit(ctx, user, &password, (verdict, hold), open),
        (user, reason) => {
            let whose = (door.name_key.as_str(), user.as_ref());
            refuse(ctx, whose, reason.unwrap_or(Reason::UnknownAccount), &password, hold)
        }
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
    (verdict, hold): (Verdict, Hold),
    open: impl FnOnce(&User, Option<Interrupt>) -> anyhow::Result<NewSession>,
) -> Result<SignedIn, Error> {
    let whose = (user.name_key.as_str(), Some(&user));
    if user.disabled_at.is_some() {
        return refuse(ctx, whose, Reason::AccountDisabled, password, hold);
    }
    if user.locked_at.is_some() {
        return refuse(ctx, whose, Reason::AccountLocked, password, hold);
    }
    if expiry::has_ended(ctx, &user) {
        return refuse(ctx, whose, Reason::TemporaryEnded, password, hold);
    }
    let hash = match verdict.outdated {
        true => renewed(ctx, password)?,
        false => None,
    };
    let hash = hash.or_else(|| user.password_hash.clone()).unwrap_or_default();
    let admitted = ctx.write(|tx| {
        users::hold(tx.conn, &user)?;
        if let Err(locked) = lockout::check(ctx, &lockout::door(tx.conn, ctx, &user.name_key)?) {
            return Ok(Err(Some(locked)));
        }
        // A password that was replaced while it was compared must not begin a session that nobody ends.
        if !users::keep_hash(tx.conn, &user, &hash)? {
            return Ok(Err(None));
        }
        enter(tx, ctx, user.clone(), open).map(Ok)
    })?;
    match admitted {
        Ok(signed_in) => Ok(signed_in),
        Err(Some(locked)) => refuse_locked(ctx, Some(&user), locked),
        Err(None) => refuse(ctx, whose, Reason::PasswordWrong, password, hold),
    }
}

/// Begins the session of somebody who has shown who they are. The caller holds the user.
///
/// # Errors
/// When the database does not answer, or `open` cannot make a session.
pub(super) fn enter(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    user: User,
    open: impl FnOnce(&User, Option<Interrupt>) -> anyhow::Result<NewSession>,
) -> Result<SignedIn, Error> {
    let pending = interrupts::pending(tx.conn, ctx, &user)?;
    session::begin(tx, ctx, &user.id, open(&user, pending.first)?)?;
    interrupts::note(tx, ctx, &pending)?;
    let browser_token = lockout::welcome(tx, ctx, &user.name_key)?;
    tx.record(Draft::done(Kind::SignIn, &user.id))?;
    Ok(SignedIn { user, interrupt: pending.first, browser_token })
}

/// The password hashed with the parameters of today; none in a storm, when the old hash does for another time.
fn renewed(ctx: &Ctx, password: &Password) -> Result<Option<String>, Error> {
    match ctx.services.hasher.hash(password, ctx.services.bytes::<SALT_BYTES>()) {
        Ok(hash) => Ok(Some(hash)),
        Err(error) if error.is::<Busy>() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn refuse<T>(
    ctx: &Ctx,
    (name_key, user): (&str, Option<&User>),
    reason: Reason,
    wrong: &Password,
    hold: Hold,
) -> Result<T, Error> {
    let user = user.map(|user| &user.id);
    let reason = if user.is_none() { Reason::UnknownAccount } else { reason };
    let counted = ctx.write(|tx| {
        tx.record(Draft::refused(Kind::SignIn, reason, user))?;
        let counted = lockout::count(tx, ctx, (name_key, user), wrong)?;
        hold.keep(tx, ctx)?;
        Ok(counted)
    })?;
    throttle::relieve(ctx)?;
    Err(counted.err().unwrap_or(Refusal::SignInWrong).into())
}

fn refuse_locked<T>(ctx: &Ctx, user: Option<&User>, locked: Refusal) -> Result<T, Error> {
    let user = user.map(|user| &user.id);
    ctx.write(|tx| tx.record(Draft::refused(Kind::SignIn, Reason::LockedOut, user)))?;
    Err(locked.into())
}

/// Notes that a user signed out.
///
/// # Errors
/// When the database does not answer.
pub fn sign_out(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| tx.record(Draft::done(Kind::SignOut, &user.id)))
}
