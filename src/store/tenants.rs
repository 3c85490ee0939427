//! Tenants, their hosts and realms.

use super::{
    Conn,
    schema::{tenant_hosts, tenant_realms, tenants},
};
use crate::domain::ids::TenantId;
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A tenant as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = tenants)]
pub struct Tenant {
    /// Its id.
    pub id: TenantId,
    /// Its short name; unique.
    pub slug: String,
    /// Its name for people.
    pub display_name: String,
    /// The locale used when nothing else decides.
    pub default_locale: String,
    /// Its settings, as JSON.
    pub settings: String,
    /// Since when it is the installation's default.
    pub made_default_at: Option<Moment>,
    /// Created.
    pub created_at: Moment,
}

/// All tenants, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn) -> QueryResult<Vec<Tenant>> {
    tenants::table.order((tenants::created_at, tenants::slug)).select(Tenant::as_select()).load(conn)
}

/// The tenant with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Option<Tenant>> {
    tenants::table.find(tenant).select(Tenant::as_select()).first(conn).optional()
}

/// Lets nobody else change this tenant, or count its messages, before the end of the transaction. SQLite needs nothing:
/// its write transaction is alone.
///
/// # Errors
/// When the database does not answer.
pub fn lock(conn: &mut Conn, tenant: &TenantId) -> QueryResult<()> {
    let Conn::Pg(pg) = conn else { return Ok(()) };
    let one = tenants::table.filter(tenants::id.eq(tenant)).select(tenants::id);
    one.for_no_key_update().execute(pg).map(|_| ())
}

/// Every host and the tenant it belongs to.
///
/// # Errors
/// When the database does not answer.
pub fn list_hosts(conn: &mut Conn) -> QueryResult<Vec<(String, TenantId)>> {
    tenant_hosts::table.order(tenant_hosts::host).load(conn)
}

/// Every realm and the tenant it belongs to.
///
/// # Errors
/// When the database does not answer.
pub fn list_realms(conn: &mut Conn) -> QueryResult<Vec<(String, TenantId)>> {
    tenant_realms::table.order(tenant_realms::realm).load(conn)
}

/// Adds a tenant.
///
/// # Errors
/// A unique violation when the short name is taken.
pub fn insert(conn: &mut Conn, tenant: &Tenant) -> QueryResult<()> {
    diesel::insert_into(tenants::table).values(tenant).execute(conn).map(|_| ())
}

/// Stores a changed tenant.
///
/// # Errors
/// When the database does not answer.
pub fn update(conn: &mut Conn, tenant: &Tenant) -> QueryResult<()> {
    diesel::update(tenants::table.find(&tenant.id)).set(tenant).execute(conn).map(|_| ())
}

/// Makes no tenant the default.
///
/// # Errors
/// When the database does not answer.
pub fn clear_default(conn: &mut Conn) -> QueryResult<()> {
    diesel::update(tenants::table).set(tenants::made_default_at.eq(None::<Moment>)).execute(conn).map(|_| ())
}

/// Replaces a tenant's hosts.
///
/// # Errors
/// A unique violation when another tenant owns one of them.
pub fn set_hosts(conn: &mut Conn, tenant: &TenantId, hosts: &[String]) -> QueryResult<()> {
    diesel::delete(tenant_hosts::table.filter(tenant_hosts::tenant_id.eq(tenant))).execute(conn)?;
    for host in hosts {
        let row = (tenant_hosts::host.eq(host), tenant_hosts::tenant_id.eq(tenant));
        diesel::insert_into(tenant_hosts::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Replaces a tenant's realms.
///
/// # Errors
/// A unique violation when another tenant owns one of them.
pub fn set_realms(conn: &mut Conn, tenant: &TenantId, realms: &[String]) -> QueryResult<()> {
    diesel::delete(tenant_realms::table.filter(tenant_realms::tenant_id.eq(tenant))).execute(conn)?;
    for realm in realms {
        let row = (tenant_realms::realm.eq(realm), tenant_realms::tenant_id.eq(tenant));
        diesel::insert_into(tenant_realms::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Deletes a tenant with everything in it.
///
/// # Errors
/// When the database does not answer.
pub fn delete(conn: &mut Conn, tenant: &TenantId) -> QueryResult<()> {
    diesel::delete(tenants::table.find(tenant)).execute(conn).map(|_| ())
}
