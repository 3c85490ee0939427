//! What a passkey is asked for.

use super::text_enum::text_enum;

/// How long a browser has to answer.
pub const CEREMONY_LIFE_MINUTES: i64 = 5;

text_enum! {
    /// What a passkey is asked for.
    Purpose {
        /// A new one is made.
        Register = "register",
        /// It signs its user in.
        SignIn = "sign_in",
        /// It opens a gate of a flow.
        Gate = "gate",
    }
}
