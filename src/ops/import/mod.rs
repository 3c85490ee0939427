//! Users from a file: uploaded, arranged, checked, run and undone, each in steps that survive the process.
//!
//! The file is kept in sealed pieces. A step goes through it in batches; each batch is one transaction with what it
//! changes, what it found and how far it is, so that another process goes on exactly there.

mod batch;
mod chunks;
mod footprint;
mod lines;
mod notes;
mod plan;
mod preview;
mod reading;
mod steps;
mod undo;
mod upload;
mod work;
mod world;

pub use lines::{Look, look};
pub use notes::{Refused, list_notes, table_of_notes};
pub use preview::{Fate, Previewed, preview};
pub use steps::{Hand, arrange, check, discard, reread, run, run_as_seen, undo, undo_until};
pub use upload::Upload;
pub use work::{Watch, lease, was_taken_over, work};

use super::{Ctx, Error};
use crate::domain::ids::{ImportId, UserId};
use crate::domain::import::fault::Fault;
use crate::domain::import::mapping::Mapping;
use crate::domain::import::options::Options;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::store::imports::{self, Import};

/// Imports that a list shows.
const LISTED: i64 = 50;

/// The stored form of a language, if it is spoken here.
pub type Languages<'a> = &'a (dyn Fn(&str) -> Option<String> + Sync);

/// The import with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx, id: &ImportId) -> Result<Option<Import>, Error> {
    ctx.read(|conn| imports::find(conn, ctx.tenant_id(), id))
}

/// The newest imports.
///
/// # Errors
/// When the database does not answer.
pub fn list(ctx: &Ctx) -> Result<Vec<Import>, Error> {
    ctx.read(|conn| imports::list(conn, ctx.tenant_id(), LISTED))
}

/// What the columns of an import hold.
pub fn mapping(import: &Import) -> Mapping {
    serde_json::from_str(&import.mapping).unwrap_or_default()
}

/// What was decided about an import.
pub fn options(import: &Import) -> Options {
    serde_json::from_str(&import.options).unwrap_or_default()
}

/// What somebody has seen of an import who lets it run.
pub fn revision(import: &Import) -> Revision {
    Revision::of(&[&import.mapping, &import.options, &import.began_at.as_millis().to_string()])
}

/// Who imports; none when it is an operator.
fn actor_id(ctx: &Ctx) -> Option<UserId> {
    ctx.actor.id().cloned()
}

fn no(fault: Fault) -> Error {
    Refusal::Import(fault).into()
}
