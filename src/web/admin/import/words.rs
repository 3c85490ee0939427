//! The messages of an import.

use crate::domain::import::fault::Fault;
use crate::domain::import::field::Field;
use crate::domain::import::mapping::MappingFault;
use crate::domain::import::problem::Why;
use crate::domain::import::separator::Separator;
use crate::domain::import::state::{Failure, State};
use crate::i18n::Arg;
use crate::ops::import::Fate;
use crate::web::view::FieldError;

/// Why a file is not taken, or nothing is done with it.
pub fn fault(fault: &Fault) -> FieldError {
    let args = match fault {
        Fault::Passwords { heading } => vec![("heading", Arg::from(heading.clone()))],
        _ => Vec::new(),
    };
    let message = match fault {
        Fault::Empty => "admin-import-error-empty",
        Fault::TooLarge => "admin-import-error-large",
        Fault::NoText => "admin-import-error-no-text",
        Fault::NoTable => "admin-import-error-no-table",
        Fault::Passwords { .. } => "admin-import-error-passwords",
        Fault::Mapping(MappingFault::NoName) => "admin-import-error-no-name",
        Fault::Mapping(MappingFault::Twice(_)) => "admin-import-error-twice",
        Fault::Elsewhere => "admin-import-error-elsewhere",
        Fault::Over => "admin-import-error-over",
    };
    FieldError { field: None, message, args }
}

/// How far an import is.
pub const fn state(state: State) -> &'static str {
    match state {
        State::Uploading | State::Uploaded => "admin-import-state-uploaded",
        State::Checking => "admin-import-state-checking",
        State::Checked => "admin-import-state-checked",
        State::Running => "admin-import-state-running",
        State::Done => "admin-import-state-done",
        State::Undoing => "admin-import-state-undoing",
        State::Undone => "admin-import-state-undone",
        State::Failed => "admin-import-state-failed",
    }
}

/// Why an import could not go on.
pub const fn failure(failure: Option<Failure>) -> &'static str {
    match failure {
        Some(Failure::Line) => "admin-import-failure-line",
        Some(Failure::Sealed) => "admin-import-failure-sealed",
        Some(Failure::Fault) | None => "admin-import-failure-fault",
    }
}

/// What stands between the cells.
pub const fn separator(separator: Separator) -> &'static str {
    match separator {
        Separator::Comma => "admin-import-separator-comma",
        Separator::Semicolon => "admin-import-separator-semicolon",
        Separator::Tab => "admin-import-separator-tab",
        Separator::Pipe => "admin-import-separator-pipe",
    }
}

/// What a column holds.
pub const fn field(field: Field) -> &'static str {
    match field {
        Field::UserName => "admin-import-field-user-name",
        Field::DisplayName => "admin-import-field-display-name",
        Field::GivenName => "admin-import-field-given-name",
        Field::FamilyName => "admin-import-field-family-name",
        Field::WorkMail => "admin-import-field-work-mail",
        Field::PrivateMail => "admin-import-field-private-mail",
        Field::MobilePhone => "admin-import-field-mobile-phone",
        Field::OfficePhone => "admin-import-field-office-phone",
        Field::Language => "admin-import-field-language",
        Field::Role => "admin-import-field-role",
        Field::PasswordHash => "admin-import-field-password-hash",
        Field::Groups => "admin-import-field-groups",
    }
}

/// What becomes of a line.
pub const fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Added => "admin-import-fate-added",
        Fate::Changed => "admin-import-fate-changed",
        Fate::Same => "admin-import-fate-same",
        Fate::Refused => "admin-import-fate-refused",
    }
}

/// Whether the message of a problem names the line in which the same stands already.
pub const fn names_line(why: Why) -> bool {
    matches!(why, Why::NameTwice | Why::MailTwice)
}

/// Why a line is refused.
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Cells => "admin-import-why-cells",
        Why::Garbled => "admin-import-why-garbled",
        Why::Text => "admin-import-why-text",
        Why::NameEmpty => "admin-import-why-name-empty",
        Why::NameShape => "admin-import-why-name-shape",
        Why::NameForeign => "admin-import-why-name-foreign",
        Why::NameTwice => "admin-import-why-name-twice",
        Why::MailShape => "admin-import-why-mail-shape",
        Why::MailTaken => "admin-import-why-mail-taken",
        Why::MailTwice => "admin-import-why-mail-twice",
        Why::PhoneShape => "admin-import-why-phone-shape",
        Why::PhoneShort => "admin-import-why-phone-short",
        Why::PhoneLong => "admin-import-why-phone-long",
        Why::PhoneCountry => "admin-import-why-phone-country",
        Why::PhoneSpecial => "admin-import-why-phone-special",
        Why::Language => "admin-import-why-language",
        Why::Role => "admin-import-why-role",
        Why::RoleOff => "admin-import-why-role-off",
        Why::RoleOwn => "admin-import-why-role-own",
        Why::ContactOwn => "admin-import-why-contact-own",
        Why::GroupShape => "admin-import-why-group-shape",
        Why::Group => "admin-import-why-group",
        Why::HashUnknown => "admin-import-why-hash-unknown",
        Why::HashWeak => "admin-import-why-hash-weak",
        Why::HashDamaged => "admin-import-why-hash-damaged",
        Why::HashCostly => "admin-import-why-hash-costly",
        Why::Kept => "admin-import-why-kept",
    }
}
