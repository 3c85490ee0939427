//! A temporary password, which its user has to change at the next sign-in.

use super::change::reset;
use crate::domain::moment::Moment;
use crate::domain::password::Password;
use crate::domain::permission::Permission;
use crate::domain::policy::{Occasion, Policy};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::temporary;
use crate::hasher::SALT_BYTES;
use crate::ops::{Ctx, Error, assist, desk, password, policies};
use crate::store::users::User;
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
/// [`Refusal`] for a chosen password that the policy refuses, for an actor who may not, or
/// when somebody set another password since `user` was read; a fault when the policy refuses all that are drawn.
pub fn give_temporary(ctx: &Ctx, user: &User, chosen: Option<SecretString>) -> Result<Temporary, Error> {
    ctx.read(|conn| assist::check(conn, ctx, user, Permission::AssistUsers))?;
    let password = match chosen {
        Some(chosen) => {
            password::check_new(ctx, (user, Occasion::Reset), &Password::new(&chosen), None)?;
            chosen
        }
        None => drawn(ctx, (user, Occasion::Reset), &*policies::of(ctx, &user.id)?)?,
    };
    let salt = ctx.services.bytes::<SALT_BYTES>();
    let hash = ctx.services.hasher.hash(&Password::new(&password), salt)?;
    let until = ctx.tenant.settings.expiry.temporary_until(ctx.now);
    ctx.write(|tx| {
        assist::hold(tx, ctx, user, Permission::AssistUsers)?;
        desk::require_checked(ctx, tx, user)?;
        reset(tx, ctx, user, (&hash, Some(until)))
    })?;
    Ok(Temporary { password, until })
}

/// The same once only: nothing is done when another password was set since somebody saw the account at `seen`, as by the
/// same form before.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`]; as [`give_temporary`].
pub fn give_temporary_once(ctx: &Ctx, user: &User, seen: &Revision) -> Result<Temporary, Error> {
    ctx.read(|conn| assist::check(conn, ctx, user, Permission::AssistUsers))?;
    if password_revision(user) == *seen {
        // Which of several at once is the one, the password's version decides when it is stored.
        give_temporary(ctx, user, None)
    } else {
        Err(Refusal::ChangedMeanwhile.into())
    }
}

/// Which of their passwords a user has now.
pub fn password_revision(user: &User) -> Revision {
    Revision::of(&[user.id.as_str(), &user.password_version.to_string()])
}

/// One that this policy accepts for this user.
pub(super) fn drawn(ctx: &Ctx, whose: (&User, Occasion), policy: &Policy) -> Result<SecretString, Error> {
    for _ in 0..DRAWS_MAX {
        let random = ctx.services.bytes::<{ temporary::RANDOM_BYTES }>();
        let password = temporary::draw(&random, policy.min_length, policy.max_length);
        match password::check_by(ctx, whose, policy, &Password::new(&password)) {
            Ok(()) => return Ok(password),
            Err(Error::Refused(Refusal::Policy(_))) => {}
            Err(error) => return Err(error),
        }
    }
    Err(anyhow!("the policy refuses every password that is drawn; choose one").into())
}
