//! Who cannot sign in, or not reset a password, for a while: for operators, who may end it.

use super::{Ctx, Error};
use crate::domain::flow::{BLOCK_MINUTES, blocked_until};
use crate::domain::moment::Moment;
use crate::store::flow_stops;
use crate::store::lockouts::{self, Lockout};
use crate::store::users::User;
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
        let failures = i32::from(ctx.tenant.settings.lockout.failures);
        let since = ctx.now.plus_minutes(-BLOCK_MINUTES);
        ctx.read(|conn| {
            let doors = lockouts::list_full(conn, ctx.tenant_id(), failures, ctx.now)?;
            Ok::<_, Error>(Self::from_rows(ctx, doors, flow_stops::list(conn, ctx.tenant_id(), since)?))
        })
    }

    /// The same, as far as it is about these users: nobody else is looked at.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn among(ctx: &Ctx, users: &[User]) -> Result<Self, Error> {
        let names: Vec<&str> = users.iter().map(|user| user.name_key.as_str()).collect();
        let since = ctx.now.plus_minutes(-BLOCK_MINUTES);
        ctx.read(|conn| {
            let doors = lockouts::list_of(conn, ctx.tenant_id(), &names, ctx.now)?;
            Ok::<_, Error>(Self::from_rows(
                ctx,
                doors,
                flow_stops::list_of(conn, ctx.tenant_id(), &names, since)?,
            ))
        })
    }

    fn from_rows(ctx: &Ctx, doors: Vec<Lockout>, stops: Vec<(String, Moment)>) -> Self {
        let rules = ctx.tenant.settings.lockout;
        let locked = doors.into_iter().filter_map(|door| {
            let until = door.tries().locked_until(rules, ctx.now)?;
            Some((door.name_key, until))
        });
        let blocked = stops.into_iter().map(|(name_key, at)| (name_key, blocked_until(at)));
        Self { locked_out: last(locked), blocked: last(blocked) }
    }

    /// The names that cannot sign in, whoever they belong to.
    pub fn locked_out(&self) -> impl Iterator<Item = &String> {
        self.locked_out.keys()
    }

    /// The names whose passwords cannot be reset, whoever they belong to.
    pub fn blocked(&self) -> impl Iterator<Item = &String> {
        self.blocked.keys()
    }

    /// Until when wrong passwords keep a user from signing in: at the last door, if several are locked.
    pub fn locked_out_until(&self, user: &User) -> Option<Moment> {
        self.locked_out.get(&user.name_key).copied()
    }

    /// The names of those whom wrong passwords keep from signing in, be there an account or not.
    pub fn names_locked_out(&self) -> Vec<&str> {
        self.locked_out.keys().map(String::as_str).collect()
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
