//! One batch of lines: what they say, what is stored, and what comes of both, in one transaction.

use super::footprint::{self, Before};
use super::plan::{Changed, Fresh, Step};
use super::world::World;
use crate::domain::event::Kind;
use crate::domain::group::GroupName;
use crate::domain::ids::{GroupId, ImportId, UserId};
use crate::domain::method::{Credential, Source};
use crate::ops::context::{Draft, Tx};
use crate::ops::users::note_role;
use crate::ops::{Ctx, Error, contact};
use crate::store::flows;
use crate::store::group_members::{self, Member};
use crate::store::groups::{self, Group};
use crate::store::import_changes::{self, Change};
use crate::store::methods::{self, Method};
use crate::store::password_links;
use crate::store::users::{self, NewHash, User};
use std::collections::HashMap;

/// A step of a line: which one it is, where it stands in the file, and what it does.
pub(super) type Planned = (i64, u64, Step);

/// Everything that a batch writes.
#[derive(Default)]
struct Writes {
    users: Vec<User>,
    profiles: Vec<(User, User)>,
    removed: Vec<Method>,
    methods: Vec<Method>,
    members: Vec<Member>,
    changes: Vec<Change>,
    /// Whose ways back in are others now, with the names.
    moved: Vec<(UserId, String)>,
}

/// Carries out what was planned. Whoever calls holds the users.
pub(super) fn carry_out(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    import: &ImportId,
    (world, planned): (&World, Vec<Planned>),
) -> Result<(), Error> {
    let groups = all_groups(tx, ctx, world, &planned)?;
    let mut writes = Writes::default();
    for (number, line, step) in planned {
        let place = Place { ctx, import, groups: &groups, number, line };
        match step {
            Step::Add(fresh) => place.add(&mut writes, *fresh)?,
            Step::Change(changed) => place.change(&mut writes, *changed)?,
            Step::Same => {}
        }
    }
    writes.keep(tx, ctx)
}

/// The groups there are, and those that the lines ask for.
fn all_groups(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    world: &World,
    planned: &[Planned],
) -> Result<HashMap<String, GroupId>, Error> {
    let mut all = world.groups.clone();
    for (_, _, step) in planned {
        let joins: &[GroupName] = match step {
            Step::Add(fresh) => &fresh.joins,
            Step::Change(changed) => &changed.joins,
            Step::Same => &[],
        };
        for name in joins {
            if all.contains_key(&name.key) {
                continue;
            }
            let group = Group {
                id: ctx.services.id::<GroupId>(),
                tenant_id: ctx.tenant_id().clone(),
                name: name.shown.clone(),
                name_key: name.key.clone(),
                created_at: ctx.now,
            };
            groups::insert(tx.conn, &group)?;
            tx.record(Draft::of_tenant(Kind::GroupCreated))?;
            all.insert(group.name_key, group.id);
        }
    }
    Ok(all)
}

/// Where a step belongs.
struct Place<'a> {
    ctx: &'a Ctx,
    import: &'a ImportId,
    groups: &'a HashMap<String, GroupId>,
    number: i64,
    line: u64,
}

impl Place<'_> {
    fn add(&self, writes: &mut Writes, fresh: Fresh) -> Result<(), Error> {
        let Fresh { user, contacts, joins } = fresh;
        let methods = self.sealed(&user.id, &contacts)?;
        let joined = self.joined(&joins);
        let footprint = footprint::of(&user, &methods, &joined);
        writes.changes.push(self.done(&user.id, None, footprint));
        writes.members.extend(joined.into_iter().map(|group| self.member(&user.id, group)));
        writes.methods.extend(methods);
        writes.users.push(user);
        Ok(())
    }

    fn change(&self, writes: &mut Writes, changed: Changed) -> Result<(), Error> {
        let Changed { from, to, replaced, contacts, joins } = changed;
        let fresh = self.sealed(&to.id, &contacts)?;
        let joined = self.joined(&joins);
        let stays = |one: &&Method| !replaced.iter().any(|gone| gone.id == one.id);
        let mut methods: Vec<Method> = from.methods.iter().filter(stays).cloned().collect();
        methods.extend(fresh.iter().cloned());
        let groups: Vec<GroupId> = from.groups.iter().chain(&joined).cloned().collect();
        let before = Before {
            display_name: from.user.display_name.clone(),
            given_name: from.user.given_name.clone(),
            family_name: from.user.family_name.clone(),
            work_mail: from.user.work_mail.clone(),
            locale: from.user.locale.clone(),
            role: from.user.role,
            replaced: replaced.iter().map(Into::into).collect(),
            filled_in: fresh.iter().map(|method| method.id.clone()).collect(),
            joined: joined.clone(),
            had_password: from.user.password_hash.is_some() || to.password_hash.is_none(),
        };
        let before = serde_json::to_string(&before).map_err(anyhow::Error::from)?;
        writes.changes.push(self.done(&to.id, Some(before), footprint::of(&to, &methods, &groups)));
        if !fresh.is_empty() {
            writes.moved.push((to.id.clone(), to.name_key.clone()));
        }
        writes.members.extend(joined.into_iter().map(|group| self.member(&to.id, group)));
        writes.methods.extend(fresh);
        writes.removed.extend(replaced);
        writes.profiles.push((from.user, to));
        Ok(())
    }

    fn sealed(&self, user: &UserId, contacts: &[(Credential, String)]) -> Result<Vec<Method>, Error> {
        let sealed = contacts
            .iter()
            .map(|(kind, value)| contact::sealed(self.ctx, user, (*kind, Source::Administrator), value));
        sealed.collect()
    }

    fn joined(&self, names: &[GroupName]) -> Vec<GroupId> {
        names.iter().filter_map(|name| self.groups.get(&name.key).cloned()).collect()
    }

    fn member(&self, user: &UserId, group_id: GroupId) -> Member {
        Member { group_id, user_id: user.clone(), tenant_id: self.ctx.tenant_id().clone() }
    }

    fn done(&self, user: &UserId, before: Option<String>, footprint: String) -> Change {
        Change {
            import_id: self.import.clone(),
            number: self.number,
            tenant_id: self.ctx.tenant_id().clone(),
            user_id: user.clone(),
            line: i64::try_from(self.line).unwrap_or(i64::MAX),
            before,
            footprint,
        }
    }
}

impl Writes {
    fn keep(self, tx: &mut Tx<'_>, ctx: &Ctx) -> Result<(), Error> {
        users::insert_many(tx.conn, &self.users)?;
        for (from, to) in self.profiles.iter().filter(|(from, to)| from != to) {
            set_user(tx, ctx, from, to)?;
        }
        let removed: Vec<_> = self.removed.into_iter().map(|method| method.id).collect();
        methods::remove_many(tx.conn, ctx.tenant_id(), &removed)?;
        methods::insert_many(tx.conn, &self.methods)?;
        group_members::insert_many(tx.conn, &self.members)?;
        import_changes::insert_many(tx.conn, &self.changes)?;
        if !self.moved.is_empty() {
            // Codes and links that went to an old address must not work any longer.
            let (ids, names): (Vec<UserId>, Vec<String>) = self.moved.into_iter().unzip();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            flows::end_open_of(tx.conn, ctx.tenant_id(), (&ids, &names), ctx.now)?;
            password_links::end_all(tx.conn, ctx.tenant_id(), &ids, ctx.now)?;
        }
        let added: Vec<UserId> = self.users.into_iter().map(|user| user.id).collect();
        tx.record_each(Kind::UserCreated, &added)?;
        let changed: Vec<UserId> = self.profiles.into_iter().map(|(_, to)| to.id).collect();
        tx.record_each(Kind::UserChanged, &changed)
    }
}

fn set_user(tx: &mut Tx<'_>, ctx: &Ctx, from: &User, to: &User) -> Result<(), Error> {
    if from.password_hash != to.password_hash
        && let Some(hash) = &to.password_hash
    {
        let new = NewHash { hash, set_at: ctx.now, chosen_at: None, temporary_until: None };
        if !users::set_password(tx.conn, from, &new)? {
            return Err(anyhow::anyhow!("somebody else set a password at the same time").into());
        }
    }
    let with_password = User {
        password_hash: to.password_hash.clone(),
        password_version: to.password_version,
        password_set_at: to.password_set_at,
        ..from.clone()
    };
    if with_password != *to {
        users::set_profile(tx.conn, from, to)?;
    }
    note_role(tx, from, to)
}
