//! `/report/{token}`: "Was this you?"

use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::page::{self, Reply};
use super::view::Shell;
use crate::domain::letter::Subject;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::report::{self, Answer, Question, Told};
use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "report/question.html")]
struct QuestionPage {
    shell: Shell,
    at: Zoned,
    words: Words,
    hint: &'static str,
}

/// What is asked about one thing that was done.
struct Words {
    title: &'static str,
    what: &'static str,
    yes: &'static str,
    no: &'static str,
}

#[derive(Template)]
#[template(path = "report/answered.html")]
struct AnsweredPage {
    shell: Shell,
    disowned: bool,
    lead: &'static str,
}

#[derive(Template)]
#[template(path = "report/expired.html")]
struct ExpiredPage {
    shell: Shell,
}

/// The longest token looked at.
const TOKEN_MAX: usize = 64;

/// `GET /report/{token}`: asks, and changes nothing: mail scanners follow every link.
pub async fn show_question(cx: Cx, token: web::Path<String>) -> Reply {
    let (ctx, token) = (cx.ctx(), token.into_inner());
    if token.len() > TOKEN_MAX {
        return expired(&cx);
    }
    let question = cx.run(move || report::find(&ctx, &token)).await?;
    let open = question.filter(|question| question.link.answered_at.is_none());
    let Some(Question { link, told }) = open else {
        return expired(&cx);
    };
    let hint = match told {
        Told::HelpDesk => "report-question-hint",
        Told::Administrators => "report-question-hint-administrators",
        Told::Nobody => "report-question-hint-alone",
    };
    let at = link.created_at.in_zone(&cx.tenant.zone);
    page::ok(&cx, &QuestionPage { shell: page::shell(&cx), at, words: words(link.subject), hint })
}

const fn words(subject: Subject) -> Words {
    let what = match subject {
        Subject::Reset => "report-what-password-reset",
        Subject::Change => "report-what-password-changed",
        Subject::Unlock => "report-what-unlocked",
        Subject::Given => "report-what-password-given",
        Subject::First => "report-what-password-first",
    };
    // What somebody of the staff did was not the reader, who may have asked for it.
    if matches!(subject, Subject::Given) {
        let title = "report-asked-title";
        Words { title, what, yes: "report-asked-yes", no: "report-asked-no" }
    } else {
        Words { title: "report-question-title", what, yes: "report-question-yes", no: "report-question-no" }
    }
}

/// `POST /report/{token}`
pub async fn answer(cx: Cx, token: web::Path<String>, mut fields: Fields) -> Reply {
    let answer = match fields.text("answer").as_str() {
        "yes" => Answer::Me,
        "no" => Answer::NotMe,
        _ => return Err(Fault::BadRequest("neither yes nor no")),
    };
    let (ctx, token) = (cx.ctx(), token.into_inner());
    let done = format!("/report/{token}/done{}", cx.kept_query());
    match cx.run(move || report::answer(&ctx, &token, answer)).await {
        Ok(()) => Ok(page::go(&cx, &done)),
        Err(Error::Refused(Refusal::FlowElsewhere)) => expired(&cx),
        Err(error) => Err(error.into()),
    }
}

/// `GET /report/{token}/done`: how it stands with the account after an answer.
pub async fn show_done(cx: Cx, token: web::Path<String>) -> Reply {
    let (ctx, token) = (cx.ctx(), token.into_inner());
    if token.len() > TOKEN_MAX {
        return expired(&cx);
    }
    match cx.run(move || report::find(&ctx, &token)).await? {
        Some(Question { link, told }) => {
            let lead = match told {
                Told::HelpDesk => "report-disowned-lead",
                Told::Administrators => "report-disowned-lead-administrators",
                Told::Nobody => "report-disowned-lead-alone",
            };
            let disowned = link.answered_at.is_some();
            page::ok(&cx, &AnsweredPage { shell: page::shell(&cx), disowned, lead })
        }
        None => expired(&cx),
    }
}

fn expired(cx: &Cx) -> Reply {
    page::respond(cx, StatusCode::NOT_FOUND, &ExpiredPage { shell: page::shell(cx) })
}
