//! Several changes of one user by an operator, all or nothing.

use super::replace_mail;
use crate::domain::event::Kind;
use crate::domain::letter::Subject;
use crate::domain::password::Password;
use crate::hasher::SALT_BYTES;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, password};
use crate::store::users::{self, User};
use crate::store::{flows, sessions};
use secrecy::SecretString;

/// What an operator changes.
pub struct Changes<'a> {
    /// The profile as it shall be: names, work mail, locale, role.
    pub profile: User,
    /// The alternate mail address.
    pub mail: MailChange<'a>,
    /// A new password, instead of the one until now.
    pub password: Option<&'a SecretString>,
}

/// What becomes of the alternate mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailChange<'a> {
    /// It stays.
    Keep,
    /// It is this one now.
    Set(&'a str),
    /// There is none any more.
    Remove,
}

/// Carries out all changes of `user`, or none. A new password is a reset: sessions and flows end, the owner is told.
///
/// # Errors
/// [`Refusal`](crate::domain::refusal::Refusal) for the password, a unique violation when the work mail address is
/// taken, a fault when somebody else set a password at the same time.
pub fn change(ctx: &Ctx, user: &User, changes: &Changes<'_>) -> Result<(), Error> {
    let hash = match changes.password.map(Password::new) {
        Some(new) => {
            password::check_new(ctx, &changes.profile, &new, None)?;
            Some(ctx.services.hasher.hash(&new, ctx.services.bytes::<SALT_BYTES>())?)
        }
        None => None,
    };
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let profile_changes = changes.profile != *user;
        if profile_changes {
            users::set_profile(tx.conn, user, &changes.profile)?;
        }
        match changes.mail {
            MailChange::Keep => {}
            MailChange::Set(mail) => replace_mail(tx, ctx, user, Some(mail))?,
            MailChange::Remove => replace_mail(tx, ctx, user, None)?,
        }
        if changes.mail != MailChange::Keep {
            // Codes that went to the old address must not work any longer.
            flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
        }
        if profile_changes || changes.mail != MailChange::Keep {
            tx.record(Draft::done(Kind::UserChanged, &user.id))?;
        }
        match &hash {
            Some(hash) => reset(tx, ctx, &changes.profile, hash),
            None => Ok(()),
        }
    })
}

fn reset(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, hash: &str) -> Result<(), Error> {
    if !users::set_password(tx.conn, user, hash, ctx.now)? {
        return Err(
            anyhow::anyhow!("somebody else set this password at the same time; nothing was changed").into()
        );
    }
    sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, None)?;
    flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
    password::tell_owner(tx, ctx, user, Subject::Reset)?;
    password::tell_administrators(tx, ctx, user)?;
    tx.record(Draft::done(Kind::PasswordReset, &user.id))
}
