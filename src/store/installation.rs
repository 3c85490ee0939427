//! Facts about the installation as a whole.

use super::{Conn, schema::installation::dsl::*};
use diesel::prelude::*;

/// Another number after every change to tenants or brands, so that each process notices it.
const TENANTS_VERSION: &str = "tenants_version";

/// What the key is known by that new things are sealed with.
const KEY_FINGERPRINT: &str = "key_fingerprint";

/// Lets nobody else make the first tenant before the end of the transaction. SQLite needs nothing: its write
/// transaction is alone.
///
/// # Errors
/// When the database does not answer.
pub fn lock(conn: &mut Conn) -> QueryResult<()> {
    let Conn::Pg(pg) = conn else { return Ok(()) };
    diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended('installation', 0))")
        .execute(pg)
        .map(|_| ())
}

/// The version of tenants and brands.
///
/// # Errors
/// When the database does not answer.
pub fn tenants_version(conn: &mut Conn) -> QueryResult<i64> {
    let text: Option<String> = installation.find(TENANTS_VERSION).select(value).first(conn).optional()?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Tells every process that tenants or brands have changed: `fresh` is a number that was never there before. Counting
/// up would not do, because two changes at the same time would count to the same number.
///
/// # Errors
/// When the database does not answer.
pub fn set_tenants_version(conn: &mut Conn, fresh: i64) -> QueryResult<()> {
    let fresh = fresh.to_string();
    let changed = diesel::update(installation.find(TENANTS_VERSION)).set(value.eq(&fresh)).execute(conn)?;
    if changed == 0 {
        diesel::insert_into(installation)
            .values((key.eq(TENANTS_VERSION), value.eq(&fresh)))
            .execute(conn)?;
    }
    Ok(())
}

/// The fingerprint of the key that this database is used with; none before its first use.
///
/// # Errors
/// When the database does not answer.
pub fn key_fingerprint(conn: &mut Conn) -> QueryResult<Option<String>> {
    installation.find(KEY_FINGERPRINT).select(value).first(conn).optional()
}

/// Notes the first key that this database is used with.
///
/// # Errors
/// A unique violation when another process was faster.
pub fn insert_key_fingerprint(conn: &mut Conn, fingerprint: &str) -> QueryResult<()> {
    let first = (key.eq(KEY_FINGERPRINT), value.eq(fingerprint));
    diesel::insert_into(installation).values(first).execute(conn).map(|_| ())
}

/// Notes the key that follows the one noted until now.
///
/// # Errors
/// When the database does not answer.
pub fn set_key_fingerprint(conn: &mut Conn, fingerprint: &str) -> QueryResult<()> {
    diesel::update(installation.find(KEY_FINGERPRINT)).set(value.eq(fingerprint)).execute(conn).map(|_| ())
}
