//! All that the staff of a tenant sees of one user: how the account stands, and what happened to it. Nothing secret, and
//! private addresses and numbers masked.

use super::register::{self, Overview};
use super::users::open_link;
use super::{Ctx, Error, expiry, forgot, lockout};
use crate::domain::expiry::Standing;
use crate::domain::ids::{EventId, UserId};
use crate::domain::moment::Moment;
use crate::store::events::{self, Event};
use crate::store::password_links::PasswordLink;
use crate::store::users::{self, User};
use crate::store::{Conn, group_members, sessions};
use std::collections::HashMap;

/// Events of one page.
const PAGE: usize = 20;

/// What is known of a user.
pub struct Dossier {
    /// The user.
    pub user: User,
    /// The names of its groups.
    pub groups: Vec<String>,
    /// The ways back in, masked.
    pub registered: Overview,
    /// How the password stands; says nothing where there is none.
    pub password: Standing,
    /// The link to set a password that was mailed and still works.
    pub link: Option<PasswordLink>,
    /// Until when wrong passwords keep the user from signing in.
    pub locked_out_until: Option<Moment>,
    /// Until when wrong codes and answers keep the user from resetting the password.
    pub blocked_until: Option<Moment>,
    /// On how many browsers the user is signed in.
    pub sessions: usize,
    /// What happened.
    pub past: Past,
}

/// A page of what happened to an account, newest first.
pub struct Past {
    /// The events.
    pub events: Vec<Event>,
    /// After which of them the next page begins, where there is one.
    pub older: Option<EventId>,
    /// The names of the staff that acted, as far as it is still there.
    pub actors: HashMap<UserId, String>,
}

/// What is known of a user, and what happened before the event `before`; none when there is no such user.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx, id: &UserId, before: Option<&EventId>) -> Result<Option<Dossier>, Error> {
    let Some(user) = ctx.read(|conn| users::find(conn, ctx.tenant_id(), id))? else { return Ok(None) };
    let registered = register::overview(ctx, &user)?;
    let link = open_link(ctx, &user)?;
    ctx.read(|conn| {
        let groups = group_members::list_of(conn, ctx.tenant_id(), std::slice::from_ref(id))?;
        Ok::<_, Error>(Some(Dossier {
            groups: groups.into_iter().map(|(_, name)| name).collect(),
            registered,
            link,
            password: expiry::standing(ctx, &user),
            locked_out_until: lockout::locked_until(conn, ctx, &user)?,
            blocked_until: forgot::reset_blocked_until(conn, ctx, &user)?,
            sessions: sessions::list(conn, ctx.tenant_id(), id, ctx.now)?.len(),
            past: past(conn, ctx, id, before)?,
            user,
        }))
    })
}

fn past(conn: &mut Conn, ctx: &Ctx, id: &UserId, before: Option<&EventId>) -> Result<Past, Error> {
    let last = match before {
        Some(before) => events::find(conn, ctx.tenant_id(), id, before)?,
        None => None,
    };
    // One more tells whether there is another page.
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX).saturating_add(1);
    let mut events = match &last {
        Some(last) => events::list_before(conn, ctx.tenant_id(), id, last, limit)?,
        None => events::list(conn, ctx.tenant_id(), id, limit)?,
    };
    let has_more = events.len() > PAGE;
    events.truncate(PAGE);
    let older = events.last().filter(|_| has_more).map(|event| event.id.clone());
    let mut actors: Vec<UserId> = events.iter().filter_map(|event| event.actor_id.clone()).collect();
    actors.sort();
    actors.dedup();
    let actors = users::list_names(conn, ctx.tenant_id(), &actors)?.into_iter().collect();
    Ok(Past { events, older, actors })
}
