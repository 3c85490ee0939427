//! "This was not me": what a user says after a notice.

use super::context::Draft;
use super::{Ctx, Error};
use crate::domain::event::{Kind, Reason};
use crate::domain::letter::Letter;
use crate::domain::refusal::Refusal;
use crate::domain::{ids::ReportId, token};
use crate::store::report_links::{self, ReportLink};
use crate::store::{flows, sessions, users};

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

/// The token for a link, for the letter that carries it.
pub fn token_for_letter(services: &super::Services, report: &ReportId) -> String {
    token::report_token(&services.keys.derive(REPORT_KEY), report)
}

/// The link behind a token, if it still works. Looking changes nothing: mail scanners look at every link.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx, token: &str) -> Result<Option<ReportLink>, Error> {
    let Some(id) = token::read_report_token(ctx.services.keys.derive_all(REPORT_KEY), token) else {
        return Ok(None);
    };
    ctx.read(|conn| report_links::find(conn, ctx.tenant_id(), &id, ctx.now))
}

/// Takes the answer. On "not me" the account is locked, its sessions end and the help desk is told.
///
/// # Errors
/// [`Refusal::FlowElsewhere`] when the link does not work any more.
pub fn answer(ctx: &Ctx, token: &str, answer: Answer) -> Result<(), Error> {
    let link = find(ctx, token)?.ok_or(Refusal::FlowElsewhere)?;
    ctx.write(|tx| {
        if !report_links::consume(tx.conn, ctx.tenant_id(), &link.id, ctx.now)? {
            return Err(Refusal::FlowElsewhere.into());
        }
        if answer == Answer::Me {
            return tx.record(Draft::done(Kind::ResetReported, &link.user_id));
        }
        users::lock(tx.conn, ctx.tenant_id(), &link.user_id, ctx.now)?;
        sessions::end_all(tx.conn, ctx.tenant_id(), &link.user_id, None)?;
        flows::end_open(tx.conn, ctx.tenant_id(), &link.user_id, &[], ctx.now)?;
        tx.post(&Letter::Disowned { user: link.user_id.clone(), at: ctx.now })?;
        tx.record(Draft::refused(Kind::ResetReported, Reason::Disowned, Some(&link.user_id)))
    })
}
