//! The same done to many users: first shown, then done to exactly those who were.

use super::change::regroup;
use super::{GroupChanges, link, search, standing};
use crate::domain::bulk::{Action, No, USERS_MAX};
use crate::domain::event::{Actor, Kind};
use crate::domain::ids::{GroupId, UserId};
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::search::Search;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, account, assist, interrupts, lockout};
use crate::store::groups::{self, Group};
use crate::store::users::{self, User};
use crate::store::{flows, group_members, user_search};

/// Users of one transaction: whoever signs in meanwhile waits for no longer than that takes.
const BATCH: usize = 100;
/// Users who are shown beforehand.
const SHOWN: usize = 20;
/// Users who are read at once.
const READ_AT_ONCE: usize = 500;

/// Whom it is done to.
#[derive(Clone, Debug)]
pub enum Whom {
    /// These.
    Chosen(Vec<UserId>),
    /// Everybody who is found.
    Matching(Search),
}

/// What is done.
#[derive(Clone, Debug)]
pub struct Deed {
    /// What.
    pub action: Action,
    /// With which group, where it wants one.
    pub group: Option<GroupId>,
}

/// What would be done.
pub struct Plan {
    /// To whom, in the order of their ids.
    pub users: Vec<UserId>,
    /// The first of them by name.
    pub first: Vec<User>,
    /// Whether the actor is left out: nobody does this to the own account.
    pub leaves_out_actor: bool,
    /// The group.
    pub group: Option<Group>,
    /// What somebody has seen who saw this.
    pub revision: Revision,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// To so many.
    pub changed: usize,
    /// So many were so already.
    pub same: usize,
    /// So many were gone by then, or the actor may not act on them.
    pub skipped: usize,
}

/// Shows what would be done. Nothing changes.
///
/// # Errors
/// [`Refusal::Bulk`], which says why nothing can be.
pub fn plan(ctx: &Ctx, whom: &Whom, deed: &Deed) -> Result<Plan, Error> {
    let group = group(ctx, deed)?;
    let mut ids = match whom {
        Whom::Chosen(ids) => there(ctx, ids)?,
        Whom::Matching(search) => search::list_all(ctx, search, USERS_MAX + 1)?,
    };
    ids.sort();
    ids.dedup();
    if ids.len() > USERS_MAX {
        return Err(Refusal::Bulk(No::TooMany).into());
    }
    let all = ids.len();
    if let Actor::Staff(actor) = &ctx.actor {
        ids.retain(|id| id != actor);
    }
    if ids.is_empty() {
        return Err(Refusal::Bulk(No::Nobody).into());
    }
    let some: Vec<UserId> = ids.iter().take(SHOWN).cloned().collect();
    let first = ctx.read(|conn| user_search::list_by_id(conn, ctx.tenant_id(), &some))?;
    let revision = Revision::of(&ids.iter().map(UserId::as_str).collect::<Vec<_>>());
    Ok(Plan { first, leaves_out_actor: ids.len() < all, group, revision, users: ids })
}

/// Does it to exactly those who were shown, in batches: what is done stays so if a later one fails.
///
/// # Errors
/// As [`plan`], and [`No::OthersNow`] when those who were `seen` are not those who are found now.
pub fn carry_out(ctx: &Ctx, whom: &Whom, deed: &Deed, seen: &Revision) -> Result<Outcome, Error> {
    let plan = plan(ctx, whom, deed)?;
    if plan.revision != *seen {
        return Err(Refusal::Bulk(No::OthersNow).into());
    }
    let mut outcome = Outcome::default();
    for batch in plan.users.chunks(BATCH) {
        let done = ctx.write(|tx| {
            hold(tx, ctx, batch)?;
            let mut done = Outcome::default();
            for id in batch {
                let what = one(tx, ctx, id, (deed.action, plan.group.as_ref()))?;
                *what.of(&mut done) += 1;
            }
            Ok(done)
        })?;
        outcome.changed += done.changed;
        outcome.same += done.same;
        outcome.skipped += done.skipped;
    }
    Ok(outcome)
}

/// Holds the accounts of a batch and that of whoever acts: all names before any account, each in one order, as everybody does
/// who holds a single one. Taken one after the other, two would wait for each other.
fn hold(tx: &mut Tx<'_>, ctx: &Ctx, batch: &[UserId]) -> Result<(), Error> {
    let users = user_search::list_by_id(tx.conn, ctx.tenant_id(), batch)?;
    let names: Vec<String> = users.into_iter().map(|user| user.name_key).collect();
    flows::lock_names(tx.conn, ctx.tenant_id(), &names)?;
    let actor = ctx.actor.id().cloned();
    let ids: Vec<UserId> = batch.iter().cloned().chain(actor).collect();
    users::hold_all(tx.conn, ctx.tenant_id(), &ids)?;
    Ok(())
}

enum What {
    Changed,
    Same,
    Skipped,
}

impl What {
    fn of(self, outcome: &mut Outcome) -> &mut usize {
        match self {
            Self::Changed => &mut outcome.changed,
            Self::Same => &mut outcome.same,
            Self::Skipped => &mut outcome.skipped,
        }
    }
}

fn group(ctx: &Ctx, deed: &Deed) -> Result<Option<Group>, Error> {
    if !deed.action.wants_group() {
        return Ok(None);
    }
    let all = ctx.read(|conn| groups::list(conn, ctx.tenant_id()))?;
    let named = all.into_iter().find(|group| deed.group.as_ref() == Some(&group.id));
    named.map(Some).ok_or_else(|| Refusal::Bulk(No::GroupMissing).into())
}

/// Those of them who are users of this tenant.
fn there(ctx: &Ctx, ids: &[UserId]) -> Result<Vec<UserId>, Error> {
    let mut there = Vec::new();
    for some in ids.chunks(READ_AT_ONCE) {
        let found = ctx.read(|conn| user_search::list_by_id(conn, ctx.tenant_id(), some))?;
        there.extend(found.into_iter().map(|user| user.id));
    }
    Ok(there)
}

fn one(tx: &mut Tx<'_>, ctx: &Ctx, id: &UserId, deed: (Action, Option<&Group>)) -> Result<What, Error> {
    let Some(user) = users::find(tx.conn, ctx.tenant_id(), id)? else { return Ok(What::Skipped) };
    if is_so(tx, ctx, &user, deed)? {
        return Ok(What::Same);
    }
    match apply(tx, ctx, &user, deed) {
        Ok(what) => Ok(what),
        // Each begins with the question whether it may be: nothing was changed.
        Err(Error::Refused(
            Refusal::OwnAccount | Refusal::AboveRole | Refusal::ChangedMeanwhile | Refusal::Link(_),
        )) => Ok(What::Skipped),
        Err(error) => Err(error),
    }
}

fn is_so(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    user: &User,
    (action, group): (Action, Option<&Group>),
) -> Result<bool, Error> {
    Ok(match action {
        Action::Unlock => user.locked_at.is_none() && lockout::locked_until(tx.conn, ctx, user)?.is_none(),
        Action::Disable => user.disabled_at.is_some(),
        Action::Enable => user.disabled_at.is_none(),
        Action::NeverExpires => user.expiry_waived_at.is_some(),
        Action::Expires => user.expiry_waived_at.is_none(),
        Action::Join | Action::Leave => {
            let ids: Vec<GroupId> = group.map(|group| group.id.clone()).into_iter().collect();
            let is_in = group_members::find_any(tx.conn, ctx.tenant_id(), &user.id, &ids)?;
            is_in == (action == Action::Join)
        }
        Action::Invite => user.password_hash.is_some(),
        Action::Require | Action::EndSessions | Action::Delete => false,
    })
}

fn apply(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    user: &User,
    (action, group): (Action, Option<&Group>),
) -> Result<What, Error> {
    let groups = |join: bool| {
        let named: Vec<Group> = group.cloned().into_iter().collect();
        if join {
            GroupChanges { join: named, leave: Vec::new() }
        } else {
            GroupChanges { leave: named, join: Vec::new() }
        }
    };
    match action {
        Action::Unlock => standing::unlock_in(tx, ctx, user),
        Action::Invite => link::invite_in(tx, ctx, user).map(drop),
        Action::Require => interrupts::require_in(tx, ctx, user),
        Action::EndSessions if account::end_sessions_in(tx, ctx, user, None)? == 0 => return Ok(What::Same),
        Action::EndSessions => Ok(()),
        Action::Disable => standing::disable_in(tx, ctx, user),
        Action::Enable => standing::enable_in(tx, ctx, user),
        Action::Delete => standing::delete_in(tx, ctx, user),
        Action::NeverExpires => standing::waive_expiry_in(tx, ctx, user),
        Action::Expires => standing::restore_expiry_in(tx, ctx, user),
        Action::Join | Action::Leave => {
            assist::hold(tx, ctx, user, Permission::ManageUsers)?;
            regroup(tx, ctx, user, &groups(action == Action::Join))?;
            tx.record(Draft::done(Kind::UserChanged, &user.id))
        }
    }?;
    Ok(What::Changed)
}
