//! What the letter with a code says, and to whom, at the moment it leaves.

use super::CODE_KEY;
use super::account::Account;
use super::choose::typed_phone;
use crate::domain::code;
use crate::domain::ids::FlowId;
use crate::domain::method::Method;
use crate::domain::phone::Phone;
use crate::ops::{Ctx, Error, Services, contact};
use crate::store::flow_codes::{self, FlowCode};
use crate::store::flows::{self, Flow};
use crate::store::users::User;
use secrecy::SecretString;

/// A code on its way to its user.
pub struct CodeLetter {
    /// Who reads or hears it.
    pub user: User,
    /// The flow that asked for it.
    pub flow: Flow,
    /// How and when it was asked for, and until when it works.
    pub asked: FlowCode,
    /// The code.
    pub code: SecretString,
    /// The registered number it goes to, if it goes to a phone.
    pub number: Option<Phone>,
    /// The alternate address, if it goes there.
    pub mail: Option<String>,
}

/// The letter with the code of this number in this flow; `None` when the code opens nothing any more, nobody has the
/// flow's name, or another phone number was typed than is registered.
///
/// # Errors
/// When the database does not answer, or a number was sealed with a key that is gone.
pub fn code_letter(ctx: &Ctx, flow: &FlowId, number: i32) -> Result<Option<CodeLetter>, Error> {
    ctx.read(|conn| {
        let flow = flows::get(conn, ctx.tenant_id(), flow)?
            .filter(|flow| flow.progress().page(ctx.now).is_gate() && flow.ended_at.is_none());
        let Some(flow) = flow else { return Ok::<_, Error>(None) };
        let codes = flow_codes::list(conn, ctx.tenant_id(), &flow.id)?;
        let asked = codes.into_iter().find(|code| code.number == number && code.works(ctx.now));
        let account = Account::of(conn, ctx, &flow)?;
        let asked = asked.filter(|asked| is_usable(&account, &flow, asked));
        let Some((asked, Ok(user))) = asked.map(|asked| (asked, account.user.clone())) else {
            return Ok(None);
        };
        let number = registered_number(ctx, &account, asked.method)?;
        if asked.method.wants_number() && !is_typed(ctx, &flow, number.as_ref()) {
            return Ok(None);
        }
        let mail = registered_mail(ctx, &account, asked.method)?;
        let code = code_for_letter(&ctx.services, &flow.id, asked.number);
        Ok(Some(CodeLetter { user, flow, asked, code, number, mail }))
    })
}

/// Whether the gate that the code was asked for is still open, and takes what it proves.
fn is_usable(account: &Account, flow: &Flow, asked: &FlowCode) -> bool {
    let gate = i32::from(flow.standing().gate());
    asked.gate == gate && account.gates.usable(flow.first_method).contains(&asked.method)
}

fn registered_number(ctx: &Ctx, account: &Account, method: Method) -> Result<Option<Phone>, Error> {
    if !method.wants_number() {
        return Ok(None);
    }
    let Some(best) = contact::best(&account.registered, method.credential()) else { return Ok(None) };
    let stored = contact::open(&ctx.services.keys, best).map_err(anyhow::Error::from)?;
    Ok(Phone::from_stored(&stored))
}

fn registered_mail(ctx: &Ctx, account: &Account, method: Method) -> Result<Option<String>, Error> {
    if method.wants_number() {
        return Ok(None);
    }
    let newest = contact::newest_mail(&account.registered);
    Ok(newest.map(|newest| contact::open(&ctx.services.keys, newest)).transpose()?)
}

/// Whether the number typed in the flow is `registered`. An extension that is registered need not be known by heart.
fn is_typed(ctx: &Ctx, flow: &Flow, registered: Option<&Phone>) -> bool {
    let (Some(registered), Some(typed)) = (registered, typed_phone(ctx, flow)) else { return false };
    let extension = typed.extension().is_none() || typed.extension() == registered.extension();
    typed.e164() == registered.e164() && extension
}

/// The code with this number in this flow.
pub fn code_for_letter(services: &Services, flow: &FlowId, number: i32) -> SecretString {
    SecretString::from(code::derive(&services.keys.derive(CODE_KEY), flow.as_str(), number))
}
