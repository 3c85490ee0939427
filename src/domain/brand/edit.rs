//! What an administrator typed into the form of a brand, and what becomes of it.

use super::check::{Fault, Field, Violation};
use super::{Brand, HelpDesk, Links, TextElement};
use crate::domain::palette::{Colour, Contrast};
use crate::domain::theme::{Corner, DarkMode};

/// Every field that is typed; pictures are uploaded apart from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The name.
    pub display_name: String,
    /// The same, short.
    pub short_name: String,
    /// The accent, as typed.
    pub accent: String,
    /// How much contrast text has.
    pub contrast: Contrast,
    /// How round corners are.
    pub corner: Corner,
    /// Whether pages turn dark.
    pub dark: DarkMode,
    /// Whom to ask; an empty field is none.
    pub help_desk: HelpDesk,
    /// Legal pages; an empty field is none.
    pub links: Links,
    /// The language that `texts` are in.
    pub tag: String,
    /// Own words; an empty text is none.
    pub texts: Vec<(TextElement, String)>,
}

impl Edit {
    /// What stands in the form of `brand`, with its texts in this language.
    pub fn of(brand: &Brand, tag: &str) -> Self {
        let text =
            |element: &TextElement| (*element, brand.texts.get(*element, tag).unwrap_or_default().to_owned());
        Self {
            display_name: brand.display_name.clone(),
            short_name: brand.short_name.clone(),
            accent: brand.accent.to_string(),
            contrast: brand.contrast,
            corner: brand.corner,
            dark: brand.dark,
            help_desk: brand.help_desk.clone(),
            links: brand.links.clone(),
            tag: tag.to_owned(),
            texts: TextElement::ALL.iter().map(text).collect(),
        }
    }

    /// The brand with what was typed, and everything that is wrong with it then. A text that is no colour leaves the
    /// accent as it was.
    pub fn applied(&self, brand: &Brand) -> (Brand, Vec<Violation>) {
        let mut after = brand.clone();
        self.display_name.trim().clone_into(&mut after.display_name);
        self.short_name.trim().clone_into(&mut after.short_name);
        (after.contrast, after.corner, after.dark) = (self.contrast, self.corner, self.dark);
        let accent = self.accent.trim().parse::<Colour>();
        after.accent = accent.unwrap_or(brand.accent);
        after.help_desk = trimmed_desk(&self.help_desk);
        after.links = trimmed_links(&self.links);
        for (element, text) in &self.texts {
            after.texts.set(*element, &self.tag, text);
        }
        let no_colour =
            accent.is_err().then_some(Violation { field: Field::Accent, fault: Fault::NotAColour });
        let violations = after.violations().into_iter().chain(no_colour).collect();
        (after, violations)
    }
}

fn trimmed(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn trimmed_desk(desk: &HelpDesk) -> HelpDesk {
    let HelpDesk { url, mail, phone, hours } = desk;
    HelpDesk {
        url: trimmed(url.as_ref()),
        mail: trimmed(mail.as_ref()),
        phone: trimmed(phone.as_ref()),
        hours: trimmed(hours.as_ref()),
    }
}

fn trimmed_links(links: &Links) -> Links {
    let Links { privacy, terms, imprint } = links;
    Links {
        privacy: trimmed(privacy.as_ref()),
        terms: trimmed(terms.as_ref()),
        imprint: trimmed(imprint.as_ref()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_touched_stays() {
        let mut brand = Brand::fresh("Contoso");
        brand.help_desk.phone = Some("+43 1 234 5678".to_owned());
        brand.texts.set(TextElement::FooterNote, "de", "Wien");
        brand.texts.set(TextElement::FooterNote, "en", "Vienna");
        assert_eq!(Edit::of(&brand, "de").applied(&brand), (brand.clone(), Vec::new()));
        assert_eq!(Edit::of(&brand, "fr").applied(&brand), (brand.clone(), Vec::new()));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let brand = Brand::fresh("Contoso");
        let mut edit = Edit::of(&brand, "en");
        edit.display_name = " ".to_owned();
        edit.accent = "yellow".to_owned();
        edit.help_desk.url = Some("javascript:alert(1)".to_owned());
        let (after, violations) = edit.applied(&brand);
        assert_eq!(after.accent, brand.accent);
        let told: Vec<_> = violations.into_iter().map(|one| (one.field, one.fault)).collect();
        assert_eq!(
            told,
            [
                (Field::DisplayName, Fault::Empty),
                (Field::HelpDeskUrl, Fault::NotALink),
                (Field::Accent, Fault::NotAColour),
            ]
        );
    }
}
