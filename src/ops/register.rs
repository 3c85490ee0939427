//! Registering the ways back into an account: what a signed-in user sees, sets up, changes and removes.

mod again;
mod enrol;
mod import;
mod offer;
mod save;

pub use again::{check_passkey, check_password};
pub use enrol::{Contact, View, begin, check, given, send_again, view};
pub use import::import;
pub use offer::{App, Codes, Seed, activate_codes, app, codes, confirm_app};
pub use save::remove;
pub(super) use save::{announce, forget, save};

use super::{Ctx, Error, contact, interrupts};
use crate::domain::event::Actor;
use crate::domain::ids::UserId;
use crate::domain::interrupt::{self, Interrupt};
use crate::domain::letter::Prompt;
use crate::domain::mask;
use crate::domain::method::{Credential, Source};
use crate::domain::moment::Moment;
use crate::domain::phone::Phone;
use crate::domain::refusal::Refusal;
use crate::domain::registration::{self, No};
use crate::store::methods::Method;
use crate::store::users::{self, User};
use crate::store::{answers, recovery_codes};

/// Everything that a user has registered or may register.
pub struct Overview {
    /// A row a credential, strongest first.
    pub rows: Vec<Row>,
    /// How many more are needed.
    pub missing: usize,
    /// How many are needed in all.
    pub required: usize,
    /// What is asked of the user at sign-in.
    pub asked: Option<Interrupt>,
    /// Whether an administrator asked for everything anew.
    pub anew: bool,
    /// When the user last said that everything is right; none while something never was.
    pub confirmed_at: Option<Moment>,
    /// Until when a missing registration may be put off.
    pub grace_until: Option<Moment>,
    /// Whether a due confirmation may be put off until tomorrow.
    pub may_wait: bool,
}

/// One credential.
pub struct Row {
    /// Which one.
    pub kind: Credential,
    /// What is registered; none when nothing is.
    pub stored: Option<Stored>,
    /// Whether the user may remove it.
    pub removable: bool,
}

/// What is registered of a credential.
pub struct Stored {
    /// What may be shown of it.
    pub shown: Shown,
    /// Who put it there.
    pub source: Source,
    /// When its user proved to have it.
    pub verified_at: Option<Moment>,
    /// When its user last said that it is right.
    pub confirmed_at: Option<Moment>,
}

/// What may be shown of something registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// An address or a number, masked.
    Masked(String),
    /// How many there are, and how many of them are still good.
    Count {
        /// Good ones.
        left: usize,
        /// All of them.
        all: usize,
    },
    /// That it is there.
    Nothing,
    /// No key opens it.
    Unreadable,
}

/// Everything that `user` has registered or may register.
///
/// # Errors
/// When the database does not answer.
pub fn overview(ctx: &Ctx, user: &User) -> Result<Overview, Error> {
    let rules = &ctx.tenant.settings.recovery;
    ctx.read(|conn| {
        let pending = interrupts::pending(conn, ctx, user)?;
        let entries = interrupts::entries(&pending.methods);
        let codes = recovery_codes::list(conn, ctx.tenant_id(), &user.id)?;
        let left = codes.iter().filter(|code| code.used_at.is_none()).count();
        let answered = answers::list(conn, ctx.tenant_id(), &user.id)?.len();
        let shown = |method: &Method| match method.kind {
            Credential::RecoveryCodes => Shown::Count { left, all: codes.len() },
            Credential::Questions => Shown::Count { left: answered, all: answered },
            Credential::Passkey => {
                let all = pending.methods.iter().filter(|method| method.kind == Credential::Passkey).count();
                Shown::Count { left: all, all }
            }
            _ => masked(ctx, method),
        };
        let row = |kind: Credential| Row {
            kind,
            stored: contact::best(&pending.methods, kind).map(|method| stored(method, shown(method))),
            // Passkeys have a page of their own, where each is removed by itself.
            removable: kind != Credential::Passkey
                && registration::may_remove(&entries, rules, user.role, kind),
        };
        Ok::<_, Error>(Overview {
            rows: registration::offered(rules, user.role).into_iter().map(row).collect(),
            missing: registration::missing(&entries, rules, user.role),
            required: registration::required(rules, user.role),
            asked: pending.of_registration,
            anew: interrupt::is_required_anew(&pending.facts),
            confirmed_at: pending.facts.confirmed_at,
            grace_until: interrupt::grace_until(rules, &pending.facts, ctx.now),
            may_wait: interrupt::is_due(rules, &pending.facts, ctx.now)
                && interrupt::quiet_until(rules, &pending.facts, ctx.now).is_some(),
        })
    })
}

/// What of it the first page of an account shows.
pub struct Summary {
    /// What is set up, strongest first.
    pub set: Vec<Credential>,
    /// How many more are needed.
    pub missing: usize,
}

/// Which ways `user` has registered, without a look at any of them.
///
/// # Errors
/// When the database does not answer.
pub fn summary(ctx: &Ctx, user: &User) -> Result<Summary, Error> {
    let rules = &ctx.tenant.settings.recovery;
    let methods = ctx.read(|conn| interrupts::pending(conn, ctx, user))?.methods;
    let is_set = |kind: &Credential| methods.iter().any(|method| method.kind == *kind);
    Ok(Summary {
        set: registration::offered(rules, user.role).into_iter().filter(is_set).collect(),
        missing: registration::missing(&interrupts::entries(&methods), rules, user.role),
    })
}

fn stored(method: &Method, shown: Shown) -> Stored {
    let Method { source, verified_at, confirmed_at, .. } = *method;
    Stored { shown, source, verified_at, confirmed_at }
}

fn masked(ctx: &Ctx, method: &Method) -> Shown {
    let Ok(value) = contact::open(&ctx.services.keys, method) else { return Shown::Unreadable };
    match method.kind {
        Credential::Mail => Shown::Masked(mask::mail(&value)),
        Credential::Phone | Credential::OfficePhone => {
            let masked = match ctx.actor {
                Actor::Staff(_) => mask::phone_for_staff,
                Actor::Anonymous | Actor::Oneself | Actor::Operator => mask::phone,
            };
            Phone::from_stored(&value).map_or(Shown::Unreadable, |phone| Shown::Masked(masked(&phone)))
        }
        _ => Shown::Nothing,
    }
}

/// The user of a mail that is about to leave and asks for a registration; `None` where nobody has to be asked any more.
///
/// # Errors
/// When the database does not answer.
pub fn prompted(ctx: &Ctx, user: &UserId, prompt: Prompt) -> Result<Option<User>, Error> {
    let found = ctx.read(|conn| users::find(conn, ctx.tenant_id(), user))?;
    let Some(user) = found.filter(User::may_sign_in) else { return Ok(None) };
    let asked = prompt == Prompt::Rules || summary(ctx, &user)?.missing > 0;
    Ok(asked.then_some(user))
}

/// That the tenant offers this credential to the user.
///
/// # Errors
/// [`No::NotOffered`] when it does not.
pub fn check_offered(ctx: &Ctx, user: &User, kind: Credential) -> Result<(), Error> {
    let offered = registration::offered(&ctx.tenant.settings.recovery, user.role);
    if offered.contains(&kind) { Ok(()) } else { Err(no(No::NotOffered)) }
}

/// The refusal of a registration.
pub fn no(why: No) -> Error {
    Refusal::Register(why).into()
}
