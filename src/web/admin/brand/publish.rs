//! `/admin/brand/publish`: everything that changes, before it does; and `/admin/brand/discard`.

use super::super::{Nav, Staff};
use super::editor::{self, Typed};
use super::words::{self, Shown};
use super::{colours, editing, text};
use crate::domain::brand::{Advice, Change, Field};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::i18n::{Arg, filters};
use crate::ops::Error;
use crate::ops::brand::{self, Editing};
use crate::web::cx::Cx;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::preview::View;
use crate::web::view::{Errors, Shell};
use askama::Template;

#[derive(Template)]
#[template(path = "admin/brand/publish.html")]
struct PublishPage {
    shell: Shell,
    nav: Nav,
    revision: Revision,
    changes: Vec<Row>,
    advice: Vec<Advised>,
    reason: String,
    errors: Errors,
}

/// A change: what, from what, to what.
struct Row {
    label: &'static str,
    /// The language of a text.
    tag: Option<String>,
    before: Shown,
    after: Shown,
}

/// Something to look at; what it is about where a sentence needs it.
struct Advised {
    message: &'static str,
    args: Vec<(&'static str, Arg)>,
    about: Option<&'static str>,
}

/// `GET /admin/brand/publish`
pub async fn show(staff: Staff) -> Reply {
    let stored = editing(&staff).await?;
    let shell = page::shell(&staff.cx);
    page::ok(&staff.cx, &confirmation(&staff, shell, &stored, (String::new(), Errors::default())))
}

fn confirmation(
    staff: &Staff,
    shell: Shell,
    stored: &Editing,
    (reason, errors): (String, Errors),
) -> PublishPage {
    let changes = stored.published.changes(&stored.brand);
    PublishPage {
        shell,
        nav: staff.nav(),
        revision: stored.revision.clone(),
        changes: changes.into_iter().map(|change| row(&staff.cx, change)).collect(),
        advice: advice(&staff.cx, stored),
        reason,
        errors,
    }
}

fn row(cx: &Cx, change: Change) -> Row {
    let Change { field, before, after } = change;
    Row {
        label: words::field(&field).1,
        tag: match field {
            Field::Text { tag, .. } => Some(tag),
            _ => None,
        },
        before: words::shown(cx, before),
        after: words::shown(cx, after),
    }
}

fn advice(cx: &Cx, stored: &Editing) -> Vec<Advised> {
    let tags = text::offered(cx);
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let plain = |message| Advised { message, args: Vec::new(), about: None };
    let advised = |advice| match advice {
        Advice::NoHelpDesk => plain("admin-brand-advice-no-help"),
        Advice::NoLogo => plain("admin-brand-advice-no-logo"),
        Advice::OneLogo => plain("admin-brand-advice-one-logo"),
        Advice::NoSquare => plain("admin-brand-advice-no-square"),
        Advice::Gap { element, gap } => {
            let (message, args) = text::gap(cx, gap);
            Advised { message, args, about: Some(words::text_label(element)) }
        }
    };
    let moved = colours::moved(stored.brand.accent, stored.brand.contrast).into_iter();
    let moved = moved.map(|(message, args)| Advised { message, args, about: None });
    let given = stored.brand.advice(&tags, &cx.tenant.default_locale).into_iter();
    given.map(advised).chain(moved).collect()
}

/// `POST /admin/brand/publish`
pub async fn publish(staff: Staff, mut fields: Fields) -> Reply {
    let (seen, reason) = (Revision::sent(&fields.text("revision")), fields.text("reason"));
    let (ctx, note) = (staff.ctx(), reason.clone());
    match staff.configure(move || brand::publish_draft(&ctx, &seen, &note)).await {
        Ok(_) => Ok(page::go(&staff.cx, "/admin/brand?done=published")),
        Err(Error::Refused(refusal)) => {
            let errors = editor::errors(&staff, &refusal);
            let stored = editing(&staff).await?;
            let shell = page::shell_refused(&staff.cx);
            page::refused(&staff.cx, &confirmation(&staff, shell, &stored, (reason, errors)))
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /admin/brand/discard`
pub async fn discard(staff: Staff, mut fields: Fields) -> Reply {
    let (ctx, seen) = (staff.ctx(), Revision::sent(&fields.text("revision")));
    match staff.cx.run(move || brand::discard(&ctx, &seen)).await {
        Ok(()) => Ok(page::go(&staff.cx, "/admin/brand?done=discarded")),
        Err(Error::Refused(refusal)) => {
            let (view, errors) = (View::of(&staff.cx, "", "", ""), editor::errors(&staff, &refusal));
            let changed = refusal == Refusal::ChangedMeanwhile;
            editor::again(&staff, Typed { edit: None, view, changed }, errors).await
        }
        Err(error) => Err(error.into()),
    }
}
