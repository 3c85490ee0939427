//! Tenants: made and changed by the operator, kept in memory by every process.

use super::context::{Draft, Services, Tx};
use super::{Ctx, Error, brand, expiry, questions};
use crate::domain::brand::Brand;
use crate::domain::event::Kind;
use crate::domain::ids::TenantId;
use crate::domain::moment::Moment;
use crate::domain::tenant::{Settings, Tenant, Tenants};
use crate::store::{Conn, brands, groups, installation, tenants, throttles};
use anyhow::Context;
use arc_swap::{ArcSwap, Guard};
use jiff::tz::TimeZone;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// All tenants as this process knows them. Anonymous pages read them here and ask no database.
pub struct TenantCache {
    tenants: ArcSwap<Tenants>,
    version: AtomicI64,
}

impl TenantCache {
    /// Reads all tenants.
    ///
    /// # Errors
    /// When the database does not answer or a stored tenant cannot be read.
    pub fn load(services: &Services) -> anyhow::Result<Self> {
        let cache = Self { tenants: ArcSwap::default(), version: AtomicI64::new(-1) };
        cache.refresh(services)?;
        Ok(cache)
    }

    /// Reads all tenants again if somebody changed one.
    ///
    /// # Errors
    /// When the database does not answer or a stored tenant cannot be read; the ones known stay.
    pub fn refresh(&self, services: &Services) -> anyhow::Result<()> {
        let version = services.store.read(installation::tenants_version)?;
        if version != self.version.load(Ordering::Acquire) {
            self.tenants.store(Arc::new(services.store.read(read_all)?));
            self.version.store(version, Ordering::Release);
        }
        Ok(())
    }

    /// The tenants as last read.
    pub fn current(&self) -> Guard<Arc<Tenants>> {
        self.tenants.load()
    }
}

/// Reads all tenants with hosts, realms and published brands.
///
/// # Errors
/// When the database does not answer or a stored tenant cannot be read.
pub fn read_all(conn: &mut Conn) -> anyhow::Result<Tenants> {
    let rows = tenants::list(conn)?;
    let default =
        rows.iter().filter(|row| row.made_default_at.is_some()).max_by_key(|row| row.made_default_at);
    let default = default.map(|row| row.id.clone());
    let mut hosts = by_tenant(tenants::list_hosts(conn)?);
    let mut realms = by_tenant(tenants::list_realms(conn)?);
    let mut published: HashMap<_, _> =
        brands::list_published(conn)?.into_iter().map(|brand| (brand.tenant_id.clone(), brand)).collect();
    let read = |row: tenants::Tenant| {
        let slug = row.slug.clone();
        let names = (hosts.remove(&row.id).unwrap_or_default(), realms.remove(&row.id).unwrap_or_default());
        let brand = published.remove(&row.id);
        read_one(row, names, brand).with_context(|| format!("the tenant {slug} cannot be read"))
    };
    Ok(Tenants::new(rows.into_iter().map(read).collect::<anyhow::Result<_>>()?, default.as_ref()))
}

fn by_tenant(pairs: Vec<(String, TenantId)>) -> HashMap<TenantId, Vec<String>> {
    let mut sorted: HashMap<TenantId, Vec<String>> = HashMap::new();
    for (name, tenant) in pairs {
        sorted.entry(tenant).or_default().push(name);
    }
    sorted
}

fn read_one(
    row: tenants::Tenant,
    (hosts, realms): (Vec<String>, Vec<String>),
    brand: Option<brands::Brand>,
) -> anyhow::Result<Tenant> {
    let settings: Settings = serde_json::from_str(&row.settings)?;
    let zone = TimeZone::get(&settings.time_zone)?;
    let brand_version = brand.as_ref().map_or(0, |brand| brand.version);
    let brand = match brand {
        Some(stored) => serde_json::from_str(&stored.body)?,
        None => Brand::fresh(&row.display_name),
    };
    Ok(Tenant {
        id: row.id,
        slug: row.slug,
        display_name: row.display_name,
        default_locale: row.default_locale,
        hosts,
        realms,
        settings,
        brand,
        brand_version,
        zone,
    })
}

/// Adds the context's tenant; the first one becomes the installation's default in any case.
///
/// # Errors
/// A unique violation when its short name, a host or a realm is taken.
pub fn create(ctx: &Ctx, default: DefaultTenant) -> Result<(), Error> {
    ctx.write(|tx| {
        if default == DefaultTenant::Make {
            tenants::clear_default(tx.conn)?;
        }
        let made_default_at = (default == DefaultTenant::Make).then_some(ctx.now);
        insert(tx, &ctx.tenant, made_default_at, ctx.now)?;
        tx.record(Draft::of_tenant(Kind::TenantChanged))
    })
}

/// The same inside a transaction, without the event.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    tenant: &Tenant,
    made_default_at: Option<Moment>,
    now: Moment,
) -> Result<(), Error> {
    let first = tenants::list(tx.conn)?.is_empty();
    let made_default_at = made_default_at.or(first.then_some(now));
    tenants::insert(tx.conn, &row(tenant, made_default_at, now)?)?;
    tenants::set_hosts(tx.conn, &tenant.id, &tenant.hosts)?;
    tenants::set_realms(tx.conn, &tenant.id, &tenant.realms)?;
    tx.tell_tenants_changed()
}

fn row(
    tenant: &Tenant,
    made_default_at: Option<Moment>,
    created_at: Moment,
) -> anyhow::Result<tenants::Tenant> {
    Ok(tenants::Tenant {
        id: tenant.id.clone(),
        slug: tenant.slug.clone(),
        display_name: tenant.display_name.clone(),
        default_locale: tenant.default_locale.clone(),
        settings: serde_json::to_string(&tenant.settings)?,
        made_default_at,
        created_at,
    })
}

/// Changes the context's tenant as it is stored at this moment, while nobody else does; makes it the default when
/// `default` says so. Answers what it is now.
///
/// # Errors
/// What `change` answers; when a host or a realm belongs to another tenant, or a group that its rules name is gone.
pub fn update(
    ctx: &Ctx,
    default: DefaultTenant,
    change: impl FnOnce(&mut Tenant) -> anyhow::Result<()>,
) -> Result<Tenant, Error> {
    update_as(ctx, (default, Kind::TenantChanged), |_, tenant| {
        change(tenant)?;
        Ok(None)
    })
}

/// The same, kept in the audit as an event of another kind, with the note that `change` answers.
pub(super) fn update_as(
    ctx: &Ctx,
    (default, kind): (DefaultTenant, Kind),
    change: impl FnOnce(&mut Tx<'_>, &mut Tenant) -> Result<Option<String>, Error>,
) -> Result<Tenant, Error> {
    let (before, after) = ctx.write(|tx| {
        if default == DefaultTenant::Make {
            tenants::clear_default(tx.conn)?;
        }
        let (stored, before) = hold(tx, ctx)?;
        let mut after = Tenant::clone(&before);
        let note = change(tx, &mut after)?;
        after.settings.expiry = after.settings.expiry.following(&before.settings.expiry, ctx.now);
        let made_default_at = match default {
            DefaultTenant::Make => Some(ctx.now),
            DefaultTenant::Keep => stored.made_default_at,
        };
        check_groups(tx, &after)?;
        tenants::update(tx.conn, &row(&after, made_default_at, stored.created_at)?)?;
        tenants::set_hosts(tx.conn, &after.id, &after.hosts)?;
        tenants::set_realms(tx.conn, &after.id, &after.realms)?;
        if before.display_name != after.display_name {
            rename_brand(tx, ctx, &before, &after.display_name)?;
            brand::rename(tx, ctx, (&before.display_name, &after.display_name))?;
        }
        if before.settings != after.settings {
            questions::recount(tx.conn, &after)?;
        }
        tx.tell_tenants_changed()?;
        tx.record(Draft::of_tenant(kind).noted(note.as_deref().unwrap_or_default()))?;
        Ok((before, after))
    })?;
    if before.settings.expiry.days != after.settings.expiry.days {
        expiry::forget_mails(ctx)?;
    }
    Ok(after)
}

/// The context's tenant as it is stored at this moment, and its row, which nobody else changes before the transaction
/// ends.
///
/// # Errors
/// When the database does not answer, or the tenant is gone.
pub(super) fn hold(tx: &mut Tx<'_>, ctx: &Ctx) -> Result<(tenants::Tenant, Arc<Tenant>), Error> {
    tenants::lock(tx.conn, ctx.tenant_id())?;
    let row = tenants::find(tx.conn, ctx.tenant_id())?.context("the tenant is gone")?;
    let tenant = read_all(tx.conn)?.get(&row.id).cloned().context("the tenant is gone")?;
    Ok((row, tenant))
}

/// Rules must not name a group that was deleted meanwhile. The tenant's row is held by now.
fn check_groups(tx: &mut Tx<'_>, tenant: &Tenant) -> Result<(), Error> {
    let named = tenant.settings.groups();
    let there = if named.is_empty() { 0 } else { groups::count_of(tx.conn, &tenant.id, &named)? };
    if usize::try_from(there).is_ok_and(|there| there == named.len()) {
        return Ok(());
    }
    Err(anyhow::anyhow!("a group that the rules name was deleted at the same time; nothing was changed")
        .into())
}

/// A published brand that bears the tenant's former name gets the new one.
fn rename_brand(tx: &mut Tx<'_>, ctx: &Ctx, before: &Tenant, name: &str) -> Result<(), Error> {
    if before.brand_version == 0 || before.brand.display_name != before.display_name {
        return Ok(());
    }
    let mut renamed = before.brand.clone();
    renamed.rename(name);
    brand::insert(tx, ctx, &renamed, None).map(|_| ())
}

/// Whether a changed tenant becomes the installation's default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultTenant {
    /// It does.
    Make,
    /// It stays what it was.
    Keep,
}

/// Deletes the context's tenant with everything in it.
///
/// # Errors
/// When the database does not answer.
pub fn delete(ctx: &Ctx) -> Result<(), Error> {
    ctx.write(|tx| {
        throttles::remove_all(tx.conn, ctx.tenant_id())?;
        tenants::delete(tx.conn, ctx.tenant_id())?;
        tx.tell_tenants_changed()
    })
}
