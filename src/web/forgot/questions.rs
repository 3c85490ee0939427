//! `/forgot/questions`: answers to security questions.

use super::Frame;
use super::here::{self, Here, address};
use crate::domain::flow::Page;
use crate::i18n::filters;
use crate::ops::forgot;
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::questions::{ShownQuestion, shown};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::HttpRequest;
use askama::Template;

#[derive(Template)]
#[template(path = "forgot/questions.html")]
struct QuestionsPage {
    shell: Shell,
    frame: Frame,
    questions: Vec<ShownQuestion>,
    errors: Errors,
}

/// `GET /forgot/questions`: the same questions all day.
pub async fn show_questions(request: HttpRequest, cx: Cx) -> Reply {
    let here = Here::of(&request, cx).await?.at(Page::Questions)?;
    let shell = page::shell(&here.cx);
    let cx = here.cx.clone();
    page::ok(&cx, &questions_page(here, shell, Errors::default()).await?)
}

async fn questions_page(here: Here, shell: Shell, errors: Errors) -> Result<QuestionsPage, Fault> {
    let Here { cx, ctx, view, .. } = here;
    let frame = Frame::of(&cx, &view);
    let asked = cx.run(move || forgot::questions(&ctx, &view)).await?;
    let questions = asked.into_iter().map(|asked| shown(&cx, asked)).collect();
    Ok(QuestionsPage { shell, frame, questions, errors })
}

/// `POST /forgot/questions`
pub async fn check_answers(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?.at(Page::Questions)?;
    let (cx, ctx, at) = (here.cx.clone(), here.ctx.clone(), here.at.clone());
    let typed = fields.secrets("answer.");
    match cx.run(move || forgot::check_answers(&ctx, &at, &typed)).await {
        Ok(next) => Ok(page::go(&cx, address(here.view.flow.purpose, next))),
        Err(error) => {
            let refusal = here::refusal(error)?;
            let shell = page::shell_refused(&cx);
            page::refused(&cx, &questions_page(here, shell, refusals::errors(&refusal)).await?)
        }
    }
}
