//! A code is checked.

use super::account::Account;
use super::codes::Codes;
use super::settle::{Proof, settle};
use super::{At, CODE_KEY, locked_flow};
use crate::domain::code;
use crate::domain::flow::Page;
use crate::domain::ids::UserId;
use crate::domain::method::Method;
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::ops::context::Tx;
use crate::ops::{Ctx, Error, authenticator, throttle};
use crate::store::{Conn, flows::Flow};
use uuid::Uuid;

/// Checks a code of six digits. A wrong one counts, whoever's name it is. Answers the page that follows a right one.
///
/// # Errors
/// [`Refusal`] when the code is empty, has no six digits, is wrong or has run out.
pub fn check_code(ctx: &Ctx, at: &At, typed: &str) -> Result<Page, Error> {
    if typed.trim().is_empty() {
        return Err(Refusal::CodeEmpty.into());
    }
    let typed = code::normalize(typed).ok_or(Refusal::CodeShape)?;
    throttle::glance(ctx, Bucket::ProofsFrom)?;
    let settled = ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, at, |page| page == Page::Code)?;
        if flow.standing() != at.seen {
            return Err(Refusal::FlowElsewhere.into());
        }
        let hold = throttle::hold(tx.conn, ctx, Some(&flow.name_key), Bucket::ProofsFrom)?;
        let account = Account::of(tx.conn, ctx, &flow)?;
        let proof = match flow.method {
            Some(Method::Authenticator) => ask_app(tx, ctx, &account, &typed)?,
            Some(method) if method.sends() => compare(tx.conn, ctx, &flow, &typed)?,
            _ => return Err(Refusal::FlowElsewhere.into()),
        };
        settle(tx, ctx, &flow, &account, (account.judge(&flow, proof), hold))
    })?;
    settled.map_err(Error::from)
}

/// Compares with what the user's app shows; for nobody, with what nobody's app would.
fn ask_app(tx: &mut Tx<'_>, ctx: &Ctx, account: &Account, typed: &str) -> Result<Proof, Error> {
    let nobody = UserId::from(Uuid::nil());
    let whose = account.user.as_ref().map_or(&nobody, |user| &user.id);
    let right = authenticator::check(tx, ctx, whose, typed)?;
    Ok(if right { Proof::Right } else { Proof::Wrong })
}

/// Compares with every code that the gate has sent to the chosen place, in every case alike.
fn compare(conn: &mut Conn, ctx: &Ctx, flow: &Flow, typed: &str) -> Result<Proof, Error> {
    let codes = Codes::of(conn, ctx, flow)?;
    let chosen = flow.method.map(Method::credential);
    let mut proof = Proof::Wrong;
    for asked in codes.here().filter(|asked| Some(asked.method.credential()) == chosen) {
        let mut keys = ctx.services.keys.derive_all(CODE_KEY);
        let right = keys.any(|key| code::matches(&code::derive(&key, flow.id.as_str(), asked.number), typed));
        match right && asked.withheld_at.is_none() {
            true if asked.works(ctx.now) => return Ok(Proof::Right),
            true => proof = Proof::Expired,
            false => {}
        }
    }
    Ok(proof)
}
