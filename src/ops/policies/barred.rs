//! Who could not reset a password under proposed rules, by name.

use super::super::{Ctx, Error, interrupts};
use super::propose::Proposal;
use crate::domain::gate::Barred;
use crate::domain::lock_out::lets_in;
use crate::domain::method::Credential;
use crate::domain::recovery::{Membership, Recovery, Scope};
use crate::domain::registration;
use crate::store::users::User;
use crate::store::{Conn, answers, group_members, lock_out, methods};

/// Users on a page.
const ROWS: i64 = 50;

/// Somebody who could not reset.
pub struct BarredUser {
    /// Who.
    pub user: User,
    /// Why not.
    pub why: Barred,
    /// What is registered that would count.
    pub held: Vec<Credential>,
    /// Whether they can today.
    pub can_today: bool,
}

/// A page of them.
pub struct Page {
    /// In the order of their names.
    pub rows: Vec<BarredUser>,
    /// The name after which the next page begins, if there is one.
    pub next: Option<String>,
}

/// Those who could not reset under the rules of `proposal`, after the one with the name `after`.
///
/// # Errors
/// When the database does not answer.
pub fn barred(ctx: &Ctx, proposal: &Proposal, after: &str) -> Result<Page, Error> {
    let rules = &proposal.settings.recovery;
    ctx.read(|conn| {
        let mut users = lock_out::list_barred(conn, ctx.tenant_id(), rules, after, ROWS + 1)?;
        let is_more = i64::try_from(users.len()).is_ok_and(|found| found > ROWS);
        if is_more {
            users.pop();
        }
        let next = users.last().filter(|_| is_more).map(|user| user.name_key.clone());
        let rows = users.into_iter().map(|user| row(conn, ctx, rules, user)).collect::<Result<_, Error>>()?;
        Ok::<_, Error>(Page { rows, next })
    })
}

fn row(conn: &mut Conn, ctx: &Ctx, rules: &Recovery, user: User) -> Result<BarredUser, Error> {
    let entries = interrupts::entries(&methods::list(conn, ctx.tenant_id(), &user.id)?);
    let answered = answers::list(conn, ctx.tenant_id(), &user.id)?.len();
    let today = &ctx.tenant.settings.recovery;
    let then = (user.role, membership(conn, ctx, rules, &user)?);
    let now = (user.role, membership(conn, ctx, today, &user)?);
    let why = lets_in(rules, then, &entries, answered).err().unwrap_or(Barred::Unregistered);
    Ok(BarredUser {
        why,
        held: registration::held(&entries, rules, user.role),
        can_today: lets_in(today, now, &entries, answered).is_ok(),
        user,
    })
}

fn membership(conn: &mut Conn, ctx: &Ctx, rules: &Recovery, user: &User) -> Result<Membership, Error> {
    let chosen = rules.scope == Scope::Groups
        && group_members::find_any(conn, ctx.tenant_id(), &user.id, &rules.scope_groups)?;
    Ok(if chosen { Membership::Chosen } else { Membership::Other })
}
