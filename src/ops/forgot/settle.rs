//! What follows from a proof: on to the next gate or to the password, or one try less.

use super::account::Account;
use super::codes::Codes;
use super::{send, unlock};
use crate::domain::event::{Kind, Reason};
use crate::domain::flow::{BLOCK_MINUTES, Page, Purpose, Stage, tries_left};
use crate::domain::gate::{self, Event, Standing};
use crate::domain::method::Method;
use crate::domain::refusal::Refusal;
use crate::ops::context::{Draft, Tx};
use crate::ops::throttle::Hold;
use crate::ops::{Ctx, Error};
use crate::store::flows::{self, Flow};
use crate::store::users;

/// What was typed turned out to be.
pub(super) enum Proof {
    /// Right. It counts only where there is somebody to be let in.
    Right,
    /// Right once.
    Expired,
    /// Wrong.
    Wrong,
}

/// Settles a proof under the name's lock: the page that follows, or the refusal. Both are kept. A wrong one counts for
/// its network as well.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    flow: &Flow,
    account: &Account,
    (proof, hold): (Proof, Hold),
) -> Result<Result<Page, Refusal>, Error> {
    match proof {
        Proof::Right => pass(tx, ctx, flow, account).map(Ok),
        Proof::Expired => {
            tx.record(Draft::refused(kind(flow), Reason::CodeExpired, None).in_flow(&flow.id))?;
            Ok(Err(Refusal::CodeExpired))
        }
        Proof::Wrong => {
            let refusal = count_wrong(tx, ctx, flow, account)?;
            hold.keep(tx, ctx)?;
            Ok(Err(refusal))
        }
    }
}

fn kind(flow: &Flow) -> Kind {
    match flow.method {
        Some(Method::Questions) => Kind::AnswersChecked,
        Some(Method::Passkey) => Kind::PasskeyChecked,
        _ => Kind::CodeChecked,
    }
}

/// On to the next gate, whose code leaves at once where there is nothing to choose, or to the password.
fn pass(tx: &mut Tx<'_>, ctx: &Ctx, flow: &Flow, account: &Account) -> Result<Page, Error> {
    let user = account.user.as_ref().map_err(|_| Refusal::FlowElsewhere)?;
    users::hold(tx.conn, user)?;
    let passed = flow.standing().after(Event::Pass, &account.gates).ok_or(Refusal::FlowElsewhere)?;
    let method = passed.method.or_else(|| gate::only(&account.gates.usable(passed.first)));
    let to = Standing { method, ..passed };
    // A password set since the first gate ends the flow, as does one set after the last.
    let version = flow.password_version.unwrap_or(user.password_version);
    if version != user.password_version || !flows::pass(tx.conn, flow, &to, &user.id, version)? {
        return Err(Refusal::FlowElsewhere.into());
    }
    tx.record(Draft::done(kind(flow), &user.id).in_flow(&flow.id))?;
    if passed.stage == Stage::Proved && flow.purpose == Purpose::Unlock {
        unlock::open(tx, ctx, flow, user)?;
    }
    if passed.method.is_none() {
        let next = Flow { first_method: to.first, method, ..flow.clone() };
        let number = Codes::of(tx.conn, ctx, &next)?.next();
        send::send_code(tx, ctx, &next, number)?;
    }
    let Standing { stage, method, .. } = to;
    Ok(Flow { stage, method, ..flow.clone() }.progress().page(ctx.now))
}

fn count_wrong(tx: &mut Tx<'_>, ctx: &Ctx, flow: &Flow, account: &Account) -> Result<Refusal, Error> {
    let since = ctx.now.plus_minutes(-BLOCK_MINUTES);
    let today = flows::count_failures(tx.conn, ctx.tenant_id(), &flow.name_key, since)?;
    let left = tries_left(today, flow.failed_tries);
    let after = flow.standing().after(Event::Fail(left), &account.gates).ok_or(Refusal::FlowElsewhere)?;
    flows::count_failure(tx.conn, flow, ctx.now)?;
    let stopped = after.stage != flow.stage;
    if stopped {
        flows::stop(tx.conn, ctx.tenant_id(), &flow.name_key, ctx.now)?;
    }
    let reason = if stopped { Reason::GateLimit } else { wrong(flow) };
    tx.record(Draft::refused(kind(flow), reason, None).in_flow(&flow.id))?;
    Ok(if stopped { Refusal::FlowElsewhere } else { refusal(flow, left) })
}

fn wrong(flow: &Flow) -> Reason {
    match flow.method {
        Some(Method::Questions) => Reason::AnswersWrong,
        Some(Method::Passkey) => Reason::PasskeyWrong,
        _ => Reason::CodeWrong,
    }
}

fn refusal(flow: &Flow, left: i32) -> Refusal {
    match flow.method {
        Some(method) if !method.sends() => Refusal::ProofWrong { method, left },
        _ => Refusal::CodeWrong { left },
    }
}
