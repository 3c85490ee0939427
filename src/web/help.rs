//! `/help`: for users in trouble, and `/help/identify` for those in the middle of a reset.

use super::cx::Cx;
use super::forgot::{self, Place};
use super::page::{self, Reply};
use super::view::Shell;
use crate::i18n::filters;
use actix_web::HttpRequest;
use askama::Template;

#[derive(Template)]
#[template(path = "help/page.html")]
struct HelpPage {
    shell: Shell,
}

#[derive(Template)]
#[template(path = "help/identify.html")]
struct IdentifyPage {
    shell: Shell,
    place: Place,
}

/// `GET /help`
pub async fn show_help(cx: Cx) -> Reply {
    if cx.session.is_some() {
        return page::ok(&cx, &HelpPage { shell: page::shell(&cx) });
    }
    page::respond_cached(&cx, "help", |cx| HelpPage { shell: page::shell(cx) })
}

/// The page as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample(cx: &Cx) -> Reply {
    page::ok(cx, &HelpPage { shell: page::shell(cx) })
}

/// `GET /help/identify`: whom to ask, and what they find this attempt by. Its reference is as old as the attempt.
pub async fn show_identify(request: HttpRequest, cx: Cx) -> Reply {
    let place = forgot::place(&request, &cx).await?;
    page::ok(&cx, &IdentifyPage { shell: page::shell(&cx), place })
}
