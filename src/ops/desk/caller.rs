//! Whether a caller is who they say: a code goes to what they registered, and they read it out.

use super::no;
use super::reach::{CODE_KEY, Way, lines};
use crate::domain::code::{self, CODE_LIFE_MINUTES, CODE_RESEND_SECONDS, CODE_TRIES};
use crate::domain::desk::{self, DAY_MINUTES, No, Sent, VERIFIED_MINUTES, verified_until};
use crate::domain::event::{Actor, Kind, Reason};
use crate::domain::ids::CallerCheckId;
use crate::domain::letter::Letter;
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::domain::permission::may_assist;
use crate::domain::refusal::Refusal;
use crate::domain::user::Role;
use crate::ops::context::{Draft, Tx};
use crate::ops::register::{self, Overview};
use crate::ops::stuck::Stuck;
use crate::ops::{Ctx, Error};
use crate::store::Conn;
use crate::store::caller_checks::{self, CallerCheck};
use crate::store::users::{self, User};

/// Somebody who says to be a user, as the help desk sees them.
pub struct Caller {
    /// What is registered, masked.
    pub registered: Overview,
    /// Until when wrong passwords keep them from signing in.
    pub locked_out_until: Option<Moment>,
    /// Until when wrong codes and answers keep them from resetting the password.
    pub blocked_until: Option<Moment>,
    /// Whether they may be helped by whoever looks.
    pub refused: Option<Refusal>,
    /// Where a code can be sent.
    pub ways: Vec<Way>,
    /// The code that they shall read out.
    pub waiting: Option<Waiting>,
    /// That they read out the right one a short while ago.
    pub verified: Option<Verified>,
}

/// A code that was sent and not yet read out.
pub struct Waiting {
    /// How it was sent, and where to.
    pub way: Way,
    /// Until when it works.
    pub until: Moment,
}

/// A caller who read out the right code.
pub struct Verified {
    /// How it had been sent.
    pub method: Method,
    /// When they did.
    pub at: Moment,
    /// How long that counts.
    pub until: Moment,
}

/// How `user`, who calls, stands for whoever of the staff speaks with them.
///
/// # Errors
/// When the database does not answer.
pub fn view(ctx: &Ctx, staff: &User, user: &User) -> Result<Caller, Error> {
    let registered = register::overview(ctx, user)?;
    let stuck = Stuck::of(ctx)?;
    let (ways, checks) = ctx.read(|conn| {
        let ways: Vec<Way> = lines(conn, ctx, user)?.iter().map(|line| line.way()).collect();
        Ok::<_, Error>((ways, own(conn, ctx, (staff, user))?))
    })?;
    let waiting = open(&checks).find(|check| check.expires_at > ctx.now).and_then(|check| {
        let way = ways.iter().find(|way| way.method == check.method)?.clone();
        Some(Waiting { way, until: check.expires_at })
    });
    Ok(Caller {
        registered,
        locked_out_until: stuck.locked_out_until(user),
        blocked_until: stuck.blocked_until(user),
        refused: check_staff(staff, user).err(),
        verified: verified(&checks, ctx.now),
        ways,
        waiting,
    })
}

/// The checks of this user by this one of the staff that may still count, newest first.
fn own(conn: &mut Conn, ctx: &Ctx, (staff, user): (&User, &User)) -> Result<Vec<CallerCheck>, Error> {
    let since = ctx.now.plus_minutes(-(CODE_LIFE_MINUTES + VERIFIED_MINUTES));
    let mut checks = caller_checks::list(conn, ctx.tenant_id(), &user.id, since)?;
    checks.retain(|check| check.staff_id == staff.id);
    Ok(checks)
}

/// Those whose codes were neither read out nor ended.
fn open(checks: &[CallerCheck]) -> impl Iterator<Item = &CallerCheck> {
    checks.iter().filter(|check| check.ended_at.is_none() && check.matched_at.is_none())
}

fn verified(checks: &[CallerCheck], now: Moment) -> Option<Verified> {
    checks.iter().find_map(|check| {
        let at = check.matched_at?;
        Some(Verified { method: check.method, at, until: verified_until(at, now)? })
    })
}

/// Sends a code to what `user` registered for `method`. Earlier ones keep working for their own time.
///
/// # Errors
/// [`No`] when it cannot be sent, [`Refusal::SendWait`] when it is too early, [`Refusal::OwnAccount`] and
/// [`Refusal::AboveRole`] where it is not for this one of the staff to help.
pub fn send(ctx: &Ctx, staff: &User, user: &User, method: Method) -> Result<(), Error> {
    check_staff(staff, user)?;
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let mut lines = lines(tx.conn, ctx, user)?.into_iter();
        let line = lines.find(|line| line.method == method).ok_or_else(|| no(No::NotRegistered))?;
        check_pace(tx.conn, ctx, user)?;
        line.check_allowed(tx.conn, ctx)?;
        let check = CallerCheck {
            id: ctx.services.id::<CallerCheckId>(),
            tenant_id: ctx.tenant_id().clone(),
            user_id: user.id.clone(),
            staff_id: staff.id.clone(),
            method,
            method_id: line.registered.id,
            tries: 0,
            sent_at: ctx.now,
            expires_at: ctx.now.plus_minutes(CODE_LIFE_MINUTES),
            matched_at: None,
            ended_at: None,
        };
        caller_checks::insert(tx.conn, &check)?;
        tx.post_code(&Letter::CallerCode { check: check.id }, method)?;
        tx.record(Draft::done(Kind::CallerAsked, &user.id))
    })
}

/// Nobody is flooded, and nobody guesses: whoever asks for it, codes to one user count together.
fn check_pace(conn: &mut Conn, ctx: &Ctx, user: &User) -> Result<(), Error> {
    let since = ctx.now.plus_minutes(-DAY_MINUTES);
    let before = caller_checks::list(conn, ctx.tenant_id(), &user.id, since)?;
    let passed = before.first().map_or(i64::MAX, |newest| ctx.now.seconds_since(newest.sent_at).max(0));
    if passed < CODE_RESEND_SECONDS {
        return Err(Refusal::SendWait { seconds: CODE_RESEND_SECONDS - passed }.into());
    }
    let sent: Vec<Sent> = before.iter().map(|one| Sent { at: one.sent_at, wrong: one.tries }).collect();
    desk::may_send(&sent, ctx.now).map_err(no)
}

/// Compares what the caller read out. The page learns only whether it matched.
///
/// # Errors
/// [`Refusal`] for what was typed; [`No::NothingSent`], or [`No::TriesSpent`] after too many wrong codes.
pub fn check(ctx: &Ctx, staff: &User, user: &User, typed: &str) -> Result<(), Error> {
    check_staff(staff, user)?;
    if typed.trim().is_empty() {
        return Err(Refusal::CodeEmpty.into());
    }
    let typed = code::normalize(typed).ok_or(Refusal::CodeShape)?;
    let refusal = ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let checks = own(tx.conn, ctx, (staff, user))?;
        match open(&checks).find(|check| is_code(ctx, check, &typed)) {
            Some(check) if check.expires_at > ctx.now => settle(tx, ctx, check).map(|()| None),
            Some(_) => refuse(tx, user, Reason::CodeExpired).map(|()| Some(Refusal::CodeExpired)),
            None => {
                let newest = open(&checks).find(|check| check.expires_at > ctx.now);
                count_wrong(tx, ctx, user, newest.ok_or_else(|| no(No::NothingSent))?).map(Some)
            }
        }
    })?;
    refusal.map_or(Ok(()), |refusal| Err(refusal.into()))
}

fn is_code(ctx: &Ctx, check: &CallerCheck, typed: &str) -> bool {
    let mut keys = ctx.services.keys.derive_all(CODE_KEY);
    keys.any(|key| code::matches(&code::derive(&key, check.id.as_str(), 1), typed))
}

fn settle(tx: &mut Tx<'_>, ctx: &Ctx, check: &CallerCheck) -> Result<(), Error> {
    caller_checks::set_matched(tx.conn, ctx.tenant_id(), &check.id, ctx.now)?;
    caller_checks::end_all(tx.conn, ctx.tenant_id(), (&check.user_id, &check.staff_id), ctx.now)?;
    tx.record(Draft::done(Kind::CallerChecked, &check.user_id))
}

fn count_wrong(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, newest: &CallerCheck) -> Result<Refusal, Error> {
    caller_checks::count_wrong(tx.conn, ctx.tenant_id(), &newest.id)?;
    let left = CODE_TRIES - newest.tries - 1;
    if left > 0 {
        return refuse(tx, user, Reason::CodeWrong).map(|()| Refusal::CodeWrong { left });
    }
    caller_checks::end_all(tx.conn, ctx.tenant_id(), (&user.id, &newest.staff_id), ctx.now)?;
    refuse(tx, user, Reason::GateLimit).map(|()| Refusal::Desk(No::TriesSpent))
}

fn refuse(tx: &mut Tx<'_>, user: &User, reason: Reason) -> Result<(), Error> {
    tx.record(Draft::refused(Kind::CallerChecked, reason, Some(&user.id)))
}

/// Nobody helps themselves here, or anybody above the own role.
fn check_staff(staff: &User, user: &User) -> Result<(), Refusal> {
    if staff.id == user.id {
        Err(Refusal::OwnAccount)
    } else if !may_assist(staff.role, user.role) {
        Err(Refusal::AboveRole)
    } else {
        Ok(())
    }
}

/// Whether a password may be reset for somebody who called, inside the transaction that does so: where the tenant wants
/// it, the help desk has verified them a short while ago. Administrators decide for themselves.
///
/// # Errors
/// [`No::Unverified`] when the one who acts has not.
pub fn require_checked(ctx: &Ctx, tx: &mut Tx<'_>, user: &User) -> Result<(), Error> {
    let Actor::Staff(id) = &ctx.actor else { return Ok(()) };
    if !ctx.tenant.settings.desk_check {
        return Ok(());
    }
    let staff = users::find(tx.conn, ctx.tenant_id(), id)?.ok_or(Refusal::SignedOut)?;
    if staff.role != Role::Helpdesk {
        return Ok(());
    }
    let checks = own(tx.conn, ctx, (&staff, user))?;
    verified(&checks, ctx.now).map(drop).ok_or_else(|| no(No::Unverified))
}
