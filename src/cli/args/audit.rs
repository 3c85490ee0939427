//! `latchkey audit`.

use clap::Subcommand;

use super::Output;

/// What to do with a tenant's audit events.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Show an attempt by the reference that its user reads out
    #[command(after_help = "Example:\n  latchkey audit find K7QF-2MXP")]
    Find {
        /// 8 letters and digits, from /help/identify or a mail to the help desk
        reference: String,
        /// The tenant's short name [default: the default one]
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
}
