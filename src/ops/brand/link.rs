//! Links to a draft, for people who are to look at it and cannot sign in here as administrators.

use super::draft::{Editing, look};
use crate::domain::revision::Revision;
use crate::domain::token;
use crate::ops::{Ctx, Error};

/// The label of the key that links are proved with.
const LINK_KEY: &str = "brand-preview";
/// How long a link works.
const LINK_MINUTES: i64 = 24 * 60;

/// The token of a link to the draft that is known by `seen`.
pub fn preview_token(ctx: &Ctx, seen: &Revision) -> String {
    let (key, until) = (ctx.services.keys.derive(LINK_KEY), ctx.now.plus_minutes(LINK_MINUTES));
    token::preview_token(&key, ctx.tenant_id(), until, seen.as_str())
}

/// The draft that a link leads to; none when it is over, or the draft has changed since.
///
/// # Errors
/// When the database does not answer.
pub fn open_preview(ctx: &Ctx, token: &str) -> Result<Option<Editing>, Error> {
    let editing = look(ctx)?;
    let keys = ctx.services.keys.derive_all(LINK_KEY);
    let opens = token::opens_preview(keys, token, (ctx.tenant_id(), editing.revision.as_str()), ctx.now);
    Ok(opens.then_some(editing))
}
