//! What the tables with sealed values have in common.

use crate::domain::ids::UserId;

/// A sealed value as it was read from its row.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// The id of the row.
    pub id: String,
    /// Whose it is.
    pub user_id: UserId,
    /// The place that it is sealed for.
    pub place: String,
    /// The value.
    pub sealed: String,
}
