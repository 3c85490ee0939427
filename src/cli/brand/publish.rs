//! `latchkey brand publish` and `latchkey brand rollback`.

use super::super::args::BrandPublish;
use super::super::installation::Installation;
use super::super::{output, refused};
use crate::ops::brand;
use std::path::Path;

/// Publishes the draft as it stands.
pub fn run(config: Option<&Path>, options: &BrandPublish) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(options.tenant.as_deref())?);
    let seen = brand::look(&ctx).map_err(refused::in_words)?.revision;
    let version = brand::publish_draft(&ctx, &seen, &options.note).map_err(refused::in_words)?;
    output::note(&format!("Published version {version} of the brand of {}.", ctx.tenant.slug));
    Ok(())
}

/// Publishes an earlier version as the newest.
pub fn roll_back(config: Option<&Path>, earlier: i32, options: &BrandPublish) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(options.tenant.as_deref())?);
    let version = brand::roll_back(&ctx, earlier, None, &options.note).map_err(refused::in_words)?;
    output::note(&format!(
        "Published version {earlier} of the brand of {} again, as version {version}.",
        ctx.tenant.slug
    ));
    Ok(())
}
