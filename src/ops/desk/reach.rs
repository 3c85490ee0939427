//! Where a code reaches somebody who called, and the letter that carries it.

use super::no;
use crate::domain::code;
use crate::domain::desk::No;
use crate::domain::event::Reason;
use crate::domain::ids::CallerCheckId;
use crate::domain::mask;
use crate::domain::method::Method;
use crate::domain::phone::{self, Phone};
use crate::ops::{Ctx, Error, Services, allowance, contact, interrupts, throttle};
use crate::store::Conn;
use crate::store::caller_checks::{self, CallerCheck};
use crate::store::methods::{self, Method as Registered};
use crate::store::users::{self, User};
use secrecy::SecretString;

/// The label of the key that these codes are derived from.
pub const CODE_KEY: &str = "caller-code";

/// The ways of which a caller may have one, the quickest on the phone first.
const WAYS: [Method; 4] = [Method::Text, Method::Call, Method::OfficeCall, Method::Mail];

/// A way to send a code to a caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// How.
    pub method: Method,
    /// Where to, masked.
    pub to: String,
}

/// A registered address or number to which a code can be sent.
pub(super) struct Line {
    pub method: Method,
    pub registered: Registered,
    value: String,
}

impl Line {
    /// As it may be shown.
    pub fn way(&self) -> Way {
        let to = match Phone::from_stored(&self.value).filter(|_| self.method.wants_number()) {
            Some(phone) => mask::phone_for_staff(&phone),
            None => mask::mail(&self.value),
        };
        Way { method: self.method, to }
    }

    /// A code that would not leave is not promised.
    pub fn check_allowed(&self, conn: &mut Conn, ctx: &Ctx) -> Result<(), Error> {
        let refused = match Phone::from_stored(&self.value).filter(|_| self.method.wants_number()) {
            Some(phone) => allowance::refuse_caller(conn, ctx, &phone)?,
            None => throttle::refuse_caller(conn, ctx, &self.value)?,
        };
        match refused {
            None => Ok(()),
            Some(Reason::CountryRefused) => Err(no(No::Country)),
            Some(_) => Err(no(No::Messages)),
        }
    }
}

/// Where codes reach a user, by what counts of what is registered and the tenant uses.
pub(super) fn lines(conn: &mut Conn, ctx: &Ctx, user: &User) -> Result<Vec<Line>, Error> {
    let registered = methods::list(conn, ctx.tenant_id(), &user.id)?;
    let rules = &ctx.tenant.settings.recovery;
    let line = |method: Method| {
        let best = contact::best(&registered, method.credential())?;
        let counts = interrupts::entries(std::slice::from_ref(best)).iter().all(|entry| entry.counts());
        // What no key opens reaches nobody.
        let value = contact::open(&ctx.services.keys, best).ok().filter(|_| counts)?;
        let fixed = |phone: Phone| phone.kind() == phone::Kind::Fixed;
        let deaf = method == Method::Text && Phone::from_stored(&value).is_some_and(fixed);
        (!deaf).then(|| Line { method, registered: best.clone(), value })
    };
    let used = WAYS.into_iter().filter(|method| rules.allows(*method, user.role));
    Ok(used.filter_map(line).collect())
}

/// A code on its way to somebody who called.
pub struct CallerLetter {
    /// Whom the caller says to be.
    pub user: User,
    /// What the code proves.
    pub check: CallerCheck,
    /// The address or number.
    pub value: String,
    /// The code.
    pub code: SecretString,
}

/// The letter with the code of a check; `None` when it proves nothing any more, or what it was to be sent to is
/// registered no longer.
///
/// # Errors
/// When the database does not answer.
pub fn caller_letter(ctx: &Ctx, id: &CallerCheckId) -> Result<Option<CallerLetter>, Error> {
    ctx.read(|conn| {
        let check = caller_checks::find(conn, ctx.tenant_id(), id)?;
        let Some(check) = check.filter(|check| check.ended_at.is_none() && check.expires_at > ctx.now) else {
            return Ok::<_, Error>(None);
        };
        let Some(user) = users::find(conn, ctx.tenant_id(), &check.user_id)? else { return Ok(None) };
        let same = |line: &Line| line.method == check.method && line.registered.id == check.method_id;
        let line = lines(conn, ctx, &user)?.into_iter().find(same);
        let code = caller_code(&ctx.services, &check.id);
        Ok(line.map(|line| CallerLetter { user, check, value: line.value, code }))
    })
}

/// The code of a check.
pub fn caller_code(services: &Services, check: &CallerCheckId) -> SecretString {
    SecretString::from(code::derive(&services.keys.derive(CODE_KEY), check.as_str(), 1))
}
