//! Users as administrators look for them: found, in a list, with what may be wrong about each.

use crate::domain::expiry::Standing;
use crate::domain::ids::UserId;
use crate::domain::method::Credential;
use crate::domain::moment::Moment;
use crate::domain::name::TypedName;
use crate::domain::registration;
use crate::domain::search::{self, Search, State};
use crate::domain::user::Role;
use crate::ops::stuck::Stuck;
use crate::ops::{Ctx, Error, expiry, groups, interrupts};
use crate::store::methods::{self, Method};
use crate::store::user_filters::{Filter, Quota};
use crate::store::user_search::{self, Found, From, Hit, Place, Wanted};
use crate::store::users::User;
use std::collections::HashMap;

/// Users on a page.
pub const PAGE: usize = 50;
/// As far as those who fit are counted.
pub const COUNTED_MAX: usize = 1_000;
/// Names of a state that is kept by name: the first so many are found.
const NAMES_MAX: usize = 2_000;

/// A page of a list.
pub struct Listing {
    /// Who stands on it.
    pub rows: Vec<Listed>,
    /// Where the page before ends.
    pub previous: Option<Place>,
    /// Where the next one begins after.
    pub next: Option<Place>,
    /// How many there are; told on the first page only.
    pub total: Option<Total>,
    /// Whether not everybody was looked at, because so few fit.
    pub is_partial: bool,
}

/// How many fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// So many.
    Exactly(usize),
    /// More than this.
    MoreThan(usize),
}

/// A user in a list.
pub struct Listed {
    /// The user.
    pub user: User,
    /// The names of the groups.
    pub groups: Vec<String>,
    /// How many ways back in are registered and count.
    pub held: usize,
    /// How many are asked for.
    pub required: usize,
    /// What is wrong.
    pub states: Vec<State>,
}

/// A page of those who are looked for.
///
/// # Errors
/// When the database does not answer.
pub fn list(ctx: &Ctx, search: &Search, from: &From) -> Result<Listing, Error> {
    let Some(wanted) = wanted(ctx, search)? else { return Ok(nobody()) };
    let found = ctx.read(|conn| user_search::list(conn, ctx.tenant_id(), &wanted, from, PAGE))?;
    let total = if *from == From::Start { total(ctx, &wanted, &found)? } else { None };
    let place = |hit: Option<&Hit>| hit.map(|hit| hit.place.clone());
    let (first, last) = (place(found.hits.first()), place(found.hits.last()));
    let (beyond, more) = (found.looked_to, found.more);
    let is_partial = beyond.is_some();
    let (previous, next) = match from {
        From::Start => (None, beyond.or(last).filter(|_| more)),
        From::After(after) => (first.or_else(|| Some(after.clone())), beyond.or(last).filter(|_| more)),
        From::Before(before) => (beyond.or(first).filter(|_| more), last.or_else(|| Some(before.clone()))),
    };
    Ok(Listing { rows: rows(ctx, found.hits)?, previous, next, total, is_partial })
}

/// How many there are, as far as that can be told without looking at each.
fn total(ctx: &Ctx, wanted: &Wanted, first_page: &Found) -> Result<Option<Total>, Error> {
    if !first_page.more {
        return Ok(Some(Total::Exactly(first_page.hits.len())));
    }
    let most = i64::try_from(COUNTED_MAX).unwrap_or(i64::MAX).saturating_add(1);
    let counted = ctx.read(|conn| user_search::count(conn, ctx.tenant_id(), wanted, most))?;
    let counted = counted.map(|n| usize::try_from(n).unwrap_or(usize::MAX));
    Ok(match counted {
        Some(n) if n > COUNTED_MAX => Some(Total::MoreThan(COUNTED_MAX)),
        Some(n) => Some(Total::Exactly(n)),
        None => (!first_page.hits.is_empty()).then_some(Total::MoreThan(first_page.hits.len())),
    })
}

fn nobody() -> Listing {
    Listing {
        rows: Vec::new(),
        previous: None,
        next: None,
        total: Some(Total::Exactly(0)),
        is_partial: false,
    }
}

/// The first of those who are looked for, by name.
///
/// # Errors
/// When the database does not answer.
pub fn first(ctx: &Ctx, search: &Search, limit: usize) -> Result<Vec<User>, Error> {
    let Some(wanted) = wanted(ctx, search)? else { return Ok(Vec::new()) };
    ctx.read(|conn| {
        let found = user_search::list(conn, ctx.tenant_id(), &wanted, &From::Start, limit)?;
        let ids: Vec<UserId> = found.hits.into_iter().map(|hit| hit.user).collect();
        let mut users = user_search::list_by_id(conn, ctx.tenant_id(), &ids)?;
        users.sort_by_key(|user| ids.iter().position(|id| *id == user.id));
        Ok::<_, Error>(users)
    })
}

/// All who are looked for, up to `limit`.
///
/// # Errors
/// When the database does not answer.
pub fn list_all(ctx: &Ctx, search: &Search, limit: usize) -> Result<Vec<UserId>, Error> {
    let Some(wanted) = wanted(ctx, search)? else { return Ok(Vec::new()) };
    ctx.read(|conn| user_search::list_all(conn, ctx.tenant_id(), &wanted, limit))
}

/// The same as the database is asked for it; `None` where nobody can be found.
fn wanted(ctx: &Ctx, search: &Search) -> Result<Option<Wanted>, Error> {
    let Some(terms) = search::terms(&without_realms(ctx, &search.text)) else { return Ok(None) };
    let rules = &ctx.tenant.settings.recovery;
    let quota = |role| Quota {
        kinds: registration::offered(rules, role),
        required: registration::required(rules, role),
    };
    let registered =
        search.registered.map(|how| Filter::Registered(how, quota(Role::User), quota(Role::Admin)));
    let filters = [
        search.state.map(|state| of_state(ctx, state)).transpose()?,
        search.group.clone().map(Filter::InGroup),
        search.role.map(Filter::Role),
        search.method.map(Filter::Holds),
        registered,
    ];
    Ok(Some(Wanted { terms, filters: filters.into_iter().flatten().collect() }))
}

/// Of a name with a realm of the tenant, the part before it is stored, as it is of a mail address.
fn without_realms(ctx: &Ctx, text: &str) -> String {
    let local = |word: &str| match TypedName::parse(word) {
        Some(name) if name.realm().is_some_and(|realm| ctx.tenant.realms.iter().any(|own| own == realm)) => {
            name.shown_local().to_owned()
        }
        _ => word.to_owned(),
    };
    text.split_whitespace().map(local).collect::<Vec<_>>().join(" ")
}

fn of_state(ctx: &Ctx, state: State) -> Result<Filter, Error> {
    Ok(match state {
        State::Disabled => Filter::Disabled,
        State::NoPassword => Filter::NoPassword,
        State::Expired => Filter::Expired { set_until: expired_until(ctx), now: ctx.now },
        State::Blocked => Filter::Named(Stuck::of(ctx)?.blocked().take(NAMES_MAX).cloned().collect()),
        State::Locked => {
            let stuck = Stuck::of(ctx)?;
            let limit = i64::try_from(NAMES_MAX).unwrap_or(i64::MAX);
            let mut names = ctx.read(|conn| user_search::list_locked(conn, ctx.tenant_id(), limit))?;
            names.extend(stuck.locked_out().take(NAMES_MAX).cloned());
            names.sort();
            names.dedup();
            Filter::Named(names)
        }
    })
}

/// Passwords that were set then or before have ended.
fn expired_until(ctx: &Ctx) -> Option<Moment> {
    let rule = &ctx.tenant.settings.expiry;
    let spared = rule.not_before.is_some_and(|floor| floor > ctx.now);
    (rule.days > 0 && !spared).then(|| ctx.now.plus_minutes(-i64::from(rule.days) * 24 * 60))
}

fn rows(ctx: &Ctx, hits: Vec<Hit>) -> Result<Vec<Listed>, Error> {
    let ids: Vec<UserId> = hits.into_iter().map(|hit| hit.user).collect();
    let mut users = ctx.read(|conn| user_search::list_by_id(conn, ctx.tenant_id(), &ids))?;
    let position: HashMap<&UserId, usize> = ids.iter().enumerate().map(|(n, id)| (id, n)).collect();
    users.sort_by_key(|user| position.get(&user.id).copied());
    let mut registered: HashMap<UserId, Vec<Method>> = HashMap::new();
    for method in ctx.read(|conn| methods::list_of(conn, ctx.tenant_id(), &ids))? {
        registered.entry(method.user_id.clone()).or_default().push(method);
    }
    let (mut groups, stuck) = (groups::names_of(ctx, &ids)?, Stuck::among(ctx, &users)?);
    let listed = |user: User| Listed {
        groups: groups.remove(&user.id).unwrap_or_default(),
        held: held(ctx, &user, registered.get(&user.id)).len(),
        required: registration::required(&ctx.tenant.settings.recovery, user.role),
        states: states(ctx, &user, &stuck),
        user,
    };
    Ok(users.into_iter().map(listed).collect())
}

fn held(ctx: &Ctx, user: &User, registered: Option<&Vec<Method>>) -> Vec<Credential> {
    let entries = registered.map(|methods| interrupts::entries(methods)).unwrap_or_default();
    registration::held(&entries, &ctx.tenant.settings.recovery, user.role)
}

fn states(ctx: &Ctx, user: &User, stuck: &Stuck) -> Vec<State> {
    let is_in = |state: &State| match state {
        State::Locked => user.locked_at.is_some() || stuck.locked_out_until(user).is_some(),
        State::Blocked => stuck.blocked_until(user).is_some(),
        State::Disabled => user.disabled_at.is_some(),
        State::Expired => {
            matches!(expiry::standing(ctx, user), Standing::Expired { .. } | Standing::TemporaryEnded)
        }
        State::NoPassword => user.password_hash.is_none(),
    };
    State::ALL.iter().copied().filter(is_in).collect()
}
