//! Authenticator apps: codes that a user's own phone makes.

use super::context::Tx;
use super::{Ctx, Error, contact};
use crate::domain::ids::UserId;
use crate::domain::method::Credential;
use crate::domain::totp::Secret;
use crate::domain::{code, method::Source};
use crate::store::methods::{self, Method};

/// Whether `typed` is a code of the user's app, six digits of any script. Each code is taken once.
///
/// # Errors
/// When the database does not answer, or the secret was sealed with a key that is gone.
pub fn check(tx: &mut Tx<'_>, ctx: &Ctx, user: &UserId, typed: &str) -> Result<bool, Error> {
    let registered = methods::list(tx.conn, ctx.tenant_id(), user)?;
    let Some(method) = contact::best(&registered, Credential::Authenticator) else { return Ok(false) };
    let secret = contact::open(&ctx.services.keys, method)?;
    let step = code::normalize(typed).and_then(|code| Secret::parse(&secret)?.step_of(&code, ctx.now));
    match step {
        Some(step) => Ok(methods::use_step(tx.conn, method, step)?),
        None => Ok(false),
    }
}

/// The row of an app that has just shown a code of `step`.
///
/// # Errors
/// When it cannot be sealed.
pub(super) fn row(ctx: &Ctx, user: &UserId, secret: &Secret, step: Option<i64>) -> Result<Method, Error> {
    let row = contact::sealed(ctx, user, (Credential::Authenticator, Source::User), &secret.text())?;
    Ok(Method { used_step: step, ..row })
}
