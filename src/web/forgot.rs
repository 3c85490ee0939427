//! `/forgot`: a new password without the old one, page by page.

use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::page::{self, Reply};
use super::refusals::{self, FIELDS};
use super::site::Site;
use super::view::{Errors, RuleHint, Shell};
use crate::domain::flow::Page;
use crate::domain::policy;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::forgot::{self, Started, View};
use crate::ops::{Ctx, Error};
use actix_web::cookie::time::Duration;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use jiff::Zoned;

/// The cookie that binds a flow to its browser.
const FLOW_COOKIE: &str = "flow";
/// Minutes that the cookie outlives its flow, so that the last page stays readable.
const COOKIE_MINUTES: i64 = 60;

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
    username: String,
    rules: Vec<RuleHint>,
    password_rules: String,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "forgot/done.html")]
struct DonePage {
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
    if cx.session.is_some() {
        return page::ok(&cx, &start_page(&cx));
    }
    page::respond_cached(&cx, "forgot", || start_page(&cx))
}

fn start_page(cx: &Cx) -> StartPage {
    StartPage { shell: page::shell(cx), username: String::new(), errors: Errors::default() }
}

/// `POST /forgot`: the same for every name.
pub async fn start(cx: Cx, mut fields: Fields) -> Reply {
    let username = fields.text("username");
    let cx = cx.for_username(&username);
    let (ctx, typed) = (cx.ctx(), username.clone());
    match cx.run(move || forgot::start(&ctx, &typed)).await {
        Ok(Started::Flow(token)) => {
            let mut response = page::go(&cx, "/forgot/code");
            let mut cookie = cx.cookie(FLOW_COOKIE, &token);
            cookie.set_max_age(Duration::minutes(COOKIE_MINUTES));
            response.add_cookie(&cookie).map_err(|error| Fault::Server(error.into()))?;
            Ok(response)
        }
        Ok(Started::Blocked(until)) => {
            let until = Some(until.in_zone(&cx.tenant.zone));
            page::refused(&cx, &StoppedPage { shell: page::shell(&cx), until })
        }
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal, FIELDS);
            page::refused(&cx, &StartPage { shell: page::shell_refused(&cx), username, errors })
        }
        Err(error) => Err(error.into()),
    }
}

/// The flow of this browser; `None` when there is none.
struct Here {
    cx: Cx,
    ctx: Ctx,
    token: String,
    view: Option<View>,
}

impl Here {
    async fn of(request: &HttpRequest, site: &Site, cx: Cx) -> Result<Self, Fault> {
        let token = Cx::cookie_value(request, site, FLOW_COOKIE).unwrap_or_default();
        let (ctx, key) = (cx.ctx(), token.clone());
        let look = ctx.clone();
        let view = if token.is_empty() { None } else { cx.run(move || forgot::view(&look, &key)).await? };
        Ok(Self { cx, ctx, token, view })
    }

    /// The view when the flow stands at `page`; else where to go instead.
    fn at(self, page: Page) -> Result<(Cx, Ctx, String, View), Box<HttpResponse>> {
        match self.view {
            Some(view) if view.page == page => Ok((self.cx, self.ctx, self.token, view)),
            Some(view) => Err(Box::new(page::go(&self.cx, address(view.page)))),
            None => Err(Box::new(page::go(&self.cx, "/forgot/expired"))),
        }
    }
}

const fn address(page: Page) -> &'static str {
    match page {
        Page::Code => "/forgot/code",
        Page::Password => "/forgot/password",
        Page::Done => "/forgot/done",
        Page::Expired | Page::Stopped => "/forgot/expired",
    }
}

/// `GET /forgot/method`: with mail as the only method there is nothing to choose.
pub async fn show_method(cx: Cx) -> HttpResponse {
    page::go(&cx, "/forgot/code")
}

/// `GET /forgot/code`: never sends anything.
pub async fn show_code(request: HttpRequest, site: web::Data<Site>, cx: Cx) -> Reply {
    match Here::of(&request, &site, cx).await?.at(Page::Code) {
        Ok((cx, _, _, view)) => {
            let sent_again = cx.query_value("sent").is_some().then_some("forgot-code-notice-sent");
            page::ok(&cx, &code_page(&cx, page::shell(&cx), &view, Errors::default(), sent_again))
        }
        Err(elsewhere) => Ok(*elsewhere),
    }
}

fn code_page(cx: &Cx, shell: Shell, view: &View, errors: Errors, notice: Option<&'static str>) -> CodePage {
    let until = view.code_until.unwrap_or(view.flow.expires_at);
    CodePage {
        shell,
        username: view.flow.name_typed.clone(),
        until: until.in_zone(&cx.tenant.zone),
        wait_seconds: u32::try_from(view.wait_seconds).unwrap_or(0),
        errors,
        notice,
    }
}

/// `POST /forgot/code`
pub async fn check_code(request: HttpRequest, site: web::Data<Site>, cx: Cx, mut fields: Fields) -> Reply {
    let (cx, ctx, token, view) = match Here::of(&request, &site, cx).await?.at(Page::Code) {
        Ok(here) => here,
        Err(elsewhere) => return Ok(*elsewhere),
    };
    let typed = fields.text("code");
    match cx.run(move || forgot::check_code(&ctx, &token, &typed)).await {
        Ok(()) => Ok(page::go(&cx, "/forgot/password")),
        Err(Error::Refused(Refusal::FlowElsewhere)) => Ok(page::go(&cx, "/forgot/expired")),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal, FIELDS);
            page::refused(&cx, &code_page(&cx, page::shell_refused(&cx), &view, errors, None))
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /forgot/code/send`
pub async fn send_again(request: HttpRequest, site: web::Data<Site>, cx: Cx, _: Fields) -> Reply {
    let (cx, ctx, token, view) = match Here::of(&request, &site, cx).await?.at(Page::Code) {
        Ok(here) => here,
        Err(elsewhere) => return Ok(*elsewhere),
    };
    match cx.run(move || forgot::send_again(&ctx, &token)).await {
        Ok(()) => Ok(page::go(&cx, "/forgot/code?sent=again")),
        Err(Error::Refused(Refusal::FlowElsewhere)) => Ok(page::go(&cx, "/forgot/expired")),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal, FIELDS);
            page::refused(&cx, &code_page(&cx, page::shell_refused(&cx), &view, errors, None))
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /forgot/password`
pub async fn show_password(request: HttpRequest, site: web::Data<Site>, cx: Cx) -> Reply {
    match Here::of(&request, &site, cx).await?.at(Page::Password) {
        Ok((cx, _, _, view)) => {
            page::ok(&cx, &password_page(&cx, page::shell(&cx), &view, Errors::default()))
        }
        Err(elsewhere) => Ok(*elsewhere),
    }
}

fn password_page(cx: &Cx, shell: Shell, view: &View, errors: Errors) -> PasswordPage {
    let policy = &cx.tenant.settings.policy;
    PasswordPage {
        shell,
        username: view.flow.name_typed.clone(),
        rules: refusals::rules(&policy::hints(policy)),
        password_rules: policy::password_rules(policy),
        errors,
    }
}

/// `POST /forgot/password`
pub async fn set_password(request: HttpRequest, site: web::Data<Site>, cx: Cx, mut fields: Fields) -> Reply {
    let (cx, ctx, token, view) = match Here::of(&request, &site, cx).await?.at(Page::Password) {
        Ok(here) => here,
        Err(elsewhere) => return Ok(*elsewhere),
    };
    let (new, repeat) = (fields.secret("new_password"), fields.optional_secret("confirm_password"));
    match cx.run(move || forgot::finish(&ctx, &token, &new, repeat.as_ref())).await {
        Ok(()) => Ok(page::go(&cx, "/forgot/done")),
        Err(Error::Refused(Refusal::FlowElsewhere)) => Ok(page::go(&cx, "/forgot/done")),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal, FIELDS);
            page::refused(&cx, &password_page(&cx, page::shell_refused(&cx), &view, errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /forgot/done`
pub async fn show_done(request: HttpRequest, site: web::Data<Site>, cx: Cx) -> Reply {
    match Here::of(&request, &site, cx).await?.at(Page::Done) {
        Ok((cx, _, _, _)) => page::ok(&cx, &DonePage { shell: page::shell(&cx) }),
        Err(elsewhere) => Ok(*elsewhere),
    }
}

/// `GET /forgot/expired`: what became of a flow that ended otherwise.
pub async fn show_expired(request: HttpRequest, site: web::Data<Site>, cx: Cx) -> Reply {
    let Here { cx, ctx, view, .. } = Here::of(&request, &site, cx).await?;
    match view {
        Some(view) if view.page == Page::Stopped => {
            let until = cx.run(move || forgot::stopped_until(&ctx, &view.flow)).await?;
            let until = until.map(|until| until.in_zone(&cx.tenant.zone));
            page::ok(&cx, &StoppedPage { shell: page::shell(&cx), until })
        }
        Some(view) if view.page != Page::Expired => Ok(page::go(&cx, address(view.page))),
        view => {
            let username = view.map(|view| view.flow.name_typed).unwrap_or_default();
            page::ok(&cx, &ExpiredPage { shell: page::shell(&cx), username })
        }
    }
}
