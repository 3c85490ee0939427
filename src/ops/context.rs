//! What every intention is given, and how it writes.

use super::bell::Bell;
use super::pulse::Pulse;
use super::throttle::Tally;
use crate::breached::Breached;
use crate::clock::Ambient;
use crate::domain::event::{Actor, Kind, Outcome, Reason};
use crate::domain::ids::{EventId, FlowId, LetterId, TenantId, UserId};
use crate::domain::keys::KeyRing;
use crate::domain::lane::Lane;
use crate::domain::letter::Letter;
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use crate::domain::refusal::Refusal;
use crate::domain::tenant::Tenant;
use crate::domain::vault::Unreadable;
use crate::hasher::{Busy, Hasher};
use crate::store::{Conn, Store, events, installation, outbox};
use std::net::IpAddr;
use std::sync::Arc;

/// What the whole process shares.
pub struct Services {
    /// The database.
    pub store: Store,
    /// Password hashing.
    pub hasher: Hasher,
    /// The list of breached passwords, where there is one.
    pub breached: Breached,
    /// The installation's keys.
    pub keys: KeyRing,
    /// Time and randomness.
    pub ambient: Ambient,
    /// Wakes the worker.
    pub bell: Bell,
    /// Tells whether the worker is alive.
    pub pulse: Pulse,
    /// What was tried, as far as the database was not told.
    pub tally: Tally,
}

impl Services {
    /// The current moment.
    pub fn now(&self) -> Moment {
        Moment::from(self.ambient.now())
    }

    /// A new identifier.
    pub fn id<T: From<uuid::Uuid>>(&self) -> T {
        T::from(self.ambient.uuid())
    }

    /// So many random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.ambient.fill(&mut bytes);
        bytes
    }
}

/// Where a request came from, as far as it may be kept.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// Network address.
    pub address: Option<String>,
    /// Whether it is that of this machine, and nobody is known to stand behind it.
    pub is_machine: bool,
    /// Browser and system, in words.
    pub browser: String,
    /// The locale of the page.
    pub locale: String,
    /// What the browser keeps since its user first signed in with it.
    pub browser_token: Option<String>,
}

impl Origin {
    /// The network address, where limits count by it.
    pub(super) fn ip(&self) -> Option<IpAddr> {
        self.address.as_deref()?.parse().ok()
    }
}

/// What an intention is given: whose tenant, from where, by whom.
#[derive(Clone)]
pub struct Ctx {
    /// What the process shares.
    pub services: Arc<Services>,
    /// The tenant it happens in.
    pub tenant: Arc<Tenant>,
    /// Where it came from.
    pub origin: Origin,
    /// Who acts.
    pub actor: Actor,
    /// When: one moment for the whole intention.
    pub now: Moment,
    /// The reason that whoever acts gave; every event of the intention keeps it that has no note of its own.
    pub note: Option<String>,
}

/// Why an intention was not carried out.
#[derive(Debug)]
pub enum Error {
    /// Expected: shown to the user.
    Refused(Refusal),
    /// Too much to do right now: come back in a moment.
    Busy,
    /// Not expected: logged once, shown as a general page.
    Fault(anyhow::Error),
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        if error.is::<Busy>() { Self::Busy } else { Self::Fault(error) }
    }
}

impl From<Unreadable> for Error {
    fn from(error: Unreadable) -> Self {
        Self::Fault(error.into())
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        Self::Fault(error.into())
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// An audit event before it is stored: what the context does not know.
pub struct Draft<'a> {
    /// What happened.
    pub kind: Kind,
    /// Why it was refused; none when it is done.
    pub reason: Option<Reason>,
    /// Whose account it is about.
    pub user: Option<&'a UserId>,
    /// The flow it belongs to.
    pub flow: Option<&'a FlowId>,
    /// What whoever acted gave as the reason, or what exactly changed.
    pub note: Option<&'a str>,
}

impl<'a> Draft<'a> {
    /// Something is done that is about no single user.
    pub const fn of_tenant(kind: Kind) -> Self {
        Self { kind, reason: None, user: None, flow: None, note: None }
    }

    /// Something is done, to this user's account.
    pub fn done(kind: Kind, user: &'a UserId) -> Self {
        Self { user: Some(user), ..Self::of_tenant(kind) }
    }

    /// Something was refused.
    pub fn refused(kind: Kind, reason: Reason, user: Option<&'a UserId>) -> Self {
        Self { reason: Some(reason), user, ..Self::of_tenant(kind) }
    }

    /// The same in this flow.
    pub fn in_flow(self, flow: &'a FlowId) -> Self {
        Self { flow: Some(flow), ..self }
    }

    /// The same with the reason that was given for it; an empty one is none.
    pub fn noted(self, note: &'a str) -> Self {
        Self { note: Some(note).filter(|note| !note.is_empty()), ..self }
    }
}

/// A write transaction: changes, events and letters that belong together.
pub struct Tx<'a> {
    /// The connection in the transaction.
    pub conn: &'a mut Conn,
    ctx: &'a Ctx,
    posted: bool,
}

impl Tx<'_> {
    /// The moment of the intention.
    pub fn now(&self) -> Moment {
        self.ctx.now
    }

    /// Records an audit event.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn record(&mut self, draft: Draft<'_>) -> Result<(), Error> {
        let event = self.event(draft, None);
        Ok(events::insert(self.conn, &event)?)
    }

    /// Records the same about several users.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn record_each(&mut self, kind: Kind, users: &[UserId]) -> Result<(), Error> {
        let all: Vec<_> = users.iter().map(|user| self.event(Draft::done(kind, user), None)).collect();
        Ok(events::insert_all(self.conn, &all)?)
    }

    /// Records an audit event that the help desk finds by `reference`.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn record_under(&mut self, reference: &Reference, draft: Draft<'_>) -> Result<(), Error> {
        let event = self.event(draft, Some(reference));
        Ok(events::insert(self.conn, &event)?)
    }

    fn event(&self, draft: Draft<'_>, reference: Option<&Reference>) -> events::Event {
        let ctx = self.ctx;
        events::Event {
            id: ctx.services.id::<EventId>(),
            tenant_id: ctx.tenant.id.clone(),
            at: ctx.now,
            kind: draft.kind,
            result: if draft.reason.is_some() { Outcome::Refused } else { Outcome::Done },
            reason: draft.reason,
            actor: ctx.actor.as_str().to_owned(),
            user_id: draft.user.cloned(),
            flow_id: draft.flow.cloned(),
            address: ctx.origin.address.clone(),
            browser: Some(ctx.origin.browser.clone()).filter(|browser| !browser.is_empty()),
            locale: Some(ctx.origin.locale.clone()).filter(|locale| !locale.is_empty()),
            reference: reference.cloned(),
            actor_id: ctx.actor.id().cloned(),
            note: draft.note.map(str::to_owned).or_else(|| ctx.note.clone()),
        }
    }

    /// Lets every process notice that tenants or brands have changed.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn tell_tenants_changed(&mut self) -> Result<(), Error> {
        // Not below zero, which stands for "never read".
        let fresh = i64::from_be_bytes(self.ctx.services.bytes()) & i64::MAX;
        Ok(installation::set_tenants_version(self.conn, fresh)?)
    }

    /// Posts a letter; it leaves after the transaction is kept.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn post(&mut self, letter: &Letter) -> Result<(), Error> {
        self.post_in(letter.lane(), letter).map(|_| ())
    }

    /// Posts a letter whose fate somebody wants to see; answers its id.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn post_known(&mut self, letter: &Letter) -> Result<LetterId, Error> {
        self.post_in(letter.lane(), letter)
    }

    /// Posts the letter with a code that is sent in this way.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn post_code(&mut self, letter: &Letter, method: Method) -> Result<(), Error> {
        self.post_in(Lane::of(method), letter).map(|_| ())
    }

    fn post_in(&mut self, lane: Lane, letter: &Letter) -> Result<LetterId, Error> {
        let id: LetterId = self.ctx.services.id();
        outbox::insert(self.conn, &self.ctx.tenant.id, (&id, lane), letter, self.ctx.now)?;
        self.posted = true;
        Ok(id)
    }
}

impl Ctx {
    /// The tenant's id.
    pub fn tenant_id(&self) -> &TenantId {
        &self.tenant.id
    }

    /// Runs a query that changes nothing.
    ///
    /// # Errors
    /// What `query` answers, or that the database does not.
    pub fn read<T, E>(&self, query: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, Error>
    where
        Error: From<E>,
    {
        Ok(self.services.store.read(|conn| Ok::<_, anyhow::Error>(query(conn)))??)
    }

    /// Runs `work` in one transaction and wakes the worker if it posted a letter.
    ///
    /// # Errors
    /// What `work` answers; then nothing of it is kept.
    pub fn write<T>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let (value, posted) = self.services.store.write(|conn| {
            let mut tx = Tx { conn, ctx: self, posted: false };
            let value = work(&mut tx)?;
            Ok::<_, Error>((value, tx.posted))
        })?;
        if posted {
            self.services.bell.ring();
        }
        Ok(value)
    }
}
