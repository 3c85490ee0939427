//! Every expected "no". In which words it is told is decided where it is shown.

use super::{
    brand, bulk, campaign, desk, gate::Barred, help, import, method::Method, moment::Moment, organization,
    passkey, password_link, phone, picture::PictureError, policy::Violation, profile, question,
    question::check::Flaw, registration::No, setting, wording,
};

/// The longest reason for an administrator's action, in characters.
pub const REASON_MAX_CHARACTERS: usize = 500;

/// A "no" that is shown to the user; nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No user name was typed.
    UsernameEmpty,
    /// No password was typed.
    PasswordEmpty,
    /// User name and password do not belong together.
    SignInWrong,
    /// No code was typed.
    CodeEmpty,
    /// What was typed is no code.
    CodeShape,
    /// The code is wrong.
    CodeWrong {
        /// Tries that are left.
        left: i32,
    },
    /// Not all questions were answered.
    AnswersEmpty,
    /// What proves who one is otherwise than by a code that was sent is wrong. Of several answers it is not said which.
    ProofWrong {
        /// What was to be proved.
        method: Method,
        /// Tries that are left.
        left: i32,
    },
    /// It was not said what is wanted.
    PurposeEmpty,
    /// No way to prove who one is was chosen, or one that is not offered.
    MethodEmpty,
    /// What was typed is no phone number.
    Phone(phone::Fault),
    /// Nobody may reset a password here.
    ResetOff,
    /// This account's password cannot be reset, and its tenant wants people told why.
    Barred(Barred),
    /// The code is right but has run out.
    CodeExpired,
    /// Another code may be asked for in so many seconds.
    SendWait {
        /// Seconds.
        seconds: i64,
    },
    /// This flow has sent all the codes it may.
    SendSpent {
        /// Seconds until it ends.
        seconds: i64,
    },
    /// Too many wrong tries under this name.
    Blocked {
        /// When it may be tried again.
        until: Moment,
        /// Seconds until then.
        seconds: i64,
    },
    /// Too many wrong passwords under this name.
    LockedOut {
        /// When it may be tried again.
        until: Moment,
        /// Seconds until then.
        seconds: i64,
    },
    /// Too much was tried from this network.
    Throttled {
        /// When it may be tried again.
        until: Moment,
        /// Seconds until then.
        seconds: i64,
    },
    /// The flow is not at this step, has expired, or was never there.
    FlowElsewhere,
    /// The session was ended while it was used.
    SignedOut,
    /// The current password is wrong.
    CurrentWrong,
    /// No current password was typed.
    CurrentEmpty,
    /// No new password was typed.
    NewEmpty,
    /// The two new passwords differ.
    RepeatDiffers,
    /// The new password is the current one.
    SameAsCurrent,
    /// What was written to the help desk cannot be sent.
    Help(help::Fault),
    /// Nobody would read what is written to the help desk.
    HelpUnread,
    /// Enough was written to the help desk for now.
    HelpOften {
        /// When it may be tried again.
        until: Moment,
        /// Seconds until then.
        seconds: i64,
    },
    /// The caller is not verified, or cannot be.
    Desk(desk::No),
    /// No link to set a password is sent, or it sets none.
    Link(password_link::No),
    /// A campaign cannot start like this.
    Campaign(Vec<campaign::Fault>),
    /// The members of this group may reset a password: it cannot be deleted.
    GroupInScope,
    /// The members of this group keep rules of their own for passwords: it cannot be deleted.
    GroupHasPolicy,
    /// Nobody resets, unlocks or disables the own account in the administrator's portal.
    OwnAccount,
    /// The account has a role that the actor may not act on.
    AboveRole,
    /// No reason was given, and the tenant asks for one.
    ReasonEmpty,
    /// The reason is longer than [`REASON_MAX_CHARACTERS`].
    ReasonLong,
    /// Somebody else changed the same since the page was made.
    ChangedMeanwhile,
    /// What was typed of a user's profile cannot be stored.
    Profile(Vec<profile::Fault>),
    /// Nothing is done to many users at once.
    Bulk(bulk::No),
    /// What was typed to be sure is not the name of the user it is about.
    NameDiffers,
    /// A test mail was asked for by somebody whose address nobody knows.
    TrialNowhere,
    /// A sample of a text or a call was asked for by somebody who has registered no phone for it.
    SampleNowhere,
    /// Words cannot take the place of the portal's.
    Messages(Vec<wording::Unfit>),
    /// What an organization says of itself cannot be kept.
    Organization(Vec<organization::Fault>),
    /// A file with users is not taken, or nothing is done with it.
    Import(import::fault::Fault),
    /// There is a tenant already: the first run is over.
    SetUpAlready,
    /// It is no passkey, or not the right one.
    Passkey(passkey::No),
    /// It cannot be registered, changed or removed.
    Register(No),
    /// Some fields of a brand cannot be kept.
    Brand(Vec<brand::Violation>),
    /// A brand is as it was: there is nothing to publish.
    BrandUnchanged,
    /// The version of a brand is not kept any more.
    BrandVersionGone,
    /// A picture is none that is accepted.
    Picture(PictureError),
    /// The password policy says no.
    Policy(Vec<Violation>),
    /// Rules of a tenant cannot be kept.
    Settings(Vec<setting::Flaw>),
    /// Security questions cannot be changed so.
    Wording(Vec<question::edit::Fault>),
    /// Some of the security questions or their answers cannot be kept.
    Questions(Vec<Flaw>),
}

impl Refusal {
    /// Seconds until the same may be tried again, where the "no" is about how often and not about what was typed.
    pub const fn retry_seconds(&self) -> Option<i64> {
        match self {
            Self::SendWait { seconds }
            | Self::SendSpent { seconds }
            | Self::Blocked { seconds, .. }
            | Self::LockedOut { seconds, .. }
            | Self::Throttled { seconds, .. }
            | Self::HelpOften { seconds, .. } => Some(*seconds),
            _ => None,
        }
    }
}
