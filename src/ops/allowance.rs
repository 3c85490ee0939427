//! Whether one more text or call may leave: counted in the database, for all workers together.
//!
//! Codes for registering are refused where they are asked for, by how many were asked for to that number; nobody is told
//! so of a reset. Both are counted when they leave.

use super::context::Draft;
use super::{Ctx, Error, throttle};
use crate::domain::allowance::{ALLOWANCE_HOURS, NO_COUNTRY, Sent};
use crate::domain::event::{Kind, Reason};
use crate::domain::ids::{FlowId, LetterId, UserId};
use crate::domain::mac;
use crate::domain::moment::Moment;
use crate::domain::phone::Phone;
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::store::Conn;
use crate::store::sent_messages::{self, SentMessage};
use crate::store::tenants;
use data_encoding::BASE64URL_NOPAD;

/// The label of the key that numbers are hashed with.
const NUMBER_KEY: &str = "sent-number";

/// What a text or call is for.
#[derive(Clone, Copy)]
pub enum Cause<'a> {
    /// A flow asked for a code.
    Flow(&'a FlowId),
    /// A code for registering, which whoever is signed in sends to any number.
    Registering,
    /// A code that a caller reads out to the help desk.
    Caller,
    /// The notice to a number that lets nobody in any more.
    Notice,
}

impl<'a> Cause<'a> {
    pub(super) fn flow(self) -> Option<&'a FlowId> {
        match self {
            Self::Flow(flow) => Some(flow),
            Self::Registering | Self::Caller | Self::Notice => None,
        }
    }
}

/// A text or call that is about to leave.
pub struct Leaving<'a> {
    /// The letter.
    pub letter: &'a LetterId,
    /// Where it goes.
    pub to: &'a Phone,
    /// Whose account it is about.
    pub user: &'a UserId,
    /// What it is for.
    pub cause: Cause<'a>,
}

/// Counts a message that leaves; else records and answers why it may not. One that was counted before may be tried
/// again.
///
/// # Errors
/// When the database does not answer.
pub fn take(ctx: &Ctx, leaving: &Leaving<'_>) -> Result<Option<Reason>, Error> {
    let tenant = ctx.tenant_id();
    let (country, number_hash) = (country(leaving.to), number_hash(ctx, leaving.to));
    let whole = &ctx.tenant.settings.allowance;
    let allowance = match leaving.cause {
        Cause::Registering => whole.for_enrolment(),
        // Codes for registering must not use up the notice that somebody registers instead.
        Cause::Flow(_) | Cause::Caller | Cause::Notice => whole.clone(),
    };
    ctx.write(|tx| {
        tenants::lock(tx.conn, tenant)?;
        if sent_messages::find(tx.conn, tenant, leaving.letter)?.is_some() {
            return Ok(None);
        }
        let sent = sent_messages::count(tx.conn, tenant, (&number_hash, country), since(ctx))?;
        if matches!(leaving.cause, Cause::Registering) {
            throttle::count_enrolment(tx.conn, ctx, &leaving.to.e164())?;
        }
        if let Some(reason) = allowance.refuse(country, sent) {
            let (kind, user) = (Kind::MessageDropped, Some(leaving.user));
            tx.record(Draft { kind, reason: Some(reason), user, flow: leaving.cause.flow(), note: None })?;
            return Ok(Some(reason));
        }
        let message = SentMessage {
            letter_id: leaving.letter.clone(),
            tenant_id: tenant.clone(),
            number_hash: number_hash.clone(),
            country: country.to_owned(),
            sent_at: ctx.now,
        };
        sent_messages::insert(tx.conn, &message)?;
        Ok(None)
    })
}

/// Whether a code for registering may be asked for by this number. Those of resets to it do not show in the answer: they
/// would tell whose number it is.
///
/// # Errors
/// [`No::Country`] when the tenant sends nothing there, [`No::Messages`] when as much has left as may.
pub(super) fn check_enrolment(conn: &mut Conn, ctx: &Ctx, number: &Phone) -> Result<(), Error> {
    let (country, number_hash) = (country(number), number_hash(ctx, number));
    let sent = sent_messages::count(conn, ctx.tenant_id(), (&number_hash, country), since(ctx))?;
    let sent = Sent { to_number: throttle::count_enrolments(conn, ctx, &number.e164())?, ..sent };
    match ctx.tenant.settings.allowance.for_enrolment().refuse(country, sent) {
        None => Ok(()),
        Some(Reason::CountryRefused) => Err(Refusal::Register(No::Country).into()),
        Some(_) => Err(Refusal::Register(No::Messages).into()),
    }
}

/// Why no code may leave for the registered number of somebody who called the help desk, if none may.
pub(super) fn refuse_caller(conn: &mut Conn, ctx: &Ctx, number: &Phone) -> Result<Option<Reason>, Error> {
    let (country, number_hash) = (country(number), number_hash(ctx, number));
    let sent = sent_messages::count(conn, ctx.tenant_id(), (&number_hash, country), since(ctx))?;
    Ok(ctx.tenant.settings.allowance.refuse(country, sent))
}

fn country(number: &Phone) -> &'static str {
    number.region().unwrap_or(NO_COUNTRY)
}

/// From when on messages count.
fn since(ctx: &Ctx) -> Moment {
    ctx.now.plus_minutes(-ALLOWANCE_HOURS * 60)
}

/// Without its extension: behind one number there may be many.
fn number_hash(ctx: &Ctx, number: &Phone) -> String {
    let key = ctx.services.keys.derive(NUMBER_KEY);
    let digest = mac::sign(&key, &[ctx.tenant_id().as_str().as_bytes(), number.e164().as_bytes()]);
    BASE64URL_NOPAD.encode(&digest)
}
