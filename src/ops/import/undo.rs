//! What an import did, taken back: only where nobody changed the user since.

use super::footprint::{self, Before, Kept};
use super::work::{BATCH_LINES, Watch, advance, at_once, move_to, until};
use super::world::{self, Standing, standing};
use crate::domain::event::Kind;
use crate::domain::ids::{MethodId, UserId};
use crate::domain::import::NOTES_MAX;
use crate::domain::import::problem::Why;
use crate::domain::import::state::State;
use crate::domain::method::Source;
use crate::domain::name::name_key;
use crate::domain::permission::Permission;
use crate::ops::context::{Draft, Tx};
use crate::ops::users::note_role;
use crate::ops::{Ctx, Error, assist};
use crate::store::import_changes::{self, Change};
use crate::store::import_notes::{self, Note};
use crate::store::imports::Import;
use crate::store::methods::{self, Method};
use crate::store::users::{self, User};
use crate::store::{flows, group_members};
use std::collections::HashMap;

/// Takes back what is left, the last lines first.
pub(super) fn go(ctx: &Ctx, current: &mut Import, watch: &mut Watch<'_>) -> Result<(), Error> {
    loop {
        let ctx = at_once(ctx);
        let Some(moved) = ctx.write(|tx| batch(tx, &ctx, current))? else {
            return finish(&ctx, current);
        };
        *current = moved;
        if !(watch.batch)(current, &[]) {
            return move_to(&ctx, current, |import| Import { leased_until: None, ..import });
        }
    }
}

fn finish(ctx: &Ctx, current: &mut Import) -> Result<(), Error> {
    let ended =
        Import { state: State::Undone, ended_at: Some(ctx.now), leased_until: None, ..current.clone() };
    ctx.write(|tx| {
        advance(tx, current, &ended)?;
        tx.record(Draft::of_tenant(Kind::ImportUndone).noted(&current.file_name))
    })?;
    *current = ended;
    Ok(())
}

/// The next changes; none when there are none.
fn batch(tx: &mut Tx<'_>, ctx: &Ctx, current: &Import) -> Result<Option<Import>, Error> {
    assist::check_actor(tx.conn, ctx, Permission::ManageUsers)?;
    let limit = i64::try_from(BATCH_LINES).unwrap_or(i64::MAX);
    let changes = import_changes::list_last(tx.conn, ctx.tenant_id(), &current.id, limit)?;
    let Some(last) = changes.last() else { return Ok(None) };
    let found = found(tx, ctx, &changes)?;
    let taken = taken_mails(tx, ctx, &changes)?;
    let mut undoing = Undoing::default();
    let mut moved = current.clone();
    let actor = current.actor_id.as_ref();
    for change in &changes {
        match found.get(&change.user_id) {
            // Nobody deletes or demotes themselves.
            Some(standing) if Some(&change.user_id) != actor && undoing.add(standing, change, &taken) => {
                moved.undone += 1
            }
            Some(standing) => {
                note(tx, &mut moved, change, &standing.user)?;
                moved.kept += 1;
            }
            // Somebody deleted the user: nothing is left of what the import did.
            None => moved.undone += 1,
        }
        moved.position += 1;
    }
    undoing.carry_out(tx, ctx)?;
    import_changes::remove_from(tx.conn, ctx.tenant_id(), &current.id, last.number)?;
    moved.leased_until = Some(until(ctx.now));
    advance(tx, current, &moved)?;
    Ok(Some(moved))
}

fn found(tx: &mut Tx<'_>, ctx: &Ctx, changes: &[Change]) -> Result<HashMap<UserId, Standing>, Error> {
    let ids: Vec<UserId> = changes.iter().map(|change| change.user_id.clone()).collect();
    let seen = users::find_by_ids(tx.conn, ctx.tenant_id(), &ids)?;
    world::hold(tx.conn, ctx, &seen)?;
    let all = standing(tx.conn, ctx, |conn| users::find_by_ids(conn, ctx.tenant_id(), &ids))?;
    Ok(all.into_iter().map(|one| (one.user.id.clone(), one)).collect())
}

/// Whose the work mail addresses are that users had before.
fn taken_mails(tx: &mut Tx<'_>, ctx: &Ctx, changes: &[Change]) -> Result<HashMap<String, UserId>, Error> {
    let mails = changes.iter().filter_map(|change| before(change)?.work_mail);
    let keys: Vec<String> = mails.map(|mail| name_key(&mail)).collect();
    Ok(users::find_mails(tx.conn, ctx.tenant_id(), &keys)?.into_iter().collect())
}

fn before(change: &Change) -> Option<Before> {
    serde_json::from_str(change.before.as_deref()?).ok()
}

fn note(tx: &mut Tx<'_>, import: &mut Import, change: &Change, user: &User) -> Result<(), Error> {
    let number = import.noted;
    import.noted += 1;
    if number >= NOTES_MAX {
        return Ok(());
    }
    let note = Note {
        import_id: import.id.clone(),
        number,
        tenant_id: import.tenant_id.clone(),
        line: change.line,
        heading: String::new(),
        why: Why::Kept,
        shown: user.name.clone(),
        hint: None,
        sealed: None,
    };
    Ok(import_notes::insert_many(tx.conn, &[note])?)
}

/// What is taken back in one transaction.
#[derive(Default)]
struct Undoing {
    removed: Vec<User>,
    restored: Vec<(User, User, Before)>,
}

impl Undoing {
    /// Whether what was done to a user can be taken back.
    fn add(&mut self, standing: &Standing, change: &Change, taken: &HashMap<String, UserId>) -> bool {
        let user = &standing.user;
        if footprint::of_standing(standing) != change.footprint {
            return false;
        }
        let Some(before) = before(change) else {
            let was_new = change.before.is_none();
            if was_new {
                self.removed.push(user.clone());
            }
            return was_new;
        };
        let key = before.work_mail.as_deref().map(name_key);
        if key.as_ref().and_then(|key| taken.get(key)).is_some_and(|owner| *owner != user.id) {
            return false;
        }
        let to = User {
            display_name: before.display_name.clone(),
            given_name: before.given_name.clone(),
            family_name: before.family_name.clone(),
            work_mail: before.work_mail.clone(),
            work_mail_key: key,
            locale: before.locale.clone(),
            role: before.role,
            ..user.clone()
        };
        self.restored.push((user.clone(), to, before));
        true
    }

    fn carry_out(self, tx: &mut Tx<'_>, ctx: &Ctx) -> Result<(), Error> {
        let ids = |all: &mut dyn Iterator<Item = &User>| -> Vec<UserId> {
            all.map(|user| user.id.clone()).collect()
        };
        let removed = ids(&mut self.removed.iter());
        let restored = ids(&mut self.restored.iter().map(|(user, _, _)| user));
        let all: Vec<UserId> = removed.iter().chain(&restored).cloned().collect();
        let names = self.removed.iter().chain(self.restored.iter().map(|(user, _, _)| user));
        let names: Vec<&str> = names.map(|user| user.name_key.as_str()).collect();
        flows::end_open_of(tx.conn, ctx.tenant_id(), (&all, &names), ctx.now)?;
        users::remove_many(tx.conn, ctx.tenant_id(), &removed)?;
        for (from, to, before) in self.restored {
            restore(tx, ctx, (&from, &to), before)?;
        }
        tx.record_each(Kind::UserDeleted, &removed)?;
        tx.record_each(Kind::UserChanged, &restored)
    }
}

fn restore(tx: &mut Tx<'_>, ctx: &Ctx, (from, to): (&User, &User), before: Before) -> Result<(), Error> {
    if from != to {
        users::set_profile(tx.conn, from, to)?;
        note_role(tx, from, to)?;
    }
    if !before.had_password {
        users::remove_password(tx.conn, from)?;
    }
    let filled_in: Vec<MethodId> = before.filled_in;
    methods::remove_many(tx.conn, ctx.tenant_id(), &filled_in)?;
    let kept: Vec<Method> = before.replaced.into_iter().map(|kept| method(from, kept)).collect();
    methods::insert_many(tx.conn, &kept)?;
    for group in &before.joined {
        group_members::remove(tx.conn, ctx.tenant_id(), group, &from.id)?;
    }
    Ok(())
}

fn method(user: &User, kept: Kept) -> Method {
    Method {
        id: kept.id,
        tenant_id: user.tenant_id.clone(),
        user_id: user.id.clone(),
        kind: kept.kind,
        source: Source::Administrator,
        label: None,
        sealed: kept.sealed,
        used_step: None,
        verified_at: kept.verified_at,
        confirmed_at: kept.confirmed_at,
        created_at: kept.created_at,
    }
}
