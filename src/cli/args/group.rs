//! `latchkey group`.

use clap::{Args, Subcommand};

use super::Output;

/// What to do with groups.
#[derive(Debug, Subcommand)]
pub enum GroupCommand {
    /// Make a group
    #[command(after_help = "\
Examples:
  latchkey group add pilot --tenant contoso
  latchkey user set alex@contoso.example --add-group pilot
  latchkey user list --group pilot --tenant contoso")]
    Add(GroupName),
    /// List the groups of a tenant
    List {
        /// The tenant's short name [default: the default one]
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Show one group
    Show {
        /// Which group.
        #[command(flatten)]
        name: GroupName,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Delete a group; its members stay users
    Remove(GroupRemove),
}

/// Which group is meant.
#[derive(Debug, Args)]
pub struct GroupName {
    /// Its name; capital and small letters are the same
    pub group: String,
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
}

/// Options of `group remove`.
#[derive(Debug, Args)]
pub struct GroupRemove {
    /// Which group.
    #[command(flatten)]
    pub name: GroupName,
    /// Do not ask first; needed where nobody can answer
    #[arg(long)]
    pub yes: bool,
}
