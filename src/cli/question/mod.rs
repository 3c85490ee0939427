//! `latchkey question`.

mod change;
mod list;

use super::args::QuestionCommand;
use std::path::Path;

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: QuestionCommand) -> anyhow::Result<()> {
    match command {
        QuestionCommand::List { tenant, output } => list::run(config, tenant.as_deref(), output),
        QuestionCommand::Add(options) => change::add(config, &options),
        QuestionCommand::Set(options) => change::set(config, &options),
        QuestionCommand::Retire { id, tenant } => change::retire(config, &id, tenant.as_deref()),
    }
}
