//! `/sign-in` and `/sign-out`.

use super::assets::Script;
use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::page::{self, Reply};
use super::refusals;
use super::register;
use super::session::Opening;
use super::signed_in::SignedIn;
use super::view::{Errors, Shell};
use crate::domain::path;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::{Error, sign_in};
use actix_session::Session;
use actix_web::HttpResponse;
use actix_web::http::header::{HeaderName, HeaderValue};
use askama::Template;

#[derive(Template)]
#[template(path = "sign_in/form.html")]
struct FormPage {
    shell: Shell,
    username: String,
    next: String,
    /// The script of passkeys, where they may be used.
    passkey_script: Option<String>,
    /// Whether people may unlock their accounts themselves.
    unlock: bool,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "sign_in/signed_out.html")]
struct SignedOutPage {
    shell: Shell,
}

/// `GET /sign-in`
pub async fn show_form(cx: Cx) -> Reply {
    let next =
        cx.query_value("next").and_then(|next| path::local(&next).map(str::to_owned)).unwrap_or_default();
    if cx.session.is_some() {
        return Ok(page::go(&cx, if next.is_empty() { "/account" } else { &next }));
    }
    cx.require_tenant()?;
    if next.is_empty() {
        return page::respond_cached(&cx, "sign-in", |cx| fresh(cx, String::new()));
    }
    page::ok(&cx, &fresh(&cx, next))
}

fn fresh(cx: &Cx, next: String) -> FormPage {
    form_page(cx, page::shell(cx), (String::new(), next), Errors::default())
}

fn form_page(cx: &Cx, shell: Shell, (username, next): (String, String), errors: Errors) -> FormPage {
    let passkey_script = cx.passkeys().map(|_| cx.site.assets.script_url(Script::Passkey));
    let unlock = cx.tenant.settings.recovery.unlock;
    FormPage { shell, username, next, passkey_script, unlock, errors }
}

/// The form as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample(cx: &Cx) -> Reply {
    page::ok(cx, &fresh(cx, String::new()))
}

/// The form again, because `refusal` was the answer.
///
/// # Errors
/// When the page cannot be rendered.
pub fn again(cx: &Cx, refusal: &Refusal, (username, next): (String, String)) -> Reply {
    let address = page::with_value("/sign-in", "next", &next);
    let shell = Shell { address, ..page::shell_refused(cx) };
    page::refused_for(cx, refusal, &form_page(cx, shell, (username, next), errors(cx, refusal)))
}

fn errors(cx: &Cx, refusal: &Refusal) -> Errors {
    let unlock = cx.tenant.settings.recovery.unlock;
    let message = if unlock { "sign-in-error-locked-unlock" } else { "sign-in-error-locked" };
    refusals::errors_until(cx, refusal, (None, message))
}

/// `POST /sign-in`
pub async fn sign_in(cx: Cx, session: Session, mut fields: Fields) -> Reply {
    let (username, password, next) =
        (fields.text("username"), fields.secret("password"), fields.text("next"));
    let next = path::local(&next).unwrap_or_default().to_owned();
    cx.require_tenant()?;
    let cx = cx.for_username(&username);
    let (ctx, typed, opening) = (cx.ctx(), username.clone(), Opening::new(&cx, &next));
    let new = opening.clone();
    let intention =
        move || sign_in::sign_in(&ctx, &typed, &password, |user, first| new.interrupted(first).row(user));
    match cx.run(intention).await {
        Ok(signed_in) => begin(&cx, &session, &opening, (signed_in, &next)),
        Err(Error::Refused(refusal)) => again(&cx, &refusal, (username, next)),
        Err(error) => Err(error.into()),
    }
}

/// The browser goes on with its new session: to what is asked of its user, else to `next`.
///
/// # Errors
/// When the session cannot be kept.
pub fn begin(
    cx: &Cx,
    session: &Session,
    opening: &Opening,
    (signed_in, next): (sign_in::SignedIn, &str),
) -> Reply {
    let sign_in::SignedIn { user, interrupt, browser_token } = signed_in;
    opening.interrupted(interrupt).begin(session, &user).map_err(Fault::Server)?;
    let next = if next.is_empty() { "/account" } else { next };
    let first = interrupt.map(register::address);
    let mut response = page::go(cx, first.unwrap_or(next));
    if let Some(token) = browser_token {
        let cookie = cx.browser_cookie(&token);
        response.add_cookie(&cookie).map_err(|error| Fault::Server(error.into()))?;
    }
    Ok(response)
}

/// `POST /sign-out`
pub async fn sign_out(signed_in: Option<SignedIn>, cx: Cx, session: Session, _: Fields) -> Reply {
    if let Some(signed_in) = signed_in {
        let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
        cx.run(move || sign_in::sign_out(&ctx, &user)).await?;
    }
    session.purge();
    let mut response = page::go(&cx, "/signed-out");
    let clear = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), clear);
    Ok(response)
}

/// `GET /signed-out`
pub async fn show_signed_out(cx: Cx) -> Result<HttpResponse, Fault> {
    if cx.session.is_some() {
        return Ok(page::go(&cx, "/account"));
    }
    page::respond_cached(&cx, "signed-out", |cx| SignedOutPage { shell: page::shell(cx) })
}
