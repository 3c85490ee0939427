//! `/register`: everything on one page, strongest first; also what is asked of somebody who has too little.

use super::row::{self, RowView};
use super::{Fresh, from_slug, go_on, go_out};
use crate::domain::interrupt::Interrupt;
use crate::i18n::filters;
use crate::ops::interrupts;
use crate::ops::register::{self, Overview};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::preview;
use crate::web::refusals;
use crate::web::session;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use actix_session::Session;
use actix_web::web;
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "register/list.html")]
struct ListPage {
    shell: Shell,
    rows: Vec<RowView>,
    missing: usize,
    required: usize,
    /// Whether the user was led here by a sign-in.
    asked: bool,
    later_until: Option<Zoned>,
    errors: Errors,
    notice: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "register/done.html")]
struct DonePage {
    shell: Shell,
    next: String,
}

/// `GET /register`: led on, once nothing is asked any more of whoever was led here.
pub async fn show(signed_in: SignedIn, session: Session) -> Reply {
    let overview = overview(&signed_in).await?;
    match (signed_in.session.interrupt, overview.asked) {
        (Some(_), None) => return go_out(&signed_in, &session),
        (Some(Interrupt::Register), Some(Interrupt::Confirm)) => {
            session::keep_interrupt(&session, overview.asked).map_err(Fault::Server)?;
            return Ok(page::go(&signed_in.cx, "/register/confirm"));
        }
        _ => {}
    }
    let notice = match signed_in.cx.query_value("done").as_deref() {
        Some("saved") => Some("register-notice-saved"),
        Some("removed") => Some("register-notice-removed"),
        Some("confirmed") => Some("register-notice-confirmed"),
        _ => None,
    };
    let shell = page::shell(&signed_in.cx);
    page::ok(&signed_in.cx, &ListPage { notice, ..list(&signed_in, shell, overview, Errors::default()) })
}

pub(super) async fn overview(signed_in: &SignedIn) -> Result<Overview, Fault> {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    Ok(signed_in.cx.run(move || register::overview(&ctx, &user)).await?)
}

fn list(signed_in: &SignedIn, shell: Shell, overview: Overview, errors: Errors) -> ListPage {
    let zone = &signed_in.cx.tenant.zone;
    let asked = signed_in.session.interrupt == Some(Interrupt::Register);
    ListPage {
        shell,
        rows: row::views(overview.rows, zone),
        missing: overview.missing,
        required: overview.required,
        asked,
        later_until: overview.grace_until.filter(|_| asked).map(|until| until.in_zone(zone)),
        errors,
        notice: None,
    }
}

/// The page as a preview shows it: some of it is set up.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample_list(cx: &Cx) -> Reply {
    let sample = ListPage {
        shell: preview::shell(cx),
        rows: row::samples(cx),
        missing: 0,
        required: 1,
        asked: false,
        later_until: None,
        errors: Errors::default(),
        notice: None,
    };
    page::ok(cx, &sample)
}

/// `POST /register/later`: inside the grace.
pub async fn later(signed_in: SignedIn, session: Session, _: Fields) -> Reply {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    match signed_in.cx.run(move || interrupts::register_later(&ctx, &user)).await {
        Ok(()) => go_out(&signed_in, &session),
        Err(error) => refused(&signed_in, refusals::errors(&super::refusal(error)?)).await,
    }
}

/// `POST /register/{method}/remove`
pub async fn remove(
    Fresh(signed_in): Fresh,
    session: Session,
    method: web::Path<String>,
    _: Fields,
) -> Reply {
    let kind = from_slug(&method)?;
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    match signed_in.cx.run(move || register::remove(&ctx, &user, kind)).await {
        Ok(()) => {
            session::renew_offer(&session, &signed_in.cx).map_err(Fault::Server)?;
            go_on(&signed_in, &session, "removed").await
        }
        Err(error) => refused(&signed_in, refusals::errors(&super::refusal(error)?)).await,
    }
}

async fn refused(signed_in: &SignedIn, errors: Errors) -> Reply {
    let overview = overview(signed_in).await?;
    let shell = Shell { path: "/register".to_owned(), ..page::shell_refused(&signed_in.cx) };
    page::refused(&signed_in.cx, &list(signed_in, shell, overview, errors))
}

/// `GET /register/done`: for somebody who was led here by a sign-in.
pub async fn show_done(signed_in: SignedIn, session: Session) -> Reply {
    if let Some(first) = super::next(&signed_in).await?.filter(|_| signed_in.session.interrupt.is_some()) {
        return Ok(page::go(&signed_in.cx, super::address(first)));
    }
    session::keep_interrupt(&session, None).map_err(Fault::Server)?;
    let next = super::destination(&signed_in).to_owned();
    page::ok(&signed_in.cx, &DonePage { shell: page::shell(&signed_in.cx), next })
}
