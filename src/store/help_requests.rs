//! Messages to help desks: kept until their mails have left, and to count them.

use super::{Conn, schema::help_requests};
use crate::domain::ids::{HelpRequestId, TenantId};
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use diesel::prelude::*;

/// A message as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = help_requests)]
pub struct HelpRequest {
    /// Its id; part of the place that its text is sealed for.
    pub id: HelpRequestId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// What the attempt is found by.
    pub reference: Reference,
    /// A keyed hash of the account's name, where one was typed.
    pub name_hash: Option<String>,
    /// A keyed hash of the network it came from.
    pub address_hash: Option<String>,
    /// A keyed hash of the message and its attempt, or its network: the same form sent twice is one message.
    pub content_hash: String,
    /// The name and the message, sealed with the installation's key.
    pub sealed: String,
    /// Browser and system, in words.
    pub browser: String,
    /// The locale of the page.
    pub locale: String,
    /// When.
    pub sent_at: Moment,
}

/// The place that a message is sealed for.
pub fn place(id: &HelpRequestId) -> String {
    format!("help_requests.sealed:{id}")
}

/// The tenant's messages after `since`, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, since: Moment) -> QueryResult<Vec<HelpRequest>> {
    help_requests::table
        .filter(help_requests::tenant_id.eq(tenant))
        .filter(help_requests::sent_at.gt(since))
        .order(help_requests::sent_at)
        .select(HelpRequest::as_select())
        .load(conn)
}

/// The messages under a reference, oldest first. Only those of the last days are kept, so that they are few.
///
/// # Errors
/// When the database does not answer.
pub fn list_under(
    conn: &mut Conn,
    tenant: &TenantId,
    reference: &Reference,
) -> QueryResult<Vec<HelpRequestId>> {
    help_requests::table
        .filter(help_requests::tenant_id.eq(tenant))
        .filter(help_requests::reference.eq(reference))
        .order(help_requests::sent_at)
        .select(help_requests::id)
        .load(conn)
}

/// The message with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, id: &HelpRequestId) -> QueryResult<Option<HelpRequest>> {
    let one = help_requests::table.filter(help_requests::tenant_id.eq(tenant));
    one.filter(help_requests::id.eq(id)).select(HelpRequest::as_select()).first(conn).optional()
}

/// Adds a message.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, request: &HelpRequest) -> QueryResult<()> {
    diesel::insert_into(help_requests::table).values(request).execute(conn).map(|_| ())
}

/// Deletes up to `limit` messages that were sent before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = help_requests::table.filter(help_requests::sent_at.lt(before)).limit(limit);
    let ids: Vec<HelpRequestId> = old.select(help_requests::id).load(conn)?;
    diesel::delete(help_requests::table.filter(help_requests::id.eq_any(ids))).execute(conn)
}
