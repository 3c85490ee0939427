//! `/forgot`: whose password it is.

use super::check;
use super::here::{FLOW_COOKIE, address};
use crate::domain::flow::Purpose;
use crate::domain::gate::Barred;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::forgot::{self, Proof, Start};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::forgot::end::StoppedPage;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::cookie::time::Duration;
use askama::Template;

/// Minutes that the cookie outlives its flow, so that the last page stays readable.
const COOKIE_MINUTES: i64 = 60;

#[derive(Template)]
#[template(path = "forgot/start.html")]
struct StartPage {
    shell: Shell,
    username: String,
    /// True where an account is unlocked, and its password kept.
    unlocks: bool,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "forgot/barred.html")]
struct BarredPage {
    shell: Shell,
    /// True where an account was to be unlocked.
    unlocks: bool,
    reason: &'static str,
}

/// `GET /forgot`
pub async fn show_start(cx: Cx) -> Reply {
    cx.require_tenant()?;
    let fresh = |cx: &Cx| start_page(cx, false);
    if cx.session.is_some() { page::ok(&cx, &fresh(&cx)) } else { page::respond_cached(&cx, "forgot", fresh) }
}

/// `GET /unlock`
pub async fn show_unlock(cx: Cx) -> Reply {
    cx.require_tenant()?;
    if !cx.tenant.settings.recovery.unlock {
        return Ok(page::go(&cx, "/forgot"));
    }
    let fresh = |cx: &Cx| start_page(cx, true);
    if cx.session.is_some() { page::ok(&cx, &fresh(&cx)) } else { page::respond_cached(&cx, "unlock", fresh) }
}

fn start_page(cx: &Cx, unlocks: bool) -> StartPage {
    StartPage { shell: page::shell(cx), username: String::new(), unlocks, errors: Errors::default() }
}

/// The first page as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample_start(cx: &Cx) -> Reply {
    page::ok(cx, &start_page(cx, false))
}

/// `POST /forgot`: the same for every name.
pub async fn start(cx: Cx, fields: Fields) -> Reply {
    begin(cx, fields, false).await
}

/// `POST /unlock`: the same for every name.
pub async fn start_unlock(cx: Cx, fields: Fields) -> Reply {
    begin(cx, fields, true).await
}

async fn begin(cx: Cx, mut fields: Fields, unlocks: bool) -> Reply {
    cx.require_tenant()?;
    let username = fields.text("username");
    let cx = cx.for_username(&username);
    let purpose = purpose(&cx, unlocks);
    let proof = Proof { challenge: fields.text("challenge"), solution: fields.text("solution") };
    let (ctx, typed) = (cx.ctx(), username.clone());
    match cx.run(move || forgot::start(&ctx, &typed, purpose, &proof)).await {
        Ok(Start::Begun(started)) => {
            let mut response = page::go(&cx, address(purpose, started.page));
            let mut cookie = cx.cookie(FLOW_COOKIE, &started.token);
            cookie.set_max_age(Duration::minutes(COOKIE_MINUTES));
            response.add_cookie(&cookie).map_err(|error| Fault::Server(error.into()))?;
            Ok(response)
        }
        Ok(Start::Asked(check)) => check::show(&cx, check, (username, unlocks)),
        Err(Error::Refused(refusal)) => refused(&cx, &refusal, (username, unlocks)),
        Err(error) => Err(error.into()),
    }
}

/// What a flow is for: where nothing can be unlocked, there is nothing to ask.
fn purpose(cx: &Cx, unlocks: bool) -> Purpose {
    match (cx.tenant.settings.recovery.unlock, unlocks) {
        (false, _) => Purpose::Reset,
        (true, false) => Purpose::Undecided,
        (true, true) => Purpose::Unlock,
    }
}

fn refused(cx: &Cx, refusal: &Refusal, (username, unlocks): (String, bool)) -> Reply {
    let shell = page::shell_refused(cx);
    match refusal {
        Refusal::Blocked { until, .. } => {
            let until = Some(until.in_zone(&cx.tenant.zone));
            page::refused_for(cx, refusal, &StoppedPage { shell: page::shell(cx), until })
        }
        Refusal::ResetOff => page::refused(cx, &BarredPage { shell, unlocks, reason: "forgot-barred-off" }),
        Refusal::Barred(barred) => page::refused(cx, &BarredPage { shell, unlocks, reason: reason(*barred) }),
        _ => {
            let errors = refusals::errors(refusal);
            page::refused_for(cx, refusal, &StartPage { shell, username, unlocks, errors })
        }
    }
}

const fn reason(barred: Barred) -> &'static str {
    match barred {
        Barred::Unknown => "forgot-barred-unknown",
        Barred::Disabled => "forgot-barred-disabled",
        Barred::Locked => "forgot-barred-locked",
        Barred::OutOfScope => "forgot-barred-out-of-scope",
        Barred::Unregistered => "forgot-barred-unregistered",
    }
}
