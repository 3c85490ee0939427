//! The help desk: somebody calls. Who it is, what they tried, and whether they are who they say.
//!
//! Whoever sits at the help desk sees no secret: addresses and numbers are masked, and of a code only that it matched.

mod caller;
mod lookup;
mod reach;

pub use caller::{Caller, Verified, Waiting, check, require_checked, send, view};
pub use lookup::{Attempt, Found, Message, Owner, find};
pub use reach::{CODE_KEY, CallerLetter, Way, caller_code, caller_letter};

use crate::domain::desk::No;
use crate::domain::refusal::Refusal;
use crate::ops::Error;

fn no(why: No) -> Error {
    Refusal::Desk(why).into()
}
