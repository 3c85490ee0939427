//! Which rules count for whose password: asked here for every new one, by pages and commands alike. And how an
//! administrator changes them.

mod barred;
mod keep;
mod propose;
mod remind;

pub use barred::{BarredUser, Page, barred};
pub use keep::{Kept, keep};
pub use propose::{Proposal, Proposed, find_proposal, propose, revision, stored};
pub use remind::{Begun, REMIND_DAYS, begin_reminding, remind, reminding};

use super::{Ctx, Error};
use crate::domain::ids::{GroupId, UserId};
use crate::domain::policy::Policy;
use crate::store::{Conn, group_members};
use std::borrow::Cow;

/// The policy that counts for this user.
///
/// # Errors
/// When the database does not answer.
pub fn of<'a>(ctx: &'a Ctx, user: &UserId) -> Result<Cow<'a, Policy>, Error> {
    Ok(ctx.tenant.policy_in(&groups_of(ctx, user)?))
}

/// The same for whoever has a connection already.
///
/// # Errors
/// When the database does not answer.
pub(super) fn find<'a>(conn: &mut Conn, ctx: &'a Ctx, user: &UserId) -> Result<Cow<'a, Policy>, Error> {
    Ok(ctx.tenant.policy_in(&list_groups(conn, ctx, user)?))
}

/// The groups that this user is in; none where no group has rules of its own.
///
/// # Errors
/// When the database does not answer.
pub fn groups_of(ctx: &Ctx, user: &UserId) -> Result<Vec<GroupId>, Error> {
    if has_none(ctx) { Ok(Vec::new()) } else { ctx.read(|conn| list_groups(conn, ctx, user)) }
}

fn list_groups(conn: &mut Conn, ctx: &Ctx, user: &UserId) -> Result<Vec<GroupId>, Error> {
    if has_none(ctx) { Ok(Vec::new()) } else { Ok(group_members::list_groups(conn, ctx.tenant_id(), user)?) }
}

/// Whether one policy counts for everybody: then nobody's groups are asked for.
fn has_none(ctx: &Ctx) -> bool {
    ctx.tenant.settings.group_policies.is_empty()
}
