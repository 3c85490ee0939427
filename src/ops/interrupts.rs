//! What is asked of users when they sign in: to change the password, to register, to confirm what is registered.

use super::context::{Draft, Tx};
use super::{Ctx, Error, assist, expiry};
use crate::domain::event::Kind;
use crate::domain::ids::UserId;
use crate::domain::interrupt::{self, Facts, Interrupt};
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::domain::registration::{self, Entry, No};
use crate::store::groups::Group;
use crate::store::methods::{self, Method};
use crate::store::registrations::{self, Registration};
use crate::store::{Conn, expiries, group_members, users, users::User};

/// Users asked in one transaction.
const PAGE: i64 = 500;

/// What is asked of a user now.
pub struct Pending {
    /// The first interrupt that applies.
    pub first: Option<Interrupt>,
    /// The first one about the registration.
    pub of_registration: Option<Interrupt>,
    /// What decided on it.
    pub facts: Facts,
    /// What the user has registered.
    pub methods: Vec<Method>,
    registration: Registration,
}

/// What is asked of `user` now.
///
/// # Errors
/// When the database does not answer.
pub fn pending(conn: &mut Conn, ctx: &Ctx, user: &User) -> Result<Pending, Error> {
    let methods = methods::list(conn, ctx.tenant_id(), &user.id)?;
    let registration = registrations::find(conn, ctx.tenant_id(), &user.id)?;
    let registration = registration.unwrap_or_else(|| Registration::fresh(ctx.tenant_id(), &user.id));
    let (rules, entries) = (&ctx.tenant.settings.recovery, entries(&methods));
    let facts = Facts {
        complete: registration::missing(&entries, rules, user.role) == 0,
        confirmed_at: registration::confirmed_at(&entries, rules, user.role),
        required_at: registration.required_at,
        prompted_at: registration.prompted_at,
        reminded_at: registration.reminded_at,
        quiet_until: registration.quiet_until,
    };
    // Where nothing can be registered, nothing is asked.
    let offered = registration::required(rules, user.role) > 0;
    let of_registration = interrupt::first(rules, &facts, ctx.now).filter(|_| offered);
    let of_password = interrupt::of_password(expiry::standing(ctx, user), user.expiry_quiet_until, ctx.now);
    let first = of_password.or(of_registration);
    Ok(Pending { first, of_registration, facts, methods, registration })
}

/// Registered methods as the rules look at them.
pub(super) fn entries(methods: &[Method]) -> Vec<Entry> {
    let entry = |method: &Method| Entry {
        kind: method.kind,
        source: method.source,
        verified_at: method.verified_at,
        confirmed_at: method.confirmed_at,
    };
    methods.iter().map(entry).collect()
}

/// Notes that the user is asked: from the first time run the grace and the days of the reminder, and after a notice there
/// is none for a day. The caller holds the user.
pub(super) fn note(tx: &mut Tx<'_>, ctx: &Ctx, pending: &Pending) -> Result<(), Error> {
    let was = &pending.registration;
    let now = match pending.first {
        Some(Interrupt::PasswordNotice) => {
            let until = interrupt::noticed_until(ctx.now);
            return Ok(expiries::set_quiet(tx.conn, ctx.tenant_id(), &was.user_id, until)?);
        }
        Some(Interrupt::Register) if was.prompted_at.is_none() => {
            Registration { prompted_at: Some(ctx.now), ..was.clone() }
        }
        Some(Interrupt::Confirm) if was.reminded_at.is_none() => {
            Registration { reminded_at: Some(ctx.now), ..was.clone() }
        }
        _ => return Ok(()),
    };
    Ok(registrations::set(tx.conn, &now)?)
}

/// The first interrupt that applies to `user` now, noted as asked.
///
/// # Errors
/// When the database does not answer.
pub fn next(ctx: &Ctx, user: &User) -> Result<Option<Interrupt>, Error> {
    if ctx.read(|conn| pending(conn, ctx, user))?.first.is_none() {
        return Ok(None);
    }
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let pending = pending(tx.conn, ctx, user)?;
        note(tx, ctx, &pending)?;
        Ok(pending.first)
    })
}

/// What is asked of a user whose password was changed a moment ago, noted as asked. The caller holds the user.
///
/// # Errors
/// [`Refusal::SignedOut`] when the user is gone; when the database does not answer.
pub(super) fn after_password(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<Option<Interrupt>, Error> {
    let user = users::find(tx.conn, ctx.tenant_id(), &user.id)?.ok_or(Refusal::SignedOut)?;
    let pending = pending(tx.conn, ctx, &user)?;
    note(tx, ctx, &pending)?;
    Ok(pending.first)
}

/// Puts a missing registration off until the next sign-in.
///
/// # Errors
/// [`No::NoLonger`] after the grace, or where it is something else that is asked.
pub fn register_later(ctx: &Ctx, user: &User) -> Result<(), Error> {
    let pending = ctx.read(|conn| pending(conn, ctx, user))?;
    let rules = &ctx.tenant.settings.recovery;
    let may = interrupt::grace_until(rules, &pending.facts, ctx.now).is_some();
    match pending.of_registration {
        None => Ok(()),
        Some(Interrupt::Register) if may => Ok(()),
        Some(_) => Err(no(No::NoLonger)),
    }
}

/// Puts a due confirmation off until tomorrow.
///
/// # Errors
/// [`No::NoLonger`] after the days of the reminder, or where it is a registration that is asked.
pub fn confirm_later(ctx: &Ctx, user: &User) -> Result<(), Error> {
    let rules = &ctx.tenant.settings.recovery;
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let pending = pending(tx.conn, ctx, user)?;
        if pending.of_registration == Some(Interrupt::Register) {
            return Err(no(No::NoLonger));
        }
        if !interrupt::is_due(rules, &pending.facts, ctx.now) {
            return Ok(());
        }
        let quiet = interrupt::quiet_until(rules, &pending.facts, ctx.now).ok_or_else(|| no(No::NoLonger))?;
        let reminded_at = pending.registration.reminded_at.or(Some(ctx.now));
        let registration =
            Registration { quiet_until: Some(quiet), reminded_at, ..pending.registration.clone() };
        Ok(registrations::set(tx.conn, &registration)?)
    })
}

/// "Looks good": everything registered is right as of now. Sends nothing.
///
/// # Errors
/// [`No::Gone`] while too little is registered.
pub fn confirm(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let pending = pending(tx.conn, ctx, user)?;
        if !pending.facts.complete {
            return Err(no(No::Gone));
        }
        methods::confirm_all(tx.conn, ctx.tenant_id(), &user.id, ctx.now)?;
        registrations::set(tx.conn, &Registration::fresh(ctx.tenant_id(), &user.id))?;
        tx.record(Draft::done(Kind::RegistrationConfirmed, &user.id))
    })
}

/// Asks a user for everything anew, at the next sign-in. The grace begins again.
///
/// # Errors
/// [`Refusal`] when the actor may not; when the database does not answer.
pub fn require(ctx: &Ctx, user: &User) -> Result<(), Error> {
    ctx.write(|tx| require_in(tx, ctx, user))
}

pub(super) fn require_in(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<(), Error> {
    assist::hold(tx, ctx, user, Permission::AssistUsers)?;
    ask_anew(tx, ctx, std::slice::from_ref(&user.id)).map(|_| ())
}

/// Answers how many of the users there still are.
fn ask_anew(tx: &mut Tx<'_>, ctx: &Ctx, users: &[UserId]) -> Result<usize, Error> {
    let held = users::hold_all(tx.conn, ctx.tenant_id(), users)?;
    registrations::require(tx.conn, ctx.tenant_id(), &held, ctx.now)?;
    tx.record_each(Kind::RegistrationRequired, &held)?;
    Ok(held.len())
}

/// Whom an operator asks.
#[derive(Clone, Copy, Debug)]
pub enum Whom<'a> {
    /// Every user of the tenant.
    Everybody,
    /// Every member of a group.
    Members(&'a Group),
}

/// Asks many users, so many at a time that whoever signs in meanwhile does not wait; answers how many.
///
/// # Errors
/// When the database does not answer; those asked before stay asked.
pub fn require_all(ctx: &Ctx, whom: Whom<'_>) -> Result<usize, Error> {
    let (mut after, mut asked) = (String::new(), 0);
    loop {
        let page = ctx.write(|tx| require_page(tx, ctx, whom, &after))?;
        let Some((last, count)) = page else { return Ok(asked) };
        (after, asked) = (last, asked + count);
    }
}

/// Asks the next ones after `after`: the last one's place in the order, and how many they are.
fn require_page(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    whom: Whom<'_>,
    after: &str,
) -> Result<Option<(String, usize)>, Error> {
    let tenant = ctx.tenant_id();
    let (page, last) = match whom {
        Whom::Everybody => {
            let (ids, keys): (Vec<UserId>, Vec<String>) =
                users::list_ids(tx.conn, tenant, after, PAGE)?.into_iter().unzip();
            (ids, keys.last().cloned())
        }
        Whom::Members(group) => {
            let ids = group_members::list_users(tx.conn, tenant, &group.id, after, PAGE)?;
            let last = ids.last().map(ToString::to_string);
            (ids, last)
        }
    };
    let Some(last) = last else { return Ok(None) };
    Ok(Some((last, ask_anew(tx, ctx, &page)?)))
}

fn no(why: No) -> Error {
    Refusal::Register(why).into()
}
