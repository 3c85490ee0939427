//! Somebody who cannot sign in writes to the help desk.
//!
//! Nothing here asks whether there is an account: known and unknown names are one work and one page, and whoever reads
//! the mail is told that nobody was recognized.

use super::context::{Draft, Tx};
use super::{Ctx, Error, contact};
use crate::domain::event::{Kind, Reason};
use crate::domain::help::{self, READERS_MAX, Sent, WINDOW_MINUTES};
use crate::domain::ids::{HelpRequestId, UserId};
use crate::domain::letter::Letter;
use crate::domain::mac;
use crate::domain::method::Credential;
use crate::domain::network;
use crate::domain::reference::Reference;
use crate::domain::refusal::Refusal;
use crate::domain::user::Role;
use crate::store::flows::Flow;
use crate::store::help_requests::{self, HelpRequest};
use crate::store::users::{self, User};
use crate::store::{Conn, methods, tenants};
use data_encoding::BASE64URL_NOPAD;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

/// The label of the key that names, networks and messages are hashed with.
const COUNT_KEY: &str = "help-request";

/// What was written, as it is sealed.
#[derive(Serialize, Deserialize)]
struct Written {
    name: Option<String>,
    message: String,
}

/// A message on its way to its readers.
pub struct HelpLetter {
    /// When and where it was written.
    pub request: HelpRequest,
    /// The name typed before it. Nobody checked whose it is.
    pub name: Option<String>,
    /// The message.
    pub message: String,
}

/// Whether anybody would read a message.
///
/// # Errors
/// When the database does not answer.
pub fn is_read(ctx: &Ctx) -> Result<bool, Error> {
    ctx.read(|conn| readers(conn, ctx)).map(|readers| !readers.is_empty())
}

/// Passes a message on, from whoever is at `flow` where there is one; answers what it is found by. The same once more
/// within the hour is one message.
///
/// # Errors
/// [`Refusal::Help`] for what was typed, [`Refusal::HelpUnread`] where nobody reads, [`Refusal::HelpOften`] after too
/// many.
pub fn ask(ctx: &Ctx, flow: Option<&Flow>, typed: &str) -> Result<Reference, Error> {
    let message = help::message(typed).map_err(Refusal::Help)?;
    let request = request(ctx, flow, message)?;
    let reference = ctx.write(|tx| {
        tenants::lock(tx.conn, ctx.tenant_id())?;
        let before = help_requests::list(tx.conn, ctx.tenant_id(), ctx.now.plus_minutes(-WINDOW_MINUTES))?;
        if let Some(same) = before.iter().find(|one| one.content_hash == request.content_hash) {
            return Ok(Ok(same.reference.clone()));
        }
        let sent: Vec<Sent> = before.iter().map(|one| counted(one, &request)).collect();
        if let Some(until) = help::free_at(&sent) {
            let refused = Draft::refused(Kind::HelpAsked, Reason::HelpLimit, None);
            tx.record(Draft { flow: flow.map(|flow| &flow.id), ..refused })?;
            return Ok(Err(Refusal::HelpOften { until, seconds: ctx.now.seconds_until(until) }));
        }
        // Last: whoever writes too often shall not make us look for anybody.
        let readers = readers(tx.conn, ctx)?;
        if readers.is_empty() {
            return Err(Refusal::HelpUnread.into());
        }
        pass_on(tx, flow, &request, readers).map(|()| Ok(request.reference.clone()))
    })?;
    reference.map_err(Error::from)
}

fn pass_on(
    tx: &mut Tx<'_>,
    flow: Option<&Flow>,
    request: &HelpRequest,
    readers: Vec<Option<UserId>>,
) -> Result<(), Error> {
    help_requests::insert(tx.conn, request)?;
    for to in readers {
        tx.post(&Letter::HelpAsked { request: request.id.clone(), to })?;
    }
    let asked = Draft {
        kind: Kind::HelpAsked,
        reason: None,
        user: None,
        flow: flow.map(|flow| &flow.id),
        note: None,
    };
    tx.record_under(&request.reference, asked)
}

/// The help desk's own address, which has no id; else the people of the help desk, else the administrators.
fn readers(conn: &mut Conn, ctx: &Ctx) -> Result<Vec<Option<UserId>>, Error> {
    if ctx.tenant.brand.help_desk.mail.is_some() {
        return Ok(vec![None]);
    }
    let staff = reachable(conn, ctx, Role::Helpdesk)?;
    let found = if staff.is_empty() { reachable(conn, ctx, Role::Admin)? } else { staff };
    Ok(found.into_iter().map(Some).collect())
}

fn reachable(conn: &mut Conn, ctx: &Ctx, role: Role) -> Result<Vec<UserId>, Error> {
    let people = users::list_of_role(conn, ctx.tenant_id(), role, READERS_MAX)?;
    let elsewhere = people.iter().filter(|user| user.work_mail.is_none());
    let elsewhere: Vec<UserId> = elsewhere.map(|user| user.id.clone()).collect();
    let registered = methods::list_of(conn, ctx.tenant_id(), &elsewhere)?;
    let has_own =
        |user: &User| registered.iter().any(|one| one.kind == Credential::Mail && one.user_id == user.id);
    let reached = people.into_iter().filter(|user| user.work_mail.is_some() || has_own(user));
    Ok(reached.map(|user| user.id).collect())
}

fn request(ctx: &Ctx, flow: Option<&Flow>, message: String) -> Result<HelpRequest, Error> {
    let id: HelpRequestId = ctx.services.id();
    let name_hash = flow.map(|flow| hash(ctx, ["name", &flow.name_key, ""]));
    let address_hash =
        ctx.origin.ip().map(|address| hash(ctx, ["address", &network::of(address).to_string(), ""]));
    // The same words from elsewhere are somebody else's, also under the same name: a reference is for whoever wrote.
    let author = flow.map(|flow| flow.id.as_str()).or(address_hash.as_deref()).unwrap_or_default();
    let content_hash = hash(ctx, ["content", author, &message]);
    let reference = flow.and_then(|flow| flow.reference.clone());
    let drawn = || Reference::new(ctx.services.bytes());
    let written = Written { name: flow.map(|flow| flow.name_typed.clone()), message };
    let written = serde_json::to_string(&written).map_err(anyhow::Error::from)?;
    Ok(HelpRequest {
        sealed: contact::seal(ctx, &help_requests::place(&id), &written)?,
        id,
        tenant_id: ctx.tenant_id().clone(),
        reference: reference.unwrap_or_else(drawn),
        name_hash,
        address_hash,
        content_hash,
        browser: ctx.origin.browser.clone(),
        locale: ctx.origin.locale.clone(),
        sent_at: ctx.now,
    })
}

fn hash(ctx: &Ctx, parts: [&str; 3]) -> String {
    let key = ctx.services.keys.derive(COUNT_KEY);
    let [what, about, more] = parts.map(str::as_bytes);
    BASE64URL_NOPAD.encode(&mac::sign(&key, &[ctx.tenant_id().as_str().as_bytes(), what, about, more]))
}

fn counted(before: &HelpRequest, now: &HelpRequest) -> Sent {
    Sent {
        at: before.sent_at,
        same_name: now.name_hash.is_some() && before.name_hash == now.name_hash,
        same_address: now.address_hash.is_some() && before.address_hash == now.address_hash,
    }
}

/// What the mail with this message says; `None` when the message is gone.
///
/// # Errors
/// When the database does not answer, or the message was sealed with a key that is gone.
pub fn letter(ctx: &Ctx, id: &HelpRequestId) -> Result<Option<HelpLetter>, Error> {
    let found = ctx.read(|conn| help_requests::find(conn, ctx.tenant_id(), id))?;
    let Some(request) = found else { return Ok(None) };
    let opened = contact::unseal(&ctx.services.keys, &help_requests::place(id), &request.sealed);
    let opened = opened.map_err(anyhow::Error::from)?;
    let written = serde_json::from_str(opened.expose_secret()).map_err(anyhow::Error::from)?;
    let Written { name, message } = written;
    Ok(Some(HelpLetter { request, name, message }))
}
