//! What every page with a new password has in common: the checklist and the messages of its rules.

use super::assets::Script;
use super::cx::Cx;
use super::view::{FieldError, RuleHint};
use crate::domain::policy::{self, Hint, Occasion, Policy, Violation};
use crate::i18n::Arg;

/// The name of the box.
pub const FIELD: &str = "new_password";

/// What such a page shows of the rules.
pub struct Rules {
    /// The checklist.
    pub list: Vec<RuleHint>,
    /// What password managers are told.
    pub attribute: String,
    /// Where the script is that ticks them.
    pub script_url: String,
}

impl Rules {
    /// Those of this policy for a password that is new for this reason.
    pub fn of(cx: &Cx, policy: &Policy, why: Occasion) -> Self {
        // A rule that nothing can be judged by is no rule, and is not promised.
        let has_list = cx.site.services.breached.exists();
        let hints = policy::hints(policy, why).into_iter().filter(|hint| has_list || *hint != Hint::Breached);
        Self {
            list: hints.map(|hint| line(&hint)).collect(),
            attribute: policy::password_rules(policy),
            script_url: cx.site.assets.script_url(Script::NewPassword),
        }
    }

    /// The lines that a script ticks while somebody types.
    pub fn live(&self) -> impl Iterator<Item = &RuleHint> {
        self.list.iter().filter(|line| line.rule.is_some())
    }

    /// The lines that only the server can judge.
    pub fn later(&self) -> impl Iterator<Item = &RuleHint> {
        self.list.iter().filter(|line| line.rule.is_none())
    }
}

/// A message with its number, which the script finds behind the rule's name.
fn line(hint: &Hint) -> RuleHint {
    let (message, arg) = match *hint {
        Hint::MinLength(min) => ("policy-length-min-hint", Some(("min", min))),
        Hint::MaxLength(max) => ("policy-length-max-hint", Some(("max", max))),
        Hint::Classes(min) => ("policy-classes-hint", Some(("min", min.into()))),
        Hint::Repetition(max) => ("policy-repetition-hint", Some(("max", max.into()))),
        Hint::OwnData => ("policy-own-data-hint", None),
        Hint::BannedWords => ("policy-banned-words-hint", None),
        Hint::Common => ("policy-common-hint", None),
        Hint::Breached => ("policy-breached-hint", None),
        Hint::Strength(min) => (strength_at_least(min), Some(("min", min.into()))),
        Hint::History(last) => ("policy-history-hint", Some(("last", last.into()))),
        Hint::MinAge(days) => ("policy-min-age-hint", Some(("days", days.into()))),
    };
    let ticked = arg.filter(|_| is_ticked(hint));
    RuleHint {
        message,
        rule: ticked.map(|(_, number)| format!("{}:{number}", hint.rule())),
        args: arg.map(|(name, number)| (name, Arg::from(i64::from(number)))).into_iter().collect(),
    }
}

/// Whether the script can tell while somebody types.
const fn is_ticked(hint: &Hint) -> bool {
    matches!(
        hint,
        Hint::MinLength(_) | Hint::MaxLength(_) | Hint::Classes(_) | Hint::Repetition(_) | Hint::Strength(_)
    )
}

/// The line that names a step of the meter.
const fn strength_at_least(score: u8) -> &'static str {
    match score {
        0 | 1 => "policy-strength-hint-1",
        2 => "policy-strength-hint-2",
        3 => "policy-strength-hint-3",
        _ => "policy-strength-hint-4",
    }
}

/// The sentence for a broken rule, at the box.
pub fn broken_rule(violation: &Violation) -> FieldError {
    let (message, args): (_, Vec<(&'static str, i64)>) = match *violation {
        Violation::TooShort { min, used } => {
            ("policy-length-min-error", vec![("min", min.into()), ("used", used.into())])
        }
        Violation::TooLong { max } => ("policy-length-max-error", vec![("max", max.into())]),
        Violation::Characters => ("policy-characters-error", Vec::new()),
        Violation::Classes { min, .. } => ("policy-classes-error", vec![("min", min.into())]),
        Violation::Repetition { max } => ("policy-repetition-error", vec![("max", max.into())]),
        Violation::OwnData => ("policy-own-data-error", Vec::new()),
        Violation::BannedWords => ("policy-banned-words-error", Vec::new()),
        Violation::Common => ("policy-common-error", Vec::new()),
        Violation::Breached => ("policy-breached-error", Vec::new()),
        Violation::TooWeak { .. } => ("policy-strength-error", Vec::new()),
        Violation::UsedBefore => ("policy-history-error", Vec::new()),
        Violation::TooSoon { days } => ("policy-min-age-error", vec![("days", days.into())]),
    };
    let args = args.into_iter().map(|(name, number)| (name, Arg::from(number))).collect();
    FieldError { field: Some(FIELD), message, args }
}
