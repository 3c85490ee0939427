//! `latchkey brand history`.

use super::super::args::{Output, TableFormat};
use super::super::installation::Installation;
use super::super::output::{self, Table};
use super::super::refused;
use crate::ops::brand::{self, Version};
use serde::Serialize;
use std::io::stdout;
use std::path::Path;

/// A version as scripts read it. These names stay.
#[derive(Serialize)]
struct Shown {
    version: i32,
    published_at: String,
    by: Option<String>,
    note: Option<String>,
}

/// Prints every version that is kept.
pub fn run(config: Option<&Path>, slug: Option<&str>, options: Output) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(slug)?);
    let versions = brand::history(&ctx).map_err(refused::in_words)?;
    let shown: Vec<_> = versions.into_iter().map(shown).collect();
    if options.format == TableFormat::Json {
        return Ok(output::print_json(&mut stdout().lock(), &shown)?);
    }
    let mut table = Table::new(["VERSION", "PUBLISHED", "BY", "NOTE"]);
    for one in shown {
        table.row([
            one.version.to_string(),
            one.published_at,
            one.by.unwrap_or_default(),
            one.note.unwrap_or_default(),
        ]);
    }
    Ok(table.print(&mut stdout().lock())?)
}

fn shown(version: Version) -> Shown {
    let Version { number, at, by, note, .. } = version;
    Shown { version: number, published_at: output::timestamp(at), by, note }
}
