//! `latchkey tenant create`.

use super::super::args::TenantCreate;
use super::super::installation::Installation;
use super::super::typed::{self, Languages};
use super::super::{output, refused};
use super::refuse_taken;
use crate::domain::brand::Brand;
use crate::domain::ids::TenantId;
use crate::domain::tenant::{Settings, Tenant, valid_slug};
use crate::ops::tenants::{self, DefaultTenant};
use anyhow::ensure;
use std::path::Path;
use std::sync::Arc;

/// Adds a tenant.
pub fn run(config: Option<&Path>, options: &TenantCreate) -> anyhow::Result<()> {
    ensure!(
        valid_slug(&options.slug),
        "{} is no short name; expected 2 to 40 lower-case letters, digits and hyphens, a letter first",
        options.slug
    );
    let installation = Installation::open_or_make(config)?;
    let tenant = tenant(&installation, options)?;
    ensure!(
        installation.tenants.by_slug(&tenant.slug).is_none(),
        "there is a tenant {} already",
        tenant.slug
    );
    refuse_taken(&installation.tenants, &tenant.slug, &tenant.hosts, &tenant.realms)?;
    let ctx = installation.ctx(Arc::new(tenant));
    let default = if options.default { DefaultTenant::Make } else { DefaultTenant::Keep };
    tenants::create(&ctx, default).map_err(refused::in_words)?;
    output::note(&format!("Created the tenant {}.", ctx.tenant.slug));
    Ok(())
}

fn tenant(installation: &Installation, options: &TenantCreate) -> anyhow::Result<Tenant> {
    let display_name = typed::name(options.name.as_deref().unwrap_or(&options.slug))?;
    let (time_zone, zone) = typed::time_zone(&options.time_zone)?;
    Ok(Tenant {
        id: installation.services.id::<TenantId>(),
        slug: options.slug.clone(),
        default_locale: Languages::load()?.tag(&options.language)?,
        hosts: unique(&options.hosts)?,
        realms: unique(&options.realms)?,
        settings: Settings { time_zone, ..Settings::default() },
        brand: Brand::fresh(&display_name),
        display_name,
        brand_version: 0,
        zone,
    })
}

/// Host names or realms in their stored form, each once.
fn unique(typed: &[String]) -> anyhow::Result<Vec<String>> {
    let mut names = typed.iter().map(|one| typed::host(one)).collect::<anyhow::Result<Vec<_>>>()?;
    names.sort();
    names.dedup();
    Ok(names)
}
