//! Changing the questions of an organization: what its words must be, and how many may be offered.

use super::{OWN_QUESTIONS, Questions, TextFault, fault_of};
use crate::domain::recovery::QuestionRules;
use std::collections::BTreeMap;

/// Why questions cannot be changed so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Words in this language cannot be those of a question.
    Text {
        /// The tag of the language.
        tag: String,
        /// Why not.
        fault: TextFault,
    },
    /// There are none in the organization's own language, in which everybody reads it who has no other.
    NoDefault {
        /// The tag of that language.
        tag: String,
    },
    /// As many of its own as may be are offered.
    TooMany,
    /// Fewer would be offered than users register.
    TooFew {
        /// How many would be.
        offered: usize,
        /// How many are registered.
        registered: u8,
    },
}

/// The words among `typed`, by language; empty ones are left out.
///
/// # Errors
/// Everything that is wrong with them.
pub fn texts(typed: &[(String, String)], default: &str) -> Result<BTreeMap<String, String>, Vec<Fault>> {
    let (mut texts, mut faults) = (BTreeMap::new(), Vec::new());
    for (tag, text) in typed.iter().filter(|(_, text)| !text.trim().is_empty()) {
        match fault_of(text) {
            None => _ = texts.insert(tag.clone(), text.trim().to_owned()),
            Some(fault) => faults.push(Fault::Text { tag: tag.clone(), fault }),
        }
    }
    let is_wrong = |fault: &Fault| matches!(fault, Fault::Text { tag, .. } if tag == default);
    if !texts.contains_key(default) && !faults.iter().any(is_wrong) {
        faults.push(Fault::NoDefault { tag: default.to_owned() });
    }
    if faults.is_empty() { Ok(texts) } else { Err(faults) }
}

/// Whether not too many of an organization's own questions are offered, and not fewer in all than users register.
///
/// # Errors
/// What is wrong.
pub fn check_offered(questions: &Questions, rules: &QuestionRules) -> Result<(), Vec<Fault>> {
    let (offered, registered) = (questions.offered().count(), rules.registered);
    if questions.own_offered() > OWN_QUESTIONS {
        Err(vec![Fault::TooMany])
    } else if offered < usize::from(registered) {
        Err(vec![Fault::TooFew { offered, registered }])
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn empty_words_are_none_and_the_organizations_language_is_needed() {
        let kept = texts(&typed(&[("en", " What was it? "), ("de", "  ")]), "en").unwrap();
        assert_eq!(kept, BTreeMap::from([("en".to_owned(), "What was it?".to_owned())]));
        let missing = texts(&typed(&[("de", "Was war es?")]), "en");
        assert_eq!(missing, Err(vec![Fault::NoDefault { tag: "en".to_owned() }]));
        let long = texts(&typed(&[("en", &"x".repeat(201))]), "en");
        assert_eq!(long, Err(vec![Fault::Text { tag: "en".to_owned(), fault: TextFault::TooLong }]));
    }
}
