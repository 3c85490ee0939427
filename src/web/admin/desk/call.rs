//! `/admin/desk/{id}`: one caller. Who they say to be, whether they are, and what can be done for them.

use super::words;
use crate::domain::code::CODE_TRIES;
use crate::domain::ids::UserId;
use crate::domain::mask;
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::i18n::{Arg, filters};
use crate::ops::desk::{self, Caller, Verified, Way};
use crate::ops::register::{Overview, Shown};
use crate::ops::{Ctx, Error};
use crate::store::users::{self, User};
use crate::web::admin::{Nav, Staff};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::register;
use crate::web::view::{Errors, Shell};
use actix_web::web::Path;
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "admin/desk/call.html")]
struct CallPage {
    shell: Shell,
    nav: Nav,
    id: String,
    username: String,
    display_name: String,
    work_mail: Option<String>,
    states: Vec<&'static str>,
    locked_out_until: Option<Zoned>,
    blocked_until: Option<Zoned>,
    registered: Vec<Registered>,
    missing: usize,
    /// Why whoever looks may not help here.
    refused: Option<&'static str>,
    ways: Vec<WayView>,
    waiting: Option<Waiting>,
    verified: Option<VerifiedView>,
    tries: i32,
    code: String,
    errors: Errors,
}

/// Something registered, masked.
struct Registered {
    name: &'static str,
    value: Option<String>,
}

/// A way to send a code.
struct WayView {
    method: &'static str,
    message: &'static str,
    to: String,
}

/// A code that the caller shall read out.
struct Waiting {
    message: &'static str,
    to: String,
    /// A clock time.
    until: String,
}

/// A caller who did.
struct VerifiedView {
    message: &'static str,
    /// Clock times: when, and until when it counts.
    at: String,
    until: String,
    /// The same in the words of whoever looks, as the reason that the actions begin with.
    reason: String,
}

/// `GET /admin/desk/{id}`
pub async fn show(staff: Staff, id: Path<String>) -> Reply {
    let user = find(&staff, &id).await?;
    let shown = form(&staff, user, page::shell(&staff.cx), Errors::default()).await?;
    page::ok(&staff.cx, &shown)
}

/// `POST /admin/desk/{id}/send`: a code goes to something that the user registered.
pub async fn send(staff: Staff, id: Path<String>, mut fields: Fields) -> Reply {
    let method = fields.text("method").parse::<Method>().ok();
    let act = move |ctx: &Ctx, by: &User, user: &User| match method {
        Some(method) => desk::send(ctx, by, user, method),
        None => Err(Refusal::MethodEmpty.into()),
    };
    carry_out(staff, &id, String::new(), act).await
}

/// `POST /admin/desk/{id}/check`: what the caller read out.
pub async fn check(staff: Staff, id: Path<String>, mut fields: Fields) -> Reply {
    let typed = fields.text("code");
    let code = typed.clone();
    let act = move |ctx: &Ctx, by: &User, user: &User| desk::check(ctx, by, user, &typed);
    carry_out(staff, &id, code, act).await
}

async fn carry_out(
    staff: Staff,
    id: &str,
    code: String,
    act: impl FnOnce(&Ctx, &User, &User) -> Result<(), Error> + Send + 'static,
) -> Reply {
    let user = find(&staff, id).await?;
    let (ctx, by, whose) = (staff.ctx(), staff.user.clone(), user.clone());
    match staff.cx.run(move || act(&ctx, &by, &whose)).await {
        Ok(()) => Ok(page::go(&staff.cx, &format!("/admin/desk/{}", user.id))),
        Err(Error::Refused(refusal)) => {
            let errors = words::errors(&refusal);
            let again = form(&staff, user, page::shell_refused(&staff.cx), errors).await?;
            page::refused_for(&staff.cx, &refusal, &CallPage { code, ..again })
        }
        Err(error) => Err(error.into()),
    }
}

async fn find(staff: &Staff, id: &str) -> Result<User, Fault> {
    let id: UserId = id.parse().map_err(|_| Fault::NotFound)?;
    let ctx = staff.ctx();
    let found = staff.cx.run(move || ctx.read(|conn| users::find(conn, ctx.tenant_id(), &id))).await?;
    found.ok_or(Fault::NotFound)
}

async fn form(staff: &Staff, user: User, shell: Shell, errors: Errors) -> Result<CallPage, Fault> {
    let (ctx, by, whose) = (staff.ctx(), staff.user.clone(), user.clone());
    let caller = staff.cx.run(move || desk::view(&ctx, &by, &whose)).await?;
    let zone = &staff.cx.tenant.zone;
    let Caller { registered, locked_out_until, blocked_until, refused, ways, waiting, verified } = caller;
    let refused = refused.and_then(|refusal| words::errors(&refusal).0.pop()).map(|error| error.message);
    Ok(CallPage {
        // A code is sent and compared elsewhere, where nothing is to be seen.
        shell: Shell { address: format!("/admin/desk/{}", user.id), ..shell },
        nav: staff.nav(),
        states: words::states(&user),
        id: user.id.to_string(),
        username: user.name,
        display_name: user.display_name,
        work_mail: user.work_mail.as_deref().map(mask::mail),
        locked_out_until: locked_out_until.map(|until| until.in_zone(zone)),
        blocked_until: blocked_until.map(|until| until.in_zone(zone)),
        missing: registered.missing,
        registered: rows(registered),
        refused,
        ways: ways.into_iter().map(way).collect(),
        waiting: waiting.map(|waiting| Waiting {
            message: words::way(waiting.way.method),
            to: waiting.way.to,
            until: staff.cx.localizer.clock_time(&waiting.until.in_zone(zone)),
        }),
        verified: verified.map(|verified| verified_view(&staff.cx, &verified)),
        tries: CODE_TRIES,
        code: String::new(),
        errors,
    })
}

fn rows(registered: Overview) -> Vec<Registered> {
    let row = |row: crate::ops::register::Row| {
        let value = match row.stored?.shown {
            Shown::Masked(value) => Some(value),
            _ => None,
        };
        Some(Registered { name: register::name(row.kind), value })
    };
    registered.rows.into_iter().filter_map(row).collect()
}

fn way(way: Way) -> WayView {
    WayView { method: way.method.as_str(), message: words::way(way.method), to: way.to }
}

fn verified_view(cx: &Cx, verified: &Verified) -> VerifiedView {
    let clock = |at: Moment| cx.localizer.clock_time(&at.in_zone(&cx.tenant.zone));
    let (at, until, message) = (clock(verified.at), clock(verified.until), words::verified(verified.method));
    let reason = cx.localizer.text(message, &[("at", Arg::from(&at))]);
    VerifiedView { message, reason, at, until }
}
