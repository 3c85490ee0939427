//! Flows.

use super::{Conn, schema::flows};
use crate::domain::flow::{Progress, Purpose, Stage};
use crate::domain::gate::Standing;
use crate::domain::ids::{FlowId, TenantId, UserId};
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use diesel::dsl::sum;
use diesel::prelude::*;
use diesel::sql_types::{Array, Text};

/// The stages of a flow that can still go on.
const OPEN: [Stage; 3] = [Stage::Proving, Stage::Proved, Stage::Claimed];

/// A flow as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = flows)]
pub struct Flow {
    /// Its id.
    pub id: FlowId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Digest of the token in the cookie of the browser it is bound to.
    pub browser_hash: String,
    /// The user name as typed, shown back to its author.
    pub name_typed: String,
    /// The form of the user name that is compared. It may belong to nobody.
    pub name_key: String,
    /// Whose account it is; known once a gate is passed.
    pub user_id: Option<UserId>,
    /// The password version at that moment.
    pub password_version: Option<i64>,
    /// What it is for.
    pub purpose: Purpose,
    /// How far it has come.
    pub stage: Stage,
    /// The method chosen for the gate it stands at.
    pub method: Option<Method>,
    /// The method of the first gate, once that is passed and a second one follows.
    pub first_method: Option<Method>,
    /// The phone number that was typed for the method, sealed with the installation's key.
    pub phone_sealed: Option<String>,
    /// The locale of the page that began it.
    pub locale: String,
    /// Browser and system, in words.
    pub browser: String,
    /// Wrong tries so far.
    pub failed_tries: i32,
    /// When the newest wrong try was.
    pub failed_at: Option<Moment>,
    /// When an administrator released the account: earlier tries no longer count.
    pub forgiven_at: Option<Moment>,
    /// When a try to finish it began.
    pub claimed_at: Option<Moment>,
    /// Begun.
    pub created_at: Moment,
    /// When it ends by itself.
    pub expires_at: Moment,
    /// When it ended. One that has proved nothing goes on for the eye and takes no code any more.
    pub ended_at: Option<Moment>,
    /// When it opened an account that wrong passwords had locked.
    pub unlocked_at: Option<Moment>,
    /// What the help desk finds it by; none where an instance of the version before began it.
    pub reference: Option<Reference>,
}

impl Flow {
    /// What decides its page.
    pub fn progress(&self) -> Progress {
        Progress {
            stage: self.stage,
            purpose: self.purpose,
            method: self.method,
            claimed_at: self.claimed_at,
            expires_at: self.expires_at,
        }
    }

    /// What decides what it may do next.
    pub fn standing(&self) -> Standing {
        Standing { stage: self.stage, first: self.first_method, method: self.method }
    }
}

/// The flow bound to the browser whose token has this digest.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, browser_hash: &str) -> QueryResult<Option<Flow>> {
    let one = flows::table.filter(flows::browser_hash.eq(browser_hash)).filter(flows::tenant_id.eq(tenant));
    one.select(Flow::as_select()).first(conn).optional()
}

/// The flow with this id.
///
/// # Errors
/// When the database does not answer.
pub fn get(conn: &mut Conn, tenant: &TenantId, id: &FlowId) -> QueryResult<Option<Flow>> {
    let one = flows::table.filter(flows::id.eq(id)).filter(flows::tenant_id.eq(tenant));
    one.select(Flow::as_select()).first(conn).optional()
}

/// Adds a flow.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, flow: &Flow) -> QueryResult<()> {
    diesel::insert_into(flows::table).values(flow).execute(conn).map(|_| ())
}

/// Makes every other transaction about this name wait for the end of this one. SQLite needs nothing: its write
/// transaction is alone.
///
/// # Errors
/// When the database does not answer.
pub fn lock_name(conn: &mut Conn, tenant: &TenantId, name_key: &str) -> QueryResult<()> {
    let Conn::Pg(pg) = conn else { return Ok(()) };
    let lock = diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))");
    lock.bind::<Text, _>(format!("{tenant}/{name_key}")).execute(pg).map(|_| ())
}

/// The same of several names, always in the same order, so that two who lock many never wait for each other.
///
/// # Errors
/// When the database does not answer.
pub fn lock_names(conn: &mut Conn, tenant: &TenantId, name_keys: &[String]) -> QueryResult<()> {
    let Conn::Pg(pg) = conn else { return Ok(()) };
    let mut names: Vec<String> = name_keys.iter().map(|key| format!("{tenant}/{key}")).collect();
    names.sort_unstable();
    let lock = "SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) \
                FROM unnest($1) WITH ORDINALITY AS names (name, place) ORDER BY place";
    diesel::sql_query(lock).bind::<Array<Text>, _>(names).execute(pg).map(|_| ())
}

/// Wrong tries under this name in flows in which the newest one was since `since`: each counts at least so long.
///
/// # Errors
/// When the database does not answer.
pub fn count_failures(conn: &mut Conn, tenant: &TenantId, name_key: &str, since: Moment) -> QueryResult<i64> {
    let named = flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::name_key.eq(name_key));
    // An instance of the version before notes no time of a try.
    let undated = flows::failed_at.is_null().and(flows::created_at.gt(since));
    let recent = named.filter(flows::failed_at.gt(since).assume_not_null().or(undated));
    recent
        .filter(flows::forgiven_at.is_null())
        .select(sum(flows::failed_tries))
        .first(conn)
        .map(Option::<i64>::unwrap_or_default)
}

/// Lets the tries under this name count no longer, and ends the open flows they were made in: what is tried from
/// now on is tried in another flow and counts.
///
/// # Errors
/// When the database does not answer.
pub fn forgive(conn: &mut Conn, tenant: &TenantId, name_key: &str, now: Moment) -> QueryResult<usize> {
    let named = flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::name_key.eq(name_key));
    let counting = flows::failed_tries.gt(0).or(flows::stage.eq(Stage::Stopped));
    let open = named.filter(flows::forgiven_at.is_null()).filter(counting);
    let proving = open.filter(flows::stage.eq(Stage::Proving));
    diesel::update(proving.filter(flows::user_id.is_null())).set(flows::ended_at.eq(now)).execute(conn)?;
    // What has proved something, and so did not end above.
    diesel::update(proving.filter(flows::ended_at.is_null()))
        .set((flows::stage.eq(Stage::Ended), flows::ended_at.eq(now)))
        .execute(conn)?;
    diesel::update(open).set(flows::forgiven_at.eq(now)).execute(conn)
}

/// Counts a wrong try of an open flow.
///
/// # Errors
/// When the database does not answer.
pub fn count_failure(conn: &mut Conn, flow: &Flow, now: Moment) -> QueryResult<()> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    let open = one.filter(flows::stage.eq(Stage::Proving));
    diesel::update(open)
        .set((flows::failed_tries.eq(flows::failed_tries + 1), flows::failed_at.eq(now)))
        .execute(conn)
        .map(|_| ())
}

/// Stops every flow under this name that has not proved who it is.
///
/// # Errors
/// When the database does not answer.
pub fn stop(conn: &mut Conn, tenant: &TenantId, name_key: &str, now: Moment) -> QueryResult<()> {
    let named = flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::name_key.eq(name_key));
    diesel::update(named.filter(flows::stage.eq(Stage::Proving)))
        .set((flows::stage.eq(Stage::Stopped), flows::ended_at.eq(now)))
        .execute(conn)
        .map(|_| ())
}

/// Notes that this user passed the gate of an open flow, which stands at `to` from now on; the number that was typed
/// for the gate is forgotten. False when it was not open any more.
///
/// # Errors
/// When the database does not answer.
pub fn pass(conn: &mut Conn, flow: &Flow, to: &Standing, user: &UserId, version: i64) -> QueryResult<bool> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    let open = one.filter(flows::stage.eq(Stage::Proving)).filter(flows::ended_at.is_null());
    diesel::update(open.filter(flows::failed_tries.eq(flow.failed_tries)))
        .set((
            flows::stage.eq(to.stage),
            flows::first_method.eq(to.first),
            flows::method.eq(to.method),
            flows::phone_sealed.eq(None::<String>),
            flows::user_id.eq(user),
            flows::password_version.eq(version),
        ))
        .execute(conn)
        .map(|changed| changed == 1)
}

/// Sets what an open flow that has proved nothing is for, and the method of its first gate where there is no choice.
///
/// # Errors
/// When the database does not answer.
pub fn set_purpose(
    conn: &mut Conn,
    flow: &Flow,
    purpose: Purpose,
    method: Option<Method>,
) -> QueryResult<()> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    diesel::update(one.filter(flows::stage.eq(Stage::Proving)))
        .set((flows::purpose.eq(purpose), flows::method.eq(method)))
        .execute(conn)
        .map(|_| ())
}

/// Notes that a proved flow has opened an account that was locked.
///
/// # Errors
/// When the database does not answer.
pub fn note_unlocked(conn: &mut Conn, flow: &Flow, now: Moment) -> QueryResult<()> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    diesel::update(one).set(flows::unlocked_at.eq(now)).execute(conn).map(|_| ())
}

/// Lets a flow that has unlocked its account set a new password as well. False when it may not any more.
///
/// # Errors
/// When the database does not answer.
pub fn turn_to_reset(conn: &mut Conn, flow: &Flow, now: Moment) -> QueryResult<bool> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    let proved = one.filter(flows::stage.eq(Stage::Proved)).filter(flows::purpose.eq(Purpose::Unlock));
    diesel::update(proved.filter(flows::expires_at.gt(now)))
        .set(flows::purpose.eq(Purpose::Reset))
        .execute(conn)
        .map(|changed| changed == 1)
}

/// Sets the method chosen for the gate of an open flow, and the number typed for it if one was.
///
/// # Errors
/// When the database does not answer.
pub fn set_method(conn: &mut Conn, flow: &Flow, method: Method, phone: Option<&str>) -> QueryResult<()> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    diesel::update(one.filter(flows::stage.eq(Stage::Proving)))
        .set((flows::method.eq(method), phone.map(|phone| flows::phone_sealed.eq(phone))))
        .execute(conn)
        .map(|_| ())
}

/// Claims a proved flow for one try to finish it; a claim older than `stale` is taken over. False when taken.
///
/// # Errors
/// When the database does not answer.
pub fn claim(conn: &mut Conn, flow: &Flow, now: Moment, stale: Moment) -> QueryResult<bool> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    let free = flows::stage.eq(Stage::Proved);
    let abandoned = flows::stage.eq(Stage::Claimed).and(flows::claimed_at.lt(stale).assume_not_null());
    diesel::update(one.filter(free.or(abandoned)))
        .set((flows::stage.eq(Stage::Claimed), flows::claimed_at.eq(now)))
        .execute(conn)
        .map(|changed| changed == 1)
}

/// Gives a claim back: the try did not finish, another one may.
///
/// # Errors
/// When the database does not answer.
pub fn unclaim(conn: &mut Conn, flow: &Flow, claimed_at: Moment) -> QueryResult<()> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    let mine = one.filter(flows::stage.eq(Stage::Claimed)).filter(flows::claimed_at.eq(claimed_at));
    diesel::update(mine).set(flows::stage.eq(Stage::Proved)).execute(conn).map(|_| ())
}

/// Ends a claimed flow as done. False when this try no longer holds the claim.
///
/// # Errors
/// When the database does not answer.
pub fn finish(conn: &mut Conn, flow: &Flow, claimed_at: Moment, now: Moment) -> QueryResult<bool> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    let mine = one.filter(flows::stage.eq(Stage::Claimed)).filter(flows::claimed_at.eq(claimed_at));
    diesel::update(mine)
        .set((flows::stage.eq(Stage::Done), flows::ended_at.eq(now)))
        .execute(conn)
        .map(|changed| changed == 1)
}

/// Ends every open flow under these names and of this user. One that has proved nothing keeps its stage: its page
/// must not tell a stranger that something happened to the account.
///
/// # Errors
/// When the database does not answer.
pub fn end_open(
    conn: &mut Conn,
    tenant: &TenantId,
    user: &UserId,
    names: &[&str],
    now: Moment,
) -> QueryResult<()> {
    let rows = flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::ended_at.is_null());
    let rows = rows.filter(flows::stage.eq_any(OPEN));
    let named = rows.clone().filter(flows::name_key.eq_any(names));
    let ended = (flows::stage.eq(Stage::Ended), flows::ended_at.eq(now));
    diesel::update(named.clone().filter(flows::user_id.is_null()))
        .set(flows::ended_at.eq(now))
        .execute(conn)?;
    // Two statements, each found by an index of its own: SQLite reads all flows of the tenant for both in one.
    diesel::update(named).set(ended).execute(conn)?;
    diesel::update(rows.filter(flows::user_id.eq(user))).set(ended).execute(conn)?;
    Ok(())
}

/// Ends every open flow of several users and under their names, as [`end_open`] does.
///
/// # Errors
/// When the database does not answer.
pub fn end_open_of(
    conn: &mut Conn,
    tenant: &TenantId,
    (users, names): (&[UserId], &[&str]),
    now: Moment,
) -> QueryResult<()> {
    end_open(conn, tenant, &UserId::nobody(), names, now)?;
    let rows = flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::ended_at.is_null());
    let theirs = rows.filter(flows::stage.eq_any(OPEN)).filter(flows::user_id.eq_any(users));
    let ended = (flows::stage.eq(Stage::Ended), flows::ended_at.eq(now));
    diesel::update(theirs).set(ended).execute(conn).map(|_| ())
}

/// Ends a flow that may not go on although it has proved something.
///
/// # Errors
/// When the database does not answer.
pub fn end(conn: &mut Conn, flow: &Flow, now: Moment) -> QueryResult<()> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    diesel::update(one.filter(flows::stage.eq_any(OPEN)))
        .set((flows::stage.eq(Stage::Ended), flows::ended_at.eq(now)))
        .execute(conn)
        .map(|_| ())
}

/// Ends every open flow of every tenant: of a database that is put back, nobody knows which were ended since.
///
/// # Errors
/// When the database does not answer.
pub fn end_everywhere(conn: &mut Conn, now: Moment) -> QueryResult<usize> {
    diesel::update(flows::table.filter(flows::stage.eq_any(OPEN)))
        .set((flows::stage.eq(Stage::Ended), flows::ended_at.eq(now)))
        .execute(conn)
}

/// Deletes up to `limit` flows that ran out before `before`, with their codes; answers how many.
///
/// # Errors
/// When the database does not answer.
pub fn purge(conn: &mut Conn, before: Moment, limit: i64) -> QueryResult<usize> {
    let old = flows::table.filter(flows::expires_at.lt(before)).limit(limit);
    let ids: Vec<FlowId> = old.select(flows::id).load(conn)?;
    diesel::delete(flows::table.filter(flows::id.eq_any(ids))).execute(conn)
}
