//! Counts over a whole tenant. They say nothing of one person.

use super::apart::{self, Among, Why};
use super::user_filters::Sql;
use super::{
    Conn,
    schema::{events, methods, outbox, users},
};
use crate::domain::event::{Kind, Reason};
use crate::domain::ids::TenantId;
use crate::domain::method::{Credential, Source};
use crate::domain::moment::Moment;
use crate::domain::user::Role;
use diesel::dsl::{count, count_star, exists, select, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

/// Names that one statement holds at most: databases limit its values.
const NAMES_AT_ONCE: usize = 500;

/// What somebody did without help: passwords that an operator sets belong to no flow. Said in the words of the index
/// `events_of_service`: of a bound value, databases do not see that it is one of these.
fn is_service() -> SqlLiteral<Bool> {
    sql("events.flow_id IS NOT NULL AND events.result = 'done' \
         AND events.kind IN ('password.reset', 'account.unlocked')")
}

/// Of these the rows are looked at when everybody is counted.
const APART: &[Why] = &[Why::Staff, Why::Disabled];

/// How many are not disabled.
///
/// # Errors
/// When the database does not answer.
pub fn count_users(conn: &mut Conn, tenant: &TenantId) -> QueryResult<i64> {
    apart::count_others(conn, tenant, &[Why::Disabled])
}

/// How many of those who are no more than users have at least `required` of `kinds` that count. Goes through all methods of
/// the tenant: its cost grows with them.
///
/// # Errors
/// When the database does not answer.
pub fn count_registered(conn: &mut Conn, tenant: &TenantId, quota: (&[Credential], i64)) -> QueryResult<i64> {
    count_holders(conn, tenant, quota, APART)
}

/// How many of those who are not set apart have at least so many of these kinds that count.
pub(super) fn count_holders(
    conn: &mut Conn,
    tenant: &TenantId,
    (kinds, required): (&[Credential], i64),
    why: &[Why],
) -> QueryResult<i64> {
    let have_enough = |among: Among<'_>| {
        let each: Vec<_> = kinds.iter().map(held).collect();
        let each = if each.is_empty() { "0".to_owned() } else { each.join(" + ") };
        let mut sql =
            Sql::from("SELECT count(*) AS n FROM (SELECT m.user_id FROM methods m WHERE m.tenant_id = ");
        sql.bind(tenant.as_str());
        apart::push(&mut sql, tenant, "m", among);
        sql.push(&format!(" GROUP BY m.user_id HAVING {each} >= {required}) c"));
        sql
    };
    let apart = apart::count(conn, have_enough(Among::Apart(why)))?;
    Ok(apart::count(conn, have_enough(Among::All))? - apart)
}

/// 1 if somebody has one of this kind that counts, else 0; in a query that groups methods by their users.
pub(super) fn held(kind: &Credential) -> String {
    format!(
        "max(CASE WHEN m.kind = '{kind}' AND (m.verified_at IS NOT NULL OR m.source = 'administrator') THEN 1 ELSE 0 END)"
    )
}

/// The same of those who have one of these roles, each of whom is more than a user.
///
/// # Errors
/// When the database does not answer.
pub fn count_registered_staff(
    conn: &mut Conn,
    tenant: &TenantId,
    roles: &[Role],
    (kinds, required): (&[Credential], i64),
) -> QueryResult<i64> {
    let counting = methods::verified_at.is_not_null().or(methods::source.eq(Source::Administrator));
    let theirs = methods::table.filter(methods::tenant_id.eq(users::tenant_id));
    let theirs = theirs.filter(methods::user_id.eq(users::id)).filter(methods::kind.eq_any(kinds));
    let different = theirs.filter(counting).select(count(methods::kind).aggregate_distinct());
    let different = different.single_value().assume_not_null();
    // In the words of the index `users_by_role`.
    let staff = users::table.filter(users::tenant_id.eq(tenant)).filter(sql::<Bool>("users.role <> 'user'"));
    let staff = staff.filter(users::role.eq_any(roles)).filter(users::disabled_at.is_null());
    staff.filter(different.ge(required)).count().get_result(conn)
}

/// Whether there is anybody who is no more than a user.
///
/// # Errors
/// When the database does not answer.
pub fn find_people(conn: &mut Conn, tenant: &TenantId) -> QueryResult<bool> {
    let people = users::table.filter(users::tenant_id.eq(tenant)).filter(users::role.eq(Role::User));
    select(exists(people)).get_result(conn)
}

/// How many accounts are locked until somebody unlocks them.
///
/// # Errors
/// When the database does not answer.
pub fn count_locked(conn: &mut Conn, tenant: &TenantId) -> QueryResult<i64> {
    let locked = users::table.filter(users::tenant_id.eq(tenant)).filter(users::locked_at.is_not_null());
    locked.count().get_result(conn)
}

/// How many of these names belong to accounts that are not locked besides.
///
/// # Errors
/// When the database does not answer.
pub fn count_named(conn: &mut Conn, tenant: &TenantId, names: &[&str]) -> QueryResult<i64> {
    let mut all = 0;
    for some in names.chunks(NAMES_AT_ONCE) {
        let named = users::table.filter(users::tenant_id.eq(tenant)).filter(users::name_key.eq_any(some));
        all += named.filter(users::locked_at.is_null()).count().get_result::<i64>(conn)?;
    }
    Ok(all)
}

/// How often users did this for themselves since `since`, by quarters of an hour, each with its number since 1970.
///
/// # Errors
/// When the database does not answer.
pub fn count_services(
    conn: &mut Conn,
    tenant: &TenantId,
    kind: Kind,
    since: Moment,
) -> QueryResult<Vec<(i64, i64)>> {
    // Whole numbers are divided to a whole number by both databases.
    let quarter = || sql::<BigInt>("events.at / 900000");
    events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::at.ge(since))
        .filter(is_service())
        .filter(events::kind.eq(kind))
        .group_by(quarter())
        .select((quarter(), count_star()))
        .load(conn)
}

/// When a user last reset a password.
///
/// # Errors
/// When the database does not answer.
pub fn last_reset(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Option<Moment>> {
    events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(is_service())
        .filter(events::kind.eq(Kind::PasswordReset))
        .order(events::at.desc())
        .select(events::at)
        .first(conn)
        .optional()
}

/// Why something was refused since `since`: the newest `limit` reasons.
///
/// # Errors
/// When the database does not answer.
pub fn list_reasons(
    conn: &mut Conn,
    tenant: &TenantId,
    since: Moment,
    limit: i64,
) -> QueryResult<Vec<Reason>> {
    events::table
        .filter(events::tenant_id.eq(tenant))
        .filter(events::at.ge(since))
        .filter(events::reason.is_not_null())
        .order(events::at.desc())
        .limit(limit)
        .select(events::reason.assume_not_null())
        .load(conn)
}

/// How many of the tenant's letters were given up since `since`, and how many were due before `due` and still wait.
///
/// # Errors
/// When the database does not answer.
pub fn count_letters(
    conn: &mut Conn,
    tenant: &TenantId,
    since: Moment,
    due: Moment,
) -> QueryResult<(i64, i64)> {
    let all = || outbox::table.filter(outbox::tenant_id.eq(tenant));
    let lost = all().filter(sql::<Bool>("outbox.outcome = 'given_up'")).filter(outbox::finished_at.ge(since));
    let stuck = all().filter(outbox::finished_at.is_null()).filter(outbox::created_at.lt(due));
    Ok((lost.count().get_result(conn)?, stuck.count().get_result(conn)?))
}
