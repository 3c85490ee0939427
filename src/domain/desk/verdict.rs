//! What became of an attempt, from what was recorded of it: the one thing that somebody on the phone wants to know.

use crate::domain::event::{Kind, Reason};
use crate::domain::gate::Barred;

/// What was recorded, as far as it decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What happened.
    pub kind: Kind,
    /// Why it was refused; none when it is done.
    pub reason: Option<Reason>,
}

impl Step {
    fn is_done(&self, kind: Kind) -> bool {
        self.kind == kind && self.reason.is_none()
    }

    fn is_check(&self) -> bool {
        matches!(self.kind, Kind::CodeChecked | Kind::AnswersChecked | Kind::PasskeyChecked)
    }
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The password was reset.
    Reset,
    /// The account was unlocked.
    Unlocked,
    /// Nobody can be let in under that name, and why.
    Barred(Barred),
    /// Too many wrong tries.
    Blocked,
    /// The tenant, the mailbox or the number has had as many codes as may leave.
    Withheld,
    /// The code did not arrive.
    NotArrived,
    /// The code had run out.
    CodeExpired,
    /// What was typed is wrong.
    Wrong,
    /// A code was asked for, and none was typed.
    NothingTyped,
    /// They proved who they are and set no new password.
    NoPassword,
    /// They left before they proved anything.
    Left,
}

/// What became of an attempt of these `steps`, oldest first, at an account that is `barred` now, if it is.
pub fn verdict(steps: &[Step], barred: Option<Barred>) -> Verdict {
    let done = |kind| steps.iter().any(|step| step.is_done(kind));
    if done(Kind::PasswordReset) {
        return Verdict::Reset;
    }
    if done(Kind::AccountUnlocked) {
        return Verdict::Unlocked;
    }
    if let Some(barred) = barred {
        return Verdict::Barred(barred);
    }
    if steps.iter().any(|step| step.reason == Some(Reason::GateLimit)) {
        return Verdict::Blocked;
    }
    let telling = steps.iter().rev().find_map(of_step);
    telling.unwrap_or(if done(Kind::FlowStarted) && asked(steps) {
        Verdict::NothingTyped
    } else {
        Verdict::Left
    })
}

/// What a step tells by itself, the newest one first.
fn of_step(step: &Step) -> Option<Verdict> {
    match (step.kind, step.reason) {
        (Kind::CodeRequested, Some(_)) => Some(Verdict::Withheld),
        (Kind::MessageDropped, Some(Reason::Undelivered)) | (Kind::MessageFailed, _) => {
            Some(Verdict::NotArrived)
        }
        (Kind::MessageDropped, _) => Some(Verdict::Withheld),
        (_, Some(Reason::CodeExpired)) => Some(Verdict::CodeExpired),
        (_, Some(_)) if step.is_check() => Some(Verdict::Wrong),
        (_, None) if step.is_check() => Some(Verdict::NoPassword),
        _ => None,
    }
}

/// Whether a code was asked for. The first one leaves with the choice of its method, or with the attempt itself.
fn asked(steps: &[Step]) -> bool {
    steps.iter().any(|step| matches!(step.kind, Kind::CodeRequested | Kind::MethodChosen))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(kind: Kind) -> Step {
        Step { kind, reason: None }
    }

    fn refused(kind: Kind, reason: Reason) -> Step {
        Step { kind, reason: Some(reason) }
    }

    fn of(steps: &[Step]) -> Verdict {
        let all: Vec<Step> = [done(Kind::FlowStarted)].into_iter().chain(steps.iter().copied()).collect();
        verdict(&all, None)
    }

    #[test]
    fn what_was_done_counts_before_what_went_wrong_on_the_way() {
        let wrong = refused(Kind::CodeChecked, Reason::CodeWrong);
        let steps = [wrong, done(Kind::CodeChecked), done(Kind::PasswordReset)];
        assert_eq!(of(&steps), Verdict::Reset);
        assert_eq!(verdict(&steps, Some(Barred::Disabled)), Verdict::Reset);
        assert_eq!(of(&steps[..2]), Verdict::NoPassword);
        assert_eq!(of(&steps[..1]), Verdict::Wrong);
    }

    #[test]
    fn the_account_tells_more_than_the_tries_and_a_block_more_than_the_last_of_them() {
        let steps =
            [refused(Kind::CodeChecked, Reason::GateLimit), refused(Kind::CodeRequested, Reason::SendLimit)];
        assert_eq!(of(&steps), Verdict::Blocked);
        assert_eq!(verdict(&steps, Some(Barred::Unknown)), Verdict::Barred(Barred::Unknown));
    }

    #[test]
    fn the_newest_step_that_tells_something_decides() {
        let late = refused(Kind::CodeChecked, Reason::CodeExpired);
        assert_eq!(of(&[late, done(Kind::CodeRequested)]), Verdict::CodeExpired);
        let lost = refused(Kind::MessageFailed, Reason::Undelivered);
        assert_eq!(of(&[late, lost]), Verdict::NotArrived);
        assert_eq!(of(&[refused(Kind::MessageDropped, Reason::NumberLimit)]), Verdict::Withheld);
    }

    #[test]
    fn whoever_typed_nothing_waits_for_a_code_or_left() {
        assert_eq!(of(&[done(Kind::MethodChosen)]), Verdict::NothingTyped);
        assert_eq!(of(&[]), Verdict::Left);
        assert_eq!(of(&[done(Kind::HelpAsked)]), Verdict::Left);
    }
}
