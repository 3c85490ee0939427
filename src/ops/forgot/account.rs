//! Who stands behind the name of a flow, and what they may prove.

use super::settle::Proof;
use crate::domain::gate::{Barred, Gates};
use crate::domain::ids::UserId;
use crate::domain::mac;
use crate::domain::method::{Credential, Source};
use crate::domain::name::TypedName;
use crate::domain::recovery::{Membership, Scope};
use crate::ops::{Ctx, Error};
use crate::store::flows::Flow;
use crate::store::methods::{self, Method};
use crate::store::{Conn, group_members, users, users::User};
use uuid::Uuid;

/// The label of the key that the made-up methods of a name are drawn with.
const MADE_UP_KEY: &str = "made-up";

/// The account of a name. Everything is asked for and worked out in every case: neither time nor pages must tell which
/// names exist.
pub(super) struct Account {
    /// Who may be let in again, or why nobody may.
    pub user: Result<User, Barred>,
    /// Their gates, or made-up ones.
    pub gates: Gates,
    /// What they have registered.
    pub registered: Vec<Method>,
}

impl Account {
    /// The account of a flow's name. What was proved for somebody counts for nobody else.
    pub fn of(conn: &mut Conn, ctx: &Ctx, flow: &Flow) -> Result<Self, Error> {
        let full = TypedName::parse(&flow.name_typed).map_or_else(|| flow.name_key.clone(), |name| name.key);
        let user = users::find_by_name(conn, ctx.tenant_id(), &flow.name_key, &full)?;
        let mut account = Self::with(conn, ctx, &flow.name_key, user)?;
        let own = |user: &User| flow.user_id.as_ref().is_none_or(|id| *id == user.id);
        account.user = account.user.and_then(|user| if own(&user) { Ok(user) } else { Err(Barred::Unknown) });
        Ok(account)
    }

    /// The account of a name that was looked for already, and is this user's or nobody's.
    pub fn with(conn: &mut Conn, ctx: &Ctx, name_key: &str, user: Option<User>) -> Result<Self, Error> {
        let whose = user.as_ref().map_or_else(|| UserId::from(Uuid::nil()), |user| user.id.clone());
        let registered = methods::list(conn, ctx.tenant_id(), &whose)?;
        let recovery = &ctx.tenant.settings.recovery;
        let membership = membership(conn, ctx, &whose)?;
        let made_up = Gates::made_up(recovery, &digest(ctx, name_key));
        Ok(match admitted(ctx, user, membership, &registered) {
            Ok((user, gates)) => Self { user: Ok(user), gates, registered },
            Err(barred) => Self { user: Err(barred), gates: made_up, registered },
        })
    }

    /// What a proof comes to: where nobody may be let in, or the flow has ended, everything is wrong.
    pub fn judge(&self, flow: &Flow, proof: Proof) -> Proof {
        if self.user.is_ok() && flow.ended_at.is_none() { proof } else { Proof::Wrong }
    }
}

/// Whether somebody is in one of the groups that may reset. Only where groups decide is it asked, and then for every name.
fn membership(conn: &mut Conn, ctx: &Ctx, user: &UserId) -> Result<Membership, Error> {
    let recovery = &ctx.tenant.settings.recovery;
    let chosen = recovery.scope == Scope::Groups
        && group_members::find_any(conn, ctx.tenant_id(), user, &recovery.scope_groups)?;
    Ok(if chosen { Membership::Chosen } else { Membership::Other })
}

fn admitted(
    ctx: &Ctx,
    user: Option<User>,
    membership: Membership,
    registered: &[Method],
) -> Result<(User, Gates), Barred> {
    let user = user.ok_or(Barred::Unknown)?;
    if user.disabled_at.is_some() {
        return Err(Barred::Disabled);
    }
    if user.locked_at.is_some() {
        return Err(Barred::Locked);
    }
    let usable = |method: &&Method| method.verified_at.is_some() || method.source == Source::Administrator;
    let credentials: Vec<Credential> = registered.iter().filter(usable).map(|method| method.kind).collect();
    let gates = Gates::of(&ctx.tenant.settings.recovery, (user.role, membership), &credentials)?;
    Ok((user, gates))
}

/// The same for a name at all times and in all languages.
fn digest(ctx: &Ctx, name_key: &str) -> [u8; 32] {
    let key = ctx.services.keys.derive(MADE_UP_KEY);
    mac::sign(&key, &[ctx.tenant_id().as_str().as_bytes(), name_key.as_bytes()])
}
