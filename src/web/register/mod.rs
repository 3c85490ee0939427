//! `/register`: the ways back into one's own account, and what may be asked of a user who has just signed in.

mod again;
mod app;
mod code;
mod codes;
mod confirm;
mod contact;
mod fresh;
mod list;
mod questions;
mod row;
mod words;

pub use confirm::sample_confirm;
pub use fresh::Fresh;
pub use list::sample_list;
pub use row::{RowView, views};
pub use words::{fault, phone_fault};

use super::fault::Fault;
use super::page::{self, Reply};
use super::session;
use super::signed_in::SignedIn;
use crate::domain::interrupt::Interrupt;
use crate::domain::method::Credential;
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::ops::register::Seed;
use crate::ops::{Error, interrupts};
use actix_session::Session;
use actix_web::web::{ServiceConfig, resource};

/// The addresses under `/register`.
pub fn pages(routes: &mut ServiceConfig) {
    routes
        .service(resource("/register").get(list::show))
        .service(resource("/register/again").get(again::show).post(again::check))
        .service(resource("/register/again/passkey").get(again::show_passkey).post(again::check_passkey))
        .service(resource("/register/again/passkey/options").post(again::ask_passkey))
        .service(resource("/register/later").post(list::later))
        .service(resource("/register/done").get(list::show_done))
        .service(resource("/register/confirm").get(confirm::show).post(confirm::confirm))
        .service(resource("/register/confirm/later").post(confirm::later))
        .service(resource("/register/mail").get(contact::show_mail).post(contact::begin_mail))
        .service(resource("/register/phone").get(contact::show_phone).post(contact::begin_phone))
        .service(resource("/register/office-phone").get(contact::show_office).post(contact::begin_office))
        .service(resource("/register/authenticator").get(app::show).post(app::confirm))
        .service(resource("/register/recovery-codes").get(codes::show).post(codes::activate))
        .service(resource("/register/recovery-codes/file").get(codes::download))
        .service(
            resource("/register/questions")
                .get(questions::show_questions)
                .post(questions::register_questions),
        )
        .service(resource("/register/{method}/code").get(code::show).post(code::check))
        .service(resource("/register/{method}/code/send").post(code::send_again))
        .service(resource("/register/{method}/remove").post(list::remove));
}

/// The page of an interrupt.
pub const fn address(interrupt: Interrupt) -> &'static str {
    match interrupt {
        Interrupt::ChangePassword => "/password",
        Interrupt::PasswordNotice => "/password/expiring",
        Interrupt::Register => "/register",
        Interrupt::Confirm => "/register/confirm",
    }
}

/// The word for a credential in addresses.
fn slug(kind: Credential) -> String {
    kind.as_str().replace('_', "-")
}

fn from_slug(slug: &str) -> Result<Credential, Fault> {
    let found = Credential::ALL.iter().find(|kind| self::slug(**kind) == slug);
    found.copied().ok_or(Fault::NotFound)
}

/// The message that names a credential.
pub const fn name(kind: Credential) -> &'static str {
    row::words(kind).0
}

/// The refusal that the page shows again. What is not offered leads to the list of what is.
///
/// # Errors
/// Everything that no page of its own shows.
pub fn refusal(error: Error) -> Result<Refusal, Fault> {
    match error {
        Error::Refused(refusal) if refusal != Refusal::Register(No::NotOffered) => Ok(refusal),
        error => Err(error.into()),
    }
}

/// Where a user goes on after a change: back to the list, or out of the interrupt that led here.
///
/// # Errors
/// When the database does not answer.
pub async fn go_on(signed_in: &SignedIn, session: &Session, done: &str) -> Reply {
    if signed_in.session.interrupt.is_none() {
        return Ok(page::go(&signed_in.cx, &format!("/register?done={done}")));
    }
    match next(signed_in).await? {
        Some(first) => lead_to(first, signed_in, session),
        None => Ok(page::go(&signed_in.cx, "/register/done")),
    }
}

/// The session is asked this from now on.
fn lead_to(first: Interrupt, signed_in: &SignedIn, session: &Session) -> Reply {
    session::keep_interrupt(session, Some(first)).map_err(Fault::Server)?;
    Ok(page::go(&signed_in.cx, address(first)))
}

/// Where a user goes on who has nothing left to do here: where they were going.
fn go_out(signed_in: &SignedIn, session: &Session) -> Reply {
    session::keep_interrupt(session, None).map_err(Fault::Server)?;
    Ok(page::go(&signed_in.cx, destination(signed_in)))
}

/// Where a user goes on for whom what was asked is over: to what is asked now, else where they were going.
///
/// # Errors
/// When the database does not answer.
pub async fn go_further(signed_in: &SignedIn, session: &Session) -> Reply {
    if signed_in.session.interrupt.is_none() {
        return Ok(page::go(&signed_in.cx, destination(signed_in)));
    }
    match next(signed_in).await? {
        Some(first) => lead_to(first, signed_in, session),
        None => go_out(signed_in, session),
    }
}

fn destination(signed_in: &SignedIn) -> &str {
    let next = signed_in.session.next.as_str();
    if next.is_empty() { "/account" } else { next }
}

/// What is asked of the user now.
async fn next(signed_in: &SignedIn) -> Result<Option<Interrupt>, Fault> {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    Ok(signed_in.cx.run(move || interrupts::next(&ctx, &user)).await?)
}

/// What offers of this session are derived from.
fn seed(signed_in: &SignedIn) -> Seed {
    Seed { session: signed_in.session.id.clone(), nonce: signed_in.session.offer.clone() }
}
