//! `latchkey brand`.

mod history;
mod publish;
mod set;
mod show;
pub(super) mod wrong;

use super::args::BrandCommand;
use std::path::Path;

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: BrandCommand) -> anyhow::Result<()> {
    match command {
        BrandCommand::Show { tenant, output } => show::run(config, tenant.as_deref(), output),
        BrandCommand::Set(options) => set::run(config, &options),
        BrandCommand::Publish(options) => publish::run(config, &options),
        BrandCommand::History { tenant, output } => history::run(config, tenant.as_deref(), output),
        BrandCommand::Rollback { version, publish } => publish::roll_back(config, version, &publish),
    }
}
