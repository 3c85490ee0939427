//! Sends what waits in the outbox.
//!
//! At least once: a worker that dies between sending and noting it lets another one send again after the lease.
//! Both copies carry the same `Message-ID`.

use super::hold::{self, Hand};
use super::resolve::{PhoneLetter, Resolved, Said, resolve};
use crate::courier::phone::PhoneMessage;
use crate::courier::{Channel, SendError};
use crate::domain::event::Actor;
use crate::domain::ids::TenantId;
use crate::domain::lane::Lane;
use crate::domain::letter::Letter;
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::domain::tenant::Tenant;
use crate::i18n::Catalog;
use crate::ops::tenants::TenantCache;
use crate::ops::throttle::{self, Leaving};
use crate::ops::{Ctx, Error, Origin, Services, allowance};
use crate::store::Conn;
use crate::store::outbox::{self, Outcome, Posted};
use anyhow::Context;
use lettre::message::Mailbox;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use url::Url;

/// Pauses between tries, in seconds. A letter that the last one does not help is given up, after a day in all.
const PAUSES_SECONDS: [i64; 10] = [5, 15, 60, 180, 600, 1_800, 3_600, 10_800, 21_600, 43_200];

/// Takes letters out of the outbox and hands them to a channel.
pub struct Postman {
    /// Database, keys, time.
    pub services: Arc<Services>,
    /// The tenants.
    pub tenants: Arc<TenantCache>,
    /// The languages.
    pub catalog: Catalog,
    /// The way out for mails.
    pub channel: Box<dyn Channel>,
    /// The way out for texts.
    pub texts: Box<dyn Channel<PhoneMessage>>,
    /// The way out for calls.
    pub calls: Box<dyn Channel<PhoneMessage>>,
    /// The sender; its name gives way to the tenant's.
    pub from: Mailbox,
    /// Where links in mails begin.
    pub public_url: Url,
    /// Codes that all tenants together send within the hour, where there is such a limit.
    pub codes_per_hour: Option<u32>,
}

/// Which letters are taken, and how long.
#[derive(Clone, Copy)]
struct Way<'a> {
    lane: Lane,
    go_on: &'a dyn Fn() -> bool,
}

impl Postman {
    /// Sends what is due in a lane, one letter after the other, as long as `go_on` says so; answers how many it
    /// handled.
    ///
    /// One is leased at a time: the others are free for other workers, and when this one dies.
    ///
    /// # Errors
    /// When no letter can be leased. One that cannot be sent is no error, nor is one whose end cannot be noted: the
    /// first waits for its next try, the second until its lease is over.
    pub fn deliver(&self, lane: Lane, go_on: &dyn Fn() -> bool) -> anyhow::Result<usize> {
        let way = Way { lane, go_on };
        match self.services.store.write(|conn| self.lease(conn, way))? {
            Some(first) => hold::with_hand(&self.services, lane, |hand| self.deliver_from(first, hand, way))?,
            None => Ok(0),
        }
    }

    fn deliver_from(&self, first: Posted, hand: &Hand, way: Way<'_>) -> anyhow::Result<usize> {
        let (mut next, mut handled) = (Some(first), 0);
        while let Some(posted) = next {
            let (posted, result) = hand.hold(posted, |posted| self.try_to_send(posted));
            handled += 1;
            next = match self.settle(&posted, result, way) {
                Ok(next) => next,
                Err(error) => {
                    tracing::error!(letter.id = %posted.id, "the end of a letter was not noted: {error:#}");
                    self.services.store.write(|conn| self.lease(conn, way))?
                }
            };
        }
        Ok(handled)
    }

    fn lease(&self, conn: &mut Conn, way: Way<'_>) -> anyhow::Result<Option<Posted>> {
        if !(way.go_on)() {
            return Ok(None);
        }
        let now = self.services.now();
        self.services.pulse.beat(way.lane, now);
        Ok(outbox::lease(conn, way.lane, now, hold::until(now))?)
    }

    /// A letter that makes the program panic has had its try, like any other that could not be sent.
    fn try_to_send(&self, posted: &Posted) -> anyhow::Result<Outcome> {
        let sent = catch_unwind(AssertUnwindSafe(|| self.send(posted)));
        sent.unwrap_or_else(|_| anyhow::bail!("a panic"))
    }

    fn send(&self, posted: &Posted) -> anyhow::Result<Outcome> {
        let tenant = self.tenant(&posted.tenant_id)?;
        let letter: Letter = serde_json::from_str(&posted.letter)?;
        let ctx = self.ctx(tenant.clone());
        match fault(resolve(&ctx, &letter, (&self.public_url, &self.catalog)))? {
            None => Ok(Outcome::Dropped),
            Some(resolved) if !self.may_leave(&ctx, posted, (&letter, &resolved))? => Ok(Outcome::Dropped),
            Some(Resolved::Mail { to, locale, content }) => {
                self.channel.send(&self.envelope(&tenant, posted, (&to, &locale, &content))?)?;
                Ok(Outcome::Sent)
            }
            Some(Resolved::Phone(letter)) => self.send_to_phone(&ctx, posted, letter),
        }
    }

    /// Whether a letter may leave: codes go to one mailbox, and from one tenant, so often only.
    fn may_leave(
        &self,
        ctx: &Ctx,
        posted: &Posted,
        (letter, resolved): (&Letter, &Resolved),
    ) -> anyhow::Result<bool> {
        let cause = match letter {
            Letter::RecoveryCode { flow, .. } => allowance::Cause::Flow(flow),
            Letter::EnrolmentCode { .. } => allowance::Cause::Registering,
            Letter::CallerCode { .. } => allowance::Cause::Caller,
            _ => return Ok(true),
        };
        let mailbox = match resolved {
            Resolved::Mail { to, .. } => Some(to.as_str()),
            Resolved::Phone(_) => None,
        };
        let letter = (&posted.id, posted.created_at);
        let leaving = Leaving { letter, mailbox, cause, ceiling: self.codes_per_hour };
        let refused = fault(throttle::take_code(ctx, leaving))?;
        if let Some(reason) = refused {
            tracing::warn!(letter.id = %posted.id, %reason, "a code was dropped");
        }
        Ok(refused.is_none())
    }

    /// What happens in a tenant while nobody looks is given this.
    pub(super) fn ctx(&self, tenant: Arc<Tenant>) -> Ctx {
        Ctx {
            services: self.services.clone(),
            tenant,
            origin: Origin::default(),
            actor: Actor::Anonymous,
            now: self.services.now(),
            note: None,
        }
    }

    /// Texts and calls cost money: one more than the tenant allows does not leave.
    fn send_to_phone(&self, ctx: &Ctx, posted: &Posted, letter: PhoneLetter) -> anyhow::Result<Outcome> {
        let leaving = allowance::Leaving {
            letter: &posted.id,
            to: &letter.to,
            user: &letter.user,
            cause: cause(&letter),
        };
        if let Some(reason) = fault(allowance::take(ctx, &leaving))? {
            tracing::warn!(letter.id = %posted.id, %reason, "a text or call was dropped");
            return Ok(Outcome::Dropped);
        }
        let channel = if letter.method == Method::Text { &self.texts } else { &self.calls };
        channel.send(&self.phone_message(&ctx.tenant, posted, letter)?)?;
        Ok(Outcome::Sent)
    }

    /// A tenant made a moment ago may not be known here yet. The letters of one that is gone went with it.
    pub(super) fn tenant(&self, id: &TenantId) -> anyhow::Result<Arc<Tenant>> {
        if let Some(known) = self.tenants.current().get(id) {
            return Ok(known.clone());
        }
        self.tenants.refresh(&self.services)?;
        self.tenants.current().get(id).cloned().context("its tenant cannot be read")
    }

    /// Notes how a try ended and leases the next letter: one commit for both, because each waits for the disk.
    fn settle(
        &self,
        posted: &Posted,
        result: anyhow::Result<Outcome>,
        way: Way<'_>,
    ) -> anyhow::Result<Option<Posted>> {
        let now = self.services.now();
        let end = judge(posted, result, now);
        let (mine, next) = self.services.store.write(|conn| {
            let mine = match &end {
                End::Over(outcome, why) => outbox::finish(conn, posted, *outcome, why.as_deref(), now)?,
                End::Again(why, due) => outbox::postpone(conn, posted, why, *due)?,
            };
            anyhow::Ok((mine, self.lease(conn, way)?))
        })?;
        if !mine {
            tracing::warn!(letter.id = %posted.id, "another worker took a letter over");
        }
        Ok(next)
    }
}

fn cause(letter: &PhoneLetter) -> allowance::Cause<'_> {
    match (&letter.flow, &letter.said) {
        (Some(flow), _) => allowance::Cause::Flow(flow),
        (None, Said::Code(_) | Said::Trial) => allowance::Cause::Registering,
        (None, Said::CallerCode(_)) => allowance::Cause::Caller,
        (None, Said::Former) => allowance::Cause::Notice,
    }
}

/// There is nobody whom a refusal could be shown.
pub(super) fn fault<T>(result: Result<T, Error>) -> anyhow::Result<T> {
    result.map_err(|error| match error {
        Error::Fault(error) => error,
        _ => anyhow::anyhow!("a letter was refused"),
    })
}

/// What comes after a try.
enum End {
    /// Nothing more; why, if it was not sent.
    Over(Outcome, Option<String>),
    /// Another try: why, and when.
    Again(String, Moment),
}

fn judge(posted: &Posted, result: anyhow::Result<Outcome>, now: Moment) -> End {
    let error = match result {
        Ok(outcome) => return End::Over(outcome, None),
        Err(error) => error,
    };
    let final_word = matches!(error.downcast_ref::<SendError>(), Some(SendError::Permanent(_)));
    let pause = usize::try_from(posted.tries).ok().and_then(|tries| PAUSES_SECONDS.get(tries));
    let reason = format!("{error:#}");
    match pause.filter(|_| !final_word) {
        Some(pause) => {
            tracing::warn!(letter.id = %posted.id, retry.seconds = *pause, "a letter waits: {reason}");
            End::Again(reason, now.plus_seconds(*pause))
        }
        None => {
            tracing::error!(letter.id = %posted.id, "a letter was given up: {reason}");
            End::Over(Outcome::GivenUp, Some(reason))
        }
    }
}
