//! The password policy: pure rules, each with a check, a hint for the checklist and a sentence for the failure.
//!
//! A rule is a file. What only an installation's records can tell, such as the passwords of before, is looked up by
//! whoever asks and handed to the rules as [`Records`].

pub mod banned;
pub mod characters;
pub mod classes;
pub mod common_passwords;
pub mod length;
pub mod min_age;
pub mod overrides;
pub mod own_data;
pub mod repetition;
pub mod strength;
mod violation;

pub use violation::{Hint, Violation};

use super::moment::Moment;

/// What a tenant asks of a password. The names of the fields are those of the command line and the API; they stay.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Policy {
    /// The fewest Unicode code points; 8-64.
    pub min_length: u32,
    /// The most Unicode code points; 64-256.
    pub max_length: u32,
    /// How many of the four kinds of characters; 1-4, 0 for off.
    pub classes: u8,
    /// Terms of the tenant beside the global list of banned words; 1,000 at most.
    pub banned_words: Vec<String>,
    /// The longest row of equal or consecutive characters; 2-8, 0 for off.
    pub max_row: u8,
    /// How many of a user's last passwords, the present one among them, do not come back; 0-24.
    pub history: u8,
    /// Whether the list of breached passwords is asked, where the installation has one.
    pub breached: bool,
    /// The least estimated strength; 1-4, 0 for off.
    pub strength: u8,
    /// Days that a password stays before its user may change it; 1-30, 0 for off.
    pub min_age_days: u8,
}

/// Why there is a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Its user wants another one, and had better keep the present one for as long as the tenant asks.
    Change,
    /// There is none to be kept: it is forgotten, temporary, or has expired.
    Reset,
    /// There has been none.
    First,
}

/// So many passwords do not come back by default.
const DEFAULT_HISTORY: u8 = 5;

impl Default for Policy {
    fn default() -> Self {
        Self {
            min_length: length::DEFAULT_MIN,
            max_length: length::DEFAULT_MAX,
            classes: 0,
            banned_words: Vec::new(),
            max_row: repetition::DEFAULT_MAX,
            history: DEFAULT_HISTORY,
            breached: false,
            strength: 0,
            min_age_days: 0,
        }
    }
}

/// A password and what is known of the one who wants it.
#[derive(Clone, Copy)]
pub struct Candidate<'a> {
    /// The password in NFC, otherwise as typed.
    pub password: &'a str,
    /// User name, given and family name, mail name, tenant name.
    pub own_data: &'a [String],
    /// What only records can tell.
    pub records: Records,
}

/// What only the records of an installation can tell about a password and its user.
#[derive(Clone, Copy, Debug, Default)]
pub struct Records {
    /// Whether it is on the list of breached passwords.
    pub breached: bool,
    /// Since when there has been the present password; none where its age does not matter, as for a reset.
    pub age: Option<Age>,
}

/// How old a password is.
#[derive(Clone, Copy, Debug)]
pub struct Age {
    /// When it was set.
    pub changed_at: Moment,
    /// The moment at which its age is asked for.
    pub now: Moment,
}

/// Every rule that `candidate` breaks, in the order of the checklist.
pub fn check(policy: &Policy, candidate: Candidate<'_>) -> Vec<Violation> {
    let password = candidate.password;
    [
        characters::check(password),
        length::check(policy, password),
        classes::check(policy, password),
        repetition::check(policy, password),
        own_data::check(candidate),
        banned::check(policy, password),
        common_passwords::check(password),
        candidate.records.breached.then_some(Violation::Breached),
        strength::check(policy, candidate),
        min_age::check(policy, candidate.records.age),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The checklist for this policy: a line for each rule that is on and can be broken on this occasion.
pub fn hints(policy: &Policy, why: Occasion) -> Vec<Hint> {
    let asked = |number: u8, hint: fn(u8) -> Hint| (number > 0).then(|| hint(number));
    [
        Some(Hint::MinLength(policy.min_length)),
        Some(Hint::MaxLength(policy.max_length)),
        asked(policy.classes, Hint::Classes),
        asked(policy.max_row, Hint::Repetition),
        Some(Hint::OwnData),
        Some(Hint::BannedWords),
        Some(Hint::Common),
        policy.breached.then_some(Hint::Breached),
        asked(policy.strength, Hint::Strength),
        asked(policy.history, Hint::History).filter(|_| why != Occasion::First),
        asked(policy.min_age_days, Hint::MinAge).filter(|_| why == Occasion::Change),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The value of the `passwordrules` attribute that tells password managers what to make (Apple's proposal, WHATWG
/// HTML issue 3518). "Three of four" cannot be said there: so many are required, the most usual first.
pub fn password_rules(policy: &Policy) -> String {
    let mut rules = format!("minlength: {}; maxlength: {};", policy.min_length, policy.max_length);
    for class in ["lower", "upper", "digit", "special"].into_iter().take(policy.classes.into()) {
        rules.push_str(&format!(" required: {class};"));
    }
    if policy.max_row > 0 {
        rules.push_str(&format!(" max-consecutive: {};", policy.max_row));
    }
    rules.push_str(" allowed: ascii-printable, unicode;");
    rules
}

#[cfg(test)]
mod tests;
