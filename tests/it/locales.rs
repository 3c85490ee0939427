//! The laws of the languages. What a check finds is `path:line: what is wrong`; that each check finds
//! anything is proved by planted faults beside it.

mod ftl;
mod language;
mod letters;
mod parity;
mod scan;
mod usage;

use std::path::Path;

use ftl::Language;
use language::Allowed;
use latchkey::i18n::Catalog;

const ALLOWED: Allowed = Allowed {
    same_as_english: include_str!("locales/same_as_english.txt"),
    latin_words: include_str!("locales/latin_words.txt"),
};
const NOT_MESSAGES: &str = include_str!("locales/not_messages.txt");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn english(languages: &[Language]) -> &Language {
    languages.iter().find(|language| language.tag == "en").unwrap()
}

#[track_caller]
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}\n", faults.len(), faults.join("\n"));
}

#[test]
fn every_language_says_what_english_says() {
    let languages = Language::all(root());
    let variant = |language: &Language| parity::is_variant(&language.tag, &languages);
    let check = |language: &Language| parity::check(english(&languages), language, variant(language));
    none(languages.iter().flat_map(check).collect());
}

#[test]
fn every_message_that_is_named_exists_and_every_one_that_exists_is_named() {
    let languages = Language::all(root());
    let templates = ftl::files(root(), "templates", &["html", "txt"]);
    let sources = ftl::files(root(), "src", &["rs"]);
    let not_messages: Vec<_> = NOT_MESSAGES.lines().filter(|line| !line.starts_with('#')).collect();
    none(usage::check(english(&languages), &templates, &sources, &not_messages));
}

#[test]
fn every_language_is_written_in_itself() {
    let languages = Language::all(root());
    let check = |language: &Language| language::check(english(&languages), language, &ALLOWED);
    none(languages.iter().flat_map(check).collect());
    none(language::check_list(english(&languages), &languages, &ALLOWED));
}

#[test]
fn every_folder_of_a_language_is_in_the_binary() {
    let catalog = Catalog::embedded().unwrap();
    let languages = Language::all(root());
    assert_eq!(catalog.locales().len(), languages.len());
    for language in &languages {
        let localizer = catalog.find(&language.tag).unwrap();
        assert_eq!(localizer.tag(), language.tag);
        for key in language.entries.keys().filter(|key| !key.starts_with('-')) {
            assert_ne!(&localizer.text(key, &[]), key, "{}", language.tag);
        }
    }
}
