//! How strong a password is by estimate (zxcvbn), and what would make it stronger.

use super::{Candidate, Policy, Violation, own_data};
use crate::domain::text_enum::text_enum;
use zxcvbn::feedback::{Feedback, Suggestion, Warning};

text_enum! {
    /// What makes a password easy to guess.
    Tip {
        /// Neighbours on the keyboard.
        Keys = "keys",
        /// The same again.
        Repeats = "repeats",
        /// It, or something close to it, is used by many people.
        Common = "common",
        /// Letters or digits in order.
        Sequences = "sequences",
        /// Years and dates.
        Dates = "dates",
        /// Names of people.
        Names = "names",
        /// It is short of words.
        Words = "words",
    }
}

/// What is estimated of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// 0 for very weak to 4 for strong.
    pub score: u8,
    /// What would help most; none where nothing need be said.
    pub tip: Option<Tip>,
}

/// Only so many characters are estimated: the time grows with the square of their number, and what makes a password
/// strong is there long before.
const MAX_CHARACTERS: usize = 64;
/// Symbols that zxcvbn reads as letters, several for one letter or one for several: it tries every combination of those
/// that it finds. All of them at once take a hundred times as long as none.
const SUBSTITUTES: &str = "@({[<!|$+";
/// So many kinds of them are read as letters, the first ones.
const MAX_SUBSTITUTES: usize = 4;

/// Estimates `password` for somebody whose names are `own`, in a time that whoever asks cannot stretch.
pub fn estimate(password: &str, own: &[String]) -> Strength {
    let terms: Vec<String> = own.iter().flat_map(|name| own_data::terms(name)).collect();
    let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
    let estimated = zxcvbn::zxcvbn(&soon_read(password), &terms);
    Strength { score: estimated.score().into(), tip: estimated.feedback().map(tip) }
}

/// Whether `candidate` is as strong as `policy` asks for.
pub fn check(policy: &Policy, candidate: Candidate<'_>) -> Option<Violation> {
    if policy.strength == 0 {
        return None;
    }
    let score = estimate(candidate.password, candidate.own_data).score;
    (score < policy.strength).then_some(Violation::TooWeak { min: policy.strength })
}

/// The beginning of `password`, in which each further kind of substitute is a symbol of its own and no letter.
fn soon_read(password: &str) -> String {
    let mut kinds = String::new();
    let read = |c: char| {
        if !SUBSTITUTES.contains(c) {
            return c;
        }
        if !kinds.contains(c) {
            kinds.push(c);
        }
        let before = kinds.chars().take_while(|kind| *kind != c).count();
        if before < MAX_SUBSTITUTES { c } else { private_use(before) }
    };
    password.chars().take(MAX_CHARACTERS).map(read).collect()
}

/// A character that no dictionary and no keyboard has.
fn private_use(number: usize) -> char {
    u32::try_from(number).ok().and_then(|number| char::from_u32(0xE000 + number)).unwrap_or('\u{E000}')
}

fn tip(feedback: &Feedback) -> Tip {
    match feedback.warning() {
        Some(Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess) => {
            Tip::Keys
        }
        Some(
            Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess,
        ) => Tip::Repeats,
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => Tip::Common,
        Some(Warning::SequencesLikeAbcAreEasyToGuess) => Tip::Sequences,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => Tip::Dates,
        Some(
            Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => Tip::Names,
        Some(Warning::AWordByItselfIsEasyToGuess) | None if repeats(feedback) => Tip::Repeats,
        Some(Warning::AWordByItselfIsEasyToGuess) | None => Tip::Words,
    }
}

fn repeats(feedback: &Feedback) -> bool {
    feedback.suggestions().contains(&Suggestion::AvoidRepeatedWordsAndCharacters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_and_strong_are_told_apart_with_a_tip_for_the_weak() {
        let estimated = |password| estimate(password, &[]);
        assert_eq!(estimated("password"), Strength { score: 0, tip: Some(Tip::Common) });
        assert_eq!(estimated("violet harbor lantern"), Strength { score: 4, tip: None });
        assert_eq!(estimated(""), Strength { score: 0, tip: Some(Tip::Words) });
    }

    #[test]
    fn the_beginning_is_read_and_few_symbols_in_it_as_letters() {
        assert_eq!(soon_read("p@ss(w{rd[<!@!"), "p@ss(w{rd[\u{E004}\u{E005}@\u{E005}");
        assert_eq!(soon_read(&"é".repeat(99)), "é".repeat(64));
    }

    #[test]
    fn ones_own_names_help_little() {
        let own = ["Wolkenstein".to_owned()];
        assert!(estimate("wolkenstein", &own).score < estimate("wolkenstein", &[]).score);
    }

    #[test]
    fn a_tenant_may_ask_for_a_score() {
        let own_data = [];
        let candidate =
            Candidate { password: "password1234567", own_data: &own_data, records: Default::default() };
        assert_eq!(check(&Policy::default(), candidate), None);
        let policy = Policy { strength: 3, ..Policy::default() };
        assert_eq!(check(&policy, candidate), Some(Violation::TooWeak { min: 3 }));
    }
}
