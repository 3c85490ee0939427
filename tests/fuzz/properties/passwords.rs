//! New passwords.

use latchkey::domain::password::Password;
use latchkey::domain::policy::{Candidate, Policy, Records, check, strength};
use secrecy::SecretString;

/// A password is brought to one form, the rules say the same whatever order names and words come in, each at most once,
/// and what is estimated is within its bounds.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let password = Password::new(&SecretString::from(&*text));
    let again = Password::new(&SecretString::from(password.expose()));
    assert_eq!(again.expose(), password.expose(), "of {text:?}");
    assert_eq!(password.is_empty(), text.is_empty());
    let number = data.first().copied().unwrap_or_default();
    let start: String = text.chars().take(6).collect();
    let mut names = ["alex.morgan@contoso.example".to_owned(), start.clone(), String::new()];
    let mut policy = Policy {
        classes: number % 5,
        max_row: number % 9,
        banned_words: vec!["contoso".to_owned(), start, "blank".to_owned()],
        ..Policy::default()
    };
    let broken = |policy: &Policy, own_data: &[String]| {
        check(policy, Candidate { password: password.expose(), own_data, records: Records::default() })
    };
    let violations = broken(&policy, &names);
    names.reverse();
    policy.banned_words.reverse();
    assert_eq!(broken(&policy, &names), violations, "of {text:?}");
    let mut rules: Vec<_> = violations.iter().map(|violation| violation.rule()).collect();
    rules.sort_unstable();
    rules.dedup();
    assert_eq!(rules.len(), violations.len(), "of {text:?}");
    assert!(strength::estimate(password.expose(), &names).score <= 4);
}
