//! Smart lockout: wrong passwords are counted before they cost anything.
//!
//! They are counted under a name, whoever it belongs to, so that a lock tells nobody which names exist. A try that is
//! refused by a lock is not compared with anything.

use super::context::{Draft, Tx};
use super::{Ctx, Error};
use crate::domain::event::{Kind, Reason};
use crate::domain::ids::UserId;
use crate::domain::lockout::{COUNT_MINUTES, FAMILIAR_MINUTES, Tries};
use crate::domain::mac;
use crate::domain::moment::Moment;
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::store::lockouts::{self, Lockout, STRANGERS};
use crate::store::users::User;
use crate::store::{Conn, flows};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};

/// The label of the key that browsers are known by.
const BROWSER_KEY: &str = "familiar-browser";
/// The label of the key that wrong passwords are remembered with.
const PASSWORD_KEY: &str = "wrong-password";
/// Bytes of what a familiar browser keeps.
const BROWSER_BYTES: usize = 16;
/// Bytes of a wrong password's digest. So few that with the key and the database in hand many passwords fit.
const PASSWORD_BYTES: usize = 4;
/// How much later a familiar browser's time ends before that is worth a write.
const RENEWAL_MINUTES: i64 = 24 * 60;

/// The door at which this browser stands under a name.
///
/// # Errors
/// When the database does not answer.
pub(super) fn door(conn: &mut Conn, ctx: &Ctx, name_key: &str) -> Result<Lockout, Error> {
    let own = ctx.origin.browser_token.as_deref().map(|token| browser_hash(ctx, name_key, token));
    let browsers = [STRANGERS, own.as_deref().unwrap_or(STRANGERS)];
    let found = lockouts::find(conn, ctx.tenant_id(), name_key, &browsers, ctx.now)?;
    let door = found.into_iter().max_by_key(|door| door.browser_hash != STRANGERS);
    Ok(door.unwrap_or_else(|| fresh(ctx, name_key, STRANGERS.to_owned())))
}

fn browser_hash(ctx: &Ctx, name_key: &str, token: &str) -> String {
    let key = ctx.services.keys.derive(BROWSER_KEY);
    HEXLOWER.encode(&mac::sign(
        &key,
        &[ctx.tenant_id().as_str().as_bytes(), name_key.as_bytes(), token.as_bytes()],
    ))
}

fn fresh(ctx: &Ctx, name_key: &str, browser_hash: String) -> Lockout {
    Lockout {
        tenant_id: ctx.tenant_id().clone(),
        name_key: name_key.to_owned(),
        browser_hash,
        failures: 0,
        failed_at: None,
        remembered: String::new(),
        keep_until: ctx.now,
    }
}

/// Nothing, while the door is open.
///
/// # Errors
/// [`Refusal::LockedOut`] while it is locked.
pub(super) fn check(ctx: &Ctx, door: &Lockout) -> Result<(), Refusal> {
    match door.tries().locked_until(ctx.tenant.settings.lockout, ctx.now) {
        Some(until) => Err(Refusal::LockedOut { until, seconds: ctx.now.seconds_until(until) }),
        None => Ok(()),
    }
}

/// The same for what was found right while it was compared: of many tries at once only those before the lock count. The
/// caller holds the user.
///
/// # Errors
/// [`Refusal::LockedOut`] while the door is locked; when the database does not answer.
pub(super) fn check_again(tx: &mut Tx<'_>, ctx: &Ctx, name_key: &str) -> Result<(), Error> {
    Ok(check(ctx, &door(tx.conn, ctx, name_key)?)?)
}

/// Counts a wrong password. Answers the lock that is there now, by this try or by others that came at the same time.
///
/// # Errors
/// When the database does not answer.
pub(super) fn count(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (name_key, user): (&str, Option<&UserId>),
    wrong: &Password,
) -> Result<Result<(), Refusal>, Error> {
    flows::lock_name(tx.conn, ctx.tenant_id(), name_key)?;
    let door = door(tx.conn, ctx, name_key)?;
    if let Err(locked) = check(ctx, &door) {
        return Ok(Err(locked));
    }
    let tries = door.tries().after(&digest(ctx, name_key, wrong), ctx.now);
    let keep_until = door.keep_until.max(ctx.now.plus_minutes(COUNT_MINUTES));
    let door = Lockout { keep_until, ..door.with(tries) };
    lockouts::put(tx.conn, &door)?;
    let now = check(ctx, &door);
    if now.is_err() {
        tx.record(Draft::refused(Kind::LockedOut, Reason::PasswordWrong, user))?;
    }
    Ok(now)
}

fn digest(ctx: &Ctx, name_key: &str, wrong: &Password) -> String {
    let key = ctx.services.keys.derive(PASSWORD_KEY);
    let parts = [ctx.tenant_id().as_str().as_bytes(), name_key.as_bytes(), wrong.expose().as_bytes()];
    let [first, second, third, fourth, ..] = mac::sign(&key, &parts);
    let short: [u8; PASSWORD_BYTES] = [first, second, third, fourth];
    HEXLOWER.encode(&short)
}

/// Forgets the wrong passwords at the door through which the user came in, and makes the browser a familiar one. The
/// caller holds the user. Answers what the browser has to keep from now on, if it kept nothing yet.
///
/// # Errors
/// When the database does not answer.
pub(super) fn welcome(tx: &mut Tx<'_>, ctx: &Ctx, name_key: &str) -> Result<Option<String>, Error> {
    let door = door(tx.conn, ctx, name_key)?;
    let keep_until = ctx.now.plus_minutes(FAMILIAR_MINUTES);
    let is_own = door.browser_hash != STRANGERS;
    let is_settled = door.failures == 0 && door.keep_until > keep_until.plus_minutes(-RENEWAL_MINUTES);
    if is_own && is_settled {
        return Ok(None);
    }
    let kept = ctx.origin.browser_token.clone();
    let token =
        kept.clone().unwrap_or_else(|| BASE64URL_NOPAD.encode(&ctx.services.bytes::<BROWSER_BYTES>()));
    if !is_own && door.failures > 0 {
        let emptied = Tries { failed_at: door.failed_at, ..Tries::default() };
        lockouts::put(tx.conn, &door.clone().with(emptied))?;
    }
    let own = fresh(ctx, name_key, browser_hash(ctx, name_key, &token));
    let failed_at = if is_own { door.failed_at } else { None };
    lockouts::put(tx.conn, &Lockout { keep_until, failed_at, ..own })?;
    Ok(kept.is_none().then_some(token))
}

/// Opens every door of an account. True when one was locked.
///
/// # Errors
/// When the database does not answer.
pub(super) fn open(conn: &mut Conn, ctx: &Ctx, user: &User) -> Result<bool, Error> {
    let was_locked = locked_until(conn, ctx, user)?.is_some();
    lockouts::forgive(conn, ctx.tenant_id(), &user.name_key)?;
    Ok(was_locked)
}

/// Until when a door of an account is locked: the last one, if several are.
///
/// # Errors
/// When the database does not answer.
pub(super) fn locked_until(conn: &mut Conn, ctx: &Ctx, user: &User) -> Result<Option<Moment>, Error> {
    let rules = ctx.tenant.settings.lockout;
    let doors = lockouts::list(conn, ctx.tenant_id(), &user.name_key, ctx.now)?;
    Ok(doors.iter().filter_map(|door| door.tries().locked_until(rules, ctx.now)).max())
}

/// When a wrong password was last typed for an account.
///
/// # Errors
/// When the database does not answer.
pub(super) fn last_failure(conn: &mut Conn, ctx: &Ctx, user: &User) -> Result<Option<Moment>, Error> {
    let doors = lockouts::list(conn, ctx.tenant_id(), &user.name_key, ctx.now)?;
    Ok(doors.iter().filter_map(|door| door.failed_at).max())
}
