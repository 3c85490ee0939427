//! `latchkey user require-registration`.

use super::super::args::{RequireRegistration, UserAddress};
use super::super::installation::{Installation, full_name};
use super::super::{group, output, refused};
use crate::ops::Ctx;
use crate::ops::interrupts::{self, Whom};
use std::path::Path;

/// Asks a user, the members of a group or every user of a tenant for everything anew at the next sign-in.
pub fn run(config: Option<&Path>, options: RequireRegistration) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let RequireRegistration { user, group, tenant, .. } = options;
    let Some(user) = user else {
        let ctx = installation.ctx(installation.tenant_or_default(tenant.as_deref())?);
        return many(&ctx, group.as_deref());
    };
    let (ctx, user) = installation.user(&UserAddress { user, tenant })?;
    interrupts::require(&ctx, &user).map_err(refused::in_words)?;
    output::note(&format!("{} registers anew at the next sign-in.", full_name(&ctx.tenant, &user)));
    Ok(())
}

fn many(ctx: &Ctx, name: Option<&str>) -> anyhow::Result<()> {
    let group = name.map(|name| group::find(ctx, name)).transpose()?;
    let whom = group.as_ref().map_or(Whom::Everybody, Whom::Members);
    let asked = interrupts::require_all(ctx, whom).map_err(refused::in_words)?;
    let whose = group.as_ref().map_or(&ctx.tenant.slug, |group| &group.name);
    output::note(&format!("Users of {whose} who register anew at the next sign-in: {asked}."));
    Ok(())
}
