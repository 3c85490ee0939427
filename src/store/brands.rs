//! Brands: every publication is a version; the pictures stand beside them by content.

use super::{
    Conn,
    schema::{brand_assets, brands},
};
use crate::domain::ids::{TenantId, UserId};
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
    /// The administrator who published it; none when an operator did.
    pub author_id: Option<UserId>,
    /// What they said of it.
    pub note: Option<String>,
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

/// A tenant's newest published brand.
///
/// # Errors
/// When the database does not answer.
pub fn find_published(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Option<Brand>> {
    let published =
        brands::table.filter(brands::tenant_id.eq(tenant)).filter(brands::published_at.is_not_null());
    published.order(brands::version.desc()).select(Brand::as_select()).first(conn).optional()
}

/// One version.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, version: i32) -> QueryResult<Option<Brand>> {
    brands::table.find((tenant, version)).select(Brand::as_select()).first(conn).optional()
}

/// Every version that is kept, the newest first.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Vec<Brand>> {
    let all = brands::table.filter(brands::tenant_id.eq(tenant)).order(brands::version.desc());
    all.select(Brand::as_select()).load(conn)
}

/// Deletes the versions up to this one.
///
/// # Errors
/// When the database does not answer.
pub fn delete_up_to(conn: &mut Conn, tenant: &TenantId, version: i32) -> QueryResult<()> {
    let old = brands::table.filter(brands::tenant_id.eq(tenant)).filter(brands::version.le(version));
    diesel::delete(old).execute(conn).map(|_| ())
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

/// The names of all pictures that were stored before `before`.
///
/// # Errors
/// When the database does not answer.
pub fn list_assets(conn: &mut Conn, tenant: &TenantId, before: Moment) -> QueryResult<Vec<String>> {
    let old = brand_assets::table
        .filter(brand_assets::tenant_id.eq(tenant))
        .filter(brand_assets::created_at.lt(before));
    old.order(brand_assets::name).select(brand_assets::name).load(conn)
}

/// Deletes a picture.
///
/// # Errors
/// When the database does not answer.
pub fn delete_asset(conn: &mut Conn, tenant: &TenantId, name: &str) -> QueryResult<()> {
    diesel::delete(brand_assets::table.find((tenant, name))).execute(conn).map(|_| ())
}
