//! Users who would lose the way back in are asked to register before the rules change.

use super::super::context::{Draft, Services};
use super::super::purge::Left;
use super::super::{Ctx, Error};
use super::propose::read;
use crate::domain::event::Kind;
use crate::domain::ids::{ProposalId, TenantId};
use crate::domain::letter::{Letter, Prompt};
use crate::domain::moment::Moment;
use crate::store::policy_proposals::{self as rows, Proposal};
use crate::store::{lock_out, users};

/// By when they shall register: the days that may be chosen.
pub const REMIND_DAYS: [u8; 4] = [3, 7, 14, 30];
/// Users written to in one transaction.
const PAGE: i64 = 500;
/// Nobody is asked so twice within this time, in minutes.
const QUIET_MINUTES: i64 = 24 * 60;

/// Whether reminding began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It did: the worker writes to them, some at a time.
    Yes,
    /// It began before, at this moment: nobody is asked twice a day.
    Before(Moment),
    /// There is no such proposal any more.
    Gone,
}

/// Lets the worker write to all who have registered too little for the rules of a proposal.
///
/// # Errors
/// When the database does not answer.
pub fn begin_reminding(ctx: &Ctx, id: &ProposalId, days: u8) -> Result<Begun, Error> {
    let until = ctx.now.plus_minutes(i64::from(days) * 24 * 60);
    ctx.write(|tx| {
        let found = rows::find(tx.conn, ctx.tenant_id(), id)?;
        let Some(row) = found.filter(|row| row.expires_at > ctx.now) else { return Ok(Begun::Gone) };
        let quiet_since = ctx.now.plus_minutes(-QUIET_MINUTES);
        if let Some(at) = rows::find_reminded(tx.conn, ctx.tenant_id(), quiet_since)? {
            return Ok(Begun::Before(at));
        }
        if !rows::set_reminding(tx.conn, ctx.tenant_id(), id, (ctx.now, until))? {
            return Ok(Begun::Before(ctx.now));
        }
        let note = format!("users: {}; days: {days}", row.short);
        tx.record(Draft::of_tenant(Kind::RegistrationReminded).noted(&note))?;
        Ok(Begun::Yes)
    })
}

/// The proposals of all tenants whose users are still to be written to.
///
/// # Errors
/// When the database does not answer.
pub fn reminding(services: &Services) -> Result<Vec<(TenantId, ProposalId)>, Error> {
    Ok(services.store.read(|conn| anyhow::Ok(rows::list_reminding(conn)?))?)
}

/// Writes to up to 500 of them. Any number of processes may do so at once: each user is written to by one.
///
/// # Errors
/// When the database does not answer; whoever was written to until then is not written to again.
pub fn remind(ctx: &Ctx, id: &ProposalId) -> Result<Left, Error> {
    let found = ctx.read(|conn| rows::find(conn, ctx.tenant_id(), id))?;
    let Some(row) = found.filter(|row| row.reminding_at.is_some() && row.reminded_at.is_none()) else {
        return Ok(Left::Nothing);
    };
    let rules = read(&row)?.recovery;
    let after = row.reminded_after.as_str();
    let page = ctx.read(|conn| lock_out::list_short(conn, ctx.tenant_id(), &rules, after, PAGE))?;
    let count = i64::try_from(page.len()).unwrap_or(PAGE);
    let next = Proposal {
        reminded_after: page.last().map_or_else(|| row.reminded_after.clone(), ToString::to_string),
        reminded: row.reminded + count,
        reminded_at: (count < PAGE).then_some(ctx.now),
        ..row.clone()
    };
    ctx.write(|tx| {
        if !rows::set_reminded(tx.conn, &row, &next)? {
            return Ok(());
        }
        for user in users::hold_all(tx.conn, ctx.tenant_id(), &page)? {
            tx.post(&Letter::RegistrationAsked { user, prompt: Prompt::Rules, until: row.remind_until })?;
        }
        Ok(())
    })?;
    Ok(if next.reminded_at.is_some() { Left::Nothing } else { Left::More })
}
