//! A broken rule, and the line of the checklist that would have told.

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
    /// Too few kinds of characters.
    Classes {
        /// The fewest kinds allowed.
        min: u8,
        /// How many there were.
        used: u8,
    },
    /// Too many equal or consecutive characters in a row.
    Repetition {
        /// The most allowed.
        max: u8,
    },
    /// It holds a name of its user or organization.
    OwnData,
    /// There is too little beside banned words.
    BannedWords,
    /// Many people use it.
    Common,
    /// It is on the list of passwords that were found in breaches.
    Breached,
    /// It is easier to guess than the tenant wants.
    TooWeak {
        /// The least score.
        min: u8,
    },
    /// The user had it before.
    UsedBefore,
    /// The present password is too young to be changed.
    TooSoon {
        /// Days until it may be, begun ones counted.
        days: u32,
    },
}

impl Violation {
    /// The name of the rule for scripts. These names stay.
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "min-length",
            Self::TooLong { .. } => "max-length",
            Self::Characters => "characters",
            Self::Classes { .. } => "classes",
            Self::Repetition { .. } => "repetition",
            Self::OwnData => "own-data",
            Self::BannedWords => "banned-words",
            Self::Common => "common",
            Self::Breached => "breached",
            Self::TooWeak { .. } => "strength",
            Self::UsedBefore => "history",
            Self::TooSoon { .. } => "min-age",
        }
    }
}

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The fewest code points.
    MinLength(u32),
    /// The most code points.
    MaxLength(u32),
    /// So many kinds of characters.
    Classes(u8),
    /// At most so many equal or consecutive characters in a row.
    Repetition(u8),
    /// No names of one's own.
    OwnData,
    /// Not made of banned words.
    BannedWords,
    /// None that many people use.
    Common,
    /// None that was found in a breach.
    Breached,
    /// At least this score.
    Strength(u8),
    /// None of the last so many.
    History(u8),
    /// Days that a password stays.
    MinAge(u8),
}

impl Hint {
    /// The name of the rule, as a violation of it bears it.
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::MinLength(_) => "min-length",
            Self::MaxLength(_) => "max-length",
            Self::Classes(_) => "classes",
            Self::Repetition(_) => "repetition",
            Self::OwnData => "own-data",
            Self::BannedWords => "banned-words",
            Self::Common => "common",
            Self::Breached => "breached",
            Self::Strength(_) => "strength",
            Self::History(_) => "history",
            Self::MinAge(_) => "min-age",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_and_what_breaks_it_have_one_name() {
        for (hint, violation) in [
            (Hint::MinLength(8), Violation::TooShort { min: 8, used: 1 }),
            (Hint::MaxLength(8), Violation::TooLong { max: 8 }),
            (Hint::Classes(3), Violation::Classes { min: 3, used: 1 }),
            (Hint::Repetition(3), Violation::Repetition { max: 3 }),
            (Hint::OwnData, Violation::OwnData),
            (Hint::BannedWords, Violation::BannedWords),
            (Hint::Common, Violation::Common),
            (Hint::Breached, Violation::Breached),
            (Hint::Strength(3), Violation::TooWeak { min: 3 }),
            (Hint::History(5), Violation::UsedBefore),
            (Hint::MinAge(1), Violation::TooSoon { days: 1 }),
        ] {
            assert_eq!(hint.rule(), violation.rule());
        }
    }
}
