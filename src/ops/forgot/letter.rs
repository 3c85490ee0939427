//! What the letter with a code says, and to whom, at the moment it leaves.

use super::{CODE_KEY, owner};
use crate::domain::code;
use crate::domain::flow::Page;
use crate::domain::ids::FlowId;
use crate::domain::phone::Phone;
use crate::ops::{Ctx, Error, Services};
use crate::store::flows::{self, Flow, FlowCode};
use crate::store::users::User;
use secrecy::SecretString;

/// A code on its way to its user.
pub struct CodeLetter {
    /// Who reads it.
    pub user: User,
    /// The flow that asked for it.
    pub flow: Flow,
    /// When it was asked for, and until when it works.
    pub asked: FlowCode,
    /// The code.
    pub code: SecretString,
    /// The registered number it goes to, if it goes to a phone.
    pub number: Option<Phone>,
}

/// The letter with the code of this number in this flow; `None` when the code opens nothing any more, or nobody has
/// the flow's name.
///
/// # Errors
/// When the database does not answer.
pub fn code_letter(ctx: &Ctx, flow: &FlowId, number: i32) -> Result<Option<CodeLetter>, Error> {
    ctx.read(|conn| {
        let flow = flows::get(conn, ctx.tenant_id(), flow)?
            .filter(|flow| flow.progress().page(ctx.now) == Page::Code && flow.ended_at.is_none());
        let Some(flow) = flow else { return Ok::<_, Error>(None) };
        let codes = flows::list_codes(conn, ctx.tenant_id(), &flow.id)?;
        let asked = codes.into_iter().find(|code| code.number == number && code.works(ctx.now));
        let user = owner(conn, ctx, &flow)?;
        let code = code_for_letter(&ctx.services, &flow.id, number);
        Ok(user.zip(asked).map(|(user, asked)| CodeLetter { user, flow, asked, code, number: None }))
    })
}

/// The code with this number in this flow.
pub fn code_for_letter(services: &Services, flow: &FlowId, number: i32) -> SecretString {
    SecretString::from(code::derive(&services.keys.derive(CODE_KEY), flow.as_str(), number))
}
