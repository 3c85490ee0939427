//! `latchkey policy unset`.

use super::super::args::PolicyUnset;
use super::super::installation::Installation;
use super::super::{group, output, refused};
use crate::domain::tenant::Tenant;
use crate::ops::tenants::{self, DefaultTenant};
use crate::store::groups::Group;
use anyhow::{Context, ensure};
use std::path::Path;

/// Takes rules away that a group has for itself, all that are named or nothing.
pub fn run(config: Option<&Path>, options: &PolicyUnset) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(options.tenant.as_deref())?);
    let group = group::find(&ctx, &options.group)?;
    let change = |tenant: &mut Tenant| take_away(tenant, &group, &options.inherit);
    let after = tenants::update(&ctx, DefaultTenant::Keep, change).map_err(refused::in_words)?;
    let left = after.settings.group_policies.iter().find(|one| one.group == group.id);
    output::note(&match left {
        None => format!("The rules of {} count for the group {} again.", after.slug, group.name),
        Some(own) => {
            let names = own.rules.names().join(", ");
            format!("Changed the rules of the group {}; its own are {names}.", group.name)
        }
    });
    Ok(())
}

fn take_away(tenant: &mut Tenant, group: &Group, inherit: &[String]) -> anyhow::Result<()> {
    let all = &mut tenant.settings.group_policies;
    let own = all.iter_mut().find(|one| one.group == group.id);
    let own =
        own.with_context(|| format!("the group {} has no rules of its own for passwords", group.name))?;
    for name in inherit {
        ensure!(own.rules.inherit(name), "the group {} has no rule {name} of its own", group.name);
    }
    if inherit.is_empty() || own.rules.is_empty() {
        all.retain(|one| one.group != group.id);
    }
    Ok(())
}
