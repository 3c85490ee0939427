//! Passkeys: set up, used to sign in, and looked after.
//!
//! A browser is asked a question, and each question is good for one answer: right or wrong, it is used up. Nobody is
//! named in a question, so that none tells who has a passkey; the passkey itself says whose it is.

mod keep;
mod prove;
mod register;

pub use keep::{Listed, list, remove, rename};
pub use prove::{Proof, ask, prove, sign_in};
pub use register::{ask_to_register, register};

use super::contact;
use super::{Ctx, Error, Tx};
use crate::domain::ceremony::{CEREMONY_LIFE_MINUTES, Purpose};
use crate::domain::ids::{CeremonyId, FlowId, UserId};
use crate::domain::keys::KeyRing;
use crate::domain::method::Credential;
use crate::domain::moment::Moment;
use crate::domain::passkey::RelyingParty;
use crate::store::ceremonies::{self, Ceremony};
use crate::store::methods::Method;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, Webauthn, WebauthnBuilder,
};

/// A question for a browser.
#[derive(Debug, Serialize)]
pub struct Question {
    /// Comes back with the answer.
    pub ceremony: CeremonyId,
    /// What the browser hands on to whoever keeps passkeys for it (WebAuthn Level 3 §5.4 and §5.5).
    #[serde(rename = "publicKey")]
    pub options: serde_json::Value,
}

/// A browser's answer, as it was sent.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Which question it answers.
    pub ceremony: String,
    /// The credential as JSON (WebAuthn Level 3 §5.1.9).
    pub credential: String,
}

/// What an answer is checked against.
#[derive(Serialize, Deserialize)]
struct State {
    party: String,
    flow: Option<FlowId>,
    asked: Asked,
}

#[derive(Serialize, Deserialize)]
enum Asked {
    ForNew(Box<PasskeyRegistration>),
    ForAny(Box<DiscoverableAuthentication>),
}

/// A passkey as a method's value keeps it.
#[derive(Serialize, Deserialize)]
struct Kept {
    party: String,
    passkey: Passkey,
    used_at: Option<Moment>,
}

impl Kept {
    /// The passkey in this method, if it is one and can be read.
    fn of(keys: &KeyRing, method: &Method) -> Option<Self> {
        let value = contact::open(keys, method).ok().filter(|_| method.kind == Credential::Passkey)?;
        serde_json::from_str(&value).ok()
    }

    fn value(&self) -> Result<String, Error> {
        Ok(serde_json::to_string(self).map_err(anyhow::Error::from)?)
    }
}

/// The rules of WebAuthn for this relying party: user verification is always required, counters may not go back.
fn rules(party: &RelyingParty) -> Result<Webauthn, Error> {
    let builder = WebauthnBuilder::new(&party.id, &party.origin).map_err(anyhow::Error::from)?;
    Ok(builder.rp_name(&party.name).build().map_err(anyhow::Error::from)?)
}

/// Keeps what the answer to a question will be checked against.
fn begin(ctx: &Ctx, (purpose, user): (Purpose, Option<&UserId>), state: &State) -> Result<CeremonyId, Error> {
    let id: CeremonyId = ctx.services.id();
    let plain = serde_json::to_string(state).map_err(anyhow::Error::from)?;
    let ceremony = Ceremony {
        sealed: contact::seal(ctx, &ceremonies::place(&id), &plain)?,
        id: id.clone(),
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.cloned(),
        purpose,
        created_at: ctx.now,
        expires_at: ctx.now.plus_minutes(CEREMONY_LIFE_MINUTES),
    };
    ctx.write(|tx| Ok(ceremonies::insert(tx.conn, &ceremony)?))?;
    Ok(id)
}

/// Uses a question up; none when it was never asked here, for this purpose and of this user, or its time is over.
fn take(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    answer: &Answer,
    (purpose, user): (Purpose, Option<&UserId>),
) -> Result<Option<State>, Error> {
    let Ok(id) = answer.ceremony.parse::<CeremonyId>() else { return Ok(None) };
    let Some(taken) = ceremonies::consume(tx.conn, ctx.tenant_id(), &id, purpose, ctx.now)? else {
        return Ok(None);
    };
    if taken.user_id.as_ref() != user {
        return Ok(None);
    }
    let opened = contact::unseal(&ctx.services.keys, &ceremonies::place(&id), &taken.sealed);
    Ok(opened.ok().and_then(|plain| serde_json::from_str(secrecy::ExposeSecret::expose_secret(&plain)).ok()))
}
