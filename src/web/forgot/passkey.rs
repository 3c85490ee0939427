//! `/forgot/passkey`: a passkey at a gate.

use super::Frame;
use super::here::{self, EXPIRED, Here, address};
use crate::domain::flow::Page;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::forgot::{self, View};
use crate::web::assets::Script;
use crate::web::cx::Cx;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::passkeys;
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::HttpRequest;
use askama::Template;

#[derive(Template)]
#[template(path = "forgot/passkey.html")]
struct PasskeyPage {
    shell: Shell,
    script_url: String,
    frame: Frame,
    /// False where passkeys do not work at this address.
    works: bool,
    errors: Errors,
}

/// `GET /forgot/passkey`
pub async fn show_passkey(request: HttpRequest, cx: Cx) -> Reply {
    let Here { cx, view, .. } = Here::of(&request, cx).await?.at(Page::Passkey)?;
    page::ok(&cx, &passkey_page(&cx, page::shell(&cx), &view, Errors::default()))
}

fn passkey_page(cx: &Cx, shell: Shell, view: &View, errors: Errors) -> PasskeyPage {
    PasskeyPage {
        shell,
        script_url: cx.site.assets.script_url(Script::Passkey),
        frame: Frame::of(cx, view),
        works: cx.passkeys().is_some_and(|party| cx.is_at(&party)),
        errors,
    }
}

/// `POST /forgot/passkey/options`: what the script hands to the browser. The same for every name.
pub async fn ask_passkey(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?.at(Page::Passkey)?;
    let party = passkeys::party(&here.cx)?;
    let Here { cx, ctx, at, .. } = here;
    match cx.run(move || forgot::ask_passkey(&ctx, &party, &at.token)).await {
        Ok(question) => Ok(page::json(&question)),
        Err(Error::Refused(_)) => Ok(page::go(&cx, EXPIRED)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /forgot/passkey`: what the browser answered.
pub async fn check_passkey(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?.at(Page::Passkey)?;
    let party = passkeys::party(&here.cx)?;
    let (answer, Here { cx, ctx, at, view }) = (passkeys::answer(&mut fields), here);
    match cx.run(move || forgot::check_passkey(&ctx, &party, &at, &answer)).await {
        Ok(next) => Ok(page::go(&cx, address(view.flow.purpose, next))),
        Err(error) => {
            let errors = refusals::errors(&here::refusal(error)?);
            page::refused(&cx, &passkey_page(&cx, page::shell_refused(&cx), &view, errors))
        }
    }
}
