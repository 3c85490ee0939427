//! What an administrator decides before users are imported.

use serde::{Deserialize, Serialize};

/// What an import may do beside adding users and their data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// It may give roles, and take them away.
    pub roles: bool,
    /// Groups that are missing are made.
    pub groups: bool,
    /// The country of phone numbers that do not say theirs (ISO 3166-1).
    pub country: Option<String>,
}
