//! Setting a new password without the old one.
//!
//! A flow belongs to a name, not to a user: a name that nobody has goes the same way, does the same work and
//! never gets past its code, because no mail is ever sent for it.

mod check;
mod finish;
mod letter;
mod start;

pub use check::check_code;
pub use finish::finish;
pub use letter::{CodeLetter, code_for_letter, code_letter};
pub use start::{send_again, start};

use super::context::Draft;
use super::{Ctx, Error};
use crate::domain::event::Kind;
use crate::domain::flow::{BLOCK_MINUTES, Page, Resend, blocked_until, resend};
use crate::domain::ids::UserId;
use crate::domain::method::Credential;
use crate::domain::moment::Moment;
use crate::domain::name::TypedName;
use crate::domain::refusal::Refusal;
use crate::domain::token;
use crate::store::flows::{self, Flow, FlowCode};
use crate::store::{Conn, methods, users, users::User};
use uuid::Uuid;

/// The label of the key that codes are derived from.
const CODE_KEY: &str = "code";

/// A flow as its pages show it.
pub struct View {
    /// The flow.
    pub flow: Flow,
    /// The page it stands at.
    pub page: Page,
    /// Until when the newest code works.
    pub code_until: Option<Moment>,
    /// Seconds until another code may be asked for; 0 when it may be now.
    pub wait_seconds: i64,
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
        let codes = flows::list_codes(conn, ctx.tenant_id(), &flow.id)?;
        let wait_seconds = match another(ctx, &codes) {
            Resend::Wait(seconds) => seconds,
            Resend::Now | Resend::Spent => 0,
        };
        let code_until = codes.first().map(|code| code.expires_at);
        Ok(Some(View { page: flow.progress().page(ctx.now), flow, code_until, wait_seconds }))
    })
}

/// Whether another code may follow these, the newest of which comes first.
fn another(ctx: &Ctx, codes: &[FlowCode]) -> Resend {
    let asked = i64::try_from(codes.len()).unwrap_or(i64::MAX);
    resend(asked, codes.first().map(|code| code.issued_at), ctx.now)
}

fn flow_at(conn: &mut Conn, ctx: &Ctx, token: &str, page: Page) -> Result<Flow, Error> {
    let flow = flows::find(conn, ctx.tenant_id(), &token::digest(token))?;
    flow.filter(|flow| flow.progress().page(ctx.now) == page).ok_or(Error::Refused(Refusal::FlowElsewhere))
}

/// A flow at its code, while no other transaction is about its name: tries sent at once are counted one by one.
fn locked_flow(conn: &mut Conn, ctx: &Ctx, token: &str) -> Result<Flow, Error> {
    let flow = flow_at(conn, ctx, token, Page::Code)?;
    flows::lock_name(conn, ctx.tenant_id(), &flow.name_key)?;
    flow_at(conn, ctx, token, Page::Code)
}

/// Who may reset a password in this flow: the active user of its name, if a code can reach them.
fn owner(conn: &mut Conn, ctx: &Ctx, flow: &Flow) -> Result<Option<User>, Error> {
    let full = TypedName::parse(&flow.name_typed).map_or_else(|| flow.name_key.clone(), |name| name.key);
    let user = users::find_by_name(conn, ctx.tenant_id(), &flow.name_key, &full)?;
    // Asked for in every case: time must not tell which names exist.
    let whose = user.as_ref().map_or_else(|| UserId::from(Uuid::nil()), |user| user.id.clone());
    let registered = methods::list(conn, ctx.tenant_id(), &whose)?;
    let reachable = registered.iter().any(|method| method.kind == Credential::Mail);
    Ok(user.filter(|user| reachable && user.may_reset()))
}

/// When the block on this name ends, if there is one: a day after the last try that was allowed.
fn block_on(conn: &mut Conn, ctx: &Ctx, name_key: &str) -> Result<Option<Moment>, Error> {
    let since = ctx.now.plus_minutes(-BLOCK_MINUTES);
    Ok(flows::last_stop(conn, ctx.tenant_id(), name_key, since)?.map(blocked_until))
}

/// When a stopped flow's name may try again.
///
/// # Errors
/// When the database does not answer.
pub fn stopped_until(ctx: &Ctx, flow: &Flow) -> Result<Option<Moment>, Error> {
    ctx.read(|conn| block_on(conn, ctx, &flow.name_key))
}

/// Lets a user's wrong tries count no longer.
///
/// # Errors
/// When the database does not answer.
pub fn release(ctx: &Ctx, user: &User) -> Result<usize, Error> {
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let released = flows::forgive(tx.conn, ctx.tenant_id(), &user.name_key, ctx.now)?;
        if released > 0 {
            tx.record(Draft::done(Kind::UserChanged, &user.id))?;
        }
        Ok(released)
    })
}
