//! Wrong passwords, counted by name and door.

use super::{Conn, schema::lockouts};
use crate::domain::ids::TenantId;
use crate::domain::lockout::Tries;
use crate::domain::moment::Moment;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

/// The door of everybody whose browser is not familiar.
pub const STRANGERS: &str = "";

/// A door as stored. One of a browser's own is there for as long as the browser is familiar.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = lockouts, treat_none_as_null = true)]
pub struct Lockout {
    /// Its tenant.
    pub tenant_id: TenantId,
    /// The form of the user name that is compared. It may belong to nobody.
    pub name_key: String,
    /// Keyed digest of what the browser keeps, or [`STRANGERS`].
    pub browser_hash: String,
    /// Wrong passwords that count.
    pub failures: i32,
    /// When the newest of them was.
    pub failed_at: Option<Moment>,
    /// Keyed digests of the newest different ones.
    pub remembered: String,
    /// When the row has nothing to say any more.
    pub keep_until: Moment,
}

impl Lockout {
    /// The wrong passwords at this door.
    pub fn tries(&self) -> Tries {
        let Self { failures, failed_at, remembered, .. } = self;
        Tries { failures: *failures, failed_at: *failed_at, remembered: remembered.clone() }
    }

    /// Whether it is that of a browser that the user signed in with before.
    pub fn is_familiar(&self) -> bool {
        self.browser_hash != STRANGERS
    }

    /// The same door with other wrong passwords.
    pub fn with(self, Tries { failures, failed_at, remembered }: Tries) -> Self {
        Self { failures, failed_at, remembered, ..self }
    }
}

/// The doors with these digests under a name, as far as they have something to say at `now`.
///
/// # Errors
/// When the database does not answer.
pub fn find(
    conn: &mut Conn,
    tenant: &TenantId,
    name_key: &str,
    browsers: &[&str],
    now: Moment,
) -> QueryResult<Vec<Lockout>> {
    let named =
        lockouts::table.filter(lockouts::tenant_id.eq(tenant)).filter(lockouts::name_key.eq(name_key));
    let doors = named.filter(lockouts::browser_hash.eq_any(browsers)).filter(lockouts::keep_until.gt(now));
    doors.select(Lockout::as_select()).load(conn)
}

/// All doors under a name that have something to say at `now`.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, name_key: &str, now: Moment) -> QueryResult<Vec<Lockout>> {
    let named =
        lockouts::table.filter(lockouts::tenant_id.eq(tenant)).filter(lockouts::name_key.eq(name_key));
    named.filter(lockouts::keep_until.gt(now)).select(Lockout::as_select()).load(conn)
}

/// The doors of a tenant at which so many wrong passwords count, as far as they have something to say at `now`.
///
/// # Errors
/// When the database does not answer.
pub fn list_full(
    conn: &mut Conn,
    tenant: &TenantId,
    failures: i32,
    now: Moment,
) -> QueryResult<Vec<Lockout>> {
    let full = lockouts::table.filter(lockouts::tenant_id.eq(tenant)).filter(lockouts::failures.ge(failures));
    // Said in the words of the index `lockouts_by_failures`: most doors are those of familiar browsers, without any.
    let full = full.filter(sql::<Bool>("lockouts.failures > 0"));
    full.filter(lockouts::keep_until.gt(now)).select(Lockout::as_select()).load(conn)
}

/// All doors under these names that have something to say at `now`.
///
/// # Errors
/// When the database does not answer.
pub fn list_of(conn: &mut Conn, tenant: &TenantId, names: &[&str], now: Moment) -> QueryResult<Vec<Lockout>> {
    let named =
        lockouts::table.filter(lockouts::tenant_id.eq(tenant)).filter(lockouts::name_key.eq_any(names));
    named.filter(lockouts::keep_until.gt(now)).select(Lockout::as_select()).load(conn)
}

/// Keeps a door, in the place of what was kept of it. The caller holds the name.
///
/// # Errors
/// When the database does not answer.
pub fn put(conn: &mut Conn, lockout: &Lockout) -> QueryResult<()> {
    let Lockout { tenant_id, name_key, browser_hash, .. } = lockout;
    let changed = diesel::update(lockouts::table.find((tenant_id, name_key, browser_hash)))
        .set(lockout)
        .execute(conn)?;
    if changed == 0 {
        diesel::insert_into(lockouts::table).values(lockout).execute(conn)?;
    }
    Ok(())
}

/// Lets all wrong passwords under a name count no longer; when the newest was stays known.
///
/// # Errors
/// When the database does not answer.
pub fn forgive(conn: &mut Conn, tenant: &TenantId, name_key: &str) -> QueryResult<()> {
    let named =
        lockouts::table.filter(lockouts::tenant_id.eq(tenant)).filter(lockouts::name_key.eq(name_key));
    diesel::update(named)
        .set((lockouts::failures.eq(0), lockouts::remembered.eq("")))
        .execute(conn)
        .map(|_| ())
}

/// Deletes up to `limit` doors that have had nothing to say since before `before`; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = lockouts::table.filter(lockouts::keep_until.lt(before)).limit(limit);
    type Key = (TenantId, String, String);
    let keys: Vec<Key> =
        old.select((lockouts::tenant_id, lockouts::name_key, lockouts::browser_hash)).load(conn)?;
    let mut deleted = 0;
    for (tenant, name_key, browser_hash) in keys {
        deleted += diesel::delete(lockouts::table.find((tenant, name_key, browser_hash))).execute(conn)?;
    }
    Ok(deleted)
}
