//! `/admin/import`: a file is chosen, and earlier imports are listed.

use super::words;
use crate::domain::import::field::Field;
use crate::domain::import::{FILE_MAX_BYTES, report};
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::import::{self, Upload};
use crate::store::imports::Import;
use crate::web::admin::{Nav, Staff};
use crate::web::fault::Fault;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::upload::{FileForm, IncomingFile, Limits};
use crate::web::view::{Errors, FieldError, Shell};
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use jiff::Zoned;

/// The field of the file.
const FIELD: &str = "file";
/// What a form has besides its file, in bytes.
const FORM_BYTES: u64 = 64 * 1024;
/// Bytes that are handed on at once.
const PIECE_BYTES: usize = 1024 * 1024;

#[derive(Template)]
#[template(path = "admin/import/list.html")]
struct ListPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    rows: Vec<Row>,
}

/// An earlier import.
struct Row {
    href: String,
    file_name: String,
    at: Zoned,
    state: &'static str,
    added: i64,
    changed: i64,
    refused: i64,
}

/// `GET /admin/import`
pub async fn show_list(staff: Staff) -> Reply {
    let list = list(&staff, page::shell(&staff.cx), Errors::default()).await?;
    page::ok(&staff.cx, &list)
}

async fn list(staff: &Staff, shell: Shell, errors: Errors) -> Result<ListPage, Fault> {
    let ctx = staff.ctx();
    let all = staff.cx.run(move || import::list(&ctx)).await?;
    let row = |import: Import| Row {
        href: super::address(&import),
        at: import.created_at.in_zone(&staff.cx.tenant.zone),
        state: words::state(import.state),
        file_name: import.file_name,
        added: import.added,
        changed: import.changed,
        refused: import.refused,
    };
    Ok(ListPage { shell, nav: staff.nav(), errors, rows: all.into_iter().map(row).collect() })
}

/// `POST /admin/import`: the file is kept piece by piece while it arrives.
pub async fn upload(staff: Staff, request: HttpRequest, payload: Payload) -> Reply {
    let limits = Limits { text_bytes: COLUMN_TEXT, file_bytes: 0, total_bytes: FILE_MAX_BYTES + FORM_BYTES };
    let form = FileForm::read(&request, payload.into_inner(), limits).await?;
    let Some(file) = form.file.filter(|file| file.field == FIELD) else {
        let missing =
            FieldError { field: Some(FIELD), message: "admin-import-error-file-missing", args: Vec::new() };
        return refused(&staff, Errors(vec![missing])).await;
    };
    match receive(&staff, file).await? {
        Ok(import) => Ok(page::go(&staff.cx, &super::address(&import))),
        Err(refusal) => refused(&staff, refusals::errors_at(&refusal, FIELD)).await,
    }
}

/// Text that the form has besides its file, in bytes: its token.
const COLUMN_TEXT: usize = 4 * 1024;

async fn refused(staff: &Staff, errors: Errors) -> Reply {
    let list = list(staff, page::shell_refused(&staff.cx), errors).await?;
    page::refused(&staff.cx, &list)
}

async fn receive(staff: &Staff, mut file: IncomingFile) -> Result<Result<Import, Refusal>, Fault> {
    let (ctx, name) = (staff.ctx(), file.name.clone());
    let mut upload = staff.cx.run(move || Upload::begin(&ctx, &name)).await?;
    let mut waiting = Vec::new();
    while let Some(piece) = file.next().await? {
        waiting.extend_from_slice(&piece);
        if waiting.len() >= PIECE_BYTES {
            let (ctx, bytes) = (staff.ctx(), std::mem::take(&mut waiting));
            let pushed = staff.cx.run(move || upload.push(&ctx, &bytes).map(|()| upload)).await;
            upload = match unrefused(pushed)? {
                Ok(upload) => upload,
                Err(refusal) => return Ok(Err(refusal)),
            };
        }
    }
    let ctx = staff.ctx();
    let finished = move || upload.push(&ctx, &waiting).and_then(|()| upload.finish(&ctx));
    unrefused(staff.cx.run(finished).await)
}

fn unrefused<T>(result: Result<T, Error>) -> Result<Result<T, Refusal>, Fault> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(Error::Refused(refusal)) => Ok(Err(refusal)),
        Err(error) => Err(error.into()),
    }
}

/// `GET /admin/import/template.csv`: the headings alone.
pub async fn download_template(_staff: Staff) -> Reply {
    let headings = Field::ALL.iter().map(Field::as_str).collect();
    let table = report::table(std::iter::once(headings)).map_err(|error| Fault::Server(error.into()))?;
    Ok(file("latchkey-users.csv", table))
}

/// A table to be kept.
pub fn file(name: &str, table: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(table)
}
