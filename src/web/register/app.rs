//! `/register/authenticator`: a picture to scan, the same as text, and the code that proves it arrived.

use super::{Fresh, go_on, refusal, seed};
use crate::i18n::filters;
use crate::ops::register::{self, App};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::session;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use askama::Template;

/// Signs of the key shown together.
const GROUP: usize = 4;

#[derive(Template)]
#[template(path = "register/authenticator.html")]
struct AppPage {
    shell: Shell,
    /// Width and height of the picture in modules.
    size: usize,
    path: String,
    key: String,
    uri: String,
    errors: Errors,
}

/// `GET /register/authenticator`: the same key as long as the session has not taken it.
pub async fn show(Fresh(signed_in): Fresh) -> Reply {
    let app = offer(&signed_in).await?;
    page::ok(&signed_in.cx, &app_page(page::shell(&signed_in.cx), app, Errors::default()))
}

async fn offer(signed_in: &SignedIn) -> Result<App, Fault> {
    let (ctx, user, seed) = (signed_in.ctx(), signed_in.user.clone(), seed(signed_in));
    Ok(signed_in.cx.run(move || register::app(&ctx, &user, &seed)).await?)
}

fn app_page(shell: Shell, app: App, errors: Errors) -> AppPage {
    let signs: Vec<char> = app.key.chars().collect();
    let groups: Vec<String> = signs.chunks(GROUP).map(|group| group.iter().collect()).collect();
    let (size, path) = app.picture.map_or((0, String::new()), |picture| (picture.size, picture.path));
    AppPage { shell, size, path, key: groups.join(" "), uri: app.uri, errors }
}

/// `POST /register/authenticator`
pub async fn confirm(Fresh(signed_in): Fresh, session: Session, mut fields: Fields) -> Reply {
    let (ctx, user, seed) = (signed_in.ctx(), signed_in.user.clone(), seed(&signed_in));
    let typed = fields.text("code");
    match signed_in.cx.run(move || register::confirm_app(&ctx, &user, &seed, &typed)).await {
        Ok(()) => {
            session::renew_offer(&session, &signed_in.cx).map_err(Fault::Server)?;
            go_on(&signed_in, &session, "saved").await
        }
        Err(error) => {
            let errors = refusals::errors(&refusal(error)?);
            let (app, shell) = (offer(&signed_in).await?, page::shell_refused(&signed_in.cx));
            page::refused(&signed_in.cx, &app_page(shell, app, errors))
        }
    }
}
