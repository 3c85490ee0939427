//! Who cannot sign in, or not reset a password, for a while: for operators, who may end it.

use super::{Ctx, Error};
use crate::domain::flow::{BLOCK_MINUTES, blocked_until};
use crate::domain::moment::Moment;
use crate::store::users::User;
use crate::store::{flows, lockouts};
use std::collections::HashMap;

/// Until when, by the form of the user name that is compared.
type Until = HashMap<String, Moment>;

/// Everybody in a tenant who is stuck.
pub struct Stuck {
    locked_out: Until,
    blocked: Until,
}

impl Stuck {
    /// As it is now.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn of(ctx: &Ctx) -> Result<Self, Error> {
        let rules = ctx.tenant.settings.lockout;
        let (doors, stops) = ctx.read(|conn| {
            let doors = lockouts::list_full(conn, ctx.tenant_id(), i32::from(rules.failures), ctx.now)?;
            let since = ctx.now.plus_minutes(-BLOCK_MINUTES);
            let stops = flows::list_stops(conn, ctx.tenant_id(), since)?;
            Ok::<_, Error>((doors, stops))
        })?;
        let locked = doors.into_iter().filter_map(|door| {
            let until = door.tries().locked_until(rules, ctx.now)?;
            Some((door.name_key, until))
        });
        let blocked = stops.into_iter().map(|(name_key, at)| (name_key, blocked_until(at)));
        Ok(Self { locked_out: last(locked), blocked: last(blocked) })
    }

    /// Until when wrong passwords keep a user from signing in: at the last door, if several are locked.
    pub fn locked_out_until(&self, user: &User) -> Option<Moment> {
        self.locked_out.get(&user.name_key).copied()
    }

    /// Until when wrong codes and answers keep a user from resetting the password.
    pub fn blocked_until(&self, user: &User) -> Option<Moment> {
        self.blocked.get(&user.name_key).copied()
    }
}

fn last(all: impl Iterator<Item = (String, Moment)>) -> Until {
    let mut latest = Until::new();
    for (name_key, until) in all {
        let known = latest.entry(name_key).or_insert(until);
        *known = until.max(*known);
    }
    latest
}
