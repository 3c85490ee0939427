//! Authenticator apps: codes that a user's own phone makes.

use super::context::Tx;
use super::{Ctx, Error, contact};
use crate::domain::ids::UserId;
use crate::domain::method::Credential;
use crate::domain::totp::{SECRET_BYTES, Secret};
use crate::domain::{code, method::Source};
use crate::store::methods::{self, Method};

/// Whether `typed` is a code of the user's app, six digits of any script. Each code is taken once.
///
/// # Errors
/// When the database does not answer, or the secret was sealed with a key that is gone.
pub fn check(tx: &mut Tx<'_>, ctx: &Ctx, user: &UserId, typed: &str) -> Result<bool, Error> {
    let registered = methods::list(tx.conn, ctx.tenant_id(), user)?;
    let method = contact::best(&registered, Credential::Authenticator);
    let secret = match method {
        Some(method) => Secret::parse(&contact::open(&ctx.services.keys, method)?),
        // Compared with nobody's app as well: time must not tell who has one.
        None => Some(Secret::new([0; SECRET_BYTES])),
    };
    let step = code::normalize(typed).and_then(|code| secret?.step_of(&code, ctx.now));
    match method.zip(step) {
        Some((method, step)) => Ok(methods::use_step(tx.conn, method, step)?),
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
