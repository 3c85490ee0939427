//! The few users of a tenant who are set apart when all of them are counted.
//!
//! Hardly anybody is more than a user, disabled or locked. Of all others it is enough to go through what is registered, once
//! and along its index, and nobody's row is looked up: everybody is counted, less those who are set apart, who are looked at
//! one by one.

use super::Conn;
use super::user_filters::Sql;
use crate::domain::ids::TenantId;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// Why somebody is set apart. In the words of indexes that hold nobody else.
#[derive(Clone, Copy)]
pub(super) enum Why {
    /// More than a user.
    Staff,
    /// Disabled.
    Disabled,
    /// Locked until somebody unlocks the account.
    Locked,
    /// Nobody has ever signed in with a password.
    NoPassword,
}

/// Whom a count is about.
#[derive(Clone, Copy)]
pub(super) enum Among<'a> {
    /// Everybody.
    All,
    /// Those who are set apart for one of these reasons.
    Apart(&'a [Why]),
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// How many users there are.
pub(super) fn count_users(conn: &mut Conn, tenant: &TenantId, among: Among<'_>) -> QueryResult<i64> {
    let mut sql = Sql::from("SELECT count(*) AS n FROM ");
    match among {
        Among::All => sql.push("users u WHERE u.tenant_id = ").bind(tenant.as_str()),
        Among::Apart(why) => push_apart(sql.push("("), tenant, why).push(") u"),
    };
    count(conn, sql)
}

/// How many there are of everybody who is not set apart.
pub(super) fn count_others(conn: &mut Conn, tenant: &TenantId, why: &[Why]) -> QueryResult<i64> {
    Ok(count_users(conn, tenant, Among::All)? - count_users(conn, tenant, Among::Apart(why))?)
}

/// The one number `n` that a query answers.
pub(super) fn count(conn: &mut Conn, sql: Sql) -> QueryResult<i64> {
    Ok(sql.load::<Count>(conn)?.first().map_or(0, |count| count.n))
}

/// One more condition on rows that have a `user_id`.
pub(super) fn push(sql: &mut Sql, tenant: &TenantId, row: &str, among: Among<'_>) {
    if let Among::Apart(why) = among {
        push_apart(sql.push(&format!(" AND {row}.user_id IN (")), tenant, why).push(")");
    }
}

fn push_apart<'a>(sql: &'a mut Sql, tenant: &TenantId, why: &[Why]) -> &'a mut Sql {
    for (n, why) in why.iter().enumerate() {
        sql.push(if n > 0 { " UNION " } else { "" }).push("SELECT a.id FROM users a WHERE a.tenant_id = ");
        sql.bind(tenant.as_str()).push(match why {
            Why::Staff => " AND a.role <> 'user'",
            Why::Disabled => " AND a.disabled_at IS NOT NULL",
            Why::Locked => " AND a.locked_at IS NOT NULL",
            Why::NoPassword => " AND a.password_hash IS NULL",
        });
    }
    sql
}
