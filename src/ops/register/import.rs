//! What a user has registered elsewhere, or is made up to have: proved and confirmed at a moment of the past.

use crate::domain::method::{Credential, Source};
use crate::domain::moment::Moment;
use crate::ops::{Ctx, Error, contact};
use crate::store::methods::{self, Method};
use crate::store::users::User;

/// Registers `values` for `user` as proved and confirmed at `at`. Nobody is told.
///
/// # Errors
/// When the database does not answer.
pub fn import(ctx: &Ctx, user: &User, values: &[(Credential, String)], at: Moment) -> Result<(), Error> {
    ctx.write(|tx| {
        for (kind, value) in values {
            let row = contact::sealed(ctx, &user.id, (*kind, Source::User), value)?;
            let row = Method { verified_at: Some(at), confirmed_at: Some(at), created_at: at, ..row };
            methods::insert(tx.conn, &row)?;
        }
        Ok(())
    })
}
