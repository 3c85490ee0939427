//! Banned words: a password may hold them, but they count for little.
//!
//! The password is brought to lower case and common substitutions are undone. Then every banned term found in it,
//! whole or with one edit, counts one point, and every other character one point; fewer than five points are refused.
//! The algorithm and its two examples are those that Microsoft publishes for Entra Password Protection. Of all ways to
//! read a password the one with the fewest points counts. A character before or behind a whole term is one of its own
//! and no edit: read otherwise, Microsoft's second example would have four points.

use super::{Policy, Violation};
use std::sync::LazyLock;

/// Fewer points are refused.
const MIN_POINTS: usize = 5;
/// The most terms of a tenant.
pub const MAX_TERMS: usize = 1_000;
/// The fewest characters of a term: anything shorter is found in half of all words.
pub const MIN_TERM: usize = 3;
/// The most characters of a term.
pub const MAX_TERM: usize = 64;

/// The words that are banned everywhere: what passwords are most often built on, in our languages. Our own choice.
static GLOBAL: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let lines = include_str!("banned_words.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(plain).collect()
});

/// Whether `password` has points enough beside banned words. One of fewer characters has too few in any case, which its
/// length says better.
pub fn check(policy: &Policy, password: &str) -> Option<Violation> {
    let own: Vec<_> = policy.banned_words.iter().map(|term| plain(term)).collect();
    let terms: Vec<&[char]> = GLOBAL.iter().chain(&own).map(Vec::as_slice).collect();
    let text = plain(password);
    (text.len() >= MIN_POINTS && points(&text, &terms) < MIN_POINTS).then_some(Violation::BannedWords)
}

/// A word of an administrator as it is kept, if it can be banned.
pub fn term(typed: &str) -> Option<String> {
    let term = typed.trim().to_lowercase();
    let fits = (MIN_TERM..=MAX_TERM).contains(&term.chars().count()) && !term.chars().any(char::is_control);
    fits.then_some(term)
}

/// Lower case, with common substitutions undone.
fn plain(text: &str) -> Vec<char> {
    let undone = |c| match c {
        '0' => 'o',
        '1' => 'l',
        '$' | '5' => 's',
        '@' => 'a',
        '3' => 'e',
        '7' => 't',
        '!' => 'i',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(undone).collect()
}

/// The fewest points that `text` has, or [`MIN_POINTS`] when there are that many or more.
fn points(text: &[char], terms: &[&[char]]) -> usize {
    let mut fewest = vec![MIN_POINTS; text.len() + 1];
    if let Some(start) = fewest.first_mut() {
        *start = 0;
    }
    for at in 0..text.len() {
        let (so_far, rest) =
            (fewest.get(at).copied().unwrap_or(MIN_POINTS), text.get(at..).unwrap_or_default());
        if so_far < MIN_POINTS {
            let found = terms.iter().flat_map(|term| lengths(term, rest)).flatten();
            for length in found.chain([1]) {
                if let Some(there) = fewest.get_mut(at + length) {
                    *there = (*there).min(so_far + 1);
                }
            }
        }
    }
    fewest.last().copied().unwrap_or(0)
}

/// How many characters of the beginning of `text` are `term`: with all its characters or another in one place, with
/// one missing, with one too many.
fn lengths(term: &[char], text: &[char]) -> [Option<usize>; 3] {
    let same = term.iter().zip(text).take_while(|(a, b)| a == b).count();
    if same == term.len() {
        // One more of the last character is one too many inside.
        let doubled = same > 0 && text.get(same) == term.last();
        return [Some(same), Some(same.saturating_sub(1)), doubled.then_some(same + 1)];
    }
    // So much of the term is passed over, so much of the text, and then all the rest is equal.
    let goes_on = |of_term: usize, of_text: usize| {
        let rest = term.get(same + of_term..).unwrap_or_default();
        let is_equal = text.get(same + of_text..).is_some_and(|text| text.starts_with(rest));
        is_equal.then_some(same + of_text + rest.len())
    };
    [goes_on(1, 1), goes_on(1, 0), goes_on(0, 1).filter(|_| same > 0)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scored(password: &str, banned: &[&str]) -> usize {
        let terms: Vec<_> = banned.iter().map(|term| plain(term)).collect();
        points(&plain(password), &terms.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }

    #[test]
    fn the_published_examples_have_the_published_points() {
        assert_eq!(scored("C0ntos0Blank12", &["contoso", "blank"]), 4);
        assert_eq!(scored("ContoS0Bl@nkf9!", &["contoso", "blank"]), 5);
        let policy = |words: [&str; 2]| Policy {
            banned_words: words.map(str::to_owned).to_vec(),
            ..Policy::default()
        };
        assert_eq!(check(&policy(["contoso", "blank"]), "C0ntos0Blank12"), Some(Violation::BannedWords));
        assert_eq!(check(&policy(["contoso", "blank"]), "ContoS0Bl@nkf9!"), None);
    }

    #[test]
    fn one_edit_is_forgiven_and_two_are_not() {
        for (password, points) in [
            ("abcdef", 1),
            ("abcdeg", 1),
            ("abcde", 1),
            ("bcdef", 1),
            ("abxcdef", 1),
            ("abcdefg", 2),
            ("xabcdef", 2),
            ("abcxyf", 5),
            ("abcdefabcdef", 2),
            ("abcdefxabcdef", 3),
            ("", 0),
        ] {
            assert_eq!(scored(password, &["abcdef"]), points, "{password}");
        }
    }

    #[test]
    fn substitutions_are_undone_in_passwords_and_terms() {
        assert_eq!(scored("P@$5w0rd", &["password"]), 1);
        assert_eq!(scored("Te7!", &["teti"]), 1);
        assert_eq!(scored("winter2024", &["w!nt3r", "2024"]), 2);
    }

    #[test]
    fn the_global_list_holds_words_that_can_be_banned() {
        assert!(GLOBAL.len() > 100 && GLOBAL.iter().all(|word| (MIN_TERM..=MAX_TERM).contains(&word.len())));
        let mut sorted = GLOBAL.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), GLOBAL.len(), "a word stands there twice");
        for (password, banned) in
            [("P@ssw0rd123", true), ("Passwort123", true), ("welcome!!!", true), ("P@ssw0rd2024", false)]
        {
            assert_eq!(check(&Policy::default(), password).is_some(), banned, "{password}");
        }
    }

    /// Every reading of `text`, one after the other: slow and plain.
    fn by_trying(text: &[char], terms: &[Vec<char>]) -> usize {
        if text.is_empty() {
            return 0;
        }
        let is_term = |part: &[char]| terms.iter().any(|term| is_near(part, term));
        let parts = (1..=text.len()).filter(|length| *length == 1 || is_term(&text[..*length]));
        parts.map(|length| 1 + by_trying(&text[length..], terms)).min().unwrap()
    }

    fn is_near(part: &[char], term: &[char]) -> bool {
        let without = |from: &[char], at: usize| [&from[..at], &from[at + 1..]].concat();
        let differing = part.iter().zip(term).filter(|(a, b)| a != b).count();
        (part.len() == term.len() && differing <= 1)
            || (part.len() + 1 == term.len() && (0..term.len()).any(|at| without(term, at) == part))
            || (part.len() == term.len() + 1 && (1..term.len()).any(|at| without(part, at) == term))
    }

    proptest! {
        #[test]
        fn the_fast_way_finds_what_trying_everything_finds(text in "[ab]{0,9}", first in "[ab]{3,4}", second in "[ab]{3,5}") {
            let (text, terms) = (plain(&text), [plain(&first), plain(&second)]);
            let fast = points(&text, &terms.iter().map(Vec::as_slice).collect::<Vec<_>>());
            prop_assert_eq!(fast, by_trying(&text, &terms).min(MIN_POINTS));
        }
    }
}
