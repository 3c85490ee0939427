//! `latchkey tenant list` and `latchkey tenant show`.

use super::super::args::{Output, TableFormat};
use super::super::installation::Installation;
use super::super::output::{self, Table};
use crate::domain::allowance::Allowance;
use crate::domain::tenant::Tenant;
use serde::Serialize;
use std::io::stdout;
use std::path::Path;

/// A tenant as scripts read it. These names stay.
#[derive(Serialize)]
struct Shown<'a> {
    slug: &'a str,
    display_name: &'a str,
    realms: &'a [String],
    hosts: &'a [String],
    default: bool,
    language: &'a str,
    languages: &'a [String],
    time_zone: &'a str,
    policy: ShownPolicy,
    tell_administrators: bool,
    staff_reasons: bool,
    desk_check: bool,
    messages: &'a Allowance,
    brand_version: i32,
}

#[derive(Serialize)]
struct ShownPolicy {
    min_length: u32,
    max_length: u32,
}

/// Prints all tenants.
pub fn list(config: Option<&Path>, options: Output) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let all = installation.tenants.list();
    let shown: Vec<_> = all.iter().map(|tenant| shown(&installation, tenant)).collect();
    if options.format == TableFormat::Json {
        return Ok(output::print_json(&mut stdout().lock(), &shown)?);
    }
    let mut table = Table::new(["SLUG", "NAME", "REALMS", "HOSTS", "DEFAULT"]);
    for one in shown {
        let default = yes(one.default);
        let names = (one.slug.to_owned(), one.display_name.to_owned());
        table.row([names.0, names.1, one.realms.join(" "), one.hosts.join(" "), default]);
    }
    Ok(table.print(&mut stdout().lock())?)
}

/// Prints one tenant.
pub fn show(config: Option<&Path>, slug: &str, options: Output) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let tenant = installation.tenant(slug)?;
    let one = shown(&installation, &tenant);
    let mut out = stdout().lock();
    if options.format == TableFormat::Json {
        return Ok(output::print_json(&mut out, &one)?);
    }
    let languages = if one.languages.is_empty() { "all".to_owned() } else { one.languages.join(" ") };
    let policy = format!("{} to {} characters", one.policy.min_length, one.policy.max_length);
    let Allowance { countries, per_number, per_country, in_all } = one.messages;
    let countries = if countries.is_empty() { "all countries".to_owned() } else { countries.join(" ") };
    let messages = format!("{in_all} a day, {per_country} a country, {per_number} a number, to {countries}");
    let fields = [
        ("Short name", one.slug.to_owned()),
        ("Name", one.display_name.to_owned()),
        ("Realms", one.realms.join(" ")),
        ("Hosts", one.hosts.join(" ")),
        ("Default", yes(one.default)),
        ("Language", one.language.to_owned()),
        ("Languages offered", languages),
        ("Time zone", one.time_zone.to_owned()),
        ("New passwords", policy),
        ("Administrators told", yes(one.tell_administrators)),
        ("Reasons asked for", yes(one.staff_reasons)),
        ("Callers verified", yes(one.desk_check)),
        ("Texts and calls", messages),
        ("Brand version", one.brand_version.to_string()),
    ];
    Ok(output::print_fields(&mut out, &fields)?)
}

fn shown<'a>(installation: &Installation, tenant: &'a Tenant) -> Shown<'a> {
    let default = installation.tenants.default_tenant();
    Shown {
        slug: &tenant.slug,
        display_name: &tenant.display_name,
        realms: &tenant.realms,
        hosts: &tenant.hosts,
        default: default.is_some_and(|default| default.id == tenant.id),
        language: &tenant.default_locale,
        languages: &tenant.settings.locales,
        time_zone: &tenant.settings.time_zone,
        policy: ShownPolicy {
            min_length: tenant.settings.policy.min_length,
            max_length: tenant.settings.policy.max_length,
        },
        tell_administrators: tenant.settings.tell_administrators,
        staff_reasons: tenant.settings.staff_reasons,
        desk_check: tenant.settings.desk_check,
        messages: &tenant.settings.allowance,
        brand_version: tenant.brand_version,
    }
}

fn yes(is_so: bool) -> String {
    if is_so { "yes".to_owned() } else { String::new() }
}
