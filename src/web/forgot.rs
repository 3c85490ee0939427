//! `/forgot` and `/unlock`: a new password without the old one, or an account unlocked, page by page.

mod check;
mod code;
mod contact;
mod end;
mod here;
mod method;
mod passkey;
mod password;
mod purpose;
mod questions;
mod start;
mod unlocked;

pub use code::{check_code, sample_code, send_again, show_code};
pub use contact::{ask_help, show_contact, show_sent};
pub use end::{sample_done, show_done, show_expired};
pub use method::{choose_method, show_method};
pub use passkey::{ask_passkey, check_passkey, show_passkey};
pub use password::{sample_password, set_password, show_password};
pub use purpose::{decide, show_purpose};
pub use questions::{check_answers, show_questions};
pub use start::{sample_start, show_start, show_unlock, start, start_unlock};
pub use unlocked::{show_unlocked, turn_to_reset};

use super::cx::Cx;
use super::fault::Fault;
use super::preview;
use crate::domain::flow::{Page, Purpose};
use crate::domain::method::Method;
use crate::ops::forgot::View;
use actix_web::HttpRequest;
use here::Here;

/// What the help desk finds the flow of a browser by, and the page it stands at while it goes on.
pub struct Place {
    /// The reference as it is shown, if there is a flow.
    pub reference: Option<String>,
    /// Where its user left it.
    pub left_at: Option<&'static str>,
}

/// Where the flow of this browser stands.
///
/// # Errors
/// When the database does not answer.
pub async fn place(request: &HttpRequest, cx: &Cx) -> Result<Place, Fault> {
    let Some(here) = Here::find(request, cx).await? else {
        return Ok(Place { reference: None, left_at: None });
    };
    let page = here.view.page;
    let goes_on = page.is_gate() || matches!(page, Page::Purpose | Page::Password);
    let left_at = goes_on.then(|| here.address());
    let reference = here.view.flow.reference.map(|reference| reference.shown());
    Ok(Place { reference, left_at })
}

/// What the pages of a gate have in common.
struct Frame {
    /// The flow, and the gate and method of it, as the forms name them.
    flow: String,
    step: String,
    /// The user name as typed.
    username: String,
    /// The gate's number, where the page says it: not before somebody knows that there are two.
    number: Option<u8>,
    /// True at the second gate: the first one is passed.
    second: bool,
    /// Whether another method, or another number, can be chosen.
    other_way: bool,
    /// Where the pages of the flow are: `/forgot` or `/unlock`.
    base: &'static str,
    /// How many steps the flow has in all, and what the last one is for.
    steps: u8,
    passed: &'static str,
}

impl Frame {
    fn of(cx: &Cx, view: &View) -> Self {
        let second = view.flow.first_method.is_some();
        let told = second || cx.tenant.settings.recovery.gates > 1;
        let unlocks = view.flow.purpose == Purpose::Unlock;
        Self {
            flow: view.flow.id.to_string(),
            step: here::proof_step(view.flow.standing()),
            username: view.flow.name_typed.clone(),
            number: told.then_some(if second { 2 } else { 1 }),
            second,
            other_way: leaves_choice(view),
            base: if unlocks { "/unlock" } else { "/forgot" },
            steps: if unlocks { 2 } else { 3 },
            passed: if unlocks { "unlock-gate-passed" } else { "forgot-gate-passed" },
        }
    }
}

impl Frame {
    /// The first gate of a reset, as a preview shows it.
    fn sample(cx: &Cx) -> Self {
        Self {
            flow: String::new(),
            step: String::new(),
            username: preview::username(cx),
            number: None,
            second: false,
            other_way: true,
            base: "/forgot",
            steps: 3,
            passed: "forgot-gate-passed",
        }
    }
}

/// Whether the gate leaves a choice: another method, or another number.
fn leaves_choice(view: &View) -> bool {
    view.methods.len() > 1 || view.methods.iter().copied().any(Method::wants_number)
}
