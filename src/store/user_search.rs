//! Finding users among very many, in a time that does not grow with them.
//!
//! A list is read along an index that has its order already: the words with one beginning, or the names of all users or of
//! those few in some state. Whatever else is asked for is checked row by row, of a bounded number of rows; where they do not
//! suffice, the list says how far it looked and goes on from there. SQL by hand: what leads a query decides its shape.

use super::user_filters::{Filter, Sql};
use super::users::User;
use super::{Conn, schema::users};
use crate::domain::ids::{TenantId, UserId};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// Rows looked at for one list, in steps that grow: most lists are full after the first.
const LOOKS: [i64; 3] = [60, 600, 2_000];
/// Rows looked at in one step by whoever needs everybody who fits.
const STRIDE: i64 = 2_000;
/// As many rows are counted to find out which index leads to fewer.
const MANY: i64 = 5_000;

/// Who is looked for: all of it has to be true.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Beginnings of words, folded.
    pub terms: Vec<String>,
    /// What else.
    pub filters: Vec<Filter>,
}

/// A place in a list: between its rows, or at one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The word by which the row was found; empty in a list by name.
    pub word: String,
    /// The key of the name.
    pub name_key: String,
}

/// Which way a list is read, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// On from the beginning.
    Start,
    /// On from the row after this.
    After(Place),
    /// Back from the row before this.
    Before(Place),
}

/// A user in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where it stands.
    pub place: Place,
    /// The user.
    pub user: UserId,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Who fits, in the order of the list.
    pub hits: Vec<Hit>,
    /// Whether there are more that way, or may be.
    pub more: bool,
    /// How far was looked, where that was not to the end and not as many as wanted were found.
    pub looked_to: Option<Place>,
}

/// What leads the search: the index along which it goes.
#[derive(Clone, Copy)]
enum Lead<'a> {
    Everybody,
    Word(&'a str),
    Filter(&'a Filter),
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    word: String,
    #[diesel(sql_type = Text)]
    name_key: String,
    /// Empty where the row does not fit.
    #[diesel(sql_type = Text)]
    id: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// Up to `limit` users who fit. Bounded: see [`Found::looked_to`].
///
/// # Errors
/// When the database does not answer.
pub fn list(
    conn: &mut Conn,
    tenant: &TenantId,
    wanted: &Wanted,
    from: &From,
    limit: usize,
) -> QueryResult<Found> {
    let walk = Walk { tenant, wanted, lead: lead(conn, tenant, wanted)? };
    let (mut from, mut found) = (from.clone(), Found::default());
    let back = matches!(from, From::Before(_));
    for looks in LOOKS {
        let (step, end) = walk.step(conn, &from, looks)?;
        found.hits.extend(step);
        (found.more, found.looked_to) = (end.is_some(), end.clone());
        let Some(end) = end.filter(|_| found.hits.len() <= limit) else { break };
        from = if back { From::Before(end) } else { From::After(end) };
    }
    if found.hits.len() > limit {
        found.hits.truncate(limit);
        (found.more, found.looked_to) = (true, None);
    }
    if back {
        found.hits.reverse();
    }
    Ok(found)
}

/// How many fit, counted up to `most` along one index; none where more than an index would have to be looked at.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, tenant: &TenantId, wanted: &Wanted, most: i64) -> QueryResult<Option<i64>> {
    let lead = match (wanted.terms.as_slice(), wanted.filters.as_slice()) {
        ([], []) => Lead::Everybody,
        ([only], []) => Lead::Word(only),
        ([], [only]) if only.leads() && !matches!(only, Filter::InGroup(_)) => Lead::Filter(only),
        _ => return Ok(None),
    };
    // Of one with several such words each is a row.
    let rows = if matches!(lead, Lead::Word(_)) { MANY.max(most) } else { most };
    let mut sql = Sql::from("SELECT count(DISTINCT c.name_key) AS n FROM (SELECT k.name_key FROM ");
    push_lead(&mut sql, tenant, lead);
    sql.push(&format!(" LIMIT {rows}) c"));
    Ok(Some(sql.load::<Count>(conn)?.first().map_or(0, |count| count.n.min(most))))
}

/// Everybody who fits, up to `limit`: as many rows are looked at as that takes. For what is done to all of them.
///
/// # Errors
/// When the database does not answer.
pub fn list_all(
    conn: &mut Conn,
    tenant: &TenantId,
    wanted: &Wanted,
    limit: usize,
) -> QueryResult<Vec<UserId>> {
    let walk = Walk { tenant, wanted, lead: lead(conn, tenant, wanted)? };
    let (mut from, mut all) = (From::Start, Vec::new());
    loop {
        let (step, end) = walk.step(conn, &from, STRIDE)?;
        all.extend(step.into_iter().map(|hit| hit.user));
        match end {
            Some(end) if all.len() < limit => from = From::After(end),
            _ => break,
        }
    }
    all.truncate(limit);
    Ok(all)
}

/// The users with these ids who are there, by name.
///
/// # Errors
/// When the database does not answer.
pub fn list_by_id(conn: &mut Conn, tenant: &TenantId, ids: &[UserId]) -> QueryResult<Vec<User>> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq_any(ids));
    // Asked for them in this order, SQLite goes through all names of the tenant.
    let mut found: Vec<User> = some.select(User::as_select()).load(conn)?;
    found.sort_by(|one, other| one.name_key.cmp(&other.name_key));
    Ok(found)
}

/// The keys of the names of up to `limit` users who are locked until somebody lets them in.
///
/// # Errors
/// When the database does not answer.
pub fn list_locked(conn: &mut Conn, tenant: &TenantId, limit: i64) -> QueryResult<Vec<String>> {
    let locked = users::table.filter(users::tenant_id.eq(tenant)).filter(users::locked_at.is_not_null());
    locked.order(users::name_key).limit(limit).select(users::name_key).load(conn)
}

/// The index that leads to the fewest rows.
fn lead<'a>(conn: &mut Conn, tenant: &TenantId, wanted: &'a Wanted) -> QueryResult<Lead<'a>> {
    let filters = wanted.filters.iter().filter(|filter| filter.leads()).map(Lead::Filter);
    let all: Vec<_> = filters.chain(wanted.terms.iter().map(|term| Lead::Word(term))).collect();
    // A group has no order by name: a large one leads nowhere.
    let may_lead = |lead: &Lead<'_>| !matches!(lead, Lead::Filter(Filter::InGroup(_)));
    if let [only] = all.as_slice()
        && may_lead(only)
    {
        return Ok(*only);
    }
    let mut best: Option<(i64, Lead<'a>)> = None;
    for lead in all {
        let n = count_up_to(conn, tenant, lead)?;
        let fits = n <= MANY || may_lead(&lead);
        if fits && best.is_none_or(|(fewest, _)| n < fewest) {
            best = Some((n, lead));
        }
    }
    Ok(best.map_or(Lead::Everybody, |(_, lead)| lead))
}

fn count_up_to(conn: &mut Conn, tenant: &TenantId, lead: Lead<'_>) -> QueryResult<i64> {
    let mut sql = Sql::from("SELECT count(*) AS n FROM (SELECT 1 FROM ");
    push_lead(&mut sql, tenant, lead);
    sql.push(&format!(" LIMIT {}) c", MANY + 1));
    Ok(sql.load::<Count>(conn)?.first().map_or(0, |count| count.n))
}

/// From `FROM` to the conditions of what leads.
fn push_lead(sql: &mut Sql, tenant: &TenantId, lead: Lead<'_>) {
    match lead {
        Lead::Word(prefix) => {
            sql.push("user_words k WHERE k.tenant_id = ").bind(tenant.as_str());
            sql.push(" AND ").beginning("k.word", prefix);
        }
        Lead::Filter(Filter::InGroup(group)) => {
            sql.push("group_members g CROSS JOIN users k WHERE g.group_id = ").bind(group.as_str());
            sql.push(" AND k.id = g.user_id AND k.tenant_id = ").bind(tenant.as_str());
        }
        Lead::Filter(filter) => {
            sql.push("users k WHERE k.tenant_id = ").bind(tenant.as_str()).push(" AND ");
            filter.push(sql, "k");
        }
        Lead::Everybody => {
            sql.push("users k WHERE k.tenant_id = ").bind(tenant.as_str());
        }
    }
}

struct Walk<'a> {
    tenant: &'a TenantId,
    wanted: &'a Wanted,
    lead: Lead<'a>,
}

impl Walk<'_> {
    /// Looks at so many rows: who fits, and the last of them if there may be more. The user of a row is looked up only
    /// where its words fit: rows lie side by side in the index, users anywhere.
    fn step(&self, conn: &mut Conn, from: &From, looks: i64) -> QueryResult<(Vec<Hit>, Option<Place>)> {
        let mut sql = Sql::from("SELECT w.word AS word, w.name_key AS name_key, CASE WHEN 1 = 1");
        self.push_words(&mut sql);
        sql.push(" THEN COALESCE((SELECT u.id FROM users u WHERE u.tenant_id = ").bind(self.tenant.as_str());
        sql.push(" AND u.name_key = w.name_key");
        self.push_filters(&mut sql);
        sql.push("), '') ELSE '' END AS id FROM (");
        let order = self.push_candidates(&mut sql, from);
        sql.push(&format!(" LIMIT {looks}) w ORDER BY ")).push(&order("w"));
        let rows: Vec<Row> = sql.load(conn)?;
        let is_end = i64::try_from(rows.len()).is_ok_and(|n| n < looks);
        let place = |row: &Row| Place { word: row.word.clone(), name_key: row.name_key.clone() };
        let end = rows.last().map(place).filter(|_| !is_end);
        let hit = |row: &Row| Some(Hit { place: place(row), user: row.id.parse().ok()? });
        Ok((rows.iter().filter_map(hit).collect(), end))
    }

    /// The words that are asked for, as far as what leads does not say so.
    fn push_words(&self, sql: &mut Sql) {
        let led_by = match self.lead {
            Lead::Word(prefix) => prefix,
            _ => "",
        };
        if !led_by.is_empty() {
            // Somebody with two such words stands at the first.
            sql.push(" AND NOT EXISTS (SELECT 1 FROM user_words d WHERE d.tenant_id = ");
            sql.bind(self.tenant.as_str())
                .push(" AND d.name_key = w.name_key AND d.word < w.word AND d.word >= ");
            sql.bind(led_by).push(")");
        }
        for term in self.wanted.terms.iter().filter(|term| *term != led_by) {
            sql.push(" AND EXISTS (SELECT 1 FROM user_words e WHERE e.tenant_id = ")
                .bind(self.tenant.as_str());
            sql.push(" AND e.name_key = w.name_key AND ").beginning("e.word", term).push(")");
        }
    }

    fn push_filters(&self, sql: &mut Sql) {
        for filter in &self.wanted.filters {
            if !matches!(self.lead, Lead::Filter(led) if led == filter) {
                sql.push(" AND ");
                filter.push(sql, "u");
            }
        }
    }

    /// The rows along the index; answers the order of their columns.
    fn push_candidates(&self, sql: &mut Sql, from: &From) -> impl Fn(&str) -> String + use<> {
        let by_word = matches!(self.lead, Lead::Word(_));
        let back = matches!(from, From::Before(_));
        let order = move |table: &str| {
            let way = if back { "DESC" } else { "ASC" };
            let word = if by_word { format!("{table}.word {way}, ") } else { String::new() };
            format!("{word}{table}.name_key {way}")
        };
        sql.push(if by_word {
            "SELECT k.word, k.name_key FROM "
        } else {
            "SELECT '' AS word, k.name_key FROM "
        });
        push_lead(sql, self.tenant, self.lead);
        let (sign, place) = match from {
            From::Start => ("", None),
            From::After(place) => (">", Some(place)),
            From::Before(place) => ("<", Some(place)),
        };
        match place {
            Some(place) if by_word => {
                sql.push(&format!(" AND (k.word, k.name_key) {sign} (")).bind(&place.word);
                sql.push(", ").bind(&place.name_key).push(")");
            }
            Some(place) => {
                sql.push(&format!(" AND k.name_key {sign} ")).bind(&place.name_key);
            }
            None => {}
        }
        sql.push(" ORDER BY ").push(&order("k"));
        order
    }
}
