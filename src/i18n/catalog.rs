//! All languages, in the order of the picker.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use icu_locale::{Locale, LocaleExpander};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::localizer::Localizer;
use super::negotiate::Negotiator;
use super::pseudo::Disguise;
use super::source::{LocaleFiles, Source};
use super::{DIRECTION_ID, Direction, LocaleInfo, NAME_ID};

/// The language every text is written in first, and the last resort for what a language lacks.
const ENGLISH: &str = "en";

/// Every language the product speaks; made once, shared by all threads, never changed.
pub struct Catalog {
    locales: Vec<LocaleInfo>,
    localizers: BTreeMap<String, Arc<Localizer>>,
    english: Arc<Localizer>,
    negotiator: Negotiator,
}

impl Catalog {
    /// The languages of `locales/`, from inside the binary (debug builds read the folder). Only the name and
    /// the direction of each are read; the rest waits until a language is used.
    ///
    /// # Errors
    /// English is missing, a folder is not named by a language tag, or a `common.ftl` lacks
    /// `language-name` or a `language-direction` of `ltr` or `rtl`.
    pub fn embedded() -> Result<Catalog> {
        let mut paths: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for path in LocaleFiles::iter() {
            let (tag, _) =
                path.split_once('/').with_context(|| format!("locales/{path} is in no language's folder"))?;
            paths.entry(tag.to_owned()).or_default().push(path.to_string());
        }
        Catalog::new(paths.into_iter().map(|(tag, paths)| Source::Embedded { tag, paths }))
    }

    /// The same with the pseudo-languages `en-XA` (accented, longer, in brackets) and `ar-XB` (mirrored). No
    /// header leads to them: they are only found by their exact tag.
    ///
    /// # Errors
    /// The English `common.ftl` cannot be read any more (debug builds).
    pub fn with_pseudo(mut self) -> Result<Catalog> {
        for disguise in [Disguise::Accents, Disguise::Mirror] {
            let source = Source::Pseudo(disguise, Box::new(self.english.source().clone()));
            self.add(disguise.tag(), source, None)?;
        }
        self.sort();
        Ok(self)
    }

    pub(super) fn new(sources: impl Iterator<Item = Source>) -> Result<Catalog> {
        let mut sources: BTreeMap<String, Source> =
            sources.map(|source| (source.speech().to_owned(), source)).collect();
        let english = sources.remove(ENGLISH).context("locales/en is missing")?;
        let english = Arc::new(Localizer::new(info(ENGLISH, &english)?, english, None, None));
        let negotiator = Negotiator::new(std::iter::once(ENGLISH).chain(sources.keys().map(String::as_str)));
        let localizers = BTreeMap::from([(ENGLISH.to_owned(), Arc::clone(&english))]);
        let mut catalog = Catalog { locales: Vec::new(), localizers, english, negotiator };
        // In the order of their names a base (`fr`) comes before its variants (`fr-CA`).
        for (tag, source) in sources {
            let base = tag.rsplit_once('-').and_then(|(base, _)| catalog.localizers.get(base)).cloned();
            catalog.add(&tag, source, base)?;
        }
        catalog.sort();
        Ok(catalog)
    }

    fn add(&mut self, tag: &str, source: Source, base: Option<Arc<Localizer>>) -> Result<()> {
        let english = Some(Arc::clone(&self.english));
        let localizer = Localizer::new(info(tag, &source)?, source, base, english);
        self.localizers.insert(tag.to_owned(), Arc::new(localizer));
        Ok(())
    }

    fn sort(&mut self) {
        self.locales = self.localizers.values().map(|localizer| localizer.info().clone()).collect();
        self.locales.sort_by_cached_key(place);
    }

    /// The languages as a picker lists them: Latin from A to Z by endonym, then Greek, Cyrillic, Hebrew,
    /// Arabic, Devanagari, Thai, Chinese, Japanese and Korean.
    pub fn locales(&self) -> &[LocaleInfo] {
        &self.locales
    }

    /// The language with this tag, in any case; else the one an old code (`iw`), a region (`de-AT`) or another
    /// spelling (`pt_BR`, `zh-TW`) stands for. None for a language we do not speak.
    pub fn find(&self, tag: &str) -> Option<Arc<Localizer>> {
        if let Some(as_written) = self.localizers.get(tag) {
            return Some(as_written.clone());
        }
        let tag = tag.trim().replace('_', "-");
        let exact = self.localizers.iter().find(|(ours, _)| ours.eq_ignore_ascii_case(&tag));
        let found = exact.map(|(_, localizer)| localizer);
        found.or_else(|| self.localizers.get(self.negotiator.best(&tag, |_| true)?)).cloned()
    }

    /// The language an `Accept-Language` header asks for, among the enabled ones (all, if none are named).
    /// None when nothing fits or anything does (`*`): then the tenant's default decides.
    pub fn negotiate(&self, accept_language: &str, enabled: Option<&[String]>) -> Option<Arc<Localizer>> {
        let allowed = |tag: &str| enabled.is_none_or(|enabled| enabled.iter().any(|known| known == tag));
        self.localizers.get(self.negotiator.accept(accept_language, allowed)?).cloned()
    }

    /// English.
    pub fn default_localizer(&self) -> Arc<Localizer> {
        Arc::clone(&self.english)
    }
}

fn info(tag: &str, source: &Source) -> Result<LocaleInfo> {
    let head =
        |id: &str| source.head(id).with_context(|| format!("locales/{tag}/common.ftl: {id} is missing"));
    let direction = match head(DIRECTION_ID)?.as_str() {
        "ltr" => Direction::Ltr,
        "rtl" => Direction::Rtl,
        other => {
            return Err(anyhow!("locales/{tag}/common.ftl: {DIRECTION_ID} is {other}, not ltr or rtl"));
        }
    };
    tag.parse::<Locale>().with_context(|| format!("locales/{tag}: this is not a language tag"))?;
    Ok(LocaleInfo { tag: tag.to_owned(), endonym: head(NAME_ID)?, direction })
}

/// Script, then the letters of the name without accents and without what stands in parentheses, then the tag,
/// so that `en` comes before `en-GB`.
fn place(info: &LocaleInfo) -> (usize, String, String) {
    const SCRIPTS: [&str; 7] = ["Latn", "Grek", "Cyrl", "Hebr", "Arab", "Deva", "Thai"];
    let script = info.tag.parse::<Locale>().ok().and_then(|mut locale| {
        LocaleExpander::new_extended().maximize(&mut locale.id);
        locale.id.script
    });
    let rank = SCRIPTS.iter().position(|known| script.is_some_and(|script| script.as_str() == *known));
    let name = if rank == Some(0) { info.endonym.split('(').next().unwrap_or_default() } else { "" };
    let letters = name.trim().nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    (rank.unwrap_or(SCRIPTS.len()), letters, info.tag.clone())
}
