//! `/admin/brand/history`: what was published before, and back to it.

use super::super::{Nav, Staff};
use super::words;
use crate::domain::brand::Brand;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::brand::{self, Version};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "admin/brand/history.html")]
struct HistoryPage {
    shell: Shell,
    nav: Nav,
    notice: Option<&'static str>,
    versions: Vec<Row>,
    /// The number of the one that is published.
    newest: i32,
    errors: Errors,
}

/// A version in the list.
struct Row {
    number: i32,
    at: Zoned,
    by: Option<String>,
    note: Option<String>,
    /// The labels of what was different in the version before it.
    changes: Vec<&'static str>,
    /// Whether it is what is published.
    is_current: bool,
}

/// `GET /admin/brand/history`
pub async fn show(staff: Staff) -> Reply {
    let notice = staff.cx.query_value("done").map(|_| "admin-brand-notice-rolled-back");
    let shell = page::shell(&staff.cx);
    let page = list(&staff, shell, Errors::default()).await?;
    page::ok(&staff.cx, &HistoryPage { notice, ..page })
}

async fn list(staff: &Staff, shell: Shell, errors: Errors) -> Result<HistoryPage, Fault> {
    let ctx = staff.ctx();
    let versions = staff.cx.run(move || brand::history(&ctx)).await?;
    let newest = versions.first().map(|version| version.number);
    let earlier = versions.iter().skip(1).map(|version| Some(version.brand.clone())).chain([None]);
    let earlier: Vec<Option<Brand>> = earlier.collect();
    let row = |(version, before): (Version, Option<Brand>)| Row {
        is_current: Some(version.number) == newest,
        number: version.number,
        at: version.at.in_zone(&staff.cx.tenant.zone),
        by: version.by,
        note: version.note,
        changes: before.map(|before| changed(&before, &version.brand)).unwrap_or_default(),
    };
    let versions = versions.into_iter().zip(earlier).map(row).collect();
    let newest = newest.unwrap_or_default();
    Ok(HistoryPage { shell, nav: staff.nav(), notice: None, versions, newest, errors })
}

/// The labels of the fields that differ, each once.
fn changed(before: &Brand, after: &Brand) -> Vec<&'static str> {
    let changes = before.changes(after);
    let mut labels: Vec<_> = changes.iter().map(|change| words::field(&change.field).1).collect();
    labels.dedup();
    labels
}

/// `POST /admin/brand/rollback`: publishes an earlier version again.
pub async fn roll_back(staff: Staff, mut fields: Fields) -> Reply {
    let version = fields.text("version").parse::<i32>();
    // What cannot be read is no version that was seen.
    let seen = Some(fields.text("seen").parse().unwrap_or_default());
    let ctx = staff.ctx();
    let publish = move || {
        let version = version.map_err(|_| Refusal::BrandVersionGone)?;
        brand::roll_back(&ctx, version, seen, "")
    };
    match staff.configure(publish).await {
        Ok(_) => Ok(page::go(&staff.cx, "/admin/brand/history?done=published")),
        Err(Error::Refused(refusal)) => {
            let shell =
                Shell { address: "/admin/brand/history".to_owned(), ..page::shell_refused(&staff.cx) };
            let shown = list(&staff, shell, refusals::errors(&refusal)).await?;
            page::refused(&staff.cx, &shown)
        }
        Err(error) => Err(error.into()),
    }
}
