//! A passkey at a gate.

use super::account::Account;
use super::settle::{Proof, settle};
use super::{At, flow_at, locked_flow};
use crate::domain::event::{Kind, Reason};
use crate::domain::flow::Page;
use crate::domain::passkey::{No, RelyingParty};
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::ops::context::{Draft, Tx};
use crate::ops::passkeys::{self, Answer, Question};
use crate::ops::{Ctx, Error, throttle};
use crate::store::flows::Flow;

/// Asks the browser for any passkey: the same question for every name.
///
/// # Errors
/// [`Refusal::FlowElsewhere`] when the flow does not stand there.
pub fn ask_passkey(ctx: &Ctx, party: &RelyingParty, token: &str) -> Result<Question, Error> {
    let flow = ctx.read(|conn| flow_at(conn, ctx, token, |page| page == Page::Passkey))?;
    passkeys::ask(ctx, party, Some(&flow.id))
}

/// Checks a passkey, which must be one of the flow's user. A wrong one counts, whoever's name it is. Answers the page
/// that follows a right one.
///
/// # Errors
/// [`Refusal`] when it is wrong, or what it was asked for is used up.
pub fn check_passkey(ctx: &Ctx, party: &RelyingParty, at: &At, answer: &Answer) -> Result<Page, Error> {
    throttle::glance(ctx, Bucket::ProofsFrom)?;
    let settled = ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, at, |page| page == Page::Passkey)?;
        let hold = throttle::hold(tx.conn, ctx, Some(&flow.name_key), Bucket::ProofsFrom)?;
        let account = Account::of(tx.conn, ctx, &flow)?;
        let proof = match passkeys::prove(tx, ctx, party, answer, Some(&flow.id))? {
            passkeys::Proof::Right(user) => match &account.user {
                Ok(own) if own.id == user.id => Proof::Right,
                _ => Proof::Wrong,
            },
            passkeys::Proof::Wrong(_, Reason::CeremonyOver) => {
                note(tx, &flow, Reason::CeremonyOver)?;
                return Ok(Err(Refusal::Passkey(No::Over)));
            }
            passkeys::Proof::Wrong(_, Reason::PasskeyCounter) => {
                note(tx, &flow, Reason::PasskeyCounter)?;
                Proof::Wrong
            }
            passkeys::Proof::Wrong(..) => Proof::Wrong,
        };
        settle(tx, ctx, &flow, &account, (account.judge(&flow, proof), hold))
    })?;
    settled.map_err(Error::from)
}

/// Records what is no wrong try, or more than one.
fn note(tx: &mut Tx<'_>, flow: &Flow, reason: Reason) -> Result<(), Error> {
    tx.record(Draft::refused(Kind::PasskeyChecked, reason, None).in_flow(&flow.id))
}
