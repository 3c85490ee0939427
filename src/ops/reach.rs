//! Where letters reach people: addresses and codes, opened and derived at the moment a letter leaves.

use super::{Ctx, Error, Services, contact};
use crate::domain::code;
use crate::domain::ids::{EnrolmentId, MethodId};
use crate::domain::phone::{Kind, Phone};
use crate::store::enrolments::{self, Enrolment, EnrolmentCode};
use crate::store::methods;
use crate::store::users::{self, User};
use secrecy::{ExposeSecret, SecretString};

/// The label of the key that the codes of enrolments are derived from.
pub const ENROLMENT_CODE_KEY: &str = "enrolment-code";

/// A code on its way to the address or number that it proves.
pub struct EnrolmentLetter {
    /// Whose enrolment.
    pub user: User,
    /// What is registered, and how its codes are sent.
    pub enrolment: Enrolment,
    /// When the code was asked for, and until when it works.
    pub asked: EnrolmentCode,
    /// The address or number.
    pub value: String,
    /// The code.
    pub code: SecretString,
}

/// The letter with the code of this number of an enrolment; `None` when it opens nothing any more.
///
/// # Errors
/// When the database does not answer, or the value was sealed with a key that is gone.
pub fn enrolment_letter(
    ctx: &Ctx,
    enrolment: &EnrolmentId,
    number: i32,
) -> Result<Option<EnrolmentLetter>, Error> {
    let found = ctx.read(|conn| {
        let current = |enrolment: &Enrolment| enrolment.expires_at > ctx.now;
        let Some(enrolment) = enrolments::get(conn, ctx.tenant_id(), enrolment)?.filter(current) else {
            return Ok::<_, Error>(None);
        };
        let codes = enrolments::list_codes(conn, ctx.tenant_id(), &enrolment.id)?;
        let asked = codes.into_iter().find(|code| code.number == number && code.expires_at > ctx.now);
        let user = users::find(conn, ctx.tenant_id(), &enrolment.user_id)?;
        Ok(asked.zip(user).map(|(asked, user)| (enrolment, asked, user)))
    })?;
    let Some((enrolment, asked, user)) = found else { return Ok(None) };
    let value = open(ctx, &enrolments::place(&enrolment.id), &enrolment.sealed)?;
    let code = enrolment_code(&ctx.services, &enrolment.id, number);
    Ok(Some(EnrolmentLetter { user, enrolment, asked, value, code }))
}

/// The code with this number of an enrolment.
pub fn enrolment_code(services: &Services, enrolment: &EnrolmentId, number: i32) -> SecretString {
    let key = services.keys.derive(ENROLMENT_CODE_KEY);
    SecretString::from(code::derive(&key, enrolment.as_str(), number))
}

/// The value that a method had before it was replaced or removed.
///
/// # Errors
/// When it was sealed with a key that is gone.
pub fn former(ctx: &Ctx, method: &MethodId, sealed: &str) -> Result<String, Error> {
    open(ctx, &methods::place(method), sealed)
}

/// The number that a method had before it was replaced or removed, where a text reaches it.
///
/// # Errors
/// When it was sealed with a key that is gone.
pub fn former_number(ctx: &Ctx, method: &MethodId, sealed: &str) -> Result<Option<Phone>, Error> {
    let former = Phone::from_stored(&former(ctx, method, sealed)?);
    Ok(former.filter(|former| former.kind() != Kind::Fixed))
}

fn open(ctx: &Ctx, place: &str, sealed: &str) -> Result<String, Error> {
    let value = contact::unseal(&ctx.services.keys, place, sealed)?;
    Ok(value.expose_secret().to_owned())
}
