//! In which words the help desk is told what happened, and what to do.

use crate::domain::desk::{No, Verdict};
use crate::domain::event::{Kind, Outcome, Reason};
use crate::domain::gate::Barred;
use crate::domain::method::Method;
use crate::domain::refusal::Refusal;
use crate::i18n::Arg;
use crate::store::events::Event;
use crate::store::users::User;
use crate::web::refusals;
use crate::web::view::{Errors, FieldError};

/// What became of an attempt, and what to do.
pub const fn verdict(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Reset => ("admin-desk-why-reset", "admin-desk-do-reset"),
        Verdict::Unlocked => ("admin-desk-why-unlocked", "admin-desk-do-unlocked"),
        Verdict::Barred(barred) => account(barred),
        Verdict::Blocked => ("admin-desk-why-blocked", "admin-desk-do-blocked"),
        Verdict::Withheld => ("admin-desk-why-withheld", "admin-desk-do-withheld"),
        Verdict::NotArrived => ("admin-desk-why-not-arrived", "admin-desk-do-not-arrived"),
        Verdict::CodeExpired => ("admin-desk-why-expired", "admin-desk-do-expired"),
        Verdict::Wrong => ("admin-desk-why-wrong", "admin-desk-do-wrong"),
        Verdict::NothingTyped => ("admin-desk-why-nothing", "admin-desk-do-nothing"),
        Verdict::NoPassword => ("admin-desk-why-no-password", "admin-desk-do-no-password"),
        Verdict::Left => ("admin-desk-why-left", "admin-desk-do-left"),
    }
}

const fn account(barred: Barred) -> (&'static str, &'static str) {
    match barred {
        Barred::Unknown => ("admin-desk-why-unknown", "admin-desk-do-unknown"),
        Barred::Disabled => ("admin-desk-why-disabled", "admin-desk-do-disabled"),
        Barred::Locked => ("admin-desk-why-locked", "admin-desk-do-locked"),
        Barred::OutOfScope => ("admin-desk-why-scope", "admin-desk-do-scope"),
        Barred::Unregistered => ("admin-desk-why-unregistered", "admin-desk-do-unregistered"),
    }
}

/// What happened at a step; none for what tells nothing on the phone.
pub fn step(event: &Event) -> Option<&'static str> {
    if event.result == Outcome::Refused {
        return refused_step(event.kind, event.reason);
    }
    Some(match event.kind {
        Kind::FlowStarted => "admin-desk-step-started",
        Kind::MethodChosen => "admin-desk-step-chosen",
        Kind::CodeRequested => "admin-desk-step-asked",
        Kind::CodeChecked => "admin-desk-step-code",
        Kind::AnswersChecked => "admin-desk-step-answers",
        Kind::PasskeyChecked => "admin-desk-step-passkey",
        Kind::PasswordReset => "admin-desk-step-reset",
        Kind::AccountUnlocked => "admin-desk-step-unlocked",
        Kind::HelpAsked => "admin-desk-step-wrote",
        _ => return None,
    })
}

fn refused_step(kind: Kind, reason: Option<Reason>) -> Option<&'static str> {
    if reason == Some(Reason::GateLimit) {
        return Some("admin-desk-step-blocked");
    }
    Some(match kind {
        Kind::FlowStarted => "admin-desk-step-barred",
        Kind::CodeRequested | Kind::MessageDropped => "admin-desk-step-withheld",
        Kind::MessageFailed => "admin-desk-step-not-arrived",
        Kind::CodeChecked if reason == Some(Reason::CodeExpired) => "admin-desk-step-code-expired",
        Kind::CodeChecked => "admin-desk-step-code-wrong",
        Kind::AnswersChecked => "admin-desk-step-answers-wrong",
        Kind::PasskeyChecked => "admin-desk-step-passkey-wrong",
        Kind::HelpAsked => "admin-desk-step-wrote-often",
        _ => return None,
    })
}

/// What of an account a caller has to know.
pub fn states(user: &User) -> Vec<&'static str> {
    let states = [
        (user.disabled_at.is_some(), "admin-desk-state-disabled"),
        (user.locked_at.is_some(), "admin-desk-state-locked"),
        (user.password_hash.is_none(), "admin-desk-state-no-password"),
    ];
    states.into_iter().filter(|(is_so, _)| *is_so).map(|(_, message)| message).collect()
}

/// The message that names a way to send a code, with where it goes as `to`.
pub const fn way(method: Method) -> &'static str {
    match method {
        Method::Text => "admin-desk-way-text",
        Method::Call => "admin-desk-way-call",
        Method::OfficeCall => "admin-desk-way-office",
        _ => "admin-desk-way-mail",
    }
}

/// The message that says how a caller was verified, with the time as `at`.
pub const fn verified(method: Method) -> &'static str {
    match method {
        Method::Text => "admin-desk-verified-text",
        Method::Call | Method::OfficeCall => "admin-desk-verified-call",
        _ => "admin-desk-verified-mail",
    }
}

/// Where a refusal belongs on the page of a call, and what it says there. What users are told of their own codes is not
/// what whoever types them for a caller is told.
pub fn errors(refusal: &Refusal) -> Errors {
    let left = |left: i32| vec![("left", Arg::from(i64::from(left)))];
    let (field, message, args) = match refusal {
        Refusal::CodeEmpty => ("code", "admin-desk-error-code-empty", Vec::new()),
        Refusal::CodeShape => ("code", "admin-desk-error-code-shape", Vec::new()),
        Refusal::CodeExpired => ("code", "admin-desk-error-code-expired", Vec::new()),
        Refusal::CodeWrong { left: tries } => ("code", "admin-desk-error-code-wrong", left(*tries)),
        Refusal::MethodEmpty => ("method", "admin-desk-error-method", Vec::new()),
        other => return refusals::errors(other),
    };
    Errors(vec![FieldError { field: Some(field), message, args }])
}

/// What only the help desk is refused.
pub fn faults(no: No) -> Errors {
    let (field, message) = match no {
        No::NotRegistered => (Some("method"), "admin-desk-error-not-registered"),
        No::NothingSent => (Some("code"), "admin-desk-error-nothing-sent"),
        No::TriesSpent => (Some("code"), "admin-desk-error-tries"),
        No::TooOften => (None, "admin-desk-error-often"),
        No::Messages => (None, "admin-desk-error-messages"),
        No::Country => (None, "admin-desk-error-country"),
        No::Unverified => (None, "admin-desk-error-unverified"),
    };
    Errors(vec![FieldError { field, message, args: Vec::new() }])
}
