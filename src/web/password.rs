//! `/password`: a new password with the old one, wanted or asked for; `/password/expiring`: that it will be.

use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::new_password::Rules;
use super::page::{self, Reply};
use super::refusals;
use super::register;
use super::session::Opening;
use super::signed_in::SignedIn;
use super::view::{Errors, Shell};
use crate::domain::expiry::Standing;
use crate::domain::interrupt::Interrupt;
use crate::domain::policy::Policy;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::password::{self, Change, Why};
use crate::ops::{Error, expiry, policies};
use actix_session::Session;
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "password/form.html")]
struct FormPage {
    shell: Shell,
    username: String,
    title: &'static str,
    /// Why it has to be changed, with a time.
    why: Option<(&'static str, Zoned)>,
    /// Whether there is a way back.
    may_leave: bool,
    rules: Rules,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "password/ended.html")]
struct EndedPage {
    shell: Shell,
}

#[derive(Template)]
#[template(path = "password/expiring.html")]
struct ExpiringPage {
    shell: Shell,
    days: i64,
    at: Zoned,
}

/// `GET /password`: led on, once nothing asks any more for what led here.
pub async fn show_form(signed_in: SignedIn, session: Session) -> Reply {
    let standing = standing(&signed_in);
    let is_asked = signed_in.session.interrupt == Some(Interrupt::ChangePassword);
    match standing {
        Standing::TemporaryEnded => show_ended(&signed_in.cx),
        Standing::Fresh | Standing::ExpiresIn { .. } if is_asked => {
            register::go_further(&signed_in, &session).await
        }
        _ => {
            let shown = form(&signed_in, page::shell(&signed_in.cx), Errors::default()).await?;
            page::ok(&signed_in.cx, &shown)
        }
    }
}

/// A password that opens nothing cannot be changed with itself.
fn show_ended(cx: &Cx) -> Reply {
    page::ok(cx, &EndedPage { shell: page::shell(cx) })
}

fn standing(signed_in: &SignedIn) -> Standing {
    expiry::standing(&signed_in.ctx(), &signed_in.user)
}

/// The rules that count for this user.
async fn policy(signed_in: &SignedIn) -> Result<Policy, Fault> {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.id.clone());
    Ok(signed_in.cx.run(move || Ok::<_, Error>(policies::of(&ctx, &user)?.into_owned())).await?)
}

async fn form(signed_in: &SignedIn, shell: Shell, errors: Errors) -> Result<FormPage, Fault> {
    let policy = policy(signed_in).await?;
    let (standing, zone) = (standing(signed_in), &signed_in.cx.tenant.zone);
    let (title, why) = match standing {
        Standing::Expired { at } => ("password-expired-title", Some(("password-expired-why", at))),
        Standing::Temporary { until } => {
            ("password-temporary-title", Some(("password-temporary-why", until)))
        }
        _ => ("password-form-title", None),
    };
    Ok(FormPage {
        shell,
        username: signed_in.user.name.clone(),
        title,
        why: why.map(|(message, at)| (message, at.in_zone(zone))),
        may_leave: signed_in.session.interrupt != Some(Interrupt::ChangePassword),
        rules: Rules::of(&signed_in.cx, &policy, standing.occasion()),
        errors,
    })
}

/// `POST /password`: other sessions end, this one goes on under a new key, and to what is asked next.
pub async fn change(signed_in: SignedIn, session: Session, mut fields: Fields) -> Reply {
    if standing(&signed_in) == Standing::TemporaryEnded {
        return Ok(page::go(&signed_in.cx, "/password"));
    }
    let (current, new) = (fields.secret("current_password"), fields.secret("new_password"));
    let repeat = fields.optional_secret("confirm_password");
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    let why = why(&signed_in);
    let opening = Opening::again(&signed_in);
    let begun = opening.clone();
    let intention = move || {
        let (current, new, repeat) = (&current, &new, repeat.as_ref());
        let open = |next| opened(&begun, why, next).row(&user);
        password::change(&ctx, &user, &Change { current, new, repeat, why }, open)
    };
    match signed_in.cx.run(intention).await {
        Ok(next) => {
            opened(&opening, why, next).begin(&session, &signed_in.user).map_err(Fault::Server)?;
            Ok(page::go(&signed_in.cx, &target(&signed_in, why, next)))
        }
        Err(Error::Refused(Refusal::SignedOut)) => Err(Fault::SignedOut),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors_of_owner(&signed_in.cx, &refusal);
            let shown = form(&signed_in, page::shell_refused(&signed_in.cx), errors).await?;
            page::refused_for(&signed_in.cx, &refusal, &shown)
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether a sign-in asked for it. What is asked otherwise stays asked.
fn why(signed_in: &SignedIn) -> Why {
    let asked = signed_in.session.interrupt.is_some_and(|interrupt| interrupt.is_about_password());
    if asked { Why::Asked } else { Why::Wanted }
}

/// The session that goes on.
fn opened(opening: &Opening, why: Why, next: Option<Interrupt>) -> Opening {
    match why {
        Why::Asked => opening.interrupted(next),
        Why::Wanted => opening.clone(),
    }
}

/// Where its user goes on.
fn target(signed_in: &SignedIn, why: Why, next: Option<Interrupt>) -> String {
    let going = signed_in.session.next.as_str();
    match (why, next) {
        (Why::Asked, Some(interrupt)) => register::address(interrupt).to_owned(),
        (Why::Asked, None) if !going.is_empty() => going.to_owned(),
        _ => "/account?done=password".to_owned(),
    }
}

/// `GET /password/expiring`
pub async fn show_expiring(signed_in: SignedIn, session: Session) -> Reply {
    let Standing::ExpiresIn { days, at } = standing(&signed_in) else {
        return register::go_further(&signed_in, &session).await;
    };
    let at = at.in_zone(&signed_in.cx.tenant.zone);
    page::ok(&signed_in.cx, &ExpiringPage { shell: page::shell(&signed_in.cx), days, at })
}

/// `POST /password/later`: the notice was read; the next one comes tomorrow at the earliest.
pub async fn later(signed_in: SignedIn, session: Session, _: Fields) -> Reply {
    register::go_further(&signed_in, &session).await
}
