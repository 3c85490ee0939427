//! Rules that are typed are checked and shown with what they come to; only a second word keeps them.

use super::super::tenants::read_all;
use super::super::{Ctx, Error};
use crate::domain::ids::{ProposalId, UserId};
use crate::domain::lock_out::Loss;
use crate::domain::moment::Moment;
use crate::domain::recovery::Recovery;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::setting::{self, Change, Fault, Flaw, Setting, Typed};
use crate::domain::tenant::{Settings, Tenant};
use crate::store::policy_proposals as rows;
use crate::store::{groups, losses};
use anyhow::Context;
use std::sync::Arc;

/// How long a proposal may be kept, in minutes: the rest of a working day.
const LIFE_MINUTES: i64 = 12 * 60;

/// What became of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// It is what is stored.
    Nothing,
    /// It waits to be kept.
    Made(ProposalId),
}

/// Rules that wait to be kept.
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// The settings of the tenant with them.
    pub settings: Settings,
    /// In what they differ from those that are stored now.
    pub changes: Vec<Change>,
    /// The revision of the rules that they start from.
    pub base: String,
    /// Who would lose the way back in; none where nobody can.
    pub loss: Option<Loss>,
    /// When that was counted.
    pub counted_at: Moment,
    /// Since when those who have registered too little are reminded, and how many were.
    pub reminding: Option<(Moment, i64)>,
}

/// The tenant as it is stored at this moment: what the process remembers may be a second old.
///
/// # Errors
/// When the database does not answer.
pub fn stored(ctx: &Ctx) -> Result<Arc<Tenant>, Error> {
    let all = ctx.read(read_all)?;
    Ok(all.get(ctx.tenant_id()).cloned().context("the tenant is gone")?)
}

/// Which rules these are: another one as soon as one of them changes.
pub fn revision(settings: &Settings) -> Revision {
    Revision::of(&[&setting::written(settings)])
}

/// Checks what was typed on a page that showed the rules of `revision`, and counts who would lose the way back in.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when other rules are stored by now, [`Refusal::Settings`] for what cannot be kept.
pub fn propose(ctx: &Ctx, by: &UserId, typed: &Typed, revision: &str) -> Result<Proposed, Error> {
    let stored = stored(ctx)?;
    let base = self::revision(&stored.settings).to_string();
    if base != revision {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let after = typed.read(&stored.settings).map_err(Refusal::Settings)?;
    refuse_unknown_groups(ctx, &after.recovery)?;
    let changes = setting::changes(&stored.settings, &after);
    if changes.is_empty() {
        return Ok(Proposed::Nothing);
    }
    let touched = !setting::leaves_resets_alone(&changes);
    let loss = touched.then(|| count(ctx, &stored.settings.recovery, &after.recovery)).transpose()?;
    let row = row(ctx, by, (&after, base), loss)?;
    ctx.write(|tx| Ok(rows::insert(tx.conn, &row)?))?;
    Ok(Proposed::Made(row.id))
}

fn refuse_unknown_groups(ctx: &Ctx, recovery: &Recovery) -> Result<(), Error> {
    let named = &recovery.scope_groups;
    if named.is_empty() {
        return Ok(());
    }
    let there = ctx.read(|conn| groups::count_of(conn, ctx.tenant_id(), named))?;
    if usize::try_from(there).is_ok_and(|there| there == named.len()) {
        return Ok(());
    }
    Err(Refusal::Settings(vec![Flaw { setting: Setting::ScopeGroups, fault: Fault::Choice }]).into())
}

/// Counts in the database: nobody is read.
fn count(ctx: &Ctx, before: &Recovery, after: &Recovery) -> Result<Loss, Error> {
    ctx.read(|conn| losses::count(conn, ctx.tenant_id(), before, after))
}

fn row(
    ctx: &Ctx,
    by: &UserId,
    (settings, base): (&Settings, String),
    loss: Option<Loss>,
) -> anyhow::Result<rows::Proposal> {
    let counted = loss.unwrap_or_default();
    Ok(rows::Proposal {
        id: ctx.services.id(),
        tenant_id: ctx.tenant_id().clone(),
        user_id: by.clone(),
        settings: serde_json::to_string(settings)?,
        base,
        users: loss.map(|loss| loss.users),
        barred: counted.barred,
        newly: counted.newly,
        short: counted.short,
        created_at: ctx.now,
        expires_at: ctx.now.plus_minutes(LIFE_MINUTES),
        reminding_at: None,
        remind_until: None,
        reminded_after: String::new(),
        reminded: 0,
        reminded_at: None,
    })
}

/// A proposal while it may be kept.
///
/// # Errors
/// When the database does not answer.
pub fn find_proposal(ctx: &Ctx, id: &ProposalId) -> Result<Option<Proposal>, Error> {
    let found = ctx.read(|conn| rows::find(conn, ctx.tenant_id(), id))?;
    let Some(row) = found.filter(|row| row.expires_at > ctx.now) else { return Ok(None) };
    let settings = read(&row)?;
    let (barred, newly, short) = (row.barred, row.newly, row.short);
    Ok(Some(Proposal {
        changes: setting::changes(&stored(ctx)?.settings, &settings),
        settings,
        loss: row.users.map(|users| Loss { users, barred, newly, short }),
        counted_at: row.created_at,
        reminding: row.reminding_at.map(|at| (at, row.reminded)),
        base: row.base,
        id: row.id,
    }))
}

/// The settings of a proposal.
pub(super) fn read(row: &rows::Proposal) -> anyhow::Result<Settings> {
    serde_json::from_str(&row.settings).context("a proposal cannot be read")
}
