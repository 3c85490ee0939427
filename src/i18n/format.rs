//! Dates, times and numbers by CLDR: Gregorian calendar and Latin digits in every language, so that one
//! page never mixes digit sets and always agrees with logs and exports.

use anyhow::{Context, Result};
use fixed_decimal::Decimal;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{T, YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::Locale;
use jiff::Zoned;

/// How much of a moment is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Long date and time to the minute: "22 November 2026 at 14:05".
    Long,
    /// Long date alone.
    Date,
    /// Time to the minute, 12 or 24 hours as the language has it.
    Time,
}

/// The formatters of one language; built once, on first use.
pub(super) struct Formats {
    date_time: DateTimeFormatter<YMDT>,
    date: DateTimeFormatter<YMD>,
    time: DateTimeFormatter<T>,
    number: DecimalFormatter,
}

impl Formats {
    /// Formatters for a language tag.
    ///
    /// # Errors
    /// The tag is not a BCP 47 tag, or CLDR has no data for it.
    pub(super) fn new(tag: &str) -> Result<Formats> {
        let locale = cldr_locale(tag)?;
        let prefs = (&locale).into();
        Ok(Formats {
            date_time: DateTimeFormatter::try_new(prefs, YMD::long().with_time_hm())?,
            date: DateTimeFormatter::try_new(prefs, YMD::long())?,
            time: DateTimeFormatter::try_new(prefs, T::hm())?,
            number: number_formatter(tag, true)?,
        })
    }

    /// The wall-clock reading of `at` in its own zone; ISO 8601 for a year the calendar cannot hold.
    pub(super) fn moment(&self, at: &Zoned, style: Style) -> String {
        self.civil(at, style).unwrap_or_else(|| iso(at))
    }

    fn civil(&self, at: &Zoned, style: Style) -> Option<String> {
        let part = |value: i8| u8::try_from(value).ok();
        let date = Date::try_new_iso(i32::from(at.year()), part(at.month())?, part(at.day())?).ok()?;
        let time = Time::try_new(part(at.hour())?, part(at.minute())?, part(at.second())?, 0).ok()?;
        Some(match style {
            Style::Long => self.date_time.format(&DateTime { date, time }).to_string(),
            Style::Date => self.date.format(&date).to_string(),
            Style::Time => self.time.format(&time).to_string(),
        })
    }

    /// A whole number, grouped as the language groups.
    pub(super) fn number(&self, value: i64) -> String {
        self.number.format(&Decimal::from(value)).to_string()
    }
}

/// A moment for machines, as HTML's `<time datetime>` wants it: `2026-11-22T14:05:00+01:00`.
pub(super) fn iso(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// The number formatter of a language, with or without grouping separators.
///
/// # Errors
/// The tag is not a BCP 47 tag, or CLDR has no data for it.
pub(super) fn number_formatter(tag: &str, grouped: bool) -> Result<DecimalFormatter> {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never });
    Ok(DecimalFormatter::try_new((&cldr_locale(tag)?).into(), options)?)
}

/// The language with the calendar and the digits fixed (UTS 35, `ca` and `nu`).
fn cldr_locale(tag: &str) -> Result<Locale> {
    format!("{tag}-u-ca-gregory-nu-latn").parse().with_context(|| format!("{tag} is not a language tag"))
}
