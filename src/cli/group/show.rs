//! `latchkey group list` and `latchkey group show`.

use super::super::args::{GroupName, Output, TableFormat};
use super::super::installation::Installation;
use super::super::output::{self, Table};
use super::super::refused;
use super::named;
use crate::domain::policy::overrides::PartialPolicy;
use crate::domain::tenant::Tenant;
use crate::ops::groups::{self, Counted};
use serde::Serialize;
use std::io::stdout;
use std::path::Path;

/// A group as scripts read it. These names stay.
#[derive(Serialize)]
struct Shown<'a> {
    name: String,
    tenant: String,
    members: i64,
    in_scope: bool,
    own_rules: Option<OwnRules<'a>>,
    created_at: String,
}

/// The rules that its members keep for passwords instead of their tenant's.
#[derive(Serialize)]
struct OwnRules<'a> {
    priority: u16,
    password: &'a PartialPolicy,
}

/// Prints the groups of a tenant by name.
pub fn list(config: Option<&Path>, slug: Option<&str>, options: Output) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(slug)?);
    let all = groups::list(&ctx).map_err(refused::in_words)?;
    let all: Vec<Shown<'_>> = all.into_iter().map(|one| shown(one, &ctx.tenant)).collect();
    if options.format == TableFormat::Json {
        return Ok(output::print_json(&mut stdout().lock(), &all)?);
    }
    let mut table = Table::new(["GROUP", "MEMBERS", "CREATED"]);
    for one in all {
        table.row([one.name, one.members.to_string(), one.created_at]);
    }
    Ok(table.print(&mut stdout().lock())?)
}

/// Prints one group.
pub fn show(config: Option<&Path>, name: &GroupName, options: Output) -> anyhow::Result<()> {
    let (ctx, group) = named(config, name)?;
    let members = groups::count(&ctx, &group).map_err(refused::in_words)?;
    let one = shown(Counted { group, members }, &ctx.tenant);
    let mut out = stdout().lock();
    match options.format {
        TableFormat::Json => output::print_json(&mut out, &one)?,
        TableFormat::Table => output::print_fields(&mut out, &fields(one))?,
    }
    Ok(())
}

fn fields(one: Shown<'_>) -> [(&'static str, String); 6] {
    let own = one.own_rules;
    let own = own.map(|own| format!("{}; priority {}", own.password.names().join(", "), own.priority));
    [
        ("Group", one.name),
        ("Tenant", one.tenant),
        ("Members", one.members.to_string()),
        ("Chosen for resets", if one.in_scope { "yes" } else { "no" }.to_owned()),
        ("Rules of its own", own.unwrap_or_else(|| "none".to_owned())),
        ("Created", one.created_at),
    ]
}

fn shown(counted: Counted, tenant: &Tenant) -> Shown<'_> {
    let Counted { group, members } = counted;
    let created_at = output::timestamp(group.created_at);
    let in_scope = tenant.settings.recovery.scope_groups.contains(&group.id);
    let own = tenant.settings.group_policies.iter().find(|one| one.group == group.id);
    let own_rules = own.map(|own| OwnRules { priority: own.priority, password: &own.rules });
    Shown { name: group.name, tenant: tenant.slug.clone(), members, in_scope, own_rules, created_at }
}
