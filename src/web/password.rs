//! `/password`: a new password with the old one.

use super::fault::Fault;
use super::form::Fields;
use super::new_password::Rules;
use super::page::{self, Reply};
use super::refusals;
use super::session::Opening;
use super::signed_in::SignedIn;
use super::view::{Errors, Shell};
use crate::domain::policy::{Occasion, Policy};
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::password::{self, Change};
use crate::ops::{Error, policies};
use actix_session::Session;
use askama::Template;

#[derive(Template)]
#[template(path = "password/form.html")]
struct FormPage {
    shell: Shell,
    username: String,
    rules: Rules,
    errors: Errors,
}

/// `GET /password`
pub async fn show_form(signed_in: SignedIn) -> Reply {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.id.clone());
    let policy = signed_in.cx.run(move || Ok(policies::of(&ctx, &user)?.into_owned())).await?;
    page::ok(&signed_in.cx, &form(&signed_in, page::shell(&signed_in.cx), &policy, Errors::default()))
}

fn form(signed_in: &SignedIn, shell: Shell, policy: &Policy, errors: Errors) -> FormPage {
    FormPage {
        shell,
        username: signed_in.user.name.clone(),
        rules: Rules::of(&signed_in.cx, policy, Occasion::Change),
        errors,
    }
}

/// `POST /password`: other sessions end, this one goes on under a new key.
pub async fn change(signed_in: SignedIn, session: Session, mut fields: Fields) -> Reply {
    let (current, new) = (fields.secret("current_password"), fields.secret("new_password"));
    let repeat = fields.optional_secret("confirm_password");
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    let opening = Opening::again(&signed_in);
    let row = opening.row(&user).map_err(Fault::Server)?;
    let intention = move || {
        let policy = policies::of(&ctx, &user.id)?.into_owned();
        let (current, new, repeat) = (&current, &new, repeat.as_ref());
        let changed = password::change(&ctx, &user, Change { current, new, repeat, session: row });
        Ok::<_, Error>((changed, policy))
    };
    let (changed, policy) = signed_in.cx.run(intention).await?;
    match changed {
        Ok(()) => {
            opening.begin(&session, &signed_in.user).map_err(Fault::Server)?;
            Ok(page::go(&signed_in.cx, "/account?done=password"))
        }
        Err(Error::Refused(Refusal::SignedOut)) => Err(Fault::SignedOut),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors_of_owner(&signed_in.cx, &refusal);
            let shown = form(&signed_in, page::shell_refused(&signed_in.cx), &policy, errors);
            page::refused_for(&signed_in.cx, &refusal, &shown)
        }
        Err(error) => Err(error.into()),
    }
}
