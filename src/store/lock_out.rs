//! Who could reset a password under rules that are not kept yet: the same as [`crate::domain::lock_out::lets_in`], asked
//! about many users of a tenant at once. Counts of everybody are in [`super::losses`].

use super::conn::MultiBackend;
use super::schema::{answers, group_members, methods, users};
use super::{Conn, users::User};
use crate::domain::ids::{GroupId, TenantId, UserId};
use crate::domain::method::{Credential, Source};
use crate::domain::recovery::{Membership, Recovery, Scope};
use crate::domain::user::Role;
use diesel::dsl::{count, exists, not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

/// A condition on users.
type Condition<'a> = Box<dyn BoxableExpression<users::table, MultiBackend, SqlType = Bool> + 'a>;

/// How many of those who are more than users are neither disabled nor locked.
///
/// # Errors
/// When the database does not answer.
pub(super) fn count_all(conn: &mut Conn, tenant: &TenantId) -> QueryResult<i64> {
    active(tenant).filter(is_staff()).count().get_result(conn)
}

/// How many of them may reset under these rules, whatever they have registered.
///
/// # Errors
/// When the database does not answer.
pub(super) fn count_admitted(conn: &mut Conn, tenant: &TenantId, rules: &Recovery) -> QueryResult<i64> {
    active(tenant).filter(is_staff()).filter(admitted(rules)).count().get_result(conn)
}

/// How many of them can.
///
/// # Errors
/// When the database does not answer.
pub(super) fn count_able(conn: &mut Conn, tenant: &TenantId, rules: &Recovery) -> QueryResult<i64> {
    active(tenant).filter(is_staff()).filter(able(rules)).count().get_result(conn)
}

/// How many of them can under the rules of `before` and cannot under those of `after`.
///
/// # Errors
/// When the database does not answer.
pub(super) fn count_losing(
    conn: &mut Conn,
    tenant: &TenantId,
    before: &Recovery,
    after: &Recovery,
) -> QueryResult<i64> {
    active(tenant).filter(is_staff()).filter(able(before)).filter(not(able(after))).count().get_result(conn)
}

/// Up to `limit` of those who cannot, in the order of their names, after the one with the name `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list_barred(
    conn: &mut Conn,
    tenant: &TenantId,
    rules: &Recovery,
    after: &str,
    limit: i64,
) -> QueryResult<Vec<User>> {
    active(tenant)
        .filter(users::name_key.gt(after))
        .filter(not(able(rules)))
        .order(users::name_key)
        .limit(limit)
        .select(User::as_select())
        .load(conn)
}

/// Up to `limit` of those who may reset and have registered too little, in the order of their ids, after this one.
///
/// # Errors
/// When the database does not answer.
pub fn list_short(
    conn: &mut Conn,
    tenant: &TenantId,
    rules: &Recovery,
    after: &str,
    limit: i64,
) -> QueryResult<Vec<UserId>> {
    active(tenant)
        .filter(users::id.gt(after))
        .filter(admitted(rules))
        .filter(not(able(rules)))
        .order(users::id)
        .limit(limit)
        .select(users::id)
        .load(conn)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn active<'a>(tenant: &'a TenantId) -> _ {
    let theirs = users::table.filter(users::tenant_id.eq(tenant));
    theirs.filter(users::disabled_at.is_null()).filter(users::locked_at.is_null())
}

/// Said in the words of the index `users_by_role`.
fn is_staff() -> SqlLiteral<Bool> {
    sql("users.role <> 'user'")
}

/// Who is within the scope: everybody of some roles, or the members of the chosen groups.
fn admitted(rules: &Recovery) -> Condition<'_> {
    let open = Role::ALL.iter().copied().filter(|role| rules.admits(*role, Membership::Other));
    let open: Vec<Role> = open.collect();
    let chosen: &[GroupId] = if rules.scope == Scope::Groups { &rules.scope_groups } else { &[] };
    let memberships = group_members::table.filter(group_members::user_id.eq(users::id));
    let member = exists(memberships.filter(group_members::group_id.eq_any(chosen)));
    Box::new(users::role.eq_any(open).or(member))
}

/// Who is, and has as many different credentials as there are gates. Administrators are asked for others.
fn able(rules: &Recovery) -> Condition<'_> {
    let administrators = users::role.eq(Role::Admin).and(has(rules, Role::Admin));
    let others = users::role.ne(Role::Admin).and(has(rules, Role::User));
    Box::new(admitted(rules).and(administrators.or(others)))
}

fn has(rules: &Recovery, role: Role) -> Condition<'_> {
    let kinds: Vec<Credential> = rules.credentials(role).collect();
    let answered = answers::table.filter(answers::tenant_id.eq(users::tenant_id));
    let answered = answered.filter(answers::user_id.eq(users::id)).count().single_value().assume_not_null();
    let enough = answered.ge(i64::from(rules.questions.answered));
    let proved = methods::verified_at.is_not_null().or(methods::source.eq(Source::Administrator));
    let asked = methods::kind.eq(Credential::Questions).and(enough);
    let counts = methods::kind.ne(Credential::Questions).and(proved).or(asked);
    let theirs = methods::table.filter(methods::tenant_id.eq(users::tenant_id));
    let theirs = theirs.filter(methods::user_id.eq(users::id)).filter(methods::kind.eq_any(kinds));
    let theirs = theirs.filter(counts);
    if rules.gates_of(role) == 1 {
        // The first one that is found is enough.
        return Box::new(exists(theirs));
    }
    let different = theirs.select(count(methods::kind).aggregate_distinct());
    Box::new(different.single_value().assume_not_null().ge(i64::from(rules.gates_of(role))))
}
