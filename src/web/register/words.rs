//! What is said when something cannot be registered.

use crate::domain::phone::Fault;
use crate::domain::registration::No;
use crate::i18n::Arg;
use crate::web::view::FieldError;

/// The field that it is about, and the message that says it.
pub fn fault(no: &No) -> FieldError {
    let (field, message) = match no {
        No::MailEmpty => (Some("address"), "register-mail-error-empty"),
        No::MailShape => (Some("address"), "register-mail-error-shape"),
        No::MailAtWork { .. } => (Some("address"), "register-mail-error-work"),
        No::Phone(fault) => (Some("number"), phone_fault(*fault)),
        No::Extension => (Some("extension"), "register-phone-error-extension"),
        No::Country => (None, "register-phone-error-not-allowed"),
        No::Messages => (None, "register-phone-error-spent"),
        No::Mails => (None, "register-mail-error-spent"),
        No::Landline => (Some("number"), "register-phone-error-landline"),
        No::Channel => (Some("channel"), "register-phone-error-channel"),
        No::AppCode => (Some("code"), "register-app-error-code"),
        No::OtherCodes => (None, "register-codes-error-other"),
        No::Taken => (None, "register-error-taken"),
        No::TriesSpent => (None, "register-code-error-tries"),
        No::Gone => (None, "register-code-error-gone"),
        No::NotOffered => (None, "register-error-not-offered"),
        No::Needed => (None, "register-error-needed"),
        No::NoLonger => (None, "register-error-no-longer"),
    };
    let args = match no {
        No::MailAtWork { domain } => vec![("domain", Arg::ltr(domain))],
        _ => Vec::new(),
    };
    FieldError { field, message, args }
}

/// What is wrong with a phone number.
pub const fn phone_fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Empty => "register-phone-error-empty",
        Fault::NoNumber => "register-phone-error-number",
        Fault::TooShort => "register-phone-error-short",
        Fault::TooLong => "register-phone-error-long",
        Fault::UnknownCountry => "register-phone-error-country",
        Fault::Special => "register-phone-error-special",
    }
}
