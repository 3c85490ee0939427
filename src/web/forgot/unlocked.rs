//! `/unlock/done`: the account is unlocked, or was not locked at all.

use super::here::{self, Here};
use crate::domain::flow::Page;
use crate::i18n::filters;
use crate::ops::forgot;
use crate::web::cx::Cx;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use actix_web::HttpRequest;
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "forgot/unlocked.html")]
struct UnlockedPage {
    shell: Shell,
    flow: String,
    /// Whether there was a lock.
    was_locked: bool,
    /// When a wrong password was last typed.
    last_wrong: Option<Zoned>,
    /// Whether a new password may be set without another proof.
    may_reset: bool,
}

/// `GET /unlock/done`
pub async fn show_unlocked(request: HttpRequest, cx: Cx) -> Reply {
    let Here { cx, ctx, view, .. } = Here::of(&request, cx).await?.at(Page::Unlocked)?;
    let flow = view.flow;
    let (flow_id, was_locked) = (flow.id.to_string(), flow.unlocked_at.is_some());
    let may_reset = ctx.now < flow.expires_at;
    let last_wrong = cx.run(move || forgot::last_wrong_password(&ctx, &flow)).await?;
    let last_wrong = last_wrong.map(|at| at.in_zone(&cx.tenant.zone));
    page::ok(&cx, &UnlockedPage { shell: page::shell(&cx), flow: flow_id, was_locked, last_wrong, may_reset })
}

/// `POST /unlock/done`: "I do not remember my password after all".
pub async fn turn_to_reset(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?.at(Page::Unlocked)?;
    let Here { cx, ctx, at, .. } = here;
    match cx.run(move || forgot::turn_to_reset(&ctx, &at.token)).await {
        Ok(()) => Ok(page::go(&cx, "/forgot/password")),
        Err(error) => here::refusal(error).map(|_| page::go(&cx, here::EXPIRED)),
    }
}
