//! `/register/confirm`: "Looks good".

use super::list::overview;
use super::row::{self, RowView};
use super::{address, go_out, next};
use crate::domain::interrupt::Interrupt;
use crate::i18n::filters;
use crate::ops::register::Overview;
use crate::ops::{Error, interrupts};
use crate::web::cx::Cx;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::preview;
use crate::web::refusals;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use askama::Template;

#[derive(Template)]
#[template(path = "register/confirm.html")]
struct ConfirmPage {
    shell: Shell,
    rows: Vec<RowView>,
    /// Why it is shown.
    why: &'static str,
    days: u16,
    may_wait: bool,
    errors: Errors,
}

/// `GET /register/confirm`
pub async fn show(signed_in: SignedIn) -> Reply {
    let overview = overview(&signed_in).await?;
    if overview.missing > 0 {
        return Ok(page::go(&signed_in.cx, "/register"));
    }
    page::ok(&signed_in.cx, &form(&signed_in, page::shell(&signed_in.cx), overview, Errors::default()))
}

fn form(signed_in: &SignedIn, shell: Shell, overview: Overview, errors: Errors) -> ConfirmPage {
    let rules = &signed_in.cx.tenant.settings.recovery;
    let why = match overview {
        Overview { anew: true, .. } => "register-confirm-why-anew",
        Overview { asked: Some(Interrupt::Confirm), .. } => "register-confirm-why-due",
        _ => "register-confirm-why",
    };
    let may_wait = overview.may_wait && signed_in.session.interrupt == Some(Interrupt::Confirm);
    let rows =
        row::views(overview.rows, &signed_in.cx.tenant.zone).into_iter().filter(|row| row.set).collect();
    ConfirmPage { shell, rows, why, days: rules.confirm_days, may_wait, errors }
}

/// The page as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample_confirm(cx: &Cx) -> Reply {
    let sample = ConfirmPage {
        shell: preview::shell(cx),
        rows: row::samples(cx).into_iter().filter(|row| row.set).collect(),
        why: "register-confirm-why-due",
        days: cx.tenant.settings.recovery.confirm_days,
        may_wait: true,
        errors: Errors::default(),
    };
    page::ok(cx, &sample)
}

/// `POST /register/confirm`: nothing is sent.
pub async fn confirm(signed_in: SignedIn, session: Session, _: Fields) -> Reply {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    match signed_in.cx.run(move || interrupts::confirm(&ctx, &user)).await {
        Ok(()) if signed_in.session.interrupt.is_none() => {
            Ok(page::go(&signed_in.cx, "/register?done=confirmed"))
        }
        Ok(()) => match next(&signed_in).await? {
            Some(first) => Ok(page::go(&signed_in.cx, address(first))),
            None => go_out(&signed_in, &session),
        },
        // Too little is registered for that.
        Err(Error::Refused(_)) => Ok(page::go(&signed_in.cx, "/register")),
        Err(error) => Err(error.into()),
    }
}

/// `POST /register/confirm/later`: "Remind me tomorrow", for some days.
pub async fn later(signed_in: SignedIn, session: Session, _: Fields) -> Reply {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    match signed_in.cx.run(move || interrupts::confirm_later(&ctx, &user)).await {
        Ok(()) => go_out(&signed_in, &session),
        Err(Error::Refused(refusal)) => {
            let shell = page::shell_refused(&signed_in.cx);
            let shown = form(&signed_in, shell, overview(&signed_in).await?, refusals::errors(&refusal));
            page::refused(&signed_in.cx, &shown)
        }
        Err(error) => Err(error.into()),
    }
}
