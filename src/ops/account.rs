//! What a signed-in user does with the own account.

use super::context::Draft;
use super::{Ctx, Error};
use crate::domain::event::Kind;
use crate::domain::ids::SessionId;
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
/// When the database does not answer.
pub fn end_sessions(ctx: &Ctx, user: &User, keep: Option<&SessionId>) -> Result<usize, Error> {
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let ended = sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, keep)?;
        if ended > 0 {
            tx.record(Draft::done(Kind::SessionEnded, &user.id))?;
        }
        Ok(ended)
    })
}

/// Keeps the locale that the user chose.
///
/// # Errors
/// When the database does not answer.
pub fn choose_locale(ctx: &Ctx, user: &User, locale: &str) -> Result<(), Error> {
    ctx.write(|tx| Ok(users::set_locale(tx.conn, ctx.tenant_id(), &user.id, locale)?))
}
