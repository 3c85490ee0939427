//! What does not fit together in a tenant's rules, and what is weak.

use super::{Membership, Recovery};
use crate::domain::method::Method;
use crate::domain::user::Role;

/// Settings that contradict each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// More gates than there are different credentials to pass them with.
    Gates {
        /// Gates.
        gates: u8,
        /// Credentials.
        credentials: usize,
    },
    /// More is required than can be registered.
    Required {
        /// What is required.
        required: u8,
        /// What there is.
        credentials: usize,
    },
    /// More questions are asked than are registered.
    Answered {
        /// How many are asked.
        answered: u8,
        /// How many are registered.
        registered: u8,
    },
    /// Fewer questions are offered than must be registered.
    Offered {
        /// How many are offered.
        offered: usize,
        /// How many must be registered.
        registered: u8,
    },
    /// No answer is both long and short enough.
    AnswerLength {
        /// The fewest characters.
        min: u8,
        /// The most.
        max: u8,
    },
}

impl Recovery {
    /// Everything in it that contradicts itself, where so many questions are `offered`.
    pub fn contradictions(&self, offered: usize) -> Vec<Contradiction> {
        let credentials = self.credentials(Role::User).count();
        let (gates, required, questions) = (self.gates, self.required_of(Role::User), &self.questions);
        let (registered, answered) = (questions.registered, questions.answered);
        let (min, max) = (questions.min_answer, questions.max_answer);
        let gates_fit = usize::from(gates) <= credentials;
        [
            (!gates_fit, Contradiction::Gates { gates, credentials }),
            (
                gates_fit && usize::from(required) > credentials,
                Contradiction::Required { required, credentials },
            ),
            (answered > registered, Contradiction::Answered { answered, registered }),
            (offered < usize::from(registered), Contradiction::Offered { offered, registered }),
            (min > max, Contradiction::AnswerLength { min, max }),
        ]
        .into_iter()
        .filter_map(|(wrong, contradiction)| wrong.then_some(contradiction))
        .collect()
    }

    /// Whether somebody gets in by answering questions and nothing else, which does not meet OWASP ASVS 5.0, 6.4.2.
    pub fn questions_suffice(&self) -> bool {
        let only = self.methods.iter().all(|method| *method == Method::Questions);
        self.admits(Role::User, Membership::Chosen)
            && self.allows(Method::Questions, Role::User)
            && (self.gates == 1 || only)
    }

    /// Whether administrators, who pass two gates and answer no questions, find two ways to do so.
    pub fn serves_administrators(&self) -> bool {
        self.credentials(Role::Admin).count() >= usize::from(self.gates_of(Role::Admin))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::recovery::{QuestionRules, Scope};

    fn with(methods: &[Method], gates: u8) -> Recovery {
        Recovery { methods: methods.to_vec(), gates, ..Recovery::default() }
    }

    #[test]
    fn defaults_fit_together() {
        assert_eq!(Recovery::default().contradictions(35), []);
        assert!(!Recovery::default().questions_suffice() && Recovery::default().serves_administrators());
    }

    #[test]
    fn two_methods_of_one_phone_are_one_credential() {
        let phone = with(&[Method::Text, Method::Call], 2);
        assert_eq!(phone.contradictions(35), [Contradiction::Gates { gates: 2, credentials: 1 }]);
        assert!(!phone.serves_administrators());
        let required = Recovery { required: 3, ..with(&[Method::Text, Method::Mail], 2) };
        assert_eq!(required.contradictions(35), [Contradiction::Required { required: 3, credentials: 2 }]);
    }

    #[test]
    fn numbers_of_questions_must_fit_together() {
        let questions = QuestionRules { registered: 4, answered: 5, min_answer: 9, max_answer: 8 };
        let rules = Recovery { questions, ..Recovery::default() };
        assert_eq!(
            rules.contradictions(3),
            [
                Contradiction::Answered { answered: 5, registered: 4 },
                Contradiction::Offered { offered: 3, registered: 4 },
                Contradiction::AnswerLength { min: 9, max: 8 },
            ]
        );
    }

    #[test]
    fn questions_suffice_with_one_gate_or_without_another_method() {
        assert!(with(&[Method::Mail, Method::Questions], 1).questions_suffice());
        assert!(with(&[Method::Questions], 2).questions_suffice());
        assert!(!with(&[Method::Mail, Method::Questions], 2).questions_suffice());
        let nobody = Recovery { scope: Scope::Administrators, ..with(&[Method::Questions], 1) };
        assert!(!nobody.questions_suffice(), "administrators answer none");
    }
}
