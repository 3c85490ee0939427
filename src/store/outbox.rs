//! Letters waiting to leave. Written in the transaction that caused them, sent by whichever worker leases them.

use super::{
    Conn,
    conn::SkipLocked,
    schema::{first_steps, outbox},
};
use crate::domain::ids::{LetterId, TenantId};
use crate::domain::lane::Lane;
use crate::domain::letter::Letter;
use crate::domain::moment::Moment;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

/// A row of the outbox.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub struct Posted {
    /// Its id; the mail's `Message-ID` is made of it, so that a letter sent twice is seen to be one.
    pub id: LetterId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// The letter as JSON.
    pub letter: String,
    /// Posted.
    pub created_at: Moment,
    /// How often it was tried.
    pub tries: i32,
    /// Until when it is left to whoever leased it. What a worker answers counts only while this is its own lease.
    pub leased_until: Option<Moment>,
}

/// How a letter ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The next server took it.
    Sent,
    /// There was nobody to send it to.
    Dropped,
    /// It was refused for good, or too often.
    GivenUp,
}

impl Outcome {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Dropped => "dropped",
            Self::GivenUp => "given_up",
        }
    }
}

/// What has become of a letter so far.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub struct Fate {
    /// Posted.
    pub created_at: Moment,
    /// When it is tried next.
    pub due_at: Moment,
    /// When it ended.
    pub finished_at: Option<Moment>,
    outcome: Option<String>,
    /// What its last try met that did not go well.
    pub last_error: Option<String>,
}

impl Fate {
    /// How it ended; none while it waits.
    pub fn outcome(&self) -> Option<Outcome> {
        let all = [Outcome::Sent, Outcome::Dropped, Outcome::GivenUp];
        all.into_iter().find(|outcome| self.outcome.as_deref() == Some(outcome.as_str()))
    }
}

/// What has become of a letter, while it is kept.
///
/// # Errors
/// When the database does not answer.
pub fn find_fate(conn: &mut Conn, tenant: &TenantId, id: &LetterId) -> QueryResult<Option<Fate>> {
    let one = outbox::table.filter(outbox::tenant_id.eq(tenant)).filter(outbox::id.eq(id));
    one.select(Fate::as_select()).first(conn).optional()
}

/// Posts a letter in a lane, due at once.
///
/// # Errors
/// When the database does not answer.
pub fn insert(
    conn: &mut Conn,
    tenant: &TenantId,
    (id, lane): (&LetterId, Lane),
    letter: &Letter,
    now: Moment,
) -> anyhow::Result<()> {
    let body = serde_json::to_string(letter)?;
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(id),
            outbox::tenant_id.eq(tenant),
            outbox::letter.eq(body),
            outbox::created_at.eq(now),
            outbox::due_at.eq(now),
            outbox::tries.eq(0),
            outbox::lane.eq(lane),
        ))
        .execute(conn)?;
    Ok(())
}

/// A letter as JSON, while it is kept.
///
/// # Errors
/// When the database does not answer.
pub fn find_letter(conn: &mut Conn, tenant: &TenantId, id: &LetterId) -> QueryResult<Option<String>> {
    let one = outbox::table.filter(outbox::tenant_id.eq(tenant)).filter(outbox::id.eq(id));
    one.select(outbox::letter).first(conn).optional()
}

/// Leases the letter of all tenants that is due longest in a lane until `until`: no other worker takes it before.
///
/// # Errors
/// When the database does not answer.
pub fn lease(conn: &mut Conn, lane: Lane, now: Moment, until: Moment) -> QueryResult<Option<Posted>> {
    let free = outbox::leased_until.is_null().or(outbox::leased_until.lt(now).assume_not_null());
    let waits = outbox::table.filter(outbox::finished_at.is_null()).filter(outbox::lane.eq(lane));
    let due = waits.filter(outbox::due_at.le(now)).filter(free);
    let query = due.order(outbox::due_at).limit(1).select(Posted::as_select());
    let Some(row) = SkipLocked(query).load::<Posted>(conn)?.pop() else {
        return Ok(None);
    };
    diesel::update(outbox::table.find(&row.id)).set(outbox::leased_until.eq(until)).execute(conn)?;
    Ok(Some(Posted { leased_until: Some(until), ..row }))
}

/// The row while its lease is this one and nobody ended it.
#[diesel::dsl::auto_type(no_type_alias)]
fn held<'a>(row: &'a Posted) -> _ {
    let (tenant, id): (&'a TenantId, &'a LetterId) = (&row.tenant_id, &row.id);
    let until: Option<Moment> = row.leased_until;
    let one = outbox::table.filter(outbox::tenant_id.eq(tenant)).filter(outbox::id.eq(id));
    one.filter(outbox::leased_until.eq(until)).filter(outbox::finished_at.is_null())
}

/// Makes a lease longer. False when it was lost to another worker.
///
/// # Errors
/// When the database does not answer.
pub fn renew(conn: &mut Conn, row: &Posted, until: Moment) -> QueryResult<bool> {
    let renewed = diesel::update(held(row)).set(outbox::leased_until.eq(until)).execute(conn)?;
    Ok(renewed == 1)
}

/// Ends a letter. False when its lease was lost to another worker.
///
/// # Errors
/// When the database does not answer.
pub fn finish(
    conn: &mut Conn,
    row: &Posted,
    outcome: Outcome,
    error: Option<&str>,
    now: Moment,
) -> QueryResult<bool> {
    let end = (
        outbox::finished_at.eq(now),
        outbox::outcome.eq(outcome.as_str()),
        outbox::tries.eq(row.tries + 1),
        outbox::last_error.eq(error),
    );
    diesel::update(held(row)).set(end).execute(conn).map(|ended| ended == 1)
}

/// Gives a letter back for another try at `due`. False when its lease was lost to another worker.
///
/// # Errors
/// When the database does not answer.
pub fn postpone(conn: &mut Conn, row: &Posted, error: &str, due: Moment) -> QueryResult<bool> {
    let wait = (
        outbox::due_at.eq(due),
        outbox::leased_until.eq(None::<Moment>),
        outbox::tries.eq(row.tries + 1),
        outbox::last_error.eq(error),
    );
    diesel::update(held(row)).set(wait).execute(conn).map(|postponed| postponed == 1)
}

/// Letters that wait, over all tenants, and letters given up since `since`.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, since: Moment) -> QueryResult<(i64, i64)> {
    let waiting = outbox::table.filter(outbox::finished_at.is_null()).count().get_result(conn)?;
    let given_up = outbox::table.filter(outbox::outcome.eq(Outcome::GivenUp.as_str()));
    let lost = given_up.filter(outbox::created_at.gt(since)).count().get_result(conn)?;
    Ok((waiting, lost))
}

/// When the letter that waits longest was posted, over all tenants.
///
/// # Errors
/// When the database does not answer.
pub fn oldest_waiting(conn: &mut Conn) -> QueryResult<Option<Moment>> {
    let waiting = outbox::table.filter(outbox::finished_at.is_null());
    waiting.select(diesel::dsl::min(outbox::created_at)).first(conn)
}

/// Deletes up to `limit` letters that ended before `before`, but not those of the first steps, which are looked at as long
/// as no newer test takes their place; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let tests = first_steps::table.filter(first_steps::letter_id.eq(outbox::id.nullable()));
    let old = outbox::table.filter(outbox::finished_at.lt(before)).filter(not(exists(tests))).limit(limit);
    let ids: Vec<LetterId> = old.select(outbox::id).load(conn)?;
    diesel::delete(outbox::table.filter(outbox::id.eq_any(ids))).execute(conn)
}
