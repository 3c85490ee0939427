//! Which field a refusal belongs to, and the message that says it.

use super::cx::Cx;
use super::view::{Errors, FieldError};
use super::{admin, new_password, register};
use crate::domain::help;
use crate::domain::method::Method;
use crate::domain::passkey::No;
use crate::domain::question::check::{Fault, Flaw};
use crate::domain::refusal::Refusal;
use crate::i18n::Arg;

/// The field of the current password.
const CURRENT: &str = "current_password";
/// The field of a new password again.
const REPEAT: &str = "confirm_password";

/// What a page shows for `refusal`.
pub fn errors(refusal: &Refusal) -> Errors {
    let one = |field, message| Errors(vec![error(field, message, Vec::new())]);
    match refusal {
        Refusal::UsernameEmpty => one(Some("username"), "sign-in-error-username-empty"),
        Refusal::PasswordEmpty => one(Some("password"), "sign-in-error-password-empty"),
        Refusal::SignInWrong => one(None, "sign-in-error-wrong"),
        Refusal::CodeEmpty => one(Some("code"), "forgot-code-error-empty"),
        Refusal::CodeShape => one(Some("code"), "forgot-code-error-shape"),
        Refusal::CodeExpired => one(Some("code"), "forgot-code-error-expired"),
        Refusal::CodeWrong { left } => tries(Some("code"), "forgot-code-error-wrong", *left),
        Refusal::ProofWrong { method, left } => wrong_proof(*method, *left),
        Refusal::AnswersEmpty => one(Some("questions"), "forgot-questions-error-empty"),
        Refusal::PurposeEmpty => one(Some("purpose"), "unlock-purpose-error-empty"),
        Refusal::MethodEmpty => one(Some("method"), "forgot-method-error-empty"),
        Refusal::Phone(fault) => one(Some("phone"), register::phone_fault(*fault)),
        Refusal::ResetOff => one(None, "forgot-barred-off"),
        Refusal::Barred(_) => one(None, "forgot-barred-title"),
        Refusal::SendWait { seconds } => wait(*seconds),
        Refusal::SendSpent { .. } => one(None, "forgot-code-error-spent"),
        Refusal::Blocked { .. } => one(None, "forgot-stopped-lead"),
        Refusal::LockedOut { .. } => one(None, "sign-in-error-locked"),
        Refusal::FlowElsewhere => one(None, "forgot-expired-lead"),
        Refusal::Help(fault) => Errors(vec![unfit_message(*fault)]),
        Refusal::HelpUnread => one(None, "help-page-nobody"),
        Refusal::HelpOften { .. } => one(None, "forgot-contact-error-often"),
        // Only the command line deletes groups; a network that is refused gets a page of its own.
        Refusal::GroupInScope | Refusal::GroupHasPolicy | Refusal::Throttled { .. } => Errors::default(),
        Refusal::SetUpAlready => one(None, "setup-closed-title"),
        Refusal::SignedOut => one(None, "account-activity-signed-out"),
        Refusal::CurrentEmpty => one(Some(CURRENT), "password-error-current-empty"),
        Refusal::CurrentWrong => one(Some(CURRENT), "password-error-current-wrong"),
        Refusal::NewEmpty => one(Some(new_password::FIELD), "password-error-new-empty"),
        Refusal::RepeatDiffers => one(Some(REPEAT), "password-error-repeat"),
        Refusal::SameAsCurrent => one(Some(new_password::FIELD), "policy-same-as-current-error"),
        Refusal::Passkey(no) => one(None, no_passkey(*no)),
        Refusal::Register(no) => Errors(vec![register::fault(no)]),
        Refusal::Policy(violations) => Errors(violations.iter().map(new_password::broken_rule).collect()),
        Refusal::Questions(flaws) => Errors(flaws.iter().map(flawed_answer).collect()),
        of_portal => admin::errors(of_portal),
    }
}

fn wait(seconds: i64) -> Errors {
    Errors(vec![error(None, "forgot-code-notice-wait", vec![("seconds", Arg::from(seconds))])])
}

fn unfit_message(fault: help::Fault) -> FieldError {
    let number = |value: usize| Arg::from(i64::try_from(value).unwrap_or(i64::MAX));
    let (message, args) = match fault {
        help::Fault::Empty => ("forgot-contact-error-empty", Vec::new()),
        help::Fault::TooLong { used } => {
            let args = vec![("max", number(help::MESSAGE_MAX_CHARACTERS)), ("used", number(used))];
            ("forgot-contact-error-long", args)
        }
    };
    error(Some("message"), message, args)
}

/// The same, where a lock is told with the time of its end: by the `message`, at the field.
pub fn errors_until(
    cx: &Cx,
    refusal: &Refusal,
    (field, message): (Option<&'static str>, &'static str),
) -> Errors {
    let Refusal::LockedOut { until, .. } = refusal else { return errors(refusal) };
    let time = cx.localizer.clock_time(&until.in_zone(&cx.tenant.zone));
    Errors(vec![error(field, message, vec![("time", Arg::from(time))])])
}

/// What asks a signed-in user for the current password shows for `refusal`.
pub fn errors_of_owner(cx: &Cx, refusal: &Refusal) -> Errors {
    errors_until(cx, refusal, (Some(CURRENT), "password-error-locked"))
}

fn wrong_proof(method: Method, left: i32) -> Errors {
    match method {
        Method::Questions => tries(Some("questions"), "forgot-questions-error-wrong", left),
        Method::RecoveryCode => tries(Some("code"), "forgot-code-error-recovery-wrong", left),
        Method::Passkey => tries(None, "passkeys-gate-error", left),
        _ => tries(Some("code"), "forgot-code-error-app-wrong", left),
    }
}

const fn no_passkey(no: No) -> &'static str {
    match no {
        No::Wrong => "passkeys-error-wrong",
        No::NotMade => "passkeys-error-not-made",
        No::Over => "passkeys-error-over",
        No::TooMany => "passkeys-error-many",
        No::NameEmpty => "passkeys-error-name",
    }
}

/// What is wrong, and how often it may still be tried.
fn tries(field: Option<&'static str>, message: &'static str, left: i32) -> Errors {
    Errors(vec![error(field, message, vec![("left", Arg::from(i64::from(left)))])])
}

/// The same, with what is about no field of its own put at `field`.
pub fn errors_at(refusal: &Refusal, field: &'static str) -> Errors {
    let at = |error: FieldError| FieldError { field: error.field.or(Some(field)), ..error };
    Errors(errors(refusal).0.into_iter().map(at).collect())
}

fn error(field: Option<&'static str>, message: &'static str, args: Vec<(&'static str, Arg)>) -> FieldError {
    FieldError { field, message, args }
}

/// The fields of questions and answers, each pair with its number.
pub const QUESTION_FIELDS: [(&str, &str); 10] = [
    ("question.1", "answer.1"),
    ("question.2", "answer.2"),
    ("question.3", "answer.3"),
    ("question.4", "answer.4"),
    ("question.5", "answer.5"),
    ("question.6", "answer.6"),
    ("question.7", "answer.7"),
    ("question.8", "answer.8"),
    ("question.9", "answer.9"),
    ("question.10", "answer.10"),
];

fn flawed_answer(flaw: &Flaw) -> FieldError {
    let (message, limit) = match flaw.fault {
        Fault::NoQuestion => ("questions-error-question-missing", None),
        Fault::QuestionTwice => ("questions-error-question-twice", None),
        Fault::NoAnswer => ("questions-error-answer-missing", None),
        Fault::TooShort { min } => ("questions-error-answer-short", Some(("min", min))),
        Fault::TooLong { max } => ("questions-error-answer-long", Some(("max", max))),
        Fault::SaysNothing => ("questions-error-answer-nothing", None),
        Fault::OwnName => ("questions-error-answer-name", None),
        Fault::FromQuestion => ("questions-error-answer-question", None),
        Fault::AnswerTwice => ("questions-error-answer-twice", None),
    };
    let number = i64::try_from(flaw.row).map_or(i64::MAX, |row| row + 1);
    let limit = limit.map(|(name, value)| (name, Arg::from(i64::from(value))));
    let args = std::iter::once(("n", Arg::from(number))).chain(limit).collect();
    let pair = QUESTION_FIELDS.get(flaw.row);
    let about_question = flaw.fault.is_about_question();
    error(pair.map(|(question, answer)| if about_question { *question } else { *answer }), message, args)
}
