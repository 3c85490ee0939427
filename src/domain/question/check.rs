//! What an answer must be before it is kept.

use super::normalize::{fold, is_dense};
use crate::domain::recovery::QuestionRules;
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashSet;
use std::sync::LazyLock;

/// The fewest characters where two of them are a whole word, as in Chinese, Japanese and Korean.
const DENSE_MIN_CHARACTERS: u8 = 2;
/// A letter so many times is no word in any language.
const REPEATED_LETTERS: usize = 3;

/// Answers that say nothing, folded.
static EMPTY_ANSWERS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = include_str!("empty_answers.txt").lines().filter(|line| !line.starts_with('#'));
    let answers = lines.filter_map(|line| line.split_once(':')).flat_map(|(_, answers)| answers.split(','));
    answers.map(|answer| fold(answer).to_string()).collect()
});

/// A question and its answer, as they were typed.
#[derive(Clone, Debug)]
pub struct Given {
    /// The question's id; empty when none was chosen.
    pub question: String,
    /// Its words as they were shown.
    pub words: String,
    /// The answer.
    pub answer: SecretString,
}

/// Something that is wrong with what was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Which of the questions, from 0.
    pub row: usize,
    /// What.
    pub fault: Fault,
}

/// What can be wrong with a question that was chosen, or with its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No question was chosen.
    NoQuestion,
    /// The question was chosen twice.
    QuestionTwice,
    /// There is no answer.
    NoAnswer,
    /// The answer is too short.
    TooShort {
        /// The fewest characters.
        min: u8,
    },
    /// The answer is too long.
    TooLong {
        /// The most characters.
        max: u8,
    },
    /// The answer says nothing.
    SaysNothing,
    /// The answer is a name of the user.
    OwnName,
    /// The answer is part of the question, the question part of the answer, or all its words are the question's.
    FromQuestion,
    /// Another question has the same answer.
    AnswerTwice,
}

impl Fault {
    /// Whether it is about the question that was chosen, not about the answer.
    pub const fn is_about_question(self) -> bool {
        matches!(self, Self::NoQuestion | Self::QuestionTwice)
    }
}

/// Everything that is wrong with `given`, in the order of the rows; `names` are those of the user.
pub fn check(rules: &QuestionRules, given: &[Given], names: &[String]) -> Vec<Flaw> {
    let folded: Vec<_> = given.iter().map(|one| fold(one.answer.expose_secret())).collect();
    let names: Vec<_> = names.iter().map(|name| fold(name)).filter(|name| !name.is_empty()).collect();
    let mut flaws = Vec::new();
    for (row, one) in given.iter().enumerate() {
        let chosen = || given.iter().take(row).any(|other| other.question == one.question);
        let question = match one.question.as_str() {
            "" => Some(Fault::NoQuestion),
            _ => chosen().then_some(Fault::QuestionTwice),
        };
        let Some(answer) = folded.get(row) else { continue };
        let twice = || folded.iter().take(row).any(|other| other == answer).then_some(Fault::AnswerTwice);
        let named = || names.contains(answer).then_some(Fault::OwnName);
        let fault = length(rules, one.answer.expose_secret(), answer)
            .or_else(|| says_nothing(answer).then_some(Fault::SaysNothing))
            .or_else(named)
            .or_else(|| is_from(answer, &fold(&one.words)).then_some(Fault::FromQuestion))
            .or_else(twice);
        flaws.extend([question, fault].into_iter().flatten().map(|fault| Flaw { row, fault }));
    }
    flaws
}

fn length(rules: &QuestionRules, typed: &str, folded: &str) -> Option<Fault> {
    let min = if is_dense(folded) { DENSE_MIN_CHARACTERS } else { rules.min_answer };
    if typed.trim().is_empty() {
        Some(Fault::NoAnswer)
    } else if folded.chars().count() < usize::from(min) {
        Some(Fault::TooShort { min })
    } else {
        let too_long = typed.trim().chars().count() > usize::from(rules.max_answer);
        too_long.then_some(Fault::TooLong { max: rules.max_answer })
    }
}

fn says_nothing(folded: &str) -> bool {
    let mut letters = folded.chars();
    let first = letters.next();
    let repeats = folded.chars().count() >= REPEATED_LETTERS
        && first.is_some_and(char::is_alphabetic)
        && letters.all(|letter| Some(letter) == first);
    repeats || EMPTY_ANSWERS.contains(folded)
}

fn is_from(answer: &str, question: &str) -> bool {
    if question.is_empty() {
        return false;
    }
    let words: HashSet<_> = question.split(' ').collect();
    question.contains(answer)
        || answer.contains(question)
        || answer.split(' ').all(|word| words.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(question: &str, words: &str, answer: &str) -> Given {
        Given { question: question.to_owned(), words: words.to_owned(), answer: SecretString::from(answer) }
    }

    fn flaws(given: &[Given]) -> Vec<(usize, Fault)> {
        let names = ["Alex".to_owned(), "Alexandra Smith".to_owned(), "田中".to_owned(), String::new()];
        let rules = QuestionRules::default();
        check(&rules, given, &names).into_iter().map(|flaw| (flaw.row, flaw.fault)).collect()
    }

    #[track_caller]
    fn refused(words: &str, answer: &str, fault: Fault) {
        assert_eq!(flaws(&[given("q", words, answer)]), [(0, fault)], "{answer}");
    }

    #[track_caller]
    fn taken(words: &str, answer: &str) {
        assert_eq!(flaws(&[given("q", words, answer)]), [], "{answer}");
    }

    #[test]
    fn an_answer_has_3_to_40_characters_and_2_in_dense_scripts() {
        refused("Where?", "  ", Fault::NoAnswer);
        refused("Where?", "Ur", Fault::TooShort { min: 3 });
        refused("Where?", "U!!!", Fault::TooShort { min: 3 });
        refused("どこ？", "津", Fault::TooShort { min: 2 });
        refused("Where?", "...", Fault::TooShort { min: 3 });
        refused("Where?", &"ab".repeat(21), Fault::TooLong { max: 40 });
        taken("Where?", " Ulm ");
        taken("どこ？", "奈良");
        taken("어디?", "서울");
        taken("Where?", &"ab".repeat(20));
    }

    #[test]
    fn answers_that_say_nothing_are_refused_in_every_language() {
        for answer in [
            "None",
            "N/A",
            "asdf",
            "keine Ahnung",
            "weiss nicht",
            "لا أَعْرِف",
            "なし",
            "ナシ",
            "特に　なし",
            "YOK",
            "없음",
            "aaa",
            "xxxxx",
        ] {
            refused("Where?", answer, Fault::SaysNothing);
        }
        for answer in ["Nonna", "1111", "モモ", "aab"] {
            taken("Where?", answer);
        }
    }

    #[test]
    fn the_users_own_names_are_refused_and_names_with_them_in_it_are_not() {
        refused("Who?", "alexandra  SMITH", Fault::OwnName);
        refused("誰？", "田中", Fault::OwnName);
        taken("Who?", "Alexander");
    }

    #[test]
    fn the_questions_own_words_are_refused() {
        let question = "What was the name of your first pet?";
        refused(question, "first pet", Fault::FromQuestion);
        refused(question, "Pet name", Fault::FromQuestion);
        refused(question, "What was the name of your first pet? Rex", Fault::FromQuestion);
        refused("最初に飼ったペットの名前は何ですか？", "ぺっと", Fault::FromQuestion);
        taken(question, "Rex the pet");
    }

    #[test]
    fn a_question_or_an_answer_used_twice_is_told_at_the_second_one() {
        let rows = [
            given("a", "Where?", "Vienna"),
            given("a", "Where?", "Graz"),
            given("b", "Who?", "VIENNA"),
            given("", "", ""),
        ];
        assert_eq!(
            flaws(&rows),
            [
                (1, Fault::QuestionTwice),
                (2, Fault::AnswerTwice),
                (3, Fault::NoQuestion),
                (3, Fault::NoAnswer)
            ]
        );
    }
}
