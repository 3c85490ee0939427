//! The texts of a brand in one language, and where others lack them.

use super::words;
use crate::domain::brand::{Brand, Edit, Gap, TextElement};
use crate::i18n::Arg;
use crate::web::cx::Cx;

/// A text in the form.
pub struct TextRow {
    /// The name of its field.
    pub field: &'static str,
    /// The message that names it.
    pub label: &'static str,
    /// What was typed.
    pub value: String,
    /// The most characters.
    pub max: usize,
    /// Whether it may have more lines than one.
    pub has_lines: bool,
    /// The languages that lack it.
    pub gap: Option<super::colours::Sentence>,
}

/// Every text of `edit`; `typed` is the brand that it makes.
pub fn rows(cx: &Cx, edit: &Edit, typed: &Brand) -> Vec<TextRow> {
    let tags = offered(cx);
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let row = |(element, value): &(TextElement, String)| TextRow {
        field: words::text_field(*element),
        label: words::text_label(*element),
        value: value.clone(),
        max: element.max_characters(),
        has_lines: element.has_lines(),
        gap: typed.texts.gap(*element, &tags, &cx.tenant.default_locale).map(|found| gap(cx, found)),
    };
    edit.texts.iter().map(row).collect()
}

/// The tags of all languages that the tenant offers.
pub fn offered(cx: &Cx) -> Vec<String> {
    let locales = cx.site.catalog.locales().iter();
    locales.map(|locale| locale.tag.clone()).filter(|tag| cx.tenant.offers(tag)).collect()
}

/// In how many languages a text is missing, and what shows there.
pub fn gap(cx: &Cx, gap: Gap) -> super::colours::Sentence {
    let mut args = vec![("missing", Arg::from(gap.missing))];
    let Some(tag) = gap.shown else { return ("admin-brand-gap-built-in", args) };
    let name = cx.site.catalog.find(&tag).map(|found| found.info().endonym.clone());
    args.push(("language", Arg::from(name.unwrap_or(tag))));
    ("admin-brand-gap", args)
}
