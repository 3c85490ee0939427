//! Dates, times and numbers of all 46 languages against a table made with another implementation.

use jiff::Zoned;
use jiff::civil::date;
use jiff::tz::TimeZone;

use crate::i18n::Catalog;
use crate::i18n::format::{Formats, Style, iso, number_formatter};

/// Tag, long date with time, and number of 22 Nov 2026 14:05 and 12345.6, Gregorian with Latin digits, as
/// ICU4C of Node 20 has them. Every kind of space is written as a plain one.
const GOLDEN: [(&str, &str, &str); 46] = [
    ("ar", "22 نوفمبر 2026 في 2:05 م", "12,345.6"),
    ("bg", "22 ноември 2026 г. в 14:05", "12 345,6"),
    ("ca", "22 de novembre del 2026, a les 14:05", "12.345,6"),
    ("cs", "22. listopadu 2026 v 14:05", "12 345,6"),
    ("da", "22. november 2026 kl. 14.05", "12.345,6"),
    ("de", "22. November 2026 um 14:05", "12.345,6"),
    ("el", "22 Νοεμβρίου 2026 στις 2:05 μ.μ.", "12.345,6"),
    ("en", "November 22, 2026 at 2:05 PM", "12,345.6"),
    ("en-GB", "22 November 2026 at 14:05", "12,345.6"),
    ("es", "22 de noviembre de 2026 a las 14:05", "12.345,6"),
    ("es-MX", "22 de noviembre de 2026 a las 2:05 p.m.", "12,345.6"),
    ("et", "22. november 2026, kell 14:05", "12 345,6"),
    ("eu", "2026(e)ko azaroaren 22(a) (14:05)", "12.345,6"),
    ("fi", "22. marraskuuta 2026 klo 14.05", "12 345,6"),
    ("fr", "22 novembre 2026 à 14:05", "12 345,6"),
    ("fr-CA", "22 novembre 2026 à 14 h 05", "12 345,6"),
    ("gl", "22 de novembro de 2026, 14:05", "12.345,6"),
    ("he", "22 בנובמבר 2026 בשעה 14:05", "12,345.6"),
    ("hi", "22 नवंबर 2026 को 2:05 pm बजे", "12,345.6"),
    ("hr", "22. studenoga 2026. u 14:05", "12.345,6"),
    ("hu", "2026. november 22. 14:05", "12 345,6"),
    ("id", "22 November 2026 pukul 14.05", "12.345,6"),
    ("it", "22 novembre 2026 alle ore 14:05", "12.345,6"),
    ("ja", "2026年11月22日 14:05", "12,345.6"),
    ("kk", "2026 ж. 22 қараша, 14:05", "12 345,6"),
    ("ko", "2026년 11월 22일 PM 2:05", "12,345.6"),
    ("lt", "2026 m. lapkričio 22 d. 14:05", "12 345,6"),
    ("lv", "2026. gada 22. novembris 14:05", "12 345,6"),
    ("ms", "22 November 2026 pada 2:05 PTG", "12,345.6"),
    ("nb", "22. november 2026 kl. 14:05", "12 345,6"),
    ("nl", "22 november 2026 om 14:05", "12.345,6"),
    ("pl", "22 listopada 2026 14:05", "12 345,6"),
    ("pt-BR", "22 de novembro de 2026 às 14:05", "12.345,6"),
    ("pt-PT", "22 de novembro de 2026 às 14:05", "12 345,6"),
    ("ro", "22 noiembrie 2026 la 14:05", "12.345,6"),
    ("ru", "22 ноября 2026 г. в 14:05", "12 345,6"),
    ("sk", "22. novembra 2026 o 14:05", "12 345,6"),
    ("sl", "22. november 2026 ob 14:05", "12.345,6"),
    ("sr-Latn", "22. novembar 2026. 14:05", "12.345,6"),
    ("sv", "22 november 2026 kl. 14:05", "12 345,6"),
    ("th", "22 พฤศจิกายน ค.ศ. 2026 เวลา 14:05", "12,345.6"),
    ("tr", "22 Kasım 2026 14:05", "12.345,6"),
    ("uk", "22 листопада 2026 р. о 14:05", "12 345,6"),
    ("vi", "lúc 14:05 22 tháng 11, 2026", "12.345,6"),
    ("zh-Hans", "2026年11月22日 14:05", "12,345.6"),
    ("zh-Hant", "2026年11月22日 下午2:05", "12,345.6"),
];

/// Where ICU4X 2.4 (CLDR 49, patterns put together from skeletons) writes something else, and why that is
/// accepted. Each was compared with the patterns of CLDR 48.2.
const DATES_THAT_DIFFER: [(&str, &str, &str); 6] = [
    (
        "bg",
        "22 ноември 2026 г. в 14:05 ч.",
        "the skeleton Hm of bg carries the word for hour, the short time does not",
    ),
    (
        "es-MX",
        "22 de noviembre de 2026 a las 02:05 p.m.",
        "ICU4X pads the hour; CLDR 48.2's own short time is h:mm a",
    ),
    (
        "et",
        "22 november 2026, kell 14:05",
        "ICU4X loses the dot of the ordinal; CLDR 48.2's own long date is d. MMMM y",
    ),
    (
        "hi",
        "22 नवंबर, 2026 को 2:05 pm बजे",
        "ICU4X puts a comma before the year; CLDR 48.2's own long date, d MMMM y, has none",
    ),
    ("ko", "2026년 11월 22일 오후 2:05", "the table is the one that is wrong: 오후 is Korean for PM"),
    (
        "vi",
        "lúc 14:05 22 tháng 11 2026",
        "ICU4X drops the comma before the year; CLDR 48.2's own long date is d MMMM, y",
    ),
];

const NUMBERS_THAT_DIFFER: [(&str, &str, &str); 1] = [(
    "gl",
    "12 345,6",
    "the data of ICU4X (CLDR 49) groups with a no-break space, the older table with a point",
)];

fn at() -> Zoned {
    date(2026, 11, 22).at(14, 5, 0, 0).to_zoned(TimeZone::UTC).unwrap()
}

fn plain_spaces(text: &str) -> String {
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

fn expected<'t>(tag: &str, golden: &'t str, exceptions: &[(&str, &'t str, &str)]) -> &'t str {
    exceptions.iter().find(|(other, _, _)| *other == tag).map_or(golden, |(_, differs, reason)| {
        assert_ne!(*differs, golden, "{tag}: strike this exception, the two agree again ({reason})");
        *differs
    })
}

#[test]
fn dates_and_numbers_of_every_language_are_those_of_the_table() {
    for (tag, golden_date, golden_number) in GOLDEN {
        let moment = Formats::new(tag).unwrap().moment(&at(), Style::Long);
        assert_eq!(plain_spaces(&moment), expected(tag, golden_date, &DATES_THAT_DIFFER), "{tag}");
        let number = number_formatter(tag, true).unwrap().format(&"12345.6".parse().unwrap()).to_string();
        assert_eq!(plain_spaces(&number), expected(tag, golden_number, &NUMBERS_THAT_DIFFER), "{tag}");
    }
}

#[test]
fn every_language_that_exists_shows_dates_as_the_table_has_them() {
    let catalog = Catalog::embedded().unwrap();
    for info in catalog.locales() {
        let Some((tag, golden, _)) = GOLDEN.iter().find(|(tag, _, _)| *tag == info.tag) else {
            continue;
        };
        let shown = catalog.find(tag).unwrap().moment(&at());
        assert_eq!(plain_spaces(&shown), expected(tag, golden, &DATES_THAT_DIFFER), "{tag}");
    }
}

#[test]
fn every_language_uses_latin_digits_and_the_gregorian_year() {
    for (tag, _, _) in GOLDEN {
        let formats = Formats::new(tag).unwrap();
        for style in [Style::Long, Style::Date] {
            let shown = formats.moment(&at(), style);
            assert!(shown.contains("2026") && shown.contains("22"), "{tag}: {shown}");
        }
        assert!(formats.moment(&at(), Style::Time).contains("05"), "{tag}");
        assert!(formats.number(7_654_321).chars().filter(char::is_ascii_digit).count() == 7, "{tag}");
    }
}

#[test]
fn a_moment_is_shown_in_its_own_zone() {
    let vienna = at().with_time_zone(TimeZone::get("Europe/Vienna").unwrap());
    let formats = Formats::new("de").unwrap();
    assert_eq!(formats.moment(&vienna, Style::Time), "15:05");
    assert_eq!(formats.moment(&at(), Style::Time), "14:05");
    assert_eq!(iso(&vienna), "2026-11-22T15:05:00+01:00");
    assert_eq!(iso(&at()), "2026-11-22T14:05:00+00:00");
}

#[test]
fn a_year_the_calendar_cannot_hold_is_still_shown() {
    let ancient = date(-9998, 1, 2).at(0, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap();
    assert!(!Formats::new("en").unwrap().moment(&ancient, Style::Long).is_empty());
}
