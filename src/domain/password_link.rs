//! Links with which users set a password: the staff sends them, a mailbox receives them, each works once.

use super::text_enum::text_enum;

text_enum! {
    /// What a link is for.
    Purpose {
        /// A new password in the place of one that stays until then.
        Reset = "reset",
        /// The first password.
        Invitation = "invitation",
    }
}

/// Why no link is sent, or why one that is known sets no password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// No mail address of the user is known.
    NoAddress,
    /// The account is disabled or locked.
    KeptOut,
    /// The user has a password already: there is nothing to invite to.
    HasPassword,
}
