//! Proofs that take long to check: recovery codes and answers. They are compared outside any transaction, and settled
//! only if the flow still stands where it stood: of guesses sent at once, one is answered.

use super::account::Account;
use super::settle::{Proof, settle};
use super::{At, View, flow_at, locked_flow};
use crate::domain::flow::Page;
use crate::domain::method::Method;
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::ops::context::Tx;
use crate::ops::questions::{self, Asked, Whose};
use crate::ops::throttle::{self, Hold};
use crate::ops::{Ctx, Error, recovery_codes};
use crate::store::flows::Flow;
use crate::store::users::User;
use secrecy::{ExposeSecret, SecretString};

/// Checks a recovery code and uses it up. A wrong one counts, whoever's name it is. Answers the page that follows.
///
/// # Errors
/// [`Refusal`] when the code is empty or wrong, [`Error::Busy`] when too many passwords wait to be compared.
pub fn check_recovery_code(ctx: &Ctx, at: &At, typed: &str) -> Result<Page, Error> {
    if typed.trim().is_empty() {
        return Err(Refusal::CodeEmpty.into());
    }
    let (flow, account, hold) = seen(ctx, at, Page::Code)?;
    if flow.method != Some(Method::RecoveryCode) {
        return Err(Refusal::FlowElsewhere.into());
    }
    let user = entitled(&flow, &account);
    let code = recovery_codes::find(ctx, user.map(|user| &user.id), typed)?;
    settle_unmoved(ctx, at, (&flow, hold), |tx, user| match &code {
        Some(code) if code.user_id == user.id && recovery_codes::consume(tx, code)? => Ok(Proof::Right),
        _ => Ok(Proof::Wrong),
    })
}

/// The questions that a flow asks of whoever was behind its name when it was looked at.
///
/// # Errors
/// When the database does not answer.
pub fn questions(ctx: &Ctx, view: &View) -> Result<Vec<Asked>, Error> {
    questions::asked(ctx, whose(&view.flow, view.user.as_ref()))
}

/// Checks the answers to security questions, pairs of a question's id and what was typed. All must be right; which one
/// is not is never said.
///
/// # Errors
/// [`Refusal`] when one is empty or they are not all right, [`Error::Busy`] when too many passwords wait to be compared.
pub fn check_answers(ctx: &Ctx, at: &At, typed: &[(String, SecretString)]) -> Result<Page, Error> {
    let (flow, account, hold) = seen(ctx, at, Page::Questions)?;
    let empty = |(_, answer): &(String, SecretString)| answer.expose_secret().trim().is_empty();
    if typed.is_empty() || typed.iter().any(empty) {
        return Err(Refusal::AnswersEmpty.into());
    }
    let right = questions::check(ctx, whose(&flow, account.user.as_ref().ok()), typed)?;
    settle_unmoved(ctx, at, (&flow, hold), |_, _| Ok(if right { Proof::Right } else { Proof::Wrong }))
}

fn seen(ctx: &Ctx, at: &At, page: Page) -> Result<(Flow, Account, Hold), Error> {
    throttle::glance(ctx, Bucket::ProofsFrom)?;
    ctx.read(|conn| {
        let flow = flow_at(conn, ctx, &at.token, |now| now == page)?;
        if flow.standing() != at.seen {
            return Err(Refusal::FlowElsewhere.into());
        }
        let hold = throttle::hold(conn, ctx, Some(&flow.name_key), Bucket::ProofsFrom)?;
        let account = Account::of(conn, ctx, &flow)?;
        Ok::<_, Error>((flow, account, hold))
    })
}

/// Who may be let in by a proof in this flow.
fn entitled<'a>(flow: &Flow, account: &'a Account) -> Option<&'a User> {
    account.user.as_ref().ok().filter(|_| flow.ended_at.is_none())
}

fn whose<'a>(flow: &'a Flow, user: Option<&'a User>) -> Whose<'a> {
    user.map_or(Whose::Nobody { name_key: &flow.name_key }, Whose::User)
}

fn settle_unmoved(
    ctx: &Ctx,
    at: &At,
    (seen, hold): (&Flow, Hold),
    prove: impl FnOnce(&mut Tx<'_>, &User) -> Result<Proof, Error>,
) -> Result<Page, Error> {
    let settled = ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, at, Page::is_gate)?;
        if flow.id != seen.id || flow.failed_tries != seen.failed_tries || flow.standing() != seen.standing()
        {
            return Err(Refusal::FlowElsewhere.into());
        }
        let account = Account::of(tx.conn, ctx, &flow)?;
        let proof = entitled(&flow, &account).map_or(Ok(Proof::Wrong), |user| prove(tx, user))?;
        settle(tx, ctx, &flow, &account, (proof, hold))
    })?;
    settled.map_err(Error::from)
}
