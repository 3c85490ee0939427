//! `/admin/import`: users from a file.

mod arrange;
mod list;
mod problems;
mod progress;
mod result;
mod steps;
mod words;

pub use words::fault;

use super::{Door, Staff};
use crate::domain::ids::ImportId;
use crate::domain::import::state::State;
use crate::domain::permission::Permission;
use crate::ops::{self, Ctx, import};
use crate::store::imports::Import;
use crate::web::fault::Fault;
use crate::web::page::Reply;
use crate::web::view::Errors;
use actix_web::web::Path;

/// The largest form about the columns of a file, in bytes.
const COLUMNS_BYTES: usize = 64 * 1024;

/// The doors of the import of users.
pub fn doors() -> Vec<Door> {
    let needs = Permission::ManageUsers;
    vec![
        Door::get("/admin/import", needs, list::show_list),
        Door::post("/admin/import", needs, list::upload),
        Door::get("/admin/import/template.csv", needs, list::download_template),
        Door::get("/admin/import/{id}", needs, show_import),
        Door::get("/admin/import/{id}/problems.csv", needs, problems::download),
        Door::post("/admin/import/{id}/read", needs, arrange::read_again),
        Door::post("/admin/import/{id}/check", needs, arrange::check).roomy(COLUMNS_BYTES),
        Door::post("/admin/import/{id}/run", needs, steps::run).guarded(),
        Door::post("/admin/import/{id}/undo", needs, steps::undo).guarded(),
        Door::post("/admin/import/{id}/discard", needs, steps::discard),
    ]
}

/// `GET /admin/import/{id}`: what is to be done next, or how far it is.
async fn show_import(staff: Staff, id: Path<String>) -> Reply {
    let wants_columns = staff.cx.query_value("step").as_deref() == Some("columns");
    let import = with(&staff, &id, |_, import| Ok(import.clone())).await?.ok_or(Fault::NotFound)?;
    match import.state {
        State::Uploading => Err(Fault::NotFound),
        State::Uploaded => arrange::show(&staff, import, Errors::default()).await,
        State::Checked if wants_columns => arrange::show(&staff, import, Errors::default()).await,
        State::Checking | State::Running | State::Undoing => progress::show(&staff, &import),
        State::Checked | State::Done | State::Undone | State::Failed => {
            result::show(&staff, import, Errors::default()).await
        }
    }
}

/// Does something with the import that an address names; none when there is no such import.
async fn with<T: Send + 'static>(
    staff: &Staff,
    id: &str,
    work: impl FnOnce(&Ctx, &Import) -> Result<T, ops::Error> + Send + 'static,
) -> Result<Option<T>, ops::Error> {
    let Ok(id) = id.parse::<ImportId>() else { return Ok(None) };
    let ctx = staff.ctx();
    let found = move || import::find(&ctx, &id)?.map(|import| work(&ctx, &import)).transpose();
    staff.cx.run(found).await
}

/// Where the pages of an import are.
fn address(import: &Import) -> String {
    format!("/admin/import/{}", import.id)
}
