//! What a user has registered, sealed in the database.

use super::{Ctx, Error, Services};
use crate::domain::ids::{MethodId, UserId};
use crate::domain::keys::KeyRing;
use crate::domain::method::{Credential, Source};
use crate::domain::vault::{self, Unreadable};
use crate::store::methods::{self, Method};
use secrecy::{ExposeSecret, SecretString};
use std::iter;

/// The label of the key that contact data is sealed with.
const CONTACT_KEY: &str = "contact";

/// A method of `user` whose value other tables hold, as it is stored: neither verified nor confirmed.
pub(super) fn bare(ctx: &Ctx, user: &UserId, (kind, source): (Credential, Source)) -> Method {
    Method {
        id: ctx.services.id::<MethodId>(),
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.clone(),
        kind,
        source,
        label: None,
        sealed: None,
        used_step: None,
        verified_at: None,
        confirmed_at: None,
        created_at: ctx.now,
    }
}

/// The same with this value.
///
/// # Errors
/// When it cannot be sealed.
pub(super) fn sealed(
    ctx: &Ctx,
    user: &UserId,
    what: (Credential, Source),
    value: &str,
) -> Result<Method, Error> {
    let bare = bare(ctx, user, what);
    Ok(Method { sealed: Some(seal(ctx, &methods::place(&bare.id), value)?), ..bare })
}

/// Seals `value` for the row that `place` names.
///
/// # Errors
/// When it cannot be sealed.
pub(super) fn seal(ctx: &Ctx, place: &str, value: &str) -> Result<String, Error> {
    Ok(seal_with(&ctx.services, place, value)?)
}

/// The same outside a tenant's intentions.
///
/// # Errors
/// When it cannot be sealed.
pub(super) fn seal_with(services: &Services, place: &str, value: &str) -> Result<String, Unreadable> {
    vault::seal(&services.keys.derive(CONTACT_KEY), services.bytes(), place, value)
}

/// Opens what [`seal`] made for the same `place`.
///
/// # Errors
/// When none of the keys opens it.
pub(super) fn unseal(keys: &KeyRing, place: &str, sealed: &str) -> Result<SecretString, Unreadable> {
    vault::open(keys.derive_all(CONTACT_KEY), place, sealed)
}

/// The same, after the position of the key that opens it: 0 is the newest. None when none of them does.
pub(super) fn unseal_by(keys: &KeyRing, place: &str, sealed: &str) -> Option<(usize, SecretString)> {
    let mut keys = keys.derive_all(CONTACT_KEY).enumerate();
    keys.find_map(|(position, key)| Some((position, vault::open(iter::once(key), place, sealed).ok()?)))
}

/// The one among `registered` that counts: the user's own before an administrator's, the newest of those.
pub(super) fn best(registered: &[Method], kind: Credential) -> Option<&Method> {
    let of_kind = || registered.iter().rev().filter(|method| method.kind == kind);
    of_kind().find(|method| method.source == Source::User).or_else(|| of_kind().next())
}

/// The alternate mail address among `registered`.
pub(super) fn newest_mail(registered: &[Method]) -> Option<&Method> {
    best(registered, Credential::Mail)
}

/// A value, unless none of the keys opens it.
pub type Readable = Result<String, Unreadable>;

/// The value of `method`: an address, a number, a secret. Empty where other tables hold it.
pub(super) fn open(keys: &KeyRing, method: &Method) -> Readable {
    let Some(sealed) = &method.sealed else { return Ok(String::new()) };
    unseal(keys, &methods::place(&method.id), sealed).map(|value| value.expose_secret().to_owned())
}
