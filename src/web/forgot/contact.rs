//! `/forgot/contact`: a message to the help desk, from whoever cannot sign in.

use super::here::Here;
use crate::domain::reference::Reference;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::{Error, help};
use crate::store::flows::Flow;
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use askama::Template;
use jiff::Zoned;

/// The cookie that keeps the reference for the page after the form.
const SENT_COOKIE: &str = "help";
/// How long that page can be asked for again.
const SENT_MINUTES: i64 = 60;

#[derive(Template)]
#[template(path = "forgot/contact.html")]
struct ContactPage {
    shell: Shell,
    flow: String,
    username: String,
    message: String,
    /// Whether anybody would read it.
    is_read: bool,
    /// When another message may follow, after too many.
    until: Option<Zoned>,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "forgot/sent.html")]
struct SentPage {
    shell: Shell,
    reference: String,
}

/// `GET /forgot/contact`
pub async fn show_contact(request: HttpRequest, cx: Cx) -> Reply {
    cx.require_tenant()?;
    let flow = Here::find(&request, &cx).await?.map(|here| here.view.flow);
    let ctx = cx.ctx();
    let is_read = cx.run(move || help::is_read(&ctx)).await?;
    page::ok(&cx, &ContactPage { is_read, ..contact_page(page::shell(&cx), flow.as_ref()) })
}

fn contact_page(shell: Shell, flow: Option<&Flow>) -> ContactPage {
    ContactPage {
        shell,
        flow: flow.map(|flow| flow.id.to_string()).unwrap_or_default(),
        username: flow.map(|flow| flow.name_typed.clone()).unwrap_or_default(),
        message: String::new(),
        is_read: true,
        until: None,
        errors: Errors::default(),
    }
}

/// `POST /forgot/contact`: the same for every name.
pub async fn ask_help(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    cx.require_tenant()?;
    let (message, named) = (fields.text("message"), fields.text("flow"));
    let flow = Here::find(&request, &cx).await?.map(|here| here.view.flow);
    // Another tab may have begun a reset for somebody else: the message is not theirs.
    let flow = flow.filter(|flow| named.is_empty() || named == flow.id.as_str());
    let (ctx, typed, whose) = (cx.ctx(), message.clone(), flow.clone());
    match cx.run(move || help::ask(&ctx, whose.as_ref(), &typed)).await {
        Ok(reference) => sent(&cx, &reference),
        Err(Error::Refused(refusal)) => {
            let until = match &refusal {
                Refusal::HelpOften { until, .. } => Some(until.in_zone(&cx.tenant.zone)),
                _ => None,
            };
            let (is_read, errors) = (refusal != Refusal::HelpUnread, refusals::errors(&refusal));
            let again = contact_page(page::shell_refused(&cx), flow.as_ref());
            page::refused_for(&cx, &refusal, &ContactPage { message, is_read, until, errors, ..again })
        }
        Err(error) => Err(error.into()),
    }
}

fn sent(cx: &Cx, reference: &Reference) -> Reply {
    let mut response = page::go(cx, "/forgot/contact/sent");
    let mut cookie = cx.cookie(SENT_COOKIE, reference.as_str());
    cookie.set_max_age(Duration::minutes(SENT_MINUTES));
    response.add_cookie(&cookie).map_err(|error| Fault::Server(error.into()))?;
    Ok(response)
}

/// `GET /forgot/contact/sent`: what the message is found by, and what happens next.
pub async fn show_sent(request: HttpRequest, cx: Cx) -> Reply {
    let kept = Cx::cookie_value(&request, &cx.site, SENT_COOKIE).unwrap_or_default();
    let reference: Reference = kept.parse().map_err(|_| Fault::Elsewhere("/forgot/contact"))?;
    page::ok(&cx, &SentPage { shell: page::shell(&cx), reference: reference.shown() })
}
