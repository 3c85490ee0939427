//! Several changes of one user by an operator, all or nothing.

use super::replace_mail;
use crate::domain::event::Kind;
use crate::domain::ids::{GroupId, UserId};
use crate::domain::letter::Subject;
use crate::domain::moment::Moment;
use crate::domain::password::Password;
use crate::domain::permission::Permission;
use crate::domain::policy::Occasion;
use crate::domain::refusal::Refusal;
use crate::hasher::SALT_BYTES;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, assist, lockout, password, policies};
use crate::store::group_members::{self, Member};
use crate::store::groups::Group;
use crate::store::users::{self, User};
use crate::store::{flows, password_links, sessions};
use secrecy::SecretString;
use std::slice::from_ref;

/// What an operator changes.
pub struct Changes<'a> {
    /// The profile as it shall be: names, work mail, locale, role.
    pub profile: User,
    /// The alternate mail address that an administrator gives; the user's own counts before it.
    pub mail: MailChange<'a>,
    /// The groups that it joins and leaves.
    pub groups: &'a GroupChanges,
    /// A new password, instead of the one until now.
    pub password: Option<&'a SecretString>,
}

/// What becomes of the alternate mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailChange<'a> {
    /// It stays.
    Keep,
    /// It is this one now.
    Set(&'a str),
    /// There is none from an administrator any more.
    Remove,
}

/// The groups that a user leaves, and those that it joins after that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupChanges {
    /// Those it leaves; one that it is not in is fine.
    pub leave: Vec<Group>,
    /// Those it joins; one that it is in is fine.
    pub join: Vec<Group>,
}

impl GroupChanges {
    fn is_empty(&self) -> bool {
        self.leave.is_empty() && self.join.is_empty()
    }

    /// The groups of somebody who was in those of `before`.
    fn after(&self, mut before: Vec<GroupId>) -> Vec<GroupId> {
        before.retain(|group| !self.leave.iter().any(|left| left.id == *group));
        before.extend(self.join.iter().map(|joined| joined.id.clone()));
        before
    }
}

/// Carries out all changes of `user`, or none. A new password is a reset: sessions and flows end, the owner is told.
///
/// # Errors
/// [`Refusal`] for the password, for an actor who may not, or when somebody else set a password at the same time; a unique
/// violation when the work mail address is taken.
pub fn change(ctx: &Ctx, user: &User, changes: &Changes<'_>) -> Result<(), Error> {
    let hash = match changes.password.map(Password::new) {
        Some(new) => {
            let groups = changes.groups.after(policies::groups_of(ctx, &user.id)?);
            let policy = ctx.tenant.policy_in(&groups);
            password::check_by(ctx, (&changes.profile, Occasion::Reset), &policy, &new)?;
            Some(ctx.services.hasher.hash(&new, ctx.services.bytes::<SALT_BYTES>())?)
        }
        None => None,
    };
    ctx.write(|tx| {
        assist::hold(tx, ctx, user, Permission::ManageUsers)?;
        let profile_changes = changes.profile != *user;
        if profile_changes {
            users::set_profile(tx.conn, user, &changes.profile)?;
        }
        if changes.profile.work_mail != user.work_mail {
            password_links::end_all(tx.conn, ctx.tenant_id(), from_ref(&user.id), ctx.now)?;
        }
        match changes.mail {
            MailChange::Keep => {}
            MailChange::Set(mail) => replace_mail(tx, ctx, user, Some(mail))?,
            MailChange::Remove => replace_mail(tx, ctx, user, None)?,
        }
        if changes.mail != MailChange::Keep {
            // Codes that went to the old address must not work any longer.
            flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
        }
        regroup(tx, ctx, user, changes.groups)?;
        if profile_changes || changes.mail != MailChange::Keep || !changes.groups.is_empty() {
            tx.record(Draft::done(Kind::UserChanged, &user.id))?;
        }
        match &hash {
            Some(hash) => reset(tx, ctx, &changes.profile, (hash, None)),
            None => Ok(()),
        }
    })
}

/// Lets a user leave groups and join others. The caller holds the user.
pub(super) fn regroup(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, changes: &GroupChanges) -> Result<(), Error> {
    for group in &changes.leave {
        group_members::remove(tx.conn, ctx.tenant_id(), &group.id, &user.id)?;
    }
    for group in &changes.join {
        join(tx, ctx, &user.id, &group.id)?;
    }
    Ok(())
}

/// Puts a user into a group. Whoever calls holds the user, or has just made it.
pub(super) fn join(tx: &mut Tx<'_>, ctx: &Ctx, user: &UserId, group: &GroupId) -> Result<(), Error> {
    let tenant_id = ctx.tenant_id().clone();
    let member = Member { group_id: group.clone(), user_id: user.clone(), tenant_id };
    Ok(group_members::insert(tx.conn, &member)?)
}

/// Sets a password that an operator chose; with a moment it works until then only. The caller holds the user.
pub(super) fn reset(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    user: &User,
    (hash, temporary_until): (&str, Option<Moment>),
) -> Result<(), Error> {
    if !password::give_password(tx, (ctx, user), hash, temporary_until)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    lockout::open(tx.conn, ctx, user)?;
    sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, None)?;
    flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
    password::tell_owner(tx, ctx, user, Subject::Given)?;
    password::tell_administrators(tx, ctx, user)?;
    tx.record(Draft::done(Kind::PasswordReset, &user.id))
}
