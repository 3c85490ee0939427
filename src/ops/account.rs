//! What a signed-in user does with the own account, and the staff with the sessions of others.

use super::context::{Draft, Tx};
use super::{Ctx, Error, assist};
use crate::domain::event::Kind;
use crate::domain::ids::SessionId;
use crate::domain::permission::Permission;
use crate::store::sessions;
use crate::store::users::{self, User};

/// Ends one of the user's sessions; one that is gone already is fine.
///
/// # Errors
/// When the database does not answer.
pub fn end_session(ctx: &Ctx, user: &User, session: &SessionId) -> Result<(), Error> {
    ctx.write(|tx| {
        if sessions::end(tx.conn, ctx.tenant_id(), &user.id, session)? {
            tx.record(Draft::done(Kind::SessionEnded, &user.id))?;
        }
        Ok(())
    })
}

/// Ends all of the user's sessions but this one; all of them when there is none to keep.
///
/// # Errors
/// [`Refusal`](crate::domain::refusal::Refusal) when the actor may not; when the database does not answer.
pub fn end_sessions(ctx: &Ctx, user: &User, keep: Option<&SessionId>) -> Result<usize, Error> {
    ctx.write(|tx| end_sessions_in(tx, ctx, user, keep))
}

pub(super) fn end_sessions_in(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    user: &User,
    keep: Option<&SessionId>,
) -> Result<usize, Error> {
    assist::hold(tx, ctx, user, Permission::AssistUsers)?;
    let ended = sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, keep)?;
    if ended > 0 {
        tx.record(Draft::done(Kind::SessionEnded, &user.id))?;
    }
    Ok(ended)
}

/// Keeps the locale that the user chose.
///
/// # Errors
/// When the database does not answer.
pub fn choose_locale(ctx: &Ctx, user: &User, locale: &str) -> Result<(), Error> {
    ctx.write(|tx| Ok(users::set_locale(tx.conn, ctx.tenant_id(), &user.id, locale)?))
}
