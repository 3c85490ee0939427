//! "This was not me": what a user says after a notice.

use super::context::Draft;
use super::{Ctx, Error, throttle};
use crate::domain::event::{Kind, Reason};
use crate::domain::ids::{ReportId, UserId};
use crate::domain::letter::Letter;
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::domain::token;
use crate::store::report_links::{self, ReportLink};
use crate::store::users::{self, User};
use crate::store::{Conn, flows, methods, password_links, sessions};
use std::slice::from_ref;

/// The label of the key that links are proved with.
const REPORT_KEY: &str = "report";

/// What the user answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was me.
    Me,
    /// It was not me.
    NotMe,
}

/// Who is told that it was not the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The help desk, where the tenant has its mail address.
    HelpDesk,
    /// The administrators, where it has none.
    Administrators,
    /// Nobody: no other administrator has a mail address either.
    Nobody,
}

/// A link that still works, and who is told if the answer is no.
pub struct Question {
    /// The link.
    pub link: ReportLink,
    /// Who would be told.
    pub told: Told,
}

/// The token for a link, for the letter that carries it.
pub fn token_for_letter(services: &super::Services, report: &ReportId) -> String {
    token::report_token(&services.keys.derive(REPORT_KEY), report)
}

/// The link behind a token, if it has not run out; answered or not. Looking changes nothing: mail scanners look at every link.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx, token: &str) -> Result<Option<Question>, Error> {
    let Some(id) = token::read_report_token(ctx.services.keys.derive_all(REPORT_KEY), token) else {
        return Ok(None);
    };
    ctx.read(|conn| -> Result<_, Error> {
        let Some(link) = report_links::find(conn, ctx.tenant_id(), &id, ctx.now)? else {
            return Ok(None);
        };
        let told = told(ctx, &listeners(conn, ctx, &link.user_id)?);
        Ok(Some(Question { link, told }))
    })
}

/// Takes the answer. "It was me" is noted and leaves the link as it is: whoever reads only one of the two mailboxes
/// must not answer for the other. On "not me" the account is locked, its sessions end and the help desk is told,
/// or whoever stands in for it.
///
/// # Errors
/// [`Refusal::FlowElsewhere`] when the link does not work any more, [`Refusal::Throttled`] when too many from the same
/// network did not.
pub fn answer(ctx: &Ctx, token: &str, answer: Answer) -> Result<(), Error> {
    let Some(Question { link, .. }) = find(ctx, token)? else {
        ctx.read(|conn| throttle::hold(conn, ctx, None, Bucket::ProofsFrom))?.count(ctx);
        return Err(Refusal::FlowElsewhere.into());
    };
    if link.answered_at.is_some() {
        return Err(Refusal::FlowElsewhere.into());
    }
    match answer {
        Answer::Me => ctx.write(|tx| tx.record(Draft::done(Kind::ResetReported, &link.user_id))),
        Answer::NotMe => disown(ctx, &link),
    }
}

fn disown(ctx: &Ctx, link: &ReportLink) -> Result<(), Error> {
    ctx.write(|tx| {
        let user = users::find(tx.conn, ctx.tenant_id(), &link.user_id)?.ok_or(Refusal::FlowElsewhere)?;
        users::hold(tx.conn, &user)?;
        if !report_links::consume(tx.conn, ctx.tenant_id(), &link.id, ctx.now)? {
            return Err(Refusal::FlowElsewhere.into());
        }
        users::set_locked(tx.conn, ctx.tenant_id(), &link.user_id, Some(ctx.now))?;
        sessions::end_all(tx.conn, ctx.tenant_id(), &link.user_id, None)?;
        password_links::end_all(tx.conn, ctx.tenant_id(), from_ref(&link.user_id), ctx.now)?;
        flows::end_open(tx.conn, ctx.tenant_id(), &link.user_id, &[], ctx.now)?;
        for to in listeners(tx.conn, ctx, &link.user_id)? {
            tx.post(&Letter::Disowned { user: link.user_id.clone(), to, at: ctx.now })?;
        }
        tx.record(Draft::refused(Kind::ResetReported, Reason::Disowned, Some(&link.user_id)))
    })
}

/// Who gets the letter: the help desk, which has no id, or every other administrator whom a mail can reach.
fn listeners(conn: &mut Conn, ctx: &Ctx, user: &UserId) -> Result<Vec<Option<UserId>>, Error> {
    if ctx.tenant.brand.help_desk.mail.is_some() {
        return Ok(vec![None]);
    }
    let mut reachable = Vec::new();
    for User { id, work_mail, .. } in users::other_administrators(conn, ctx.tenant_id(), user)? {
        if work_mail.is_some() || !methods::list(conn, ctx.tenant_id(), &id)?.is_empty() {
            reachable.push(Some(id));
        }
    }
    Ok(reachable)
}

fn told(ctx: &Ctx, listeners: &[Option<UserId>]) -> Told {
    match (&ctx.tenant.brand.help_desk.mail, listeners) {
        (Some(_), _) => Told::HelpDesk,
        (None, []) => Told::Nobody,
        (None, _) => Told::Administrators,
    }
}
