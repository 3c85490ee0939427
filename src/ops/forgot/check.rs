//! A code is checked.

use super::{CODE_KEY, locked_flow, owner};
use crate::domain::code;
use crate::domain::event::{Kind, Reason};
use crate::domain::flow::{BLOCK_MINUTES, tries_left};
use crate::domain::refusal::Refusal;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error};
use crate::store::flows::{self, Flow};
use crate::store::{Conn, users, users::User};

/// What a typed code turned out to be.
enum Check {
    Right(Box<User>),
    Expired,
    Wrong,
}

/// Checks a code. A wrong one counts, whoever's name it is.
///
/// # Errors
/// [`Refusal`] when the code is empty, has no six digits, is wrong or has run out.
pub fn check_code(ctx: &Ctx, token: &str, typed: &str) -> Result<(), Error> {
    if typed.trim().is_empty() {
        return Err(Refusal::CodeEmpty.into());
    }
    let typed = code::normalize(typed).ok_or(Refusal::CodeShape)?;
    let refusal = ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, token)?;
        match compare(tx.conn, ctx, &flow, &typed)? {
            Check::Right(user) => prove(tx, &flow, &user).map(|()| None),
            Check::Expired => {
                tx.record(Draft::refused(Kind::CodeChecked, Reason::CodeExpired, None).in_flow(&flow.id))?;
                Ok(Some(Refusal::CodeExpired))
            }
            Check::Wrong => count_wrong(tx, ctx, &flow).map(Some),
        }
    })?;
    refusal.map_or(Ok(()), |refusal| Err(refusal.into()))
}

/// Compares with every code the flow has asked for, and looks the name up, in every case alike.
fn compare(conn: &mut Conn, ctx: &Ctx, flow: &Flow, typed: &str) -> Result<Check, Error> {
    let codes = flows::list_codes(conn, ctx.tenant_id(), &flow.id)?;
    let user = owner(conn, ctx, flow)?.filter(|_| flow.ended_at.is_none());
    let mut check = Check::Wrong;
    for asked in &codes {
        let mut keys = ctx.services.keys.derive_all(CODE_KEY);
        let right = keys.any(|key| code::matches(&code::derive(&key, flow.id.as_str(), asked.number), typed));
        match (right && asked.withheld_at.is_none(), &user) {
            (true, Some(user)) if asked.works(ctx.now) => return Ok(Check::Right(Box::new(user.clone()))),
            (true, Some(_)) => check = Check::Expired,
            _ => {}
        }
    }
    Ok(check)
}

fn prove(tx: &mut Tx<'_>, flow: &Flow, user: &User) -> Result<(), Error> {
    users::hold(tx.conn, user)?;
    if !flows::prove(tx.conn, flow, &user.id, user.password_version)? {
        return Err(Refusal::FlowElsewhere.into());
    }
    tx.record(Draft::done(Kind::CodeChecked, &user.id).in_flow(&flow.id))
}

fn count_wrong(tx: &mut Tx<'_>, ctx: &Ctx, flow: &Flow) -> Result<Refusal, Error> {
    let since = ctx.now.plus_minutes(-BLOCK_MINUTES);
    let today = flows::count_failures(tx.conn, ctx.tenant_id(), &flow.name_key, since)?;
    let left = tries_left(today, flow.failed_tries);
    flows::count_failure(tx.conn, flow, ctx.now)?;
    if left == 0 {
        flows::stop(tx.conn, ctx.tenant_id(), &flow.name_key, ctx.now)?;
    }
    let reason = if left == 0 { Reason::GateLimit } else { Reason::CodeWrong };
    tx.record(Draft::refused(Kind::CodeChecked, reason, None).in_flow(&flow.id))?;
    Ok(if left == 0 { Refusal::FlowElsewhere } else { Refusal::CodeWrong { left } })
}
