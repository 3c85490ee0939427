//! Languages: which one a reader gets, and every word, number and date in it.
//!
//! Words live in `locales/<tag>/*.ftl` (Project Fluent); adding a language is adding a folder. Plurals, dates,
//! numbers and the choice of a language follow CLDR through ICU4X. The room knows nothing of pages, mails or
//! tenants: it is given an id, arguments and a language, and gives back text.
//!
//! ```
//! use latchkey::i18n::Catalog;
//!
//! let catalog = Catalog::embedded()?;
//! let localizer = catalog.negotiate("de-AT,en;q=0.5", None).unwrap_or_else(|| catalog.default_localizer());
//! assert_eq!(localizer.text("language-name", &[]), "Deutsch");
//! # Ok::<(), anyhow::Error>(())
//! ```
//!
//! What is inserted into a sentence never disturbs its direction: HTML gets `<bdi>`, plain-text sentences that are
//! read from the right get isolates, titles and attributes get nothing. What a text *is* decides, not the template: see [`Arg`].

mod catalog;
mod direction;
pub mod filters;
mod format;
mod isolate;
mod localizer;
mod lookup;
mod message;
mod negotiate;
mod plural;
mod pseudo;
mod region;
mod source;
mod value;

#[cfg(test)]
mod tests;

pub use catalog::Catalog;
pub use direction::{Direction, direction_of};
pub use localizer::Localizer;
pub use lookup::{ArgList, HtmlLookup, Lookup, RenderValues, TakesArg, ToMoment};
pub use message::{Arg, ToArg};

/// The message in `common.ftl` with the language's own name for itself.
const NAME_ID: &str = "language-name";
/// The message in `common.ftl` that is `ltr` or `rtl`.
const DIRECTION_ID: &str = "language-direction";

/// A language as a picker shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleInfo {
    /// BCP 47 tag: the `lang` of a page and the name of the folder.
    pub tag: String,
    /// The language's name in itself, as a list shows it: "Čeština".
    pub endonym: String,
    /// The direction of its script.
    pub direction: Direction,
}

/// Names a message in a place that keeps only its id: `msg!("forgot-code-wrong")` is the id, and the locale
/// tests see that it exists.
#[macro_export]
macro_rules! msg {
    ($id:literal) => {
        $id
    };
}
pub use msg;
