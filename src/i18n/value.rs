//! How arguments look inside Fluent, and the functions that messages may call.
//!
//! `NUMBER($n, useGrouping: "false")` shows a number without separators; `DATETIME($at, style: "long")` shows
//! a moment as date and time (`"long"`, the default), as `"date"` or as `"time"`.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use anyhow::{Context, Result};
use fixed_decimal::Decimal;
use fluent::FluentValue;
use fluent::types::FluentType;
use icu_decimal::DecimalFormatter;
use intl_memoizer::concurrent::IntlLangMemoizer;
use intl_memoizer::{IntlLangMemoizer as SingleThreaded, Memoizable};
use jiff::Zoned;
use unic_langid::LanguageIdentifier;

use super::format::{Formats, Style, iso, number_formatter};
use super::isolate;
use super::localizer::Bundle;
use super::message::Arg;

/// An argument as Fluent sees it. A text stays a plain text, so that messages can choose by it.
pub(super) fn fluent(arg: &Arg, formats: impl Fn() -> Option<Arc<Formats>>) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Ltr(text) => FluentValue::Custom(Box::new(LtrText(text.clone()))),
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Moment(at) => {
            let (at, style) = (at.clone(), Style::Long);
            FluentValue::Custom(Box::new(Moment { at, style, formats: formats() }))
        }
    }
}

/// The written form of a value; Fluent calls it for everything that it inserts.
pub(super) fn format(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(isolate::wrap(isolate::TEXT, text)),
        FluentValue::Number(number) => {
            let decimal: Decimal = number.as_string().parse().ok()?;
            let grouped = number.options.use_grouping;
            memoizer
                .with_try_get::<Number, _, _>((grouped,), |number| number.0.format(&decimal).to_string())
                .ok()
        }
        _ => None,
    }
}

/// Adds `NUMBER` and `DATETIME`.
///
/// # Errors
/// The bundle has such a function already.
pub(super) fn add_functions(bundle: &mut Bundle) -> Result<()> {
    bundle.add_builtins()?;
    bundle.add_function("DATETIME", |positional, named| {
        let Some(FluentValue::Custom(custom)) = positional.first() else {
            return FluentValue::Error;
        };
        let Some(moment) = (**custom).as_any().downcast_ref::<Moment>() else {
            return FluentValue::Error;
        };
        let style = match named.get("style") {
            Some(FluentValue::String(style)) if style == "date" => Style::Date,
            Some(FluentValue::String(style)) if style == "time" => Style::Time,
            _ => Style::Long,
        };
        FluentValue::Custom(Box::new(Moment { style, ..moment.clone() }))
    })?;
    Ok(())
}

struct Number(DecimalFormatter);

impl Memoizable for Number {
    /// Whether groups of digits are separated.
    type Args = (bool,);
    type Error = anyhow::Error;

    fn construct(language: LanguageIdentifier, (grouped,): Self::Args) -> Result<Self> {
        number_formatter(&language.to_string(), grouped).map(Number).context("no numbers for this language")
    }
}

/// A text that is left-to-right in every language.
#[derive(Clone, Debug, PartialEq)]
struct LtrText(String);

impl FluentType for LtrText {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &SingleThreaded) -> Cow<'static, str> {
        isolate::wrap(isolate::LTR, &self.0).into()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        isolate::wrap(isolate::LTR, &self.0).into()
    }
}

/// A moment with the formatters of the language that speaks.
#[derive(Clone)]
struct Moment {
    at: Zoned,
    style: Style,
    formats: Option<Arc<Formats>>,
}

impl Moment {
    fn shown(&self) -> Cow<'static, str> {
        let shown = self.formats.as_ref().map(|formats| formats.moment(&self.at, self.style));
        shown.unwrap_or_else(|| iso(&self.at)).into()
    }
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at && self.style == other.style
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Moment").field(&self.at).field(&self.style).finish()
    }
}

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &SingleThreaded) -> Cow<'static, str> {
        self.shown()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.shown()
    }
}
