//! `latchkey user`.

use clap::{ArgGroup, Args, Subcommand, ValueEnum};

use super::Output;

/// What to do with users.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add a user; asks for the password
    #[command(after_help = "\
Examples:
  latchkey user create alex@contoso.example --display-name 'Alex Example' --role admin
  latchkey user create kim@contoso.example --work-mail kim@contoso.example --invite
  printf %s \"$PASSWORD\" | latchkey user create sam@contoso.example --password-stdin")]
    Create(UserCreate),
    /// List the users of a tenant
    List {
        /// The tenant's short name [default: the default one]
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
        /// Only those in this group
        #[arg(long, value_name = "GROUP")]
        group: Option<String>,
        /// Only those who cannot sign in: locked out by wrong passwords, or locked until somebody unlocks them
        #[arg(long)]
        locked: bool,
        /// Only those who cannot reset their password for a day, after wrong codes or answers; with --locked: either
        #[arg(long)]
        blocked: bool,
        /// At most so many [default: all]
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        limit: Option<u32>,
        /// Only those after this user name, in the order of the list
        #[arg(long, value_name = "USER")]
        after: Option<String>,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Show one user
    Show {
        /// Which user.
        #[command(flatten)]
        address: UserAddress,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Change a user; what is not named stays
    #[command(
        override_usage = "latchkey user set [OPTIONS] <USER>",
        after_help = "\
Examples:
  latchkey user set alex@contoso.example --role helpdesk --language de
  latchkey user set alex --tenant contoso --mail alex@mail.example
  latchkey user set alex@contoso.example --add-group pilot --remove-group sales
  latchkey user set alex@contoso.example --never-expires true
  latchkey user set alex@contoso.example --password        (asks for it)"
    )]
    Set(UserSet),
    /// Give a temporary password, to be changed at the next sign-in, and print it once; or mail a link to set one
    #[command(after_help = "\
Examples:
  latchkey user reset alex@contoso.example --temporary
  latchkey user reset alex@contoso.example --link
  printf %s \"$PASSWORD\" | latchkey user reset alex@contoso.example --temporary --password-stdin")]
    Reset(UserReset),
    /// Keep a user out: no sign-in, no reset; ends all sessions
    Disable(UserAddress),
    /// Let a disabled user in again
    Enable(UserAddress),
    /// Let a user in again who was locked out
    Unlock(UserAddress),
    /// Let a user try again after too many wrong codes
    Release(UserAddress),
    /// Delete a user and everything about them, for good
    Delete(UserDelete),
    /// Sign a user out on every device
    EndSessions(UserAddress),
    /// Ask for the ways to get back in anew, at the next sign-in
    #[command(after_help = "\
Examples:
  latchkey user require-registration alex@contoso.example
  latchkey user require-registration --group pilot --tenant contoso
  latchkey user require-registration --all --tenant contoso")]
    RequireRegistration(RequireRegistration),
}

/// Which user is meant.
#[derive(Debug, Args)]
pub struct UserAddress {
    /// The user name, such as alex@contoso.example; the part after @ finds the tenant
    pub user: String,
    /// The tenant's short name, where the user name does not tell
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
}

/// What a user may do in the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Role {
    /// Their own account
    User,
    /// Reads reports as well (later)
    Reports,
    /// Resets and unlocks users as well (later)
    Helpdesk,
    /// All of the tenant
    Admin,
}

/// Options of `user create`.
#[derive(Debug, Args)]
pub struct UserCreate {
    /// Which user.
    #[command(flatten)]
    pub address: UserAddress,
    /// The name that pages and mails show
    #[arg(long, value_name = "NAME")]
    pub display_name: Option<String>,
    /// Given name
    #[arg(long, value_name = "NAME")]
    pub given_name: Option<String>,
    /// Family name
    #[arg(long, value_name = "NAME")]
    pub family_name: Option<String>,
    /// Work mail address: news about the account go there
    #[arg(long, value_name = "ADDRESS")]
    pub work_mail: Option<String>,
    /// Alternate mail address: codes to reset the password go there
    #[arg(long, value_name = "ADDRESS")]
    pub mail: Option<String>,
    /// Preferred language, such as de
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// What they may do
    #[arg(long, value_enum, default_value_t = Role::User)]
    pub role: Role,
    /// A group to be in; may be given several times
    #[arg(long = "group", value_name = "GROUP")]
    pub groups: Vec<String>,
    /// Read the password from stdin, one line, instead of asking for it
    #[arg(long)]
    pub password_stdin: bool,
    /// Give them no password: they set it through "forgot my password"
    #[arg(long, conflicts_with = "password_stdin")]
    pub no_password: bool,
    /// Mail them a link with which they set their first password
    #[arg(long, conflicts_with_all = ["password_stdin", "no_password"])]
    pub invite: bool,
}

/// Options of `user set`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("user_change").required(true).multiple(true).args([
    "display_name", "given_name", "family_name", "work_mail", "mail", "language", "role", "add_groups", "remove_groups",
    "never_expires", "password", "password_stdin",
])))]
pub struct UserSet {
    /// Which user.
    #[command(flatten)]
    pub address: UserAddress,
    /// The name that pages and mails show
    #[arg(long, value_name = "NAME")]
    pub display_name: Option<String>,
    /// Given name; '' takes it away
    #[arg(long, value_name = "NAME")]
    pub given_name: Option<String>,
    /// Family name; '' takes it away
    #[arg(long, value_name = "NAME")]
    pub family_name: Option<String>,
    /// Work mail address; '' takes it away
    #[arg(long, value_name = "ADDRESS")]
    pub work_mail: Option<String>,
    /// Alternate mail address, to which codes go until the user registers their own; '' takes it away
    #[arg(long, value_name = "ADDRESS")]
    pub mail: Option<String>,
    /// Preferred language; '' leaves it to the browser
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// What they may do
    #[arg(long, value_enum)]
    pub role: Option<Role>,
    /// One more group to be in; may be given several times
    #[arg(long = "add-group", value_name = "GROUP")]
    pub add_groups: Vec<String>,
    /// A group to be in no longer; may be given several times
    #[arg(long = "remove-group", value_name = "GROUP")]
    pub remove_groups: Vec<String>,
    /// Whether their password never expires, whatever the tenant decides
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub never_expires: Option<bool>,
    /// Ask for a new password
    #[arg(long)]
    pub password: bool,
    /// Read a new password from stdin, one line
    #[arg(long, conflicts_with = "password")]
    pub password_stdin: bool,
}

/// Options of `user reset`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("user_reset").required(true).args(["temporary", "link"])))]
pub struct UserReset {
    /// Which user.
    #[command(flatten)]
    pub address: UserAddress,
    /// By a temporary password
    #[arg(long)]
    pub temporary: bool,
    /// By a link that is mailed, to set a new password; an invitation where there is none yet
    #[arg(long)]
    pub link: bool,
    /// Read the temporary password from stdin, one line, instead of drawing one
    #[arg(long, conflicts_with = "link")]
    pub password_stdin: bool,
}

/// Options of `user require-registration`.
#[derive(Debug, Args)]
pub struct RequireRegistration {
    /// The user name, such as alex@contoso.example; the part after @ finds the tenant
    #[arg(required_unless_present_any = ["all", "group"], conflicts_with_all = ["all", "group"])]
    pub user: Option<String>,
    /// Ask every member of this group
    #[arg(long, value_name = "GROUP", conflicts_with = "all")]
    pub group: Option<String>,
    /// Ask every user of the tenant
    #[arg(long)]
    pub all: bool,
    /// The tenant's short name, where the user name does not tell [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
}

/// Options of `user delete`.
#[derive(Debug, Args)]
pub struct UserDelete {
    /// Which user.
    #[command(flatten)]
    pub address: UserAddress,
    /// Do not ask first; needed where nobody can answer
    #[arg(long)]
    pub yes: bool,
}

/// Where a new password comes from. Never from an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewPassword {
    /// There is none, or it stays as it is.
    Absent,
    /// Asked for on the terminal.
    Prompt,
    /// The first line of stdin.
    Stdin,
}

impl UserCreate {
    /// Where the password comes from.
    pub fn new_password(&self) -> NewPassword {
        match (self.no_password || self.invite, self.password_stdin) {
            (true, _) => NewPassword::Absent,
            (false, true) => NewPassword::Stdin,
            (false, false) => NewPassword::Prompt,
        }
    }
}

impl UserReset {
    /// Where the password comes from; absent is one that is drawn.
    pub fn new_password(&self) -> NewPassword {
        if self.password_stdin { NewPassword::Stdin } else { NewPassword::Absent }
    }
}

impl UserSet {
    /// Where the password comes from.
    pub fn new_password(&self) -> NewPassword {
        match (self.password, self.password_stdin) {
            (_, true) => NewPassword::Stdin,
            (true, false) => NewPassword::Prompt,
            (false, false) => NewPassword::Absent,
        }
    }
}
