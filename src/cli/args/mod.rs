//! Every command and option, as `clap` reads them. Nothing is done here.
//!
//! Results go to stdout, everything else to stderr; the exit status is 0 when done, 1 when refused or when
//! something was found, 2 for a mistake on the command line. No option takes a password: other users of a
//! machine can read the arguments of every process.

mod audit;
mod brand;
mod group;
mod import;
mod key;
mod policy;
mod question;
mod tenant;
mod throttle;
mod user;

use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub use audit::AuditCommand;
pub use brand::{BrandCommand, BrandPublish, BrandSet, BrandText};
pub use group::{GroupCommand, GroupName, GroupRemove};
pub use import::Import;
pub use key::KeyCommand;
pub use policy::{PolicyCheck, PolicyCommand, PolicySet, PolicyShow, PolicyUnset};
pub use question::{QuestionAdd, QuestionCommand, QuestionSet};
pub use tenant::{TenantCommand, TenantCreate, TenantDelete, TenantSet};
pub use throttle::{ThrottleAddress, ThrottleCommand, ThrottleSet};
pub use user::{
    NewPassword, RequireRegistration, Role, UserAddress, UserCommand, UserCreate, UserDelete, UserReset,
    UserSet,
};

const EXAMPLES: &str = "\
Examples:
  latchkey demo                                    try it: two tenants, mails in the browser
  latchkey serve                                   run the portal with ./latchkey.toml
  latchkey --config /etc/latchkey.toml doctor      check settings, database and mail
  latchkey user show alex@contoso.example          look a user up

Exit status: 0 done, 1 refused or something found, 2 wrong usage.
Results are printed to stdout, everything else to stderr.";

/// The command line as a whole.
#[derive(Debug, Parser)]
#[command(
    name = "latchkey",
    version,
    about = "Self-service password portal: forgot, unlock and change",
    after_help = EXAMPLES,
    arg_required_else_help = true,
    max_term_width = 100
)]
pub struct Cli {
    /// Read settings from FILE instead of ./latchkey.toml
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the portal, with its workers for mails and cleaning
    Serve(Serve),
    /// Run only the workers, for portals started with --no-worker
    Work,
    /// Bring the database up to date; serve does it itself on SQLite
    Migrate,
    /// Run a portal with two made-up tenants and users to try
    #[command(after_help = DEMO_EXAMPLES)]
    Demo(Demo),
    /// Check settings, database, keys, mail, texts, calls, certificate and port; exit 1 if something is wrong
    Doctor(Doctor),
    /// Tenants: their names, realms and hosts
    #[command(subcommand, arg_required_else_help = true)]
    Tenant(TenantCommand),
    /// Users: accounts, roles and passwords
    #[command(subcommand, arg_required_else_help = true)]
    User(UserCommand),
    /// Groups of users, for rules that hold for some of them
    #[command(subcommand, arg_required_else_help = true)]
    Group(GroupCommand),
    /// Add and change users from a file with a line a user
    #[command(after_help = import::EXAMPLES)]
    Import(Import),
    /// A tenant's rules for passwords, registration and reset
    #[command(subcommand, arg_required_else_help = true)]
    Policy(PolicyCommand),
    /// A tenant's security questions
    #[command(subcommand, arg_required_else_help = true)]
    Question(QuestionCommand),
    /// A tenant's name, logos, colour and texts
    #[command(subcommand, arg_required_else_help = true)]
    Brand(BrandCommand),
    /// Limits on tries from one network: who is refused, and whom to let go
    #[command(subcommand, arg_required_else_help = true)]
    Throttle(ThrottleCommand),
    /// The secret keys: rotate them, and seal what is stored with the newest
    #[command(subcommand, arg_required_else_help = true)]
    Key(KeyCommand),
    /// What was recorded, such as an attempt by its reference
    #[command(subcommand, arg_required_else_help = true)]
    Audit(AuditCommand),
    /// Copy the database to FILE while the portal runs; on PostgreSQL, use pg_dump
    Backup(Backup),
    /// Put back what backup wrote, while no portal runs; on PostgreSQL, use pg_restore
    Restore(Restore),
    /// Print completions for a shell
    #[command(after_help = "Example:\n  latchkey completions bash > /etc/bash_completion.d/latchkey")]
    Completions(Completions),
    /// Print the manual page
    #[command(after_help = "Example:\n  latchkey man > /usr/local/share/man/man1/latchkey.1")]
    Man,
}

/// Whether a command that changes something was given nothing to change.
pub fn names_no_change(error: &clap::Error) -> bool {
    // The group of all its options is missing, and nothing else.
    let is_group = |missing: &String| missing.starts_with("<--");
    error.kind() == ErrorKind::MissingRequiredArgument
        && matches!(error.get(ContextKind::InvalidArg), Some(ContextValue::Strings(all)) if all.iter().all(is_group))
}

const DEMO_EXAMPLES: &str = "\
Examples:
  latchkey demo                           prints who can sign in, and where
  latchkey demo --format json             the same as one JSON object, for scripts
  latchkey demo --data ./demo             keeps everything in ./demo for the next time";

/// Options of `serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Leave mails and cleaning to `latchkey work`
    #[arg(long)]
    pub no_worker: bool,
}

/// Options of `demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// How to print the address and who can sign in
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Keep everything in DIR; without it, it is thrown away at the end
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Options of `doctor`.
#[derive(Debug, Args)]
pub struct Doctor {
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

/// Options of `backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// The file to write; must not exist
    pub file: PathBuf,
}

/// Options of `restore`.
#[derive(Debug, Args)]
pub struct Restore {
    /// The file that backup wrote
    pub file: PathBuf,
    /// Replace a database that is there
    #[arg(long)]
    pub force: bool,
}

/// Options of `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// The form of a text that is made for people or for scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Sentences
    Text,
    /// JSON for scripts
    Json,
}

/// The form of what `list` and `show` print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// Columns for people
    Table,
    /// JSON for scripts
    Json,
}

/// `--format`, for `list` and `show`.
#[derive(Debug, Clone, Copy, Args)]
pub struct Output {
    /// How to print it
    #[arg(long, value_enum, default_value_t = TableFormat::Table)]
    pub format: TableFormat,
}

#[cfg(test)]
mod tests;
