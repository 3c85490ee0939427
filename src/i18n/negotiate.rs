//! Which of our languages fits what a reader asks for.
//!
//! RFC 4647 lookup over CLDR's inheritance: a wanted tag and each of ours are followed to their parents
//! (`es-AR` → `es-419` → `es`), and the first that both have in common decides. That knows scripts
//! (`zh-HK` is `zh-Hant`), regional families (`en-AU` is nearer to `en-GB` than to `en`) and old codes (`iw`).

use icu_locale::extensions::Extensions;
use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};
use icu_provider::DataLocale;

/// More entries than any browser sends; the rest of a header is not looked at.
const MOST_ENTRIES: usize = 20;
/// RFC 5646 section 4.4.1: no registered tag is longer.
const LONGEST_TAG: usize = 35;

struct Candidate {
    tag: String,
    /// Other spellings of the tag by CLDR's likely subtags: `en-US` for `en`, `zh-TW` for `zh-Hant`.
    spellings: Vec<String>,
    /// The tag without what its language implies: `pt` for `pt-BR`.
    shortest: Option<DataLocale>,
    /// The tag and its parents, nearest first, without the root.
    family: Vec<DataLocale>,
}

impl Candidate {
    fn is(&self, tag: &str) -> bool {
        self.tag.eq_ignore_ascii_case(tag)
            || self.spellings.iter().any(|known| known.eq_ignore_ascii_case(tag))
    }
}

/// Finds the best of a fixed set of languages.
pub(super) struct Negotiator {
    candidates: Vec<Candidate>,
    cldr: Cldr,
}

impl Negotiator {
    /// Over these tags; where two fit equally well, the earlier one wins.
    pub(super) fn new<'t>(tags: impl Iterator<Item = &'t str>) -> Negotiator {
        let cldr = Cldr::new();
        let candidates = tags.map(|tag| cldr.candidate(tag)).collect();
        Negotiator { candidates, cldr }
    }

    /// The best language for an `Accept-Language` header among those allowed. `*` means that everything suits,
    /// so the decision is left to the caller, as when nothing fits.
    pub(super) fn accept(&self, header: &str, allowed: impl Fn(&str) -> bool) -> Option<&str> {
        for tag in wanted(header) {
            if tag == "*" {
                return None;
            }
            if let Some(found) = self.best(tag, &allowed) {
                return Some(found);
            }
        }
        None
    }

    /// The best language for one wanted tag among those allowed.
    pub(super) fn best(&self, tag: &str, allowed: impl Fn(&str) -> bool) -> Option<&str> {
        let known = |candidate: &&Candidate| candidate.is(tag) && allowed(&candidate.tag);
        if let Some(candidate) = self.candidates.iter().find(known) {
            return Some(&candidate.tag);
        }
        if let Some(only) = self.only(tag) {
            return Some(only).filter(|tag| allowed(tag));
        }
        self.cldr.family(tag)?.iter().find_map(|ancestor| self.nearest(ancestor, &allowed))
    }

    /// Where we have one form of a language, its readers get that one, whatever their region or script (`de`
    /// for `de-AT`, `sr-Latn` for `sr`). It also spares most requests the walk through CLDR.
    fn only(&self, tag: &str) -> Option<&str> {
        let language = primary(tag);
        let mut forms =
            self.candidates.iter().filter(|ours| primary(&ours.tag).eq_ignore_ascii_case(language));
        let only = forms.next()?;
        forms.next().is_none().then_some(&only.tag)
    }

    fn nearest(&self, ancestor: &DataLocale, allowed: impl Fn(&str) -> bool) -> Option<&str> {
        let distance = |candidate: &Candidate| {
            let steps = candidate.family.iter().position(|own| own == ancestor)?;
            Some((steps, candidate.shortest.as_ref() != Some(ancestor)))
        };
        let fitting = self.candidates.iter().filter(|candidate| allowed(&candidate.tag));
        let (_, nearest) =
            fitting.filter_map(|ours| Some((distance(ours)?, ours))).min_by_key(|(steps, _)| *steps)?;
        Some(&nearest.tag)
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The tags of an `Accept-Language` header (RFC 9110 section 12.5.4), most wanted first; refused ones
/// (`q=0`) and unreadable ones left out.
fn wanted(header: &str) -> Vec<&str> {
    let mut entries: Vec<_> = header.split(',').take(MOST_ENTRIES).filter_map(entry).collect();
    entries.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    entries.into_iter().map(|(_, tag)| tag).collect()
}

fn entry(entry: &str) -> Option<(f32, &str)> {
    let (tag, quality) = match entry.split_once(';') {
        None => (entry.trim(), 1.0),
        Some((tag, weight)) => {
            (tag.trim(), weight.trim().trim_start_matches(['q', 'Q']).strip_prefix('=')?.parse().ok()?)
        }
    };
    let possible = quality > 0.0 && quality <= 1.0 && !tag.is_empty() && tag.len() <= LONGEST_TAG;
    possible.then_some((quality, tag))
}

/// What CLDR knows about language tags.
struct Cldr {
    canonicalizer: LocaleCanonicalizer,
    expander: LocaleExpander,
    fallbacker: LocaleFallbacker,
}

impl Cldr {
    fn new() -> Cldr {
        Cldr {
            canonicalizer: LocaleCanonicalizer::new_extended(),
            expander: LocaleExpander::new_extended(),
            fallbacker: LocaleFallbacker::new().static_to_owned(),
        }
    }

    fn canonical(&self, tag: &str) -> Option<Locale> {
        let mut locale: Locale = tag.parse().ok()?;
        self.canonicalizer.canonicalize(&mut locale);
        // Private use and variants (de-CH-1996) choose no language of ours.
        locale.extensions = Extensions::default();
        locale.id.variants.clear();
        Some(locale)
    }

    fn candidate(&self, tag: &str) -> Candidate {
        let (mut longest, mut shortest) = (self.canonical(tag), self.canonical(tag));
        longest.iter_mut().for_each(|locale| _ = self.expander.maximize(&mut locale.id));
        shortest.iter_mut().for_each(|locale| _ = self.expander.minimize(&mut locale.id));
        let mut without_script = longest.clone();
        without_script.iter_mut().for_each(|locale| locale.id.script = None);
        // `zh-TW` is `zh-Hant-TW`, but `sr-RS` is not `sr-Latn-RS`: only what expands to the same is the same.
        without_script.take_if(|short| {
            let mut expanded = short.clone();
            self.expander.maximize(&mut expanded.id);
            Some(&expanded) != longest.as_ref()
        });
        Candidate {
            tag: tag.to_owned(),
            spellings: [&longest, &shortest, &without_script]
                .into_iter()
                .flatten()
                .map(Locale::to_string)
                .collect(),
            shortest: shortest.map(DataLocale::from),
            family: self.family(tag).unwrap_or_default(),
        }
    }

    fn family(&self, tag: &str) -> Option<Vec<DataLocale>> {
        let locale = self.canonical(tag)?;
        let mut steps =
            self.fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for(locale.into());
        let mut family = Vec::new();
        while !steps.get().is_unknown() {
            family.push(*steps.get());
            steps.step();
        }
        Some(family)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tags of every language of the product.
    const TAGS: &str = "ar bg ca cs da de el en en-GB es es-MX et eu fi fr fr-CA gl he hi hr hu id it ja kk ko lt \
        lv ms nb nl pl pt-BR pt-PT ro ru sk sl sr-Latn sv th tr uk vi zh-Hans zh-Hant";

    fn negotiator() -> Negotiator {
        Negotiator::new(TAGS.split_whitespace())
    }

    #[test]
    fn every_tag_finds_itself() {
        let negotiator = negotiator();
        for tag in TAGS.split_whitespace() {
            assert_eq!(negotiator.best(&tag.to_lowercase(), |_| true), Some(tag));
        }
    }

    /// A language of ours, and what else it is asked for by.
    const ASKED: [(&str, &str); 19] = [
        ("nb", "no nn nn-NO nb-NO"),
        ("he", "iw"),
        ("id", "in"),
        ("zh-Hans", "zh zh-CN zh-SG zh-Hans-HK"),
        ("zh-Hant", "zh-TW zh-HK zh-MO zh-Hant-SG"),
        ("sr-Latn", "sr sr-RS sr-ME sr-Cyrl-RS sr-Latn-RS"),
        ("pt-BR", "pt"),
        ("pt-PT", "pt-AO pt-PT"),
        ("es", "es-ES"),
        ("es-MX", "es-419 es-AR es-US es-MX"),
        ("en", "en-US en-PH"),
        ("en-GB", "en-AU en-NZ en-IE en-IN en-ZA"),
        ("fr", "fr-FR fr-BE fr-CH"),
        ("fr-CA", "fr-CA"),
        ("de", "de-AT de-CH-1996"),
        ("nl", "nl-BE"),
        ("ar", "ar-EG"),
        ("ca", "ca-ES-valencia"),
        ("hi", "hi-Latn"),
    ];

    #[test]
    fn old_codes_scripts_and_regions_find_the_nearest_language() {
        let negotiator = negotiator();
        for (expected, asked) in ASKED {
            for asked in asked.split(' ') {
                assert_eq!(negotiator.best(asked, |_| true), Some(expected), "{asked}");
            }
        }
        for asked in ["is", "xx", "", "*", "garbage!!", "-", "e"] {
            assert_eq!(negotiator.best(asked, |_| true), None, "{asked}");
        }
    }

    #[test]
    fn a_header_is_answered_in_order_of_quality() {
        let negotiator = negotiator();
        for (header, expected) in [
            ("en;q=0.5,de;q=0.9", Some("de")),
            ("de;q=0, fr;q=0.1", Some("fr")),
            ("de;q=0", None),
            ("zh-HK,zh;q=0.8", Some("zh-Hant")),
            ("is, xx;q=0.9, de-AT; q=0.8, en;q=0.7", Some("de")),
            ("garbage!!,fr", Some("fr")),
            ("de;q=nan, de;q=7, de;level=1, it", Some("it")),
            ("*", None),
            ("is,*;q=0.5,de;q=0.1", None),
            ("", None),
        ] {
            assert_eq!(negotiator.accept(header, |_| true), expected, "{header}");
        }
    }

    #[test]
    fn only_enabled_languages_are_found() {
        let negotiator = negotiator();
        let enabled = |tag: &str| ["en-GB", "pt-PT", "fr", "zh-Hans"].contains(&tag);
        for (asked, expected) in [
            ("en-US", Some("en-GB")),
            ("en", Some("en-GB")),
            ("pt-BR", Some("pt-PT")),
            ("fr-CA", Some("fr")),
            ("zh-TW", None),
            ("de", None),
        ] {
            assert_eq!(negotiator.best(asked, enabled), expected, "{asked}");
        }
    }

    #[test]
    fn an_endless_header_costs_little_and_harms_nothing() {
        let header = "x".repeat(LONGEST_TAG + 1) + &",de-AT-1996-x-y".repeat(100_000);
        assert_eq!(negotiator().accept(&header, |_| true), Some("de"));
    }
}
