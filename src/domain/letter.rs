//! Every message the product sends, as data: who it is about, never what is secret in it.

use super::text_enum::text_enum;
use super::{
    ids::{CallerCheckId, EnrolmentId, FlowId, HelpRequestId, MethodId, PasswordLinkId, ReportId, UserId},
    lane::Lane,
    method::Credential,
    moment::Moment,
    wording::{Channel, Piece},
};
use serde::{Deserialize, Serialize};

/// A message waiting in the outbox. Addresses, codes and links are looked up or derived when it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Letter {
    /// The code of a flow; dropped when the flow's name belongs to nobody.
    RecoveryCode {
        /// The flow.
        flow: FlowId,
        /// Which of its codes.
        number: i32,
    },
    /// The code of an enrolment, to the address or number that it proves.
    EnrolmentCode {
        /// The enrolment.
        enrolment: EnrolmentId,
        /// Which of its codes.
        number: i32,
    },
    /// A code that a caller reads out to the help desk.
    CallerCode {
        /// What it proves.
        check: CallerCheckId,
    },
    /// A user's password was reset or changed, or the account was unlocked.
    PasswordSet(PasswordSet),
    /// A link with which a user sets a password; dropped when it works no longer.
    PasswordLink {
        /// The link.
        link: PasswordLinkId,
    },
    /// A user's password ends soon; dropped when it does not any more.
    PasswordExpires {
        /// Whose password.
        user: UserId,
        /// Which of their passwords.
        version: i64,
    },
    /// Somebody shall register ways back in; dropped when the account is closed, or nothing is missing that was asked for.
    RegistrationAsked {
        /// Whose account.
        user: UserId,
        /// Why they are asked.
        prompt: Prompt,
        /// By when it should be done; none where nothing ends.
        until: Option<Moment>,
    },
    /// What a user registered to get back in was added, changed or removed.
    MethodChanged {
        /// Whose account.
        user: UserId,
        /// What it is about; `kind` itself is taken by the letter's own.
        #[serde(rename = "credential")]
        kind: Credential,
        /// What was done.
        change: Change,
        /// Who is told.
        to: Reader,
        /// When.
        at: Moment,
        /// Browser and system, in words.
        browser: String,
        /// The locale of the page on which it was done, for a user who never chose one.
        #[serde(default)]
        locale: Option<String>,
    },
    /// A mobile phone lets nobody in any more, because it was replaced or removed: a text to it.
    FormerPhone {
        /// Whose account.
        user: UserId,
        /// The method it was the value of.
        method: MethodId,
        /// The number as that method held it.
        sealed: String,
        /// The locale of the page on which it was done, for a user who never chose one.
        locale: Option<String>,
    },
    /// A user said "This was not me": goes to the tenant's help desk, else to one of its administrators.
    Disowned {
        /// Whose account.
        user: UserId,
        /// The administrator who is told; none for the help desk.
        #[serde(default)]
        to: Option<UserId>,
        /// When they said so.
        at: Moment,
    },
    /// Somebody who cannot sign in wrote to the help desk: goes to its address, else to one of its people.
    HelpAsked {
        /// What was written.
        request: HelpRequestId,
        /// Who reads it; none for the help desk's own address.
        to: Option<UserId>,
    },
    /// An administrator's password was reset: goes to one of the other administrators.
    AdministratorReset {
        /// Whose password.
        user: UserId,
        /// Who is told.
        to: UserId,
        /// When it was reset.
        at: Moment,
    },
    /// A test: whether mails leave and arrive.
    TrialMail {
        /// The administrator who gets it.
        user: UserId,
        /// When it was asked for.
        at: Moment,
        /// The locale of the page, for an administrator who never chose one.
        locale: String,
    },
    /// The same for texts, to a number that the administrator typed.
    TrialText {
        /// The administrator.
        user: UserId,
        /// The number, sealed for this use alone.
        sealed: String,
        /// The locale of the page.
        locale: String,
    },
    /// A mail, a text or a call with made-up data, for the administrator who wants to see its words.
    Sample {
        /// The administrator.
        user: UserId,
        /// Which.
        piece: Piece,
        /// The language of the words.
        locale: String,
        /// When it was asked for.
        at: Moment,
    },
}

impl Letter {
    /// The line it waits in. That of a code depends on how it is sent, which its flow or enrolment knows.
    pub const fn lane(&self) -> Lane {
        match self {
            Self::FormerPhone { .. } | Self::TrialText { .. } => Lane::Phone,
            Self::Sample { piece, .. } if !matches!(piece.channel(), Channel::Mail) => Lane::Phone,
            Self::HelpAsked { .. } => Lane::Help,
            Self::PasswordExpires { .. } | Self::RegistrationAsked { .. } => Lane::Notice,
            _ => Lane::Mail,
        }
    }
}

/// What a user is told after a password was set, or the account was unlocked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordSet {
    /// Whose password.
    pub user: UserId,
    /// What was done.
    pub subject: Subject,
    /// Which of the user's addresses it goes to.
    pub to: Addressee,
    /// When.
    pub at: Moment,
    /// Browser and system, in words (`Firefox, Linux`).
    pub browser: String,
    /// The locale of the page on which it was set, for a user who never chose one.
    #[serde(default)]
    pub locale: Option<String>,
    /// The "This was not me" link in it.
    pub report: ReportId,
}

text_enum! {
    /// What was done to an account that its user is told of.
    Subject {
        /// A password was set by proving who one is.
        Reset = "reset",
        /// A password was set with the old one.
        Change = "change",
        /// The account was unlocked, and its password kept.
        Unlock = "unlock",
        /// A password was set by somebody of the staff.
        Given = "given",
        /// The first password was set.
        First = "first",
    }
}

text_enum! {
    /// Why somebody is asked by mail to register.
    Prompt {
        /// For the first time.
        Invitation = "invitation",
        /// They were asked before.
        Reminder = "reminder",
        /// The rules change, and what is registered will not be enough any more.
        Rules = "rules",
    }
}

/// One of a user's own addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addressee {
    /// The work mail address.
    Work,
    /// The registered alternate mail address.
    Alternate,
}

/// What was done with something registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It is new.
    Added,
    /// It took the place of an earlier one.
    Changed,
    /// It is gone.
    Removed,
}

/// Who is told of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// The work mail address.
    Work,
    /// The alternate mail address that is registered when the letter leaves.
    Alternate,
    /// A mail address that is registered no longer.
    Former {
        /// The method it was the value of.
        method: MethodId,
        /// The address as that method held it.
        sealed: String,
    },
}
