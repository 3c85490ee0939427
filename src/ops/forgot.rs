//! Setting a new password without the old one.
//!
//! A flow belongs to a name, not to a user: a name that nobody has goes the same way, does the same work and
//! never gets past its first gate, because nothing is ever sent for it and nothing it proves is right.

mod account;
mod admit;
mod check;
mod choose;
mod codes;
mod decide;
mod finish;
mod letter;
mod passkey;
mod send;
mod settle;
mod slow;
mod start;
mod unlock;

pub use admit::{Asked, Check, Proof};
pub use check::check_code;
pub use choose::{Choice, choose};
pub use decide::decide;
pub use finish::finish;
pub use letter::{CodeLetter, code_for_letter, code_letter};
pub use passkey::{ask_passkey, check_passkey};
pub use send::send_again;
pub use slow::{check_answers, check_recovery_code, questions};
pub use start::{Start, Started, start};
pub use unlock::{last_wrong_password, turn_to_reset};

use super::context::Draft;
use super::{Ctx, Error, assist, policies};
use crate::domain::code::SEND_WINDOW_MINUTES;
use crate::domain::event::Kind;
use crate::domain::flow::{BLOCK_MINUTES, Page, Resend, blocked_until};
use crate::domain::gate::{Barred, Standing};
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::domain::permission::Permission;
use crate::domain::phone::Phone;
use crate::domain::policy::Policy;
use crate::domain::proof_of_work::RISK_MINUTES;
use crate::domain::refusal::Refusal;
use crate::domain::token;
use crate::store::flow_limits::{self, Counted, Windows};
use crate::store::flows::{self, Flow};
use crate::store::{Conn, users::User};
use account::Account;
use codes::Codes;

/// The label of the key that codes are derived from.
const CODE_KEY: &str = "code";

/// A flow as whoever sends a form saw it: the browser's token, and where the flow stood.
#[derive(Clone)]
pub struct At {
    /// The token.
    pub token: String,
    /// Where it stood.
    pub seen: Standing,
}

/// A flow as its pages show it.
pub struct View {
    /// The flow.
    pub flow: Flow,
    /// The page it stands at.
    pub page: Page,
    /// The methods that its gate offers.
    pub methods: Vec<Method>,
    /// The number that was typed for the gate.
    pub phone: Option<Phone>,
    /// Until when the newest code works.
    pub code_until: Option<Moment>,
    /// Seconds until another code may be asked for; 0 when it may be now.
    pub wait_seconds: i64,
    /// The rules for the new password, where it is asked for; before that nothing tells of anybody's groups.
    pub policy: Option<Policy>,
    /// Who may be let in again, at a gate. Not for pages, which tell nobody whether there is somebody.
    user: Option<User>,
}

/// The flow of this browser, if there is one.
///
/// # Errors
/// When the database does not answer.
pub fn view(ctx: &Ctx, token: &str) -> Result<Option<View>, Error> {
    ctx.read(|conn| {
        let Some(flow) = flows::find(conn, ctx.tenant_id(), &token::digest(token))? else {
            return Ok::<_, Error>(None);
        };
        let page = flow.progress().page(ctx.now);
        if page.is_gate() {
            return gate_view(conn, ctx, flow, page).map(Some);
        }
        let policy = policy_at(conn, ctx, &flow, page)?;
        Ok(Some(View { policy, ..bare(flow, page) }))
    })
}

/// The policy of the user who has passed all gates.
fn policy_at(conn: &mut Conn, ctx: &Ctx, flow: &Flow, page: Page) -> Result<Option<Policy>, Error> {
    let proved = flow.user_id.as_ref().filter(|_| page == Page::Password);
    Ok(match proved {
        Some(user) => Some(policies::find(conn, ctx, user)?.into_owned()),
        None => None,
    })
}

fn bare(flow: Flow, page: Page) -> View {
    View {
        flow,
        page,
        methods: Vec::new(),
        phone: None,
        code_until: None,
        wait_seconds: 0,
        policy: None,
        user: None,
    }
}

fn gate_view(conn: &mut Conn, ctx: &Ctx, flow: Flow, page: Page) -> Result<View, Error> {
    let account = Account::of(conn, ctx, &flow)?;
    if flow.first_method.is_some() && account.user.is_err() {
        return Ok(bare(flow, Page::Expired));
    }
    let codes = Codes::of(conn, ctx, &flow)?;
    let newest = codes.newest(flow.method);
    let wait_seconds = match codes.another(newest, ctx.now) {
        Resend::Wait(seconds) => seconds,
        Resend::Now | Resend::Spent => 0,
    };
    let code_until = newest.map(|code| code.expires_at);
    let methods = account.gates.usable(flow.first_method);
    let phone = choose::typed_phone(ctx, &flow);
    Ok(View { phone, methods, page, code_until, wait_seconds, policy: None, user: account.user.ok(), flow })
}

fn flow_at(conn: &mut Conn, ctx: &Ctx, token: &str, fits: impl Fn(Page) -> bool) -> Result<Flow, Error> {
    let flow = flows::find(conn, ctx.tenant_id(), &token::digest(token))?;
    flow.filter(|flow| fits(flow.progress().page(ctx.now))).ok_or(Error::Refused(Refusal::FlowElsewhere))
}

/// A flow at the gate at which it was seen, while no other transaction is about its name: tries sent at once are counted
/// one by one, and a form that is sent twice is no try at the next gate.
fn locked_flow(conn: &mut Conn, ctx: &Ctx, at: &At, fits: impl Fn(Page) -> bool) -> Result<Flow, Error> {
    let flow = flow_at(conn, ctx, &at.token, &fits)?;
    flows::lock_name(conn, ctx.tenant_id(), &flow.name_key)?;
    let flow = flow_at(conn, ctx, &at.token, fits)?;
    let unmoved = flow.first_method == at.seen.first;
    if unmoved { Ok(flow) } else { Err(Refusal::FlowElsewhere.into()) }
}

/// Why nobody is let in again under a name, whose user this is; none where somebody may be.
///
/// # Errors
/// When the database does not answer.
pub(super) fn barred(
    conn: &mut Conn,
    ctx: &Ctx,
    name_key: &str,
    user: Option<User>,
) -> Result<Option<Barred>, Error> {
    Ok(Account::with(conn, ctx, name_key, user)?.user.err())
}

/// What was done under this name, as far as it still counts.
fn counted(conn: &mut Conn, ctx: &Ctx, name_key: &str) -> Result<Counted, Error> {
    let since = Windows {
        stops: ctx.now.plus_minutes(-BLOCK_MINUTES),
        starts: ctx.now.plus_minutes(-RISK_MINUTES),
        sends: ctx.now.plus_minutes(-SEND_WINDOW_MINUTES),
    };
    Ok(flow_limits::count(conn, ctx.tenant_id(), name_key, since)?)
}

/// When the block on a name ends, if there is one: a day after the last try that was allowed.
fn block_of(counted: Counted) -> Option<Moment> {
    counted.last_stop.map(blocked_until)
}

/// When a stopped flow's name may try again.
///
/// # Errors
/// When the database does not answer.
pub fn stopped_until(ctx: &Ctx, flow: &Flow) -> Result<Option<Moment>, Error> {
    ctx.read(|conn| counted(conn, ctx, &flow.name_key)).map(block_of)
}

/// Until when wrong codes and answers keep a user from resetting the password.
///
/// # Errors
/// When the database does not answer.
pub(super) fn reset_blocked_until(conn: &mut Conn, ctx: &Ctx, user: &User) -> Result<Option<Moment>, Error> {
    counted(conn, ctx, &user.name_key).map(block_of)
}

/// Lets a user's wrong tries count no longer.
///
/// # Errors
/// [`Refusal`] when the actor may not; when the database does not answer.
pub fn release(ctx: &Ctx, user: &User) -> Result<usize, Error> {
    ctx.write(|tx| {
        assist::hold(tx, ctx, user, Permission::AssistUsers)?;
        let released = flows::forgive(tx.conn, ctx.tenant_id(), &user.name_key, ctx.now)?;
        if released > 0 {
            tx.record(Draft::done(Kind::UserReleased, &user.id))?;
        }
        Ok(released)
    })
}
