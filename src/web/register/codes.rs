//! `/register/recovery-codes`: shown until they are taken, and never again.

use super::{Fresh, go_on, refusal, seed};
use crate::domain::recovery_code::Code;
use crate::domain::refusal::Refusal;
use crate::i18n::{Arg, filters};
use crate::ops::register::{self, Codes};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::session;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use askama::Template;

#[derive(Template)]
#[template(path = "register/recovery_codes.html")]
struct CodesPage {
    shell: Shell,
    codes: Vec<String>,
    mark: String,
    errors: Errors,
}

/// `GET /register/recovery-codes`: the same codes as long as the session has not taken them.
pub async fn show(Fresh(signed_in): Fresh) -> Reply {
    let offer = offer(&signed_in).await?;
    let shell = page::shell(&signed_in.cx);
    page::ok(&signed_in.cx, &codes_page(shell, offer, Errors::default()))
}

fn codes_page(shell: Shell, offer: Codes, errors: Errors) -> CodesPage {
    CodesPage { shell, codes: shown(&offer), mark: offer.mark, errors }
}

fn shown(offer: &Codes) -> Vec<String> {
    offer.codes.iter().map(Code::shown).collect()
}

async fn offer(signed_in: &SignedIn) -> Result<Codes, Fault> {
    let (ctx, user, seed) = (signed_in.ctx(), signed_in.user.clone(), seed(signed_in));
    Ok(signed_in.cx.run(move || register::codes(&ctx, &user, &seed)).await?)
}

/// `GET /register/recovery-codes/file`: the same as a text to keep.
pub async fn download(Fresh(signed_in): Fresh) -> Reply {
    let (cx, offer) = (&signed_in.cx, offer(&signed_in).await?);
    let args = [("brand", Arg::from(&cx.tenant.display_name)), ("username", Arg::ltr(&signed_in.user.name))];
    let text = format!(
        "{}\r\n\r\n{}\r\n",
        cx.localizer.isolated("register-codes-file-lead", &args),
        shown(&offer).join("\r\n")
    );
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"recovery-codes.txt\""))
        .body(text))
}

/// `POST /register/recovery-codes`: the codes shown are the user's from here on. Where the session offers others by
/// now, nobody has seen those: they are shown first.
pub async fn activate(Fresh(signed_in): Fresh, session: Session, mut fields: Fields) -> Reply {
    let (ctx, user, seed) = (signed_in.ctx(), signed_in.user.clone(), seed(&signed_in));
    let mark = fields.text("shown");
    match signed_in.cx.run(move || register::activate_codes(&ctx, &user, &seed, &mark)).await {
        Ok(()) => {
            session::renew_offer(&session, &signed_in.cx).map_err(Fault::Server)?;
            go_on(&signed_in, &session, "saved").await
        }
        Err(error) => show_others(&signed_in, &refusal(error)?).await,
    }
}

async fn show_others(signed_in: &SignedIn, refusal: &Refusal) -> Reply {
    let offer = offer(signed_in).await?;
    let shell = page::shell_refused(&signed_in.cx);
    page::refused_for(&signed_in.cx, refusal, &codes_page(shell, offer, refusals::errors(refusal)))
}
