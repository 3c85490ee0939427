//! `/admin/desk`: somebody calls the help desk.

mod call;
mod words;

pub use words::faults;

use super::{Door, Nav, Staff};
use crate::domain::permission::Permission;
use crate::i18n::filters;
use crate::ops::desk::{self, Attempt, Message};
use crate::store::events::Event;
use crate::store::users::User;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use askama::Template;
use jiff::Zoned;
use jiff::tz::TimeZone;

#[derive(Template)]
#[template(path = "admin/desk/search.html")]
struct SearchPage {
    shell: Shell,
    nav: Nav,
    query: String,
    attempt: Option<AttemptView>,
    hits: Vec<Hit>,
}

/// Somebody whose name fits.
struct Hit {
    id: String,
    username: String,
    display_name: String,
    states: Vec<&'static str>,
}

/// What somebody tried.
struct AttemptView {
    reference: String,
    name_typed: Option<String>,
    owner: Option<Hit>,
    proved: bool,
    /// What became of it, and what to do.
    verdict: Option<(&'static str, &'static str)>,
    steps: Vec<Step>,
    messages: Vec<Written>,
}

struct Step {
    at: Zoned,
    message: &'static str,
    browser: String,
}

struct Written {
    at: Zoned,
    lines: Vec<String>,
}

/// The doors of the help desk.
pub fn doors() -> Vec<Door> {
    vec![
        Door::get("/admin/desk", Permission::AssistUsers, show_search),
        Door::get("/admin/desk/{id}", Permission::AssistUsers, call::show),
        Door::post("/admin/desk/{id}/send", Permission::AssistUsers, call::send),
        Door::post("/admin/desk/{id}/check", Permission::AssistUsers, call::check),
    ]
}

/// `GET /admin/desk`: one box for whatever a caller says.
async fn show_search(staff: Staff) -> Reply {
    let query = staff.cx.query_value("q").unwrap_or_default().trim().to_owned();
    let (ctx, typed) = (staff.ctx(), query.clone());
    let found = staff.cx.run(move || desk::find(&ctx, &typed)).await?;
    let zone = &staff.cx.tenant.zone;
    let shown = SearchPage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        query,
        attempt: found.attempt.map(|attempt| attempt_view(attempt, zone)),
        hits: found.users.iter().map(hit).collect(),
    };
    page::ok(&staff.cx, &shown)
}

fn hit(user: &User) -> Hit {
    Hit {
        id: user.id.to_string(),
        username: user.name.clone(),
        display_name: user.display_name.clone(),
        states: words::states(user),
    }
}

fn attempt_view(attempt: Attempt, zone: &TimeZone) -> AttemptView {
    let step = |event: Event| {
        let message = words::step(&event)?;
        Some(Step { at: event.at.in_zone(zone), message, browser: event.browser.unwrap_or_default() })
    };
    let written = |message: Message| Written {
        at: message.at.in_zone(zone),
        lines: message.text.lines().map(str::to_owned).collect(),
    };
    AttemptView {
        reference: attempt.reference.shown(),
        name_typed: attempt.name_typed,
        proved: attempt.owner.as_ref().is_some_and(|owner| owner.proved),
        owner: attempt.owner.as_ref().map(|owner| hit(&owner.user)),
        verdict: attempt.verdict.map(words::verdict),
        steps: attempt.events.into_iter().filter_map(step).collect(),
        messages: attempt.messages.into_iter().map(written).collect(),
    }
}
