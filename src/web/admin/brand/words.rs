//! The fields of a brand by their names in forms, their labels, and what is wrong with them in words.

use crate::domain::brand::{Fault, Field, HelpDesk, Links, TextElement, Value, Violation};
use crate::domain::palette::Contrast;
use crate::domain::theme::{Corner, DarkMode};
use crate::i18n::Arg;
use crate::web::cx::Cx;
use crate::web::view::{Errors, FieldError};

/// The contacts and links with the names of their fields.
pub fn contacts<'a>(
    desk: &'a mut HelpDesk,
    links: &'a mut Links,
) -> [(&'a mut Option<String>, &'static str); 7] {
    [
        (&mut desk.phone, "help_desk_phone"),
        (&mut desk.mail, "help_desk_mail"),
        (&mut desk.url, "help_desk_url"),
        (&mut desk.hours, "help_desk_hours"),
        (&mut links.privacy, "privacy"),
        (&mut links.terms, "terms"),
        (&mut links.imprint, "imprint"),
    ]
}

/// The name of the field of a text.
pub const fn text_field(element: TextElement) -> &'static str {
    match element {
        TextElement::SignInHeading => "text.sign-in-heading",
        TextElement::SignInLead => "text.sign-in-lead",
        TextElement::UserNameLabel => "text.user-name-label",
        TextElement::UserNameHint => "text.user-name-hint",
        TextElement::ForgotLead => "text.forgot-lead",
        TextElement::HelpText => "text.help-text",
        TextElement::DoneText => "text.done-text",
        TextElement::FooterNote => "text.footer-note",
        TextElement::MailFooter => "text.mail-footer",
    }
}

/// The label of a text.
pub const fn text_label(element: TextElement) -> &'static str {
    match element {
        TextElement::SignInHeading => "admin-brand-text-sign-in-heading",
        TextElement::SignInLead => "admin-brand-text-sign-in-lead",
        TextElement::UserNameLabel => "admin-brand-text-user-name-label",
        TextElement::UserNameHint => "admin-brand-text-user-name-hint",
        TextElement::ForgotLead => "admin-brand-text-forgot-lead",
        TextElement::HelpText => "admin-brand-text-help-text",
        TextElement::DoneText => "admin-brand-text-done-text",
        TextElement::FooterNote => "admin-brand-text-footer-note",
        TextElement::MailFooter => "admin-brand-text-mail-footer",
    }
}

/// The name of a field in the form, and its label.
pub const fn field(field: &Field) -> (&'static str, &'static str) {
    match field {
        Field::DisplayName => ("display_name", "admin-brand-display-name"),
        Field::ShortName => ("short_name", "admin-brand-short-name"),
        Field::Accent => ("accent", "admin-brand-accent"),
        Field::Contrast => ("contrast", "admin-brand-contrast"),
        Field::Corner => ("corner", "admin-brand-corner"),
        Field::Dark => ("dark", "admin-brand-dark"),
        Field::Logo => ("logo", "admin-brand-logo"),
        Field::LogoDark => ("logo-dark", "admin-brand-logo-dark"),
        Field::Square => ("square", "admin-brand-square"),
        Field::HelpDeskUrl => ("help_desk_url", "admin-brand-url"),
        Field::HelpDeskMail => ("help_desk_mail", "admin-brand-mail"),
        Field::HelpDeskPhone => ("help_desk_phone", "admin-brand-phone"),
        Field::HelpDeskHours => ("help_desk_hours", "admin-brand-hours"),
        Field::Privacy => ("privacy", "admin-brand-privacy"),
        Field::Terms => ("terms", "admin-brand-terms"),
        Field::Imprint => ("imprint", "admin-brand-imprint"),
        Field::Text { element, .. } => (text_field(*element), text_label(*element)),
    }
}

/// Everything that is wrong, at its fields.
pub fn errors(cx: &Cx, violations: &[Violation]) -> Errors {
    Errors(violations.iter().map(|violation| error(cx, violation)).collect())
}

fn error(cx: &Cx, violation: &Violation) -> FieldError {
    let (name, label) = field(&violation.field);
    let mut args = vec![("field", Arg::from(cx.localizer.text(label, &[])))];
    let message = match violation.fault {
        Fault::Empty => "admin-brand-error-empty",
        Fault::TooLong { limit } => {
            args.push(("max", Arg::from(limit)));
            "admin-brand-error-long"
        }
        Fault::ForbiddenCharacter => "admin-brand-error-character",
        Fault::NotALink => "admin-brand-error-link",
        Fault::NotAMailAddress => "admin-brand-error-mail",
        Fault::NotAPhoneNumber => "admin-brand-error-phone",
        Fault::NotAColour => "admin-brand-error-colour",
        Fault::NotALanguage | Fault::NotAPicture => "admin-brand-error-other",
    };
    FieldError { field: Some(name), message, args }
}

/// A value as a list of changes shows it.
pub enum Shown {
    /// Nothing.
    Nothing,
    /// Words of the portal.
    Message(&'static str),
    /// What was typed.
    Text(String),
    /// A colour.
    Colour(String),
    /// The address of a picture.
    Picture(String),
}

/// How a value is shown.
pub fn shown(cx: &Cx, value: Value) -> Shown {
    match value {
        Value::Nothing => Shown::Nothing,
        Value::Text(text) => Shown::Text(text),
        Value::Colour(colour) => Shown::Colour(colour.to_string()),
        Value::Contrast(contrast) => Shown::Message(contrast_name(contrast)),
        Value::Corner(corner) => Shown::Message(corner_name(corner)),
        Value::Dark(dark) => Shown::Message(dark_name(dark)),
        Value::Picture(asset) => {
            Shown::Picture(format!("/b/{}/{}", cx.tenant.slug_or_neutral(), asset.file_name()))
        }
    }
}

/// The name of a contrast.
pub const fn contrast_name(contrast: Contrast) -> &'static str {
    match contrast {
        Contrast::Aa => "admin-brand-contrast-aa",
        Contrast::Aaa => "admin-brand-contrast-aaa",
    }
}

/// The name of a form of corners.
pub const fn corner_name(corner: Corner) -> &'static str {
    match corner {
        Corner::Sharp => "admin-brand-corner-sharp",
        Corner::Soft => "admin-brand-corner-soft",
        Corner::Round => "admin-brand-corner-round",
    }
}

/// The name of a dark mode.
pub const fn dark_name(dark: DarkMode) -> &'static str {
    match dark {
        DarkMode::Device => "admin-brand-dark-device",
        DarkMode::Never => "admin-brand-dark-never",
    }
}
