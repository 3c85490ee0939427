//! `latchkey policy`.

mod banned;
mod check;
mod effective;
mod group_rules;
mod import_breached;
mod set;
mod show;
mod unset;

pub use set::refuse_contradictions;

use super::args::PolicyCommand;
use std::path::Path;
use std::process::ExitCode;

/// What is said wherever questions alone are enough.
const WEAK: &str = "security questions alone are enough to set a new password: this does not meet OWASP ASVS 5.0, \
                    6.4.2";

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: PolicyCommand) -> anyhow::Result<ExitCode> {
    match command {
        PolicyCommand::Show(options) => show::run(config, &options)?,
        PolicyCommand::Set(options) => set::run(config, &options)?,
        PolicyCommand::Unset(options) => unset::run(config, &options)?,
        PolicyCommand::ImportBreached { file } => import_breached::run(config, &file)?,
        PolicyCommand::Check(options) => return check::run(config, &options),
    }
    Ok(ExitCode::SUCCESS)
}
