//! The front door and small addresses: `/`, `/language`, `/.well-known`, health.

use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::page::{self, Reply};
use super::session;
use super::signed_in::SignedIn;
use super::site::Site;
use crate::domain::path;
use crate::ops::{self, account};
use actix_session::Session;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, web};

/// `GET /`: to the account when signed in, else to sign in.
pub async fn show_home(cx: Cx) -> HttpResponse {
    let empty = cx.site.tenants.current().is_empty();
    let target = match (&cx.session, empty) {
        (_, true) => "/setup",
        (Some(_), false) => "/account",
        (None, false) => "/sign-in",
    };
    page::go(&cx, target)
}

/// `POST /language`: keeps the choice and goes back to the page it was made on.
pub async fn choose_language(request: HttpRequest, cx: Cx, session: Session, mut fields: Fields) -> Reply {
    let back = fields.text("return");
    let back = path::local(&back).unwrap_or("/").to_owned();
    let chosen = cx.site.catalog.find(&fields.text("lang")).filter(|found| cx.tenant.offers(found.tag()));
    let Some(chosen) = chosen else {
        return Ok(page::go(&cx, &back));
    };
    if cx.session.is_some() {
        session::keep_locale(&session, chosen.tag()).map_err(Fault::Server)?;
        keep_choice(&request, chosen.tag()).await?;
    }
    let mut response = page::go(&cx, &back);
    response.add_cookie(&cx.language_cookie(chosen.tag())).map_err(|error| Fault::Server(error.into()))?;
    Ok(response)
}

async fn keep_choice(request: &HttpRequest, tag: &str) -> Result<(), Fault> {
    use actix_web::FromRequest;
    let Ok(signed_in) = SignedIn::extract(request).await else {
        return Ok(());
    };
    let (ctx, tag) = (signed_in.ctx(), tag.to_owned());
    let user = signed_in.user;
    Ok(signed_in.cx.run(move || account::choose_locale(&ctx, &user, &tag)).await?)
}

/// `GET /.well-known/change-password` (W3C): to the page.
pub async fn change_password() -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, "/password")).finish()
}

/// `GET /healthz`: the process answers.
pub async fn show_health() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// `GET /readyz`: the database answers and is up to date, and the worker of this process, if it has one, works.
pub async fn show_readiness(site: web::Data<Site>) -> Result<HttpResponse, Fault> {
    let services = site.services.clone();
    let works = !services.pulse.is_lost(services.now());
    let check = move || services.store.is_migrated().map_err(ops::Error::from);
    let ready = web::block(check).await.map_err(|error| Fault::Server(error.into()))?;
    let plain = |mut response: actix_web::HttpResponseBuilder, text: &'static str| {
        response.content_type("text/plain; charset=utf-8").body(text)
    };
    Ok(match ready {
        Ok(true) if !works => plain(HttpResponse::ServiceUnavailable(), "the worker does not answer\n"),
        Ok(true) => plain(HttpResponse::Ok(), "ready\n"),
        Ok(false) => plain(HttpResponse::ServiceUnavailable(), "the database is not up to date\n"),
        Err(_) => plain(HttpResponse::ServiceUnavailable(), "the database does not answer\n"),
    })
}
