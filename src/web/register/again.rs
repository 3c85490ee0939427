//! `/register/again`: "Confirm it is you", before something registered is changed long after the sign-in.

use crate::domain::method;
use crate::domain::passkey::RelyingParty;
use crate::domain::path;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::passkeys;
use crate::ops::register;
use crate::ops::session::NewSession;
use crate::ops::session::is_fresh;
use crate::ops::{Ctx, Error};
use crate::store::users::User;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::passkeys::answer;
use crate::web::refusals;
use crate::web::session::Opening;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::{FromRequest, HttpRequest};
use askama::Template;
use std::future::Future;
use std::pin::Pin;

/// The page that asks.
const AGAIN: &str = "/register/again";
/// The page of one's own passkeys, on which each is removed by itself.
const PASSKEYS: &str = "/register/passkey";
/// Where somebody goes on who came from nowhere.
const LIST: &str = "/register";

/// A handler that takes this is for users who were checked a short while ago; others are checked first and led back.
pub struct Fresh(pub SignedIn);

impl FromRequest for Fresh {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let signed_in = SignedIn::from_request(request, payload);
        let query = if request.method() == Method::GET { request.query_string() } else { "" }.to_owned();
        Box::pin(async move {
            let signed_in = signed_in.await?;
            let now = signed_in.cx.site.services.now();
            match signed_in.session.checked_at {
                Some(at) if is_fresh(at, now) => Ok(Self(signed_in)),
                _ => {
                    let next = way_back(&signed_in.cx.path, &query);
                    Err(Fault::Unchecked(page::with_value(AGAIN, "next", &next)))
                }
            }
        })
    }
}

/// The page with what its address says besides.
fn way_back(path: &str, query: &str) -> String {
    match page_of(path) {
        page if page == path && !query.is_empty() => format!("{page}?{query}"),
        page => page.to_owned(),
    }
}

/// The page from which a form was sent to `path`, or `path` itself where it is a page.
fn page_of(path: &str) -> &str {
    let Some((page, last)) = path.rsplit_once('/') else { return LIST };
    match last {
        "remove" if page != PASSKEYS => LIST,
        "remove" | "rename" | "options" | "file" => page,
        _ => path,
    }
}

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
        passkey_script: usable.then(|| signed_in.cx.site.assets.passkey_script_url()),
        errors,
    })
}

/// Whether one of the user's passkeys can answer here and would be taken.
async fn has_passkey(signed_in: &SignedIn) -> Result<bool, Fault> {
    let rules = &signed_in.cx.tenant.settings.recovery;
    if !rules.allows(method::Method::Passkey, signed_in.user.role) {
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
    let (ctx, party) = (signed_in.ctx(), party(&signed_in)?);
    let question = signed_in.cx.run(move || passkeys::ask(&ctx, &party, None)).await?;
    Ok(page::json(&question))
}

/// `POST /register/again/passkey`: what the browser answered.
pub async fn check_passkey(signed_in: SignedIn, session: Session, mut fields: Fields) -> Reply {
    let (party, answer, next) = (party(&signed_in)?, answer(&mut fields), fields.text("next"));
    let work = move |ctx: &Ctx, user: &User, row| register::check_passkey(ctx, &party, user, &answer, row);
    go_on(&signed_in, &session, &next, work).await
}

/// `GET /register/again/passkey`: an answer that was refused cannot be asked for again.
pub async fn show_passkey(signed_in: SignedIn) -> Reply {
    Ok(page::go(&signed_in.cx, AGAIN))
}

fn party(signed_in: &SignedIn) -> Result<RelyingParty, Fault> {
    signed_in.cx.passkeys().ok_or(Fault::NotFound)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_leads_back_to_its_page() {
        for (path, page) in [
            ("/register/mail", "/register/mail"),
            ("/register/mail/remove", "/register"),
            ("/register/office-phone/remove", "/register"),
            ("/register/passkey/remove", "/register/passkey"),
            ("/register/passkey/rename", "/register/passkey"),
            ("/register/passkey/options", "/register/passkey"),
            ("/register/recovery-codes/file", "/register/recovery-codes"),
        ] {
            assert_eq!(page_of(path), page);
        }
        assert_eq!(way_back("/register/mail", "ended=tries"), "/register/mail?ended=tries");
        assert_eq!(way_back("/register/recovery-codes/file", "x=1"), "/register/recovery-codes");
    }
}
