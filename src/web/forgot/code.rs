//! `/forgot/code`: a code from a mail, a phone, an app or a list.

use super::Frame;
use super::here::{self, Here, address};
use crate::domain::flow::Page;
use crate::domain::method::Method;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::forgot::{self, View};
use crate::web::cx::Cx;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::HttpRequest;
use askama::Template;
use jiff::Zoned;

/// How long the code of a preview lasts.
const SAMPLE_MINUTES: i64 = 10;

/// How the page speaks of a code: where to look for it, and what to do when there is none.
struct Words {
    title: &'static str,
    lead: &'static str,
    missing: &'static str,
    advice: &'static [&'static str],
    again: &'static str,
    /// True where a code was sent, which runs out and can be sent again.
    sent: bool,
    /// True where the code is longer than six digits.
    letters: bool,
}

const MAIL: Words = Words {
    title: "forgot-code-title",
    lead: "forgot-code-lead",
    missing: "forgot-code-missing",
    advice: &["forgot-code-missing-wait", "forgot-code-missing-junk", "forgot-code-missing-name"],
    again: "forgot-code-again",
    sent: true,
    letters: false,
};
const TEXT: Words = Words {
    title: "forgot-code-text-title",
    lead: "forgot-code-text-lead",
    advice: &["forgot-code-text-missing-wait", "forgot-code-missing-number", "forgot-code-missing-name"],
    ..MAIL
};
const CALL: Words = Words {
    title: "forgot-code-call-title",
    lead: "forgot-code-call-lead",
    missing: "forgot-code-call-missing",
    advice: &["forgot-code-call-missing-wait", "forgot-code-missing-number", "forgot-code-missing-name"],
    again: "forgot-code-call-again",
    ..MAIL
};
const APP: Words = Words {
    title: "forgot-code-app-title",
    lead: "forgot-code-app-lead",
    missing: "forgot-code-app-missing",
    advice: &["forgot-code-app-missing-entry", "forgot-code-app-missing-time", "forgot-code-app-missing-new"],
    sent: false,
    ..MAIL
};
const RECOVERY: Words = Words {
    title: "forgot-code-recovery-title",
    lead: "forgot-code-recovery-lead",
    missing: "forgot-code-recovery-missing",
    advice: &["forgot-code-recovery-missing-place", "forgot-code-recovery-missing-signs"],
    sent: false,
    letters: true,
    ..MAIL
};

impl Words {
    const fn of(method: Method) -> Self {
        match method {
            Method::Text => TEXT,
            Method::Call | Method::OfficeCall => CALL,
            Method::Authenticator => APP,
            Method::RecoveryCode => RECOVERY,
            Method::Mail | Method::Questions | Method::Passkey => MAIL,
        }
    }
}

#[derive(Template)]
#[template(path = "forgot/code.html")]
struct CodePage {
    shell: Shell,
    frame: Frame,
    words: Words,
    phone: String,
    wants_number: bool,
    until: Zoned,
    wait_seconds: u32,
    errors: Errors,
    notice: Option<&'static str>,
}

/// `GET /forgot/code`: never sends anything.
pub async fn show_code(request: HttpRequest, cx: Cx) -> Reply {
    let Here { cx, view, .. } = Here::of(&request, cx).await?.at(Page::Code)?;
    let sent_again = cx.query_value("sent").is_some().then_some("forgot-code-notice-sent");
    page::ok(&cx, &code_page(&cx, page::shell(&cx), &view, Errors::default(), sent_again))
}

fn code_page(cx: &Cx, shell: Shell, view: &View, errors: Errors, notice: Option<&'static str>) -> CodePage {
    let until = view.code_until.unwrap_or(view.flow.expires_at);
    let method = view.flow.method.unwrap_or(Method::Mail);
    CodePage {
        shell,
        frame: Frame::of(cx, view),
        words: Words::of(method),
        phone: view.phone.as_ref().map(|phone| phone.shown()).unwrap_or_default(),
        wants_number: method.wants_number(),
        until: until.in_zone(&cx.tenant.zone),
        wait_seconds: u32::try_from(view.wait_seconds).unwrap_or(0),
        errors,
        notice,
    }
}

/// The page as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample_code(cx: &Cx) -> Reply {
    let until = cx.site.services.now().plus_minutes(SAMPLE_MINUTES);
    let sample = CodePage {
        shell: page::shell(cx),
        frame: Frame::sample(cx),
        words: Words::of(Method::Mail),
        phone: String::new(),
        wants_number: false,
        until: until.in_zone(&cx.tenant.zone),
        wait_seconds: 0,
        errors: Errors::default(),
        notice: None,
    };
    page::ok(cx, &sample)
}

/// `POST /forgot/code`
pub async fn check_code(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?.at(Page::Code)?;
    let Here { cx, ctx, at, view } = here;
    let typed = fields.text("code");
    let check = match view.flow.method {
        Some(Method::RecoveryCode) => forgot::check_recovery_code,
        _ => forgot::check_code,
    };
    let checked = cx.run(move || check(&ctx, &at, &typed)).await;
    after(&cx, &view, checked.map(|next| address(view.flow.purpose, next).to_owned()))
}

/// `POST /forgot/code/send`
pub async fn send_again(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?.at(Page::Code)?;
    let Here { cx, ctx, at, view } = here;
    let sent = cx.run(move || forgot::send_again(&ctx, &at)).await;
    let same_page = address(view.flow.purpose, Page::Code);
    after(&cx, &view, sent.map(|()| format!("{same_page}?sent=again")))
}

/// On to the next page, or the page of the code again.
fn after(cx: &Cx, view: &View, done: Result<String, Error>) -> Reply {
    match done {
        Ok(next) => Ok(page::go(cx, &next)),
        Err(error) => {
            let refusal = here::refusal(error)?;
            let errors = refusals::errors(&refusal);
            let shown = code_page(cx, page::shell_refused(cx), view, errors, None);
            page::refused_for(cx, &refusal, &shown)
        }
    }
}
