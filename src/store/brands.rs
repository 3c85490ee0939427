//! Brands: every publication is a version; the pictures stand beside them by content.

use super::{
    Conn,
    schema::{brand_assets, brands},
};
use crate::domain::ids::TenantId;
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A version of a brand.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = brands)]
pub struct Brand {
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Counts from 1 within the tenant.
    pub version: i32,
    /// The brand as JSON.
    pub body: String,
    /// Written.
    pub created_at: Moment,
    /// Published.
    pub published_at: Option<Moment>,
}

/// A picture of a brand.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = brand_assets)]
pub struct Asset {
    /// Its tenant.
    pub tenant_id: TenantId,
    /// File name; begins with the hash of the content.
    pub name: String,
    /// `image/png`
    pub media_type: String,
    /// The re-encoded picture.
    pub body: Vec<u8>,
    /// Stored.
    pub created_at: Moment,
}

/// The newest published brand of every tenant.
///
/// # Errors
/// When the database does not answer.
pub fn list_published(conn: &mut Conn) -> QueryResult<Vec<Brand>> {
    let all = brands::table.filter(brands::published_at.is_not_null());
    let mut rows: Vec<Brand> =
        all.order((brands::tenant_id, brands::version.desc())).select(Brand::as_select()).load(conn)?;
    rows.dedup_by(|later, kept| later.tenant_id == kept.tenant_id);
    Ok(rows)
}

/// The newest version number of a tenant's brand, 0 when there is none.
///
/// # Errors
/// When the database does not answer.
pub fn newest_version(conn: &mut Conn, tenant: &TenantId) -> QueryResult<i32> {
    let newest = brands::table.filter(brands::tenant_id.eq(tenant)).select(diesel::dsl::max(brands::version));
    newest.first::<Option<i32>>(conn).map(Option::unwrap_or_default)
}

/// Adds a version.
///
/// # Errors
/// A unique violation when somebody else wrote the same version first.
pub fn insert(conn: &mut Conn, brand: &Brand) -> QueryResult<()> {
    diesel::insert_into(brands::table).values(brand).execute(conn).map(|_| ())
}

/// Stores a picture; one with the same content is there already.
///
/// # Errors
/// When the database does not answer.
pub fn insert_asset(conn: &mut Conn, asset: &Asset) -> QueryResult<()> {
    if find_asset(conn, &asset.tenant_id, &asset.name)?.is_none() {
        diesel::insert_into(brand_assets::table).values(asset).execute(conn)?;
    }
    Ok(())
}

/// The picture with this file name.
///
/// # Errors
/// When the database does not answer.
pub fn find_asset(conn: &mut Conn, tenant: &TenantId, name: &str) -> QueryResult<Option<Asset>> {
    let one =
        brand_assets::table.filter(brand_assets::tenant_id.eq(tenant)).filter(brand_assets::name.eq(name));
    one.select(Asset::as_select()).first(conn).optional()
}
