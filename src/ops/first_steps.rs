//! The first steps of an organization: how far they are, what is put off, and the letters that test the ways out.

use super::context::Draft;
use super::{Ctx, Error, Tx, allowance, contact, users};
use crate::domain::event::Kind;
use crate::domain::first_steps::{self, Facts, Marks, Step, Trial};
use crate::domain::ids::LetterId;
use crate::domain::letter::Letter;
use crate::domain::method::Method;
use crate::domain::phone::{self, Phone};
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::store::first_steps::FirstStep;
use crate::store::outbox::{self, Outcome};
use crate::store::users::User;
use crate::store::{Conn, figures, first_steps as rows, tenants};
use secrecy::ExposeSecret;
use url::{Host, Url};

/// How far an organization is.
pub struct Progress {
    /// What is there.
    pub facts: Facts,
    /// What was said.
    pub marks: Marks,
}

/// What an administrator says of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It suits as it is.
    Agreed,
    /// Later.
    Skipped,
    /// It waits again.
    Open,
}

/// How far the context's tenant is, whose portal is reached at `public_url`.
///
/// # Errors
/// When the database does not answer.
pub fn progress(ctx: &Ctx, public_url: &Url) -> Result<Progress, Error> {
    let (tenant, settings) = (&ctx.tenant, &ctx.tenant.settings);
    let desk = &tenant.brand.help_desk;
    ctx.read(|conn| {
        let all = rows::list(conn, ctx.tenant_id())?;
        let marked =
            |at: fn(&FirstStep) -> bool| all.iter().filter(|row| at(row)).map(|row| row.step).collect();
        let facts = Facts {
            reachable: !tenant.hosts.is_empty() || is_elsewhere(public_url),
            branded: tenant.brand_version > 0,
            decided: first_steps::has_decided(settings),
            mail: trial(conn, ctx, &all, Step::Mail)?,
            texts: settings.recovery.methods.contains(&Method::Text),
            text: trial(conn, ctx, &all, Step::Text)?,
            help_desk: desk.url.is_some() || desk.mail.is_some() || desk.phone.is_some(),
            reset_at: figures::last_reset(conn, ctx.tenant_id())?,
            people: figures::find_people(conn, ctx.tenant_id())?,
            asked: settings.recovery.ask_to_register,
        };
        let marks = Marks {
            agreed: marked(|row| row.agreed_at.is_some()),
            skipped: marked(|row| row.skipped_at.is_some()),
        };
        Ok::<_, Error>(Progress { facts, marks })
    })
}

/// Whether other machines reach this address.
fn is_elsewhere(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name != "localhost",
        Some(Host::Ipv4(address)) => !address.is_loopback(),
        Some(Host::Ipv6(address)) => !address.is_loopback(),
        None => false,
    }
}

fn trial(conn: &mut Conn, ctx: &Ctx, all: &[FirstStep], step: Step) -> Result<Trial, Error> {
    let row = all.iter().find(|row| row.step == step);
    fate(conn, ctx, row.and_then(|row| row.letter_id.as_ref()))
}

fn fate(conn: &mut Conn, ctx: &Ctx, letter: Option<&LetterId>) -> Result<Trial, Error> {
    let Some(letter) = letter else { return Ok(Trial::None) };
    let Some(fate) = outbox::find_fate(conn, ctx.tenant_id(), letter)? else { return Ok(Trial::None) };
    let at = fate.finished_at.unwrap_or(fate.created_at);
    Ok(match fate.outcome() {
        None => Trial::Waiting { since: fate.created_at, due: fate.due_at, why: fate.last_error },
        Some(Outcome::Sent) => Trial::Sent { at },
        Some(Outcome::Dropped) => Trial::Dropped { at },
        Some(Outcome::GivenUp) => Trial::Refused { at, why: fate.last_error },
    })
}

/// Remembers what was said of a step.
///
/// # Errors
/// When the database does not answer.
pub fn mark(ctx: &Ctx, step: Step, mark: Mark) -> Result<(), Error> {
    change(ctx, step, |row, _| {
        row.agreed_at = (mark == Mark::Agreed).then_some(ctx.now);
        row.skipped_at = (mark == Mark::Skipped).then_some(ctx.now);
        Ok(())
    })
}

/// Sends a mail to the administrator who asks for it, unless one is on its way this moment.
///
/// # Errors
/// [`Refusal::TrialNowhere`] when no address of theirs is known.
pub fn try_mail(ctx: &Ctx, user: &User) -> Result<(), Error> {
    users::any_mail(ctx, user)?.ok_or(Refusal::TrialNowhere)?;
    let locale = ctx.origin.locale.clone();
    send(ctx, Step::Mail, &Letter::TrialMail { user: user.id.clone(), at: ctx.now, locale })
}

/// Sends a text to a number, unless one is on its way this moment. It counts as those for registering do.
///
/// # Errors
/// [`Refusal::Register`] when no text may go there, or can.
pub fn try_text(ctx: &Ctx, user: &User, number: &Phone) -> Result<(), Error> {
    if !ctx.tenant.settings.recovery.methods.contains(&Method::Text) {
        return Err(Refusal::Register(No::NotOffered).into());
    }
    if number.kind() == phone::Kind::Fixed {
        return Err(Refusal::Register(No::Landline).into());
    }
    ctx.read(|conn| allowance::check_enrolment(conn, ctx, number))?;
    let sealed = contact::seal(ctx, &place(ctx), &number.e164())?;
    let locale = ctx.origin.locale.clone();
    send(ctx, Step::Text, &Letter::TrialText { user: user.id.clone(), sealed, locale })
}

/// The number that a test text goes to.
///
/// # Errors
/// When it was sealed with a key that is gone.
pub fn number(ctx: &Ctx, sealed: &str) -> Result<Option<Phone>, Error> {
    let number = contact::unseal(&ctx.services.keys, &place(ctx), sealed)?;
    Ok(Phone::from_stored(number.expose_secret()))
}

/// What the number of a test is sealed for.
fn place(ctx: &Ctx) -> String {
    format!("first_steps.number:{}", ctx.tenant_id())
}

fn send(ctx: &Ctx, step: Step, letter: &Letter) -> Result<(), Error> {
    change(ctx, step, |row, tx| {
        let last = fate(tx.conn, ctx, row.letter_id.as_ref())?;
        if !last.is_fresh(ctx.now) {
            row.letter_id = Some(tx.post_known(letter)?);
        }
        Ok(())
    })
}

fn change(
    ctx: &Ctx,
    step: Step,
    change: impl FnOnce(&mut FirstStep, &mut Tx<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    ctx.write(|tx| {
        tenants::lock(tx.conn, ctx.tenant_id())?;
        let known = rows::list(tx.conn, ctx.tenant_id())?.into_iter().find(|row| row.step == step);
        let fresh = || FirstStep {
            tenant_id: ctx.tenant_id().clone(),
            step,
            agreed_at: None,
            skipped_at: None,
            letter_id: None,
        };
        let mut row = known.unwrap_or_else(fresh);
        change(&mut row, tx)?;
        rows::put(tx.conn, &row)?;
        tx.record(Draft::of_tenant(Kind::FirstStepTaken))
    })
}
