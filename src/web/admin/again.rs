//! "Confirm it is you", in front of an action that does harm in the wrong hands. What was typed for it goes along.

use super::nav::Nav;
use super::staff::Staff;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::{Error, register};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page;
use crate::web::refusals;
use crate::web::session::Opening;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

/// The field of the password on this page.
const FIELD: &str = "current_password";

/// What became of asking.
pub enum Answer {
    /// It is them: the action goes on with its form.
    Proved(Fields),
    /// The page that asks.
    Asked(HttpResponse),
}

#[derive(Template)]
#[template(path = "admin/again.html")]
struct AgainPage {
    shell: Shell,
    nav: Nav,
    username: String,
    /// Where the form goes once more.
    action: String,
    kept: Vec<(String, String)>,
    errors: Errors,
}

/// Takes the password out of the form, or asks for it on a page that holds the rest of the form.
///
/// # Errors
/// [`Fault`] when the page cannot be made or the database does not answer.
pub async fn ask(signed_in: &SignedIn, session: &Session, mut fields: Fields) -> Result<Answer, Fault> {
    let Some(typed) = fields.optional_secret(FIELD) else {
        let shown = form(signed_in, page::shell(&signed_in.cx), &fields, Errors::default());
        return Ok(Answer::Asked(page::respond(&signed_in.cx, StatusCode::FORBIDDEN, &shown)?));
    };
    let opening = Opening::again(signed_in);
    let row = opening.row(&signed_in.user).map_err(Fault::Server)?;
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    match signed_in.cx.run(move || register::check_password(&ctx, &user, &typed, row)).await {
        Ok(()) => {
            opening.begin(session, &signed_in.user).map_err(Fault::Server)?;
            Ok(Answer::Proved(fields))
        }
        Err(Error::Refused(Refusal::SignedOut)) => Err(Fault::SignedOut),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors_of_owner(&signed_in.cx, &refusal);
            let shown = form(signed_in, page::shell_refused(&signed_in.cx), &fields, errors);
            Ok(Answer::Asked(page::refused_for(&signed_in.cx, &refusal, &shown)?))
        }
        Err(error) => Err(error.into()),
    }
}

fn form(signed_in: &SignedIn, shell: Shell, fields: &Fields, errors: Errors) -> AgainPage {
    let SignedIn { cx, user, .. } = signed_in;
    let staff = Staff { cx: cx.clone(), user: user.clone() };
    AgainPage {
        // The answer to an action cannot be asked for again.
        shell: Shell { address: "/admin".to_owned(), ..shell },
        nav: staff.nav(),
        username: user.name.clone(),
        action: cx.path.clone(),
        kept: fields.kept(),
        errors,
    }
}
