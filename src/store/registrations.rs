//! What is asked of users about their registration: a row for each user who was ever asked.

use super::{Conn, schema::registrations};
use crate::domain::ids::{TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// What was asked of a user, and when.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = registrations, treat_none_as_null = true)]
pub struct Registration {
    /// Whose.
    pub user_id: UserId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// When an administrator asked for everything anew; what was confirmed before does not count.
    pub required_at: Option<Moment>,
    /// When the user was first asked for what is missing: the grace runs from here.
    pub prompted_at: Option<Moment>,
    /// When the user was first asked to confirm what is due: the time for "Remind me tomorrow" runs from here.
    pub reminded_at: Option<Moment>,
    /// Until when the user is not asked again.
    pub quiet_until: Option<Moment>,
}

impl Registration {
    /// Nothing was ever asked of this user.
    pub fn fresh(tenant: &TenantId, user: &UserId) -> Self {
        Self {
            user_id: user.clone(),
            tenant_id: tenant.clone(),
            required_at: None,
            prompted_at: None,
            reminded_at: None,
            quiet_until: None,
        }
    }
}

/// What was asked of a user.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, user: &UserId) -> QueryResult<Option<Registration>> {
    let one = registrations::table.filter(registrations::tenant_id.eq(tenant));
    one.filter(registrations::user_id.eq(user)).select(Registration::as_select()).first(conn).optional()
}

/// Keeps what is asked of a user, in place of what was. Two at once: the later one counts.
///
/// # Errors
/// When the database does not answer.
pub fn set(conn: &mut Conn, registration: &Registration) -> QueryResult<()> {
    let one = registrations::table.filter(registrations::tenant_id.eq(&registration.tenant_id));
    let changed = diesel::update(one.filter(registrations::user_id.eq(&registration.user_id)))
        .set(registration)
        .execute(conn)?;
    if changed == 0 {
        diesel::insert_into(registrations::table).values(registration).execute(conn)?;
    }
    Ok(())
}

/// Asks users for everything anew, in place of what was asked of them. The caller holds them.
///
/// # Errors
/// When the database does not answer.
pub fn require(conn: &mut Conn, tenant: &TenantId, users: &[UserId], now: Moment) -> QueryResult<()> {
    let theirs = registrations::table.filter(registrations::tenant_id.eq(tenant));
    diesel::delete(theirs.filter(registrations::user_id.eq_any(users))).execute(conn)?;
    let asked = |user| Registration { required_at: Some(now), ..Registration::fresh(tenant, user) };
    let rows: Vec<_> = users.iter().map(asked).collect();
    let rows = diesel::insert_into(registrations::table).values(&rows);
    match conn {
        Conn::Pg(pg) => rows.execute(pg),
        Conn::Sqlite(lite) => rows.execute(lite),
    }
    .map(|_| ())
}
