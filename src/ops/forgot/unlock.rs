//! An account is unlocked, and its password stays.

use super::flow_at;
use crate::domain::event::Kind;
use crate::domain::flow::Page;
use crate::domain::letter::Subject;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, lockout, password};
use crate::store::flows::{self, Flow};
use crate::store::users::{self, User};

/// Opens the doors of somebody who has passed all gates. The caller holds the user.
pub(super) fn open(tx: &mut Tx<'_>, ctx: &Ctx, flow: &Flow, user: &User) -> Result<(), Error> {
    if !lockout::open(tx.conn, ctx, user)? {
        return Ok(());
    }
    flows::note_unlocked(tx.conn, flow, ctx.now)?;
    password::tell_owner(tx, ctx, user, Subject::Unlock)?;
    tx.record(Draft::done(Kind::AccountUnlocked, &user.id).in_flow(&flow.id))
}

/// When a wrong password was last typed for the account of a flow that has passed its gates.
///
/// # Errors
/// When the database does not answer.
pub fn last_wrong_password(ctx: &Ctx, flow: &Flow) -> Result<Option<Moment>, Error> {
    let Some(id) = &flow.user_id else { return Ok(None) };
    ctx.read(|conn| {
        let user = users::find(conn, ctx.tenant_id(), id)?;
        user.map_or(Ok::<_, Error>(None), |user| lockout::last_failure(conn, ctx, &user))
    })
}

/// Goes on from an unlocked account to a new password, without another proof.
///
/// # Errors
/// [`Refusal::FlowElsewhere`] when the flow's time is over.
pub fn turn_to_reset(ctx: &Ctx, token: &str) -> Result<(), Error> {
    ctx.write(|tx| {
        let flow = flow_at(tx.conn, ctx, token, |page| page == Page::Unlocked)?;
        if flows::turn_to_reset(tx.conn, &flow, ctx.now)? {
            Ok(())
        } else {
            Err(Refusal::FlowElsewhere.into())
        }
    })
}
