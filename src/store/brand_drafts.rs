//! What the administrators of a tenant have changed in its brand and not published yet: one draft for all of them.

use super::{Conn, schema::brand_drafts};
use crate::domain::ids::{TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A draft.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = brand_drafts)]
pub struct BrandDraft {
    /// Its tenant.
    pub tenant_id: TenantId,
    /// The brand as JSON.
    pub body: String,
    /// Who changed it last.
    pub author_id: Option<UserId>,
    /// When.
    pub changed_at: Moment,
}

/// The tenant's draft.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Option<BrandDraft>> {
    brand_drafts::table.find(tenant).select(BrandDraft::as_select()).first(conn).optional()
}

/// Puts a draft in place of the one there is.
///
/// # Errors
/// When the database does not answer.
pub fn set(conn: &mut Conn, draft: &BrandDraft) -> QueryResult<()> {
    delete(conn, &draft.tenant_id)?;
    diesel::insert_into(brand_drafts::table).values(draft).execute(conn).map(|_| ())
}

/// Deletes the tenant's draft.
///
/// # Errors
/// When the database does not answer.
pub fn delete(conn: &mut Conn, tenant: &TenantId) -> QueryResult<()> {
    diesel::delete(brand_drafts::table.find(tenant)).execute(conn).map(|_| ())
}
