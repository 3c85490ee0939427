//! The first users of a file as they will be.

use super::chunks::Broken;
use super::lines::Lines;
use super::plan::{Planner, Step};
use super::reading::{Reading, Said};
use super::world::World;
use super::{Languages, actor_id};
use crate::domain::import::row::Row;
use crate::ops::{Ctx, Error};
use crate::store::imports::Import;
use crate::store::users::User;

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A user is added.
    Added,
    /// A user is changed.
    Changed,
    /// Everything is as the file says already.
    Same,
    /// It is refused.
    Refused,
}

/// A line as it will be.
pub struct Previewed {
    /// The line of the file, counted from 1.
    pub line: u64,
    /// What becomes of it.
    pub fate: Fate,
    /// The user as it will be; none when the line is refused.
    pub user: Option<User>,
    /// The groups to join.
    pub groups: Vec<String>,
}

/// The first `count` lines as they will be.
///
/// # Errors
/// A [`Fault`](crate::domain::import::fault::Fault) when it is no table; when the database does not answer.
pub fn preview(
    ctx: &Ctx,
    import: &Import,
    languages: Languages<'_>,
    count: usize,
) -> Result<Vec<Previewed>, Error> {
    let mut lines = Lines::open(ctx, import).map_err(Broken::at_first)?;
    let mut reading = Reading::of(ctx, import, languages)?;
    let some = lines.take(count).map_err(Broken::at_first)?;
    let said: Vec<(u64, Said)> = some.iter().map(|line| (line.number, reading.read(line))).collect();
    let rows: Vec<&Row> = said.iter().filter_map(|(_, said)| said.as_ref().ok()).collect();
    let world = ctx.read(|conn| World::read(conn, ctx, &rows))?;
    let actor = actor_id(ctx);
    let planner = Planner { ctx, options: &reading.options, actor: actor.as_ref(), world: &world };
    Ok(said.into_iter().map(|(line, said)| one(&planner, line, said)).collect())
}

fn one(planner: &Planner<'_>, line: u64, said: Said) -> Previewed {
    let Ok(row) = said else {
        return Previewed { line, fate: Fate::Refused, user: None, groups: Vec::new() };
    };
    let groups = row.groups.iter().map(|group| group.shown.clone()).collect();
    let (fate, user) = match planner.plan(&row) {
        Ok(Step::Add(fresh)) => (Fate::Added, Some(fresh.user)),
        Ok(Step::Change(changed)) => (Fate::Changed, Some(changed.to)),
        Ok(Step::Same) => (Fate::Same, planner.world.users.get(&row.key).map(|one| one.user.clone())),
        Err(_) => (Fate::Refused, None),
    };
    Previewed { line, fate, user, groups }
}
