//! No names of one's own: they are the first thing that somebody else tries.

use super::{Candidate, Violation};
use crate::domain::name::name_key;

/// Shorter names are parts of too many words to be refused.
const SHORTEST_TERM: usize = 4;

/// Whether `candidate` keeps clear of the names of its user and organization.
pub fn check(candidate: Candidate<'_>) -> Option<Violation> {
    let password = name_key(candidate.password);
    candidate
        .own_data
        .iter()
        .flat_map(|name| terms(name))
        .any(|term| password.contains(&term))
        .then_some(Violation::OwnData)
}

/// The parts of a name that are looked for, in the form in which they are compared.
pub fn terms(name: &str) -> Vec<String> {
    name_key(name)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|term| term.chars().count() >= SHORTEST_TERM)
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::Records;
    use super::*;

    #[test]
    fn names_of_four_letters_or_more_are_found_in_any_case() {
        let own = ["alex.morgan@contoso.example".to_owned(), "Bo".to_owned()];
        let refused =
            |password| check(Candidate { password, own_data: &own, records: Records::default() }).is_some();
        assert!(refused("my MORGAN car 1234") && refused("xxAlexxx-xx-xx-xx"));
        assert!(!refused("boring bob boat 12"), "two letters are too short to be a name");
    }
}
