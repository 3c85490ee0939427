//! Each mail, text and call with made-up data: to look at, and to be sent to whoever changed its words.

use super::letters::{Content, HelpAsked};
use super::phone::{self, Letterhead, Words};
use crate::domain::letter::{Change, Prompt, Subject};
use crate::domain::method::Credential;
use crate::domain::password_link::Purpose;
use crate::domain::reference::Reference;
use crate::domain::wording::Piece;
use crate::i18n::Localizer;
use jiff::Zoned;
use url::Url;

/// The code of a sample. It opens nothing.
pub const SAMPLE_CODE: &str = "482160";
/// How long it seems to last, in minutes.
pub const SAMPLE_CODE_MINUTES: i64 = 10;
/// Where something seems to have been done.
const BROWSER: &str = "Firefox, Linux";
/// What an attempt seems to be found by.
const REFERENCE: &str = "K7QF2MXP";

/// What differs from one sample to the next.
#[derive(Clone, Debug)]
pub struct Model {
    /// Whose account it seems to be about.
    pub username: String,
    /// When it seems to have happened, in the tenant's time zone.
    pub at: Zoned,
    /// Until when its code seems to work.
    pub until: Zoned,
    /// What its link leads to.
    pub url: Url,
    /// BCP 47 tag of the language.
    pub language: String,
    /// What somebody seems to have written.
    pub written: String,
}

/// What a mail says; `None` for texts and calls.
pub fn content(piece: Piece, model: Model) -> Option<Content> {
    let Model { username, at, until, url, language, written } = model;
    let (code, browser) = (SAMPLE_CODE.into(), BROWSER.to_owned());
    Some(match piece {
        Piece::RecoveryCode => Content::RecoveryCode { username, code, until, at, browser },
        Piece::EnrolmentCode => Content::EnrolmentCode { username, code, until, at },
        Piece::CallerCode => Content::CallerCode { username, code, until, at },
        Piece::MethodAdded | Piece::MethodChanged | Piece::MethodRemoved => {
            let (kind, change) = (Credential::Authenticator, change(piece));
            Content::MethodChanged { username, kind, change, at, browser }
        }
        Piece::PasswordReset
        | Piece::PasswordGiven
        | Piece::PasswordFirst
        | Piece::PasswordChanged
        | Piece::Unlocked => {
            Content::PasswordSet { subject: subject(piece), username, at, browser, report_url: url }
        }
        Piece::LinkReset | Piece::LinkInvitation => {
            Content::PasswordLink { purpose: purpose(piece), username, until: at, link_url: url }
        }
        Piece::PasswordExpires => Content::PasswordExpires { username, at, password_url: url },
        Piece::Invitation | Piece::Reminder | Piece::Rules => {
            let (prompt, until) = (prompt(piece), Some(at));
            Content::RegistrationAsked { username, prompt, until, register_url: url }
        }
        Piece::ResetDisowned => Content::ResetDisowned { username, at },
        Piece::HelpAsked => {
            let reference: Reference = REFERENCE.parse().ok()?;
            let (name, message) = (Some(username), written);
            Content::HelpAsked(HelpAsked { name, reference, message, at, browser, language })
        }
        Piece::AdministratorReset => Content::AdministratorReset { username, at },
        Piece::TrialMail => Content::TrialMail { username, at },
        _ => return None,
    })
}

const fn change(piece: Piece) -> Change {
    match piece {
        Piece::MethodChanged => Change::Changed,
        Piece::MethodRemoved => Change::Removed,
        _ => Change::Added,
    }
}

const fn purpose(piece: Piece) -> Purpose {
    match piece {
        Piece::LinkInvitation => Purpose::Invitation,
        _ => Purpose::Reset,
    }
}

const fn subject(piece: Piece) -> Subject {
    match piece {
        Piece::PasswordChanged => Subject::Change,
        Piece::PasswordGiven => Subject::Given,
        Piece::PasswordFirst => Subject::First,
        Piece::Unlocked => Subject::Unlock,
        _ => Subject::Reset,
    }
}

const fn prompt(piece: Piece) -> Prompt {
    match piece {
        Piece::Reminder => Prompt::Reminder,
        Piece::Rules => Prompt::Rules,
        _ => Prompt::Invitation,
    }
}

/// What a text or a call says; `None` for mails.
pub fn words(piece: Piece, letterhead: &Letterhead, localizer: &Localizer) -> Option<Words> {
    let code = SAMPLE_CODE.into();
    Some(match piece {
        Piece::TextCode => Words::Text(phone::text(letterhead, &code, localizer)),
        Piece::TextCaller => Words::Text(phone::caller_text(letterhead, &code, localizer)),
        Piece::TextFormer => Words::Text(phone::former(letterhead, localizer)),
        Piece::TextTrial => Words::Text(phone::trial(letterhead, localizer)),
        Piece::CallCode => Words::Call(phone::call(letterhead, &code, localizer)),
        Piece::CallCaller => Words::Call(phone::caller_call(letterhead, &code, localizer)),
        _ => return None,
    })
}
