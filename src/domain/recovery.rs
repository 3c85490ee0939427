//! How a tenant lets its people back in: who may, by which methods, through how many gates.

mod limits;
mod preset;

pub use limits::Contradiction;
pub use preset::Preset;

use super::ids::GroupId;
use super::method::{Credential, Method};
use super::text_enum::text_enum;
use super::user::Role;
use serde::{Deserialize, Serialize};

/// The most gates there are.
pub const MAX_GATES: u8 = 2;

text_enum! {
    /// Who may reset a password without the old one.
    Scope {
        /// Nobody.
        Nobody = "nobody",
        /// Administrators only.
        Administrators = "administrators",
        /// Users whose password lives here.
        Local = "local",
        /// Members of chosen groups.
        Groups = "groups",
        /// Everyone.
        Everyone = "everyone",
    }
}

/// Whether somebody is in a group that was chosen for [`Scope::Groups`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// In one of them.
    Chosen,
    /// In none, or nobody asked because no group counts.
    Other,
}

/// What a tenant decides about registration, reset and unlock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recovery {
    /// Who may reset.
    pub scope: Scope,
    /// The groups chosen for [`Scope::Groups`]; none with any other scope.
    pub scope_groups: Vec<GroupId>,
    /// The methods that users may register and use.
    pub methods: Vec<Method>,
    /// Gates of a reset or an unlock, 1 or 2. Administrators always pass two.
    pub gates: u8,
    /// How many credentials a user registers; never fewer than the gates.
    pub required: u8,
    /// Whether users are asked for a missing registration when they sign in.
    pub ask_to_register: bool,
    /// Days that a missing registration may be put off, from the first time it is asked for; 0-30.
    pub register_grace_days: u16,
    /// Days after which registered data is shown again for confirmation; 0-730, 0 for never.
    pub confirm_days: u16,
    /// Days that a due confirmation may be put off; 0-30.
    pub remind_days: u16,
    /// Whether an account may be unlocked and its password kept.
    pub unlock: bool,
    /// Whether an account that cannot be reset meets the same pages as one that can.
    pub conceal: bool,
    /// The security questions.
    pub questions: QuestionRules,
}

impl Default for Recovery {
    fn default() -> Self {
        let methods = Method::ALL.iter().copied().filter(|method| *method != Method::Questions).collect();
        Self {
            scope: Scope::Everyone,
            scope_groups: Vec::new(),
            methods,
            gates: 1,
            required: 1,
            ask_to_register: true,
            register_grace_days: 7,
            confirm_days: 180,
            remind_days: 7,
            unlock: true,
            conceal: true,
            questions: QuestionRules::default(),
        }
    }
}

/// How many security questions there are, and how long their answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionRules {
    /// How many a user registers; 3-10.
    pub registered: u8,
    /// How many are asked at a gate; 2-10, never more than are registered.
    pub answered: u8,
    /// The fewest characters of an answer.
    pub min_answer: u8,
    /// The most characters of an answer.
    pub max_answer: u8,
}

impl Default for QuestionRules {
    fn default() -> Self {
        Self { registered: 5, answered: 3, min_answer: 3, max_answer: 40 }
    }
}

impl Recovery {
    /// Gates that somebody with this role passes.
    pub const fn gates_of(&self, role: Role) -> u8 {
        match role {
            Role::Admin => MAX_GATES,
            Role::User | Role::Reports | Role::Helpdesk => self.gates,
        }
    }

    /// How many credentials somebody with this role must have registered.
    pub fn required_of(&self, role: Role) -> u8 {
        self.required.max(self.gates_of(role))
    }

    /// Whether somebody with this role may register and use this method. Administrators never answer questions.
    pub fn allows(&self, method: Method, role: Role) -> bool {
        self.methods.contains(&method) && !(method == Method::Questions && role == Role::Admin)
    }

    /// The credentials that somebody with this role may register, strongest first.
    pub fn credentials(&self, role: Role) -> impl Iterator<Item = Credential> {
        let usable = move |credential: &Credential| {
            credential.methods().iter().any(|method| self.allows(*method, role))
        };
        Credential::ALL.iter().copied().filter(usable)
    }

    /// What counts for [`Scope::Groups`] of somebody who is in these groups.
    pub fn membership(&self, groups: &[GroupId]) -> Membership {
        let chosen = groups.iter().any(|group| self.scope_groups.contains(group));
        if chosen { Membership::Chosen } else { Membership::Other }
    }

    /// Whether somebody with this role is within [`Self::scope`]. Groups count for administrators as for anybody.
    pub const fn admits(&self, role: Role, membership: Membership) -> bool {
        match self.scope {
            Scope::Nobody => false,
            Scope::Administrators => matches!(role, Role::Admin),
            Scope::Groups => matches!(membership, Membership::Chosen),
            Scope::Local | Scope::Everyone => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn administrators_pass_two_gates_and_never_answer_questions() {
        let open = Recovery { methods: Method::ALL.to_vec(), ..Recovery::default() };
        assert_eq!((open.gates_of(Role::User), open.gates_of(Role::Admin)), (1, 2));
        assert_eq!((open.required_of(Role::User), open.required_of(Role::Admin)), (1, 2));
        assert!(open.allows(Method::Questions, Role::Helpdesk));
        assert!(!open.allows(Method::Questions, Role::Admin));
        assert!(open.credentials(Role::Admin).all(|credential| credential != Credential::Questions));
    }

    #[test]
    fn questions_are_off_until_a_tenant_wants_them() {
        let fresh = Recovery::default();
        assert!(!fresh.allows(Method::Questions, Role::User));
        assert!(fresh.allows(Method::Mail, Role::User));
    }

    #[test]
    fn chosen_groups_admit_their_members_whatever_the_role() {
        let groups = Recovery { scope: Scope::Groups, ..Recovery::default() };
        for role in Role::ALL.iter().copied() {
            assert!(groups.admits(role, Membership::Chosen), "{role}");
            assert!(!groups.admits(role, Membership::Other), "{role}");
            assert!(Recovery::default().admits(role, Membership::Other), "{role}");
        }
    }

    #[test]
    fn a_phone_counts_while_one_of_its_methods_is_allowed() {
        let calls = Recovery { methods: vec![Method::Call], ..Recovery::default() };
        assert_eq!(calls.credentials(Role::User).collect::<Vec<_>>(), [Credential::Phone]);
    }
}
