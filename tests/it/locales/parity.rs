//! A language against English: the same keys in the same files, the same placeables, all plural forms of
//! CLDR, and clean text.

use std::collections::BTreeSet;

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use unicode_normalization::is_nfc;

use super::ftl::{Choice, Language, Parts};

/// Whether a language holds only what differs from another one of ours (`fr-CA` from `fr`).
pub fn is_variant(tag: &str, all: &[Language]) -> bool {
    tag.rsplit_once('-').is_some_and(|(base, _)| all.iter().any(|language| language.tag == base))
}

/// Everything that is wrong with `language`, each with its place.
pub fn check(english: &Language, language: &Language, variant: bool) -> Vec<String> {
    let mut faults = language.faults.clone();
    faults.extend(keys(english, language, variant));
    faults.extend(language.files.iter().flat_map(|file| {
        let spaces = |(_, line): &(usize, &str)| line.ends_with(char::is_whitespace);
        let lines = file.text.lines().enumerate().filter(spaces);
        lines.map(|(at, _)| format!("{}: a space at the end of the line", file.at(at + 1)))
    }));
    for (key, entry) in &language.entries {
        let parts = Parts::of(&entry.pattern);
        let mut said = |what: String| faults.push(format!("{}: {key} {what}", entry.at));
        text_faults(&parts).into_iter().for_each(&mut said);
        function_faults(&parts).into_iter().for_each(&mut said);
        parts.choices.iter().filter_map(|choice| plural_fault(&language.tag, choice)).for_each(&mut said);
        if let Some(original) = english.entries.get(key) {
            placeable_faults(&language.tag, &parts, &Parts::of(&original.pattern))
                .into_iter()
                .for_each(&mut said);
        }
    }
    faults
}

fn keys(english: &Language, language: &Language, variant: bool) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, original) in english.entries.iter().filter(|(key, _)| !language.entries.contains_key(*key)) {
        if !variant {
            faults.push(format!(
                "locales/{}/{}: {key} is missing (see {})",
                language.tag, original.file, original.at
            ));
        }
    }
    for (key, entry) in &language.entries {
        match english.entries.get(key) {
            None => faults.push(format!("{}: {key} does not exist in English", entry.at)),
            Some(original) if original.file != entry.file => {
                faults.push(format!("{}: {key} stands in {} in English", entry.at, original.file));
            }
            Some(_) => {}
        }
    }
    faults
}

fn placeable_faults(tag: &str, parts: &Parts, english: &Parts) -> Vec<String> {
    let mut faults = Vec::new();
    let mut differ = |what: &str, own: &BTreeSet<String>, original: &BTreeSet<String>| {
        let names = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
        if own != original {
            faults.push(format!(
                "has other {what} than English: [{}], not [{}]",
                names(own),
                names(original)
            ));
        }
    };
    differ("variables", &parts.variables, &english.variables);
    differ("messages and terms in it", &parts.references, &english.references);
    differ("calls", &parts.calls, &english.calls);
    for choice in english.choices.iter().filter(|choice| choice.is_plural()) {
        let same = |own: &&Choice| own.variable == choice.variable && own.is_plural();
        if parts.choices.iter().find(same).is_none() && categories(tag, choice.ordinal).len() > 1 {
            faults.push(format!("has no plural forms for ${}", choice.variable.as_deref().unwrap_or("?")));
        }
    }
    faults
}

fn plural_fault(tag: &str, choice: &Choice) -> Option<String> {
    let expected = categories(tag, choice.ordinal);
    if !choice.is_plural() || choice.words.iter().map(String::as_str).eq(expected.iter().copied()) {
        return None;
    }
    let own: Vec<_> = choice.words.iter().map(String::as_str).collect();
    let expected: Vec<_> = expected.into_iter().collect();
    Some(format!("has the plural forms {}, but CLDR has {}", own.join(", "), expected.join(", ")))
}

/// The plural categories of a language by CLDR.
pub fn categories(tag: &str, ordinal: bool) -> BTreeSet<&'static str> {
    let kind = if ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
    let locale: Locale = tag.parse().unwrap();
    let rules =
        PluralRules::try_new((&locale).into(), PluralRulesOptions::default().with_type(kind)).unwrap();
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.categories().map(name).collect()
}

fn function_faults(parts: &Parts) -> Vec<String> {
    let known = |call: &str| match call.split_once('(') {
        Some(("NUMBER", _)) => true,
        Some(("DATETIME", how)) => {
            let styles = ["\"long\"", "\"date\"", "\"time\""];
            !how.contains("style") || styles.iter().any(|style| how.contains(&format!("style: {style}")))
        }
        _ => false,
    };
    parts
        .calls
        .iter()
        .filter(|call| !known(call))
        .map(|call| format!("calls {call}, which does not exist"))
        .collect()
}

fn text_faults(parts: &Parts) -> Vec<String> {
    let mut faults = Vec::new();
    for text in &parts.texts {
        let edges = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
        // Fluent joins lines with a line feed and keeps one at an empty line: those are no double spaces.
        let double = text.split('\n').any(|line| {
            let chars: Vec<_> = line.chars().collect();
            chars.windows(2).any(|pair| pair.iter().all(|c| c.is_whitespace()))
        });
        let rules = [
            (!is_nfc(text), "is not in Unicode normal form C"),
            (
                text.chars().any(is_bidi_control),
                "holds an invisible direction mark; the pages isolate what they insert",
            ),
            (text.chars().any(|c| matches!(c, '\u{E000}'..='\u{F8FF}')), "holds a private-use character"),
            (
                text.chars().any(|c| matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')),
                "holds an invisible character",
            ),
            (text.contains('\t'), "holds a tabulator"),
            (edges, "begins or ends with a space"),
            (double, "holds two spaces in a row"),
        ];
        faults.extend(rules.into_iter().filter(|(broken, _)| *broken).map(|(_, what)| what.to_owned()));
    }
    faults
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "name = English\nsent = Sent to { $mail } at { DATETIME($at, style: \"time\") }\n\
        left = { $n ->\n    [one] One try left\n   *[other] { $n } tries left\n }\nbox = Name\n    .hint = Full name\n";

    const GERMAN: &str = "name = Deutsch\nsent = Um { DATETIME($at, style: \"time\") } an { $mail } gesendet\n\
        left = { $n ->\n    [one] Noch ein Versuch\n   *[other] Noch { $n } Versuche\n }\nbox = Name\n    .hint = Voller Name\n";

    fn faults(tag: &str, text: &str) -> Vec<String> {
        check(&Language::of("en", ENGLISH), &Language::of(tag, text), false)
    }

    #[track_caller]
    fn planted(from: &str, to: &str, expected: &str) {
        assert!(GERMAN.contains(from), "nothing to replace: {from}");
        assert_eq!(faults("de", &GERMAN.replace(from, to)), [expected]);
    }

    #[test]
    fn a_faultless_language_passes() {
        assert_eq!(faults("de", GERMAN), [""; 0]);
        assert_eq!(faults("en", ENGLISH), [""; 0]);
    }

    #[test]
    fn a_missing_an_extra_and_a_doubled_key_are_found() {
        planted("name = Deutsch\n", "", "locales/de/x.ftl: name is missing (see locales/en/x.ftl:1)");
        planted(
            "    .hint = Voller Name\n",
            "",
            "locales/de/x.ftl: box.hint is missing (see locales/en/x.ftl:8)",
        );
        planted("box =", "other = X\nbox =", "locales/de/x.ftl:7: other does not exist in English");
        planted("box =", "name = X\nbox =", "locales/de/x.ftl:1: name exists already");
    }

    #[test]
    fn a_variant_may_hold_less_but_not_more() {
        let english = Language::of("en", ENGLISH);
        let british = |text| check(&english, &Language::of("en-GB", text), true);
        assert_eq!(british("name = British\n"), [""; 0]);
        assert_eq!(british("nam = British\n"), ["locales/en-GB/x.ftl:1: nam does not exist in English"]);
        let all = [Language::of("en", ""), Language::of("en-GB", ""), Language::of("sr-Latn", "")];
        assert!(is_variant("en-GB", &all) && !is_variant("sr-Latn", &all) && !is_variant("en", &all));
    }

    #[test]
    fn a_message_in_another_file_is_found() {
        let mut german = Language::of("de", GERMAN);
        german.entries.get_mut("name").unwrap().file = "y.ftl".to_owned();
        assert_eq!(
            check(&Language::of("en", ENGLISH), &german, false),
            ["locales/de/x.ftl:1: name stands in x.ftl in English"]
        );
    }

    #[test]
    fn other_placeables_are_found() {
        planted(
            "{ $mail }",
            "{ $address }",
            "locales/de/x.ftl:2: sent has other variables than English: [address, at], not [at, mail]",
        );
        planted(
            "style: \"time\"",
            "style: \"date\"",
            "locales/de/x.ftl:2: sent has other calls than English: [DATETIME($at, style: \"date\")], \
             not [DATETIME($at, style: \"time\")]",
        );
        planted(
            "Deutsch",
            "{ box }",
            "locales/de/x.ftl:1: name has other messages and terms in it than English: [box], not []",
        );
    }

    #[test]
    fn unknown_functions_are_found() {
        let english = Language::of("en", "a = { DATETIME($at, style: \"short\") }\nb = { PLURAL($n) }\n");
        assert_eq!(
            check(&english, &english, false),
            [
                "locales/en/x.ftl:1: a calls DATETIME($at, style: \"short\"), which does not exist",
                "locales/en/x.ftl:2: b calls PLURAL($n), which does not exist"
            ]
        );
    }

    #[test]
    fn plural_forms_are_exactly_those_of_cldr() {
        assert_eq!(
            faults("pl", GERMAN),
            ["locales/pl/x.ftl:3: left has the plural forms one, other, but CLDR has few, many, one, other"]
        );
        let without = GERMAN
            .replace("{ $n ->\n    [one] Noch ein Versuch\n   *[other] Noch { $n } Versuche\n }", "{ $n }");
        assert_eq!(faults("de", &without), ["locales/de/x.ftl:3: left has no plural forms for $n"]);
        assert_eq!(faults("ja", &without), [""; 0]);
        assert_eq!(faults("de", &GERMAN.replace("[one] Noch", "[0] Keiner mehr\n    [one] Noch")), [""; 0]);
    }

    #[test]
    fn broken_syntax_is_found_with_its_line() {
        let broken = GERMAN.replace("name = Deutsch", "name = { $ }");
        let found = faults("de", &broken);
        assert!(found.iter().any(|fault| fault.starts_with("locales/de/x.ftl:1: ")), "{found:?}");
    }

    #[test]
    fn unclean_text_is_found() {
        let at = |what: &str| format!("locales/de/x.ftl:1: name {what}");
        planted("Deutsch", "Bu\u{308}cher", &at("is not in Unicode normal form C"));
        planted(
            "Deutsch",
            "\u{200F}Deutsch",
            &at("holds an invisible direction mark; the pages isolate what they insert"),
        );
        planted("Deutsch", "Deutsch\u{E000}", &at("holds a private-use character"));
        planted("Deutsch", "Deu\u{200B}tsch", &at("holds an invisible character"));
        planted("Deutsch", "In  Deutsch", &at("holds two spaces in a row"));
        planted("Deutsch", "In\u{A0} Deutsch", &at("holds two spaces in a row"));
        planted("Deutsch", "{ \" \" }Deutsch", &at("begins or ends with a space"));
        planted("Deutsch", "Deutsch ", "locales/de/x.ftl:1: a space at the end of the line");
    }
}
