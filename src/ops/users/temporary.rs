//! A temporary password, which its user has to change at the next sign-in.

use super::change::reset;
use crate::domain::moment::Moment;
use crate::domain::password::Password;
use crate::domain::policy::Occasion;
use crate::domain::temporary;
use crate::hasher::SALT_BYTES;
use crate::ops::{Ctx, Error, password, policies};
use crate::store::users::{self, User};
use anyhow::anyhow;
use secrecy::SecretString;

/// How often one is drawn at most. A policy that refuses so many accepts hardly any.
const DRAWS_MAX: u8 = 20;

/// A temporary password that was set.
pub struct Temporary {
    /// What its user is told.
    pub password: SecretString,
    /// Until when it works.
    pub until: Moment,
}

/// Sets a temporary password, `chosen` or drawn. Sessions and flows end, the owner is told.
///
/// # Errors
/// [`Refusal`](crate::domain::refusal::Refusal) for a chosen password that the policy refuses, a fault when it refuses
/// all that are drawn, or when somebody else set a password at the same time.
pub fn give_temporary(ctx: &Ctx, user: &User, chosen: Option<SecretString>) -> Result<Temporary, Error> {
    let password = match chosen {
        Some(chosen) => {
            password::check_new(ctx, (user, Occasion::Reset), &Password::new(&chosen), None)?;
            chosen
        }
        None => drawn(ctx, user)?,
    };
    let salt = ctx.services.bytes::<SALT_BYTES>();
    let hash = ctx.services.hasher.hash(&Password::new(&password), salt)?;
    let until = ctx.tenant.settings.expiry.temporary_until(ctx.now);
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        reset(tx, ctx, user, (&hash, Some(until)))
    })?;
    Ok(Temporary { password, until })
}

/// One that the policy accepts which counts for this user.
fn drawn(ctx: &Ctx, user: &User) -> Result<SecretString, Error> {
    let policy = policies::of(ctx, &user.id)?;
    for _ in 0..DRAWS_MAX {
        let random = ctx.services.bytes::<{ temporary::RANDOM_BYTES }>();
        let password = temporary::draw(&random, policy.min_length, policy.max_length);
        let broken = password::check_policy(ctx, (Some(user), Occasion::Reset), &Password::new(&password))?;
        if broken.is_empty() {
            return Ok(password);
        }
    }
    Err(anyhow!("the policy refuses every password that is drawn; choose one").into())
}
