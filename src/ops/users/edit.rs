//! A user's particulars, as an administrator edits them beside others who may.

use super::change::join;
use super::replace_mail;
use crate::domain::event::{Actor, Kind};
use crate::domain::ids::{GroupId, UserId};
use crate::domain::mask;
use crate::domain::method::{Credential, Source};
use crate::domain::name::name_key;
use crate::domain::permission::Permission;
use crate::domain::profile::{Fault, Profile, Typed};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::user::Role;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, assist, contact};
use crate::store::groups::{self, Group};
use crate::store::methods::{self, Method};
use crate::store::users::{self, User};
use crate::store::{Conn, flows, group_members, password_links};
use diesel::result::{DatabaseErrorKind, Error as DatabaseError};
use std::slice::from_ref;

/// What may be edited of a user, as it is stored.
pub struct Editable {
    /// The user.
    pub user: User,
    /// The groups it is in.
    pub groups: Vec<GroupId>,
    /// The private mail address that an administrator gave, masked; none where no key opens it either.
    pub mail: Option<String>,
    /// Every group of the tenant.
    pub all_groups: Vec<Group>,
    /// What somebody has seen who saw this.
    pub revision: Revision,
}

/// What an administrator typed.
pub struct Edit {
    /// Names and addresses.
    pub typed: Typed,
    /// Whether the private mail address that an administrator gave is taken away.
    pub without_mail: bool,
    /// The locale of the user's mails; none leaves it to the browser.
    pub locale: Option<String>,
    /// What the user may do.
    pub role: Role,
    /// The groups that the user is in from now on.
    pub groups: Vec<GroupId>,
}

/// What may be edited of a user; none when there is no such user.
///
/// # Errors
/// When the database does not answer.
pub fn editable(ctx: &Ctx, id: &UserId) -> Result<Option<Editable>, Error> {
    ctx.read(|conn| {
        let Some(user) = users::find(conn, ctx.tenant_id(), id)? else { return Ok(None) };
        let stored = Stored::of(conn, ctx, user)?;
        let mail = stored.given.as_ref().and_then(|given| contact::open(&ctx.services.keys, given).ok());
        Ok::<_, Error>(Some(Editable {
            mail: mail.map(|mail| mask::mail(&mail)),
            all_groups: groups::list(conn, ctx.tenant_id())?,
            revision: stored.revision(),
            user: stored.user,
            groups: stored.groups,
        }))
    })
}

/// Stores what was typed, if nobody changed the same since it was `seen`.
///
/// # Errors
/// [`Refusal::Profile`] for what was typed, [`Refusal::ChangedMeanwhile`], [`Refusal::OwnAccount`] for the own role or
/// private mail address, [`Refusal::AboveRole`].
pub fn edit(ctx: &Ctx, id: &UserId, seen: &Revision, edit: &Edit) -> Result<(), Error> {
    let profile = edit.typed.read().map_err(Refusal::Profile)?;
    let done = ctx.write(|tx| {
        let user = users::find(tx.conn, ctx.tenant_id(), id)?.ok_or(Refusal::ChangedMeanwhile)?;
        hold(tx, ctx, &user, edit)?;
        let user = users::find(tx.conn, ctx.tenant_id(), id)?.ok_or(Refusal::ChangedMeanwhile)?;
        let stored = Stored::of(tx.conn, ctx, user)?;
        if stored.revision() != *seen {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        store(tx, ctx, &stored, (edit, &profile))
    });
    // The one thing of a profile that is unique is the work mail address.
    done.map_err(|error| taken(error, Fault::WorkMailTaken))
}

/// Holds the user. Whoever edits the own account changes neither the role nor the ways back in by that.
fn hold(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, edit: &Edit) -> Result<(), Error> {
    let is_own = matches!(&ctx.actor, Actor::Staff(actor) if *actor == user.id);
    let may_be_own = edit.role == user.role && edit.typed.mail.trim().is_empty() && !edit.without_mail;
    if is_own && may_be_own {
        return Ok(users::hold(tx.conn, user)?);
    }
    assist::hold(tx, ctx, user, Permission::ManageUsers)
}

/// What is stored of what may be edited.
struct Stored {
    user: User,
    groups: Vec<GroupId>,
    given: Option<Method>,
}

impl Stored {
    fn of(conn: &mut Conn, ctx: &Ctx, user: User) -> Result<Self, Error> {
        let mut groups = group_members::list_groups(conn, ctx.tenant_id(), &user.id)?;
        groups.sort();
        let registered = methods::list(conn, ctx.tenant_id(), &user.id)?;
        let is_given =
            |method: &Method| method.kind == Credential::Mail && method.source == Source::Administrator;
        Ok(Self { given: registered.into_iter().rev().find(is_given), user, groups })
    }

    fn revision(&self) -> Revision {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let user = &self.user;
        let own = [
            user.display_name.clone(),
            text(&user.given_name),
            text(&user.family_name),
            text(&user.work_mail),
            text(&user.locale),
            user.role.to_string(),
            self.given.as_ref().map(|given| given.id.to_string()).unwrap_or_default(),
        ];
        let all: Vec<String> = own.into_iter().chain(self.groups.iter().map(ToString::to_string)).collect();
        Revision::of(&all.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

fn store(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    stored: &Stored,
    (edit, profile): (&Edit, &Profile),
) -> Result<(), Error> {
    let before = &stored.user;
    let after = changed(before, edit, profile);
    let is_changed = after != *before;
    if is_changed {
        users::set_profile(tx.conn, before, &after)?;
    }
    if after.work_mail != before.work_mail {
        password_links::end_all(tx.conn, ctx.tenant_id(), from_ref(&before.id), ctx.now)?;
    }
    let is_remailed = profile.mail.is_some() || (edit.without_mail && stored.given.is_some());
    if is_remailed {
        replace_mail(tx, ctx, before, profile.mail.as_deref())?;
        // Codes that went to the old address must not work any longer.
        flows::end_open(tx.conn, ctx.tenant_id(), &before.id, &[&before.name_key], ctx.now)?;
    }
    let is_regrouped = regroup(tx, ctx, stored, &edit.groups)?;
    note_role(tx, before, &after)?;
    if is_changed || is_remailed || is_regrouped {
        tx.record(Draft::done(Kind::UserChanged, &before.id))?;
    }
    Ok(())
}

/// Notes what somebody may do from now on, where that is something else than before.
pub(in crate::ops) fn note_role(tx: &mut Tx<'_>, before: &User, after: &User) -> Result<(), Error> {
    if after.role == before.role {
        return Ok(());
    }
    let note = format!("{} → {}", before.role, after.role);
    tx.record(Draft::done(Kind::RoleChanged, &before.id).noted(&note))
}

fn changed(before: &User, edit: &Edit, profile: &Profile) -> User {
    User {
        display_name: profile.display_name.clone(),
        given_name: profile.given_name.clone(),
        family_name: profile.family_name.clone(),
        work_mail_key: profile.work_mail.as_deref().map(name_key),
        work_mail: profile.work_mail.clone(),
        locale: edit.locale.clone(),
        role: edit.role,
        ..before.clone()
    }
}

/// Answers whether the user is in other groups than before.
fn regroup(tx: &mut Tx<'_>, ctx: &Ctx, stored: &Stored, wanted: &[GroupId]) -> Result<bool, Error> {
    let known = groups::list(tx.conn, ctx.tenant_id())?;
    if !wanted.iter().all(|id| known.iter().any(|group| group.id == *id)) {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let left: Vec<_> = stored.groups.iter().filter(|group| !wanted.contains(group)).collect();
    let joined: Vec<_> = wanted.iter().filter(|group| !stored.groups.contains(group)).collect();
    for group in &left {
        group_members::remove(tx.conn, ctx.tenant_id(), group, &stored.user.id)?;
    }
    for group in &joined {
        join(tx, ctx, &stored.user.id, group)?;
    }
    Ok(!left.is_empty() || !joined.is_empty())
}

/// What is said when somebody else has what is unique in a tenant.
pub(super) fn taken(error: Error, fault: Fault) -> Error {
    let Error::Fault(met) = &error else { return error };
    match met.downcast_ref() {
        Some(DatabaseError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
            Refusal::Profile(vec![fault]).into()
        }
        _ => error,
    }
}
