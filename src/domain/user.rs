//! Users: what they may do, and where their passwords live.

use super::text_enum::text_enum;

text_enum! {
    /// What a user may do in the tenant.
    Role {
        /// Looks after the own password only.
        User = "user",
        /// Reads reports.
        Reports = "reports",
        /// Resets and unlocks users.
        Helpdesk = "helpdesk",
        /// Does everything in the tenant.
        Admin = "admin",
    }
}

text_enum! {
    /// Where a user's password lives.
    Authority {
        /// In this installation's database.
        Local = "local",
    }
}
