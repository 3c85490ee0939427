//! Flows, and the codes they sent.

use super::{
    Conn,
    schema::{flow_codes, flows},
};
use crate::domain::flow::{Progress, Purpose, Stage};
use crate::domain::ids::{FlowId, TenantId, UserId};
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use diesel::dsl::{max, sum};
use diesel::prelude::*;
use diesel::sql_types::Text;

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
}

/// A code that a flow sent. The code itself is derived from the installation's key, never stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = flow_codes)]
pub struct FlowCode {
    /// Its flow.
    pub flow_id: FlowId,
    /// Counts from 1 within the flow.
    pub number: i32,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// The user name of the flow, for the limit over all flows of one name.
    pub name_key: String,
    /// The gate it is for.
    pub gate: i32,
    /// How it was sent.
    pub method: Method,
    /// Asked for.
    pub issued_at: Moment,
    /// Until when it works.
    pub expires_at: Moment,
    /// When it was kept back because too many had left: it never works.
    pub withheld_at: Option<Moment>,
}

impl FlowCode {
    /// Whether it left, and its time is not over.
    pub fn works(&self, now: Moment) -> bool {
        self.withheld_at.is_none() && self.expires_at > now
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

/// Adds a code to a flow.
///
/// # Errors
/// A unique violation when another try asked for the same number first.
pub fn insert_code(conn: &mut Conn, code: &FlowCode) -> QueryResult<()> {
    diesel::insert_into(flow_codes::table).values(code).execute(conn).map(|_| ())
}

/// The codes of a flow, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn list_codes(conn: &mut Conn, tenant: &TenantId, flow: &FlowId) -> QueryResult<Vec<FlowCode>> {
    flow_codes::table
        .filter(flow_codes::flow_id.eq(flow))
        .filter(flow_codes::tenant_id.eq(tenant))
        .order(flow_codes::number.desc())
        .select(FlowCode::as_select())
        .load(conn)
}

/// How many codes left under this name since `since`.
///
/// # Errors
/// When the database does not answer.
pub fn count_codes(conn: &mut Conn, tenant: &TenantId, name_key: &str, since: Moment) -> QueryResult<i64> {
    let named =
        flow_codes::table.filter(flow_codes::tenant_id.eq(tenant)).filter(flow_codes::name_key.eq(name_key));
    let sent = named.filter(flow_codes::withheld_at.is_null());
    sent.filter(flow_codes::issued_at.gt(since)).count().get_result(conn)
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

/// When flows under this name were last stopped since `since`.
///
/// # Errors
/// When the database does not answer.
pub fn last_stop(
    conn: &mut Conn,
    tenant: &TenantId,
    name_key: &str,
    since: Moment,
) -> QueryResult<Option<Moment>> {
    let named = flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::name_key.eq(name_key));
    let stopped = named.filter(flows::stage.eq(Stage::Stopped)).filter(flows::forgiven_at.is_null());
    stopped.filter(flows::ended_at.gt(since).assume_not_null()).select(max(flows::ended_at)).first(conn)
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
    diesel::update(open.filter(flows::stage.eq(Stage::Proving)))
        .set(flows::ended_at.eq(now))
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

/// Marks an open flow as proved by this user. False when it was not open any more.
///
/// # Errors
/// When the database does not answer.
pub fn prove(conn: &mut Conn, flow: &Flow, user: &UserId, password_version: i64) -> QueryResult<bool> {
    let one = flows::table.filter(flows::id.eq(&flow.id)).filter(flows::tenant_id.eq(&flow.tenant_id));
    let open = one.filter(flows::stage.eq(Stage::Proving)).filter(flows::ended_at.is_null());
    diesel::update(open.filter(flows::failed_tries.eq(flow.failed_tries)))
        .set((
            flows::stage.eq(Stage::Proved),
            flows::user_id.eq(user),
            flows::password_version.eq(password_version),
        ))
        .execute(conn)
        .map(|changed| changed == 1)
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
    let theirs = flows::name_key.eq_any(names).or(flows::user_id.eq(user).assume_not_null());
    let rows =
        flows::table.filter(flows::tenant_id.eq(tenant)).filter(flows::ended_at.is_null()).filter(theirs);
    diesel::update(rows.clone().filter(flows::stage.eq(Stage::Proving)))
        .set(flows::ended_at.eq(now))
        .execute(conn)?;
    diesel::update(rows.filter(flows::stage.eq_any([Stage::Proved, Stage::Claimed])))
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
