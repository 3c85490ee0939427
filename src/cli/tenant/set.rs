//! `latchkey tenant set`.

use super::super::args::TenantSet;
use super::super::installation::Installation;
use super::super::typed::{self, Languages};
use super::super::{output, refused};
use super::refuse_taken;
use crate::domain::allowance::Allowance;
use crate::domain::phone;
use crate::domain::tenant::Tenant;
use crate::ops::tenants::{self, DefaultTenant};
use anyhow::ensure;
use std::path::Path;

/// Changes a tenant; what is not named stays.
pub fn run(config: Option<&Path>, options: &TenantSet) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant(&options.slug)?);
    let default = if options.default { DefaultTenant::Make } else { DefaultTenant::Keep };
    let change = |tenant: &mut Tenant| {
        set_names(tenant, options)?;
        set_languages(tenant, options)?;
        set_policy(tenant, options);
        set_allowance(&mut tenant.settings.allowance, options)?;
        refuse_taken(&installation.tenants, &tenant.slug, &tenant.hosts, &tenant.realms)
    };
    tenants::update(&ctx, default, change).map_err(refused::in_words)?;
    output::note(&format!("Changed the tenant {}.", ctx.tenant.slug));
    Ok(())
}

fn set_names(tenant: &mut Tenant, options: &TenantSet) -> anyhow::Result<()> {
    if let Some(name) = &options.name {
        tenant.display_name = typed::name(name)?;
    }
    change_list(&mut tenant.realms, &options.add_realms, &options.remove_realms)?;
    change_list(&mut tenant.hosts, &options.add_hosts, &options.remove_hosts)?;
    ensure!(!tenant.realms.is_empty(), "a tenant keeps at least one realm");
    Ok(())
}

fn change_list(names: &mut Vec<String>, add: &[String], remove: &[String]) -> anyhow::Result<()> {
    for one in remove {
        let name = typed::host(one)?;
        ensure!(names.contains(&name), "{name} is not one of the tenant's: {}", names.join(", "));
        names.retain(|kept| *kept != name);
    }
    for one in add {
        let name = typed::host(one)?;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(())
}

fn set_languages(tenant: &mut Tenant, options: &TenantSet) -> anyhow::Result<()> {
    if let Some(zone) = &options.time_zone {
        (tenant.settings.time_zone, tenant.zone) = typed::time_zone(zone)?;
    }
    if options.language.is_none() && options.languages.is_empty() {
        return Ok(());
    }
    let languages = Languages::load()?;
    if let Some(tag) = &options.language {
        tenant.default_locale = languages.tag(tag)?;
    }
    match options.languages.as_slice() {
        [] => {}
        [all] if all == "all" => tenant.settings.locales.clear(),
        some => {
            tenant.settings.locales =
                some.iter().map(|tag| languages.tag(tag)).collect::<anyhow::Result<_>>()?
        }
    }
    ensure!(
        tenant.offers(&tenant.default_locale),
        "the tenant's own language, {}, must be one of those offered: {}",
        tenant.default_locale,
        tenant.settings.locales.join(", ")
    );
    Ok(())
}

fn set_allowance(allowance: &mut Allowance, options: &TenantSet) -> anyhow::Result<()> {
    allowance.in_all = options.messages.unwrap_or(allowance.in_all);
    allowance.per_country = options.messages_per_country.unwrap_or(allowance.per_country);
    allowance.per_number = options.messages_per_number.unwrap_or(allowance.per_number);
    match options.message_countries.as_slice() {
        [] => {}
        [all] if all == "all" => allowance.countries.clear(),
        some => {
            allowance.countries = some.iter().map(|typed| country(typed)).collect::<anyhow::Result<_>>()?
        }
    }
    Ok(())
}

fn country(typed: &str) -> anyhow::Result<String> {
    let code = typed.trim().to_ascii_uppercase();
    ensure!(phone::calling_code(&code).is_some(), "{typed} is no country; expected codes such as AT or DE");
    Ok(code)
}

fn set_policy(tenant: &mut Tenant, options: &TenantSet) {
    let settings = &mut tenant.settings;
    settings.tell_administrators = options.tell_administrators.unwrap_or(settings.tell_administrators);
    settings.staff_reasons = options.staff_reasons.unwrap_or(settings.staff_reasons);
    settings.desk_check = options.desk_check.unwrap_or(settings.desk_check);
    let policy = &mut settings.policy;
    policy.min_length = options.min_length.unwrap_or(policy.min_length);
    policy.max_length = options.max_length.unwrap_or(policy.max_length);
}
