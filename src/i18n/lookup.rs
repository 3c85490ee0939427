//! A message on its way into a template, and what a template may give it.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use askama::{FastWritable, Values};
use jiff::Zoned;

use super::isolate::Isolation;
use super::localizer::Localizer;
use super::message::{Arg, ToArg};

const LOCALIZER: &str = "localizer";

/// The language of a page, for `render_with_values`.
pub struct RenderValues(pub Arc<Localizer>);

impl Values for RenderValues {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any> {
        let localizer: &dyn Any = self.0.as_ref();
        (key == LOCALIZER).then_some(localizer)
    }
}

/// The language among the runtime values of a template.
///
/// # Errors
/// The template was rendered without [`RenderValues`].
pub(super) fn localizer(values: &dyn Values) -> askama::Result<&Localizer> {
    askama::get_value::<Localizer>(values, LOCALIZER)
}

/// A message named in a template, on its way to the page.
pub struct Lookup<'v, K> {
    localizer: &'v Localizer,
    id: K,
    args: Vec<(String, Arg)>,
    isolation: Isolation,
}

impl<'v, K: AsRef<str>> Lookup<'v, K> {
    pub(super) fn new(id: K, values: &'v dyn Values, isolation: Isolation) -> askama::Result<Self> {
        let localizer = localizer(values)?;
        Ok(Lookup { localizer, id, args: Vec::new(), isolation })
    }
}

impl<K: AsRef<str>> fmt::Display for Lookup<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.localizer.write(f, self.id.as_ref(), &self.args, self.isolation)
    }
}

impl<K: AsRef<str>> FastWritable for Lookup<'_, K> {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.localizer.write(dest, self.id.as_ref(), &self.args, self.isolation)?)
    }
}

/// A message that is HTML already: escaped, with `<bdi>` around what was inserted.
pub struct HtmlLookup<'v, K>(pub(super) Lookup<'v, K>);

impl<K: AsRef<str>> fmt::Display for HtmlLookup<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<K: AsRef<str>> FastWritable for HtmlLookup<'_, K> {
    fn write_into(&self, dest: &mut dyn fmt::Write, values: &dyn Values) -> askama::Result<()> {
        self.0.write_into(dest, values)
    }
}

impl<K: AsRef<str>> askama::filters::HtmlSafe for HtmlLookup<'_, K> {}

/// A message that takes arguments.
pub trait TakesArg {
    /// Adds one argument.
    fn take(&mut self, name: &str, value: Arg);
}

impl<K> TakesArg for Lookup<'_, K> {
    fn take(&mut self, name: &str, value: Arg) {
        self.args.push((name.to_owned(), value));
    }
}

impl<K> TakesArg for HtmlLookup<'_, K> {
    fn take(&mut self, name: &str, value: Arg) {
        self.0.take(name, value);
    }
}

/// Several arguments at once: any list of names and values.
pub trait ArgList {
    /// Hands every argument to the message.
    fn give(&self, message: &mut impl TakesArg);
}

impl<T: ArgList + ?Sized> ArgList for &T {
    fn give(&self, message: &mut impl TakesArg) {
        (**self).give(message);
    }
}

impl<N: AsRef<str>, V: ToArg> ArgList for [(N, V)] {
    fn give(&self, message: &mut impl TakesArg) {
        for (name, value) in self {
            message.take(name.as_ref(), value.to_arg());
        }
    }
}

impl<N: AsRef<str>, V: ToArg> ArgList for Vec<(N, V)> {
    fn give(&self, message: &mut impl TakesArg) {
        self.as_slice().give(message);
    }
}

/// A moment in a template; sees through references.
pub trait ToMoment {
    /// The moment with its zone.
    fn to_moment(&self) -> &Zoned;
}

impl ToMoment for Zoned {
    fn to_moment(&self) -> &Zoned {
        self
    }
}

impl<T: ToMoment + ?Sized> ToMoment for &T {
    fn to_moment(&self) -> &Zoned {
        (**self).to_moment()
    }
}
