//! The messages of the portal about mails, texts and calls.

use crate::domain::wording::{Channel, Fault, Piece, Role, Unfit, placeable};
use crate::i18n::Arg;
use crate::web::view::{Errors, FieldError};

/// The name of a piece.
pub const fn name(piece: Piece) -> &'static str {
    match piece {
        Piece::RecoveryCode => "admin-messages-name-recovery-code",
        Piece::EnrolmentCode => "admin-messages-name-enrolment-code",
        Piece::CallerCode | Piece::TextCaller | Piece::CallCaller => "admin-messages-name-caller",
        Piece::MethodAdded => "admin-messages-name-method-added",
        Piece::MethodChanged => "admin-messages-name-method-changed",
        Piece::MethodRemoved => "admin-messages-name-method-removed",
        Piece::PasswordReset => "admin-messages-name-password-reset",
        Piece::PasswordGiven => "admin-messages-name-password-given",
        Piece::PasswordFirst => "admin-messages-name-password-first",
        Piece::LinkReset => "admin-messages-name-link-reset",
        Piece::LinkInvitation => "admin-messages-name-link-invitation",
        Piece::PasswordChanged => "admin-messages-name-password-changed",
        Piece::Unlocked => "admin-messages-name-unlocked",
        Piece::PasswordExpires => "admin-messages-name-password-expires",
        Piece::Invitation => "admin-messages-name-invitation",
        Piece::Reminder => "admin-messages-name-reminder",
        Piece::Rules => "admin-messages-name-rules",
        Piece::ResetDisowned => "admin-messages-name-disowned",
        Piece::HelpAsked => "admin-messages-name-help-asked",
        Piece::AdministratorReset => "admin-messages-name-administrator-reset",
        Piece::TrialMail | Piece::TextTrial => "admin-messages-name-trial",
        Piece::TextCode | Piece::CallCode => "admin-messages-name-code",
        Piece::TextFormer => "admin-messages-name-former",
    }
}

/// Who gets it, and when.
pub const fn purpose(piece: Piece) -> &'static str {
    match piece {
        Piece::RecoveryCode => "admin-messages-for-recovery-code",
        Piece::EnrolmentCode => "admin-messages-for-enrolment-code",
        Piece::CallerCode | Piece::TextCaller | Piece::CallCaller => "admin-messages-for-caller",
        Piece::MethodAdded | Piece::MethodChanged | Piece::MethodRemoved => "admin-messages-for-method",
        Piece::PasswordReset | Piece::PasswordFirst | Piece::PasswordChanged | Piece::Unlocked => {
            "admin-messages-for-password"
        }
        Piece::PasswordGiven => "admin-messages-for-given",
        Piece::LinkReset => "admin-messages-for-link-reset",
        Piece::LinkInvitation => "admin-messages-for-link-invitation",
        Piece::PasswordExpires => "admin-messages-for-expires",
        Piece::Invitation => "admin-messages-for-invitation",
        Piece::Reminder => "admin-messages-for-reminder",
        Piece::Rules => "admin-messages-for-rules",
        Piece::ResetDisowned | Piece::HelpAsked => "admin-messages-for-help-desk",
        Piece::AdministratorReset => "admin-messages-for-administrators",
        Piece::TrialMail | Piece::TextTrial => "admin-messages-for-trial",
        Piece::TextCode | Piece::CallCode => "admin-messages-for-code",
        Piece::TextFormer => "admin-messages-for-former",
    }
}

/// How it leaves.
pub const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Mail => "admin-messages-channel-mail",
        Channel::Text => "admin-messages-channel-text",
        Channel::Call => "admin-messages-channel-call",
    }
}

/// The name of a part.
pub const fn label(role: Role) -> &'static str {
    match role {
        Role::Subject => "admin-messages-part-subject",
        Role::Preheader => "admin-messages-part-preheader",
        Role::CodeLine => "admin-messages-part-code-line",
        Role::CodeLabel => "admin-messages-part-code-label",
        Role::Lead => "admin-messages-part-lead",
        Role::Title => "admin-messages-part-title",
        Role::Advice => "admin-messages-part-advice",
        Role::Closing => "admin-messages-part-closing",
        Role::Quote => "admin-messages-part-quote",
        Role::Text => "admin-messages-part-text",
        Role::ShortText => "admin-messages-part-short-text",
        Role::Greeting => "admin-messages-part-greeting",
        Role::Warning => "admin-messages-part-warning",
        Role::Spoken => "admin-messages-part-spoken",
        Role::Again => "admin-messages-part-again",
        Role::End => "admin-messages-part-end",
    }
}

/// What a variable stands for.
pub fn meaning(variable: &str) -> Option<&'static str> {
    Some(match variable {
        "brand" => "admin-messages-variable-brand",
        "code" => "admin-messages-variable-code",
        "digits" => "admin-messages-variable-digits",
        "until" => "admin-messages-variable-until",
        "reference" => "admin-messages-variable-reference",
        _ => return None,
    })
}

/// What is wrong with words, each at its field.
pub fn errors(unfit: &[Unfit]) -> Errors {
    Errors(unfit.iter().map(error).collect())
}

fn error(unfit: &Unfit) -> FieldError {
    let variable = |name: &str| vec![("variable", Arg::ltr(placeable(name)))];
    let (message, args) = match &unfit.fault {
        Fault::Character => ("admin-messages-error-character", Vec::new()),
        Fault::Bracket => ("admin-messages-error-bracket", Vec::new()),
        Fault::Unknown(inside) => {
            ("admin-messages-error-unknown", vec![("variable", Arg::ltr(format!("{{ {inside} }}")))])
        }
        Fault::Missing(name) => ("admin-messages-error-missing", variable(name)),
        Fault::CodeFirst => ("admin-messages-error-code-first", variable("code")),
        Fault::Long { max, used } => {
            ("admin-messages-error-long", vec![("max", Arg::from(*max)), ("used", Arg::from(*used))])
        }
        Fault::Address => ("admin-messages-error-address", Vec::new()),
    };
    FieldError { field: Some(unfit.message), message, args }
}
