//! From one step of an import to the next, as somebody decides.

use super::upload::guessed;
use super::{mapping, no, work};
use crate::domain::event::Kind;
use crate::domain::import::encoding::Encoding;
use crate::domain::import::fault::Fault;
use crate::domain::import::mapping::Mapping;
use crate::domain::import::options::Options;
use crate::domain::import::separator::Separator;
use crate::domain::import::state::{self, State};
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::ops::context::Draft;
use crate::ops::{Ctx, Error};
use crate::store::imports::{self, Import};
use crate::store::{import_changes, import_notes};

/// Who carries out a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// A worker, soon.
    Worker,
    /// Whoever asks for it, at once: no worker takes it.
    Own,
}

/// Reads the file in another way; what its columns hold is guessed anew.
///
/// # Errors
/// A [`Fault`] when it is no table then, or the import is at another step; when the database does not answer.
pub fn reread(ctx: &Ctx, import: &Import, written: (Encoding, Separator)) -> Result<Import, Error> {
    let (encoding, separator) = written;
    let read = Import { encoding, separator, ..import.clone() };
    let guessed = guessed(ctx, &read)?;
    let to = Import { mapping: json(&guessed)?, ..fresh(ctx, &read, State::Uploaded, Hand::Worker) };
    step(ctx, import, to)
}

/// Keeps what the columns hold and what an import may do.
///
/// # Errors
/// A [`Fault`] when no users come of it, or the import is at another step; when the database does not answer.
pub fn arrange(ctx: &Ctx, import: &Import, decided: (&Mapping, &Options)) -> Result<Import, Error> {
    let to = arranged(ctx, import, decided)?;
    step(ctx, import, to)
}

fn arranged(ctx: &Ctx, import: &Import, (mapping, options): (&Mapping, &Options)) -> Result<Import, Error> {
    mapping.check().map_err(|fault| no(Fault::Mapping(fault)))?;
    let to = fresh(ctx, import, State::Uploaded, Hand::Worker);
    Ok(Import { mapping: json(mapping)?, options: json(options)?, ..to })
}

/// Lets an import be gone through without changing anything, arranged as is said here.
///
/// # Errors
/// As [`arrange`].
pub fn check(ctx: &Ctx, import: &Import, decided: (&Mapping, &Options), hand: Hand) -> Result<Import, Error> {
    let arranged = arranged(ctx, import, decided)?;
    step(ctx, import, fresh(ctx, &arranged, State::Checking, hand))
}

/// Lets an import run.
///
/// # Errors
/// As [`arrange`].
pub fn run(ctx: &Ctx, import: &Import, hand: Hand) -> Result<Import, Error> {
    mapping(import).check().map_err(|fault| no(Fault::Mapping(fault)))?;
    let to = Import { actor_id: super::actor_id(ctx), ..fresh(ctx, import, State::Running, hand) };
    step(ctx, import, to)
}

/// Lets an import run that was checked, soon, if it is still what somebody has seen.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when it is another one; as [`arrange`].
pub fn run_as_seen(ctx: &Ctx, import: &Import, seen: &Revision) -> Result<Import, Error> {
    if import.state != State::Checked {
        return Err(no(Fault::Elsewhere));
    }
    if super::revision(import) != *seen {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    run(ctx, import, Hand::Worker)
}

/// Lets what an import did be taken back.
///
/// # Errors
/// [`Fault::Over`] when it is too late, [`Fault::Elsewhere`] when there is nothing to be taken back; when the database
/// does not answer.
pub fn undo(ctx: &Ctx, import: &Import, hand: Hand) -> Result<Import, Error> {
    let until = undo_until(import).ok_or_else(|| no(Fault::Elsewhere))?;
    if ctx.now > until {
        return Err(no(Fault::Over));
    }
    let changes = ctx.read(|conn| import_changes::count(conn, ctx.tenant_id(), &import.id))?;
    if changes == 0 {
        return Err(no(Fault::Elsewhere));
    }
    let to = Import {
        actor_id: super::actor_id(ctx),
        state: State::Undoing,
        failure: None,
        row_count: changes,
        position: 0,
        undone: 0,
        kept: 0,
        began_at: ctx.now,
        ended_at: None,
        leased_until: lease(ctx, hand),
        ..import.clone()
    };
    step(ctx, import, to)
}

/// Until when an import can be undone; none when there is nothing to undo.
pub fn undo_until(import: &Import) -> Option<Moment> {
    let ran = matches!(import.state, State::Done | State::Failed);
    let did = import.added + import.changed > 0;
    import.ended_at.filter(|_| ran && did).map(state::undo_until)
}

/// Throws an import away that did not run.
///
/// # Errors
/// [`Fault::Elsewhere`] when it did; when the database does not answer.
pub fn discard(ctx: &Ctx, import: &Import) -> Result<(), Error> {
    let is_gone = ctx.write(|tx| Ok(imports::delete_open(tx.conn, ctx.tenant_id(), &import.id)?))?;
    if is_gone { Ok(()) } else { Err(no(Fault::Elsewhere)) }
}

/// An import at the beginning of a step that goes through the file.
fn fresh(ctx: &Ctx, import: &Import, state: State, hand: Hand) -> Import {
    Import {
        state,
        failure: None,
        position: 0,
        added: 0,
        changed: 0,
        unchanged: 0,
        refused: 0,
        noted: 0,
        undone: 0,
        kept: 0,
        began_at: ctx.now,
        ended_at: None,
        leased_until: lease(ctx, hand),
        ..import.clone()
    }
}

fn lease(ctx: &Ctx, hand: Hand) -> Option<Moment> {
    (hand == Hand::Own).then(|| work::until(ctx.now))
}

/// Goes on from `from` to `to`, unless somebody else did.
fn step(ctx: &Ctx, from: &Import, to: Import) -> Result<Import, Error> {
    if !from.state.is_open() && to.state != State::Undoing {
        return Err(no(Fault::Elsewhere));
    }
    ctx.write(|tx| {
        if !imports::set_step(tx.conn, from, &to)? {
            return Err(no(Fault::Elsewhere));
        }
        if to.state != State::Undoing {
            import_notes::remove(tx.conn, ctx.tenant_id(), &to.id)?;
        }
        match to.state {
            State::Running => tx.record(Draft::of_tenant(Kind::ImportStarted).noted(&to.file_name)),
            _ => Ok(()),
        }
    })?;
    ctx.services.bell.ring();
    Ok(to)
}

fn json<T: serde::Serialize>(value: &T) -> Result<String, Error> {
    Ok(serde_json::to_string(value).map_err(anyhow::Error::from)?)
}
