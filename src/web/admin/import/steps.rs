//! An import is run, undone or thrown away.

use super::{address, result, with};
use crate::domain::import::fault::Fault as FileFault;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::ops::import::{self, Hand};
use crate::ops::{Ctx, Error};
use crate::store::imports::Import;
use crate::web::admin::Staff;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use actix_web::web::Path;

/// `POST /admin/import/{id}/run`
pub async fn run(staff: Staff, id: Path<String>, mut fields: Fields) -> Reply {
    let seen = Revision::sent(&fields.text("revision"));
    step(&staff, &id, move |ctx, import| import::run_as_seen(ctx, import, &seen)).await
}

/// `POST /admin/import/{id}/undo`
pub async fn undo(staff: Staff, id: Path<String>, _fields: Fields) -> Reply {
    step(&staff, &id, |ctx, import| import::undo(ctx, import, Hand::Worker)).await
}

async fn step(
    staff: &Staff,
    id: &str,
    work: impl FnOnce(&Ctx, &Import) -> Result<Import, Error> + Send + 'static,
) -> Reply {
    let tried = move |ctx: &Ctx, import: &Import| match work(ctx, import) {
        Ok(next) => Ok((next, None)),
        Err(Error::Refused(refusal)) => Ok((import.clone(), Some(refusal))),
        Err(error) => Err(error),
    };
    let (import, refusal) = with(staff, id, tried).await?.ok_or(Fault::NotFound)?;
    match refusal {
        // Sent twice, or somebody else was quicker: the page shows how far it is now.
        None | Some(Refusal::Import(FileFault::Elsewhere)) => Ok(page::go(&staff.cx, &address(&import))),
        Some(refusal) => result::show(staff, import, refusals::errors(&refusal)).await,
    }
}

/// `POST /admin/import/{id}/discard`
pub async fn discard(staff: Staff, id: Path<String>, _fields: Fields) -> Reply {
    let discarded = with(&staff, &id, |ctx, import| match import::discard(ctx, import) {
        Ok(()) => Ok("/admin/import".to_owned()),
        Err(Error::Refused(_)) => Ok(address(import)),
        Err(error) => Err(error),
    });
    Ok(page::go(&staff.cx, &discarded.await?.ok_or(Fault::NotFound)?))
}
