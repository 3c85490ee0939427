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
/// So many parts of names are known, the first ones: each is looked at once more for every combination.
const MAX_TERMS: usize = 10;
/// What zxcvbn reads as letters, each text for one of them (`L33T_TABLE` of zxcvbn 3.1). Where several stand for one
/// letter, or one for several, it looks up every combination of those that it finds.
const SUBSTITUTES: [&str; 12] = ["4@", "8", "({[<", "3", "69", "1!|", "1|7", "0", "$5", "+7", "%", "2"];
/// The most combinations that are looked up. All substitutes at once make more than a thousand; the ten digits, which
/// are never taken away because dates and sequences are made of them, make 32 as they are counted here.
const MAX_COMBINATIONS: usize = 64;

/// Estimates `password` for somebody whose names are `own`, in a time that whoever asks cannot stretch.
pub fn estimate(password: &str, own: &[String]) -> Strength {
    let terms: Vec<String> = own.iter().flat_map(|name| own_data::terms(name)).take(MAX_TERMS).collect();
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

/// The beginning of `password`, in which each symbol that would make too many combinations is one of its own and no
/// letter.
fn soon_read(password: &str) -> String {
    let beginning: Vec<char> = password.chars().take(MAX_CHARACTERS).collect();
    let mut kinds: Vec<char> = ('0'..='9').filter(|digit| beginning.contains(digit)).collect();
    let mut others = Vec::new();
    for c in beginning.iter().copied().filter(|c| is_substitute(*c)) {
        if kinds.contains(&c) || others.contains(&c) {
            continue;
        }
        kinds.push(c);
        if combinations(&kinds) > MAX_COMBINATIONS {
            kinds.pop();
            others.push(c);
        }
    }
    let read = |c: char| others.iter().position(|other| *other == c).map_or(c, private_use);
    beginning.into_iter().map(read).collect()
}

fn is_substitute(c: char) -> bool {
    SUBSTITUTES.iter().any(|letter| letter.contains(c))
}

/// How many combinations zxcvbn makes of these substitutes, at most: one that stands for two letters counts twice for
/// each, because zxcvbn tries it once as it was and once anew, in an order of letters that chance decides.
fn combinations(kinds: &[char]) -> usize {
    let ways = |c: char| SUBSTITUTES.iter().filter(|letter| letter.contains(c)).count();
    let of_letter = |letter: &&str| -> usize {
        letter.chars().filter(|c| kinds.contains(c)).map(ways).sum::<usize>().max(1)
    };
    SUBSTITUTES.iter().map(of_letter).product()
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
    fn the_beginning_is_read_and_symbols_in_it_as_letters_while_they_are_few() {
        assert_eq!(soon_read("p@ss(w{rd[<!@!"), "p@ss(w{rd[<!@!");
        assert_eq!(soon_read("1467900 p@$$ ({"), "1467900 p@$$ (\u{E000}");
        assert_eq!(soon_read(&"é".repeat(99)), "é".repeat(64));
    }

    #[test]
    fn nothing_that_is_typed_makes_many_combinations() {
        let all: String = SUBSTITUTES.concat();
        let digits: Vec<char> = ('0'..='9').collect();
        assert_eq!(combinations(&digits), 32, "they stay, whatever they make");
        let backwards: String = all.chars().rev().collect();
        for nasty in [all.repeat(4), backwards.repeat(4), "({[<4@69$5+71!|".repeat(5), "|1!7+".repeat(13)] {
            let read: Vec<char> = soon_read(&nasty).chars().collect();
            assert_eq!(read.len(), MAX_CHARACTERS);
            assert!(combinations(&read) <= MAX_COMBINATIONS, "{} of {nasty}", combinations(&read));
            assert!(combinations(&nasty.chars().collect::<Vec<_>>()) > MAX_COMBINATIONS);
        }
    }

    #[test]
    fn names_without_end_are_read_to_the_tenth() {
        let names: Vec<String> = (b'a'..=b'z').map(|letter| format!("xq{}vk", char::from(letter))).collect();
        let score = |password: &str| estimate(password, &names).score;
        assert!(score("xqjvk") < score("xqkvk"));
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
