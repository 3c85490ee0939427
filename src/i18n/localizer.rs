//! One language: its messages, with those of its base and of English behind them.

use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use jiff::Zoned;

use super::format::{Formats, Style, iso};
use super::isolate::{Isolated, Isolation};
use super::message::Arg;
use super::source::Source;
use super::{Direction, LocaleInfo, plural, region, value};

pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// Speaks one language. Cheap to hold; its files are parsed when the first message is asked for.
///
/// A message that the language does not have is looked up in its base (`en-GB` in `en`), then in English.
#[derive(Clone)]
pub struct Localizer {
    info: LocaleInfo,
    source: Arc<Source>,
    /// The fuller language that this one only differs from in places.
    base: Option<Arc<Localizer>>,
    /// The last resort; none for English itself.
    english: Option<Arc<Localizer>>,
    /// Words that come before all others.
    own: Option<Arc<FluentResource>>,
    learned: Arc<Learned>,
}

/// What a language finds out when it is first asked, and keeps.
#[derive(Default)]
struct Learned {
    resources: OnceLock<Vec<Arc<FluentResource>>>,
    bundle: OnceLock<Bundle>,
    formats: OnceLock<Option<Arc<Formats>>>,
    regions: OnceLock<Vec<(&'static str, String)>>,
}

impl Localizer {
    pub(super) fn new(
        info: LocaleInfo,
        source: Source,
        base: Option<Arc<Localizer>>,
        english: Option<Arc<Localizer>>,
    ) -> Localizer {
        Localizer { info, source: Arc::new(source), base, english, own: None, learned: Arc::default() }
    }

    /// The same language with these words, by message, in the place of its own. Each is one line, of text and variables
    /// alone; what is not is left out.
    pub fn with_own<'a>(&self, words: impl Iterator<Item = (&'a str, &'a str)>) -> Localizer {
        let file: String = words.map(|(message, words)| format!("{message} = {words}\n")).collect();
        let own = FluentResource::try_new(file).unwrap_or_else(|(rest, _)| rest);
        Localizer { own: Some(Arc::new(own)), ..self.clone() }
    }

    /// A message as it stands in its file, if it is nothing but text and variables: `Your { $brand } code`.
    pub fn template(&self, id: &str) -> Option<String> {
        let pattern = self.pattern(id).or_else(|| self.english.as_deref()?.pattern(id))?;
        pattern.elements.iter().map(written).collect()
    }

    /// The language tag, for `<html lang>` and `Content-Language`.
    pub fn tag(&self) -> &str {
        &self.info.tag
    }

    /// The direction of the script, for `<html dir>`.
    pub fn direction(&self) -> Direction {
        self.info.direction
    }

    /// The language as the picker shows it.
    pub fn info(&self) -> &LocaleInfo {
        &self.info
    }

    /// A message as plain text. `id` may name an attribute, `message.attribute`. A message that is missing in
    /// English as well gives its id and a warning in the log.
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write(&mut text, id, args, Isolation::Bare);
        text
    }

    /// A message as a sentence of plain text: where the language is read from the right, what is inserted stands between
    /// invisible isolates (UAX 9 §2.4). Elsewhere it is bare, because older programs show the marks as boxes.
    pub fn isolated(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write(&mut text, id, args, self.plain());
        text
    }

    /// What stands around inserted text in sentences of plain text.
    pub(super) fn plain(&self) -> Isolation {
        match self.direction() {
            Direction::Rtl => Isolation::Marks,
            Direction::Ltr => Isolation::Bare,
        }
    }

    /// Long date and time to the minute, in the zone of `at`: "22 November 2026 at 14:05".
    pub fn moment(&self, at: &Zoned) -> String {
        self.shown(at, Style::Long)
    }

    /// The time of day to the minute, in the zone of `at`: "14:05", "2:05 PM".
    pub fn clock_time(&self, at: &Zoned) -> String {
        self.shown(at, Style::Time)
    }

    /// A whole number, grouped as the language groups.
    pub fn number(&self, value: i64) -> String {
        self.formats().map_or_else(|| value.to_string(), |formats| formats.number(value))
    }

    /// Each of `codes` (ISO 3166-1) with the country's name, in the order of the language. Worked out once: sorting all
    /// countries takes milliseconds, and they stay the same.
    pub fn regions(&self, codes: impl FnOnce() -> Vec<&'static str>) -> &[(&'static str, String)] {
        self.learned.regions.get_or_init(|| {
            let codes = codes();
            let found = region::named(self.source.speech(), &codes).inspect_err(|error| self.complain(error));
            found.unwrap_or_else(|_| codes.iter().map(|code| (*code, (*code).to_owned())).collect())
        })
    }

    /// The country where most readers of the language live (ISO 3166-1).
    pub fn likely_region(&self) -> Option<String> {
        region::likely(self.source.speech())
    }

    pub(super) fn source(&self) -> &Source {
        &self.source
    }

    pub(super) fn write<N: AsRef<str>>(
        &self,
        out: &mut dyn fmt::Write,
        id: &str,
        args: &[(N, Arg)],
        isolation: Isolation,
    ) -> fmt::Result {
        let mut out = Isolated::new(out, isolation);
        let speakers = [Some(self), self.english.as_deref()];
        let usual =
            || speakers.into_iter().flatten().find_map(|speaker| Some((speaker, speaker.pattern(id)?)));
        let own = self.own.as_deref().and_then(|own| Some((self, own_pattern(own, id)?)));
        let found = own.or_else(usual);
        let Some((speaker, pattern)) = found else {
            tracing::warn!(locale = self.tag(), message.id = id, "a message is missing");
            return fmt::Write::write_str(&mut out, id);
        };
        let args = speaker.fluent_args(args);
        let mut errors = Vec::new();
        speaker.bundle().write_pattern(&mut out, pattern, Some(&args), &mut errors)?;
        if !errors.is_empty() {
            tracing::warn!(
                locale = speaker.tag(),
                message.id = id,
                ?errors,
                "a message could not be completed"
            );
        }
        Ok(())
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle().get_message(id)?.value(),
            Some((id, attribute)) => Some(self.bundle().get_message(id)?.get_attribute(attribute)?.value()),
        }
    }

    fn fluent_args<'a, N: AsRef<str>>(&self, args: &'a [(N, Arg)]) -> FluentArgs<'a> {
        let formats = || self.formats().cloned();
        args.iter().map(|(name, arg)| (name.as_ref(), value::fluent(arg, formats))).collect()
    }

    fn shown(&self, at: &Zoned, style: Style) -> String {
        self.formats().map_or_else(|| iso(at), |formats| formats.moment(at, style))
    }

    fn formats(&self) -> Option<&Arc<Formats>> {
        let build = || Formats::new(self.source.speech()).inspect_err(|error| self.complain(error)).ok();
        self.learned.formats.get_or_init(|| build().map(Arc::new)).as_ref()
    }

    /// One bundle holds the base's messages with this language's over them, so that a message inherited from
    /// the base still shows dates and numbers the way of this language.
    fn bundle(&self) -> &Bundle {
        self.learned.bundle.get_or_init(|| {
            let speech = self.source.speech();
            let mut bundle = Bundle::new_concurrent(vec![speech.parse().unwrap_or_default()]);
            // Isolation is done when writing, by what the place needs; Fluent's marks would end up in titles.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(value::format));
            if let Err(error) =
                value::add_functions(&mut bundle).and_then(|()| plural::add_function(&mut bundle, speech))
            {
                self.complain(&error);
            }
            let base = self.base.iter().flat_map(|base| base.resources());
            base.chain(self.resources()).for_each(|file| bundle.add_resource_overriding(Arc::clone(file)));
            bundle
        })
    }

    fn resources(&self) -> &[Arc<FluentResource>] {
        self.learned.resources.get_or_init(|| self.source.parse())
    }

    fn complain(&self, error: &anyhow::Error) {
        tracing::error!(locale = self.tag(), "a language cannot be set up: {error:#}");
    }
}

/// Own words are few: they are looked through.
fn own_pattern<'a>(own: &'a FluentResource, id: &str) -> Option<&'a Pattern<&'a str>> {
    own.entries().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => message.value.as_ref(),
        _ => None,
    })
}

fn written(element: &PatternElement<&str>) -> Option<String> {
    match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(format!("{{ ${} }}", id.name)),
        PatternElement::Placeable { .. } => None,
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Localizer").field(&self.tag()).finish()
    }
}
