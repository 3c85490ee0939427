//! Addresses that codes go to, sealed in the database.

use super::{Ctx, Error};
use crate::domain::ids::{MethodId, UserId};
use crate::domain::keys::KeyRing;
use crate::domain::method::Method;
use crate::domain::vault::{self, Unreadable};
use crate::store::methods;
use secrecy::ExposeSecret;

/// The label of the key that contact data is sealed with.
const CONTACT_KEY: &str = "contact";

/// An alternate mail address of `user`, as it is stored.
///
/// # Errors
/// When it cannot be sealed.
pub(super) fn sealed_mail(ctx: &Ctx, user: &UserId, mail: &str) -> Result<methods::Method, Error> {
    let id: MethodId = ctx.services.id();
    let key = ctx.services.keys.derive(CONTACT_KEY);
    let sealed =
        vault::seal(&key, ctx.services.bytes(), &methods::place(&id), mail).map_err(anyhow::Error::from)?;
    Ok(methods::Method {
        id,
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.clone(),
        kind: Method::Mail,
        sealed,
        verified_at: None,
        created_at: ctx.now,
    })
}

/// The alternate mail address among `registered`.
pub(super) fn newest_mail(registered: &[methods::Method]) -> Option<&methods::Method> {
    registered.iter().rfind(|method| method.kind == Method::Mail)
}

/// An address, unless none of the keys opens it.
pub type Readable = Result<String, Unreadable>;

/// The address in `method`.
pub(super) fn open(keys: &KeyRing, method: &methods::Method) -> Readable {
    let opened = vault::open(keys.derive_all(CONTACT_KEY), &methods::place(&method.id), &method.sealed);
    opened.map(|address| address.expose_secret().to_owned())
}
