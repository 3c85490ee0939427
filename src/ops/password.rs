//! Changing a password with the old one, and what every new password has in common.

mod history;

pub(super) use history::{give_password, set_password};

use super::context::{Draft, Tx};
use super::session::{self, NewSession};
use super::{Ctx, Error, contact, expiry, interrupts, lockout, owner, policies};
use crate::domain::event::{Actor, Kind};
use crate::domain::ids::ReportId;
use crate::domain::interrupt::Interrupt;
use crate::domain::letter::{Addressee, Letter, PasswordSet, Subject};
use crate::domain::name::name_key;
use crate::domain::password::Password;
use crate::domain::policy::{self, Age, Candidate, Occasion, Policy, Records};
use crate::domain::refusal::Refusal;
use crate::domain::user::Role;
use crate::hasher::SALT_BYTES;
use crate::store::users::{self, User};
use crate::store::{flows, methods, report_links, report_links::ReportLink, sessions};
use secrecy::SecretString;
use std::borrow::Cow;

/// How long a "This was not me" link works.
const REPORT_LIFE_MINUTES: i64 = 7 * 24 * 60;

/// What somebody typed to change a password.
pub struct Change<'a> {
    /// The password until now.
    pub current: &'a SecretString,
    /// The new one.
    pub new: &'a SecretString,
    /// The new one again, where it was asked for.
    pub repeat: Option<&'a SecretString>,
    /// Why it is changed.
    pub why: Why,
}

/// Why somebody changes a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They want to.
    Wanted,
    /// It was asked for at sign-in. What is asked next comes after it.
    Asked,
}

/// Changes a password. The user's sessions end but for the one that goes on, which `open` makes in the place of the
/// present one. Answers what is asked of the user next, where it was asked for.
///
/// The current password is checked first: what the policy thinks of the new one is not for strangers.
///
/// # Errors
/// [`Refusal`] for what was typed, [`Refusal::LockedOut`] after too many wrong passwords, [`Refusal::SignedOut`] when the
/// present session was ended meanwhile, [`Error::Busy`] when too many passwords wait.
pub fn change(
    ctx: &Ctx,
    user: &User,
    change: &Change<'_>,
    open: impl FnOnce(Option<Interrupt>) -> anyhow::Result<NewSession>,
) -> Result<Option<Interrupt>, Error> {
    let (current, new) = (Password::new(change.current), Password::new(change.new));
    owner::check(ctx, user, &current, Kind::PasswordChanged)?;
    if new.expose() == current.expose() {
        return Err(Refusal::SameAsCurrent.into());
    }
    check_new(ctx, (user, expiry::standing(ctx, user).occasion()), &new, change.repeat)?;
    let hash = ctx.services.hasher.hash(&new, ctx.services.bytes::<SALT_BYTES>())?;
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        lockout::check_again(tx, ctx, &user.name_key)?;
        if !set_password(tx, (ctx, user), &hash)? {
            return Err(Refusal::CurrentWrong.into());
        }
        let next = match change.why {
            Why::Wanted => None,
            Why::Asked => interrupts::after_password(tx, ctx, user)?,
        };
        let session = open(next)?;
        session::end_present(tx, ctx, &user.id, &session)?;
        sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, None)?;
        session::begin(tx, ctx, &user.id, session)?;
        flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
        tell_owner(tx, ctx, user, Subject::Change)?;
        tx.record(Draft::done(Kind::PasswordChanged, &user.id))?;
        Ok(next)
    })
}

/// Checks a new password before anything is claimed or consumed, by the policy that counts for its user.
///
/// # Errors
/// [`Refusal`] naming everything that is wrong with it.
pub fn check_new(
    ctx: &Ctx,
    whose: (&User, Occasion),
    new: &Password,
    repeat: Option<&SecretString>,
) -> Result<(), Error> {
    let (user, _) = whose;
    let policy = policies::of(ctx, &user.id)?;
    check_by(ctx, whose, &policy, new)?;
    check_repeat(new, repeat)
}

/// The same by this policy: that of somebody who is about to join groups or to leave them.
///
/// # Errors
/// [`Refusal`] naming everything that is wrong with it.
pub(super) fn check_by(
    ctx: &Ctx,
    (user, why): (&User, Occasion),
    policy: &Policy,
    new: &Password,
) -> Result<(), Error> {
    if new.is_empty() {
        return Err(Refusal::NewEmpty.into());
    }
    let violations = broken(ctx, (Some(user), why), policy, new)?;
    if violations.is_empty() { Ok(()) } else { Err(Refusal::Policy(violations).into()) }
}

/// Checks that the same was typed twice, where it was asked for twice.
///
/// # Errors
/// [`Refusal::RepeatDiffers`] when it was not.
pub(super) fn check_repeat(new: &Password, repeat: Option<&SecretString>) -> Result<(), Error> {
    match repeat.map(Password::new) {
        Some(repeat) if repeat.expose() != new.expose() => Err(Refusal::RepeatDiffers.into()),
        _ => Ok(()),
    }
}

/// Every rule that `new` breaks of the policy that counts for this user, or of the tenant's for whoever has no name and no
/// password yet.
///
/// # Errors
/// [`Error::Busy`] when too many passwords wait, or when the database does not answer.
pub fn check_policy(
    ctx: &Ctx,
    whose: (Option<&User>, Occasion),
    new: &Password,
) -> Result<Vec<policy::Violation>, Error> {
    let policy = match whose {
        (Some(user), _) => policies::of(ctx, &user.id)?,
        (None, _) => Cow::Borrowed(ctx.tenant.policy()),
    };
    broken(ctx, whose, &policy, new)
}

/// The passwords of before are compared last, and only with what keeps all other rules: each costs as much as a sign-in.
fn broken(
    ctx: &Ctx,
    (user, why): (Option<&User>, Occasion),
    policy: &Policy,
    new: &Password,
) -> Result<Vec<policy::Violation>, Error> {
    let own_data = own_data(ctx, user);
    let age = |changed_at| Age { changed_at, now: ctx.now };
    let changed_at = user.and_then(|user| user.password_changed_at);
    let age = changed_at.filter(|_| why == Occasion::Change).map(age);
    let breached = policy.breached && ctx.services.breached.holds(new)?;
    let candidate =
        Candidate { password: new.expose(), own_data: &own_data, records: Records { breached, age } };
    let broken = policy::check(policy, candidate);
    match user.filter(|_| broken.is_empty()) {
        Some(user) if history::holds(ctx, (user, why), policy.history, new)? => {
            Ok(vec![policy::Violation::UsedBefore])
        }
        _ => Ok(broken),
    }
}

/// The names that a password of this user keeps clear of.
fn own_data(ctx: &Ctx, user: Option<&User>) -> Vec<String> {
    let own = |user: &User| {
        let mail_name = user.work_mail.as_deref().and_then(|mail| mail.split('@').next()).map(str::to_owned);
        [Some(user.name.clone()), user.given_name.clone(), user.family_name.clone(), mail_name]
    };
    let names = user.map(own).into_iter().flatten().flatten();
    names.chain([ctx.tenant.display_name.clone()]).collect()
}

/// Posts the notice to each of the user's addresses, with one "This was not me" link for all of them.
pub(super) fn tell_owner(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, subject: Subject) -> Result<(), Error> {
    let link = ReportLink {
        id: ctx.services.id::<ReportId>(),
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.id.clone(),
        subject,
        created_at: ctx.now,
        expires_at: ctx.now.plus_minutes(REPORT_LIFE_MINUTES),
        answered_at: None,
    };
    report_links::insert(tx.conn, &link)?;
    let work = user.work_mail.is_some().then_some(Addressee::Work);
    let registered = methods::list(tx.conn, ctx.tenant_id(), &user.id)?;
    let alternate = contact::newest_mail(&registered).filter(|method| !is_work_mail(ctx, user, method));
    // Browser and language of somebody of the staff would only confuse.
    let is_staff = matches!(ctx.actor, Actor::Staff(_));
    let own = |text: &String| Some(text.clone()).filter(|text| !text.is_empty() && !is_staff);
    for to in work.into_iter().chain(alternate.map(|_| Addressee::Alternate)) {
        tx.post(&Letter::PasswordSet(PasswordSet {
            user: user.id.clone(),
            subject,
            to,
            at: ctx.now,
            browser: own(&ctx.origin.browser).unwrap_or_default(),
            locale: own(&ctx.origin.locale),
            report: link.id.clone(),
        }))?;
    }
    Ok(())
}

/// Whether the alternate address is the work address once more: nobody wants the same mail twice.
fn is_work_mail(ctx: &Ctx, user: &User, method: &methods::Method) -> bool {
    let alternate = contact::open(&ctx.services.keys, method).map(|mail| name_key(&mail));
    alternate.is_ok_and(|alternate| user.work_mail_key.as_deref() == Some(&alternate))
}

/// Tells the other administrators that this one's password was reset, where the tenant wants it.
pub(super) fn tell_administrators(tx: &mut Tx<'_>, ctx: &Ctx, user: &User) -> Result<(), Error> {
    if user.role != Role::Admin || !ctx.tenant.settings.tell_administrators {
        return Ok(());
    }
    for to in users::other_administrators(tx.conn, ctx.tenant_id(), &user.id)? {
        tx.post(&Letter::AdministratorReset { user: user.id.clone(), to: to.id, at: ctx.now })?;
    }
    Ok(())
}
