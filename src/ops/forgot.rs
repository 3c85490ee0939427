//! Setting a new password without the old one.
//!
//! A flow belongs to a name, not to a user: a name that nobody has goes the same way, does the same work and
//! never gets past its code, because no mail is ever sent for it.

use super::context::Draft;
use super::{Ctx, Error, password};
use crate::domain::code;
use crate::domain::event::{Kind, Reason};
use crate::domain::flow::{CLAIM_SECONDS, FLOW_LIFE_MINUTES, Page, Purpose, Resend, Stage, resend};
use crate::domain::ids::FlowId;
use crate::domain::letter::{Letter, Subject};
use crate::domain::moment::Moment;
use crate::domain::name::TypedName;
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::domain::token;
use crate::hasher::SALT_BYTES;
use crate::store::Conn;
use crate::store::flows::{self, Flow, FlowCode};
use crate::store::{sessions, users, users::User};
use data_encoding::BASE64URL_NOPAD;
use secrecy::SecretString;

/// Bytes of the token that binds a flow to a browser.
const TOKEN_BYTES: usize = 32;
/// The label of the key that codes are derived from.
const CODE_KEY: &str = "code";

/// How long wrong tries count, and how long they block a name.
const DAY_MINUTES: i64 = 24 * 60;

/// How starting a flow ended.
pub enum Started {
    /// It goes on; the browser keeps this token.
    Flow(String),
    /// Too many wrong tries under this name: not before this moment.
    Blocked(Moment),
}

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

/// Starts a flow for whoever has this name, and asks for its first code.
///
/// # Errors
/// [`Refusal::UsernameEmpty`], or a fault of the database.
pub fn start(ctx: &Ctx, username: &str) -> Result<Started, Error> {
    let name = TypedName::parse(username).ok_or(Refusal::UsernameEmpty)?;
    let token = BASE64URL_NOPAD.encode(&ctx.services.bytes::<TOKEN_BYTES>());
    ctx.write(|tx| {
        let name_key = account_key(tx.conn, ctx, &name)?;
        flows::lock_name(tx.conn, ctx.tenant_id(), &name_key)?;
        if let Some(until) = blocked_until(tx.conn, ctx, &name_key)? {
            return Ok(Started::Blocked(until));
        }
        let flow = new_flow(ctx, name, name_key, &token);
        flows::insert(tx.conn, &flow)?;
        send_code(tx, ctx, &flow, 1)?;
        tx.record(Draft { kind: Kind::FlowStarted, reason: None, user: None, flow: Some(&flow.id) })?;
        Ok(Started::Flow(token))
    })
}

/// What the flows of one account have in common, whichever of its names was typed: limits count them together.
fn account_key(conn: &mut Conn, ctx: &Ctx, name: &TypedName) -> Result<String, Error> {
    let key = ctx.tenant.user_key(name);
    let user = users::find_by_name(conn, ctx.tenant_id(), key, &name.key)?;
    Ok(user.map_or_else(|| key.to_owned(), |user| user.name_key))
}

fn new_flow(ctx: &Ctx, name: TypedName, name_key: String, token: &str) -> Flow {
    Flow {
        id: ctx.services.id::<FlowId>(),
        tenant_id: ctx.tenant_id().clone(),
        browser_hash: token::digest(token),
        name_key,
        name_typed: name.shown,
        user_id: None,
        password_version: None,
        purpose: Purpose::Reset,
        stage: Stage::Proving,
        locale: ctx.origin.locale.clone(),
        browser: ctx.origin.browser.clone(),
        failed_tries: 0,
        forgiven_at: None,
        claimed_at: None,
        created_at: ctx.now,
        expires_at: ctx.now.plus_minutes(FLOW_LIFE_MINUTES),
        ended_at: None,
    }
}

/// When the block on this name ends, if there is one: a day after the last try that was allowed.
fn blocked_until(conn: &mut Conn, ctx: &Ctx, name_key: &str) -> Result<Option<Moment>, Error> {
    let since = ctx.now.plus_minutes(-DAY_MINUTES);
    let stopped = flows::last_stop(conn, ctx.tenant_id(), name_key, since)?;
    Ok(stopped.map(|at| at.plus_minutes(DAY_MINUTES)))
}

/// Asks for the code with this number. Beyond the hourly limit the page goes on and no mail leaves.
fn send_code(tx: &mut super::Tx<'_>, ctx: &Ctx, flow: &Flow, number: i32) -> Result<(), Error> {
    let within_hour =
        flows::count_codes(tx.conn, ctx.tenant_id(), &flow.name_key, ctx.now.plus_minutes(-60))?;
    let code = FlowCode {
        flow_id: flow.id.clone(),
        number,
        tenant_id: ctx.tenant_id().clone(),
        name_key: flow.name_key.clone(),
        issued_at: ctx.now,
        expires_at: ctx.now.plus_minutes(code::CODE_LIFE_MINUTES),
    };
    flows::insert_code(tx.conn, &code)?;
    if within_hour >= code::CODES_AN_HOUR {
        return tx.record(Draft::refused(Kind::CodeRequested, Reason::SendLimit, None).in_flow(&flow.id));
    }
    tx.post(&Letter::RecoveryCode { flow: flow.id.clone(), number })
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
        let sent = i64::try_from(codes.len()).unwrap_or(i64::MAX);
        let wait_seconds = match resend(sent, codes.first().map(|code| code.issued_at), ctx.now) {
            Resend::Wait(seconds) => seconds,
            Resend::Now | Resend::Spent => 0,
        };
        let code_until = codes.first().map(|code| code.expires_at);
        Ok(Some(View { page: flow.progress().page(ctx.now), flow, code_until, wait_seconds }))
    })
}

/// Asks for another code. Earlier ones keep working for their own time.
///
/// # Errors
/// [`Refusal::SendWait`] when it is too early, [`Refusal::FlowElsewhere`] when the flow is not at its code.
pub fn send_again(ctx: &Ctx, token: &str) -> Result<(), Error> {
    ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, token)?;
        let codes = flows::list_codes(tx.conn, ctx.tenant_id(), &flow.id)?;
        let sent = i64::try_from(codes.len()).unwrap_or(i64::MAX);
        match resend(sent, codes.first().map(|code| code.issued_at), ctx.now) {
            Resend::Wait(seconds) => Err(Refusal::SendWait { seconds }.into()),
            Resend::Spent => Err(Refusal::SendSpent.into()),
            Resend::Now => {
                let number = codes.first().map_or(1, |code| code.number + 1);
                send_code(tx, ctx, &flow, number)?;
                tx.record(Draft { kind: Kind::CodeRequested, reason: None, user: None, flow: Some(&flow.id) })
            }
        }
    })
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

/// Compares with every code the flow has sent, and looks the name up, in every case alike.
fn compare(conn: &mut Conn, ctx: &Ctx, flow: &Flow, typed: &str) -> Result<Check, Error> {
    let codes = flows::list_codes(conn, ctx.tenant_id(), &flow.id)?;
    let user = owner(conn, ctx, flow)?;
    let mut check = Check::Wrong;
    for sent in &codes {
        let right = ctx
            .services
            .keys
            .derive_all(CODE_KEY)
            .any(|key| code::matches(&code::derive(&key, &flow.id, sent.number), typed));
        match (right, &user) {
            (true, Some(user)) if sent.expires_at > ctx.now => check = Check::Right(Box::new(user.clone())),
            (true, Some(_)) => check = Check::Expired,
            _ => {}
        }
    }
    Ok(check)
}

/// Who may reset a password in this flow: the active user of its name.
fn owner(conn: &mut Conn, ctx: &Ctx, flow: &Flow) -> Result<Option<User>, Error> {
    let full = TypedName::parse(&flow.name_typed).map_or_else(|| flow.name_key.clone(), |name| name.key);
    let user = users::find_by_name(conn, ctx.tenant_id(), &flow.name_key, &full)?;
    Ok(user.filter(User::may_reset))
}

fn prove(tx: &mut super::Tx<'_>, flow: &Flow, user: &User) -> Result<(), Error> {
    if !flows::prove(tx.conn, flow, &user.id, user.password_version)? {
        return Err(Refusal::FlowElsewhere.into());
    }
    tx.record(Draft::done(Kind::CodeChecked, &user.id).in_flow(&flow.id))
}

fn count_wrong(tx: &mut super::Tx<'_>, ctx: &Ctx, flow: &Flow) -> Result<Refusal, Error> {
    let since = ctx.now.plus_minutes(-DAY_MINUTES);
    let failures = flows::count_failures(tx.conn, ctx.tenant_id(), &flow.name_key, since)?;
    let left =
        (code::FAILED_PROOFS_A_DAY - failures - 1).min(i64::from(code::CODE_TRIES - flow.failed_tries - 1));
    let last = left <= 0;
    flows::count_failure(tx.conn, flow)?;
    if last {
        flows::stop(tx.conn, ctx.tenant_id(), &flow.name_key, ctx.now)?;
    }
    let reason = if last { Reason::GateLimit } else { Reason::CodeWrong };
    tx.record(Draft::refused(Kind::CodeChecked, reason, None).in_flow(&flow.id))?;
    let left = i32::try_from(left).unwrap_or(0);
    Ok(if last { Refusal::FlowElsewhere } else { Refusal::CodeWrong { left } })
}

/// When a stopped flow's name may try again.
///
/// # Errors
/// When the database does not answer.
pub fn stopped_until(ctx: &Ctx, flow: &Flow) -> Result<Option<Moment>, Error> {
    ctx.read(|conn| blocked_until(conn, ctx, &flow.name_key))
}

/// The user whose password this flow sets.
///
/// # Errors
/// When the database does not answer.
pub fn user(ctx: &Ctx, flow: &Flow) -> Result<Option<User>, Error> {
    let Some(id) = &flow.user_id else { return Ok(None) };
    let user = ctx.read(|conn| users::find(conn, ctx.tenant_id(), id))?;
    Ok(user.filter(User::may_reset))
}

/// Sets the new password and ends the flow: check, claim, act, settle.
///
/// A password that the policy refuses costs nothing: the flow stays where it is.
///
/// # Errors
/// [`Refusal`] for what was typed, [`Refusal::FlowElsewhere`] when another try or another change came first.
pub fn finish(
    ctx: &Ctx,
    token: &str,
    new: &SecretString,
    repeat: Option<&SecretString>,
) -> Result<(), Error> {
    let flow = ctx.read(|conn| flow_at(conn, ctx, token, Page::Password))?;
    let user = user(ctx, &flow)?.ok_or(Refusal::FlowElsewhere)?;
    let new = Password::new(new);
    password::check_new(ctx, &user, &new, repeat)?;
    if !ctx.write(|tx| Ok(flows::claim(tx.conn, &flow, ctx.now, ctx.now.plus_seconds(-CLAIM_SECONDS))?))? {
        return Err(Refusal::FlowElsewhere.into());
    }
    let settled = ctx
        .services
        .hasher
        .hash(&new, ctx.services.bytes::<SALT_BYTES>())
        .map_err(Error::from)
        .and_then(|hash| settle(ctx, &flow, &user, &hash));
    if let Err(Error::Busy) = settled {
        ctx.write(|tx| Ok(flows::unclaim(tx.conn, &flow, ctx.now)?))?;
    }
    settled
}

fn settle(ctx: &Ctx, flow: &Flow, user: &User, hash: &str) -> Result<(), Error> {
    ctx.write(|tx| {
        let begun = User { password_version: flow.password_version.unwrap_or(-1), ..user.clone() };
        let mine = flows::finish(tx.conn, flow, ctx.now, ctx.now)?;
        if !mine || !users::set_password(tx.conn, &begun, hash, ctx.now)? {
            return Err(Refusal::FlowElsewhere.into());
        }
        sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, None)?;
        flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
        password::tell_owner(tx, ctx, user, Subject::Reset)?;
        password::tell_administrators(tx, ctx, user)?;
        tx.record(Draft::done(Kind::PasswordReset, &user.id).in_flow(&flow.id))
    })
}

/// The code with this number in this flow, for the letter that carries it.
pub fn code_for_letter(services: &super::Services, flow: &FlowId, number: i32) -> SecretString {
    SecretString::from(code::derive(&services.keys.derive(CODE_KEY), flow, number))
}

/// Lets a user's wrong tries count no longer.
///
/// # Errors
/// When the database does not answer.
pub fn release(ctx: &Ctx, user: &User) -> Result<usize, Error> {
    ctx.write(|tx| {
        let released = flows::forgive(tx.conn, ctx.tenant_id(), &user.name_key, ctx.now)?;
        if released > 0 {
            tx.record(Draft::done(Kind::UserChanged, &user.id))?;
        }
        Ok(released)
    })
}
