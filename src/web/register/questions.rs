//! `/register/questions`: security questions, chosen and answered all at once.

use super::Fresh;
use crate::domain::question::check::Given;
use crate::i18n::filters;
use crate::ops::questions::{self, Choices};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::questions::{ShownQuestion, shown};
use crate::web::refusals::{self, QUESTION_FIELDS};
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use askama::Template;
use secrecy::ExposeSecret;

#[derive(Template)]
#[template(path = "register/questions.html")]
struct QuestionsPage {
    shell: Shell,
    choices: Vec<ShownQuestion>,
    rows: Vec<Row>,
    count: i64,
    answered_before: bool,
    errors: Errors,
}

/// A question to choose, and the box for its answer.
struct Row {
    number: i64,
    question: &'static str,
    chosen: String,
    answer: &'static str,
    typed: String,
}

/// `GET /register/questions`
pub async fn show_questions(Fresh(signed_in): Fresh) -> Reply {
    let choices = choices(&signed_in).await?;
    let given = choices.chosen.iter().map(|id| (id.clone(), String::new())).collect();
    let shell = page::shell(&signed_in.cx);
    page::ok(&signed_in.cx, &form(&signed_in, shell, choices, given, Errors::default()))
}

/// `POST /register/questions`: the answers take the place of all earlier ones. Answers stand in plain sight while they
/// are typed, so that a page that is shown again keeps them.
pub async fn register_questions(Fresh(signed_in): Fresh, session: Session, mut fields: Fields) -> Reply {
    let choices = choices(&signed_in).await?;
    let given = given(&signed_in, &choices, &mut fields);
    let typed =
        given.iter().map(|one| (one.question.clone(), one.answer.expose_secret().to_owned())).collect();
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    match signed_in.cx.run(move || questions::register(&ctx, &user, &given)).await {
        Ok(()) => super::go_on(&signed_in, &session, "saved").await,
        Err(error) => {
            let errors = refusals::errors(&super::refusal(error)?);
            let shell = page::shell_refused(&signed_in.cx);
            page::refused(&signed_in.cx, &form(&signed_in, shell, choices, typed, errors))
        }
    }
}

async fn choices(signed_in: &SignedIn) -> Result<Choices, Fault> {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    Ok(signed_in.cx.run(move || questions::choices(&ctx, &user)).await?)
}

fn count(signed_in: &SignedIn) -> u8 {
    signed_in.cx.tenant.settings.recovery.questions.registered
}

/// What was sent. A question that is not among the choices counts as none.
fn given(signed_in: &SignedIn, choices: &Choices, fields: &mut Fields) -> Vec<Given> {
    let rows = QUESTION_FIELDS.iter().take(usize::from(count(signed_in)));
    rows.map(|(question, answer)| {
        let id = fields.text(question);
        let asked = choices.offered.iter().find(|asked| asked.id == id).cloned();
        let shown = asked.map(|asked| shown(&signed_in.cx, asked));
        Given {
            question: shown.as_ref().map(|shown| shown.id.clone()).unwrap_or_default(),
            words: shown.map(|shown| shown.text).unwrap_or_default(),
            answer: fields.secret(answer),
        }
    })
    .collect()
}

fn form(
    signed_in: &SignedIn,
    shell: Shell,
    choices: Choices,
    given: Vec<(String, String)>,
    errors: Errors,
) -> QuestionsPage {
    let count = count(signed_in);
    let mut given = given.into_iter();
    let rows = (1..).zip(QUESTION_FIELDS).take(usize::from(count)).map(|(number, (question, answer))| {
        let (chosen, typed) = given.next().unwrap_or_default();
        Row { number, question, chosen, answer, typed }
    });
    QuestionsPage {
        shell,
        rows: rows.collect(),
        count: i64::from(count),
        answered_before: !choices.chosen.is_empty(),
        choices: choices.offered.into_iter().map(|asked| shown(&signed_in.cx, asked)).collect(),
        errors,
    }
}
