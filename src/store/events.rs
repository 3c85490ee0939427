//! Audit events.

use super::{Conn, schema::events};
use crate::domain::event::{Kind, Outcome, Reason};
use crate::domain::ids::{EventId, FlowId, TenantId, UserId};
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use diesel::prelude::*;

/// An event as stored. It never holds a secret, a code or a whole address of a person.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = events)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// When.
    pub at: Moment,
    /// What happened.
    pub kind: Kind,
    /// How it ended.
    pub result: Outcome,
    /// Why it was refused.
    pub reason: Option<Reason>,
    /// Who acted.
    pub actor: String,
    /// Whose account it is about.
    pub user_id: Option<UserId>,
    /// The flow it belongs to.
    pub flow_id: Option<FlowId>,
    /// The network address it came from.
    pub address: Option<String>,
    /// Browser and system, in words.
    pub browser: Option<String>,
    /// The locale of the page.
    pub locale: Option<String>,
    /// What somebody was given to read out to the help desk.
    pub reference: Option<Reference>,
    /// Which user acted, where that is another than the one it is about.
    pub actor_id: Option<UserId>,
    /// The reason that was given for it, or what exactly changed.
    pub note: Option<String>,
}

/// Adds an event.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, event: &Event) -> QueryResult<()> {
    diesel::insert_into(events::table).values(event).execute(conn).map(|_| ())
}

/// Adds several events.
///
/// # Errors
/// When the database does not answer.
pub fn insert_all(conn: &mut Conn, all: &[Event]) -> QueryResult<()> {
    let rows = diesel::insert_into(events::table).values(all);
    match conn {
        Conn::Pg(pg) => rows.execute(pg),
        Conn::Sqlite(lite) => rows.execute(lite),
    }
    .map(|_| ())
}

/// The newest events about a user.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, user: &UserId, limit: i64) -> QueryResult<Vec<Event>> {
    events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::user_id.eq(user))
        .order((events::at.desc(), events::id.desc()))
        .limit(limit)
        .select(Event::as_select())
        .load(conn)
}

/// One of the events about a user.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, user: &UserId, id: &EventId) -> QueryResult<Option<Event>> {
    let theirs = events::table.filter(events::tenant_id.eq(tenant)).filter(events::user_id.eq(user));
    theirs.filter(events::id.eq(id)).select(Event::as_select()).first(conn).optional()
}

/// The newest events about a user that come before `last` in that order.
///
/// # Errors
/// When the database does not answer.
pub fn list_before(
    conn: &mut Conn,
    tenant: &TenantId,
    user: &UserId,
    last: &Event,
    limit: i64,
) -> QueryResult<Vec<Event>> {
    let theirs = events::table.filter(events::tenant_id.eq(tenant)).filter(events::user_id.eq(user));
    // Said twice, for an index to begin there.
    let until = theirs.filter(events::at.le(last.at));
    let earlier = until.filter(events::at.lt(last.at).or(events::id.lt(&last.id)));
    let page = earlier.order((events::at.desc(), events::id.desc())).limit(limit);
    page.select(Event::as_select()).load(conn)
}

/// The tenant's newest events.
///
/// # Errors
/// When the database does not answer.
pub fn list_newest(conn: &mut Conn, tenant: &TenantId, limit: i64) -> QueryResult<Vec<Event>> {
    events::table
        .filter(events::tenant_id.eq(tenant))
        .order(events::at.desc())
        .limit(limit)
        .select(Event::as_select())
        .load(conn)
}

/// The events under a reference, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_under(conn: &mut Conn, tenant: &TenantId, reference: &Reference) -> QueryResult<Vec<Event>> {
    events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::reference.eq(reference))
        .order((events::at, events::id))
        .select(Event::as_select())
        .load(conn)
}

/// The events of a kind since `since`, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_of_kind(
    conn: &mut Conn,
    tenant: &TenantId,
    kind: Kind,
    since: Moment,
) -> QueryResult<Vec<Event>> {
    events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::at.gt(since))
        .filter(events::kind.eq(kind))
        .order(events::at.desc())
        .select(Event::as_select())
        .load(conn)
}

/// The events of a flow, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_of_flow(conn: &mut Conn, tenant: &TenantId, flow: &FlowId) -> QueryResult<Vec<Event>> {
    events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::flow_id.eq(flow))
        .order((events::at, events::id))
        .select(Event::as_select())
        .load(conn)
}
