//! What is wrong with a brand, in plain English.

use crate::domain::brand::{Fault, Field, Violation};

/// One sentence: where, and what.
pub fn in_words(violation: &Violation) -> String {
    format!("{} {}", field(&violation.field), fault(violation.fault))
}

fn field(field: &Field) -> String {
    let name = match field {
        Field::DisplayName => "the display name",
        Field::ShortName => "the short name",
        Field::Accent => "the accent",
        Field::Contrast => "the contrast",
        Field::Corner => "the corners",
        Field::Dark => "the dark mode",
        Field::Logo => "the logo",
        Field::LogoDark => "the logo for dark pages",
        Field::Square => "the square logo",
        Field::HelpDeskUrl => "the page of the help desk",
        Field::HelpDeskMail => "the mail address of the help desk",
        Field::HelpDeskPhone => "the phone number of the help desk",
        Field::HelpDeskHours => "the hours of the help desk",
        Field::Privacy => "the link to the privacy statement",
        Field::Terms => "the link to the terms of use",
        Field::Imprint => "the link to the imprint",
        Field::Text { element, tag } => return format!("the text {element} in {tag}"),
    };
    name.to_owned()
}

fn fault(fault: Fault) -> String {
    let words = match fault {
        Fault::Empty => "is empty",
        Fault::TooLong { limit } => return format!("is too long: at most {limit} characters fit"),
        Fault::ForbiddenCharacter => {
            "has a control character, a line break or a mark that turns the direction of text"
        }
        Fault::NotALink => "is no complete link; expected one such as https://www.contoso.example/help",
        Fault::NotAMailAddress => "is no mail address",
        Fault::NotAPhoneNumber => "is no phone number; expected one such as +43 1 234 5678",
        Fault::NotALanguage => "has a language that is none",
        Fault::NotAColour => "is no colour; expected one such as #0f6cbd",
        Fault::NotAPicture => "is a picture that was not prepared here",
    };
    words.to_owned()
}
