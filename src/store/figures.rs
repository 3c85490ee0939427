//! Counts over a whole tenant. They say nothing of one person.

use super::{
    Conn,
    schema::{events, methods, outbox, users},
};
use crate::domain::event::{Kind, Reason};
use crate::domain::ids::TenantId;
use crate::domain::method::{Credential, Source};
use crate::domain::moment::Moment;
use crate::domain::user::Role;
use diesel::dsl::{count_star, exists, select, sql};
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

/// How many have one of these roles and are not disabled.
///
/// # Errors
/// When the database does not answer.
pub fn count_users(conn: &mut Conn, tenant: &TenantId, roles: &[Role]) -> QueryResult<i64> {
    let theirs = users::table.filter(users::tenant_id.eq(tenant)).filter(users::disabled_at.is_null());
    theirs.filter(users::role.eq_any(roles)).count().get_result(conn)
}

/// How many of them have at least `required` of `kinds` that count. Groups all methods of the tenant: its cost grows with
/// them.
///
/// # Errors
/// When the database does not answer.
pub fn count_registered(
    conn: &mut Conn,
    tenant: &TenantId,
    roles: &[Role],
    (kinds, required): (&[Credential], i64),
) -> QueryResult<i64> {
    let all = methods::table.filter(methods::tenant_id.eq(tenant)).filter(methods::kind.eq_any(kinds));
    let proved = methods::verified_at.is_not_null().or(methods::source.eq(Source::Administrator));
    let enough = all.filter(proved).group_by(methods::user_id);
    let enough =
        enough.having(sql::<BigInt>("count(DISTINCT methods.kind)").ge(required)).select(methods::user_id);
    let theirs = users::table.filter(users::tenant_id.eq(tenant)).filter(users::disabled_at.is_null());
    theirs.filter(users::role.eq_any(roles)).filter(users::id.eq_any(enough)).count().get_result(conn)
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
