//! Pseudo-languages: English in disguise, made at run time, to find text that is not translatable, too
//! little room, and pages that do not turn round, without knowing a second language.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

/// How English is disguised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Disguise {
    /// `en-XA`: accented, longer, in brackets. "Sign in" becomes "［Šîĝñ îñ öñé ţŵö］".
    Accents,
    /// `ar-XB`: every word written from right to left.
    Mirror,
}

/// Texts up to this many letters grow most when translated (ux 3.6, measured on 470 strings).
const SHORT_TEXT_LETTERS: usize = 20;

const FILLER: [&str; 10] = ["öñé", "ţŵö", "ţĥŕéé", "ƒöûŕ", "ƒîṽé", "šîẋ", "šéṽéñ", "éîĝĥţ", "ñîñé", "ţéñ"];

impl Disguise {
    /// The tag of the pseudo-language; its region is one of those set aside for private use.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Disguise::Accents => "en-XA",
            Disguise::Mirror => "ar-XB",
        }
    }

    /// A file of English, disguised. What cannot be parsed is left out.
    pub(super) fn apply(self, source: &str) -> String {
        let mut resource = match fluent_syntax::parser::parse_runtime(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.resource(&mut resource);
        fluent_syntax::serializer::serialize(&resource)
    }

    fn resource(self, resource: &mut Resource<String>) {
        for entry in &mut resource.body {
            match entry {
                Entry::Message(message) if message.id.name == super::DIRECTION_ID => {
                    message.value = Some(words(self.direction()));
                }
                Entry::Message(message) => {
                    message.value.iter_mut().for_each(|value| self.message(value));
                    message.attributes.iter_mut().for_each(|attribute| self.message(&mut attribute.value));
                }
                // A term is part of a message, which has brackets already.
                Entry::Term(term) => self.pattern(&mut term.value),
                _ => {}
            }
        }
    }

    fn direction(self) -> &'static str {
        match self {
            Disguise::Accents => "ltr",
            Disguise::Mirror => "rtl",
        }
    }

    fn message(self, pattern: &mut Pattern<String>) {
        let letters = letters(pattern);
        self.pattern(pattern);
        if self == Disguise::Accents {
            pattern.elements.insert(0, PatternElement::TextElement { value: "［".to_owned() });
            pattern.elements.push(PatternElement::TextElement { value: format!("{}］", filler(letters)) });
        }
    }

    fn pattern(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(self, expression: &mut Expression<String>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                variants.iter_mut().for_each(|variant| self.pattern(&mut variant.value));
            }
        }
    }

    fn text(self, text: &str) -> String {
        match self {
            Disguise::Accents => text.chars().map(accented).collect(),
            // RLO … PDF around each word; spaces and line ends keep the places where lines may break.
            Disguise::Mirror => {
                let pieces = text.split_inclusive(char::is_whitespace);
                pieces.map(|piece| piece.replace(piece.trim_end(), &mirrored(piece.trim_end()))).collect()
            }
        }
    }
}

fn mirrored(word: &str) -> String {
    if word.is_empty() { String::new() } else { format!("\u{202E}{word}\u{202C}") }
}

fn words(text: &str) -> Pattern<String> {
    Pattern { elements: vec![PatternElement::TextElement { value: text.to_owned() }] }
}

/// The letters a reader sees: of every choice only the default.
fn letters(pattern: &Pattern<String>) -> usize {
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().find(|variant| variant.default).map_or(0, |variant| letters(&variant.value))
        }
        PatternElement::Placeable { .. } => 0,
    };
    pattern.elements.iter().map(element).sum()
}

/// Twice as long up to [`SHORT_TEXT_LETTERS`], two fifths longer above.
fn filler(letters: usize) -> String {
    let wanted = if letters < SHORT_TEXT_LETTERS { letters } else { letters.saturating_mul(2) / 5 };
    let mut filler = String::new();
    for word in FILLER.iter().cycle() {
        if filler.chars().count() >= wanted {
            break;
        }
        filler.push(' ');
        filler.push_str(word);
    }
    filler
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
    const ACCENTED: &str = "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";
    PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find(|(plain, _)| *plain == letter)
        .map_or(letter, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "language-direction = ltr\nsign-in-title = Sign in\nwait = Wait { $n ->\n    [one] a minute\n   *[other] { $n } minutes\n }.\n";

    #[test]
    fn the_two_alphabets_are_equally_long() {
        let disguised: String = "Zz".chars().map(accented).collect();
        assert_eq!(disguised, "Žž");
    }

    #[test]
    fn accents_make_text_longer_and_mark_both_ends() {
        let text = Disguise::Accents.apply(SOURCE);
        assert!(text.contains("sign-in-title = ［Šîĝñ îñ öñé ţŵö］"), "{text}");
        assert!(text.contains("language-direction = ltr"), "{text}");
        assert!(text.contains("[one] å ṁîñûţé"), "{text}");
    }

    #[test]
    fn the_mirror_turns_words_and_nothing_else() {
        let text = Disguise::Mirror.apply(SOURCE);
        assert!(text.contains("sign-in-title = \u{202E}Sign\u{202C} \u{202E}in\u{202C}"), "{text}");
        assert!(text.contains("language-direction = rtl"), "{text}");
        assert!(text.contains("[one] \u{202E}a\u{202C} \u{202E}minute\u{202C}"), "{text}");
        assert!(text.contains("*[other] { $n } \u{202E}minutes\u{202C}"), "{text}");
    }
}
