//! Users who were there before they could be found by their words.

use crate::ops::purge::Left;
use crate::ops::{Ctx, Error};
use crate::store::{user_search, user_words, users};

/// Users indexed in one transaction.
const PAGE: i64 = 500;
/// Transactions of one call: the worker has other things to do.
const PAGES: u8 = 20;

/// Keeps the words of up to 10,000 users who wait for theirs. Any number of processes may do so at once.
///
/// # Errors
/// When the database does not answer; whoever was indexed until then stays so.
pub fn index(ctx: &Ctx) -> Result<Left, Error> {
    for _ in 0..PAGES {
        let waiting = ctx.read(|conn| user_words::list_waiting(conn, ctx.tenant_id(), PAGE))?;
        if waiting.is_empty() {
            return Ok(Left::Nothing);
        }
        ctx.write(|tx| {
            let held = users::hold_all(tx.conn, ctx.tenant_id(), &waiting)?;
            for user in user_search::list_by_id(tx.conn, ctx.tenant_id(), &held)? {
                user_words::set(tx.conn, ctx.tenant_id(), &user)?;
            }
            Ok(user_words::forget_waiting(tx.conn, ctx.tenant_id(), &waiting)?)
        })?;
    }
    Ok(Left::More)
}
