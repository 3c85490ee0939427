//! Facts about the installation as a whole.

use super::{Conn, schema::installation::dsl::*};
use diesel::prelude::*;

/// Another number after every change to tenants or brands, so that each process notices it.
const TENANTS_VERSION: &str = "tenants_version";

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
