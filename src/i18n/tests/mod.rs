//! The room as its users see it.

mod filters;
mod golden;
mod picker;

use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::date;
use jiff::tz::TimeZone;

use super::catalog::Catalog;
use super::source::Source;
use super::{Arg, Direction, Localizer};

/// English with everything.
const ENGLISH: &str = "language-name = English (US)
language-direction = ltr
-portal = the portal
title = Sign in to { -portal }
greeting = Hello { $name }, write to { $mail } <soon>
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
 }
sent = Sent { DATETIME($at, style: \"long\") }, on { DATETIME($at, style: \"date\") },
    at { DATETIME($at, style: \"time\") }, { $at }
year = In { NUMBER($n, useGrouping: \"false\") }
way = { $way ->
    [mail] By mail
   *[other] By phone
 }
field = Name
    .hint = Your full name
";

/// Other languages: tag, direction, messages.
const OTHERS: [(&str, &str, &str); 7] = [
    ("en-GB", "ltr", "title = Log in to { -portal }\n"),
    ("de", "ltr", "title = Anmelden\ngreeting = Hallo { $name }: { $mail }\n"),
    (
        "ar",
        "rtl",
        "minutes = { $n ->\n    [zero] 0\n    [one] 1\n    [two] 2\n    [few] few { $n }\n    \
        [many] many { $n }\n   *[other] other { $n }\n }\n",
    ),
    ("he", "rtl", "greeting = Shalom { $name }: { $mail }\n"),
    ("sr-Latn", "ltr", ""),
    ("zh-Hans", "ltr", ""),
    ("zh-Hant", "ltr", ""),
];

/// A few languages of a few messages.
pub(super) fn catalog() -> Catalog {
    let head =
        |tag: &str, direction: &str| format!("language-name = {tag}\nlanguage-direction = {direction}\n");
    let others = OTHERS.iter().map(|(tag, direction, text)| given(tag, &(head(tag, direction) + text)));
    Catalog::new(others.chain([given("en", ENGLISH)])).unwrap()
}

fn given(tag: &str, text: &str) -> Source {
    Source::Given { tag: tag.to_owned(), files: vec![("common.ftl".to_owned(), text.to_owned())] }
}

fn speak(tag: &str) -> Arc<Localizer> {
    catalog().find(tag).unwrap()
}

fn at() -> jiff::Zoned {
    date(2026, 11, 22).at(14, 5, 0, 0).to_zoned(TimeZone::UTC).unwrap()
}

#[test]
fn a_message_takes_its_arguments() {
    let args = [("name", Arg::from("Ann")), ("mail", Arg::ltr("a@b.example"))];
    assert_eq!(speak("en").text("greeting", &args), "Hello Ann, write to a@b.example <soon>");
    assert_eq!(speak("en").text("minutes", &[("n", 1.into())]), "1 minute");
    assert_eq!(speak("en").text("minutes", &[("n", 12_345.into())]), "12,345 minutes");
    assert_eq!(speak("en").text("year", &[("n", 2026.into())]), "In 2026");
    assert_eq!(speak("en").text("field.hint", &[]), "Your full name");
}

#[test]
fn a_message_chooses_by_a_text_argument() {
    assert_eq!(speak("en").text("way", &[("way", "mail".into())]), "By mail");
    assert_eq!(speak("en").text("way", &[("way", "text".into())]), "By phone");
}

#[test]
fn a_sentence_of_plain_text_is_isolated_where_it_is_read_from_the_right() {
    let args = [("name", Arg::from("Ann")), ("mail", Arg::ltr("a@b"))];
    assert_eq!(speak("de").isolated("greeting", &args), "Hallo Ann: a@b");
    assert_eq!(speak("he").isolated("greeting", &args), "Shalom \u{2068}Ann\u{2069}: \u{2066}a@b\u{2069}");
}

#[test]
fn moments_are_shown_in_the_way_a_message_asks_for() {
    let shown = speak("en").text("sent", &[("at", at().into())]).replace('\u{202F}', " ");
    let long = "November 22, 2026 at 2:05 PM";
    assert_eq!(shown, format!("Sent {long}, on November 22, 2026,\nat 2:05 PM, {long}"));
}

#[test]
fn a_variant_inherits_words_but_shows_dates_its_own_way() {
    let british = speak("en-GB");
    assert_eq!(british.text("title", &[]), "Log in to the portal");
    let sent = british.text("sent", &[("at", at().into())]);
    assert!(sent.starts_with("Sent 22 November 2026 at 14:05, on 22 November 2026"), "{sent}");
}

#[test]
fn english_stands_in_with_english_plurals_and_dates() {
    let arabic = speak("ar");
    assert_eq!(arabic.text("minutes", &[("n", 103.into())]), "few 103");
    assert_eq!(arabic.text("title", &[]), "Sign in to the portal");
    assert!(arabic.text("sent", &[("at", at().into())]).starts_with("Sent November 22"));
}

#[test]
fn a_missing_message_is_its_id_and_a_missing_argument_its_name() {
    assert_eq!(speak("de").text("no-such-message", &[]), "no-such-message");
    assert_eq!(speak("de").text("field.no-such-attribute", &[]), "field.no-such-attribute");
    assert_eq!(speak("de").text("greeting", &[]), "Hallo {$name}: {$mail}");
    assert_eq!(
        speak("en").text("sent", &[("at", 3.into())]),
        "Sent DATETIME(), on DATETIME(),\nat DATETIME(), 3"
    );
}

#[test]
fn a_file_with_a_mistake_keeps_its_other_messages() {
    let broken = "language-name = English\nlanguage-direction = ltr\nbad = { $ }\nn = { $n ->\n   *[other] fine { $n }\n }\n";
    let english = Catalog::new([given("en", broken)].into_iter()).unwrap().default_localizer();
    assert_eq!(english.text("n", &[("n", 2.into())]), "fine 2");
    assert_eq!(english.text("bad", &[]), "bad");
}

#[test]
fn a_language_is_found_by_tag_alias_and_mistaken_spelling() {
    for (asked, expected) in
        [("DE", "de"), (" de ", "de"), ("de_AT", "de"), ("zh-TW", "zh-Hant"), ("iw", "he"), ("sr", "sr-Latn")]
    {
        assert_eq!(speak(asked).tag(), expected, "{asked}");
    }
    assert!(catalog().find("tlh").is_none());
    assert!(catalog().find("../../etc").is_none());
}

#[test]
fn negotiation_keeps_to_the_enabled_languages() {
    let catalog = catalog();
    let found = |enabled: Option<&[String]>| {
        catalog.negotiate("de,ar;q=0.5", enabled).map(|found| found.tag().to_owned())
    };
    assert_eq!(found(None).as_deref(), Some("de"));
    assert_eq!(found(Some(&["ar".to_owned(), "en".to_owned()])).as_deref(), Some("ar"));
    assert_eq!(found(Some(&["en".to_owned()])), None);
    assert_eq!(found(Some(&[])), None);
}

#[test]
fn pseudo_languages_are_found_by_their_exact_tag_only() {
    let catalog = catalog().with_pseudo().unwrap();
    assert_eq!(catalog.negotiate("en-XA,ar-XB", None).unwrap().tag(), "en");
    let accented = catalog.find("en-xa").unwrap();
    assert_eq!(accented.text("title", &[]), "［Šîĝñ îñ ţö ţĥé þöŕţåļ öñé ţŵö ţĥŕéé］");
    assert_eq!(accented.text("minutes", &[("n", 1.into())]), "［1 ṁîñûţé öñé ţŵö］");
    let mirrored = catalog.find("ar-XB").unwrap();
    assert_eq!((mirrored.direction(), mirrored.tag()), (Direction::Rtl, "ar-XB"));
    assert_eq!(mirrored.text("minutes", &[("n", 3.into())]), "3 \u{202E}minutes\u{202C}");
}

#[test]
fn a_language_without_name_or_direction_is_refused() {
    let english = || given("en", "language-name = English\nlanguage-direction = ltr\n");
    let refusal = |tag: &str, text: &str| {
        let catalog = Catalog::new([english(), given(tag, text)].into_iter());
        format!("{:#}", catalog.err().unwrap())
    };
    assert_eq!(
        refusal("de", "language-direction = ltr\n"),
        "locales/de/common.ftl: language-name is missing"
    );
    assert_eq!(
        refusal("de", "language-name = Deutsch\nlanguage-direction = up\n"),
        "locales/de/common.ftl: language-direction is up, not ltr or rtl"
    );
    assert!(
        refusal("not a tag", "language-name = X\nlanguage-direction = ltr\n").contains("not a language tag")
    );
    let no_english = Catalog::new(std::iter::once(given("de", "language-name = Deutsch\n")));
    assert_eq!(no_english.err().unwrap().to_string(), "locales/en is missing");
}

#[test]
fn the_embedded_languages_load_without_being_parsed() {
    let start = Instant::now();
    let catalog = Catalog::embedded().unwrap();
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert_eq!(catalog.default_localizer().tag(), "en");
    for info in catalog.locales() {
        let localizer = catalog.find(&info.tag).unwrap();
        assert_eq!(localizer.text("language-name", &[]), info.endonym);
        assert_eq!(localizer.text("language-direction", &[]), info.direction.as_str());
    }
}

#[test]
fn a_catalog_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalog>();
    shared::<Localizer>();
    let localizer = speak("ar");
    std::thread::scope(|scope| {
        for n in 0..4 {
            let localizer = &localizer;
            scope.spawn(move || assert!(!localizer.text("minutes", &[("n", n.into())]).is_empty()));
        }
    });
}
