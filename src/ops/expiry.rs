//! Passwords that end: who is told by mail, and that a temporary one whose time is over opens nothing.

use super::purge::Left;
use super::{Ctx, Error};
use crate::domain::expiry::{Due, STAGES, Standing};
use crate::domain::ids::UserId;
use crate::domain::letter::Letter;
use crate::domain::moment::Moment;
use crate::store::expiries;
use crate::store::users::{self, User};

/// Users told in one transaction: they and those who wait for them are kept no longer than a moment.
const PAGE: i64 = 500;

/// How the password of `user` stands now.
pub fn standing(ctx: &Ctx, user: &User) -> Standing {
    ctx.tenant.settings.expiry.standing(&user.expiry(), ctx.now)
}

/// Whether the password of `user` is a temporary one that works no longer.
pub(super) fn has_ended(ctx: &Ctx, user: &User) -> bool {
    standing(ctx, user) == Standing::TemporaryEnded
}

/// Tells those users of the tenant by mail whose passwords end soon, each once for every stage, up to 500 of those who
/// were told the same before. Any number of processes may do so at once.
///
/// # Errors
/// When the database does not answer; whoever was told until then stays told.
pub fn remind(ctx: &Ctx) -> Result<Left, Error> {
    let mut left = Left::Nothing;
    for due in ctx.tenant.settings.expiry.due(ctx.now) {
        let page = ctx.read(|conn| expiries::list_due(conn, ctx.tenant_id(), &due, PAGE))?;
        if !page.is_empty() {
            tell(ctx, &due, &page)?;
        }
        if i64::try_from(page.len()).is_ok_and(|found| found >= PAGE) {
            left = Left::More;
        }
    }
    Ok(left)
}

/// Posts the mails of those who are still due once nobody else can change them: another process may have come first.
fn tell(ctx: &Ctx, due: &Due, page: &[UserId]) -> Result<(), Error> {
    ctx.write(|tx| {
        let held = users::hold_all(tx.conn, ctx.tenant_id(), page)?;
        let users = expiries::list_of(tx.conn, ctx.tenant_id(), &held)?;
        for stage in STAGES {
            let told: Vec<&User> =
                users.iter().filter(|user| stage_of(ctx, due, user) == Some(stage)).collect();
            if told.is_empty() {
                continue;
            }
            let ids: Vec<UserId> = told.iter().map(|user| user.id.clone()).collect();
            expiries::set_mailed(tx.conn, ctx.tenant_id(), &ids, stage)?;
            for user in told {
                let (user, version) = (user.id.clone(), user.password_version);
                tx.post(&Letter::PasswordExpires { user, version })?;
            }
        }
        Ok(())
    })
}

fn stage_of(ctx: &Ctx, due: &Due, user: &User) -> Option<u16> {
    let is_due = user.expiry_mailed_days == i32::from(due.mailed) && user.may_sign_in();
    let stage = ctx.tenant.settings.expiry.stage(&user.expiry(), due.mailed, ctx.now);
    stage.filter(|_| is_due)
}

/// After the tenant's rule has changed: whoever was told of another end is told of the new one.
///
/// # Errors
/// When the database does not answer.
pub(super) fn forget_mails(ctx: &Ctx) -> Result<(), Error> {
    loop {
        let page = ctx.read(|conn| expiries::list_mailed(conn, ctx.tenant_id(), PAGE))?;
        if page.is_empty() {
            return Ok(());
        }
        ctx.write(|tx| {
            let held = users::hold_all(tx.conn, ctx.tenant_id(), &page)?;
            Ok(expiries::set_mailed(tx.conn, ctx.tenant_id(), &held, 0)?)
        })?;
    }
}

/// The user of a mail that is about to leave, and when the password ends; `None` where it does not any more.
///
/// # Errors
/// When the database does not answer.
pub fn notice(ctx: &Ctx, user: &UserId, version: i64) -> Result<Option<(User, Moment)>, Error> {
    let found = ctx.read(|conn| users::find(conn, ctx.tenant_id(), user))?;
    let same = found.filter(|user| user.password_version == version && user.may_sign_in());
    Ok(same.and_then(|user| match standing(ctx, &user) {
        Standing::ExpiresIn { at, .. } => Some((user, at)),
        _ => None,
    }))
}
