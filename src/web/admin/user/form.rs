//! The page of an action: what will happen, and why it is done; and what comes of it.

use super::action::{Action, BY_LINK, Typed, Words};
use super::{barrier, href, named};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::i18n::filters;
use crate::ops::users::{self, Temporary};
use crate::ops::{Error, assist};
use crate::store::users::User;
use crate::web::admin::{Door, Nav, Staff};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, FieldError, Shell};
use actix_web::web;
use askama::Template;
use jiff::Zoned;
use secrecy::{ExposeSecret, SecretString};

#[derive(Template)]
#[template(path = "admin/user/action.html")]
struct ActionPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    words: Words,
    user: String,
    name: String,
    username: String,
    /// Where the form goes.
    action: String,
    /// Why there is no form.
    barrier: Option<&'static str>,
    is_dangerous: bool,
    reason: String,
    /// What was typed as the user's name, where it has to be.
    confirm: Option<String>,
    /// What becomes of the end of passwords, where that is what it is about.
    value: Option<&'static str>,
    revision: Revision,
    hours: i64,
    link: Link,
}

/// What the page says of a link that would be mailed.
struct Link {
    /// Where it would go, masked.
    mail: Option<String>,
    /// Whether there is a choice between it and a password that is shown.
    is_choice: bool,
    is_chosen: bool,
    hours: i64,
    days: i64,
}

#[derive(Template)]
#[template(path = "admin/user/password.html")]
struct PasswordPage {
    shell: Shell,
    nav: Nav,
    user: String,
    name: String,
    username: String,
    password: SecretString,
    until: Zoned,
    /// Whether the account lets nobody in all the same.
    is_kept_out: bool,
}

/// The doors of an action.
pub fn doors(action: Action) -> [Door; 2] {
    let (address, needs) = (action.address(), action.needs());
    let post = Door::post(address, needs, act);
    let post = if action.is_dangerous() { post.guarded() } else { post };
    [Door::get(address, needs, show), post]
}

/// `GET /admin/users/{id}/<action>`
async fn show(staff: Staff, id: web::Path<String>) -> Reply {
    let (action, user) = (asked(&staff)?, named(&staff, &id).await?);
    let shell = page::shell(&staff.cx);
    let mail = mail(&staff, action, &user).await?;
    let known = (action, &user, mail);
    page::ok(&staff.cx, &form(&staff, known, Typed::default(), (shell, Errors::default())))
}

/// Where a link would go, for an action that may mail one.
async fn mail(staff: &Staff, action: Action, user: &User) -> Result<Option<String>, Fault> {
    if !matches!(action, Action::Reset | Action::Invite) || !user.may_sign_in() {
        return Ok(None);
    }
    let (ctx, user) = (staff.ctx(), user.clone());
    Ok(staff.cx.run(move || users::masked_link_mail(&ctx, &user)).await?)
}

/// The action of the page that was asked for.
fn asked(staff: &Staff) -> Result<Action, Fault> {
    Action::at(&staff.cx.path).ok_or(Fault::NotFound)
}

fn form(
    staff: &Staff,
    (action, user, mail): (Action, &User, Option<String>),
    typed: Typed,
    (shell, errors): (Shell, Errors),
) -> ActionPage {
    let expiry = &staff.cx.tenant.settings.expiry;
    let waiver = if user.expiry_waived_at.is_some() { "off" } else { "on" };
    ActionPage {
        shell,
        nav: staff.nav(),
        errors,
        words: action.words(user),
        user: href(user),
        name: user.display_name.clone(),
        username: user.name.clone(),
        action: format!("{}/{}", href(user), action.slug()),
        barrier: barrier(staff, user),
        is_dangerous: action.is_dangerous(),
        reason: typed.reason,
        confirm: (action == Action::Delete).then_some(typed.confirm_name),
        value: (action == Action::NeverExpires).then_some(waiver),
        revision: users::password_revision(user),
        hours: i64::from(expiry.temporary_hours),
        link: Link {
            is_choice: action == Action::Reset && mail.is_some() && user.password_hash.is_some(),
            is_chosen: typed.by == BY_LINK,
            mail,
            hours: i64::from(expiry.link_hours),
            days: i64::from(expiry.invitation_days),
        },
    }
}

/// `POST /admin/users/{id}/<action>`. A temporary password is shown in the very answer, since neither an address nor the
/// database may hold it. No browser keeps that page, and the form sent once more gives no second one.
async fn act(staff: Staff, id: web::Path<String>, mut fields: Fields) -> Reply {
    let (action, user) = (asked(&staff)?, named(&staff, &id).await?);
    let typed = Typed {
        reason: fields.text("reason"),
        confirm_name: fields.text("confirm_name"),
        value: fields.text("value"),
        by: fields.text("by"),
        revision: fields.text("revision"),
    };
    let (ctx, whose, sent) = (staff.ctx(), user.clone(), typed.clone());
    let intention = move || action.carry_out(&assist::because(ctx, &sent.reason)?, &whose, &sent);
    match staff.cx.run(intention).await {
        Ok(Some(given)) => show_password(&staff, &user, given),
        Ok(None) => Ok(page::go(&staff.cx, &after(action, &user))),
        Err(Error::Refused(refusal)) => refused(&staff, (action, &user), typed, &refusal).await,
        Err(error) => Err(error.into()),
    }
}

/// Where it goes on.
fn after(action: Action, user: &User) -> String {
    match action {
        Action::Delete => "/admin/users?done=delete".to_owned(),
        _ => format!("{}?done={}", href(user), action.slug()),
    }
}

fn show_password(staff: &Staff, user: &User, given: Temporary) -> Reply {
    let shown = PasswordPage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        user: href(user),
        name: user.display_name.clone(),
        username: user.name.clone(),
        password: given.password,
        until: given.until.in_zone(&staff.cx.tenant.zone),
        is_kept_out: !user.may_sign_in(),
    };
    page::ok(&staff.cx, &shown)
}

/// The same page again, about the user as stored by now.
async fn refused(staff: &Staff, (action, user): (Action, &User), typed: Typed, refusal: &Refusal) -> Reply {
    if *refusal == Refusal::SignedOut {
        return Err(Fault::SignedOut);
    }
    let user = named(staff, user.id.as_str()).await?;
    let mail = mail(staff, action, &user).await?;
    let errors = match refusal {
        Refusal::ChangedMeanwhile => Errors(vec![FieldError {
            field: None,
            message: "admin-user-reset-error-again",
            args: Vec::new(),
        }]),
        other => refusals::errors(other),
    };
    let shell = page::shell_refused(&staff.cx);
    page::refused(&staff.cx, &form(staff, (action, &user, mail), typed, (shell, errors)))
}
