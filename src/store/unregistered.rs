//! Users who have registered too little, found by the database: there may be a million to look through.

use super::apart::{self, Why};
use super::{
    Conn, figures,
    schema::{group_members, users},
    users::User,
};
use crate::domain::ids::{GroupId, TenantId};
use crate::domain::method::Credential;
use crate::domain::user::Role;
use diesel::dsl::{exists, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

/// Who is looked for: those who may sign in and have too little.
pub struct Wanted<'a> {
    /// What is too little, for each role.
    pub lacking: Vec<Lacking>,
    /// Only members of this group.
    pub group: Option<&'a GroupId>,
}

/// When somebody of a role has too little.
pub struct Lacking {
    /// The role.
    pub role: Role,
    /// What counts.
    pub kinds: Vec<Credential>,
    /// Fewer of these are too little; 0 when nobody has.
    pub fewer_than: usize,
}

impl Wanted<'_> {
    /// Each text in it is fixed in the program: names of roles and of credentials.
    fn is_lacking(&self) -> SqlLiteral<Bool> {
        let clauses: Vec<String> = self.lacking.iter().filter(|one| one.fewer_than > 0).map(clause).collect();
        if clauses.is_empty() { sql("1 = 0") } else { sql(&format!("({})", clauses.join(" OR "))) }
    }

    fn is_for_all(&self) -> SqlLiteral<Bool> {
        sql(if self.group.is_none() { "1 = 1" } else { "1 = 0" })
    }

    fn group_id(&self) -> &str {
        self.group.map_or("", GroupId::as_str)
    }
}

fn clause(lacking: &Lacking) -> String {
    let Lacking { role, kinds, fewer_than } = lacking;
    let kinds: Vec<String> = kinds.iter().map(|kind| format!("'{kind}'")).collect();
    format!(
        "(users.role = '{role}' AND (SELECT count(DISTINCT m.kind) FROM methods m WHERE m.tenant_id = users.tenant_id \
         AND m.user_id = users.id AND m.kind IN ({}) AND (m.verified_at IS NOT NULL OR m.source = 'administrator')) \
         < {fewer_than})",
        kinds.join(", ")
    )
}

/// Nobody's mail is known: neither at work nor elsewhere.
fn is_unreachable() -> SqlLiteral<Bool> {
    sql(
        "(users.work_mail_key IS NULL AND NOT EXISTS (SELECT 1 FROM methods a WHERE a.tenant_id = users.tenant_id \
         AND a.user_id = users.id AND a.kind = 'mail'))",
    )
}

/// What all of these queries share. A macro, because the type of a query has no name.
macro_rules! wanted {
    ($tenant:expr, $wanted:expr) => {{
        let members = group_members::table.filter(group_members::group_id.eq($wanted.group_id()));
        let member = members.filter(group_members::user_id.eq(users::id));
        users::table
            .filter(users::tenant_id.eq($tenant))
            .filter(users::disabled_at.is_null())
            .filter(users::locked_at.is_null())
            .filter(users::password_hash.is_not_null())
            .filter($wanted.is_lacking())
            .filter($wanted.is_for_all().or(exists(member)))
    }};
}

/// Up to `limit` of them in the order of their names, after the one with the key `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list(
    conn: &mut Conn,
    tenant: &TenantId,
    wanted: &Wanted<'_>,
    after: &str,
    limit: i64,
) -> QueryResult<Vec<User>> {
    let next = wanted!(tenant, wanted).filter(users::name_key.gt(after)).order(users::name_key);
    next.limit(limit).select(User::as_select()).load(conn)
}

/// How many they are, and how many of them no mail reaches. Of everybody, it goes through all that is registered: its cost
/// grows with the tenant.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, tenant: &TenantId, wanted: &Wanted<'_>) -> QueryResult<(i64, i64)> {
    let all = match wanted.group {
        Some(_) => wanted!(tenant, wanted).count().get_result(conn)?,
        None => {
            // In the words of the index `users_by_role`.
            let staff = wanted!(tenant, wanted).filter(sql::<Bool>("users.role <> 'user'"));
            staff.count().get_result::<i64>(conn)? + count_ordinary(conn, tenant, wanted)?
        }
    };
    let unreachable = wanted!(tenant, wanted).filter(is_unreachable()).count().get_result(conn)?;
    Ok((all, unreachable))
}

/// Of these the rows are looked at when everybody is counted.
const APART: &[Why] = &[Why::Staff, Why::Disabled, Why::Locked, Why::NoPassword];

/// Those who are no more than users.
fn count_ordinary(conn: &mut Conn, tenant: &TenantId, wanted: &Wanted<'_>) -> QueryResult<i64> {
    let lacking = wanted.lacking.iter().find(|one| one.role == Role::User && one.fewer_than > 0);
    let Some(Lacking { kinds, fewer_than, .. }) = lacking else { return Ok(0) };
    let enough = i64::try_from(*fewer_than).unwrap_or(i64::MAX);
    let others = apart::count_others(conn, tenant, APART)?;
    Ok(others - figures::count_holders(conn, tenant, (kinds, enough), APART)?)
}
