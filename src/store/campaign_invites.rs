//! Who is invited by a campaign, and how often they were asked.

use super::{
    Conn,
    schema::{campaign_invites, users},
    users::User,
};
use crate::domain::ids::{CampaignId, TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::dsl::{count_star, max};
use diesel::prelude::*;

/// An invitation as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = campaign_invites)]
pub struct Invite {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Who is invited.
    pub user_id: UserId,
    /// The tenant of both.
    pub tenant_id: TenantId,
    /// Mails until now, the invitation among them.
    pub mails: i32,
    /// When the invitation was posted.
    pub invited_at: Option<Moment>,
    /// When the newest mail was.
    pub mailed_at: Option<Moment>,
    /// When the next one is due; none when none will follow.
    pub next_at: Option<Moment>,
    /// When it was seen that no mail reaches them.
    pub unreachable_at: Option<Moment>,
    /// When they had registered enough.
    pub completed_at: Option<Moment>,
}

/// How a campaign stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Everybody it is about.
    pub invited: i64,
    /// Those who were written to.
    pub mailed: i64,
    /// Those who were written to more than once.
    pub reminded: i64,
    /// Those who have registered enough since.
    pub completed: i64,
    /// Those whom no mail reaches.
    pub unreachable: i64,
}

/// Adds invitations.
///
/// # Errors
/// When the database does not answer.
pub fn insert_all(conn: &mut Conn, all: &[Invite]) -> QueryResult<()> {
    let rows = diesel::insert_into(campaign_invites::table).values(all);
    match conn {
        Conn::Pg(pg) => rows.execute(pg),
        Conn::Sqlite(lite) => rows.execute(lite),
    }
    .map(|_| ())
}

/// Up to `limit` users of a campaign who are due for a mail, those who wait longest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_due(
    conn: &mut Conn,
    tenant: &TenantId,
    campaign: &CampaignId,
    now: Moment,
    limit: i64,
) -> QueryResult<Vec<UserId>> {
    campaign_invites::table
        .filter(campaign_invites::tenant_id.eq(tenant))
        .filter(campaign_invites::campaign_id.eq(campaign))
        .filter(campaign_invites::next_at.le(now))
        .order(campaign_invites::next_at)
        .limit(limit)
        .select(campaign_invites::user_id)
        .load(conn)
}

/// The invitations of these users by a campaign.
///
/// # Errors
/// When the database does not answer.
pub fn list_of(
    conn: &mut Conn,
    tenant: &TenantId,
    campaign: &CampaignId,
    users: &[UserId],
) -> QueryResult<Vec<Invite>> {
    campaign_invites::table
        .filter(campaign_invites::tenant_id.eq(tenant))
        .filter(campaign_invites::campaign_id.eq(campaign))
        .filter(campaign_invites::user_id.eq_any(users))
        .select(Invite::as_select())
        .load(conn)
}

/// When these users had their newest mails of other campaigns, those since `since`.
///
/// # Errors
/// When the database does not answer.
pub fn list_mailed(
    conn: &mut Conn,
    tenant: &TenantId,
    (but, users): (&CampaignId, &[UserId]),
    since: Moment,
) -> QueryResult<Vec<(UserId, Option<Moment>)>> {
    campaign_invites::table
        .filter(campaign_invites::tenant_id.eq(tenant))
        .filter(campaign_invites::user_id.eq_any(users))
        .filter(campaign_invites::campaign_id.ne(but))
        .filter(campaign_invites::mailed_at.gt(since))
        .group_by(campaign_invites::user_id)
        .select((campaign_invites::user_id, max(campaign_invites::mailed_at)))
        .load(conn)
}

/// Stores what changed of an invitation.
///
/// # Errors
/// When the database does not answer.
pub fn set(conn: &mut Conn, invite: &Invite) -> QueryResult<()> {
    let one = campaign_invites::table
        .filter(campaign_invites::tenant_id.eq(&invite.tenant_id))
        .filter(campaign_invites::campaign_id.eq(&invite.campaign_id))
        .filter(campaign_invites::user_id.eq(&invite.user_id));
    diesel::update(one)
        .set((
            campaign_invites::mails.eq(invite.mails),
            campaign_invites::invited_at.eq(invite.invited_at),
            campaign_invites::mailed_at.eq(invite.mailed_at),
            campaign_invites::next_at.eq(invite.next_at),
            campaign_invites::completed_at.eq(invite.completed_at),
        ))
        .execute(conn)
        .map(|_| ())
}

/// Notes in all campaigns that a user has registered enough: nothing more is sent.
///
/// # Errors
/// When the database does not answer.
pub fn complete(conn: &mut Conn, tenant: &TenantId, user: &UserId, now: Moment) -> QueryResult<()> {
    let theirs = campaign_invites::table
        .filter(campaign_invites::tenant_id.eq(tenant))
        .filter(campaign_invites::user_id.eq(user));
    diesel::update(theirs.filter(campaign_invites::completed_at.is_null()))
        .set((campaign_invites::completed_at.eq(now), campaign_invites::next_at.eq(None::<Moment>)))
        .execute(conn)
        .map(|_| ())
}

/// Whether a mail of a campaign is still to follow.
///
/// # Errors
/// When the database does not answer.
pub fn find_waiting(conn: &mut Conn, tenant: &TenantId, campaign: &CampaignId) -> QueryResult<bool> {
    let theirs = campaign_invites::table
        .filter(campaign_invites::tenant_id.eq(tenant))
        .filter(campaign_invites::campaign_id.eq(campaign))
        .filter(campaign_invites::next_at.is_not_null());
    Ok(theirs.select(campaign_invites::user_id).first::<UserId>(conn).optional()?.is_some())
}

/// How a campaign stands.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, tenant: &TenantId, campaign: &CampaignId) -> QueryResult<Counts> {
    let all = || {
        campaign_invites::table
            .filter(campaign_invites::tenant_id.eq(tenant))
            .filter(campaign_invites::campaign_id.eq(campaign))
    };
    Ok(Counts {
        invited: all().count().get_result(conn)?,
        mailed: all().filter(campaign_invites::mails.gt(0)).count().get_result(conn)?,
        reminded: all().filter(campaign_invites::mails.gt(1)).count().get_result(conn)?,
        completed: all().filter(campaign_invites::completed_at.is_not_null()).count().get_result(conn)?,
        unreachable: all().filter(campaign_invites::unreachable_at.is_not_null()).count().get_result(conn)?,
    })
}

/// Of each of these campaigns, how many users it is about, and how many of them have registered enough.
///
/// # Errors
/// When the database does not answer.
pub fn count_of(
    conn: &mut Conn,
    tenant: &TenantId,
    campaigns: &[CampaignId],
) -> QueryResult<Vec<(CampaignId, i64, i64)>> {
    campaign_invites::table
        .filter(campaign_invites::tenant_id.eq(tenant))
        .filter(campaign_invites::campaign_id.eq_any(campaigns))
        .group_by(campaign_invites::campaign_id)
        .select((
            campaign_invites::campaign_id,
            count_star(),
            diesel::dsl::count(campaign_invites::completed_at),
        ))
        .load(conn)
}

/// Up to `limit` users of a campaign whom no mail reaches, by name.
///
/// # Errors
/// When the database does not answer.
pub fn list_unreachable(
    conn: &mut Conn,
    tenant: &TenantId,
    campaign: &CampaignId,
    limit: i64,
) -> QueryResult<Vec<User>> {
    let theirs = campaign_invites::table
        .filter(campaign_invites::tenant_id.eq(tenant))
        .filter(campaign_invites::campaign_id.eq(campaign))
        .filter(campaign_invites::unreachable_at.is_not_null());
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(users::id.eq_any(theirs.select(campaign_invites::user_id)))
        .order(users::name_key)
        .limit(limit)
        .select(User::as_select())
        .load(conn)
}
