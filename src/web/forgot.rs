//! `/forgot`: a new password without the old one, page by page.

mod here;

use here::{FLOW_COOKIE, Here};

use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::page::{self, Reply};
use super::refusals;
use super::view::{Errors, RuleHint, Shell};
use crate::domain::flow::Page;
use crate::domain::policy;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::forgot::{self, View};
use actix_web::cookie::time::Duration;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use jiff::Zoned;

/// Minutes that the cookie outlives its flow, so that the last page stays readable.
const COOKIE_MINUTES: i64 = 60;
/// The last page, for somebody whose password was set before this one was sent.
const SET_BEFORE: &str = "/forgot/done?set=before";

#[derive(Template)]
#[template(path = "forgot/start.html")]
struct StartPage {
    shell: Shell,
    username: String,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "forgot/code.html")]
struct CodePage {
    shell: Shell,
    flow: String,
    username: String,
    until: Zoned,
    wait_seconds: u32,
    errors: Errors,
    notice: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "forgot/password.html")]
struct PasswordPage {
    shell: Shell,
    flow: String,
    username: String,
    rules: Vec<RuleHint>,
    password_rules: String,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "forgot/done.html")]
struct DonePage {
    shell: Shell,
    set_before: Option<Zoned>,
}

#[derive(Template)]
#[template(path = "forgot/setting.html")]
struct SettingPage {
    shell: Shell,
}

#[derive(Template)]
#[template(path = "forgot/replaced.html")]
struct ReplacedPage {
    shell: Shell,
}

#[derive(Template)]
#[template(path = "forgot/expired.html")]
struct ExpiredPage {
    shell: Shell,
    username: String,
}

#[derive(Template)]
#[template(path = "forgot/stopped.html")]
struct StoppedPage {
    shell: Shell,
    until: Option<Zoned>,
}

/// `GET /forgot`
pub async fn show_start(cx: Cx) -> Reply {
    cx.require_tenant()?;
    if cx.session.is_some() {
        return page::ok(&cx, &start_page(&cx));
    }
    page::respond_cached(&cx, "forgot", start_page)
}

fn start_page(cx: &Cx) -> StartPage {
    StartPage { shell: page::shell(cx), username: String::new(), errors: Errors::default() }
}

/// `POST /forgot`: the same for every name.
pub async fn start(cx: Cx, mut fields: Fields) -> Reply {
    cx.require_tenant()?;
    let username = fields.text("username");
    let cx = cx.for_username(&username);
    let (ctx, typed) = (cx.ctx(), username.clone());
    match cx.run(move || forgot::start(&ctx, &typed)).await {
        Ok(token) => {
            let mut response = page::go(&cx, "/forgot/code");
            let mut cookie = cx.cookie(FLOW_COOKIE, &token);
            cookie.set_max_age(Duration::minutes(COOKIE_MINUTES));
            response.add_cookie(&cookie).map_err(|error| Fault::Server(error.into()))?;
            Ok(response)
        }
        Err(Error::Refused(refusal @ Refusal::Blocked { until, .. })) => {
            let until = Some(until.in_zone(&cx.tenant.zone));
            page::refused_for(&cx, &refusal, &StoppedPage { shell: page::shell(&cx), until })
        }
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal);
            page::refused(&cx, &StartPage { shell: page::shell_refused(&cx), username, errors })
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /forgot/method`: with mail as the only method there is nothing to choose.
pub async fn show_method(cx: Cx) -> HttpResponse {
    page::go(&cx, "/forgot/code")
}

/// `GET /forgot/code`: never sends anything.
pub async fn show_code(request: HttpRequest, cx: Cx) -> Reply {
    let Here { cx, view, .. } = Here::of(&request, cx).await?.at(Page::Code)?;
    let sent_again = cx.query_value("sent").is_some().then_some("forgot-code-notice-sent");
    page::ok(&cx, &code_page(&cx, page::shell(&cx), &view, Errors::default(), sent_again))
}

fn code_page(cx: &Cx, shell: Shell, view: &View, errors: Errors, notice: Option<&'static str>) -> CodePage {
    let until = view.code_until.unwrap_or(view.flow.expires_at);
    CodePage {
        shell,
        flow: view.flow.id.to_string(),
        username: view.flow.name_typed.clone(),
        until: until.in_zone(&cx.tenant.zone),
        wait_seconds: u32::try_from(view.wait_seconds).unwrap_or(0),
        errors,
        notice,
    }
}

/// `POST /forgot/code`
pub async fn check_code(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?.at(Page::Code)?;
    let Here { cx, ctx, token, view } = here;
    let typed = fields.text("code");
    let checked = cx.run(move || forgot::check_code(&ctx, &token, &typed)).await;
    after_code(&cx, &view, checked, "/forgot/password")
}

/// `POST /forgot/code/send`
pub async fn send_again(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?.at(Page::Code)?;
    let Here { cx, ctx, token, view } = here;
    let sent = cx.run(move || forgot::send_again(&ctx, &token)).await;
    after_code(&cx, &view, sent, "/forgot/code?sent=again")
}

/// On to `next`, or the page of the code again.
fn after_code(cx: &Cx, view: &View, done: Result<(), Error>, next: &str) -> Reply {
    match done {
        Ok(()) => Ok(page::go(cx, next)),
        Err(Error::Refused(Refusal::FlowElsewhere)) => Ok(page::go(cx, "/forgot/expired")),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal);
            let shown = code_page(cx, page::shell_refused(cx), view, errors, None);
            page::refused_for(cx, &refusal, &shown)
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /forgot/password`: no second form while a password is being set.
pub async fn show_password(request: HttpRequest, cx: Cx) -> Reply {
    let here = Here::of(&request, cx).await?;
    if here.view.page == Page::Setting {
        return page::ok(&here.cx, &SettingPage { shell: page::shell(&here.cx) });
    }
    let Here { cx, view, .. } = here.at(Page::Password)?;
    page::ok(&cx, &password_page(&cx, page::shell(&cx), &view, Errors::default()))
}

fn password_page(cx: &Cx, shell: Shell, view: &View, errors: Errors) -> PasswordPage {
    let policy = &cx.tenant.settings.policy;
    PasswordPage {
        shell,
        flow: view.flow.id.to_string(),
        username: view.flow.name_typed.clone(),
        rules: refusals::rules(&policy::hints(policy)),
        password_rules: policy::password_rules(policy),
        errors,
    }
}

/// `POST /forgot/password`
pub async fn set_password(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?;
    if here.view.page == Page::Done {
        return Err(Fault::Elsewhere(SET_BEFORE));
    }
    let Here { cx, ctx, token, view } = here.at(Page::Password)?;
    let (new, repeat) = (fields.secret("new_password"), fields.optional_secret("confirm_password"));
    match cx.run(move || forgot::finish(&ctx, &token, &new, repeat.as_ref())).await {
        Ok(()) => Ok(page::go(&cx, "/forgot/done")),
        // Wherever the flow stands now, the last page leads there.
        Err(Error::Refused(Refusal::FlowElsewhere)) => Ok(page::go(&cx, SET_BEFORE)),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal);
            page::refused(&cx, &password_page(&cx, page::shell_refused(&cx), &view, errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /forgot/done`
pub async fn show_done(request: HttpRequest, cx: Cx) -> Reply {
    let Here { cx, view, .. } = Here::of(&request, cx).await?.at(Page::Done)?;
    let set_at = view.flow.ended_at.filter(|_| cx.query_value("set").is_some());
    let set_before = set_at.map(|at| at.in_zone(&cx.tenant.zone));
    page::ok(&cx, &DonePage { shell: page::shell(&cx), set_before })
}

/// `GET /forgot/expired`: what became of a flow that ended otherwise.
pub async fn show_expired(request: HttpRequest, cx: Cx) -> Reply {
    if cx.query_value("other").is_some() {
        return page::ok(&cx, &ReplacedPage { shell: page::shell(&cx) });
    }
    let Some(here) = Here::find(&request, &cx).await? else {
        return page::ok(&cx, &ExpiredPage { shell: page::shell(&cx), username: String::new() });
    };
    if here.view.page == Page::Stopped {
        let Here { ctx, view, .. } = here;
        let until = cx.run(move || forgot::stopped_until(&ctx, &view.flow)).await?;
        let until = until.map(|until| until.in_zone(&cx.tenant.zone));
        return page::ok(&cx, &StoppedPage { shell: page::shell(&cx), until });
    }
    let username = here.at(Page::Expired)?.view.flow.name_typed;
    page::ok(&cx, &ExpiredPage { shell: page::shell(&cx), username })
}
