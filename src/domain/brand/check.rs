//! Everything that can be wrong with a brand, found in one go so that a form can show it all at once.

use super::forms;
use super::{AssetRef, Brand, DISPLAY_NAME_CHARACTERS, SHORT_NAME_CHARACTERS, TextElement};
use crate::domain::picture::{HASH_CHARACTERS, LOGO_BOX_PIXELS};

/// The longest link, in characters: what every mail program and browser keeps whole.
const LINK_CHARACTERS: usize = 500;
/// The longest mail address, in characters (RFC 5321 §4.5.3.1.3, less the two angle brackets).
const MAIL_CHARACTERS: usize = 254;
/// The longest telephone number with its blanks and an extension, in characters.
const PHONE_CHARACTERS: usize = 40;
/// The longest description of opening hours, in characters.
const HOURS_CHARACTERS: usize = 120;
/// Width and height of a prepared square mark, in pixels.
const SQUARE_PIXELS: (u32, u32) = (512, 512);

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Where.
    pub field: Field,
    /// What.
    pub fault: Fault,
}

/// A field of a brand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// `display_name`.
    DisplayName,
    /// `short_name`.
    ShortName,
    /// `accent`.
    Accent,
    /// `contrast`.
    Contrast,
    /// `corner`.
    Corner,
    /// `dark`.
    Dark,
    /// `logo`.
    Logo,
    /// `logo_dark`.
    LogoDark,
    /// `square`.
    Square,
    /// `help_desk.url`.
    HelpDeskUrl,
    /// `help_desk.mail`.
    HelpDeskMail,
    /// `help_desk.phone`.
    HelpDeskPhone,
    /// `help_desk.hours`.
    HelpDeskHours,
    /// `links.privacy`.
    Privacy,
    /// `links.terms`.
    Terms,
    /// `links.imprint`.
    Imprint,
    /// One text in one language.
    Text {
        /// Which text.
        element: TextElement,
        /// The language tag as given.
        tag: String,
    },
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing there, or blanks only.
    Empty,
    /// More characters than fit.
    TooLong {
        /// The most that fit.
        limit: usize,
    },
    /// A control character, a line break where one line is shown, or a mark that turns the reading direction
    /// of what follows.
    ForbiddenCharacter,
    /// No complete link with a scheme that is allowed here.
    NotALink,
    /// No mail address.
    NotAMailAddress,
    /// No telephone number.
    NotAPhoneNumber,
    /// No language tag.
    NotALanguage,
    /// No colour.
    NotAColour,
    /// A picture that was not made by [`prepare`](crate::domain::picture::prepare).
    NotAPicture,
}

pub(super) fn violations(brand: &Brand) -> Vec<Violation> {
    let named = named_fields(brand).into_iter();
    let texts = brand.texts.iter().map(|(element, tag, text)| {
        (Field::Text { element, tag: tag.to_owned() }, own_text(element, tag, text))
    });
    named.chain(texts).filter_map(|(field, fault)| Some(Violation { field, fault: fault? })).collect()
}

fn named_fields(brand: &Brand) -> [(Field, Option<Fault>); 12] {
    let (desk, links) = (&brand.help_desk, &brand.links);
    [
        (Field::DisplayName, line(&brand.display_name, DISPLAY_NAME_CHARACTERS)),
        (Field::ShortName, line(&brand.short_name, SHORT_NAME_CHARACTERS)),
        (Field::Logo, brand.logo.as_ref().and_then(logo)),
        (Field::LogoDark, brand.logo_dark.as_ref().and_then(logo)),
        (Field::Square, brand.square.as_ref().and_then(square)),
        (Field::HelpDeskUrl, desk.url.as_deref().and_then(contact_link)),
        (Field::HelpDeskMail, desk.mail.as_deref().and_then(mail)),
        (Field::HelpDeskPhone, desk.phone.as_deref().and_then(phone)),
        (Field::HelpDeskHours, desk.hours.as_deref().and_then(|text| line(text, HOURS_CHARACTERS))),
        (Field::Privacy, links.privacy.as_deref().and_then(page_link)),
        (Field::Terms, links.terms.as_deref().and_then(page_link)),
        (Field::Imprint, links.imprint.as_deref().and_then(page_link)),
    ]
}

fn own_text(element: TextElement, tag: &str, text: &str) -> Option<Fault> {
    if !forms::is_language_tag(tag) {
        return Some(Fault::NotALanguage);
    }
    let joined = if element.has_lines() { text.replace('\n', " ") } else { text.to_owned() };
    line(&joined, element.max_characters())
}

fn line(text: &str, limit: usize) -> Option<Fault> {
    if text.trim().is_empty() {
        Some(Fault::Empty)
    } else if text.chars().any(is_forbidden) {
        Some(Fault::ForbiddenCharacter)
    } else if text.chars().count() > limit {
        Some(Fault::TooLong { limit })
    } else {
        None
    }
}

/// Controls, separators of lines and paragraphs, and the marks that embed, override or isolate a reading
/// direction (Unicode Standard Annex #9 §2): an open one would turn around the rest of a page or mail. The
/// joiners and the direction marks U+200E and U+200F are part of proper spelling and stay allowed.
pub(in crate::domain) fn is_forbidden(c: char) -> bool {
    let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

fn page_link(text: &str) -> Option<Fault> {
    line(text, LINK_CHARACTERS).or((!forms::is_page(text)).then_some(Fault::NotALink))
}

fn contact_link(text: &str) -> Option<Fault> {
    line(text, LINK_CHARACTERS).or((!forms::is_contact(text)).then_some(Fault::NotALink))
}

fn mail(text: &str) -> Option<Fault> {
    line(text, MAIL_CHARACTERS).or((!forms::is_mail(text)).then_some(Fault::NotAMailAddress))
}

fn phone(text: &str) -> Option<Fault> {
    line(text, PHONE_CHARACTERS).or((!forms::is_phone(text)).then_some(Fault::NotAPhoneNumber))
}

fn logo(asset: &AssetRef) -> Option<Fault> {
    let (width, height) = LOGO_BOX_PIXELS;
    let fits = (1..=width).contains(&asset.width) && (1..=height).contains(&asset.height);
    (!(fits && has_hash(asset))).then_some(Fault::NotAPicture)
}

fn square(asset: &AssetRef) -> Option<Fault> {
    let fits = (asset.width, asset.height) == SQUARE_PIXELS;
    (!(fits && has_hash(asset))).then_some(Fault::NotAPicture)
}

/// The hash becomes part of a path.
fn has_hash(asset: &AssetRef) -> bool {
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    asset.hash.len() == HASH_CHARACTERS && asset.hash.bytes().all(is_digit)
}
