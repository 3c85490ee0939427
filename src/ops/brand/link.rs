//! Links to a draft, for people who are to look at it and cannot sign in here as administrators.

use super::draft::{Editing, look};
use crate::domain::ids::TenantId;
use crate::domain::revision::Revision;
use crate::domain::token;
use crate::ops::{Ctx, Error, Services};

/// The label of the key that links are proved with.
const LINK_KEY: &str = "brand-preview";
/// How long a link works.
const LINK_MINUTES: i64 = 24 * 60;

/// The token of a link to the draft that is known by `seen`.
pub fn preview_token(ctx: &Ctx, seen: &Revision) -> String {
    let (key, until) = (ctx.services.keys.derive(LINK_KEY), ctx.now.plus_minutes(LINK_MINUTES));
    token::preview_token(&key, ctx.tenant_id(), until, seen.as_str())
}

/// Whose draft a link leads to, and which; none when it is over, or not one of ours. Asks no database: anybody may come.
pub fn read_preview(services: &Services, token: &str) -> Option<(TenantId, Revision)> {
    let keys = services.keys.derive_all(LINK_KEY);
    let (tenant, draft) = token::read_preview_token(keys, token, services.now())?;
    Some((tenant, Revision::sent(&draft)))
}

/// The draft that is known by `seen`; none when it has changed since.
///
/// # Errors
/// When the database does not answer.
pub fn open_preview(ctx: &Ctx, seen: &Revision) -> Result<Option<Editing>, Error> {
    let editing = look(ctx)?;
    Ok(Some(editing).filter(|editing| editing.revision == *seen))
}
