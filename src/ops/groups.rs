//! Groups of users, as an operator makes and deletes them.

use super::context::Draft;
use super::{Ctx, Error, tenants};
use crate::domain::event::Kind;
use crate::domain::group::GroupName;
use crate::domain::ids::{GroupId, UserId};
use crate::domain::refusal::Refusal;
use crate::store::group_members;
use crate::store::groups::{self, Group};
use std::collections::HashMap;

/// A group and how many are in it.
pub struct Counted {
    /// The group.
    pub group: Group,
    /// Its members.
    pub members: i64,
}

/// Makes a group with nobody in it.
///
/// # Errors
/// A unique violation when the name is taken.
pub fn add(ctx: &Ctx, name: GroupName) -> Result<Group, Error> {
    let group = Group {
        id: ctx.services.id::<GroupId>(),
        tenant_id: ctx.tenant_id().clone(),
        name: name.shown,
        name_key: name.key,
        created_at: ctx.now,
    };
    ctx.write(|tx| {
        groups::insert(tx.conn, &group)?;
        tx.record(Draft::of_tenant(Kind::GroupCreated))
    })?;
    Ok(group)
}

/// The group that an operator means by `name`.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx, name: &str) -> Result<Option<Group>, Error> {
    let Some(name) = GroupName::parse(name) else {
        return Ok(None);
    };
    ctx.read(|conn| groups::find(conn, ctx.tenant_id(), &name.key))
}

/// All groups by name.
///
/// # Errors
/// When the database does not answer.
pub fn list(ctx: &Ctx) -> Result<Vec<Counted>, Error> {
    ctx.read(|conn| {
        let all = groups::list(conn, ctx.tenant_id())?;
        let members: HashMap<_, _> = group_members::count_all(conn, ctx.tenant_id())?.into_iter().collect();
        let counted = |group: Group| Counted { members: members.get(&group.id).copied().unwrap_or(0), group };
        Ok::<_, Error>(all.into_iter().map(counted).collect())
    })
}

/// How many are in a group.
///
/// # Errors
/// When the database does not answer.
pub fn count(ctx: &Ctx, group: &Group) -> Result<i64, Error> {
    ctx.read(|conn| group_members::count(conn, ctx.tenant_id(), &group.id))
}

/// The names of the groups that several users are in.
///
/// # Errors
/// When the database does not answer.
pub fn names_of(ctx: &Ctx, users: &[UserId]) -> Result<HashMap<UserId, Vec<String>>, Error> {
    let mut names: HashMap<UserId, Vec<String>> = HashMap::new();
    for (user, name) in ctx.read(|conn| group_members::list_of(conn, ctx.tenant_id(), users))? {
        names.entry(user).or_default().push(name);
    }
    Ok(names)
}

/// Deletes a group, unless the tenant's rules name it. Its members stay users.
///
/// # Errors
/// [`Refusal::GroupInScope`] or [`Refusal::GroupHasPolicy`] when they do; when the database does not answer, or the
/// tenant is gone.
pub fn remove(ctx: &Ctx, group: &Group) -> Result<(), Error> {
    ctx.write(|tx| {
        // Rules that name the group are stored while this waits, or find it gone.
        let (_, tenant) = tenants::hold(tx, ctx)?;
        if tenant.settings.recovery.scope_groups.contains(&group.id) {
            return Err(Refusal::GroupInScope.into());
        }
        if tenant.settings.group_policies.iter().any(|one| one.group == group.id) {
            return Err(Refusal::GroupHasPolicy.into());
        }
        groups::delete(tx.conn, ctx.tenant_id(), &group.id)?;
        tx.record(Draft::of_tenant(Kind::GroupDeleted))
    })
}

/// The names of all groups.
///
/// # Errors
/// When the database does not answer.
pub fn names(ctx: &Ctx) -> Result<HashMap<GroupId, String>, Error> {
    let all = ctx.read(|conn| groups::list(conn, ctx.tenant_id()))?;
    Ok(all.into_iter().map(|group| (group.id, group.name)).collect())
}

/// The names of the groups whose members may reset a password.
///
/// # Errors
/// When the database does not answer.
pub fn names_in_scope(ctx: &Ctx) -> Result<Vec<String>, Error> {
    let chosen = &ctx.tenant.settings.recovery.scope_groups;
    if chosen.is_empty() {
        return Ok(Vec::new());
    }
    let all = ctx.read(|conn| groups::list(conn, ctx.tenant_id()))?;
    Ok(all.into_iter().filter(|group| chosen.contains(&group.id)).map(|group| group.name).collect())
}
