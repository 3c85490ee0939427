//! How many users changed rules would leave without a way back in: the same as [`crate::domain::lock_out::lets_in`], asked
//! about all users of a tenant at once.

use super::apart::{self, Among, Why};
use super::user_filters::Sql;
use super::{Conn, figures, lock_out};
use crate::domain::ids::TenantId;
use crate::domain::lock_out::Loss;
use crate::domain::method::Credential;
use crate::domain::recovery::{Membership, Recovery, Scope};
use crate::domain::user::Role;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// Of these the rows are looked at.
const APART: Among<'static> = Among::Apart(WHY);
const WHY: &[Why] = &[Why::Staff, Why::Disabled, Why::Locked];

/// So many could reset under other rules, and so many can today and could not then.
#[derive(QueryableByName)]
struct Able {
    #[diesel(sql_type = BigInt)]
    able: i64,
    #[diesel(sql_type = BigInt)]
    losing: i64,
}

/// Who is locked out when the rules of `after` take the place of those of `before`. Goes through all that is registered: its
/// cost grows with the tenant.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, tenant: &TenantId, before: &Recovery, after: &Recovery) -> QueryResult<Loss> {
    let ordinary = apart::count_others(conn, tenant, WHY)?;
    let all = count_able(conn, tenant, (before, after), Among::All)?;
    let apart = count_able(conn, tenant, (before, after), APART)?;
    let able = all.able - apart.able + lock_out::count_able(conn, tenant, after)?;
    let newly = all.losing - apart.losing + lock_out::count_losing(conn, tenant, before, after)?;
    let admitted = count_admitted(conn, tenant, after, ordinary)?;
    let admitted = admitted + lock_out::count_admitted(conn, tenant, after)?;
    let users = ordinary + lock_out::count_all(conn, tenant)?;
    Ok(Loss { users, barred: users - able, newly, short: admitted - able })
}

/// How many of the ordinary ones may reset, whatever they have registered.
fn count_admitted(conn: &mut Conn, tenant: &TenantId, rules: &Recovery, ordinary: i64) -> QueryResult<i64> {
    if rules.scope != Scope::Groups {
        return Ok(if rules.admits(Role::User, Membership::Other) { ordinary } else { 0 });
    }
    let members = |among: Among<'_>| {
        let mut sql =
            Sql::from("SELECT count(DISTINCT g.user_id) AS n FROM group_members g WHERE g.tenant_id = ");
        sql.bind(tenant.as_str());
        push_groups(&mut sql, rules);
        apart::push(&mut sql, tenant, "g", among);
        sql
    };
    Ok(apart::count(conn, members(Among::All))? - apart::count(conn, members(APART))?)
}

/// By the rules for ordinary users, whoever they are.
fn count_able(
    conn: &mut Conn,
    tenant: &TenantId,
    (before, after): (&Recovery, &Recovery),
    among: Among<'_>,
) -> QueryResult<Able> {
    let mut sql = Sql::from(
        "SELECT COALESCE(sum(c.will), 0) AS able, COALESCE(sum(CASE WHEN c.did = 1 AND c.will = 0 THEN 1 ELSE 0 END), 0) \
         AS losing FROM (SELECT CASE WHEN h.did >= ",
    );
    push_passes(&mut sql, before);
    push_passes(sql.push(" AS did, CASE WHEN h.will >= "), after);
    let (did, will) = (held(before), held(after));
    sql.push(&format!(" AS will FROM (SELECT m.user_id, {did} AS did, {will} AS will FROM methods m"));
    sql.push(" WHERE m.tenant_id = ").bind(tenant.as_str());
    apart::push(&mut sql, tenant, "m", among);
    sql.push(" GROUP BY m.user_id) h) c");
    let counted: Vec<Able> = sql.load(conn)?;
    Ok(counted.into_iter().next().unwrap_or(Able { able: 0, losing: 0 }))
}

/// How many gates there are to pass, and whether somebody may try.
fn push_passes(sql: &mut Sql, rules: &Recovery) {
    sql.push(&format!("{} AND ", rules.gates_of(Role::User)));
    if rules.scope == Scope::Groups {
        sql.push("EXISTS (SELECT 1 FROM group_members g WHERE g.user_id = h.user_id");
        push_groups(sql, rules);
        sql.push(")");
    } else {
        sql.push(if rules.admits(Role::User, Membership::Other) { "1 = 1" } else { "1 = 0" });
    }
    sql.push(" THEN 1 ELSE 0 END");
}

fn push_groups(sql: &mut Sql, rules: &Recovery) {
    sql.push(" AND g.group_id IN (''");
    for group in &rules.scope_groups {
        sql.push(", ").bind(group.as_str());
    }
    sql.push(")");
}

/// How many different credentials count of somebody's. Each kind for itself: of a number of different ones, databases make a
/// list for everybody.
fn held(rules: &Recovery) -> String {
    let each = rules.credentials(Role::User).map(|kind| match kind {
        Credential::Questions => format!(
            "max(CASE WHEN m.kind = '{kind}' AND (SELECT count(*) FROM answers q WHERE q.tenant_id = m.tenant_id \
             AND q.user_id = m.user_id) >= {} THEN 1 ELSE 0 END)",
            rules.questions.answered
        ),
        _ => figures::held(&kind),
    });
    let each: Vec<String> = each.collect();
    if each.is_empty() { "0".to_owned() } else { each.join(" + ") }
}
