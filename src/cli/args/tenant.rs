//! `latchkey tenant`.

use clap::{ArgGroup, Args, Subcommand};

use super::Output;
use crate::domain::limits;

/// What to do with tenants.
#[derive(Debug, Subcommand)]
pub enum TenantCommand {
    /// Add a tenant
    #[command(after_help = "\
Example:
  latchkey tenant create contoso --name Contoso --realm contoso.example --host password.contoso.example")]
    Create(TenantCreate),
    /// List all tenants
    List(Output),
    /// Show one tenant
    Show {
        /// Its short name, as in `latchkey tenant list`
        slug: String,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Change a tenant; what is not named stays
    #[command(
        override_usage = "latchkey tenant set [OPTIONS] <SLUG>",
        after_help = "\
Examples:
  latchkey tenant set contoso --language de --languages de,en,ar --time-zone Europe/Vienna
  latchkey tenant set contoso --add-realm contoso.test --remove-host old.contoso.example"
    )]
    Set(TenantSet),
    /// Delete a tenant with its users and everything about them, for good
    Delete(TenantDelete),
}

/// Options of `tenant create`.
#[derive(Debug, Args)]
pub struct TenantCreate {
    /// Its short name: lower-case letters, digits and hyphens
    pub slug: String,
    /// Its name as people know it [default: the short name]
    #[arg(long)]
    pub name: Option<String>,
    /// The part after @ in its user names; may be given several times
    #[arg(long = "realm", value_name = "REALM", required = true)]
    pub realms: Vec<String>,
    /// A host name that shows its pages; may be given several times
    #[arg(long = "host", value_name = "HOST")]
    pub hosts: Vec<String>,
    /// The language for people who ask for none that there is, such as de
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub language: String,
    /// The time zone in which pages and mails tell the time, such as Europe/Vienna
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    pub time_zone: String,
    /// Show its pages where nothing tells which tenant is meant; the first one does so anyway
    #[arg(long)]
    pub default: bool,
}

/// Options of `tenant set`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("tenant_change").required(true).multiple(true).args([
    "name", "add_realms", "remove_realms", "add_hosts", "remove_hosts", "language", "languages", "time_zone",
    "min_length", "max_length", "tell_administrators", "staff_reasons", "desk_check", "message_countries", "messages",
    "messages_per_country", "messages_per_number", "default",
])))]
pub struct TenantSet {
    /// Its short name
    pub slug: String,
    /// Its name as people know it
    #[arg(long)]
    pub name: Option<String>,
    /// One more part after @ in its user names; may be given several times
    #[arg(long = "add-realm", value_name = "REALM")]
    pub add_realms: Vec<String>,
    /// A realm it loses; may be given several times
    #[arg(long = "remove-realm", value_name = "REALM")]
    pub remove_realms: Vec<String>,
    /// One more host name; may be given several times
    #[arg(long = "add-host", value_name = "HOST")]
    pub add_hosts: Vec<String>,
    /// A host name it loses; may be given several times
    #[arg(long = "remove-host", value_name = "HOST")]
    pub remove_hosts: Vec<String>,
    /// The language for people who ask for none that there is
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// The languages offered, separated by commas; `all` for every one
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub languages: Vec<String>,
    /// The time zone in which pages and mails tell the time, such as Europe/Vienna
    #[arg(long, value_name = "ZONE")]
    pub time_zone: Option<String>,
    /// The fewest characters of a new password, 8 to 64
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(limits::MIN_LENGTH.range()))]
    pub min_length: Option<u32>,
    /// The most characters of a new password, 64 to 256
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(limits::MAX_LENGTH.range()))]
    pub max_length: Option<u32>,
    /// Whether the other administrators get a mail when the password of one was reset
    #[arg(long, value_name = "BOOL")]
    pub tell_administrators: Option<bool>,
    /// Whether administrators and the help desk have to give a reason for what they do to an account
    #[arg(long, value_name = "BOOL")]
    pub staff_reasons: Option<bool>,
    /// Whether the help desk has to verify callers by a code before it resets their passwords
    #[arg(long, value_name = "BOOL")]
    pub desk_check: Option<bool>,
    /// The countries that texts and calls go to, separated by commas, such as AT,DE; `all` for every one
    #[arg(long, value_name = "COUNTRIES", value_delimiter = ',')]
    pub message_countries: Vec<String>,
    /// Texts and calls within 24 hours, all together
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(limits::MESSAGES.range()))]
    pub messages: Option<u32>,
    /// The same to one country
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(limits::MESSAGES.range()))]
    pub messages_per_country: Option<u32>,
    /// The same to one number
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(limits::MESSAGES_PER_NUMBER.range()))]
    pub messages_per_number: Option<u32>,
    /// Show its pages where nothing tells which tenant is meant
    #[arg(long)]
    pub default: bool,
}

/// Options of `tenant delete`.
#[derive(Debug, Args)]
pub struct TenantDelete {
    /// Its short name
    pub slug: String,
    /// Do not ask first; needed where nobody can answer
    #[arg(long)]
    pub yes: bool,
}
