//! What is not wrong with a brand, but should be seen before it is published.

use super::{Brand, Gap, TextElement};
use crate::domain::theme::DarkMode;

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Nobody learns whom to ask.
    NoHelpDesk,
    /// The name stands where the logo would.
    NoLogo,
    /// The same logo stands on light and on dark pages.
    OneLogo,
    /// Browsers show the portal's own icon.
    NoSquare,
    /// A text that some languages lack.
    Gap {
        /// Which.
        element: TextElement,
        /// Where, and what shows there.
        gap: Gap,
    },
}

pub(super) fn on(brand: &Brand, offered: &[&str], default_locale: &str) -> Vec<Advice> {
    let desk = &brand.help_desk;
    let unreachable = desk.url.is_none() && desk.mail.is_none() && desk.phone.is_none();
    let one_logo = brand.logo.is_some() && brand.logo_dark.is_none() && brand.dark == DarkMode::Device;
    let plain = [
        (unreachable, Advice::NoHelpDesk),
        (brand.logo.is_none(), Advice::NoLogo),
        (one_logo, Advice::OneLogo),
        (brand.square.is_none(), Advice::NoSquare),
    ];
    let gaps = TextElement::ALL.iter().filter_map(|element| {
        let gap = brand.texts.gap(*element, offered, default_locale)?;
        Some(Advice::Gap { element: *element, gap })
    });
    plain.into_iter().filter(|(applies, _)| *applies).map(|(_, advice)| advice).chain(gaps).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_brand_lacks_a_help_desk_and_pictures() {
        let brand = Brand::fresh("Contoso");
        assert_eq!(brand.advice(&["en"], "en"), [Advice::NoHelpDesk, Advice::NoLogo, Advice::NoSquare]);
    }

    #[test]
    fn a_text_is_missing_where_neither_the_language_nor_its_base_has_one() {
        let mut brand = Brand::fresh("Contoso");
        brand.help_desk.mail = Some("help@contoso.example".to_owned());
        brand.texts.set(TextElement::FooterNote, "en", "Vienna");
        let gap = |missing, shown: Option<&str>| Some(Gap { missing, shown: shown.map(str::to_owned) });
        let found = |offered: &[&str], default| brand.texts.gap(TextElement::FooterNote, offered, default);
        assert_eq!(found(&["en", "en-GB", "de", "ja"], "en"), gap(2, Some("en")));
        assert_eq!(found(&["en", "de"], "de"), gap(1, None), "the built-in words show");
        assert_eq!(found(&["en", "en-GB"], "en"), None);
        assert_eq!(brand.texts.gap(TextElement::HelpText, &["de"], "en"), None, "nobody wrote one");
        assert_eq!(brand.advice(&["en", "de"], "en").len(), 3);
    }
}
