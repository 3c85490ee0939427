//! `/register/again`: "Confirm it is you", before something registered is changed long after the sign-in.

use super::fresh::{AGAIN, LIST};
use crate::domain::method::Method;
use crate::domain::path;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::passkeys;
use crate::ops::register;
use crate::ops::session::NewSession;
use crate::ops::{Ctx, Error};
use crate::store::users::User;
use crate::web::assets::Script;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::passkeys::{answer, party};
use crate::web::refusals;
use crate::web::session::Opening;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use askama::Template;

#[derive(Template)]
#[template(path = "register/again.html")]
struct AgainPage {
    shell: Shell,
    username: String,
    next: String,
    has_password: bool,
    /// The script of passkeys, where the user has one for this address.
    passkey_script: Option<String>,
    errors: Errors,
}

/// `GET /register/again`
pub async fn show(signed_in: SignedIn) -> Reply {
    let next = signed_in.cx.query_value("next").unwrap_or_default();
    let shown = form(&signed_in, page::shell(&signed_in.cx), &next, Errors::default()).await?;
    page::ok(&signed_in.cx, &shown)
}

async fn form(signed_in: &SignedIn, shell: Shell, next: &str, errors: Errors) -> Result<AgainPage, Fault> {
    let usable = has_passkey(signed_in).await?;
    Ok(AgainPage {
        shell: Shell { address: page::with_value(AGAIN, "next", destination(next)), ..shell },
        username: signed_in.user.name.clone(),
        next: destination(next).to_owned(),
        has_password: signed_in.user.password_hash.is_some(),
        passkey_script: usable.then(|| signed_in.cx.site.assets.script_url(Script::Passkey)),
        errors,
    })
}

/// Whether one of the user's passkeys can answer here and would be taken.
async fn has_passkey(signed_in: &SignedIn) -> Result<bool, Fault> {
    let rules = &signed_in.cx.tenant.settings.recovery;
    if !rules.allows(Method::Passkey, signed_in.user.role) {
        return Ok(false);
    }
    let Some(party) = signed_in.cx.passkeys().filter(|party| signed_in.cx.is_at(party)) else {
        return Ok(false);
    };
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    let listed = signed_in.cx.run(move || passkeys::list(&ctx, &user)).await?;
    Ok(listed.iter().any(|one| one.party.as_deref() == Some(party.id.as_str())))
}

fn destination(next: &str) -> &str {
    path::local(next).unwrap_or(LIST)
}

/// `POST /register/again`
pub async fn check(signed_in: SignedIn, session: Session, mut fields: Fields) -> Reply {
    let (typed, next) = (fields.secret("current_password"), fields.text("next"));
    let work = move |ctx: &Ctx, user: &User, row| register::check_password(ctx, user, &typed, row);
    go_on(&signed_in, &session, &next, work).await
}

/// `POST /register/again/passkey/options`: what the script hands to the browser.
pub async fn ask_passkey(signed_in: SignedIn, _: Fields) -> Reply {
    let (ctx, party) = (signed_in.ctx(), party(&signed_in.cx)?);
    let question = signed_in.cx.run(move || passkeys::ask(&ctx, &party, None)).await?;
    Ok(page::json(&question))
}

/// `POST /register/again/passkey`: what the browser answered.
pub async fn check_passkey(signed_in: SignedIn, session: Session, mut fields: Fields) -> Reply {
    let (party, answer, next) = (party(&signed_in.cx)?, answer(&mut fields), fields.text("next"));
    let work = move |ctx: &Ctx, user: &User, row| register::check_passkey(ctx, &party, user, &answer, row);
    go_on(&signed_in, &session, &next, work).await
}

/// `GET /register/again/passkey`: an answer that was refused cannot be asked for again.
pub async fn show_passkey(signed_in: SignedIn) -> Reply {
    Ok(page::go(&signed_in.cx, AGAIN))
}

/// On to where the user was going, or the page again with what is wrong.
async fn go_on(
    signed_in: &SignedIn,
    session: &Session,
    next: &str,
    check: impl FnOnce(&Ctx, &User, NewSession) -> Result<(), Error> + Send + 'static,
) -> Reply {
    let opening = Opening::again(signed_in);
    let row = opening.row(&signed_in.user).map_err(Fault::Server)?;
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    match signed_in.cx.run(move || check(&ctx, &user, row)).await {
        Ok(()) => {
            opening.begin(session, &signed_in.user).map_err(Fault::Server)?;
            Ok(page::go(&signed_in.cx, destination(next)))
        }
        Err(Error::Refused(Refusal::SignedOut)) => Err(Fault::SignedOut),
        Err(Error::Refused(refusal)) => {
            let shell = page::shell_refused(&signed_in.cx);
            let errors = refusals::errors_of_owner(&signed_in.cx, &refusal);
            let shown = form(signed_in, shell, next, errors).await?;
            page::refused_for(&signed_in.cx, &refusal, &shown)
        }
        Err(error) => Err(error.into()),
    }
}
