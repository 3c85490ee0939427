//! The ways to prove who one is.

use super::text_enum::text_enum;

text_enum! {
    /// A way to prove who you are.
    Method {
        /// A code sent to the registered mail address.
        Mail = "mail",
    }
}
