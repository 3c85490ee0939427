//! A passkey is set up.

use super::{Answer, Asked, Kept, Occasion, Question, begin, rules, take};
use crate::domain::ceremony::Purpose;
use crate::domain::event::{Kind, Reason};
use crate::domain::letter::Change;
use crate::domain::method::{Credential, Source};
use crate::domain::passkey::{self, MAX_PASSKEYS, No, RelyingParty};
use crate::domain::refusal::Refusal;
use crate::ops::context::{Draft, Tx};
use crate::ops::register::{announce, check_offered};
use crate::ops::{Ctx, Error, contact};
use crate::store::users::{self, User};
use crate::store::{Conn, methods};
use serde_json::{Value, json};
use uuid::Uuid;
use webauthn_rs::prelude::{
    CredentialID, Passkey, PasskeyRegistration, RegisterPublicKeyCredential, WebauthnError,
};

/// Asks the user's browser to make a passkey. Devices that hold one of the user's already are left out.
///
/// # Errors
/// [`NotOffered`](crate::domain::registration::No::NotOffered) when the tenant offers none.
pub fn ask_to_register(ctx: &Ctx, party: &RelyingParty, user: &User) -> Result<Question, Error> {
    check_offered(ctx, user, Credential::Passkey)?;
    let held = ctx.read(|conn| held(conn, ctx, user, &party.id))?;
    let shown = if user.display_name.is_empty() { &user.name } else { &user.display_name };
    let handle = Uuid::try_parse(user.id.as_str()).map_err(anyhow::Error::from)?;
    let asked = rules(party)?.start_passkey_registration(handle, &user.name, shown, Some(held));
    let (asked, kept) = asked.map_err(anyhow::Error::from)?;
    let mut options = serde_json::to_value(asked.public_key).map_err(anyhow::Error::from)?;
    require_discoverable(&mut options);
    let ceremony = begin(ctx, &occasion(party, user), Asked::ForNew(Box::new(kept)))?;
    Ok(Question { ceremony, options })
}

const fn occasion<'a>(party: &'a RelyingParty, user: &'a User) -> Occasion<'a> {
    Occasion { purpose: Purpose::Register, party, user: Some(&user.id), flow: None }
}

/// Only a passkey that is found without a name can sign in here. The library leaves that choice to the device.
fn require_discoverable(options: &mut Value) {
    if let Some(selection) = options.pointer_mut("/authenticatorSelection").and_then(Value::as_object_mut) {
        selection.insert("residentKey".to_owned(), json!("required"));
        selection.insert("requireResidentKey".to_owned(), json!(true));
    }
}

fn held(conn: &mut Conn, ctx: &Ctx, user: &User, party: &str) -> Result<Vec<CredentialID>, Error> {
    let registered = methods::list(conn, ctx.tenant_id(), &user.id)?;
    let kept = registered.iter().filter_map(|method| Kept::of(&ctx.services.keys, method));
    Ok(kept.filter(|kept| kept.party == party).map(|kept| kept.passkey.cred_id().clone()).collect())
}

/// Keeps the passkey that the user's browser made, under the name `typed` or that of the browser.
///
/// # Errors
/// [`Refusal`] when the answer does not fit its question, the question is used up, there are enough passkeys, or the
/// tenant offers none.
pub fn register(
    ctx: &Ctx,
    party: &RelyingParty,
    user: &User,
    answer: &Answer,
    typed: &str,
) -> Result<(), Error> {
    check_offered(ctx, user, Credential::Passkey)?;
    let label = passkey::name(typed).or_else(|| passkey::name(&ctx.origin.browser));
    let refused = ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let made = match take(tx, ctx, answer, &occasion(party, user))? {
            Some(Asked::ForNew(asked)) => verify(party, &asked, answer)?,
            _ => Err(Reason::CeremonyOver),
        };
        match made {
            Ok(passkey) => insert(tx, ctx, user, (party, passkey), label.clone()),
            Err(reason) => {
                tx.record(Draft::refused(Kind::MethodAdded, reason, Some(&user.id)))?;
                let over = reason == Reason::CeremonyOver;
                Ok(Some(if over { Refusal::Passkey(No::Over) } else { Refusal::Passkey(No::NotMade) }))
            }
        }
    })?;
    refused.map_or(Ok(()), |refusal| Err(refusal.into()))
}

fn verify(
    party: &RelyingParty,
    asked: &PasskeyRegistration,
    answer: &Answer,
) -> Result<Result<Passkey, Reason>, Error> {
    let Ok(credential) = serde_json::from_str::<RegisterPublicKeyCredential>(&answer.credential) else {
        return Ok(Err(Reason::PasskeyWrong));
    };
    let made = rules(party)?.finish_passkey_registration(&credential, asked);
    Ok(made.map_err(|error: WebauthnError| {
        tracing::debug!("a passkey was not taken: {error}");
        Reason::PasskeyWrong
    }))
}

fn insert(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    user: &User,
    (party, passkey): (&RelyingParty, Passkey),
    label: Option<String>,
) -> Result<Option<Refusal>, Error> {
    let registered = methods::list(tx.conn, ctx.tenant_id(), &user.id)?;
    if registered.iter().filter(|method| method.kind == Credential::Passkey).count() >= MAX_PASSKEYS {
        return Ok(Some(Refusal::Passkey(No::TooMany)));
    }
    let kept = Kept { party: party.id.clone(), passkey, used_at: None };
    let method = contact::sealed(ctx, &user.id, (Credential::Passkey, Source::User), &kept.value()?)?;
    let proved = Some(ctx.now);
    let method = methods::Method { label, verified_at: proved, confirmed_at: proved, ..method };
    methods::insert(tx.conn, &method)?;
    announce(tx, ctx, user, (Credential::Passkey, Change::Added), None)?;
    Ok(None)
}
