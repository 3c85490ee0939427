//! Template filters: the words of a page, in the language of the request.
//!
//! | in a template | gives |
//! | --- | --- |
//! | `{{ "id"\|t }}` | HTML between tags: all escaped, inserted texts in `<bdi>` |
//! | `title="{{ "id"\|text }}"` | plain text, escaped by askama: attributes, `<title>`, subjects |
//! | `{{ "id"\|isolated }}` | plain text, with invisible isolates if read from the right: sentences of plain-text mails |
//! | `\|arg("name", value)` | a value: text, integer, moment, [`Arg`], or references to them |
//! | `\|ltr("name", value)` | a text that is left-to-right in every language: address, code |
//! | `\|args(list)` | names and values known at run time only |
//! | `{{ at\|moment }}` `{{ at\|clock_time }}` | long date and time; time of day, both in the zone of `at` |
//! | `<time datetime="{{ at\|iso }}">` | `2026-11-22T14:05:00+01:00` |
//!
//! An id may be a value as well: `{{ rule.message|t|args(rule.args) }}`. The language comes from askama's
//! runtime values, so page structs hold data only; rendering without [`RenderValues`](super::RenderValues) is
//! an error, never a blank.
//!
//! ```
//! use askama::Template;
//! use latchkey::i18n::{Arg, Catalog, RenderValues, filters};
//!
//! #[derive(Template)]
//! #[template(source = r#"<h1 title="{{ key|text }}">{{ key|t|arg("to", to) }}</h1>"#, ext = "html")]
//! struct Page {
//!     key: &'static str,
//!     to: Arg,
//! }
//!
//! let catalog = Catalog::embedded()?;
//! let values = RenderValues(catalog.default_localizer());
//! let page = Page { key: "language-name", to: Arg::ltr("anna@contoso.example") };
//! assert_eq!(page.render_with_values(&values)?, r#"<h1 title="English (US)">English (US)</h1>"#);
//! # Ok::<(), anyhow::Error>(())
//! ```
#![expect(missing_docs, reason = "filter_fn drops doc comments; the table above stands for them")]
#![expect(
    clippy::missing_errors_doc,
    reason = "askama asks for a `Result`; only a missing localizer makes an error"
)]

use askama::Values;

use super::format;
use super::isolate::Isolation;
use super::lookup::{ArgList, HtmlLookup, Lookup, TakesArg, ToMoment, localizer};
use super::message::{Arg, ToArg};

/// `{{ "sign-in-title"|t }}`: the message as HTML. Its own text and its arguments are escaped; texts stand in
/// `<bdi>`, left-to-right ones in `<bdi dir="ltr">`.
#[askama::filter_fn]
pub fn t<'v, K: AsRef<str>>(id: K, values: &'v dyn Values) -> askama::Result<HtmlLookup<'v, K>> {
    Ok(HtmlLookup(Lookup::new(id, values, Isolation::Html)?))
}

/// `title="{{ "sign-in-title"|text }}"`: the message as plain text, which askama escapes as any other.
#[askama::filter_fn]
pub fn text<'v, K: AsRef<str>>(id: K, values: &'v dyn Values) -> askama::Result<Lookup<'v, K>> {
    Lookup::new(id, values, Isolation::Bare)
}

/// `{{ "mail-code-lead"|isolated }}`: the message as [`Localizer::isolated`](super::Localizer::isolated) gives it, for
/// sentences of plain-text mails.
#[askama::filter_fn]
pub fn isolated<'v, K: AsRef<str>>(id: K, values: &'v dyn Values) -> askama::Result<Lookup<'v, K>> {
    Lookup::new(id, values, localizer(values)?.plain())
}

/// `|arg("name", value)`: a value for a placeable; text, number, moment, [`Arg`], or a reference to one.
#[askama::filter_fn]
pub fn arg<M: TakesArg, N: AsRef<str>, V: ToArg>(
    message: M,
    _: &dyn Values,
    name: N,
    value: V,
) -> askama::Result<M> {
    let mut message = message;
    message.take(name.as_ref(), value.to_arg());
    Ok(message)
}

/// `|ltr("name", value)`: a value that is left-to-right in every language, such as an address or a code.
#[askama::filter_fn]
pub fn ltr<M: TakesArg, N: AsRef<str>, V: AsRef<str>>(
    message: M,
    _: &dyn Values,
    name: N,
    value: V,
) -> askama::Result<M> {
    let mut message = message;
    message.take(name.as_ref(), Arg::ltr(value.as_ref()));
    Ok(message)
}

/// `|args(list)`: names and values that are only known at run time.
#[askama::filter_fn]
pub fn args<M: TakesArg, L: ArgList>(message: M, _: &dyn Values, list: L) -> askama::Result<M> {
    let mut message = message;
    list.give(&mut message);
    Ok(message)
}

/// `{{ at|moment }}`: long date and time to the minute, in the zone of `at`.
#[askama::filter_fn]
pub fn moment<M: ToMoment>(at: M, values: &dyn Values) -> askama::Result<String> {
    Ok(localizer(values)?.moment(at.to_moment()))
}

/// `{{ at|clock_time }}`: the time of day to the minute, 12 or 24 hours as the language has it.
#[askama::filter_fn]
pub fn clock_time<M: ToMoment>(at: M, values: &dyn Values) -> askama::Result<String> {
    Ok(localizer(values)?.clock_time(at.to_moment()))
}

/// `<time datetime="{{ at|iso }}">`: the moment for machines, `2026-11-22T14:05:00+01:00`.
#[askama::filter_fn]
pub fn iso<M: ToMoment>(at: M, _: &dyn Values) -> askama::Result<String> {
    Ok(format::iso(at.to_moment()))
}
