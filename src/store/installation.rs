//! Facts about the installation as a whole.

use super::{Conn, schema::installation::dsl::*};
use diesel::prelude::*;

/// Counts up with every change to tenants or brands, so that each process notices it.
const TENANTS_VERSION: &str = "tenants_version";

/// The version of tenants and brands.
///
/// # Errors
/// When the database does not answer.
pub fn tenants_version(conn: &mut Conn) -> QueryResult<i64> {
    let text: Option<String> = installation.find(TENANTS_VERSION).select(value).first(conn).optional()?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Tells every process that tenants or brands have changed.
///
/// # Errors
/// When the database does not answer.
pub fn raise_tenants_version(conn: &mut Conn) -> QueryResult<()> {
    let next = (tenants_version(conn)? + 1).to_string();
    let changed = diesel::update(installation.find(TENANTS_VERSION)).set(value.eq(&next)).execute(conn)?;
    if changed == 0 {
        diesel::insert_into(installation).values((key.eq(TENANTS_VERSION), value.eq(&next))).execute(conn)?;
    }
    Ok(())
}
