//! Texts and calls that have left: to count them, and what their gateways report. Numbers are kept as keyed hashes.

use super::{Conn, schema::sent_messages};
use crate::domain::allowance::Sent;
use crate::domain::gateway::Delivery;
use crate::domain::ids::{LetterId, TenantId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A text or call as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = sent_messages)]
pub struct SentMessage {
    /// The letter that became it: it counts once, however often it is tried.
    pub letter_id: LetterId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// A keyed hash of the number.
    pub number_hash: String,
    /// The number's country.
    pub country: String,
    /// When it was first tried.
    pub sent_at: Moment,
}

/// Whether the message of this letter was counted before.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, letter: &LetterId) -> QueryResult<Option<SentMessage>> {
    let one = sent_messages::table.filter(sent_messages::tenant_id.eq(tenant));
    let one = one.filter(sent_messages::letter_id.eq(letter));
    one.select(SentMessage::as_select()).first(conn).optional()
}

/// Counts what was sent since `since`: to this number, to this country and in all.
///
/// # Errors
/// When the database does not answer.
pub fn count(
    conn: &mut Conn,
    tenant: &TenantId,
    (number_hash, country): (&str, &str),
    since: Moment,
) -> QueryResult<Sent> {
    let recent = || {
        let own = sent_messages::table.filter(sent_messages::tenant_id.eq(tenant));
        own.filter(sent_messages::sent_at.gt(since))
    };
    let to_number = recent().filter(sent_messages::number_hash.eq(number_hash)).count();
    let to_country = recent().filter(sent_messages::country.eq(country)).count();
    Ok(Sent {
        to_number: to_number.get_result(conn)?,
        to_country: to_country.get_result(conn)?,
        in_all: recent().count().get_result(conn)?,
    })
}

/// Notes a message.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, message: &SentMessage) -> QueryResult<()> {
    diesel::insert_into(sent_messages::table).values(message).execute(conn).map(|_| ())
}

/// What is known of the way of a message; none when it is not kept, or never left.
///
/// # Errors
/// When the database does not answer.
pub fn find_status(conn: &mut Conn, tenant: &TenantId, letter: &LetterId) -> QueryResult<Option<Delivery>> {
    let one = sent_messages::table.filter(sent_messages::tenant_id.eq(tenant));
    let one = one.filter(sent_messages::letter_id.eq(letter));
    one.select(sent_messages::status).first(conn).optional()
}

/// Notes what a gateway reports, unless what it reported before goes further. False then.
///
/// # Errors
/// When the database does not answer.
pub fn set_status(
    conn: &mut Conn,
    tenant: &TenantId,
    letter: &LetterId,
    status: Delivery,
    now: Moment,
) -> QueryResult<bool> {
    let one = sent_messages::table.filter(sent_messages::tenant_id.eq(tenant));
    let one = one.filter(sent_messages::letter_id.eq(letter));
    let earlier = one.filter(sent_messages::status.eq_any(status.before()));
    let set = (sent_messages::status.eq(status), sent_messages::status_at.eq(now));
    diesel::update(earlier).set(set).execute(conn).map(|changed| changed == 1)
}

/// How many messages since `since` were reported as lost, and how many there were in all.
///
/// # Errors
/// When the database does not answer.
pub fn count_lost(conn: &mut Conn, tenant: &TenantId, since: Moment) -> QueryResult<(i64, i64)> {
    let recent = || {
        let own = sent_messages::table.filter(sent_messages::tenant_id.eq(tenant));
        own.filter(sent_messages::sent_at.gt(since))
    };
    let lost: i64 = recent().filter(sent_messages::status.eq_any(Delivery::LOST)).count().get_result(conn)?;
    let sent: i64 = recent().count().get_result(conn)?;
    Ok((lost, sent))
}

/// Deletes up to `limit` messages that were sent before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = sent_messages::table.filter(sent_messages::sent_at.lt(before)).limit(limit);
    let ids: Vec<LetterId> = old.select(sent_messages::letter_id).load(conn)?;
    diesel::delete(sent_messages::table.filter(sent_messages::letter_id.eq_any(ids))).execute(conn)
}
