//! What a caller says, looked up: a reference shows an attempt, anything else names people.

use crate::domain::desk::{HITS_MAX, Step, Verdict, verdict};
use crate::domain::event::Kind;
use crate::domain::ids::UserId;
use crate::domain::moment::Moment;
use crate::domain::name::TypedName;
use crate::domain::reference::Reference;
use crate::domain::search::Search;
use crate::ops::users::search;
use crate::ops::{Ctx, Error, audit, forgot, help};
use crate::store::events::Event;
use crate::store::help_requests;
use crate::store::users::{self, User};

/// What was found.
pub struct Found {
    /// The attempt with this reference, if it is one.
    pub attempt: Option<Attempt>,
    /// Those with names or addresses that begin like this, at most ten.
    pub users: Vec<User>,
}

/// What somebody tried.
pub struct Attempt {
    /// Its reference.
    pub reference: Reference,
    /// What they typed as their user name, while the attempt is kept.
    pub name_typed: Option<String>,
    /// Whose account it is about, as far as is known.
    pub owner: Option<Owner>,
    /// What became of it; none where somebody only wrote.
    pub verdict: Option<Verdict>,
    /// What happened, oldest first.
    pub events: Vec<Event>,
    /// What they wrote to the help desk, oldest first.
    pub messages: Vec<Message>,
}

/// Whose account an attempt is about.
pub struct Owner {
    /// The user.
    pub user: User,
    /// Whether they proved it; else somebody only typed the name.
    pub proved: bool,
}

/// A message to the help desk.
pub struct Message {
    /// When.
    pub at: Moment,
    /// What it says, as its author wrote it.
    pub text: String,
}

/// Looks up what a caller said. Nothing is found where nothing was typed.
///
/// # Errors
/// When the database does not answer, or a message was sealed with a key that is gone.
pub fn find(ctx: &Ctx, typed: &str) -> Result<Found, Error> {
    let attempt = match typed.parse::<Reference>() {
        Ok(reference) => attempt(ctx, reference)?,
        Err(_) => None,
    };
    Ok(Found { attempt, users: people(ctx, typed)? })
}

/// Those whose names have words that begin with what was typed, as the list of users finds them.
fn people(ctx: &Ctx, typed: &str) -> Result<Vec<User>, Error> {
    let search = Search { text: typed.to_owned(), ..Search::default() };
    if search.is_everybody() { Ok(Vec::new()) } else { search::first(ctx, &search, HITS_MAX) }
}

fn attempt(ctx: &Ctx, reference: Reference) -> Result<Option<Attempt>, Error> {
    let Some(found) = audit::find(ctx, &reference)? else { return Ok(None) };
    let proved = found.events.iter().find_map(|event| event.user_id.clone());
    let owner = owner(ctx, proved.as_ref(), found.name_typed.as_deref())?;
    let began = found.events.iter().any(|event| event.kind == Kind::FlowStarted);
    let verdict = if began { Some(judge(ctx, &found, owner.as_ref())?) } else { None };
    let messages = messages(ctx, &reference)?;
    let audit::Attempt { name_typed, events } = found;
    Ok(Some(Attempt { reference, name_typed, owner, verdict, events, messages }))
}

/// Whoever proved it, else whoever has the name that was typed.
fn owner(ctx: &Ctx, proved: Option<&UserId>, typed: Option<&str>) -> Result<Option<Owner>, Error> {
    if let Some(id) = proved {
        let user = ctx.read(|conn| users::find(conn, ctx.tenant_id(), id))?;
        return Ok(user.map(|user| Owner { user, proved: true }));
    }
    let Some(typed) = typed else { return Ok(None) };
    let user = crate::ops::users::find(ctx, typed)?;
    Ok(user.map(|user| Owner { user, proved: false }))
}

fn judge(ctx: &Ctx, found: &audit::Attempt, owner: Option<&Owner>) -> Result<Verdict, Error> {
    let steps: Vec<Step> =
        found.events.iter().map(|event| Step { kind: event.kind, reason: event.reason }).collect();
    let name = found.name_typed.as_deref().and_then(TypedName::parse);
    let known = owner.is_some() || name.is_some();
    // Of an attempt that is kept no longer nobody knows which name was typed.
    let barred = if known {
        let key = name.as_ref().map(|name| ctx.tenant.user_key(name)).unwrap_or_default();
        ctx.read(|conn| forgot::barred(conn, ctx, key, owner.map(|owner| owner.user.clone())))?
    } else {
        None
    };
    Ok(verdict(&steps, barred))
}

fn messages(ctx: &Ctx, reference: &Reference) -> Result<Vec<Message>, Error> {
    let ids = ctx.read(|conn| help_requests::list_under(conn, ctx.tenant_id(), reference))?;
    let mut messages = Vec::new();
    for id in ids {
        if let Some(letter) = help::letter(ctx, &id)? {
            messages.push(Message { at: letter.request.sent_at, text: letter.message });
        }
    }
    Ok(messages)
}
