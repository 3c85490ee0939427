//! Passkeys: set up, used to sign in, and looked after.
//!
//! A browser is asked a question, and each question is good for one answer: right or wrong, it is used up. What the
//! answer will be checked against travels with the question, sealed: whoever merely looks at the sign-in page costs no
//! row. Nobody is named in a question, so that none tells who has a passkey; the passkey itself says whose it is.

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
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, Webauthn, WebauthnBuilder,
};

/// A question for a browser.
#[derive(Debug, Serialize)]
pub struct Question {
    /// Comes back with the answer: what that is checked against, sealed.
    pub ceremony: String,
    /// What the browser hands on to whoever keeps passkeys for it (WebAuthn Level 3 §5.4 and §5.5).
    #[serde(rename = "publicKey")]
    pub options: serde_json::Value,
}

/// A browser's answer, as it was sent.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// What came with its question.
    pub ceremony: String,
    /// The credential as JSON (WebAuthn Level 3 §5.1.9).
    pub credential: String,
}

/// Where, for what and of whom something is asked. An answer counts on the same occasion only.
struct Occasion<'a> {
    purpose: Purpose,
    party: &'a RelyingParty,
    user: Option<&'a UserId>,
    flow: Option<&'a FlowId>,
}

impl Occasion<'_> {
    /// The place that what is asked is sealed for.
    fn place(&self, ctx: &Ctx) -> String {
        let Self { purpose, party, user, flow } = self;
        let user = user.map(UserId::as_str).unwrap_or_default();
        let flow = flow.map(FlowId::as_str).unwrap_or_default();
        format!("ceremony:{}:{purpose}:{}:{user}:{flow}", ctx.tenant_id(), party.id)
    }
}

/// What an answer is checked against.
#[derive(Serialize, Deserialize)]
struct State {
    id: CeremonyId,
    expires_at: Moment,
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
        if method.kind != Credential::Passkey {
            return None;
        }
        serde_json::from_str(&contact::open(keys, method).ok()?).ok()
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

/// Seals what the answer to a question will be checked against.
fn begin(ctx: &Ctx, occasion: &Occasion<'_>, asked: Asked) -> Result<String, Error> {
    let expires_at = ctx.now.plus_minutes(CEREMONY_LIFE_MINUTES);
    let state = State { id: ctx.services.id(), expires_at, asked };
    let plain = serde_json::to_string(&state).map_err(anyhow::Error::from)?;
    contact::seal(ctx, &occasion.place(ctx), &plain)
}

/// Uses a question up; none when it was never asked on this occasion, was answered before, or its time is over.
fn take(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    answer: &Answer,
    occasion: &Occasion<'_>,
) -> Result<Option<Asked>, Error> {
    let opened = contact::unseal(&ctx.services.keys, &occasion.place(ctx), &answer.ceremony).ok();
    let state = opened.and_then(|plain| serde_json::from_str::<State>(plain.expose_secret()).ok());
    let Some(State { id, expires_at, asked }) = state.filter(|state| state.expires_at > ctx.now) else {
        return Ok(None);
    };
    let used = Ceremony { id, tenant_id: ctx.tenant_id().clone(), expires_at };
    Ok(ceremonies::claim(tx.conn, &used)?.then_some(asked))
}
