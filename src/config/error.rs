//! What is wrong with the settings: where, which one, and what was expected.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;

/// Where a setting was written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A file as a whole, because it can't be read.
    File(PathBuf),
    /// A line of the file, counted from 1.
    Line(PathBuf, usize),
    /// An environment variable.
    Variable(Cow<'static, str>),
    /// The value built into the program.
    BuiltIn,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Line(path, line) => write!(f, "{}:{line}", path.display()),
            Self::Variable(name) => f.write_str(name),
            Self::BuiltIn => f.write_str("built-in value"),
        }
    }
}

/// One thing that is wrong. `Display` is one line and never holds a secret:
/// ``latchkey.toml:3: `workers` is 0; expected a whole number from 1 to 1024``.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    /// Where it was written.
    pub place: Place,
    /// What is wrong, with the setting's name and what was expected.
    pub problem: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

/// Everything that is wrong with the settings, in the order of the file, then of the variables.
/// `Display` has one line for each and no line feed at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigErrors(pub Vec<ConfigError>);

impl fmt::Display for ConfigErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for ConfigErrors {}

/// Why a value can't be used. The two halves make one sentence after the setting's name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mismatch {
    /// What is so about the value, with its verb: `is "x"`, `has no scheme`.
    pub problem: String,
    /// What would do.
    pub expected: String,
}

impl Mismatch {
    pub(super) fn new(problem: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { problem: problem.into(), expected: expected.into() }
    }

    pub(super) fn at(self, place: Place, setting: &str) -> ConfigError {
        ConfigError { place, problem: format!("`{setting}` {}; expected {}", self.problem, self.expected) }
    }
}
