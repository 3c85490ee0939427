//! Texts and calls that have left: only to count them. Numbers are kept as keyed hashes.

use super::{Conn, schema::sent_messages};
use crate::domain::allowance::Sent;
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

/// Deletes up to `limit` messages that were sent before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = sent_messages::table.filter(sent_messages::sent_at.lt(before)).limit(limit);
    let ids: Vec<LetterId> = old.select(sent_messages::letter_id).load(conn)?;
    diesel::delete(sent_messages::table.filter(sent_messages::letter_id.eq_any(ids))).execute(conn)
}
