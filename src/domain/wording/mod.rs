//! What the portal writes, sends as a text and says on the phone, and which of its words an organization may replace.

mod parts;
mod read;

#[cfg(test)]
mod tests;

pub use read::{Fault, placeable, read, variables};

use super::text_enum::text_enum;
use std::collections::BTreeMap;

text_enum! {
    /// A mail, a text or a call, by its word in addresses.
    Piece {
        /// A mail with a code for a reset or an unlock.
        RecoveryCode = "mail-recovery-code",
        /// A mail with a code that proves an address.
        EnrolmentCode = "mail-enrolment-code",
        /// A mail with a code that the help desk asks for.
        CallerCode = "mail-caller-code",
        /// A way back in was added.
        MethodAdded = "mail-method-added",
        /// One was changed.
        MethodChanged = "mail-method-changed",
        /// One was removed.
        MethodRemoved = "mail-method-removed",
        /// A password was reset.
        PasswordReset = "mail-password-reset",
        /// Staff gave a password that is to be changed.
        PasswordGiven = "mail-password-given",
        /// The first password was set.
        PasswordFirst = "mail-password-first",
        /// A link to set a new password.
        LinkReset = "mail-link-reset",
        /// A link to set the first password.
        LinkInvitation = "mail-link-invitation",
        /// A password was changed.
        PasswordChanged = "mail-password-changed",
        /// An account was unlocked.
        Unlocked = "mail-unlocked",
        /// A password ends soon.
        PasswordExpires = "mail-password-expires",
        /// Somebody is asked to register.
        Invitation = "mail-invitation",
        /// They are asked once more.
        Reminder = "mail-reminder",
        /// They are asked because rules change.
        Rules = "mail-rules",
        /// To the help desk: a user disowned a reset.
        ResetDisowned = "mail-reset-disowned",
        /// To the help desk: somebody wrote.
        HelpAsked = "mail-help-asked",
        /// To administrators: the password of one of them was reset.
        AdministratorReset = "mail-administrator-reset",
        /// To an administrator: mails arrive.
        TrialMail = "mail-trial",
        /// A text with a code.
        TextCode = "text-code",
        /// A text with a code that the help desk asks for.
        TextCaller = "text-caller",
        /// A text to a number that lets nobody in any more.
        TextFormer = "text-former-number",
        /// To an administrator: texts arrive.
        TextTrial = "text-trial",
        /// A call with a code.
        CallCode = "call-code",
        /// A call with a code that the help desk asks for.
        CallCaller = "call-caller",
    }
}

/// How a piece leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// As a mail.
    Mail,
    /// As a text.
    Text,
    /// As a call.
    Call,
}

/// One message of a piece. Several pieces may share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its id in the languages.
    pub message: &'static str,
    /// Where it stands.
    pub role: Role,
}

/// Where a part stands in its piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// In the list of mails.
    Subject,
    /// Behind the subject in that list.
    Preheader,
    /// The first line of the plain text, with the code.
    CodeLine,
    /// Above the digits.
    CodeLabel,
    /// The first paragraph.
    Lead,
    /// The heading of the advice.
    Title,
    /// The advice.
    Advice,
    /// After the link.
    Closing,
    /// Before what somebody wrote.
    Quote,
    /// The whole text.
    Text,
    /// The same where there is less room.
    ShortText,
    /// The first sentence of a call.
    Greeting,
    /// What is said before the code.
    Warning,
    /// The code.
    Spoken,
    /// The code once more.
    Again,
    /// The last sentence.
    End,
}

impl Role {
    /// The most characters, with the variables as they are typed. Lists of mails show 78 of a subject at most (RFC 5322
    /// §2.1.1), a text stands alone up to 160; the others are kept short enough to be read.
    pub const fn max_characters(self) -> usize {
        match self {
            Self::Subject => 78,
            Self::Preheader | Self::Text | Self::ShortText => 160,
            Self::CodeLine | Self::CodeLabel | Self::Title => 100,
            Self::Lead | Self::Advice => 600,
            Self::Closing
            | Self::Quote
            | Self::Greeting
            | Self::Warning
            | Self::Spoken
            | Self::Again
            | Self::End => 200,
        }
    }
}

impl Piece {
    /// How it leaves.
    pub const fn channel(self) -> Channel {
        match self {
            Self::TextCode | Self::TextCaller | Self::TextFormer | Self::TextTrial => Channel::Text,
            Self::CallCode | Self::CallCaller => Channel::Call,
            _ => Channel::Mail,
        }
    }

    /// The pieces that share a message with this one.
    pub fn sharing(self, message: &str) -> impl Iterator<Item = Self> {
        let others = Self::ALL.iter().copied().filter(move |other| *other != self);
        others.filter(move |other| other.parts().iter().any(|part| part.message == message))
    }
}

/// The words of a language as they come with the portal, by message.
pub type Defaults = BTreeMap<&'static str, String>;

/// Words of an organization in the place of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The message.
    pub message: &'static str,
    /// Its own words.
    pub words: String,
    /// Those that they replaced.
    pub default: String,
}

/// A part whose words cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// The message.
    pub message: &'static str,
    /// Why not.
    pub fault: Fault,
}

/// The own words among what was `typed` for the parts of a piece. Nothing, and what the portal says anyway, is none.
///
/// # Errors
/// Everything that is wrong with them.
pub fn own_words(
    piece: Piece,
    defaults: &Defaults,
    typed: &BTreeMap<&'static str, String>,
) -> Result<Vec<Own>, Vec<Unfit>> {
    let (mut own, mut unfit) = (Vec::new(), Vec::new());
    for Part { message, role } in piece.parts() {
        let (Some(default), Some(typed)) = (defaults.get(message), typed.get(message)) else { continue };
        match read(*role, default, typed) {
            _ if typed.trim().is_empty() || typed.trim() == default => {}
            Ok(words) if words == *default => {}
            Ok(words) => own.push(Own { message, words, default: default.clone() }),
            Err(fault) => unfit.push(Unfit { message, fault }),
        }
    }
    if unfit.is_empty() { Ok(own) } else { Err(unfit) }
}

/// Where a message stands; `None` for one that is not an organization's to replace.
pub fn role_of(message: &str) -> Option<Role> {
    let mut parts = Piece::ALL.iter().flat_map(|piece| piece.parts());
    parts.find(|part| part.message == message).map(|part| part.role)
}
