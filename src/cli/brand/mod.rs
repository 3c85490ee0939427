//! `latchkey brand`.

mod set;
mod show;
mod wrong;

use super::args::BrandCommand;
use std::path::Path;

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: BrandCommand) -> anyhow::Result<()> {
    match command {
        BrandCommand::Show { tenant, output } => show::run(config, tenant.as_deref(), output),
        BrandCommand::Set(options) => set::run(config, &options),
    }
}
