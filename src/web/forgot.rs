//! `/forgot`: a new password without the old one, page by page.

mod code;
mod end;
mod here;
mod method;
mod passkey;
mod password;
mod questions;
mod start;

pub use code::{check_code, send_again, show_code};
pub use end::{show_done, show_expired};
pub use method::{choose_method, show_method};
pub use passkey::{ask_passkey, check_passkey, show_passkey};
pub use password::{set_password, show_password};
pub use questions::{check_answers, show_questions};
pub use start::{show_start, start};

use super::cx::Cx;
use crate::domain::method::Method;
use crate::ops::forgot::View;

/// Where a gate of a flow stands among all of its gates, as far as its page tells.
struct Gate {
    /// The gate's number, where the page says it: not before somebody knows that there are two.
    number: Option<u8>,
    /// True at the second gate: the first one is passed.
    second: bool,
}

impl Gate {
    fn of(cx: &Cx, view: &View) -> Self {
        let second = view.flow.first_method.is_some();
        let told = second || cx.tenant.settings.recovery.gates > 1;
        Self { number: told.then_some(if second { 2 } else { 1 }), second }
    }
}

/// Whether the gate leaves a choice: another method, or another number.
fn leaves_choice(view: &View) -> bool {
    view.methods.len() > 1 || view.methods.iter().copied().any(Method::wants_number)
}
