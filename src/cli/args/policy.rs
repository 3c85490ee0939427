//! `latchkey policy`.

use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args, Subcommand, value_parser};

use super::Output;
use crate::domain::limits;
use crate::domain::method::Method;
use crate::domain::policy::overrides::{PRIORITY_MAX, PartialPolicy};
use crate::domain::recovery::{Preset, Scope};
use std::path::PathBuf;

/// What to do with a tenant's rules.
#[derive(Debug, Subcommand)]
pub enum PolicyCommand {
    /// Show the rules for passwords, registration and reset
    #[command(after_help = "\
Examples:
  latchkey policy show --tenant contoso
  latchkey policy show --group Administrators
  latchkey policy show --user alex@contoso.example")]
    Show(PolicyShow),
    /// Change rules; what is not named stays
    #[command(
        override_usage = "latchkey policy set [OPTIONS]",
        after_help = "\
Examples:
  latchkey policy set --tenant contoso --preset strict
  latchkey policy set --tenant contoso --gates 2 --methods mail,text,authenticator,passkey,recovery_code
  latchkey policy set --tenant contoso --scope groups --scope-groups pilot,sales
  latchkey policy set --tenant contoso --classes 3 --ban contoso,fabrikam
  latchkey policy set --tenant contoso --group Administrators --priority 10 --min-length 20
  latchkey policy set --tenant contoso --preset microsoft-like --questions-registered 6 --questions-answered 4"
    )]
    Set(Box<PolicySet>),
    /// Let the members of a group keep their tenant's rules for passwords again
    #[command(after_help = "\
Examples:
  latchkey policy unset --tenant contoso --group Administrators
  latchkey policy unset --tenant contoso --group Administrators --inherit min-length,history")]
    Unset(PolicyUnset),
    /// Read a password from standard input and name the rules it breaks; exit 1 if there are any
    #[command(after_help = "Example:\n  latchkey policy check --tenant contoso --user alex < password.txt")]
    Check(PolicyCheck),
    /// Make the list of breached passwords, for all tenants, of the public list of hashes
    #[command(
        name = "import-breached",
        after_help = "\
The file has lines SHA1HEX:COUNT, sorted by hash, as the public list of breached passwords. The list that is made of it
stands in the data folder; each tenant decides whether it counts:
  latchkey policy import-breached pwned-passwords-sha1-ordered-by-hash.txt
  latchkey policy set --tenant contoso --breached true"
    )]
    ImportBreached {
        /// The public list
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// Options of `policy show`.
#[derive(Debug, Args)]
pub struct PolicyShow {
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// Only the rules for passwords of this group's members, and where each comes from
    #[arg(long, value_name = "GROUP")]
    pub group: Option<String>,
    /// Only the rules for passwords of this user, and where each comes from
    #[arg(long, value_name = "USER", conflicts_with = "group")]
    pub user: Option<String>,
    /// How to print it.
    #[command(flatten)]
    pub output: Output,
}

/// Options of `policy set` that are about the whole tenant: groups have rules for passwords alone.
const OF_TENANTS: [&str; 26] = [
    "preset",
    "scope",
    "scope_groups",
    "methods",
    "gates",
    "required",
    "ask_to_register",
    "register_grace_days",
    "confirm_days",
    "remind_days",
    "unlock",
    "conceal",
    "lockout_failures",
    "proof_of_work",
    "proof_of_work_wait",
    "questions_registered",
    "questions_answered",
    "min_answer",
    "max_answer",
    "tell_administrators",
    "accept_weak_questions",
    "expiry_days",
    "expiry_notice_days",
    "temporary_hours",
    "link_hours",
    "invitation_days",
];

/// Options of `policy set`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("policy_change").required(true).multiple(true).args([
    "preset", "min_length", "max_length", "classes", "max_row", "history", "breached", "strength", "min_age_days",
    "expiry_days", "expiry_notice_days", "temporary_hours", "link_hours", "invitation_days", "ban", "unban", "banned_words", "scope", "scope_groups",
    "methods", "gates", "required", "ask_to_register", "register_grace_days", "confirm_days", "remind_days", "unlock",
    "conceal", "lockout_failures", "proof_of_work", "proof_of_work_wait", "questions_registered", "questions_answered",
    "min_answer", "max_answer", "tell_administrators", "priority",
])))]
pub struct PolicySet {
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// Change the rules for passwords of this group's members only; what is not named stays the tenant's
    #[arg(long, value_name = "GROUP", conflicts_with_all = OF_TENANTS)]
    pub group: Option<String>,
    /// Which group's rules count for a user of several: those with the lowest number, 1 to 1000 [default: after all others]
    #[arg(long, value_name = "N", requires = "group", value_parser = value_parser!(u16).range(1..=i64::from(PRIORITY_MAX)))]
    pub priority: Option<u16>,
    /// Rules to start from; the other options are applied on top of them
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(Preset::ALL.iter().map(Preset::as_str)))]
    pub preset: Option<String>,
    /// The fewest characters of a new password, 8 to 64
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(limits::MIN_LENGTH.range()))]
    pub min_length: Option<u32>,
    /// The most characters of a new password, 64 to 256
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(limits::MAX_LENGTH.range()))]
    pub max_length: Option<u32>,
    /// How many kinds of characters a new password mixes: lower case, upper case, digits, symbols; 0 to 4, 0 for off
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::CLASSES.range()))]
    pub classes: Option<u8>,
    /// The most equal or consecutive characters in a row, 2 to 8, or 0 for any number
    #[arg(long, value_name = "N", value_parser = row)]
    pub max_row: Option<u8>,
    /// How many of a user's last passwords do not come back, 0 to 24
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::HISTORY.range()))]
    pub history: Option<u8>,
    /// Whether passwords on the list of breached ones are refused; `policy import-breached` makes the list
    #[arg(long, value_name = "BOOL")]
    pub breached: Option<bool>,
    /// The least strength of a new password, estimated as 0 to 4; 0 for off
    #[arg(long, value_name = "SCORE", value_parser = value_parser!(u8).range(limits::STRENGTH.range()))]
    pub strength: Option<u8>,
    /// Days that users keep a password before they may change it, 0 to 30
    #[arg(long, value_name = "DAYS", value_parser = value_parser!(u8).range(limits::MIN_AGE_DAYS.range()))]
    pub min_age_days: Option<u8>,
    /// Days that a password lasts, 14 to 730, or 0 for any time
    #[arg(long, value_name = "DAYS", value_parser = life)]
    pub expiry_days: Option<u16>,
    /// Days before it expires from which people are told, at sign-in and by mail, 1 to 30
    #[arg(long, value_name = "DAYS", value_parser = value_parser!(u16).range(limits::EXPIRY_NOTICE_DAYS.range()))]
    pub expiry_notice_days: Option<u16>,
    /// Hours that a temporary password works, 1 to 720
    #[arg(long, value_name = "HOURS", value_parser = value_parser!(u16).range(limits::TEMPORARY_HOURS.range()))]
    pub temporary_hours: Option<u16>,
    /// Hours that a link to set a new password works, 1 to 168
    #[arg(long, value_name = "HOURS", value_parser = value_parser!(u16).range(limits::LINK_HOURS.range()))]
    pub link_hours: Option<u16>,
    /// Days that an invitation to set the first password works, 1 to 30
    #[arg(long, value_name = "DAYS", value_parser = value_parser!(u16).range(limits::INVITATION_DAYS.range()))]
    pub invitation_days: Option<u16>,
    /// Words to ban beside the ones that are banned everywhere, separated by commas
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub ban: Vec<String>,
    /// Words not to ban any longer, separated by commas
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub unban: Vec<String>,
    /// A file with all the words to ban, one a line, instead of those until now
    #[arg(long, value_name = "FILE")]
    pub banned_words: Option<PathBuf>,
    /// Who may reset a password without the old one
    #[arg(long, value_name = "WHO", value_parser = PossibleValuesParser::new(Scope::ALL.iter().map(Scope::as_str)))]
    pub scope: Option<String>,
    /// The groups for --scope groups, separated by commas
    #[arg(long, value_name = "GROUPS", value_delimiter = ',')]
    pub scope_groups: Vec<String>,
    /// The ways to prove who one is, separated by commas
    #[arg(long, value_name = "METHODS", value_delimiter = ',', value_parser = PossibleValuesParser::new(Method::ALL.iter().map(Method::as_str)))]
    pub methods: Vec<String>,
    /// How many of them a reset asks for, 1 or 2; administrators always pass 2
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::GATES.range()))]
    pub gates: Option<u8>,
    /// How many a user registers, 1 to 7; never fewer than the gates
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::REQUIRED.range()))]
    pub required: Option<u8>,
    /// Whether users are asked at sign-in for what they have not registered
    #[arg(long, value_name = "BOOL")]
    pub ask_to_register: Option<bool>,
    /// Days that a missing registration may be put off, 0 to 30
    #[arg(long, value_name = "DAYS", value_parser = value_parser!(u16).range(limits::REGISTER_GRACE_DAYS.range()))]
    pub register_grace_days: Option<u16>,
    /// Days after which users confirm what they registered, 0 to 730; 0 for never
    #[arg(long, value_name = "DAYS", value_parser = value_parser!(u16).range(limits::CONFIRM_DAYS.range()))]
    pub confirm_days: Option<u16>,
    /// Days that a confirmation may be put off, 0 to 30
    #[arg(long, value_name = "DAYS", value_parser = value_parser!(u16).range(limits::REMIND_DAYS.range()))]
    pub remind_days: Option<u16>,
    /// Whether an account may be unlocked and its password kept
    #[arg(long, value_name = "BOOL")]
    pub unlock: Option<bool>,
    /// Whether accounts that do not exist or cannot be reset meet the same pages as others
    #[arg(long, value_name = "BOOL")]
    pub conceal: Option<bool>,
    /// The wrong passwords after which sign-in under a name is locked for a while, 3 to 50
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::LOCKOUT_FAILURES.range()))]
    pub lockout_failures: Option<u8>,
    /// Whether a browser does some work before a second reset within the hour begins
    #[arg(long, value_name = "BOOL")]
    pub proof_of_work: Option<bool>,
    /// Seconds that somebody waits instead whose browser runs no scripts, 5 to 120
    #[arg(long, value_name = "SECONDS", value_parser = value_parser!(u16).range(limits::PROOF_OF_WORK_WAIT.range()))]
    pub proof_of_work_wait: Option<u16>,
    /// Security questions that a user registers, 3 to 10
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::QUESTIONS_REGISTERED.range()))]
    pub questions_registered: Option<u8>,
    /// Security questions that are asked, 2 to 10; never more than are registered
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::QUESTIONS_ANSWERED.range()))]
    pub questions_answered: Option<u8>,
    /// The fewest characters of an answer, 2 to 10
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::MIN_ANSWER.range()))]
    pub min_answer: Option<u8>,
    /// The most characters of an answer, 20 to 100
    #[arg(long, value_name = "N", value_parser = value_parser!(u8).range(limits::MAX_ANSWER.range()))]
    pub max_answer: Option<u8>,
    /// Whether the other administrators get a mail when the password of one was reset
    #[arg(long, value_name = "BOOL")]
    pub tell_administrators: Option<bool>,
    /// Accept that security questions alone are enough to set a new password
    #[arg(long)]
    pub accept_weak_questions: bool,
}

/// A number of equal characters: one alone would forbid every password.
fn row(typed: &str) -> Result<u8, String> {
    let number = limits::MAX_ROW.read(typed).and_then(|number| number.try_into().ok());
    number.ok_or_else(|| "expected 2 to 8, or 0 for any number".to_owned())
}

/// Days that a password lasts: fewer would only teach people to count up.
fn life(typed: &str) -> Result<u16, String> {
    let number = limits::EXPIRY_DAYS.read(typed).and_then(|number| number.try_into().ok());
    number.ok_or_else(|| "expected 14 to 730, or 0 for any time".to_owned())
}

/// Options of `policy unset`.
#[derive(Debug, Args)]
pub struct PolicyUnset {
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// The group
    #[arg(long, value_name = "GROUP")]
    pub group: String,
    /// Only these rules, separated by commas [default: all that are the group's own]
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = PossibleValuesParser::new(PartialPolicy::NAMES.iter().copied()))]
    pub inherit: Vec<String>,
}

/// Options of `policy check`.
#[derive(Debug, Args)]
pub struct PolicyCheck {
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// The user name of the one who wants the password: names of one's own are refused
    #[arg(long, value_name = "USER")]
    pub user: Option<String>,
    /// How to print it.
    #[command(flatten)]
    pub output: Output,
}
