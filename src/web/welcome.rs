//! `/welcome/{token}`: the link that the staff mailed, with which somebody sets a password.

use super::cx::Cx;
use super::form::Fields;
use super::new_password::Rules;
use super::page::{self, Reply};
use super::refusals;
use super::view::{Errors, Shell};
use crate::domain::password_link::Purpose;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::welcome::{self, Welcome};
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use jiff::Zoned;

/// The longest token looked at.
const TOKEN_MAX: usize = 64;

#[derive(Template)]
#[template(path = "welcome/form.html")]
struct FormPage {
    shell: Shell,
    title: &'static str,
    lead: &'static str,
    /// Until when the link works.
    until: Zoned,
    username: String,
    rules: Rules,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "welcome/done.html")]
struct DonePage {
    shell: Shell,
}

/// A link that sets no password.
#[derive(Template)]
#[template(path = "welcome/ended.html")]
struct EndedPage {
    shell: Shell,
    title: &'static str,
    lead: &'static str,
    next: &'static str,
    /// Whether somebody may find another way by themselves.
    may_reset: bool,
}

/// `GET /welcome/{token}`: the form, and nothing changes: mail scanners follow every link.
pub async fn show_form(cx: Cx, token: web::Path<String>) -> Reply {
    match find(&cx, &token).await {
        Ok(found) => page::ok(&cx, &form(&cx, &found, (page::shell(&cx), Errors::default()))),
        Err(Error::Refused(refusal)) => ended(&cx, &refusal),
        Err(error) => Err(error.into()),
    }
}

async fn find(cx: &Cx, token: &str) -> Result<Welcome, Error> {
    if token.len() > TOKEN_MAX {
        return Err(Refusal::FlowElsewhere.into());
    }
    let (ctx, token) = (cx.ctx(), token.to_owned());
    cx.run(move || welcome::find(&ctx, &token)).await
}

fn form(cx: &Cx, found: &Welcome, (shell, errors): (Shell, Errors)) -> FormPage {
    let (title, lead) = match found.link.purpose {
        Purpose::Reset => ("welcome-form-title-reset", "welcome-form-lead-reset"),
        Purpose::Invitation => ("welcome-form-title-invitation", "welcome-form-lead-invitation"),
    };
    FormPage {
        shell,
        title,
        lead,
        until: found.link.expires_at.in_zone(&cx.tenant.zone),
        username: found.user.name.clone(),
        rules: Rules::of(cx, &found.policy, found.occasion()),
        errors,
    }
}

/// `POST /welcome/{token}`: `new_password`, `confirm_password`.
pub async fn set_password(cx: Cx, token: web::Path<String>, mut fields: Fields) -> Reply {
    let (new, repeat) = (fields.secret("new_password"), fields.optional_secret("confirm_password"));
    let (ctx, sent) = (cx.ctx(), token.chars().take(TOKEN_MAX + 1).collect::<String>());
    let refusal = match cx.run(move || welcome::finish(&ctx, &sent, &new, repeat.as_ref())).await {
        Ok(()) => return Ok(page::go(&cx, &format!("/welcome/done{}", cx.kept_query()))),
        Err(Error::Refused(refusal @ Refusal::Throttled { .. })) => return Err(Error::from(refusal).into()),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    match find(&cx, &token).await {
        Ok(found) if !matches!(refusal, Refusal::FlowElsewhere | Refusal::Link(_)) => {
            let frame = (page::shell_refused(&cx), refusals::errors(&refusal));
            page::refused(&cx, &form(&cx, &found, frame))
        }
        Ok(_) => ended(&cx, &refusal),
        Err(Error::Refused(refusal)) => ended(&cx, &refusal),
        Err(error) => Err(error.into()),
    }
}

/// The same page for a link that was never made as for one that was used, ran out, or whose place another one took.
fn ended(cx: &Cx, refusal: &Refusal) -> Reply {
    let shell = page::shell(cx);
    let is_kept_out = matches!(refusal, Refusal::Link(_));
    let (status, title, lead, next) = if is_kept_out {
        let title = "welcome-closed-title";
        (StatusCode::FORBIDDEN, title, "welcome-closed-lead", "welcome-closed-next")
    } else {
        (StatusCode::NOT_FOUND, "welcome-ended-title", "welcome-ended-lead", "welcome-ended-next")
    };
    page::respond(cx, status, &EndedPage { shell, title, lead, next, may_reset: !is_kept_out })
}

/// `GET /welcome/done`
pub async fn show_done(cx: Cx) -> Reply {
    cx.require_tenant()?;
    page::ok(&cx, &DonePage { shell: page::shell(&cx) })
}
