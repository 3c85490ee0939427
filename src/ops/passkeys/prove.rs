//! A passkey is used.

use super::{Answer, Asked, Kept, Occasion, Question, begin, rules, take};
use crate::domain::ceremony::Purpose;
use crate::domain::event::{Kind, Reason};
use crate::domain::ids::{FlowId, UserId};
use crate::domain::interrupt::Interrupt;
use crate::domain::method::Method as Way;
use crate::domain::passkey::{No, RelyingParty};
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::ops::context::{Draft, Tx};
use crate::ops::session::NewSession;
use crate::ops::sign_in::{self, SignedIn};
use crate::ops::{Ctx, Error, contact, throttle};
use crate::store::methods::{self, Method};
use crate::store::users::{self, User};
use data_encoding::BASE64URL_NOPAD;
use serde_json::json;
use uuid::Uuid;
use webauthn_rs::prelude::{AuthenticationResult, Passkey, PublicKeyCredential, WebauthnError};

/// What an answer turned out to be.
pub enum Proof {
    /// A passkey of this user, who may be disabled or locked.
    Right(Box<User>),
    /// Anything else; the user is known where the passkey named one.
    Wrong(Option<UserId>, Reason),
}

/// Asks a browser for any passkey of this relying party, to sign in or, in a flow, to open a gate.
///
/// # Errors
/// When the database does not answer.
pub fn ask(ctx: &Ctx, party: &RelyingParty, flow: Option<&FlowId>) -> Result<Question, Error> {
    let (asked, kept) = rules(party)?.start_discoverable_authentication().map_err(anyhow::Error::from)?;
    let options = serde_json::to_value(asked.public_key).map_err(anyhow::Error::from)?;
    let ceremony = begin(ctx, &occasion(party, flow), Asked::ForAny(Box::new(kept)))?;
    Ok(Question { ceremony, options })
}

const fn occasion<'a>(party: &'a RelyingParty, flow: Option<&'a FlowId>) -> Occasion<'a> {
    let purpose = if flow.is_some() { Purpose::Gate } else { Purpose::SignIn };
    Occasion { purpose, party, user: None, flow }
}

/// Signs in whoever's passkey it is, and begins the session that `open` makes for them. The same work and the same
/// answer for an unknown user, a disabled or locked one and a passkey that does not fit.
///
/// # Errors
/// [`Refusal::Passkey`]: wrong, or over; [`Refusal::Throttled`] after too many wrong tries from one network.
pub fn sign_in(
    ctx: &Ctx,
    party: &RelyingParty,
    answer: &Answer,
    open: impl FnOnce(&User, Option<Interrupt>) -> anyhow::Result<NewSession>,
) -> Result<SignedIn, Error> {
    let signed_in = ctx.write(|tx| {
        let (user, reason) = match prove(tx, ctx, party, answer, None)? {
            Proof::Right(user) => match hindrance(ctx, &user) {
                None => return sign_in::enter(tx, ctx, *user, open).map(Ok),
                Some(reason) => (Some(user.id), reason),
            },
            Proof::Wrong(user, reason) => (user, reason),
        };
        let over = reason == Reason::CeremonyOver;
        if !over {
            // A right passkey is no guess: whatever others do in its network, it lets its user in.
            throttle::hold(tx.conn, ctx, None, Bucket::PasswordsFrom)?.keep(tx, ctx)?;
        }
        tx.record(Draft::refused(Kind::SignIn, reason, user.as_ref()))?;
        Ok(Err(if over { Refusal::Passkey(No::Over) } else { Refusal::Passkey(No::Wrong) }))
    })?;
    signed_in.map_err(Error::from)
}

fn hindrance(ctx: &Ctx, user: &User) -> Option<Reason> {
    match user {
        User { disabled_at: Some(_), .. } => Some(Reason::AccountDisabled),
        User { locked_at: Some(_), .. } => Some(Reason::AccountLocked),
        User { role, .. } => {
            let allowed = ctx.tenant.settings.recovery.allows(Way::Passkey, *role);
            (!allowed).then_some(Reason::MethodNotAllowed)
        }
    }
}

/// Checks an answer to [`ask`], which must have been asked in the same flow. Its question is used up in every case,
/// and a right answer moves the passkey's counter on.
///
/// # Errors
/// When the database does not answer.
pub fn prove(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    party: &RelyingParty,
    answer: &Answer,
    flow: Option<&FlowId>,
) -> Result<Proof, Error> {
    let Some(Asked::ForAny(asked)) = take(tx, ctx, answer, &occasion(party, flow))? else {
        return Ok(Proof::Wrong(None, Reason::CeremonyOver));
    };
    let Ok(credential) = serde_json::from_str::<PublicKeyCredential>(&answer.credential) else {
        return Ok(Proof::Wrong(None, Reason::PasskeyWrong));
    };
    let (user, found) = find(tx, ctx, &credential)?;
    let known = found.as_ref().map(|(_, kept)| kept.passkey.clone());
    let passkey = known.map_or_else(|| stand_in(&credential), Ok)?;
    let checked = rules(party)?.finish_discoverable_authentication_v2(&credential, *asked, &passkey);
    match (checked, user, found) {
        (Ok(result), Some(user), Some(found)) => {
            note_use(tx, ctx, found, &result)?;
            Ok(Proof::Right(Box::new(user)))
        }
        (Err(WebauthnError::CredentialPossibleCompromise), user, _) => {
            Ok(Proof::Wrong(user.map(|user| user.id), Reason::PasskeyCounter))
        }
        (_, user, _) => Ok(Proof::Wrong(user.map(|user| user.id), Reason::PasskeyWrong)),
    }
}

/// A passkey with the row it is kept in.
type Found = (Method, Kept);

/// The user whom the passkey names, and the passkey as it is kept; everybody else waits meanwhile, so that a counter
/// is never read by two at once.
fn find(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    credential: &PublicKeyCredential,
) -> Result<(Option<User>, Option<Found>), Error> {
    let handle = credential.get_user_unique_id().and_then(|handle| Uuid::from_slice(handle).ok());
    let whose = handle.map_or_else(UserId::nobody, UserId::from);
    let mut user = users::find(tx.conn, ctx.tenant_id(), &whose)?;
    if let Some(seen) = &user {
        users::hold(tx.conn, seen)?;
        // Disabled or locked while this waited: then that counts.
        user = users::find(tx.conn, ctx.tenant_id(), &whose)?;
    }
    // Asked for in every case: time must not tell whom a name belongs to.
    let registered = methods::list(tx.conn, ctx.tenant_id(), &whose)?;
    let mut kept = registered.into_iter().filter_map(|method| {
        let kept = Kept::of(&ctx.services.keys, &method)?;
        (kept.passkey.cred_id().as_slice() == credential.get_credential_id()).then_some((method, kept))
    });
    let found = kept.next();
    Ok((user, found))
}

fn note_use(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (method, mut kept): (Method, Kept),
    result: &AuthenticationResult,
) -> Result<(), Error> {
    kept.passkey.update_credential(result);
    kept.used_at = Some(ctx.now);
    let sealed = contact::seal(ctx, &methods::place(&method.id), &kept.value()?)?;
    Ok(methods::set_sealed(tx.conn, &method, &sealed)?)
}

/// Coordinates of a point whose private key nobody has.
const STAND_IN_X: &str = "9ii6nOYRnbq-I4Z-T2hQ0rxsS92faKh-8H0tYXWvnV4";
const STAND_IN_Y: &str = "-F54HdAEjT6koVcl-hB81qL2tfrSNFXvfk2f1xaWPv8";
/// Where authenticator data keeps its flags, and the one for "may be backed up" (WebAuthn Level 3 §6.1).
const FLAGS: usize = 32;
const BACKUP_ELIGIBLE: u8 = 0b1000;

/// Stands in for a passkey that nobody has: its signature is checked all the same, so that time does not tell.
fn stand_in(credential: &PublicKeyCredential) -> Result<Passkey, Error> {
    let flags = credential.response.authenticator_data.get(FLAGS).copied().unwrap_or_default();
    let key = json!({"EC_EC2": {"curve": "SECP256R1", "x": STAND_IN_X, "y": STAND_IN_Y}});
    let passkey = json!({"cred": {
        "cred_id": BASE64URL_NOPAD.encode(credential.get_credential_id()),
        "cred": {"type_": "ES256", "key": key},
        "counter": 0,
        "transports": null,
        "user_verified": true,
        "backup_eligible": flags & BACKUP_ELIGIBLE != 0,
        "backup_state": false,
        "registration_policy": "required",
        "extensions": {},
        "attestation": {"data": "None", "metadata": "None"},
        "attestation_format": "none",
    }});
    Ok(serde_json::from_value(passkey).map_err(anyhow::Error::from)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stand_in_is_a_passkey_with_the_id_that_was_asked_for() {
        let credential = json!({
            "id": "AQID", "rawId": "AQID", "type": "public-key",
            "response": {"authenticatorData": "", "clientDataJSON": "", "signature": "", "userHandle": null},
        });
        let credential: PublicKeyCredential = serde_json::from_value(credential).unwrap();
        assert_eq!(stand_in(&credential).unwrap().cred_id().as_slice(), [1, 2, 3]);
    }
}
