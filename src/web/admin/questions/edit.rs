//! `/admin/questions/new` and `/admin/questions/{id}`: the words of a question side by side, and whether it is offered.

use super::{Staff, Text, languages, text};
use crate::domain::question::QUESTION_MAX_CHARACTERS;
use crate::domain::question::quality::{Weakness, weaknesses};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::tenant::Tenant;
use crate::i18n::{direction_of, filters};
use crate::ops::catalogue::{self, Changed, Listed, Words};
use crate::ops::{Ctx, Error, policies};
use crate::web::admin::Nav;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::web::Path;
use askama::Template;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How the names of the fields of words begin.
const TEXT: &str = "text.";

#[derive(Template)]
#[template(path = "admin/questions/edit.html")]
struct EditPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    notice: Option<&'static str>,
    /// Where the form goes.
    action: String,
    /// The question as it is stored; none for a new one.
    stored: Option<StoredQuestion>,
    /// The words, by language.
    rows: Vec<TextRow>,
    most: usize,
    revision: String,
}

/// A question that is there already.
struct StoredQuestion {
    text: Text,
    is_retired: bool,
    used: i64,
}

/// The words in one language.
struct TextRow {
    name: String,
    language: String,
    lang: String,
    dir: &'static str,
    value: String,
    /// What is stored now, where that is something else.
    newer: Option<String>,
    /// Messages about answers that may be weak.
    warnings: Vec<&'static str>,
}

/// `GET /admin/questions/new`
pub async fn show_new(staff: Staff) -> Reply {
    let tenant = tenant(&staff).await?;
    page::ok(
        &staff.cx,
        &new_page(&staff, page::shell(&staff.cx), (&tenant, &BTreeMap::new()), Errors::default()),
    )
}

fn new_page(
    staff: &Staff,
    shell: Shell,
    (tenant, typed): (&Tenant, &BTreeMap<String, String>),
    errors: Errors,
) -> EditPage {
    EditPage {
        shell,
        nav: staff.nav(),
        errors,
        notice: None,
        action: "/admin/questions/new".to_owned(),
        stored: None,
        rows: rows(staff, tenant, (typed, None)),
        most: QUESTION_MAX_CHARACTERS,
        revision: String::new(),
    }
}

async fn tenant(staff: &Staff) -> Result<Arc<Tenant>, Error> {
    let ctx = staff.ctx();
    staff.cx.run(move || policies::stored(&ctx)).await
}

/// The words in each language that is spoken here.
fn texts(staff: &Staff, fields: &mut Fields) -> Vec<(String, String)> {
    let mut typed = fields.prefixed(TEXT);
    let known = staff.cx.site.catalog.locales();
    typed.retain(|(tag, _)| known.iter().any(|locale| locale.tag == *tag));
    typed
}

/// `POST /admin/questions/new`
pub async fn add(staff: Staff, mut fields: Fields) -> Reply {
    let (ctx, typed) = (staff.ctx(), texts(&staff, &mut fields));
    let sent = typed.clone();
    match staff.configure(move || catalogue::add(&ctx, &sent)).await {
        Ok(_) => Ok(page::go(&staff.cx, "/admin/questions?done=added")),
        Err(Error::Refused(refusal)) => {
            let (tenant, typed) = (tenant(&staff).await?, typed.into_iter().collect());
            let shell = page::shell_refused(&staff.cx);
            let shown = new_page(&staff, shell, (&tenant, &typed), refusals::errors(&refusal));
            page::refused_for(&staff.cx, &refusal, &shown)
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /admin/questions/{id}`
pub async fn show_question(staff: Staff, id: Path<String>) -> Reply {
    let (tenant, one) = find(&staff, &id).await?;
    let shell = page::shell(&staff.cx);
    let notice = match staff.cx.query_value("done").as_deref() {
        Some("saved") => Some("admin-questions-notice-saved"),
        Some("retired") => Some("admin-questions-notice-retired"),
        Some("offered") => Some("admin-questions-notice-offered"),
        _ => None,
    };
    let shown = edit_page(&staff, shell, (&tenant, &one), None);
    page::ok(&staff.cx, &EditPage { notice, ..shown })
}

async fn find(staff: &Staff, id: &str) -> Result<(Arc<Tenant>, Listed), Fault> {
    let (ctx, id) = (staff.ctx(), id.to_owned());
    let read = move || Ok((policies::stored(&ctx)?, catalogue::find(&ctx, &id)?));
    let (tenant, found) = staff.cx.run(read).await?;
    Ok((tenant, found.ok_or(Fault::NotFound)?))
}

/// The page of a question, with what is `typed` in the place of what is stored where it was refused.
fn edit_page(
    staff: &Staff,
    shell: Shell,
    (tenant, one): (&Tenant, &Listed),
    typed: Option<BTreeMap<String, String>>,
) -> EditPage {
    let rows = match &one.words {
        Words::Predefined(_) => Vec::new(),
        Words::Own(texts) => match &typed {
            Some(typed) => rows(staff, tenant, (typed, Some(texts))),
            None => rows(staff, tenant, (texts, None)),
        },
    };
    EditPage {
        shell: Shell { address: format!("/admin/questions/{}", one.id), ..shell },
        nav: staff.nav(),
        errors: Errors::default(),
        notice: None,
        action: format!("/admin/questions/{}", one.id),
        stored: Some(StoredQuestion {
            text: text(staff, tenant, &one.words),
            is_retired: one.retired_at.is_some(),
            used: one.used,
        }),
        rows,
        most: QUESTION_MAX_CHARACTERS,
        revision: one.revision().to_string(),
    }
}

type Texts = BTreeMap<String, String>;

fn rows(staff: &Staff, tenant: &Tenant, (shown, stored): (&Texts, Option<&Texts>)) -> Vec<TextRow> {
    let row = |tag: String| {
        let value = shown.get(&tag).cloned().unwrap_or_default();
        let newer = stored.map(|stored| stored.get(&tag).cloned().unwrap_or_default());
        TextRow {
            name: format!("{TEXT}{tag}"),
            language: endonym(staff, &tag),
            dir: direction_of(&tag).as_str(),
            newer: newer.filter(|newer| *newer != value),
            warnings: weaknesses(&value).into_iter().map(warning).collect(),
            value,
            lang: tag,
        }
    };
    languages(staff, tenant).into_iter().map(row).collect()
}

fn endonym(staff: &Staff, tag: &str) -> String {
    let known = staff.cx.site.catalog.locales().iter().find(|locale| locale.tag == tag);
    known.map_or_else(|| tag.to_owned(), |locale| locale.endonym.clone())
}

const fn warning(weakness: Weakness) -> &'static str {
    match weakness {
        Weakness::Searchable => "admin-questions-warning-searchable",
        Weakness::FewAnswers => "admin-questions-warning-few",
        Weakness::Changes => "admin-questions-warning-changes",
        Weakness::Excludes => "admin-questions-warning-excludes",
    }
}

/// `POST /admin/questions/{id}`
pub async fn set_texts(staff: Staff, id: Path<String>, mut fields: Fields) -> Reply {
    let (typed, revision) = (texts(&staff, &mut fields), Revision::sent(&fields.text("revision")));
    let (ctx, whose, sent) = (staff.ctx(), id.clone(), typed.clone());
    let done = staff.configure(move || catalogue::set_texts(&ctx, &whose, &sent, &revision)).await;
    answer(&staff, &id, (done, "saved"), Some(typed.into_iter().collect())).await
}

/// `POST /admin/questions/{id}/retire`
pub async fn retire(staff: Staff, id: Path<String>, fields: Fields) -> Reply {
    let done = turn(&staff, &id, fields, catalogue::retire).await;
    answer(&staff, &id, (done, "retired"), None).await
}

/// `POST /admin/questions/{id}/offer`
pub async fn offer(staff: Staff, id: Path<String>, fields: Fields) -> Reply {
    let done = turn(&staff, &id, fields, catalogue::offer).await;
    answer(&staff, &id, (done, "offered"), None).await
}

type Turn = fn(&Ctx, &str, &Revision) -> Result<Changed, Error>;

async fn turn(staff: &Staff, id: &str, mut fields: Fields, turn: Turn) -> Result<Changed, Error> {
    let revision = Revision::sent(&fields.text("revision"));
    let (ctx, id) = (staff.ctx(), id.to_owned());
    staff.configure(move || turn(&ctx, &id, &revision)).await
}

async fn answer(
    staff: &Staff,
    id: &str,
    (done, how): (Result<Changed, Error>, &str),
    typed: Option<BTreeMap<String, String>>,
) -> Reply {
    match done {
        Ok(Changed::Yes) => Ok(page::go(&staff.cx, &format!("/admin/questions/{id}?done={how}"))),
        Ok(Changed::Unknown) => Err(Fault::NotFound),
        Err(Error::Refused(refusal)) => refused(staff, id, &refusal, typed).await,
        Err(error) => Err(error.into()),
    }
}

async fn refused(
    staff: &Staff,
    id: &str,
    refusal: &Refusal,
    typed: Option<BTreeMap<String, String>>,
) -> Reply {
    let (tenant, one) = find(staff, id).await?;
    let shown = edit_page(staff, page::shell_refused(&staff.cx), (&tenant, &one), typed);
    page::refused_for(&staff.cx, refusal, &EditPage { errors: refusals::errors(refusal), ..shown })
}
