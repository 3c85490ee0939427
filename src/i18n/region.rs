//! Countries by the names that CLDR has for them, in the order of the language.

use anyhow::{Context, Result};
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale::names::RegionDisplayName;
use icu_locale::subtags::Region;
use icu_locale::{Locale, LocaleExpander};

/// Each of `codes` (ISO 3166-1) that has a name in the language `tag`, with it, sorted as the language sorts.
///
/// # Errors
/// The tag is not a BCP 47 tag, or CLDR cannot sort its language.
pub(super) fn named<'a>(tag: &str, codes: &[&'a str]) -> Result<Vec<(&'a str, String)>> {
    let locale: Locale = tag.parse().ok().context("not a language tag")?;
    let name = |code: &'a str| {
        let region: Region = code.parse().ok()?;
        let name = RegionDisplayName::try_new_light((&locale).into(), region).ok()?;
        Some((code, name.to_string()))
    };
    let mut named: Vec<_> = codes.iter().copied().filter_map(name).collect();
    let collator = CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default())?;
    named.sort_by(|(_, a), (_, b)| collator.compare(a, b));
    Ok(named)
}

/// The country where most readers of the language `tag` live.
pub(super) fn likely(tag: &str) -> Option<String> {
    let mut locale: Locale = tag.parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale.id.region.map(|region| region.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_have_the_names_and_the_order_of_the_language() {
        let names = |tag| {
            let all = named(tag, &["SE", "AT", "EG", "ZA", "JP"]).unwrap();
            all.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
        };
        assert_eq!(names("en"), ["Austria", "Egypt", "Japan", "South Africa", "Sweden"]);
        assert_eq!(names("de"), ["Ägypten", "Japan", "Österreich", "Schweden", "Südafrika"]);
        assert_eq!(names("ja").len(), 5);
        assert_eq!(names("ar").first().map(String::as_str), Some("السويد"));
    }

    #[test]
    fn a_language_has_its_likely_country() {
        let found = ["de", "ja", "ar", "en", "pt-BR"].map(|tag| likely(tag).unwrap());
        assert_eq!(found, ["DE", "JP", "EG", "US", "BR"]);
    }
}
