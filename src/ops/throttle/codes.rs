//! Whether one more code may leave: nobody can be bombed, whatever accounts share a mailbox.
//!
//! In a reset nobody is told: whoever asks is a stranger.

use super::key;
use crate::domain::event::{Kind, Reason};
use crate::domain::ids::LetterId;
use crate::domain::mail_address::MailAddress;
use crate::domain::moment::Moment;
use crate::domain::name::name_key;
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::domain::throttle::{Bucket, DAY_MINUTES, Slot, WINDOW_MINUTES, refuse_mailbox, slot_of, total};
use crate::ops::allowance::Cause;
use crate::ops::context::Draft;
use crate::ops::{Ctx, Error};
use crate::store::throttles::Subject;
use crate::store::{Conn, tenants, throttles};

/// What of a mailbox's limit a code for registering may use: half, so that nobody who registers the address of somebody
/// else uses up the codes that let its owner in again.
const REGISTERING_PART: u32 = 2;

/// A code that is about to leave.
#[derive(Clone, Copy)]
pub struct Leaving<'a> {
    /// The letter, and when it was posted.
    pub letter: (&'a LetterId, Moment),
    /// The mailbox it goes to; none where it goes to a phone, whose number has limits of its own.
    pub mailbox: Option<&'a str>,
    /// What it is for.
    pub cause: Cause<'a>,
    /// Codes that all tenants together may send within the hour, where there is such a limit.
    pub ceiling: Option<u32>,
}

/// Counts a code that leaves; else records and answers why it may not. One that was counted before may be tried again.
///
/// # Errors
/// When the database does not answer.
pub fn take_code(ctx: &Ctx, leaving: Leaving<'_>) -> Result<Option<Reason>, Error> {
    let tenant = ctx.tenant_id();
    ctx.write(|tx| {
        tenants::lock(tx.conn, tenant)?;
        let (letter, posted_at) = leaving.letter;
        let counted = Subject { bucket: Bucket::Counted, digest: letter.to_string() };
        if !throttles::claim(tx.conn, tenant, &counted, slot_of(posted_at))? {
            return Ok(None);
        }
        if let Some(reason) = refuse(tx.conn, ctx, leaving)? {
            throttles::remove(tx.conn, tenant, &counted)?;
            count_unsent(tx.conn, ctx, leaving)?;
            let flow = leaving.cause.flow();
            tx.record(Draft {
                kind: Kind::MessageDropped,
                reason: Some(reason),
                user: None,
                flow,
                note: None,
            })?;
            return Ok(Some(reason));
        }
        for bucket in leaving.buckets() {
            count(tx.conn, ctx, leaving, bucket)?;
        }
        Ok(None)
    })
}

fn count(conn: &mut Conn, ctx: &Ctx, leaving: Leaving<'_>, bucket: Bucket) -> Result<(), Error> {
    let (tenant, subject) = key(ctx, bucket, &leaving.subject(bucket));
    let one = Slot { at: slot_of(ctx.now), tries: 1 };
    Ok(throttles::add(conn, &tenant, &subject, one)?)
}

/// A code for registering that does not leave counts among those all the same: else whoever asks for them would see, by
/// how many more there may be, that others use up what the mailbox gets.
fn count_unsent(conn: &mut Conn, ctx: &Ctx, leaving: Leaving<'_>) -> Result<(), Error> {
    let registers = leaving.buckets().any(|bucket| bucket == Bucket::EnrolmentsTo);
    let Some(mailbox) = leaving.mailbox.filter(|_| registers) else { return Ok(()) };
    match refuse_mailbox_of(conn, ctx, Bucket::EnrolmentsTo, mailbox)? {
        None => count(conn, ctx, leaving, Bucket::EnrolmentsTo),
        Some(_) => Ok(()),
    }
}

/// How many codes for registering were sent to a number within a day, or would have been.
pub(in crate::ops) fn count_enrolments(conn: &mut Conn, ctx: &Ctx, number: &str) -> Result<i64, Error> {
    let (tenant, subject) = key(ctx, Bucket::EnrolmentsTo, number);
    let sent = throttles::list(conn, &tenant, &subject, ctx.now.plus_minutes(-DAY_MINUTES))?;
    Ok(total(&sent, DAY_MINUTES, ctx.now))
}

/// Counts a code for registering to a number, whether it leaves or not.
pub(in crate::ops) fn count_enrolment(conn: &mut Conn, ctx: &Ctx, number: &str) -> Result<(), Error> {
    let (tenant, subject) = key(ctx, Bucket::EnrolmentsTo, number);
    Ok(throttles::add(conn, &tenant, &subject, Slot { at: slot_of(ctx.now), tries: 1 })?)
}

/// Whether a code for registering may be asked for by this address: whoever asks is signed in, and may know. Codes of
/// resets do not show in it: they would tell whose mailbox it is.
///
/// # Errors
/// [`No::Mails`] when as many have left as may.
pub(in crate::ops) fn check_mailbox(conn: &mut Conn, ctx: &Ctx, address: &str) -> Result<(), Error> {
    match refuse_mailbox_of(conn, ctx, Bucket::EnrolmentsTo, address)? {
        None => Ok(()),
        Some(_) => Err(Refusal::Register(No::Mails).into()),
    }
}

/// Why no code may leave for the mailbox of somebody who called the help desk, if none may.
///
/// # Errors
/// When the database does not answer.
pub(in crate::ops) fn refuse_caller(
    conn: &mut Conn,
    ctx: &Ctx,
    address: &str,
) -> Result<Option<Reason>, Error> {
    refuse_mailbox_of(conn, ctx, Bucket::CodesTo, address)
}

fn refuse(conn: &mut Conn, ctx: &Ctx, leaving: Leaving<'_>) -> Result<Option<Reason>, Error> {
    for bucket in leaving.buckets() {
        let Some(mailbox) = leaving.mailbox.filter(|_| bucket != Bucket::CodesIn) else { continue };
        if let Some(full) = refuse_mailbox_of(conn, ctx, bucket, mailbox)? {
            return Ok(Some(full));
        }
    }
    let hour = ctx.now.plus_minutes(-WINDOW_MINUTES);
    let (tenant, subject) = key(ctx, Bucket::CodesIn, "");
    let sent = throttles::list(conn, &tenant, &subject, hour)?;
    let limit = ctx.tenant.settings.throttle.limit(Bucket::CodesIn);
    if total(&sent, WINDOW_MINUTES, ctx.now) >= i64::from(limit) {
        return Ok(Some(Reason::TenantLimit));
    }
    let Some(ceiling) = leaving.ceiling else { return Ok(None) };
    let everywhere = throttles::count_everywhere(conn, Bucket::CodesIn, hour)?;
    Ok((everywhere >= i64::from(ceiling)).then_some(Reason::InstallationLimit))
}

fn refuse_mailbox_of(
    conn: &mut Conn,
    ctx: &Ctx,
    bucket: Bucket,
    mailbox: &str,
) -> Result<Option<Reason>, Error> {
    let (tenant, subject) = key(ctx, bucket, &comparable(mailbox));
    let sent = throttles::list(conn, &tenant, &subject, ctx.now.plus_minutes(-DAY_MINUTES))?;
    let part = if bucket == Bucket::EnrolmentsTo { REGISTERING_PART } else { 1 };
    Ok(refuse_mailbox(&sent, part, ctx.now))
}

impl Leaving<'_> {
    /// What it counts for.
    fn buckets(&self) -> impl Iterator<Item = Bucket> + use<> {
        let registering = self.mailbox.is_some() && matches!(self.cause, Cause::Registering);
        let to = self.mailbox.is_some().then_some(Bucket::CodesTo);
        let enrolment = registering.then_some(Bucket::EnrolmentsTo);
        [to, enrolment, Some(Bucket::CodesIn)].into_iter().flatten()
    }

    /// Which mailbox, or the whole tenant.
    fn subject(&self, bucket: Bucket) -> String {
        self.mailbox.filter(|_| bucket != Bucket::CodesIn).map(comparable).unwrap_or_default()
    }
}

/// A mailbox in one form: in other letters, or with something after a plus sign, it is mostly the same one.
fn comparable(address: &str) -> String {
    let Some(parsed) = MailAddress::parse(address) else { return name_key(address) };
    let local = parsed.local();
    let mailbox = local.split_once('+').map_or(local, |(mailbox, _)| mailbox);
    let mailbox = if mailbox.is_empty() { local } else { mailbox };
    name_key(&format!("{mailbox}@{}", parsed.domain()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mailbox_has_one_form() {
        for (address, form) in [
            ("Alex@Mail.example", "alex@mail.example"),
            ("alex+a@mail.example", "alex@mail.example"),
            ("alex+a+b@mail.example", "alex@mail.example"),
            ("+alex@mail.example", "+alex@mail.example"),
        ] {
            assert_eq!(comparable(address), form, "{address}");
        }
        assert_ne!(comparable("alex@mail.example"), comparable("alex@post.example"));
    }
}
