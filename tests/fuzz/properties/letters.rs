//! Mails with words of strangers in them.

use latchkey::courier::{ComposedMail, Content, HelpAsked, Stationery, compose, one_line};
use latchkey::domain::help;
use latchkey::domain::palette::{Colour, Contrast, Palette, Scheme};
use latchkey::domain::reference::Reference;
use latchkey::i18n::Catalog;
use std::sync::LazyLock;

/// The longest line, in columns, unless it is one word.
const COLUMNS: usize = 72;
/// The longest name, in characters.
const NAME_CHARACTERS: usize = 64;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the languages"));

/// Words of strangers stay in their place: one line where there is one, lines of the usual width, no markup.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let name = one_line(&text);
    assert!(name.chars().count() <= NAME_CHARACTERS && !name.contains(char::is_control), "{name:?}");
    let Ok(message) = help::message(&text) else { return };
    let language = if data.len().is_multiple_of(2) { "en" } else { "ar" };
    let mail = composed(&text, message, language);
    assert!(!mail.subject.contains(char::is_control), "{:?}", mail.subject);
    let html = mail.html.to_ascii_lowercase();
    assert!(!html.contains("<script") && !html.contains("<img src=x"), "{text:?}");
    for line in mail.text.lines().filter(|line| line.is_ascii()) {
        assert!(line.len() <= COLUMNS || !line.contains(' '), "{line:?}");
    }
}

fn composed(text: &str, message: String, language: &str) -> ComposedMail {
    let asked = HelpAsked {
        name: Some(text.to_owned()),
        reference: Reference::new([7; 8]),
        message,
        at: "2026-03-02T09:00:00[Europe/Vienna]".parse().expect("a time"),
        browser: text.to_owned(),
        language: language.to_owned(),
    };
    let localizer = CATALOG.find(language).expect("a language of ours");
    compose(&Content::HelpAsked(asked), &stationery(text), &localizer).expect("a mail")
}

fn stationery(name: &str) -> Stationery {
    let colours = |scheme| Palette::derive(Colour::new(0x0f, 0x6c, 0xbd), scheme, Contrast::Aa);
    Stationery {
        brand_name: name.to_owned(),
        short_name: name.to_owned(),
        light: colours(Scheme::Light),
        dark: colours(Scheme::Dark),
        logo: None,
        portal_url: "https://password.contoso.example/".parse().expect("an address"),
        help_desk: None,
        footer: None,
    }
}
