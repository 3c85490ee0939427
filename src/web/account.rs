//! `/account`: what a signed-in user sees of the own account.

use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::page::{self, Reply};
use super::preview;
use super::register;
use super::signed_in::SignedIn;
use super::view::{ActivityRow, SessionRow, Shell};
use crate::domain::event::{Kind, Outcome};
use crate::domain::ids::SessionId;
use crate::domain::method::Credential;
use crate::i18n::filters;
use crate::ops::{self, account};
use crate::store::{events, sessions};
use actix_session::Session;
use askama::Template;
use jiff::Zoned;
use jiff::tz::TimeZone;

/// How much of the past is shown.
const ACTIVITY_ROWS: i64 = 20;

#[derive(Template)]
#[template(path = "account/overview.html")]
struct OverviewPage {
    shell: Shell,
    display_name: String,
    username: String,
    password_changed: Option<Zoned>,
    password_expires: Option<Zoned>,
    /// Messages that name the ways to get back in that are set up.
    ways: Vec<&'static str>,
    missing: usize,
    notice: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "account/sessions.html")]
struct SessionsPage {
    shell: Shell,
    sessions: Vec<SessionRow>,
    notice: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "account/activity.html")]
struct ActivityPage {
    shell: Shell,
    rows: Vec<ActivityRow>,
}

#[derive(Template)]
#[template(path = "account/language.html")]
struct LanguagePage {
    shell: Shell,
}

/// `GET /account`
pub async fn show_overview(signed_in: SignedIn) -> Reply {
    let (ctx, whose) = (signed_in.ctx(), signed_in.user.clone());
    let registered = signed_in.cx.run(move || ops::register::summary(&ctx, &whose)).await?;
    let SignedIn { cx, user, .. } = signed_in;
    let expires = cx.tenant.settings.expiry.ends_at(&user.expiry());
    let notice = (cx.query_value("done").as_deref() == Some("password")).then_some("password-notice-changed");
    let overview = OverviewPage {
        shell: page::shell(&cx),
        display_name: user.display_name,
        username: user.name,
        password_changed: user.password_changed_at.map(|at| at.in_zone(&cx.tenant.zone)),
        password_expires: expires.map(|at| at.in_zone(&cx.tenant.zone)),
        ways: registered.set.into_iter().map(register::name).collect(),
        missing: registered.missing,
        notice,
    };
    page::ok(&cx, &overview)
}

/// The overview as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample(cx: &Cx) -> Reply {
    let overview = OverviewPage {
        shell: preview::shell(cx),
        display_name: preview::NAME.to_owned(),
        username: preview::username(cx),
        password_changed: None,
        password_expires: None,
        ways: [Credential::Authenticator, Credential::Mail].map(register::name).to_vec(),
        missing: 0,
        notice: None,
    };
    page::ok(cx, &overview)
}

/// `GET /account/sessions`
pub async fn show_sessions(signed_in: SignedIn) -> Reply {
    let (ctx, id) = (signed_in.ctx(), signed_in.user.id.clone());
    let list = move || ctx.read(|conn| sessions::list(conn, ctx.tenant_id(), &id, ctx.now));
    let rows = signed_in.cx.run(list).await?;
    let (cx, here) = (&signed_in.cx, &signed_in.session.id);
    let sessions = rows.into_iter().map(|row| session_row(row, here, &cx.tenant.zone)).collect();
    let notice = match cx.query_value("done").as_deref() {
        Some("one") => Some("account-sessions-notice-ended"),
        Some("others") => Some("account-sessions-notice-others-ended"),
        _ => None,
    };
    page::ok(cx, &SessionsPage { shell: page::shell(cx), sessions, notice })
}

fn session_row(row: sessions::Session, here: &SessionId, zone: &TimeZone) -> SessionRow {
    let (browser, system) = row.browser.split_once(", ").unwrap_or((&row.browser, ""));
    SessionRow {
        browser: browser.to_owned(),
        system: system.to_owned(),
        seen: row.seen_at.in_zone(zone),
        started: row.created_at.in_zone(zone),
        current: row.public_id == *here,
        id: row.public_id.to_string(),
    }
}

/// `POST /account/sessions/end`: one session, or with `session` = `others` all but this one.
pub async fn end_session(signed_in: SignedIn, session: Session, mut fields: Fields) -> Reply {
    let which = fields.text("session");
    let (ctx, user, here) = (signed_in.ctx(), signed_in.user.clone(), signed_in.session.id.clone());
    if which == "others" {
        signed_in.cx.run(move || account::end_sessions(&ctx, &user, Some(&here)).map(|_| ())).await?;
        return Ok(page::go(&signed_in.cx, "/account/sessions?done=others"));
    }
    let which: SessionId = which.parse().map_err(|_| Fault::BadRequest("no session of that name"))?;
    if which == here {
        session.purge();
    }
    signed_in.cx.run(move || account::end_session(&ctx, &user, &which)).await?;
    Ok(page::go(&signed_in.cx, "/account/sessions?done=one"))
}

/// `GET /account/activity`
pub async fn show_activity(signed_in: SignedIn) -> Reply {
    let (ctx, id) = (signed_in.ctx(), signed_in.user.id.clone());
    let list = move || ctx.read(|conn| events::list(conn, ctx.tenant_id(), &id, ACTIVITY_ROWS));
    let rows = signed_in.cx.run(list).await?;
    let cx = &signed_in.cx;
    let rows = rows.into_iter().filter_map(|event| activity_row(event, &cx.tenant.zone)).collect();
    page::ok(cx, &ActivityPage { shell: page::shell(cx), rows })
}

fn activity_row(event: events::Event, zone: &TimeZone) -> Option<ActivityRow> {
    let message = match (event.kind, event.result) {
        (Kind::SignIn, Outcome::Done) => "account-activity-signed-in",
        (Kind::SignIn, Outcome::Refused) => "account-activity-sign-in-failed",
        (Kind::SignOut, _) => "account-activity-signed-out",
        (Kind::SessionEnded, _) => "account-activity-session-ended",
        (Kind::PasswordReset, Outcome::Done) => "account-activity-password-reset",
        (Kind::PasswordCreated, _) => "account-activity-password-created",
        (Kind::ResetLinkSent | Kind::UserInvited, _) => "account-activity-link-sent",
        (Kind::PasswordChanged, Outcome::Done) => "account-activity-password-changed",
        (Kind::PasswordChanged | Kind::SignInChecked, Outcome::Refused) => "account-activity-password-wrong",
        (Kind::MethodAdded, _) => "account-activity-method-added",
        (Kind::MethodChanged, _) => "account-activity-method-changed",
        (Kind::MethodRemoved, _) => "account-activity-method-removed",
        (Kind::RegistrationConfirmed, _) => "account-activity-confirmed",
        (Kind::ResetReported, Outcome::Refused) => "account-activity-disowned",
        _ => return None,
    };
    Some(ActivityRow { at: event.at.in_zone(zone), message, browser: event.browser.unwrap_or_default() })
}

/// `GET /account/language`
pub async fn show_language(signed_in: SignedIn) -> Reply {
    page::ok(&signed_in.cx, &LanguagePage { shell: page::shell(&signed_in.cx) })
}
