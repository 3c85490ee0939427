//! `/register/passkey`: the passkeys of somebody signed in; `/sign-in/passkey`: signing in with one.

use super::assets::Script;
use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::page::{self, Reply};
use super::refusals;
use super::register::{self, Fresh};
use super::session::Opening;
use super::sign_in;
use super::signed_in::SignedIn;
use super::view::{Errors, PasskeyRow, Shell};
use crate::domain::ids::MethodId;
use crate::domain::passkey::{MAX_PASSKEYS, RelyingParty};
use crate::domain::path;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::passkeys::{self, Answer, Listed};
use crate::store::users::User;
use actix_session::Session;
use actix_web::HttpResponse;
use askama::Template;
use jiff::tz::TimeZone;
use serde::Serialize;

/// The page of one's own passkeys.
const LIST: &str = "/register/passkey";

#[derive(Template)]
#[template(path = "passkeys/list.html")]
struct ListPage {
    shell: Shell,
    script_url: String,
    passkeys: Vec<PasskeyRow>,
    room: Room,
    name: String,
    errors: Errors,
    notice: Option<&'static str>,
}

/// Whether another passkey may be set up on this page.
enum Room {
    /// It may.
    Here,
    /// Only at another address of the same portal.
    Elsewhere(String),
    /// There are as many as one may have.
    Full,
    /// The portal has no name, or the tenant does not allow passkeys.
    Nowhere,
}

/// `GET /.well-known/passkey-endpoints`: where password managers lead people who look for their passkeys.
#[derive(Serialize)]
struct Endpoints {
    enroll: String,
    manage: String,
}

/// `GET /.well-known/passkey-endpoints`
pub async fn show_endpoints(cx: Cx) -> Result<HttpResponse, Fault> {
    let address = party(&cx)?.address(LIST);
    Ok(page::json(&Endpoints { enroll: address.clone(), manage: address }))
}

/// Whom passkeys are for.
///
/// # Errors
/// [`Fault::NotFound`] where the portal has no name that they could be bound to.
pub fn party(cx: &Cx) -> Result<RelyingParty, Fault> {
    cx.passkeys().ok_or(Fault::NotFound)
}

/// `GET /register/passkey`
pub async fn show_list(Fresh(signed_in): Fresh) -> Reply {
    let notice = match signed_in.cx.query_value("done").as_deref() {
        Some("added") => Some("passkeys-notice-added"),
        Some("renamed") => Some("passkeys-notice-renamed"),
        Some("removed") => Some("passkeys-notice-removed"),
        _ => None,
    };
    let shell = page::shell(&signed_in.cx);
    let shown = list_page(&signed_in, (shell, Errors::default()), notice, String::new()).await?;
    page::ok(&signed_in.cx, &shown)
}

async fn list_page(
    signed_in: &SignedIn,
    (shell, errors): (Shell, Errors),
    notice: Option<&'static str>,
    name: String,
) -> Result<ListPage, Fault> {
    let cx = &signed_in.cx;
    let (ctx, user, party) = (signed_in.ctx(), signed_in.user.clone(), cx.passkeys());
    let listed = cx.run(move || passkeys::list(&ctx, &user)).await?;
    let room = match &party {
        None => Room::Nowhere,
        Some(_) if listed.len() >= MAX_PASSKEYS => Room::Full,
        Some(party) if cx.is_at(party) => Room::Here,
        Some(party) => Room::Elsewhere(party.address(LIST)),
    };
    let row = |listed| row(listed, party.as_ref(), &cx.tenant.zone);
    let passkeys = listed.into_iter().map(row).collect();
    let script_url = cx.site.assets.script_url(Script::Passkey);
    Ok(ListPage { shell, script_url, passkeys, room, name, errors, notice })
}

fn row(listed: Listed, party: Option<&RelyingParty>, zone: &TimeZone) -> PasskeyRow {
    let here = party.map(|party| party.id.as_str());
    PasskeyRow {
        id: listed.id.to_string(),
        name: listed.name,
        added: listed.added_at.in_zone(zone),
        used: listed.used_at.map(|at| at.in_zone(zone)),
        elsewhere: listed.party.filter(|party| Some(party.as_str()) != here),
    }
}

/// The page after `done`: on to it with this notice, or the same again with what is wrong.
async fn after(signed_in: &SignedIn, done: Result<(), Error>, notice: &str, name: String) -> Reply {
    match done {
        Ok(()) => Ok(page::go(&signed_in.cx, &page::with_value(LIST, "done", notice))),
        Err(error) => {
            let errors = refusals::errors(&register::refusal(error)?);
            let refused = (page::shell_refused(&signed_in.cx), errors);
            page::refused(&signed_in.cx, &list_page(signed_in, refused, None, name).await?)
        }
    }
}

/// `POST /register/passkey/options`: what the script hands to the browser.
pub async fn ask_to_register(Fresh(signed_in): Fresh, _: Fields) -> Reply {
    let party = party_to_register(&signed_in)?;
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    let question = signed_in.cx.run(move || passkeys::ask_to_register(&ctx, &party, &user)).await?;
    Ok(page::json(&question))
}

/// Where passkeys do not work, none can be set up: the list says what can.
fn party_to_register(signed_in: &SignedIn) -> Result<RelyingParty, Fault> {
    signed_in.cx.passkeys().ok_or(Fault::Elsewhere("/register"))
}

/// `POST /register/passkey`: what the browser made of it.
pub async fn register(Fresh(signed_in): Fresh, session: Session, mut fields: Fields) -> Reply {
    let party = party_to_register(&signed_in)?;
    let (answer, name) = (answer(&mut fields), fields.text("name"));
    let (ctx, user, typed) = (signed_in.ctx(), signed_in.user.clone(), name.clone());
    let work = move || passkeys::register(&ctx, &party, &user, &answer, &typed);
    let done = signed_in.cx.run(work).await;
    if done.is_ok() && signed_in.session.interrupt.is_some() {
        return register::go_on(&signed_in, &session, "saved").await;
    }
    after(&signed_in, done, "added", name).await
}

/// What the script filled in.
pub fn answer(fields: &mut Fields) -> Answer {
    Answer { ceremony: fields.text("ceremony"), credential: fields.text("credential") }
}

/// `POST /register/passkey/rename`
pub async fn rename(Fresh(signed_in): Fresh, mut fields: Fields) -> Reply {
    let (id, name) = (which(&mut fields)?, fields.text("name"));
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    let done = signed_in.cx.run(move || passkeys::rename(&ctx, &user, &id, &name)).await;
    after(&signed_in, done, "renamed", String::new()).await
}

/// `POST /register/passkey/remove`
pub async fn remove(Fresh(signed_in): Fresh, mut fields: Fields) -> Reply {
    let id = which(&mut fields)?;
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    let done = signed_in.cx.run(move || passkeys::remove(&ctx, &user, &id)).await;
    after(&signed_in, done, "removed", String::new()).await
}

fn which(fields: &mut Fields) -> Result<MethodId, Fault> {
    fields.text("passkey").parse().map_err(|_| Fault::BadRequest("no passkey of that name"))
}

/// `GET /sign-in/passkey`: an answer that was refused cannot be asked for again.
pub async fn show_sign_in(cx: Cx) -> HttpResponse {
    page::go(&cx, "/sign-in")
}

/// `POST /sign-in/passkey/options`: what the script hands to the browser. Names nobody.
pub async fn ask_to_sign_in(cx: Cx, _: Fields) -> Reply {
    let party = party(&cx)?;
    let ctx = cx.ctx();
    let question = cx.run(move || passkeys::ask(&ctx, &party, None)).await?;
    Ok(page::json(&question))
}

/// `POST /sign-in/passkey`: what the browser answered.
pub async fn sign_in(cx: Cx, session: Session, mut fields: Fields) -> Reply {
    cx.require_tenant()?;
    let party = party(&cx)?;
    let (answer, next) = (answer(&mut fields), fields.text("next"));
    let next = path::local(&next).unwrap_or_default().to_owned();
    let (ctx, opening) = (cx.ctx(), Opening::new(&cx, &next));
    let new = opening.clone();
    let open = move |user: &User, first| new.interrupted(first).row(user);
    match cx.run(move || passkeys::sign_in(&ctx, &party, &answer, open)).await {
        Ok(signed_in) => sign_in::begin(&cx, &session, &opening, (signed_in, &next)),
        Err(Error::Refused(refusal)) => sign_in::again(&cx, &refusal, (String::new(), next)),
        Err(error) => Err(error.into()),
    }
}
