//! Rules that an administrator is about to keep: typed and checked, waiting for a last word.

use super::{Conn, schema::policy_proposals};
use crate::domain::ids::{ProposalId, TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A proposal as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = policy_proposals)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Who typed it.
    pub user_id: UserId,
    /// The settings of the tenant with the new rules in them, as JSON.
    pub settings: String,
    /// The revision of the rules that it starts from.
    pub base: String,
    /// Users who are neither disabled nor locked; none where nobody's way back in can depend on it.
    pub users: Option<i64>,
    /// Those who could then not reset.
    pub barred: i64,
    /// Those of them who can today.
    pub newly: i64,
    /// Those of them who may, but have registered too little.
    pub short: i64,
    /// When it was typed.
    pub created_at: Moment,
    /// Until when it may be kept.
    pub expires_at: Moment,
    /// When it was asked to remind those who have registered too little.
    pub reminding_at: Option<Moment>,
    /// By when they shall register.
    pub remind_until: Option<Moment>,
    /// The last one of them who was written to.
    pub reminded_after: String,
    /// How many were written to.
    pub reminded: i64,
    /// When all were.
    pub reminded_at: Option<Moment>,
}

/// The proposal with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, id: &ProposalId) -> QueryResult<Option<Proposal>> {
    let one = policy_proposals::table.filter(policy_proposals::tenant_id.eq(tenant));
    let one = one.filter(policy_proposals::id.eq(id));
    one.select(Proposal::as_select()).first(conn).optional()
}

/// When a tenant's users were last asked to register because rules change, if that was after `since`.
///
/// # Errors
/// When the database does not answer.
pub fn find_reminded(conn: &mut Conn, tenant: &TenantId, since: Moment) -> QueryResult<Option<Moment>> {
    let theirs = policy_proposals::table.filter(policy_proposals::tenant_id.eq(tenant));
    let some = theirs.filter(policy_proposals::reminding_at.gt(since));
    some.select(diesel::dsl::max(policy_proposals::reminding_at)).first(conn)
}

/// The proposals of all tenants whose users are being reminded, with their tenants.
///
/// # Errors
/// When the database does not answer.
pub fn list_reminding(conn: &mut Conn) -> QueryResult<Vec<(TenantId, ProposalId)>> {
    let begun = policy_proposals::table.filter(policy_proposals::reminding_at.is_not_null());
    let open = begun.filter(policy_proposals::reminded_at.is_null());
    open.select((policy_proposals::tenant_id, policy_proposals::id)).load(conn)
}

/// Adds a proposal.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, proposal: &Proposal) -> QueryResult<()> {
    diesel::insert_into(policy_proposals::table).values(proposal).execute(conn).map(|_| ())
}

/// Begins to remind. False when that was begun before.
///
/// # Errors
/// When the database does not answer.
pub fn set_reminding(
    conn: &mut Conn,
    tenant: &TenantId,
    id: &ProposalId,
    (now, until): (Moment, Moment),
) -> QueryResult<bool> {
    let one = policy_proposals::table.filter(policy_proposals::tenant_id.eq(tenant));
    let one = one.filter(policy_proposals::id.eq(id)).filter(policy_proposals::reminding_at.is_null());
    let begun = (policy_proposals::reminding_at.eq(now), policy_proposals::remind_until.eq(until));
    diesel::update(one).set(begun).execute(conn).map(|changed| changed == 1)
}

/// Notes how far reminding has come. False when another process has come further.
///
/// # Errors
/// When the database does not answer.
pub fn set_reminded(conn: &mut Conn, before: &Proposal, after: &Proposal) -> QueryResult<bool> {
    let one = policy_proposals::table.filter(policy_proposals::tenant_id.eq(&before.tenant_id));
    let one = one.filter(policy_proposals::id.eq(&before.id));
    let unchanged = one.filter(policy_proposals::reminded_after.eq(&before.reminded_after));
    let unchanged = unchanged.filter(policy_proposals::reminded_at.is_null());
    let progress = (
        policy_proposals::reminded_after.eq(&after.reminded_after),
        policy_proposals::reminded.eq(after.reminded),
        policy_proposals::reminded_at.eq(after.reminded_at),
    );
    diesel::update(unchanged).set(progress).execute(conn).map(|changed| changed == 1)
}

/// Ends a proposal that was kept.
///
/// # Errors
/// When the database does not answer.
pub fn end(conn: &mut Conn, tenant: &TenantId, id: &ProposalId, now: Moment) -> QueryResult<()> {
    let one = policy_proposals::table.filter(policy_proposals::tenant_id.eq(tenant));
    let one = one.filter(policy_proposals::id.eq(id));
    diesel::update(one).set(policy_proposals::expires_at.eq(now)).execute(conn).map(|_| ())
}

/// Deletes up to `limit` proposals that ended before `before` and remind nobody any more; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = policy_proposals::table.filter(policy_proposals::expires_at.lt(before));
    let quiet = policy_proposals::reminding_at.is_null().or(policy_proposals::reminded_at.is_not_null());
    let ids: Vec<ProposalId> = old.filter(quiet).limit(limit).select(policy_proposals::id).load(conn)?;
    diesel::delete(policy_proposals::table.filter(policy_proposals::id.eq_any(ids))).execute(conn)
}
