//! `latchkey throttle`.

use super::args::{Output, TableFormat, ThrottleAddress, ThrottleCommand, ThrottleSet};
use super::installation::Installation;
use super::output::{self, Table};
use super::refused;
use crate::domain::network::Network;
use crate::domain::tenant::Tenant;
use crate::domain::throttle::{Bucket, ThrottleRules};
use crate::ops::Ctx;
use crate::ops::tenants::{self, DefaultTenant};
use crate::ops::throttle::{self, Standing};
use anyhow::ensure;
use serde::Serialize;
use std::io::stdout;
use std::path::Path;

/// A count as scripts read it. These names stay.
#[derive(Serialize)]
struct Shown {
    what: Bucket,
    network: Option<String>,
    tries: i64,
    limit: Option<i64>,
    until: Option<String>,
}

/// How it stands in a tenant, as scripts read it.
#[derive(Serialize)]
struct ShownTenant {
    refused: Vec<Shown>,
    tenant: Vec<Shown>,
    trusted: Vec<Network>,
}

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: ThrottleCommand) -> anyhow::Result<()> {
    match command {
        ThrottleCommand::List { tenant, output } => list(config, tenant.as_deref(), output),
        ThrottleCommand::Show { network, output } => show(config, &network, output),
        ThrottleCommand::Release(network) => release(config, &network),
        ThrottleCommand::Set(options) => set(config, &options),
    }
}

fn list(config: Option<&Path>, slug: Option<&str>, format: Output) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(slug)?);
    let overview = throttle::overview(&ctx).map_err(refused::in_words)?;
    let refused: Vec<Shown> = overview.refused.into_iter().map(shown).collect();
    let tenant: Vec<Shown> = overview.whole.into_iter().map(shown).collect();
    let trusted = ctx.tenant.settings.throttle.trusted.clone();
    if format.format == TableFormat::Json {
        return Ok(output::print_json(&mut stdout().lock(), &ShownTenant { refused, tenant, trusted })?);
    }
    let names: Vec<_> = trusted.iter().map(ToString::to_string).collect();
    let names = if names.is_empty() { "none".to_owned() } else { names.join(" ") };
    output::print_fields(&mut stdout().lock(), &[("Trusted networks", names)])?;
    print(refused.into_iter().chain(tenant))
}

fn show(config: Option<&Path>, network: &ThrottleAddress, format: Output) -> anyhow::Result<()> {
    let ctx = open(config, network)?;
    let found = throttle::find(&ctx).map_err(refused::in_words)?;
    let counted: Vec<Shown> = found.into_iter().map(shown).collect();
    if format.format == TableFormat::Json {
        return Ok(output::print_json(&mut stdout().lock(), &counted)?);
    }
    print(counted.into_iter())
}

fn release(config: Option<&Path>, network: &ThrottleAddress) -> anyhow::Result<()> {
    let ctx = open(config, network)?;
    let released = throttle::release(&ctx).map_err(refused::in_words)?;
    let address = network.address.to_canonical();
    output::note(&if released {
        format!("Released {address}: earlier tries from its network count no longer.")
    } else {
        format!("Nothing was counted for the network of {address}.")
    });
    Ok(())
}

/// The context of somebody who asks from there.
fn open(config: Option<&Path>, network: &ThrottleAddress) -> anyhow::Result<Ctx> {
    let installation = Installation::open(config)?;
    let mut ctx = installation.ctx(installation.tenant_or_default(network.tenant.as_deref())?);
    let address = network.address.to_canonical();
    (ctx.origin.address, ctx.origin.is_machine) = (Some(address.to_string()), address.is_loopback());
    Ok(ctx)
}

fn shown(one: Standing) -> Shown {
    let until = one.until.map(output::timestamp);
    Shown { what: one.bucket, network: one.network, tries: one.tries, limit: one.limit, until }
}

fn print(counted: impl Iterator<Item = Shown>) -> anyhow::Result<()> {
    let mut table = Table::new(["WHAT", "NETWORK", "COUNT", "LIMIT", "UNTIL"]);
    for one in counted {
        let limit = one.limit.map_or_else(|| "none".to_owned(), |limit| limit.to_string());
        let network = one.network.unwrap_or_else(|| "all".to_owned());
        let (what, until) = (what(one.what).to_owned(), one.until.unwrap_or_default());
        table.row([what, network, one.tries.to_string(), limit, until]);
    }
    Ok(table.print(&mut stdout().lock())?)
}

const fn what(bucket: Bucket) -> &'static str {
    match bucket {
        Bucket::PasswordsFrom | Bucket::PasswordsIn => "wrong passwords",
        Bucket::StartsFrom => "attempts begun",
        Bucket::ProofsFrom | Bucket::ProofsIn => "wrong codes and answers",
        Bucket::CodesTo | Bucket::EnrolmentsTo | Bucket::CodesIn => "codes sent",
        Bucket::Noticed | Bucket::Counted => "records",
    }
}

fn set(config: Option<&Path>, options: &ThrottleSet) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(options.tenant.as_deref())?);
    let change = |tenant: &mut Tenant| change(&mut tenant.settings.throttle, options);
    tenants::update(&ctx, DefaultTenant::Keep, change).map_err(refused::in_words)?;
    output::note(&format!("Changed the limits of the tenant {}.", ctx.tenant.slug));
    Ok(())
}

fn change(rules: &mut ThrottleRules, options: &ThrottleSet) -> anyhow::Result<()> {
    rules.passwords_per_network = options.passwords_per_network.unwrap_or(rules.passwords_per_network);
    rules.starts_per_network = options.starts_per_network.unwrap_or(rules.starts_per_network);
    rules.proofs_per_network = options.proofs_per_network.unwrap_or(rules.proofs_per_network);
    rules.passwords_in_all = options.passwords_in_all.unwrap_or(rules.passwords_in_all);
    rules.proofs_in_all = options.proofs_in_all.unwrap_or(rules.proofs_in_all);
    rules.codes_in_all = options.codes_in_all.unwrap_or(rules.codes_in_all);
    for network in &options.distrust {
        ensure!(rules.trusted.contains(network), "{network} is not one of the trusted networks");
        rules.trusted.retain(|trusted| trusted != network);
    }
    for network in &options.trust {
        if !rules.trusted.contains(network) {
            rules.trusted.push(*network);
        }
    }
    Ok(())
}
