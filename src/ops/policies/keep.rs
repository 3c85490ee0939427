//! The second word: proposed rules become those of the tenant.

use super::super::tenants::{self, DefaultTenant};
use super::super::{Ctx, Error};
use super::propose::{find_proposal, revision};
use crate::domain::event::Kind;
use crate::domain::ids::ProposalId;
use crate::domain::refusal::Refusal;
use crate::domain::setting::{self, Fault, Flaw, Number, Setting};
use crate::store::policy_proposals;

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Its rules count.
    Yes,
    /// There is none: it was kept before, or too long ago.
    Gone,
}

/// Keeps a proposal, unless the rules that it starts from are not those that are stored.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody kept others, [`Refusal::Settings`] when they fit no longer.
pub fn keep(ctx: &Ctx, id: &ProposalId) -> Result<Kept, Error> {
    let Some(proposal) = find_proposal(ctx, id)? else { return Ok(Kept::Gone) };
    tenants::update_as(ctx, (DefaultTenant::Keep, Kind::PolicyChanged), |tx, tenant| {
        if revision(&tenant.settings).to_string() != proposal.base {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let changes = setting::changes(&tenant.settings, &proposal.settings);
        setting::put_in(&mut tenant.settings, &proposal.settings);
        // Questions may have been retired since these rules were checked.
        let offered = tenant.settings.questions.offered().count();
        if let Some(one) = tenant.settings.recovery.contradictions(offered).first() {
            let setting = Setting::Number(Number::QuestionsRegistered);
            return Err(Refusal::Settings(vec![Flaw { setting, fault: Fault::Contradiction(*one) }]).into());
        }
        policy_proposals::end(tx.conn, ctx.tenant_id(), id, ctx.now)?;
        Ok(Some(setting::note(&changes)))
    })?;
    Ok(Kept::Yes)
}
