//! `latchkey tenant`.

mod create;
mod set;
mod show;

use super::args::{TenantCommand, TenantDelete};
use super::installation::Installation;
use super::{ask, output, refused};
use crate::domain::tenant::Tenants;
use crate::ops::tenants;
use anyhow::bail;
use std::path::Path;

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: TenantCommand) -> anyhow::Result<()> {
    match command {
        TenantCommand::Create(options) => create::run(config, &options),
        TenantCommand::List(options) => show::list(config, options),
        TenantCommand::Show { slug, output } => show::show(config, &slug, output),
        TenantCommand::Set(options) => set::run(config, &options),
        TenantCommand::Delete(options) => delete(config, &options),
    }
}

fn delete(config: Option<&Path>, options: &TenantDelete) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let tenant = installation.tenant(&options.slug)?;
    let question =
        format!("Deletes {} with its users and everything about them, for good.", tenant.display_name);
    ask::be_sure(&question, &tenant.slug, options.yes)?;
    let ctx = installation.ctx(tenant);
    tenants::delete(&ctx).map_err(refused::in_words)?;
    output::note(&format!("Deleted the tenant {}.", ctx.tenant.slug));
    Ok(())
}

/// Refuses hosts and realms that another tenant has than the one called `slug`.
fn refuse_taken(all: &Tenants, slug: &str, hosts: &[String], realms: &[String]) -> anyhow::Result<()> {
    for other in all.list().into_iter().filter(|other| other.slug != slug) {
        if let Some(host) = hosts.iter().find(|host| other.hosts.contains(host)) {
            bail!("the host name {host} belongs to the tenant {}", other.slug);
        }
        if let Some(realm) = realms.iter().find(|realm| other.realms.contains(realm)) {
            bail!("the realm {realm} belongs to the tenant {}", other.slug);
        }
    }
    Ok(())
}
