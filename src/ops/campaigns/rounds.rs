//! What the worker does for campaigns: finds their people, and writes to those who are due, so many at a time that
//! nobody waits for it. Each step is one transaction: a worker that dies leaves what was done, and nothing is done twice.

use super::{is_complete, wanted};
use crate::domain::campaign::{APART_DAYS, Audience, apart, next_at};
use crate::domain::ids::UserId;
use crate::domain::letter::{Letter, Prompt};
use crate::domain::method::Credential;
use crate::domain::moment::Moment;
use crate::ops::context::Tx;
use crate::ops::purge::Left;
use crate::ops::{Ctx, Error};
use crate::store::campaign_invites::{self, Invite};
use crate::store::campaign_plans::{self, Campaign};
use crate::store::methods::{self, Method};
use crate::store::users::{self, User};
use crate::store::{Conn, expiries, unregistered};
use std::collections::HashMap;

/// People looked at, and written to, in one transaction.
const PAGE: i64 = 500;

/// Carries the tenant's campaigns on: a page of people each. Any number of processes may do so at once.
///
/// # Errors
/// When the database does not answer; what was done until then stays done.
pub fn advance(ctx: &Ctx) -> Result<Left, Error> {
    let mut left = Left::Nothing;
    for campaign in ctx.read(|conn| campaign_plans::list_running(conn, ctx.tenant_id()))? {
        let filled = campaign.filled_at.is_some() || fill(ctx, &campaign)?;
        let written = write(ctx, &campaign)?;
        if !filled || written == PAGE {
            left = Left::More;
        } else if written == 0 {
            end(ctx, &campaign)?;
        }
    }
    Ok(left)
}

/// Finds the next people of a campaign. True when there are no more.
fn fill(ctx: &Ctx, campaign: &Campaign) -> Result<bool, Error> {
    ctx.write(|tx| {
        campaign_plans::lock(tx.conn, ctx.tenant_id(), &campaign.id)?;
        let now = campaign_plans::find(tx.conn, ctx.tenant_id(), &campaign.id)?;
        let Some(campaign) = now.filter(|now| now.is_running() && now.filled_at.is_none()) else {
            return Ok(true);
        };
        let people = next_people(tx.conn, ctx, &campaign)?;
        let invites = invites(tx.conn, ctx, &campaign, &people)?;
        if !invites.is_empty() {
            campaign_invites::insert_all(tx.conn, &invites)?;
        }
        let is_last = i64::try_from(people.len()).is_ok_and(|found| found < PAGE);
        let reached = people.last().map_or(campaign.reached.as_str(), |last| last.name_key.as_str());
        campaign_plans::set_reached(tx.conn, &campaign, reached, is_last.then_some(ctx.now))?;
        Ok(is_last)
    })
}

/// Nobody, where the group was deleted.
fn next_people(conn: &mut Conn, ctx: &Ctx, campaign: &Campaign) -> Result<Vec<User>, Error> {
    if campaign.audience == Audience::Group && campaign.group_id.is_none() {
        return Ok(Vec::new());
    }
    let wanted = wanted(ctx, campaign.audience, campaign.group_id.as_ref());
    Ok(unregistered::list(conn, ctx.tenant_id(), &wanted, &campaign.reached, PAGE)?)
}

fn invites(conn: &mut Conn, ctx: &Ctx, campaign: &Campaign, people: &[User]) -> Result<Vec<Invite>, Error> {
    let ids: Vec<UserId> = people.iter().map(|user| user.id.clone()).collect();
    let registered = methods::list_of(conn, ctx.tenant_id(), &ids)?;
    let has_mail = |user: &User| {
        let own = registered.iter().any(|one| one.kind == Credential::Mail && one.user_id == user.id);
        own || user.work_mail.is_some()
    };
    let invite = |user: &User| {
        let reached = has_mail(user);
        Invite {
            campaign_id: campaign.id.clone(),
            user_id: user.id.clone(),
            tenant_id: ctx.tenant_id().clone(),
            mails: 0,
            invited_at: None,
            mailed_at: None,
            next_at: reached.then_some(ctx.now),
            unreachable_at: (!reached).then_some(ctx.now),
            completed_at: None,
        }
    };
    Ok(people.iter().map(invite).collect())
}

/// Writes to those who are due; answers how many were looked at.
fn write(ctx: &Ctx, campaign: &Campaign) -> Result<i64, Error> {
    let due =
        ctx.read(|conn| campaign_invites::list_due(conn, ctx.tenant_id(), &campaign.id, ctx.now, PAGE))?;
    if due.is_empty() {
        return Ok(0);
    }
    ctx.write(|tx| {
        let held = users::hold_all(tx.conn, ctx.tenant_id(), &due)?;
        // Asked again while nobody else can change it: another process or an administrator may have come first.
        let now = campaign_plans::find(tx.conn, ctx.tenant_id(), &campaign.id)?;
        let Some(campaign) = now.filter(Campaign::is_running) else { return Ok(()) };
        let people = People::of(tx.conn, ctx, &campaign, &held)?;
        for invite in campaign_invites::list_of(tx.conn, ctx.tenant_id(), &campaign.id, &held)? {
            if invite.next_at.is_some_and(|at| at <= ctx.now) {
                let next = people.ask(tx, ctx, &campaign, &invite)?;
                campaign_invites::set(tx.conn, &next)?;
            }
        }
        Ok(())
    })?;
    Ok(i64::try_from(due.len()).unwrap_or(PAGE))
}

/// The people of a page, and what decides whether they are written to.
struct People {
    users: HashMap<UserId, User>,
    registered: HashMap<UserId, Vec<Method>>,
    mailed: HashMap<UserId, Moment>,
}

impl People {
    fn of(conn: &mut Conn, ctx: &Ctx, campaign: &Campaign, held: &[UserId]) -> Result<Self, Error> {
        let users = expiries::list_of(conn, ctx.tenant_id(), held)?;
        let mut registered: HashMap<UserId, Vec<Method>> = HashMap::new();
        for method in methods::list_of(conn, ctx.tenant_id(), held)? {
            registered.entry(method.user_id.clone()).or_default().push(method);
        }
        let since = ctx.now.plus_minutes(-APART_DAYS * 24 * 60);
        let mailed = campaign_invites::list_mailed(conn, ctx.tenant_id(), (&campaign.id, held), since)?;
        Ok(Self {
            users: users.into_iter().map(|user| (user.id.clone(), user)).collect(),
            registered,
            mailed: mailed.into_iter().filter_map(|(user, at)| Some((user, at?))).collect(),
        })
    }

    /// The invitation as it is after this round, its letter posted if there is one.
    fn ask(&self, tx: &mut Tx<'_>, ctx: &Ctx, campaign: &Campaign, invite: &Invite) -> Result<Invite, Error> {
        let over = Invite { next_at: None, ..invite.clone() };
        let Some(user) = self.users.get(&invite.user_id).filter(|user| user.may_sign_in()) else {
            return Ok(over);
        };
        let registered = self.registered.get(&user.id).map_or(&[][..], Vec::as_slice);
        if is_complete(ctx, user, registered) {
            return Ok(Invite { completed_at: Some(ctx.now), ..over });
        }
        if let Some(at) = self.mailed.get(&user.id) {
            return Ok(Invite { next_at: Some(apart(*at)), ..invite.clone() });
        }
        let prompt = if invite.mails == 0 { Prompt::Invitation } else { Prompt::Reminder };
        let until = campaign.deadline_at.filter(|until| *until > ctx.now);
        tx.post(&Letter::RegistrationAsked { user: user.id.clone(), prompt, until })?;
        let invited_at = invite.invited_at.unwrap_or(ctx.now);
        Ok(Invite {
            mails: invite.mails + 1,
            invited_at: Some(invited_at),
            mailed_at: Some(ctx.now),
            next_at: next_at(invited_at, ctx.now),
            ..invite.clone()
        })
    }
}

/// Ends a campaign whose people are all found, once no mail is left to follow.
fn end(ctx: &Ctx, campaign: &Campaign) -> Result<(), Error> {
    let waits = ctx.read(|conn| campaign_invites::find_waiting(conn, ctx.tenant_id(), &campaign.id))?;
    if waits {
        return Ok(());
    }
    ctx.write(|tx| Ok(campaign_plans::end(tx.conn, ctx.tenant_id(), &campaign.id, ctx.now)?))
}
