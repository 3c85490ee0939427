//! `/forgot/purpose`: a new password, or the account as it was.

use super::Frame;
use super::here::{self, Here, address};
use crate::domain::flow::Page;
use crate::i18n::filters;
use crate::ops::forgot::{self, View};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::HttpRequest;
use askama::Template;

#[derive(Template)]
#[template(path = "forgot/purpose.html")]
struct PurposePage {
    shell: Shell,
    frame: Frame,
    /// What was chosen before, if anything was.
    chosen: &'static str,
    errors: Errors,
}

/// `GET /forgot/purpose`: also from the pages that follow, until something is proved.
pub async fn show_purpose(request: HttpRequest, cx: Cx) -> Reply {
    let Here { cx, view, .. } = deciding(Here::of(&request, cx).await?)?;
    page::ok(&cx, &purpose_page(&cx, page::shell(&cx), &view, Errors::default()))
}

/// The flow while it may still be decided what it is for; else it goes on where it stands.
fn deciding(here: Here) -> Result<Here, Fault> {
    let page = here.view.page;
    let asked = here.cx.tenant.settings.recovery.unlock;
    let open = page == Page::Purpose || asked && page.is_gate() && here.view.flow.user_id.is_none();
    if open { Ok(here) } else { Err(Fault::Elsewhere(here.address())) }
}

fn purpose_page(cx: &Cx, shell: Shell, view: &View, errors: Errors) -> PurposePage {
    let frame = Frame { step: here::choice_step(view.flow.standing()), ..Frame::of(cx, view) };
    PurposePage { shell, frame, chosen: view.flow.purpose.as_str(), errors }
}

/// `POST /forgot/purpose`
pub async fn decide(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let Here { cx, ctx, at, view } = deciding(Here::of(&request, cx).await?.sent_with(&mut fields)?)?;
    let purpose = fields.text("purpose");
    match cx.run(move || forgot::decide(&ctx, &at, &purpose)).await {
        Ok((purpose, next)) => Ok(page::go(&cx, address(purpose, next))),
        Err(error) => {
            let refusal = here::refusal(error)?;
            let errors = refusals::errors(&refusal);
            page::refused_for(&cx, &refusal, &purpose_page(&cx, page::shell_refused(&cx), &view, errors))
        }
    }
}
