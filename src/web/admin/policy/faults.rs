//! What is wrong with typed rules, at their fields.

use super::fields::BANNED_WORDS;
use crate::domain::policy::banned::{MAX_TERM, MAX_TERMS, MIN_TERM};
use crate::domain::recovery::Contradiction;
use crate::domain::setting::{Fault, Flaw, Setting};
use crate::i18n::{Arg, msg};
use crate::web::view::{Errors, FieldError};

/// Said where questions alone would be enough.
pub const WEAK: &str = "admin-policy-error-weak";

/// Everything that is wrong.
pub fn errors(flaws: &[Flaw]) -> Errors {
    Errors(flaws.iter().map(error).collect())
}

fn error(flaw: &Flaw) -> FieldError {
    let field = match flaw.setting {
        Setting::BannedWords => BANNED_WORDS,
        setting => setting.name(),
    };
    let (message, args) = said(flaw);
    FieldError { field: Some(field), message, args }
}

type Said = (&'static str, Vec<(&'static str, Arg)>);

fn said(flaw: &Flaw) -> Said {
    match &flaw.fault {
        Fault::Number(number) => {
            let limits = number.limits();
            let message = if limits.or_off {
                msg!("admin-policy-error-number-or-off")
            } else {
                msg!("admin-policy-error-number")
            };
            (message, vec![("least", limits.least.into()), ("most", limits.most.into())])
        }
        Fault::Choice => (msg!("admin-policy-error-choice"), Vec::new()),
        Fault::NoGroup => (msg!("admin-policy-error-no-group"), Vec::new()),
        Fault::NoMethod => (msg!("admin-policy-error-no-method"), Vec::new()),
        Fault::Word(word) => (
            msg!("admin-policy-error-word"),
            vec![("word", Arg::from(word)), ("least", MIN_TERM.into()), ("most", MAX_TERM.into())],
        ),
        Fault::Words(count) => {
            (msg!("admin-policy-error-words"), vec![("count", (*count).into()), ("most", MAX_TERMS.into())])
        }
        Fault::Country(typed) => (msg!("admin-policy-error-country"), vec![("typed", Arg::from(typed))]),
        Fault::Contradiction(one) => contradiction(*one),
        Fault::Weak => (msg!("admin-policy-error-weak"), Vec::new()),
    }
}

fn contradiction(one: Contradiction) -> Said {
    let (message, wanted, there): (_, Arg, Arg) = match one {
        Contradiction::Gates { gates, credentials } => {
            (msg!("admin-policy-error-gates"), gates.into(), credentials.into())
        }
        Contradiction::Required { required, credentials } => {
            (msg!("admin-policy-error-required"), required.into(), credentials.into())
        }
        Contradiction::Answered { answered, registered } => {
            (msg!("admin-policy-error-answered"), answered.into(), registered.into())
        }
        Contradiction::Offered { offered, registered } => {
            (msg!("admin-policy-error-offered"), registered.into(), offered.into())
        }
        Contradiction::AnswerLength { min, max } => {
            (msg!("admin-policy-error-answer-length"), min.into(), max.into())
        }
    };
    (message, vec![("wanted", wanted), ("there", there)])
}
