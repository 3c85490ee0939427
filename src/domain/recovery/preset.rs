//! Rules to start from.

use super::{QuestionRules, Recovery};
use crate::domain::method::Method;
use crate::domain::policy::Policy;
use crate::domain::text_enum::text_enum;

text_enum! {
    /// Rules that others have found good.
    Preset {
        /// NIST SP 800-63B-4 of 2025, for passwords that are the only factor.
        Nist2025 = "nist-2025",
        /// Close to what Microsoft's portal does: short passwords, two gates, questions among the methods.
        MicrosoftLike = "microsoft-like",
        /// Two gates, no phones, no questions.
        Strict = "strict",
    }
}

impl Preset {
    /// Sets everything that the preset is about, and leaves the rest as it is.
    pub fn apply(self, policy: &mut Policy, recovery: &mut Recovery) {
        let kept = Policy { banned_words: std::mem::take(&mut policy.banned_words), ..Policy::default() };
        let scope_groups = recovery.scope_groups.clone();
        let fresh = Recovery { scope: recovery.scope, scope_groups, ..Recovery::default() };
        match self {
            Self::Nist2025 => {
                *policy = kept;
                *recovery = Recovery { required: 2, ..fresh };
            }
            Self::MicrosoftLike => {
                *policy = Policy { min_length: 8, classes: 3, history: 1, ..kept };
                let methods = Method::ALL.iter().copied().filter(|method| *method != Method::RecoveryCode);
                let questions = QuestionRules::default();
                *recovery =
                    Recovery { methods: methods.collect(), gates: 2, required: 2, questions, ..fresh };
            }
            Self::Strict => {
                let methods = [Method::Mail, Method::Authenticator, Method::Passkey, Method::RecoveryCode];
                *policy = Policy { history: 24, breached: true, strength: 3, ..kept };
                *recovery = Recovery {
                    methods: methods.to_vec(),
                    gates: 2,
                    required: 3,
                    register_grace_days: 0,
                    confirm_days: 90,
                    ..fresh
                };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_fits_together_and_questions_never_suffice() {
        for preset in Preset::ALL {
            let (mut policy, mut recovery) = (Policy::default(), Recovery::default());
            preset.apply(&mut policy, &mut recovery);
            assert_eq!(recovery.contradictions(35), [], "{preset}");
            assert!(recovery.serves_administrators() && !recovery.questions_suffice(), "{preset}");
        }
    }
}
