//! How a flow ends: with a new password, by itself, or because another one took its place.

use super::here::Here;
use crate::domain::flow::Page;
use crate::i18n::filters;
use crate::ops::forgot;
use crate::web::cx::Cx;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use actix_web::HttpRequest;
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "forgot/done.html")]
struct DonePage {
    shell: Shell,
    set_before: Option<Zoned>,
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

/// Too many tries.
#[derive(Template)]
#[template(path = "forgot/stopped.html")]
pub struct StoppedPage {
    /// The frame.
    pub shell: Shell,
    /// When the name may try again.
    pub until: Option<Zoned>,
}

/// `GET /forgot/done`
pub async fn show_done(request: HttpRequest, cx: Cx) -> Reply {
    let Here { cx, view, .. } = Here::of(&request, cx).await?.at(Page::Done)?;
    let set_at = view.flow.ended_at.filter(|_| cx.query_value("set").is_some());
    let set_before = set_at.map(|at| at.in_zone(&cx.tenant.zone));
    page::ok(&cx, &DonePage { shell: page::shell(&cx), set_before })
}

/// The last page as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample_done(cx: &Cx) -> Reply {
    page::ok(cx, &DonePage { shell: page::shell(cx), set_before: None })
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
