//! Campaigns that invite users to register: started and stopped by administrators, carried on by the worker.

mod rounds;

pub use rounds::advance;

use super::context::{Draft, Tx};
use super::{Ctx, Error, interrupts};
use crate::domain::campaign::{Audience, Fault, Plan, Typed};
use crate::domain::event::Kind;
use crate::domain::ids::{CampaignId, GroupId};
use crate::domain::refusal::Refusal;
use crate::domain::registration;
use crate::domain::user::Role;
use crate::store::campaign_invites::{self, Counts};
use crate::store::campaign_plans::{self, Campaign};
use crate::store::groups::{self, Group};
use crate::store::methods::Method;
use crate::store::unregistered::{self, Lacking, Wanted};
use crate::store::users::User;

/// Campaigns that the list shows.
const LISTED: i64 = 50;
/// People that a preview names.
const PREVIEWED: i64 = 20;
/// People without an address that the page of a campaign names.
const NAMED: i64 = 50;

/// A campaign in the list.
pub struct Listed {
    /// The campaign.
    pub campaign: Campaign,
    /// How many it is about.
    pub invited: i64,
    /// How many of them have registered enough since.
    pub completed: i64,
}

/// Who would be invited.
pub struct Preview {
    /// How many.
    pub all: i64,
    /// How many of them no mail reaches.
    pub unreachable: i64,
    /// The first of them, by name.
    pub first: Vec<User>,
}

/// How a campaign stands.
pub struct Progress {
    /// The campaign.
    pub campaign: Campaign,
    /// The group that it is for, where it is for one that is still there.
    pub group: Option<Group>,
    /// Its figures.
    pub counts: Counts,
    /// The first of those whom no mail reaches.
    pub unreachable: Vec<User>,
}

/// The campaigns of the tenant, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn list(ctx: &Ctx) -> Result<Vec<Listed>, Error> {
    ctx.read(|conn| {
        let all = campaign_plans::list(conn, ctx.tenant_id(), LISTED)?;
        let ids: Vec<CampaignId> = all.iter().map(|one| one.id.clone()).collect();
        let counts = campaign_invites::count_of(conn, ctx.tenant_id(), &ids)?;
        let listed = |campaign: Campaign| {
            let known = counts.iter().find(|(id, ..)| *id == campaign.id);
            let (invited, completed) = known.map_or((0, 0), |(_, invited, completed)| (*invited, *completed));
            Listed { campaign, invited, completed }
        };
        Ok::<_, Error>(all.into_iter().map(listed).collect())
    })
}

/// Who would be invited now.
///
/// # Errors
/// [`Refusal::Campaign`] when it was not said who; when the database does not answer.
pub fn preview(ctx: &Ctx, typed: &Typed) -> Result<Preview, Error> {
    let (audience, group) = typed.who().map_err(|fault| Refusal::Campaign(vec![fault]))?;
    let wanted = wanted(ctx, audience, group.as_ref());
    ctx.read(|conn| {
        let (all, unreachable) = unregistered::count(conn, ctx.tenant_id(), &wanted)?;
        let first = unregistered::list(conn, ctx.tenant_id(), &wanted, "", PREVIEWED)?;
        Ok::<_, Error>(Preview { all, unreachable, first })
    })
}

/// Starts a campaign. The worker finds its people and writes to them.
///
/// # Errors
/// [`Refusal::Campaign`] with everything that has to be corrected.
pub fn start(ctx: &Ctx, typed: &Typed) -> Result<CampaignId, Error> {
    let plan = typed.read(&ctx.tenant.zone, ctx.now).map_err(Refusal::Campaign)?;
    let id: CampaignId = ctx.services.id();
    ctx.write(|tx| {
        check_group(tx, ctx, plan.group.as_ref())?;
        let Plan { name, audience, group, deadline_at } = plan;
        let campaign = Campaign {
            id: id.clone(),
            tenant_id: ctx.tenant_id().clone(),
            name,
            audience,
            group_id: group,
            deadline_at,
            started_at: ctx.now,
            reached: String::new(),
            filled_at: None,
            stopped_at: None,
            ended_at: None,
        };
        campaign_plans::insert(tx.conn, &campaign)?;
        tx.record(Draft::of_tenant(Kind::CampaignStarted).noted(&campaign.name))
    })?;
    Ok(id)
}

fn check_group(tx: &mut Tx<'_>, ctx: &Ctx, group: Option<&GroupId>) -> Result<(), Error> {
    let Some(group) = group else { return Ok(()) };
    match groups::count_of(tx.conn, ctx.tenant_id(), std::slice::from_ref(group))? {
        0 => Err(Refusal::Campaign(vec![Fault::Group]).into()),
        _ => Ok(()),
    }
}

/// Stops a campaign: nothing more is posted. One that is over stays as it is; none when there is no such one.
///
/// # Errors
/// When the database does not answer.
pub fn stop(ctx: &Ctx, id: &CampaignId) -> Result<Option<()>, Error> {
    ctx.write(|tx| {
        let Some(campaign) = campaign_plans::find(tx.conn, ctx.tenant_id(), id)? else { return Ok(None) };
        if campaign_plans::stop(tx.conn, ctx.tenant_id(), id, ctx.now)? {
            tx.record(Draft::of_tenant(Kind::CampaignStopped).noted(&campaign.name))?;
        }
        Ok(Some(()))
    })
}

/// How a campaign stands; none when there is no such one.
///
/// # Errors
/// When the database does not answer.
pub fn progress(ctx: &Ctx, id: &CampaignId) -> Result<Option<Progress>, Error> {
    ctx.read(|conn| {
        let Some(campaign) = campaign_plans::find(conn, ctx.tenant_id(), id)? else {
            return Ok::<_, Error>(None);
        };
        let all = groups::list(conn, ctx.tenant_id())?;
        let group = all.into_iter().find(|group| campaign.group_id.as_ref() == Some(&group.id));
        let counts = campaign_invites::count(conn, ctx.tenant_id(), id)?;
        let unreachable = campaign_invites::list_unreachable(conn, ctx.tenant_id(), id, NAMED)?;
        Ok(Some(Progress { campaign, group, counts, unreachable }))
    })
}

/// What a campaign looks for, by the rules that count now.
fn wanted<'a>(ctx: &Ctx, audience: Audience, group: Option<&'a GroupId>) -> Wanted<'a> {
    let rules = &ctx.tenant.settings.recovery;
    let lacking = |role: Role| {
        let required = registration::required(rules, role);
        let fewer_than = if audience == Audience::Without { required.min(1) } else { required };
        Lacking { role, kinds: registration::offered(rules, role), fewer_than }
    };
    Wanted { lacking: Role::ALL.iter().copied().map(lacking).collect(), group }
}

/// Notes that a user, whom the caller holds and who has these methods now, is asked no longer if they are enough.
///
/// # Errors
/// When the database does not answer.
pub(super) fn note_registered(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    user: &User,
    methods: &[Method],
) -> Result<(), Error> {
    if is_complete(ctx, user, methods) {
        campaign_invites::complete(tx.conn, ctx.tenant_id(), &user.id, ctx.now)?;
    }
    Ok(())
}

fn is_complete(ctx: &Ctx, user: &User, methods: &[Method]) -> bool {
    registration::missing(&interrupts::entries(methods), &ctx.tenant.settings.recovery, user.role) == 0
}
