//! Campaigns that invite users to register.

use super::{Conn, schema::campaigns};
use crate::domain::campaign::Audience;
use crate::domain::ids::{CampaignId, GroupId, TenantId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// A campaign as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = campaigns)]
pub struct Campaign {
    /// Its id.
    pub id: CampaignId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Its name, for administrators.
    pub name: String,
    /// Who is invited.
    pub audience: Audience,
    /// The group, where one is; none after that was deleted.
    pub group_id: Option<GroupId>,
    /// By when people shall register.
    pub deadline_at: Option<Moment>,
    /// Started.
    pub started_at: Moment,
    /// The key of the name of the last user who was looked at.
    pub reached: String,
    /// When everybody had been looked at.
    pub filled_at: Option<Moment>,
    /// When an administrator stopped it.
    pub stopped_at: Option<Moment>,
    /// When nobody was left to be asked.
    pub ended_at: Option<Moment>,
}

impl Campaign {
    /// Whether mails may still follow.
    pub const fn is_running(&self) -> bool {
        self.stopped_at.is_none() && self.ended_at.is_none()
    }
}

/// Up to `limit` campaigns of a tenant, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, limit: i64) -> QueryResult<Vec<Campaign>> {
    let all = campaigns::table.filter(campaigns::tenant_id.eq(tenant));
    let newest = all.order((campaigns::started_at.desc(), campaigns::id.desc())).limit(limit);
    newest.select(Campaign::as_select()).load(conn)
}

/// The campaigns of a tenant that mails may still follow, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_running(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Vec<Campaign>> {
    campaigns::table
        .filter(campaigns::tenant_id.eq(tenant))
        .filter(campaigns::stopped_at.is_null())
        .filter(campaigns::ended_at.is_null())
        .order((campaigns::started_at, campaigns::id))
        .select(Campaign::as_select())
        .load(conn)
}

/// The campaign with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, id: &CampaignId) -> QueryResult<Option<Campaign>> {
    let one = campaigns::table.filter(campaigns::tenant_id.eq(tenant)).filter(campaigns::id.eq(id));
    one.select(Campaign::as_select()).first(conn).optional()
}

/// Makes every other transaction that changes this campaign wait for the end of this one. SQLite needs nothing: its write
/// transaction is alone.
///
/// # Errors
/// When the database does not answer.
pub fn lock(conn: &mut Conn, tenant: &TenantId, id: &CampaignId) -> QueryResult<()> {
    let Conn::Pg(pg) = conn else { return Ok(()) };
    let one = campaigns::table.filter(campaigns::tenant_id.eq(tenant)).filter(campaigns::id.eq(id));
    one.select(campaigns::id).for_no_key_update().execute(pg).map(|_| ())
}

/// Adds a campaign.
///
/// # Errors
/// When the group is gone.
pub fn insert(conn: &mut Conn, campaign: &Campaign) -> QueryResult<()> {
    diesel::insert_into(campaigns::table).values(campaign).execute(conn).map(|_| ())
}

/// Notes how far the look for people has come, and when it was over.
///
/// # Errors
/// When the database does not answer.
pub fn set_reached(
    conn: &mut Conn,
    campaign: &Campaign,
    reached: &str,
    filled_at: Option<Moment>,
) -> QueryResult<()> {
    let one = campaigns::table.filter(campaigns::tenant_id.eq(&campaign.tenant_id));
    diesel::update(one.filter(campaigns::id.eq(&campaign.id)))
        .set((campaigns::reached.eq(reached), campaigns::filled_at.eq(filled_at)))
        .execute(conn)
        .map(|_| ())
}

/// Stops a campaign. False when it was not running any more.
///
/// # Errors
/// When the database does not answer.
pub fn stop(conn: &mut Conn, tenant: &TenantId, id: &CampaignId, now: Moment) -> QueryResult<bool> {
    let one = campaigns::table.filter(campaigns::tenant_id.eq(tenant)).filter(campaigns::id.eq(id));
    let running = one.filter(campaigns::stopped_at.is_null()).filter(campaigns::ended_at.is_null());
    diesel::update(running).set(campaigns::stopped_at.eq(now)).execute(conn).map(|stopped| stopped == 1)
}

/// Notes that nobody is left to be asked.
///
/// # Errors
/// When the database does not answer.
pub fn end(conn: &mut Conn, tenant: &TenantId, id: &CampaignId, now: Moment) -> QueryResult<()> {
    let one = campaigns::table.filter(campaigns::tenant_id.eq(tenant)).filter(campaigns::id.eq(id));
    let running = one.filter(campaigns::stopped_at.is_null()).filter(campaigns::ended_at.is_null());
    diesel::update(running).set(campaigns::ended_at.eq(now)).execute(conn).map(|_| ())
}
