//! The gates of a flow: what may be proved at which, and when the page for the new password opens.

use super::flow::Stage;
use super::method::{Credential, Method};
use super::recovery::{Membership, Recovery};
use super::text_enum::text_enum;
use super::user::Role;

/// The methods that can be proved in a flow, strongest first.
pub const SERVED: [Method; 8] = [
    Method::Passkey,
    Method::Authenticator,
    Method::Mail,
    Method::Text,
    Method::Call,
    Method::OfficeCall,
    Method::RecoveryCode,
    Method::Questions,
];

/// Of 256 made-up people, how many seem to have registered this.
const fn share(credential: Credential) -> u8 {
    match credential {
        Credential::Mail => 216,
        Credential::Phone => 168,
        Credential::Questions => 128,
        Credential::Authenticator => 96,
        Credential::RecoveryCodes => 56,
        Credential::OfficePhone => 40,
        Credential::Passkey => 32,
    }
}

text_enum! {
    /// Why an account cannot be let in again here.
    Barred {
        /// There is none of this name.
        Unknown = "unknown",
        /// It is disabled.
        Disabled = "disabled",
        /// It is locked by its owner or an administrator.
        Locked = "locked",
        /// Its tenant allows that to others only.
        OutOfScope = "out_of_scope",
        /// Too little is registered.
        Unregistered = "unregistered",
    }
}

/// How many gates an account has to pass, and which methods it has for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gates {
    /// How many, 1 or 2.
    pub all: u8,
    /// The methods, strongest first.
    pub methods: Vec<Method>,
}

impl Gates {
    /// The gates of somebody with this role and in these groups who has registered this.
    ///
    /// # Errors
    /// [`Barred`] when the tenant lets others only, or there are fewer credentials than gates.
    pub fn of(
        recovery: &Recovery,
        (role, membership): (Role, Membership),
        registered: &[Credential],
    ) -> Result<Self, Barred> {
        if !recovery.admits(role, membership) {
            return Err(Barred::OutOfScope);
        }
        let gates = Self { all: recovery.gates_of(role), methods: served(recovery, role, registered) };
        if credentials(&gates.methods) < usize::from(gates.all) {
            Err(Barred::Unregistered)
        } else {
            Ok(gates)
        }
    }

    /// What a name seems to have that nobody can be let in with: the same for the same `digest`, and as much as the
    /// tenant's people register: its administrators, where nobody else may be let in.
    pub fn made_up(recovery: &Recovery, digest: &[u8; 32]) -> Self {
        let role = if recovery.admits(Role::User, Membership::Chosen) { Role::User } else { Role::Admin };
        let allowed: Vec<Credential> = recovery.credentials(role).filter(is_served).collect();
        // Each credential has a byte of its own, so that a changed setting changes no other one.
        let luck = |credential: &Credential| {
            let place = Credential::ALL.iter().position(|known| known == credential).unwrap_or_default();
            let byte = digest.get(place).copied().unwrap_or_default();
            i16::from(byte) - i16::from(share(*credential))
        };
        let mut by_luck = allowed.clone();
        by_luck.sort_by_key(luck);
        let likely = by_luck.iter().filter(|credential| luck(credential) < 0).count();
        by_luck.truncate(likely.max(usize::from(recovery.required_of(role))));
        Self { all: recovery.gates_of(role), methods: served(recovery, role, &by_luck) }
    }

    /// What may be proved at the next gate, when `first` was proved at the one before.
    pub fn usable(&self, first: Option<Method>) -> Vec<Method> {
        let free = |method: &&Method| first.is_none_or(|first| first.credential() != method.credential());
        self.methods.iter().filter(free).copied().collect()
    }
}

/// Whether anybody at all can be let in again under these settings.
pub fn is_open(recovery: &Recovery) -> bool {
    let somebody = [Role::User, Role::Admin].into_iter();
    let somebody = somebody.filter(|role| recovery.admits(*role, Membership::Chosen));
    somebody.flat_map(|role| recovery.credentials(role)).any(|credential| is_served(&credential))
}

/// The one among `usable` that needs no choice and no number: its page is the next one.
pub fn only(usable: &[Method]) -> Option<Method> {
    match usable {
        [method] if !method.wants_number() => Some(*method),
        _ => None,
    }
}

fn is_served(credential: &Credential) -> bool {
    SERVED.iter().any(|method| method.credential() == *credential)
}

fn served(recovery: &Recovery, role: Role, registered: &[Credential]) -> Vec<Method> {
    let usable =
        |method: &&Method| recovery.allows(**method, role) && registered.contains(&method.credential());
    SERVED.iter().filter(usable).copied().collect()
}

/// How many distinct credentials serve these methods: two methods of one are one proof.
fn credentials(methods: &[Method]) -> usize {
    let seen = |credential: &&Credential| methods.iter().any(|method| method.credential() == **credential);
    Credential::ALL.iter().filter(seen).count()
}

/// Where a flow stands, as far as its gates go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far it has come.
    pub stage: Stage,
    /// The method that passed the first of two gates.
    pub first: Option<Method>,
    /// The method chosen for the gate it stands at; the last one, when all are passed.
    pub method: Option<Method>,
}

/// What happens to a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Its user chooses how to prove who they are.
    Choose(Method),
    /// What was chosen is proved.
    Pass,
    /// What was typed is wrong, and so many tries are left.
    Fail(i32),
    /// A try to set the new password begins.
    Claim,
}

impl Standing {
    /// Where the flow stands after `event`; `None` when that cannot happen here.
    pub fn after(self, event: Event, gates: &Gates) -> Option<Self> {
        match (self.stage, event) {
            (Stage::Proving, Event::Choose(method)) if gates.usable(self.first).contains(&method) => {
                Some(Self { method: Some(method), ..self })
            }
            (Stage::Proving, Event::Pass) => {
                let usable = gates.usable(self.first);
                self.method.filter(|method| usable.contains(method)).map(|method| self.passed(method, gates))
            }
            (Stage::Proving, Event::Fail(left)) => {
                Some(Self { stage: if left > 0 { Stage::Proving } else { Stage::Stopped }, ..self })
            }
            (Stage::Proved | Stage::Claimed, Event::Claim) if self.still_passes(gates) => {
                Some(Self { stage: Stage::Claimed, ..self })
            }
            _ => None,
        }
    }

    /// The number of the gate it stands at.
    pub const fn gate(self) -> u8 {
        if self.first.is_some() { 2 } else { 1 }
    }

    fn passed(self, method: Method, gates: &Gates) -> Self {
        if self.gate() >= gates.all {
            Self { stage: Stage::Proved, ..self }
        } else {
            Self { first: Some(method), method: None, ..self }
        }
    }

    /// Whether what was proved, of a flow past its gates, would pass the gates of now as well.
    fn still_passes(self, gates: &Gates) -> bool {
        let passed: Vec<Method> = self.first.into_iter().chain(self.method).collect();
        let usable = passed.iter().all(|method| gates.methods.contains(method));
        usable && credentials(&passed) >= usize::from(gates.all)
    }
}

#[cfg(test)]
mod tests;
