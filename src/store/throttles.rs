//! Tries and messages, counted for all processes together. What they are counted for, such as a network or a mailbox,
//! is kept as a keyed digest.

use super::{Conn, schema::throttles};
use crate::domain::ids::TenantId;
use crate::domain::moment::Moment;
use crate::domain::throttle::{Bucket, Slot};
use diesel::prelude::*;

/// One count of a tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    /// What is counted.
    pub bucket: Bucket,
    /// A keyed digest of what it is counted for; empty for the whole tenant.
    pub digest: String,
}

/// A slot as it is made.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = throttles)]
struct Row {
    tenant_id: TenantId,
    bucket: Bucket,
    subject: String,
    slot_at: Moment,
    tries: i64,
}

impl Row {
    fn new(tenant: &TenantId, subject: &Subject, slot: Slot) -> Self {
        let Subject { bucket, digest } = subject.clone();
        Self { tenant_id: tenant.clone(), bucket, subject: digest, slot_at: slot.at, tries: slot.tries }
    }
}

/// What was counted since `since`.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, subject: &Subject, since: Moment) -> QueryResult<Vec<Slot>> {
    let own = throttles::table.filter(throttles::tenant_id.eq(tenant));
    let own = own.filter(throttles::bucket.eq(subject.bucket)).filter(throttles::subject.eq(&subject.digest));
    let recent = own.filter(throttles::slot_at.gt(since));
    let rows: Vec<(Moment, i64)> = recent.select((throttles::slot_at, throttles::tries)).load(conn)?;
    Ok(rows.into_iter().map(|(at, tries)| Slot { at, tries }).collect())
}

/// How much was counted of a kind in all tenants together since `since`.
///
/// # Errors
/// When the database does not answer.
pub fn count_everywhere(conn: &mut Conn, bucket: Bucket, since: Moment) -> QueryResult<i64> {
    let all = throttles::table.filter(throttles::bucket.eq(bucket)).filter(throttles::slot_at.gt(since));
    let rows: Vec<i64> = all.select(throttles::tries).load(conn)?;
    Ok(rows.into_iter().sum())
}

/// Counts so many more in a slot.
///
/// # Errors
/// When the database does not answer.
pub fn add(conn: &mut Conn, tenant: &TenantId, subject: &Subject, more: Slot) -> QueryResult<()> {
    let row = Row::new(tenant, subject, more);
    let key = (throttles::tenant_id, throttles::bucket, throttles::subject, throttles::slot_at);
    let row = diesel::insert_into(throttles::table).values(&row).on_conflict(key).do_update();
    let row = row.set(throttles::tries.eq(throttles::tries + more.tries));
    let added = match conn {
        Conn::Pg(conn) => row.execute(conn),
        Conn::Sqlite(conn) => row.execute(conn),
    };
    added.map(|_| ())
}

/// Makes an empty slot. False when it was there; one that another transaction makes at this moment is waited for.
///
/// # Errors
/// When the database does not answer.
pub fn claim(conn: &mut Conn, tenant: &TenantId, subject: &Subject, at: Moment) -> QueryResult<bool> {
    let row = Row::new(tenant, subject, Slot { at, tries: 0 });
    let row = diesel::insert_into(throttles::table).values(&row).on_conflict_do_nothing();
    let added = match conn {
        Conn::Pg(conn) => row.execute(conn),
        Conn::Sqlite(conn) => row.execute(conn),
    };
    added.map(|added| added == 1)
}

/// Forgets a count; answers whether there was one.
///
/// # Errors
/// When the database does not answer.
pub fn remove(conn: &mut Conn, tenant: &TenantId, subject: &Subject) -> QueryResult<bool> {
    let own = throttles::table.filter(throttles::tenant_id.eq(tenant));
    let own = own.filter(throttles::bucket.eq(subject.bucket)).filter(throttles::subject.eq(&subject.digest));
    diesel::delete(own).execute(conn).map(|removed| removed > 0)
}

/// Forgets everything that was counted in a tenant.
///
/// # Errors
/// When the database does not answer.
pub fn remove_all(conn: &mut Conn, tenant: &TenantId) -> QueryResult<()> {
    diesel::delete(throttles::table.filter(throttles::tenant_id.eq(tenant))).execute(conn).map(|_| ())
}

/// Deletes up to `limit` slots that began before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = throttles::table.filter(throttles::slot_at.lt(before)).limit(limit);
    type Key = (TenantId, Bucket, String, Moment);
    let columns = (throttles::tenant_id, throttles::bucket, throttles::subject, throttles::slot_at);
    let keys: Vec<Key> = old.select(columns).load(conn)?;
    let mut deleted = 0;
    for (tenant, bucket, digest, at) in keys {
        deleted += diesel::delete(throttles::table.find((tenant, bucket, digest, at))).execute(conn)?;
    }
    Ok(deleted)
}
