//! What an import would do, did, or took back.

use super::problems::{LISTED, Problem};
use super::{address, words};
use crate::domain::import::state::State;
use crate::i18n::filters;
use crate::ops::import::{self, Previewed};
use crate::ops::{Ctx, Error};
use crate::store::imports::Import;
use crate::web::admin::{Nav, Staff};
use crate::web::page::{self, Reply};
use crate::web::view::{Errors, Shell};
use askama::Template;
use jiff::Zoned;

/// Users that are shown as they will be.
const PREVIEWED: usize = 20;

#[derive(Template)]
#[template(path = "admin/import/result.html")]
struct ResultPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    title: &'static str,
    failure: Option<&'static str>,
    action: String,
    file_name: String,
    /// Message and number.
    counts: Vec<(&'static str, i64)>,
    first: Vec<First>,
    problems: Vec<Problem>,
    problems_all: i64,
    /// Sent back when it runs; none when it does not wait for that.
    revision: Option<String>,
    undo_until: Option<Zoned>,
}

/// One of the first lines.
struct First {
    line: u64,
    fate: &'static str,
    name: String,
    display_name: String,
    work_mail: String,
    groups: String,
}

/// The page of an import at whose end or pause nobody works.
pub async fn show(staff: &Staff, import: Import, errors: Errors) -> Reply {
    let (ctx, file, site) = (staff.ctx(), import.clone(), staff.cx.site.clone());
    let read = move || {
        let languages = |typed: &str| site.catalog.find(typed).map(|localizer| localizer.tag().to_owned());
        let notes = import::list_notes(&ctx, &file, -1, LISTED)?;
        Ok((first(&ctx, &file, &languages)?, notes))
    };
    let (first, notes) = staff.cx.run(read).await?;
    let was_refused = !errors.is_empty();
    let shell = if was_refused { page::shell_refused(&staff.cx) } else { page::shell(&staff.cx) };
    let undo_until = import::undo_until(&import).filter(|until| *until > staff.cx.site.services.now());
    let shown = ResultPage {
        shell: Shell { address: address(&import), ..shell },
        nav: staff.nav(),
        errors,
        title: title(import.state),
        failure: (import.state == State::Failed).then(|| words::failure(import.failure)),
        action: address(&import),
        counts: counts(&import),
        first: first.into_iter().map(line).collect(),
        problems: notes.into_iter().map(Problem::from).collect(),
        problems_all: import.noted,
        revision: (import.state == State::Checked).then(|| import::revision(&import).to_string()),
        undo_until: undo_until.map(|until| until.in_zone(&staff.cx.tenant.zone)),
        file_name: import.file_name,
    };
    if was_refused { page::refused(&staff.cx, &shown) } else { page::ok(&staff.cx, &shown) }
}

/// Only before it runs: after that the file is forgotten.
fn first(ctx: &Ctx, import: &Import, languages: import::Languages<'_>) -> Result<Vec<Previewed>, Error> {
    match import.state {
        State::Checked => import::preview(ctx, import, languages, PREVIEWED),
        _ => Ok(Vec::new()),
    }
}

const fn title(state: State) -> &'static str {
    match state {
        State::Checked => "admin-import-title-checked",
        State::Undone => "admin-import-title-undone",
        State::Failed => "admin-import-title-failed",
        _ => "admin-import-title-done",
    }
}

fn counts(import: &Import) -> Vec<(&'static str, i64)> {
    let mut counts = vec![
        ("admin-import-count-added", import.added),
        ("admin-import-count-changed", import.changed),
        ("admin-import-count-unchanged", import.unchanged),
        ("admin-import-count-refused", import.refused),
    ];
    if import.state == State::Undone {
        counts.push(("admin-import-count-undone", import.undone));
        counts.push(("admin-import-count-kept", import.kept));
    }
    counts
}

fn line(one: Previewed) -> First {
    let user = one.user.as_ref();
    First {
        line: one.line,
        fate: words::fate(one.fate),
        name: user.map(|user| user.name.clone()).unwrap_or_default(),
        display_name: user.map(|user| user.display_name.clone()).unwrap_or_default(),
        work_mail: user.and_then(|user| user.work_mail.clone()).unwrap_or_default(),
        groups: one.groups.join(", "),
    }
}
