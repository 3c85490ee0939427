//! "This was not me" links: each locks an account once.

use super::{Conn, schema::report_links};
use crate::domain::ids::{ReportId, TenantId, UserId};
use crate::domain::letter::Subject;
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A link as stored; its token is derived from the installation's key.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = report_links)]
pub struct ReportLink {
    /// Its id.
    pub id: ReportId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whose account it is about.
    pub user_id: UserId,
    /// What was done.
    pub subject: Subject,
    /// When it was done.
    pub created_at: Moment,
    /// Until when it works.
    pub expires_at: Moment,
    /// When it was answered.
    pub answered_at: Option<Moment>,
}

/// Adds a link.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, link: &ReportLink) -> QueryResult<()> {
    diesel::insert_into(report_links::table).values(link).execute(conn).map(|_| ())
}

/// The link with this id if it has not run out.
///
/// # Errors
/// When the database does not answer.
pub fn find(
    conn: &mut Conn,
    tenant: &TenantId,
    id: &ReportId,
    now: Moment,
) -> QueryResult<Option<ReportLink>> {
    let one = report_links::table.filter(report_links::tenant_id.eq(tenant)).filter(report_links::id.eq(id));
    one.filter(report_links::expires_at.gt(now)).select(ReportLink::as_select()).first(conn).optional()
}

/// Uses a link up. False when it was used or ran out meanwhile.
///
/// # Errors
/// When the database does not answer.
pub fn consume(conn: &mut Conn, tenant: &TenantId, id: &ReportId, now: Moment) -> QueryResult<bool> {
    let one = report_links::table.filter(report_links::tenant_id.eq(tenant)).filter(report_links::id.eq(id));
    let open = one.filter(report_links::answered_at.is_null()).filter(report_links::expires_at.gt(now));
    diesel::update(open).set(report_links::answered_at.eq(now)).execute(conn).map(|changed| changed == 1)
}

/// Deletes up to `limit` links that ran out; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, now: Moment, limit: i64) -> QueryResult<usize> {
    let old = report_links::table.filter(report_links::expires_at.lt(now)).limit(limit);
    let ids: Vec<ReportId> = old.select(report_links::id).load(conn)?;
    diesel::delete(report_links::table.filter(report_links::id.eq_any(ids))).execute(conn)
}
