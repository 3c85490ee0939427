//! `latchkey user require-registration`.

use super::super::args::{RequireRegistration, UserAddress};
use super::super::installation::{Installation, full_name};
use super::super::{output, refused};
use crate::ops::interrupts;
use std::path::Path;

/// Asks a user, or every user of a tenant, for everything anew at the next sign-in.
pub fn run(config: Option<&Path>, options: RequireRegistration) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let RequireRegistration { user, tenant, .. } = options;
    let Some(user) = user else {
        let ctx = installation.ctx(installation.tenant_or_default(tenant.as_deref())?);
        let asked = interrupts::require_all(&ctx).map_err(refused::in_words)?;
        output::note(&format!(
            "Users of {} who register anew at the next sign-in: {asked}.",
            ctx.tenant.slug
        ));
        return Ok(());
    };
    let (ctx, user) = installation.user(&UserAddress { user, tenant })?;
    interrupts::require(&ctx, &user).map_err(refused::in_words)?;
    output::note(&format!("{} registers anew at the next sign-in.", full_name(&ctx.tenant, &user)));
    Ok(())
}
