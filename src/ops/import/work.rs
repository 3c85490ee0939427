//! A step of an import, batch by batch, by whichever process leased it.

use super::batch::{self, Planned};
use super::chunks::Broken;
use super::lines::{Line, Lines};
use super::notes::{self, Refused};
use super::plan::{Planner, Step};
use super::reading::{Reading, Said};
use super::world::{self, World};
use super::{Languages, no, undo};
use crate::domain::event::Kind;
use crate::domain::import::fault::Fault;
use crate::domain::import::row::Row;
use crate::domain::import::state::{Failure, State};
use crate::domain::moment::Moment;
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, Services, assist};
use crate::store::imports::{self, Import};
use crate::store::{is_unavailable, users};
use diesel::result::{DatabaseErrorKind, Error as DatabaseError};

/// Lines of one transaction.
pub(super) const BATCH_LINES: usize = 500;
/// How long an import waits after its process died.
const LEASE_SECONDS: i64 = 60;
/// How often a batch is tried whose users somebody else added or whose groups somebody deleted meanwhile.
const TRIES: u8 = 4;

/// Who looks on while an import works.
pub struct Watch<'a> {
    /// The languages that are spoken here.
    pub languages: Languages<'a>,
    /// Is told of each batch what it came to and which lines it refused; answers whether to go on.
    pub batch: &'a mut dyn FnMut(&Import, &[Refused]) -> bool,
}

/// When a lease that begins or is renewed now is over.
pub(super) fn until(now: Moment) -> Moment {
    now.plus_seconds(LEASE_SECONDS)
}

/// Leases the import that waits longest for a worker.
///
/// # Errors
/// When the database does not answer.
pub fn lease(services: &Services) -> anyhow::Result<Option<Import>> {
    let now = services.now();
    services.store.write(|conn| anyhow::Ok(imports::lease(conn, now, until(now))?))
}

/// Goes on with a leased import until its step is done or nobody wants it to; answers it as it is then. What cannot be
/// done at all ends it as failed.
///
/// # Errors
/// When the database does not answer, or the lease was lost to another process.
pub fn work(ctx: &Ctx, import: Import, watch: &mut Watch<'_>) -> Result<Import, Error> {
    let mut current = import;
    let worked = match current.state {
        State::Checking | State::Running => through(ctx, &mut current, watch),
        State::Undoing => undo::go(ctx, &mut current, watch).map_err(Broken::Database),
        _ => Ok(()),
    };
    let failure = match worked {
        Ok(()) => return Ok(current),
        Err(broken) => failure(&current, broken)?,
    };
    let ended = Some(ctx.services.now());
    // What a check counted was not done.
    let (added, changed) = match current.state {
        State::Checking => (0, 0),
        _ => (current.added, current.changed),
    };
    move_to(ctx, &mut current, |import| Import {
        added,
        changed,
        state: State::Failed,
        failure: Some(failure),
        ended_at: ended,
        leased_until: None,
        ..import
    })?;
    Ok(current)
}

/// Why an import cannot go on at all; an error where another time it may.
fn failure(current: &Import, broken: Broken) -> Result<Failure, Error> {
    match broken {
        Broken::Line => Ok(Failure::Line),
        Broken::Sealed => Ok(Failure::Sealed),
        Broken::Database(Error::Fault(error)) if !is_unavailable(&error) => {
            tracing::error!(import.id = %current.id, "an import was given up: {error:#}");
            Ok(Failure::Fault)
        }
        Broken::Database(Error::Refused(Refusal::SignedOut | Refusal::AboveRole)) => {
            tracing::warn!(import.id = %current.id, "an import was given up: whoever wanted it may not any more");
            Ok(Failure::Fault)
        }
        Broken::Database(error) => Err(error),
    }
}

/// Moves an import that is leased; it is kept and answered.
pub(super) fn move_to(
    ctx: &Ctx,
    current: &mut Import,
    to: impl FnOnce(Import) -> Import,
) -> Result<(), Error> {
    let moved = to(current.clone());
    ctx.write(|tx| advance(tx, current, &moved))?;
    *current = moved;
    Ok(())
}

/// Keeps how far an import is, or lets the whole transaction come to nothing when its lease was lost.
pub(super) fn advance(tx: &mut Tx<'_>, from: &Import, to: &Import) -> Result<(), Error> {
    if imports::advance(tx.conn, from, to)? { Ok(()) } else { Err(no(Fault::Elsewhere)) }
}

/// The same intention, now.
pub(super) fn at_once(ctx: &Ctx) -> Ctx {
    Ctx { now: ctx.services.now(), ..ctx.clone() }
}

fn through(ctx: &Ctx, current: &mut Import, watch: &mut Watch<'_>) -> Result<(), Broken> {
    let mut lines = Lines::open(ctx, current)?;
    let mut reading = Reading::of(ctx, current, watch.languages).map_err(Broken::Database)?;
    for _ in 0..current.position {
        if let Some(line) = lines.next()? {
            reading.skip(&line);
        }
    }
    loop {
        let some = lines.take(BATCH_LINES)?;
        if some.is_empty() {
            return finish(ctx, current).map_err(Broken::Database);
        }
        let read = |line: Line| {
            let said = reading.read(&line);
            (line, said)
        };
        let said = some.into_iter().map(read).collect();
        let batch = Batch { ctx: at_once(ctx), reading: &reading, headings: &lines.headings, said };
        let (moved, refused) = batch.keep(current).map_err(Broken::Database)?;
        *current = moved;
        if !(watch.batch)(current, &refused) {
            let free = |import| Import { leased_until: None, ..import };
            return move_to(ctx, current, free).map_err(Broken::Database);
        }
    }
}

/// Nothing is left to be gone through.
fn finish(ctx: &Ctx, current: &mut Import) -> Result<(), Error> {
    let ctx = at_once(ctx);
    let was_running = current.state == State::Running;
    let done = Import {
        state: if was_running { State::Done } else { State::Checked },
        row_count: current.position,
        ended_at: was_running.then_some(ctx.now),
        leased_until: None,
        ..current.clone()
    };
    ctx.write(|tx| {
        advance(tx, current, &done)?;
        if was_running {
            tx.record(Draft::of_tenant(Kind::ImportFinished).noted(&current.file_name))?;
        }
        Ok(())
    })?;
    *current = done;
    Ok(())
}

/// Lines that are done in one transaction.
struct Batch<'a> {
    ctx: Ctx,
    reading: &'a Reading<'a>,
    headings: &'a [String],
    said: Vec<(Line, Said)>,
}

impl Batch<'_> {
    /// Keeps what the lines come to, and once more when somebody was quicker with one of their users.
    fn keep(&self, current: &Import) -> Result<(Import, Vec<Refused>), Error> {
        for _ in 1..TRIES {
            match self.commit(current) {
                Err(Error::Fault(error)) if was_overtaken(&error) => {}
                kept => return kept,
            }
        }
        self.commit(current)
    }

    fn commit(&self, current: &Import) -> Result<(Import, Vec<Refused>), Error> {
        let ctx = &self.ctx;
        let rows: Vec<&Row> = self.said.iter().filter_map(|(_, said)| said.as_ref().ok()).collect();
        ctx.write(|tx| {
            if current.state == State::Running {
                assist::check_actor(tx.conn, ctx, Permission::ManageUsers)?;
                self.hold(tx, &rows)?;
            }
            let world = World::read(tx.conn, ctx, &rows)?;
            let mut moved = current.clone();
            let (planned, refused) = self.plan(&world, &mut moved);
            notes::keep(tx, ctx, &mut moved, &refused)?;
            if current.state == State::Running {
                batch::carry_out(tx, ctx, &current.id, (&world, planned))?;
            }
            moved.leased_until = Some(until(ctx.now));
            advance(tx, current, &moved)?;
            Ok((moved, refused))
        })
    }

    fn hold(&self, tx: &mut Tx<'_>, rows: &[&Row]) -> Result<(), Error> {
        if self.ctx.services.store.is_sqlite() {
            return Ok(());
        }
        let keys: Vec<String> = rows.iter().map(|row| row.key.clone()).collect();
        let found = users::find_by_keys(tx.conn, self.ctx.tenant_id(), &keys)?;
        Ok(world::hold(tx.conn, &self.ctx, &found)?)
    }

    /// What each line does; `moved` counts it.
    fn plan(&self, world: &World, moved: &mut Import) -> (Vec<Planned>, Vec<Refused>) {
        let actor = moved.actor_id.clone();
        let planner =
            Planner { ctx: &self.ctx, options: &self.reading.options, actor: actor.as_ref(), world };
        let (mut planned, mut refused) = (Vec::with_capacity(self.said.len()), Vec::new());
        for (line, said) in &self.said {
            let step = match said {
                Ok(row) => planner.plan(row),
                Err(problems) => Err(problems.clone()),
            };
            match step {
                Ok(step) => {
                    *counter(moved, &step) += 1;
                    planned.push((moved.position, line.number, step));
                }
                Err(problems) => {
                    moved.refused += 1;
                    refused.extend(notes::refused(line, problems, (&self.reading.mapping, self.headings)));
                }
            }
            moved.position += 1;
        }
        (planned, refused)
    }
}

fn counter<'a>(import: &'a mut Import, step: &Step) -> &'a mut i64 {
    match step {
        Step::Add(_) => &mut import.added,
        Step::Change(_) => &mut import.changed,
        Step::Same => &mut import.unchanged,
    }
}

/// Whether somebody else added one of the users, or deleted one of the groups, since they were looked up.
fn was_overtaken(error: &anyhow::Error) -> bool {
    let kind = match error.downcast_ref() {
        Some(DatabaseError::DatabaseError(kind, _)) => kind,
        _ => return false,
    };
    matches!(kind, DatabaseErrorKind::UniqueViolation | DatabaseErrorKind::ForeignKeyViolation)
}

/// Whether an error only says that another process goes on with an import.
pub fn was_taken_over(error: &Error) -> bool {
    matches!(error, Error::Refused(Refusal::Import(Fault::Elsewhere)))
}
