//! What a flow is for is decided.

use super::account::Account;
use super::choose::first_code;
use super::start::first_method;
use super::{At, locked_flow};
use crate::domain::flow::{Page, Purpose};
use crate::domain::refusal::Refusal;
use crate::ops::{Ctx, Error};
use crate::store::flows::{self, Flow};

/// Decides what a flow is for; another time, too, until something is proved. With one method there is nothing to
/// choose: its code leaves at once.
///
/// # Errors
/// [`Refusal::PurposeEmpty`] for none of the two, [`Refusal::FlowElsewhere`] when something is proved already.
pub fn decide(ctx: &Ctx, at: &At, purpose: &str) -> Result<(Purpose, Page), Error> {
    let purpose: Purpose = purpose.parse().map_err(|_| Refusal::PurposeEmpty)?;
    if purpose == Purpose::Undecided {
        return Err(Refusal::PurposeEmpty.into());
    }
    ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, at, |page| page == Page::Purpose || page.is_gate())?;
        if flow.user_id.is_some() {
            return Err(Refusal::FlowElsewhere.into());
        }
        let account = Account::of(tx.conn, ctx, &flow)?;
        let method = first_method(purpose, &account);
        flows::set_purpose(tx.conn, &flow, purpose, method)?;
        let flow = Flow { purpose, method, ..flow };
        first_code(tx, ctx, &flow, true)?;
        Ok((purpose, flow.progress().page(ctx.now)))
    })
}
