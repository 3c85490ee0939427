//! Whether a translation is in its language: nothing left in English, the right script, the right letters.
//!
//! It knows no grammar. It finds what is forgotten, pasted into the wrong file, or typed with letters that
//! look alike.

use std::collections::BTreeSet;

use super::ftl::{INSERTED, Language, Parts};
use super::letters::{self, Letters};

/// A message for the program, in no language.
const NOT_SHOWN: &str = "language-direction";
/// English words that no language of ours in Latin script has as its own.
const ENGLISH_WORDS: [&str; 14] = [
    "the", "your", "you", "and", "please", "with", "from", "enter", "password", "this", "account", "our",
    "sign", "when",
];
/// So many of them make a sentence English.
const ENGLISH_WORDS_TOO_MANY: usize = 2;
/// Texts of so few letters are alike by chance.
const LONGEST_CHANCE: usize = 3;

/// What may stay as it is.
pub struct Allowed<'a> {
    /// Lines of `language key reason`: messages that are the same as in English, `*` for any language.
    pub same_as_english: &'a str,
    /// Words in Latin letters that stand in every script.
    pub latin_words: &'a str,
}

/// Everything in `language` that does not look like it, each with its place.
pub fn check(english: &Language, language: &Language, allowed: &Allowed) -> Vec<String> {
    let script = letters::script(&language.tag);
    let latin: BTreeSet<_> = words_of_list(allowed.latin_words).map(str::to_lowercase).collect();
    let own_letters = Letters::of(&language.tag, script);
    let mut faults = Vec::new();
    for (key, entry) in language.entries.iter().filter(|(key, _)| *key != NOT_SHOWN) {
        let text = Parts::of(&entry.pattern).text();
        let original = english.entries.get(key).map(|entry| Parts::of(&entry.pattern).text());
        let mut said = |what: String| faults.push(format!("{}: {key} {what}", entry.at));
        if original.as_ref() == Some(&text) && !is_same_by_chance(&text) && !exempt(language, key, allowed) {
            said(
                "is the same as in English (if that is right: tests/it/locales/same_as_english.txt)"
                    .to_owned(),
            );
        }
        if script == "Latn" {
            leftover_words(&language.tag, &text).into_iter().for_each(&mut said);
        } else {
            leftover_letters(&text, &latin).into_iter().for_each(&mut said);
        }
        letters::mixed_words(&text).into_iter().for_each(&mut said);
        letters::foreign_script(script, &text, &latin).into_iter().for_each(&mut said);
        own_letters.foreign(&text, &latin).into_iter().for_each(&mut said);
    }
    faults
}

/// The lines of the list that are malformed or not needed (any more).
pub fn check_list(english: &Language, languages: &[Language], allowed: &Allowed) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, line) in allowed.same_as_english.lines().enumerate().filter(|(_, line)| !is_comment(line)) {
        let place = format!("tests/it/locales/same_as_english.txt:{}", at + 1);
        let Some((tags, key)) = same(line) else {
            faults.push(format!("{place}: language, key and reason are wanted"));
            continue;
        };
        let text = |language: &Language| Some(Parts::of(&language.entries.get(key)?.pattern).text());
        let needed = |language: &&Language| names(tags, &language.tag) && text(language) == text(english);
        if !languages.iter().filter(|language| language.tag != english.tag).any(|language| needed(&language))
        {
            faults.push(format!("{place}: {key} is not needed here any more"));
        }
    }
    faults
}

fn same(line: &str) -> Option<(&str, &str)> {
    let mut columns = line.splitn(3, char::is_whitespace);
    let (tags, key) = (columns.next()?, columns.next()?);
    columns.next().is_some_and(|reason| !reason.trim().is_empty()).then_some((tags, key))
}

fn is_comment(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#')
}

fn names(tags: &str, tag: &str) -> bool {
    tags.split(',').any(|known| known == "*" || known == tag)
}

fn exempt(language: &Language, key: &str, allowed: &Allowed) -> bool {
    let mut lines = allowed.same_as_english.lines().filter(|line| !is_comment(line)).filter_map(same);
    language.tag.starts_with("en") || lines.any(|(tags, known)| known == key && names(tags, &language.tag))
}

fn is_same_by_chance(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() <= LONGEST_CHANCE
}

fn words_of_list(list: &str) -> impl Iterator<Item = &str> {
    list.lines().filter(|line| !is_comment(line)).flat_map(str::split_whitespace)
}

/// Runs of letters, without addresses (`name@example.org`, `example.org`).
pub fn words(text: &str) -> Vec<&str> {
    let address = |piece: &&str| {
        !piece.contains('@') && !piece.trim_matches(|c: char| !c.is_alphanumeric()).contains('.')
    };
    let pieces = text.split(|c: char| c.is_whitespace() || c == INSERTED).filter(address);
    pieces.flat_map(|piece| piece.split(|c: char| !is_letter(c))).filter(|word| !word.is_empty()).collect()
}

pub fn is_letter(c: char) -> bool {
    c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c)
}

fn leftover_words(tag: &str, text: &str) -> Option<String> {
    if tag.starts_with("en") {
        return None;
    }
    // Italian calls a password "password" and an account "account".
    let own = |word: &&str| tag == "it" && ["password", "account"].contains(word);
    let said: Vec<_> = words(text).into_iter().map(str::to_lowercase).collect();
    let english =
        ENGLISH_WORDS.into_iter().filter(|word| !own(word) && said.iter().any(|other| other == word));
    let english: Vec<_> = english.collect();
    (english.len() >= ENGLISH_WORDS_TOO_MANY)
        .then(|| format!("has English left in it: {}", english.join(", ")))
}

fn leftover_letters(text: &str, latin: &BTreeSet<String>) -> Option<String> {
    let foreign = |word: &&str| word.len() > 2 && word.is_ascii() && !latin.contains(&word.to_lowercase());
    let found: Vec<_> = words(text).into_iter().filter(foreign).collect();
    let hint = "(if they belong there: tests/it/locales/latin_words.txt)";
    (!found.is_empty()).then(|| format!("has Latin words in it: {} {hint}", found.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: Allowed = Allowed { same_as_english: "", latin_words: "SMS QR" };

    fn faults(tag: &str, english: &str, own: &str) -> Vec<String> {
        let of = |tag: &str, text: &str| Language::of(tag, &format!("key = {text}\n"));
        check(&of("en", english), &of(tag, own), &NONE)
    }

    #[track_caller]
    fn found(tag: &str, text: &str, expected: &str) {
        let found = faults(tag, "Something else", text);
        let expected = format!("locales/{tag}/x.ftl:1: key {expected}");
        assert!(found.contains(&expected), "{tag} {text}: {found:?}");
    }

    #[test]
    fn a_text_that_was_not_translated_is_found() {
        let hint = "is the same as in English (if that is right: tests/it/locales/same_as_english.txt)";
        let expected = format!("locales/de/x.ftl:1: key {hint}");
        assert_eq!(faults("de", "Passkey", "Passkey"), [expected]);
        assert_eq!(faults("en-GB", "Passkey", "Passkey"), [""; 0]);
        assert_eq!(faults("de", "SMS: { $n }", "SMS: { $n }"), [""; 0]);
    }

    #[test]
    fn the_list_of_exceptions_is_kept_clean() {
        let of = |tag: &str, text: &str| Language::of(tag, &format!("a = {text}\nb = Telefon\n"));
        let languages = [of("en", "Passkey"), of("de", "Passkey")];
        let faults = |list: &str| {
            let allowed = Allowed { same_as_english: list, latin_words: "" };
            let mut faults = check(&languages[0], &languages[1], &allowed);
            faults.retain(|fault| !fault.contains(": b is the same"));
            faults.extend(check_list(&languages[0], &languages, &allowed));
            faults
        };
        assert_eq!(faults("# note\n\nde a the German word\n*,fr b any"), [""; 0]);
        let place = "tests/it/locales/same_as_english.txt:1";
        assert_eq!(
            faults("de a the German word\nfr b x")[0],
            format!("{}:2: b is not needed here any more", &place[..place.len() - 2])
        );
        assert!(faults("de a").contains(&format!("{place}: language, key and reason are wanted")));
        assert!(faults("fr a reason").contains(&format!("{place}: a is not needed here any more")));
    }

    #[test]
    fn leftover_english_is_found() {
        found("de", "Geben Sie your Kennwort and Code ein", "has English left in it: your, and");
        found(
            "ru",
            "Введите code из SMS",
            "has Latin words in it: code (if they belong there: tests/it/locales/latin_words.txt)",
        );
        assert_eq!(faults("ru", "x", "Например, name@example.org или example.org."), [""; 0]);
        assert_eq!(faults("it", "x", "La password del tuo account"), [""; 0]);
    }
}
