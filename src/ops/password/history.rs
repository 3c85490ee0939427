//! The passwords of before, which do not come back.

use crate::domain::moment::Moment;
use crate::domain::password::Password;
use crate::domain::policy::Occasion;
use crate::ops::context::Tx;
use crate::ops::{Ctx, Error, policies};
use crate::store::password_history;
use crate::store::users::{self, NewHash, User};

/// Whether `new` is one of the last `counted` passwords, the present one among them. Whoever changes a password has typed
/// the present one, with which `new` is compared letter by letter elsewhere: that is no hash more.
///
/// # Errors
/// [`Error::Busy`] when too many passwords wait, or when the database does not answer.
pub fn holds(ctx: &Ctx, (user, why): (&User, Occasion), counted: u8, new: &Password) -> Result<bool, Error> {
    let Some(before) = counted.checked_sub(1).filter(|_| why != Occasion::First) else { return Ok(false) };
    let former = ctx.read(|conn| password_history::list(conn, ctx.tenant_id(), &user.id, before))?;
    let present = user.password_hash.clone().filter(|_| why == Occasion::Reset);
    let counted: Vec<String> = present.into_iter().chain(former).collect();
    Ok(ctx.services.hasher.verify_any(new, &counted)?)
}

/// Sets a new password that its user chose, and keeps the one until now among those of before. False when somebody else
/// set one since `user` was read: what was compared with then is all there was.
///
/// # Errors
/// When the database does not answer.
pub fn set_password(tx: &mut Tx<'_>, (ctx, user): (&Ctx, &User), hash: &str) -> Result<bool, Error> {
    let new = NewHash { hash, set_at: ctx.now, chosen_at: Some(ctx.now), temporary_until: None };
    replace(tx, (ctx, user), &new)
}

/// The same for one that an operator chose: its user may change it at once, whatever the minimum age. One that works only
/// until `temporary_until` has to be changed.
///
/// # Errors
/// As [`set_password`].
pub fn give_password(
    tx: &mut Tx<'_>,
    (ctx, user): (&Ctx, &User),
    hash: &str,
    temporary_until: Option<Moment>,
) -> Result<bool, Error> {
    replace(tx, (ctx, user), &NewHash { hash, set_at: ctx.now, chosen_at: None, temporary_until })
}

fn replace(tx: &mut Tx<'_>, (ctx, user): (&Ctx, &User), new: &NewHash<'_>) -> Result<bool, Error> {
    if !users::set_password(tx.conn, user, new)? {
        return Ok(false);
    }
    let counted = policies::find(tx.conn, ctx, &user.id)?.history;
    password_history::keep(tx.conn, user, counted.saturating_sub(1))?;
    Ok(true)
}
