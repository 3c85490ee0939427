//! Recovery codes: made, found, used up.

use super::context::Tx;
use super::{Ctx, Error, contact, register};
use crate::domain::ids::{RecoveryCodeId, UserId};
use crate::domain::method::Credential;
use crate::domain::password::Password;
use crate::domain::recovery_code::Code;
use crate::hasher::SALT_BYTES;
use crate::store::recovery_codes::{self, RecoveryCode};
use crate::store::users;
use secrecy::{ExposeSecret, SecretString};

/// How long used-up codes stay after the last one: twice as long as a reset may take.
const REST_MINUTES: i64 = 60;
/// Users of a tenant whose used-up codes go in one clean-up.
const USERS: i64 = 500;

/// The rows of `codes`: hashed, and the hashes sealed. Takes long; not inside a transaction.
///
/// # Errors
/// [`Error::Busy`] when too many passwords wait to be hashed.
pub fn make(ctx: &Ctx, user: &UserId, codes: &[Code]) -> Result<Vec<RecoveryCode>, Error> {
    let one = |code: &Code| {
        let id: RecoveryCodeId = ctx.services.id();
        let hash = ctx.services.hasher.hash(&secret(code), ctx.services.bytes::<SALT_BYTES>())?;
        Ok(RecoveryCode {
            sealed: contact::seal(ctx, &recovery_codes::place(&id), &hash)?,
            id,
            tenant_id: ctx.tenant_id().clone(),
            user_id: user.clone(),
            selector: code.selector().to_owned(),
            created_at: ctx.now,
            used_at: None,
        })
    };
    codes.iter().map(one).collect()
}

/// The user's unused code that `typed` is. One hash is compared in every case: for nobody's codes and for no code as
/// well. Takes long; not inside a transaction.
///
/// # Errors
/// When the database does not answer, or [`Error::Busy`] when too many passwords wait to be compared.
pub fn find(ctx: &Ctx, user: Option<&UserId>, typed: &str) -> Result<Option<RecoveryCode>, Error> {
    // Asked for in every case: time must not tell which names exist.
    let nobody = UserId::nobody();
    let registered = ctx.read(|conn| recovery_codes::list(conn, ctx.tenant_id(), user.unwrap_or(&nobody)))?;
    let code = Code::parse(typed);
    let mut fresh = registered.into_iter().filter(|row| row.used_at.is_none());
    let row = fresh.find(|row| code.as_ref().is_some_and(|code| code.selector() == row.selector));
    let hash = row.as_ref().map(|row| open(ctx, row)).transpose()?;
    let typed = code.as_ref().map_or_else(|| Password::new(&SecretString::from(typed)), secret);
    let hash = hash.as_ref().map(ExposeSecret::expose_secret);
    let verdict = ctx.services.hasher.verify(ctx.tenant_id(), &typed, hash)?;
    Ok(row.filter(|_| verdict.matches))
}

fn open(ctx: &Ctx, row: &RecoveryCode) -> Result<SecretString, Error> {
    Ok(contact::unseal(&ctx.services.keys, &recovery_codes::place(&row.id), &row.sealed)?)
}

/// Uses a code up. False when it was used meanwhile.
///
/// # Errors
/// When the database does not answer.
pub fn consume(tx: &mut Tx<'_>, code: &RecoveryCode) -> Result<bool, Error> {
    let now = tx.now();
    Ok(recovery_codes::consume(tx.conn, code, now)?)
}

/// Removes the recovery codes of those who have used the last one, and tells them. Not at once: until the reset that it
/// was used for is over, they are what its user proved.
///
/// # Errors
/// When the database does not answer.
pub fn remove_spent(ctx: &Ctx) -> Result<(), Error> {
    let before = ctx.now.plus_minutes(-REST_MINUTES);
    let spent = ctx.read(|conn| recovery_codes::list_spent(conn, ctx.tenant_id(), before, USERS))?;
    for id in spent {
        ctx.write(|tx| {
            let Some(user) = users::find(tx.conn, ctx.tenant_id(), &id)? else { return Ok(()) };
            users::hold(tx.conn, &user)?;
            let codes = recovery_codes::list(tx.conn, ctx.tenant_id(), &id)?;
            // There may be new ones meanwhile.
            if codes.iter().any(|code| code.used_at.is_none()) {
                return Ok(());
            }
            register::forget(tx, ctx, &user, Credential::RecoveryCodes)
        })?;
    }
    Ok(())
}

fn secret(code: &Code) -> Password {
    Password::new(&SecretString::from(code.text()))
}
