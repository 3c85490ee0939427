//! Finding users: the words they are found by, and what a list of them may be narrowed to.

use super::ids::GroupId;
use super::method::Credential;
use super::name::{is_invisible, name_key};
use super::text_enum::text_enum;
use super::user::Role;
use unicode_normalization::UnicodeNormalization;

/// The most words that one user is found by; names of more are cut off.
pub const WORDS_MAX: usize = 24;
/// The longest word, in characters; of a longer one the beginning counts.
pub const WORD_MAX_CHARACTERS: usize = 64;
/// The most words that are looked for at once; more are left out.
pub const TERMS_MAX: usize = 5;

text_enum! {
    /// How much of what a tenant asks for somebody has registered.
    Registered {
        /// All of it.
        Complete = "complete",
        /// Some of it.
        Partly = "partly",
        /// None of it.
        Nothing = "nothing",
    }
}

text_enum! {
    /// What may be wrong with an account.
    State {
        /// It is locked, by its user's report or by wrong passwords.
        Locked = "locked",
        /// Wrong codes and answers keep it from being reset for a while.
        Blocked = "blocked",
        /// It is disabled.
        Disabled = "disabled",
        /// Its password has ended, be it a temporary one.
        Expired = "expired",
        /// It has no password: nobody has ever signed in with one.
        NoPassword = "no_password",
    }
}

/// Who of a tenant's users is looked for; everything that is said has to be true of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The beginnings of words, as typed.
    pub text: String,
    /// How much is registered.
    pub registered: Option<Registered>,
    /// What is wrong.
    pub state: Option<State>,
    /// What is registered, whether or not it counts.
    pub method: Option<Credential>,
    /// Whose members they are.
    pub group: Option<GroupId>,
    /// What they may do.
    pub role: Option<Role>,
}

impl Search {
    /// Whether everybody is looked for.
    pub fn is_everybody(&self) -> bool {
        *self == Self { text: self.text.clone(), ..Self::default() } && self.text.trim().is_empty()
    }
}

/// The form in which words are compared: without accents and vowel marks, otherwise as user names are.
pub fn fold(text: &str) -> String {
    let bare: String = text.nfkd().filter(|c| !is_mark(*c) && !is_invisible(*c)).collect();
    name_key(&bare)
}

/// Accents of European scripts, and the vowel marks of Hebrew and Arabic, which hardly anybody types.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

/// The words that somebody with these `names` and this mail address is found by, the most telling first. The part of an
/// address after its `@` is none: everybody has the same.
pub fn words<'a>(names: impl IntoIterator<Item = &'a str>, mail: Option<&str>) -> Vec<String> {
    let mut found = Vec::new();
    for name in names {
        add(&mut found, &fold(name));
    }
    if let Some(mail) = mail.map(fold) {
        add(&mut found, mail.rsplit_once('@').map_or(mail.as_str(), |(local, _)| local));
        push(&mut found, &mail);
    }
    found.truncate(WORDS_MAX);
    found
}

fn add(found: &mut Vec<String>, folded: &str) {
    for token in folded.split_whitespace() {
        push(found, token);
        token.split(|c: char| !c.is_alphanumeric()).for_each(|part| push(found, part));
    }
}

fn push(found: &mut Vec<String>, word: &str) {
    let word = clip(word);
    if !word.is_empty() && !found.contains(&word) {
        found.push(word);
    }
}

fn clip(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).chars().take(WORD_MAX_CHARACTERS).collect()
}

/// The beginnings of words that somebody looks for. `None` when something was typed, and nobody can be found by it.
pub fn terms(text: &str) -> Option<Vec<String>> {
    let mut terms = Vec::new();
    fold(text).split_whitespace().for_each(|token| push(&mut terms, token));
    terms.truncate(TERMS_MAX);
    (!terms.is_empty() || text.trim().is_empty()).then_some(terms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_found_by_each_word_of_a_name_and_by_the_whole() {
        let found = words(["conan.o", "O'Brien-Smith", "Conan (IT)"], Some("conan@Contoso.Example"));
        let expected =
            ["conan.o", "conan", "o", "o'brien-smith", "brien", "smith", "it", "conan@contoso.example"];
        assert_eq!(found, expected);
    }

    #[test]
    fn case_width_accents_and_vowel_marks_do_not_matter() {
        for (stored, typed) in [
            ("Müller", "MULLER"),
            ("Muller", "müller"),
            ("Straße", "STRASSE"),
            ("ＡＬＥＸ", "alex"),
            ("İpek", "ipek"),
            ("مُحَمَّد", "محمد"),
            ("Zoë", "zoe\u{0308}"),
        ] {
            assert_eq!(fold(stored), fold(typed), "{stored}");
        }
        assert_ne!(fold("аdmin"), fold("admin"), "a Cyrillic letter stays another letter");
        assert_eq!(fold("한국"), name_key("한국"));
    }

    #[test]
    fn what_is_typed_becomes_a_few_words_or_finds_nobody() {
        assert_eq!(terms(" Anna,  Smith. ").unwrap(), ["anna", "smith"]);
        assert_eq!(terms("  ").unwrap(), Vec::<String>::new());
        assert_eq!(terms("***"), None);
        assert_eq!(terms("a b c d e f g").unwrap().len(), TERMS_MAX);
        assert_eq!(terms(&"x".repeat(1_000)).unwrap(), ["x".repeat(WORD_MAX_CHARACTERS)]);
    }

    #[test]
    fn nobody_has_more_words_than_are_kept() {
        let long = (0..100).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(words([long.as_str()], None).len(), WORDS_MAX);
    }
}
