//! Secrets that a page shows before they count: the key of an app, recovery codes. Until their user proves or takes
//! them nothing is stored. They are derived from the session, so that looking at the page again shows the same.

use super::{check_offered, no, save};
use crate::domain::code;
use crate::domain::ids::SessionId;
use crate::domain::mac;
use crate::domain::method::{Credential, Source};
use crate::domain::qr::{self, Picture};
use crate::domain::recovery_code::{CODES, Code};
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::domain::totp::{SECRET_BYTES, Secret};
use crate::ops::{Ctx, Error, authenticator, contact, recovery_codes};
use crate::store::recovery_codes as rows;
use crate::store::users::{self, User};
use data_encoding::BASE64URL_NOPAD;

/// The label of the key that offers are derived from.
const OFFER_KEY: &str = "offer";

/// What offers of a browser are derived from.
pub struct Seed {
    /// The session.
    pub session: SessionId,
    /// Drawn anew whenever the session gets another key or an offer was taken.
    pub nonce: String,
}

/// An authenticator app that may be set up.
pub struct App {
    /// The key as text.
    pub key: String,
    /// The address that apps on this device open.
    pub uri: String,
    /// The address as a picture.
    pub picture: Option<Picture>,
}

fn bytes<const N: usize>(key: &[u8; 32], user: &User, seed: &Seed, what: &str) -> [u8; N] {
    let parts = [
        what.as_bytes(),
        user.id.as_str().as_bytes(),
        seed.session.as_str().as_bytes(),
        seed.nonce.as_bytes(),
    ];
    let whole = mac::sign(key, &parts);
    std::array::from_fn(|n| whole.get(n).copied().unwrap_or_default())
}

/// The app that this session may set up.
///
/// # Errors
/// [`No::NotOffered`] when the tenant does not allow it.
pub fn app(ctx: &Ctx, user: &User, seed: &Seed) -> Result<App, Error> {
    check_offered(ctx, user, Credential::Authenticator)?;
    let secret = secret(&ctx.services.keys.derive(OFFER_KEY), user, seed);
    let realm = ctx.tenant.realms.first().filter(|_| !user.name.contains('@'));
    let account = realm.map_or_else(|| user.name.clone(), |realm| format!("{}@{realm}", user.name));
    let uri = secret.uri(&ctx.tenant.display_name, &account).unwrap_or_default();
    Ok(App { key: secret.text(), picture: qr::picture(&uri), uri })
}

fn secret(key: &[u8; 32], user: &User, seed: &Seed) -> Secret {
    Secret::new(bytes::<SECRET_BYTES>(key, user, seed, "authenticator"))
}

/// Registers the app that this session was shown, if `typed` is its code.
///
/// # Errors
/// [`Refusal`] for what was typed.
pub fn confirm_app(ctx: &Ctx, user: &User, seed: &Seed, typed: &str) -> Result<(), Error> {
    check_offered(ctx, user, Credential::Authenticator)?;
    if typed.trim().is_empty() {
        return Err(Refusal::CodeEmpty.into());
    }
    let typed = code::normalize(typed).ok_or(Refusal::CodeShape)?;
    let proved = ctx.services.keys.derive_all(OFFER_KEY).find_map(|key| {
        let secret = secret(&key, user, seed);
        secret.step_of(&typed, ctx.now).map(|step| (secret, step))
    });
    let (secret, step) = proved.ok_or_else(|| no(No::AppCode))?;
    let row = authenticator::row(ctx, &user.id, &secret, Some(step))?;
    ctx.write(|tx| save(tx, ctx, user, row))
}

/// Recovery codes as their page shows them.
pub struct Codes {
    /// The codes.
    pub codes: Vec<Code>,
    /// Comes back with the form and tells which codes its page showed.
    pub mark: String,
}

impl Codes {
    fn of(key: &[u8; 32], user: &User, seed: &Seed) -> Self {
        let mut codes: Vec<Code> = Vec::with_capacity(CODES);
        let mut number = 0;
        while codes.len() < CODES {
            number += 1;
            let code = Code::new(bytes(key, user, seed, &format!("recovery-code-{number}")));
            // Two with the same selector could not be told apart.
            if codes.iter().all(|other| other.selector() != code.selector()) {
                codes.push(code);
            }
        }
        let parts = ["shown"].into_iter().chain(codes.iter().map(Code::text));
        let parts: Vec<&[u8]> = parts.map(str::as_bytes).collect();
        let mark = BASE64URL_NOPAD.encode(&mac::sign(key, &parts));
        Self { codes, mark }
    }
}

/// The recovery codes that this session may take.
///
/// # Errors
/// [`No::NotOffered`] when the tenant does not allow them.
pub fn codes(ctx: &Ctx, user: &User, seed: &Seed) -> Result<Codes, Error> {
    check_offered(ctx, user, Credential::RecoveryCodes)?;
    Ok(Codes::of(&ctx.services.keys.derive(OFFER_KEY), user, seed))
}

/// Makes the recovery codes with this mark the user's own, in place of earlier ones.
///
/// # Errors
/// [`No::OtherCodes`] when this session offers others than those, [`Error::Busy`] when too many passwords wait to be
/// hashed.
pub fn activate_codes(ctx: &Ctx, user: &User, seed: &Seed, mark: &str) -> Result<(), Error> {
    check_offered(ctx, user, Credential::RecoveryCodes)?;
    // Under every key: the page may be older than the newest one.
    let mut offers = ctx.services.keys.derive_all(OFFER_KEY).map(|key| Codes::of(&key, user, seed));
    let shown = offers.find(|offer| offer.mark == mark).ok_or_else(|| no(No::OtherCodes))?;
    let new = recovery_codes::make(ctx, &user.id, &shown.codes)?;
    let row = contact::bare(ctx, &user.id, (Credential::RecoveryCodes, Source::User));
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        rows::set_all(tx.conn, ctx.tenant_id(), &user.id, &new)?;
        save(tx, ctx, user, row)
    })
}
