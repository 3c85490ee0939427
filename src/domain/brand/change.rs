//! What is different between two brands, field by field, so that nobody publishes what they have not seen.

use super::{AssetRef, Brand, Field, TextElement};
use crate::domain::palette::{Colour, Contrast};
use crate::domain::theme::{Corner, DarkMode};

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub field: Field,
    /// What it was.
    pub before: Value,
    /// What it becomes.
    pub after: Value,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing: the built-in words or the name stand there.
    Nothing,
    /// What was typed.
    Text(String),
    /// A colour.
    Colour(Colour),
    /// How much contrast text has.
    Contrast(Contrast),
    /// How round corners are.
    Corner(Corner),
    /// Whether pages turn dark.
    Dark(DarkMode),
    /// A picture.
    Picture(AssetRef),
}

pub(super) fn between(before: &Brand, after: &Brand) -> Vec<Change> {
    let named = std::iter::zip(values(before), values(after));
    let named = named.map(|((field, before), (_, after))| Change { field, before, after });
    let changes = named.chain(texts(before, after));
    changes.filter(|change| change.before != change.after).collect()
}

/// Every field but the texts, always in the same order.
fn values(brand: &Brand) -> [(Field, Value); 16] {
    let (desk, links) = (&brand.help_desk, &brand.links);
    let text = |given: &Option<String>| given.clone().map_or(Value::Nothing, Value::Text);
    let picture = |given: &Option<AssetRef>| given.clone().map_or(Value::Nothing, Value::Picture);
    [
        (Field::DisplayName, Value::Text(brand.display_name.clone())),
        (Field::ShortName, Value::Text(brand.short_name.clone())),
        (Field::Accent, Value::Colour(brand.accent)),
        (Field::Contrast, Value::Contrast(brand.contrast)),
        (Field::Corner, Value::Corner(brand.corner)),
        (Field::Dark, Value::Dark(brand.dark)),
        (Field::Logo, picture(&brand.logo)),
        (Field::LogoDark, picture(&brand.logo_dark)),
        (Field::Square, picture(&brand.square)),
        (Field::HelpDeskPhone, text(&desk.phone)),
        (Field::HelpDeskMail, text(&desk.mail)),
        (Field::HelpDeskUrl, text(&desk.url)),
        (Field::HelpDeskHours, text(&desk.hours)),
        (Field::Privacy, text(&links.privacy)),
        (Field::Terms, text(&links.terms)),
        (Field::Imprint, text(&links.imprint)),
    ]
}

fn texts(before: &Brand, after: &Brand) -> Vec<Change> {
    let places = before.texts.iter().chain(after.texts.iter()).map(|(element, tag, _)| (element, tag));
    let mut places: Vec<(TextElement, &str)> = places.collect();
    places.sort_unstable();
    places.dedup();
    let value = |brand: &Brand, element, tag: &str| {
        brand.texts.get(element, tag).map_or(Value::Nothing, |text| Value::Text(text.to_owned()))
    };
    let change = |(element, tag): (TextElement, &str)| Change {
        field: Field::Text { element, tag: tag.to_owned() },
        before: value(before, element, tag),
        after: value(after, element, tag),
    };
    places.into_iter().map(change).collect()
}

/// Puts what `from` has in a field into `brand`.
pub(super) fn take(brand: &mut Brand, from: &Brand, field: &Field) {
    match field {
        Field::DisplayName => brand.display_name.clone_from(&from.display_name),
        Field::ShortName => brand.short_name.clone_from(&from.short_name),
        Field::Accent => brand.accent = from.accent,
        Field::Contrast => brand.contrast = from.contrast,
        Field::Corner => brand.corner = from.corner,
        Field::Dark => brand.dark = from.dark,
        Field::Logo => brand.logo.clone_from(&from.logo),
        Field::LogoDark => brand.logo_dark.clone_from(&from.logo_dark),
        Field::Square => brand.square.clone_from(&from.square),
        Field::HelpDeskUrl => brand.help_desk.url.clone_from(&from.help_desk.url),
        Field::HelpDeskMail => brand.help_desk.mail.clone_from(&from.help_desk.mail),
        Field::HelpDeskPhone => brand.help_desk.phone.clone_from(&from.help_desk.phone),
        Field::HelpDeskHours => brand.help_desk.hours.clone_from(&from.help_desk.hours),
        Field::Privacy => brand.links.privacy.clone_from(&from.links.privacy),
        Field::Terms => brand.links.terms.clone_from(&from.links.terms),
        Field::Imprint => brand.links.imprint.clone_from(&from.links.imprint),
        Field::Text { element, tag } => {
            brand.texts.set(*element, tag, from.texts.get(*element, tag).unwrap_or_default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contoso() -> Brand {
        Brand::fresh("Contoso")
    }

    #[test]
    fn equal_brands_have_no_changes() {
        assert_eq!(contoso().changes(&contoso()), []);
    }

    #[test]
    fn every_change_has_its_old_and_its_new_value() {
        let (mut before, mut after) = (contoso(), contoso());
        after.accent = Colour::new(0xff, 0xd6, 0);
        after.dark = DarkMode::Never;
        before.help_desk.phone = Some("+43 1 234".to_owned());
        before.texts.set(TextElement::FooterNote, "de", "Alt");
        after.texts.set(TextElement::FooterNote, "de", "Neu");
        after.texts.set(TextElement::HelpText, "en", "Ask");
        let text = |text: &str| Value::Text(text.to_owned());
        let place = |element, tag: &str| Field::Text { element, tag: tag.to_owned() };
        let expected = [
            (Field::Accent, Value::Colour(before.accent), Value::Colour(after.accent)),
            (Field::Dark, Value::Dark(DarkMode::Device), Value::Dark(DarkMode::Never)),
            (Field::HelpDeskPhone, text("+43 1 234"), Value::Nothing),
            (place(TextElement::HelpText, "en"), Value::Nothing, text("Ask")),
            (place(TextElement::FooterNote, "de"), text("Alt"), text("Neu")),
        ];
        let expected = expected.map(|(field, before, after)| Change { field, before, after });
        assert_eq!(before.changes(&after), expected);
    }

    #[test]
    fn what_is_wrong_is_mended_and_the_rest_stays() {
        let (sound, mut typed) = (contoso(), contoso());
        typed.display_name = String::new();
        typed.short_name = "C".to_owned();
        typed.help_desk.url = Some("javascript:alert(1)".to_owned());
        typed.texts.set(TextElement::UserNameLabel, "en", &"x".repeat(41));
        typed.texts.set(TextElement::FooterNote, "en", "Vienna");
        let mended = typed.mended(&sound);
        assert_eq!((mended.display_name.as_str(), mended.short_name.as_str()), ("Contoso", "C"));
        assert_eq!(mended.help_desk.url, None);
        assert_eq!(mended.texts.iter().collect::<Vec<_>>(), [(TextElement::FooterNote, "en", "Vienna")]);
        assert_eq!(mended.violations(), []);
    }
}
