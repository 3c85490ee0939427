//! The password policy: pure rules, each with a check, a hint for the checklist and a sentence for the failure.

pub mod characters;
pub mod length;
pub mod own_data;

/// What a tenant asks of a password.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Policy {
    /// The fewest Unicode code points.
    pub min_length: u32,
    /// The most Unicode code points.
    pub max_length: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self { min_length: length::DEFAULT_MIN, max_length: length::DEFAULT_MAX }
    }
}

/// A password and what is known of the one who wants it.
#[derive(Clone, Copy)]
pub struct Candidate<'a> {
    /// The password in NFC, otherwise as typed.
    pub password: &'a str,
    /// User name, given and family name, mail name, tenant name.
    pub own_data: &'a [String],
}

/// A rule that a password breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// Too short.
    TooShort {
        /// The fewest code points allowed.
        min: u32,
        /// How many there were.
        used: u32,
    },
    /// Too long.
    TooLong {
        /// The most code points allowed.
        max: u32,
    },
    /// A control character, or more bytes than are kept.
    Characters,
    /// It holds a name of its user or organization.
    OwnData,
}

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The fewest code points.
    MinLength(u32),
    /// The most code points.
    MaxLength(u32),
    /// No names of one's own.
    OwnData,
}

/// Every rule that `candidate` breaks, in the order of the checklist.
pub fn check(policy: &Policy, candidate: Candidate<'_>) -> Vec<Violation> {
    [
        characters::check(candidate.password),
        length::check(policy, candidate.password),
        own_data::check(candidate),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The checklist for this policy.
pub fn hints(policy: &Policy) -> Vec<Hint> {
    vec![Hint::MinLength(policy.min_length), Hint::MaxLength(policy.max_length), Hint::OwnData]
}

/// The value of the `passwordrules` attribute that tells password managers what to make.
pub fn password_rules(policy: &Policy) -> String {
    format!(
        "minlength: {}; maxlength: {}; allowed: ascii-printable, unicode;",
        policy.min_length, policy.max_length
    )
}
