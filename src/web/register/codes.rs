//! `/register/recovery-codes`: shown until they are taken, and never again.

use super::{go_on, seed};
use crate::domain::recovery_code::Code;
use crate::i18n::{Arg, filters};
use crate::ops::register;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::session;
use crate::web::signed_in::SignedIn;
use crate::web::view::Shell;
use actix_session::Session;
use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use askama::Template;

#[derive(Template)]
#[template(path = "register/recovery_codes.html")]
struct CodesPage {
    shell: Shell,
    codes: Vec<String>,
}

/// `GET /register/recovery-codes`: the same codes as long as the session has not taken them.
pub async fn show(signed_in: SignedIn) -> Reply {
    let codes = offer(&signed_in).await?;
    page::ok(&signed_in.cx, &CodesPage { shell: page::shell(&signed_in.cx), codes })
}

async fn offer(signed_in: &SignedIn) -> Result<Vec<String>, Fault> {
    let (ctx, user, seed) = (signed_in.ctx(), signed_in.user.clone(), seed(signed_in));
    let codes = signed_in.cx.run(move || register::codes(&ctx, &user, &seed)).await?;
    Ok(codes.iter().map(Code::shown).collect())
}

/// `GET /register/recovery-codes/file`: the same as a text to keep.
pub async fn download(signed_in: SignedIn) -> Reply {
    let (cx, codes) = (&signed_in.cx, offer(&signed_in).await?);
    let args = [("brand", Arg::from(&cx.tenant.display_name)), ("username", Arg::ltr(&signed_in.user.name))];
    let text = format!(
        "{}\r\n\r\n{}\r\n",
        cx.localizer.isolated("register-codes-file-lead", &args),
        codes.join("\r\n")
    );
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"recovery-codes.txt\""))
        .body(text))
}

/// `POST /register/recovery-codes`: the codes shown are the user's from here on.
pub async fn activate(signed_in: SignedIn, session: Session, _: Fields) -> Reply {
    let (ctx, user, seed) = (signed_in.ctx(), signed_in.user.clone(), seed(&signed_in));
    signed_in.cx.run(move || register::activate_codes(&ctx, &user, &seed)).await?;
    session::renew_offer(&session, &signed_in.cx).map_err(Fault::Server)?;
    go_on(&signed_in, &session, "saved").await
}
