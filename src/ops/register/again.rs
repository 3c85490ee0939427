//! Whoever changes what lets them back in proves once more who they are, if that was long ago: a browser left open must
//! not be enough to take an account over.

use crate::domain::event::{Kind, Reason};
use crate::domain::method::Method;
use crate::domain::passkey::{No, RelyingParty};
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::ops::context::{Draft, Tx};
use crate::ops::passkeys::{self, Answer, Proof};
use crate::ops::session::{self, NewSession};
use crate::ops::{Ctx, Error, lockout, owner};
use crate::store::users::{self, User};
use secrecy::SecretString;

/// Checks the password of somebody signed in. The session goes on under a new key (OWASP ASVS 5.0, 7.2.4).
///
/// # Errors
/// [`Refusal`] when it is empty or wrong, or after too many wrong ones, [`Refusal::SignedOut`] when the present session
/// was ended meanwhile, [`Error::Busy`] when too many passwords wait.
pub fn check_password(
    ctx: &Ctx,
    user: &User,
    typed: &SecretString,
    session: NewSession,
) -> Result<(), Error> {
    owner::check(ctx, user, &Password::new(typed), Kind::SignInChecked)?;
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        lockout::check_again(tx, ctx, &user.name_key)?;
        // One that was replaced while it was compared counts no longer.
        if !users::keep_hash(tx.conn, user, user.password_hash.as_deref().unwrap_or_default())? {
            return Err(Refusal::CurrentWrong.into());
        }
        go_on(tx, ctx, user, session)
    })
}

/// The same with an answer to [`passkeys::ask`].
///
/// # Errors
/// [`Refusal::Passkey`]: wrong, somebody else's, or over; [`Refusal::SignedOut`] as above.
pub fn check_passkey(
    ctx: &Ctx,
    party: &RelyingParty,
    user: &User,
    answer: &Answer,
    session: NewSession,
) -> Result<(), Error> {
    let allowed = ctx.tenant.settings.recovery.allows(Method::Passkey, user.role);
    let checked = ctx.write(|tx| {
        let reason = match passkeys::prove(tx, ctx, party, answer, None)? {
            Proof::Right(owner) if allowed && owner.id == user.id && owner.may_sign_in() => {
                return go_on(tx, ctx, user, session).map(Ok);
            }
            Proof::Right(_) => Reason::PasskeyWrong,
            Proof::Wrong(_, reason) => reason,
        };
        tx.record(Draft::refused(Kind::SignInChecked, reason, Some(&user.id)))?;
        Ok(Err(Refusal::Passkey(if reason == Reason::CeremonyOver { No::Over } else { No::Wrong })))
    })?;
    checked.map_err(Error::from)
}

fn go_on(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, session: NewSession) -> Result<(), Error> {
    session::end_present(tx, ctx, &user.id, &session)?;
    session::begin(tx, ctx, &user.id, session)?;
    tx.record(Draft::done(Kind::SignInChecked, &user.id))
}
