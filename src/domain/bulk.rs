//! What an administrator does to many users at once.

use super::text_enum::text_enum;

/// The most users of one action: whoever waits for it waits for seconds, not minutes.
pub const USERS_MAX: usize = 10_000;

text_enum! {
    /// Something that is done to many users.
    Action {
        /// They can sign in again.
        Unlock = "unlock",
        /// They are invited by mail to set the first password.
        Invite = "invite",
        /// They are asked to register anew.
        Require = "require_registration",
        /// They are signed out everywhere.
        EndSessions = "end_sessions",
        /// They can sign in no longer.
        Disable = "disable",
        /// They are disabled no longer.
        Enable = "enable",
        /// They are gone.
        Delete = "delete",
        /// Their passwords do not end, whatever the tenant decides.
        NeverExpires = "never_expires",
        /// Their passwords end as the tenant decides.
        Expires = "expires",
        /// They are in a group.
        Join = "join_group",
        /// They are in it no longer.
        Leave = "leave_group",
    }
}

impl Action {
    /// Whether a group has to be named.
    pub const fn wants_group(self) -> bool {
        matches!(self, Self::Join | Self::Leave)
    }

    /// Whether it harms whoever it meets by mistake.
    pub const fn is_dangerous(self) -> bool {
        matches!(self, Self::Disable | Self::Delete | Self::EndSessions)
    }
}

/// Why nothing is done to many users.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// It was not said what.
    ActionMissing,
    /// It was not said which group.
    GroupMissing,
    /// Nobody was chosen, or nobody is left to whom it may be done.
    Nobody,
    /// They are more than [`USERS_MAX`].
    TooMany,
    /// Others match by now than those who were shown.
    OthersNow,
}
