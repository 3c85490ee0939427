//! Security questions: which there are, what an answer must be, and which are asked today.

pub mod catalogue;
pub mod check;
pub mod draw;
pub mod edit;
pub mod normalize;
pub mod quality;

use super::brand::{is_forbidden, shorter_and_shorter};
use super::moment::Moment;
use catalogue::{PREDEFINED, Predefined, predefined};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many questions of its own an organization offers at a time.
pub const OWN_QUESTIONS: usize = 40;
/// The fewest characters of a question.
pub const QUESTION_MIN_CHARACTERS: usize = 3;
/// The most characters of a question.
pub const QUESTION_MAX_CHARACTERS: usize = 200;

/// Which questions an organization offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Questions {
    /// Questions that are offered to nobody new, and since when. Whoever answered one keeps it.
    pub retired: BTreeMap<String, Moment>,
    /// The organization's own questions, in the order in which they are offered.
    pub own: Vec<OwnQuestion>,
}

/// A question of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnQuestion {
    /// Its id; never that of a predefined one.
    pub id: String,
    /// Its words by language tag.
    pub texts: BTreeMap<String, String>,
}

/// The words of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wording {
    /// A message of the portal.
    Predefined(Predefined),
    /// A text of the organization.
    Own {
        /// The text.
        text: String,
        /// The tag of its language.
        tag: String,
    },
}

/// What is wrong with the words of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// Fewer than [`QUESTION_MIN_CHARACTERS`].
    TooShort,
    /// More than [`QUESTION_MAX_CHARACTERS`].
    TooLong,
    /// A control character, or a mark that turns the direction of what follows.
    ForbiddenCharacter,
}

/// What is wrong with `text` as a question.
pub fn fault_of(text: &str) -> Option<TextFault> {
    let characters = text.trim().chars().count();
    if characters < QUESTION_MIN_CHARACTERS {
        Some(TextFault::TooShort)
    } else if characters > QUESTION_MAX_CHARACTERS {
        Some(TextFault::TooLong)
    } else {
        text.chars().any(is_forbidden).then_some(TextFault::ForbiddenCharacter)
    }
}

impl Questions {
    /// The ids of all questions that may be chosen, the predefined ones first.
    pub fn offered(&self) -> impl Iterator<Item = &str> {
        let own = self.own.iter().map(|one| one.id.as_str());
        let all = PREDEFINED.iter().map(|one| one.id).chain(own);
        all.filter(|id| !self.retired.contains_key(*id))
    }

    /// Whether there is a question with this id, offered or retired.
    pub fn knows(&self, id: &str) -> bool {
        predefined(id).is_some() || self.own(id).is_some()
    }

    /// The organization's own question with this id.
    pub fn own(&self, id: &str) -> Option<&OwnQuestion> {
        self.own.iter().find(|one| one.id == id)
    }

    /// How many of the organization's own questions are offered.
    pub fn own_offered(&self) -> usize {
        self.own.iter().filter(|one| !self.retired.contains_key(&one.id)).count()
    }

    /// The words of a question for whoever reads the first of `tags`, else one of the next.
    pub fn wording(&self, id: &str, tags: &[&str]) -> Option<Wording> {
        if let Some(known) = predefined(id) {
            return Some(Wording::Predefined(known));
        }
        let (text, tag) = self.own(id)?.text(tags)?;
        Some(Wording::Own { text: text.to_owned(), tag: tag.to_owned() })
    }
}

impl OwnQuestion {
    /// Its words in the first of `tags` that it has, a shorter form of the tag included; else in any language.
    fn text(&self, tags: &[&str]) -> Option<(&str, &str)> {
        let mut wanted = tags.iter().copied().flat_map(shorter_and_shorter);
        let found = wanted.find_map(|tag| self.texts.get_key_value(tag));
        found.or_else(|| self.texts.first_key_value()).map(|(tag, text)| (text.as_str(), tag.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn questions() -> Questions {
        let texts = [("de", "Wie hieß das erste Büro?"), ("en", "What was the first office called?")];
        let texts = texts.map(|(tag, text)| (tag.to_owned(), text.to_owned())).into();
        Questions {
            retired: BTreeMap::from([("first-pet".to_owned(), Moment::from_millis(1))]),
            own: vec![OwnQuestion { id: "first-office".to_owned(), texts }],
        }
    }

    fn tag_of(tags: &[&str]) -> String {
        match questions().wording("first-office", tags) {
            Some(Wording::Own { tag, .. }) => tag,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_retired_question_is_known_but_not_offered() {
        let questions = questions();
        let offered: Vec<_> = questions.offered().collect();
        assert_eq!((offered.len(), offered.last()), (35, Some(&"first-office")));
        assert!(!offered.contains(&"first-pet") && questions.knows("first-pet"));
        assert!(questions.wording("first-pet", &["en"]).is_some());
        assert!(!questions.knows("first-parrot") && questions.wording("first-parrot", &["en"]).is_none());
    }

    #[test]
    fn own_words_fall_back_to_the_base_language_the_tenants_and_any() {
        assert_eq!(tag_of(&["de-AT", "en"]), "de");
        assert_eq!(tag_of(&["ja", "en"]), "en");
        assert_eq!(tag_of(&["ja", "ar"]), "de");
    }

    #[test]
    fn a_question_has_3_to_200_characters_on_one_line() {
        assert_eq!(fault_of(" 犬？ "), Some(TextFault::TooShort));
        assert_eq!(fault_of("犬の名"), None);
        assert_eq!(fault_of(&"x".repeat(200)), None);
        assert_eq!(fault_of(&"x".repeat(201)), Some(TextFault::TooLong));
        assert_eq!(fault_of("What\nnow?"), Some(TextFault::ForbiddenCharacter));
        assert_eq!(fault_of("abc\u{202E}def"), Some(TextFault::ForbiddenCharacter));
    }
}
