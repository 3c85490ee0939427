//! `/register/{method}/code`: the code that came to the address or number.

use super::{from_slug, go_on, slug};
use crate::domain::mail_typo;
use crate::domain::method::{Credential, Method};
use crate::domain::phone::Phone;
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::register::{self, View};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use actix_web::web;
use askama::Template;
use jiff::Zoned;

/// Messages that differ by how the code is sent.
#[derive(Clone, Copy)]
struct Words {
    title: &'static str,
    lead: &'static str,
    missing: &'static str,
    advice: &'static str,
    again: &'static str,
    sent: &'static str,
}

const MAIL: Words = Words {
    title: "register-code-mail-title",
    lead: "register-code-mail-lead",
    missing: "forgot-code-missing",
    advice: "register-code-missing",
    again: "forgot-code-again",
    sent: "register-code-notice-sent",
};
const TEXT: Words = Words { title: "register-code-text-title", lead: "register-code-text-lead", ..MAIL };
const CALL: Words = Words {
    title: "register-code-call-title",
    lead: "register-code-call-lead",
    missing: "forgot-code-call-missing",
    advice: "register-code-call-missing",
    again: "forgot-code-call-again",
    sent: "register-code-call-notice",
};

impl Words {
    const fn of(channel: Method) -> Self {
        match channel {
            Method::Text => TEXT,
            Method::Call | Method::OfficeCall => CALL,
            _ => MAIL,
        }
    }
}

#[derive(Template)]
#[template(path = "register/code.html")]
struct CodePage {
    shell: Shell,
    slug: String,
    words: Words,
    change: &'static str,
    target: String,
    /// The address that was probably meant.
    meant: Option<String>,
    until: Zoned,
    wait_seconds: u32,
    errors: Errors,
    notice: Option<&'static str>,
}

/// `GET /register/{method}/code`: never sends anything.
pub async fn show(signed_in: SignedIn, method: web::Path<String>) -> Reply {
    let kind = waits_for_code(&method)?;
    let Some(view) = find(&signed_in, kind).await? else {
        return Ok(page::go(&signed_in.cx, &format!("/register/{}", slug(kind))));
    };
    let shell = page::shell(&signed_in.cx);
    let shown = code_page(&signed_in, shell, (kind, view), Errors::default());
    let notice = signed_in.cx.query_value("sent").is_some().then_some(shown.words.sent);
    page::ok(&signed_in.cx, &CodePage { notice, ..shown })
}

/// Codes are sent to these.
fn waits_for_code(slug: &str) -> Result<Credential, Fault> {
    let kind = from_slug(slug)?;
    let sent = matches!(kind, Credential::Mail | Credential::Phone | Credential::OfficePhone);
    if sent { Ok(kind) } else { Err(Fault::NotFound) }
}

async fn find(signed_in: &SignedIn, kind: Credential) -> Result<Option<View>, Fault> {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    Ok(signed_in.cx.run(move || register::view(&ctx, &user, kind)).await?)
}

fn code_page(
    signed_in: &SignedIn,
    shell: Shell,
    (kind, view): (Credential, View),
    errors: Errors,
) -> CodePage {
    let change = match kind {
        Credential::Mail => "register-code-change-mail",
        _ => "register-code-change-phone",
    };
    CodePage {
        shell,
        slug: slug(kind),
        words: Words::of(view.channel),
        change,
        meant: if kind == Credential::Mail { mail_typo::meant(&view.value) } else { None },
        target: Phone::from_stored(&view.value).map_or(view.value, |phone| phone.shown()),
        until: view.code_until.in_zone(&signed_in.cx.tenant.zone),
        wait_seconds: u32::try_from(view.wait_seconds).unwrap_or(0),
        errors,
        notice: None,
    }
}

/// `POST /register/{method}/code`
pub async fn check(
    signed_in: SignedIn,
    session: Session,
    method: web::Path<String>,
    mut fields: Fields,
) -> Reply {
    let kind = waits_for_code(&method)?;
    let (ctx, user, typed) = (signed_in.ctx(), signed_in.user.clone(), fields.text("code"));
    match signed_in.cx.run(move || register::check(&ctx, &user, kind, &typed)).await {
        Ok(()) => go_on(&signed_in, &session, "saved").await,
        Err(error) => again(&signed_in, kind, error).await,
    }
}

/// `POST /register/{method}/code/send`
pub async fn send_again(signed_in: SignedIn, method: web::Path<String>, _: Fields) -> Reply {
    let kind = waits_for_code(&method)?;
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    match signed_in.cx.run(move || register::send_again(&ctx, &user, kind)).await {
        Ok(()) => Ok(page::go(&signed_in.cx, &format!("/register/{}/code?sent=again", slug(kind)))),
        Err(error) => again(&signed_in, kind, error).await,
    }
}

/// The page of the code again; without anything that waits for one, the page before it.
async fn again(signed_in: &SignedIn, kind: Credential, error: Error) -> Reply {
    let refusal = super::refusal(error)?;
    let start = format!("/register/{}", slug(kind));
    if matches!(refusal, Refusal::Register(No::Gone)) {
        return Ok(page::go(&signed_in.cx, &start));
    }
    if matches!(refusal, Refusal::Register(No::TriesSpent)) {
        return Ok(page::go(&signed_in.cx, &format!("{start}?ended=tries")));
    }
    let Some(view) = find(signed_in, kind).await? else { return Ok(page::go(&signed_in.cx, &start)) };
    let shell = page::shell_refused(&signed_in.cx);
    let shown = code_page(signed_in, shell, (kind, view), refusals::errors(&refusal));
    page::refused_for(&signed_in.cx, &refusal, &shown)
}
