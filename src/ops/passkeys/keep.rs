//! The passkeys that a user has.

use super::Kept;
use crate::domain::event::Kind;
use crate::domain::ids::MethodId;
use crate::domain::letter::Change;
use crate::domain::method::Credential;
use crate::domain::moment::Moment;
use crate::domain::passkey;
use crate::domain::refusal::Refusal;
use crate::domain::registration::{self, No};
use crate::ops::context::Draft;
use crate::ops::{Ctx, Error, interrupts, register};
use crate::store::methods::{self, Method};
use crate::store::users::{self, User};

/// A passkey as its user sees it.
#[derive(Debug)]
pub struct Listed {
    /// Its id.
    pub id: MethodId,
    /// What its user calls it; empty where nobody said.
    pub name: String,
    /// When it was set up.
    pub added_at: Moment,
    /// When it was last used; none while it never was, or cannot be read.
    pub used_at: Option<Moment>,
    /// The host it works at; none when it cannot be read any more.
    pub party: Option<String>,
}

/// The user's passkeys, oldest first. Those there are may be removed, whatever the tenant offers.
///
/// # Errors
/// [`No::NotOffered`] when there are none and the tenant offers none.
pub fn list(ctx: &Ctx, user: &User) -> Result<Vec<Listed>, Error> {
    let mut registered = ctx.read(|conn| methods::list(conn, ctx.tenant_id(), &user.id))?;
    registered.retain(|method| method.kind == Credential::Passkey);
    if registered.is_empty() {
        register::check_offered(ctx, user, Credential::Passkey)?;
    }
    Ok(registered.into_iter().map(|method| listed(ctx, method)).collect())
}

fn listed(ctx: &Ctx, method: Method) -> Listed {
    let kept = Kept::of(&ctx.services.keys, &method);
    Listed {
        id: method.id,
        name: method.label.unwrap_or_default(),
        added_at: method.created_at,
        used_at: kept.as_ref().and_then(|kept| kept.used_at),
        party: kept.map(|kept| kept.party),
    }
}

/// Gives one of the user's passkeys another name; one that is gone already is fine.
///
/// # Errors
/// [`Refusal::Passkey`] when nothing was typed.
pub fn rename(ctx: &Ctx, user: &User, id: &MethodId, typed: &str) -> Result<(), Error> {
    let name = passkey::name(typed).ok_or(Refusal::Passkey(passkey::No::NameEmpty))?;
    ctx.write(|tx| {
        if methods::set_label(tx.conn, ctx.tenant_id(), (&user.id, id), &name)? {
            tx.record(Draft::done(Kind::MethodChanged, &user.id))?;
        }
        Ok(())
    })
}

/// Removes one of the user's passkeys; one that is gone already is fine.
///
/// # Errors
/// [`No::Needed`] when the user would have fewer ways left than the tenant asks for.
pub fn remove(ctx: &Ctx, user: &User, id: &MethodId) -> Result<(), Error> {
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let registered = methods::list(tx.conn, ctx.tenant_id(), &user.id)?;
        let is_it = |method: &&Method| method.id == *id && method.kind == Credential::Passkey;
        if registered.iter().find(is_it).is_none() {
            return Ok(());
        }
        methods::remove_one(tx.conn, ctx.tenant_id(), &user.id, id)?;
        let left: Vec<Method> = registered.iter().filter(|method| method.id != *id).cloned().collect();
        let (before, left) = (interrupts::entries(&registered), interrupts::entries(&left));
        if !registration::leaves_enough(&before, &left, &ctx.tenant.settings.recovery, user.role) {
            return Err(Refusal::Register(No::Needed).into());
        }
        register::announce(tx, ctx, user, (Credential::Passkey, Change::Removed), None)
    })
}
