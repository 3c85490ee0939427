//! What stands between a sign-in and the page that its user was going to.

use super::expiry::{QUIET_MINUTES, Standing};
use super::moment::Moment;
use super::recovery::Recovery;
use super::text_enum::text_enum;

/// Minutes of a day: "Remind me tomorrow".
const DAY_MINUTES: i64 = 24 * 60;

text_enum! {
    /// Something that is asked of a user who has just signed in, in the order in which it comes.
    Interrupt {
        /// The password has to be changed: it has ended, or is a temporary one.
        ChangePassword = "change_password",
        /// The password ends soon.
        PasswordNotice = "password_notice",
        /// Too little is registered.
        Register = "register",
        /// What is registered shall be confirmed.
        Confirm = "confirm",
    }
}

/// What decides on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whether enough is registered.
    pub complete: bool,
    /// When all of it was last confirmed; none while something never was.
    pub confirmed_at: Option<Moment>,
    /// When an administrator asked for everything anew.
    pub required_at: Option<Moment>,
    /// When the user was first asked for what is missing.
    pub prompted_at: Option<Moment>,
    /// When the user was first asked to confirm what is due.
    pub reminded_at: Option<Moment>,
    /// Until when the user is not asked again.
    pub quiet_until: Option<Moment>,
}

impl Interrupt {
    /// Whether it is over with a new password.
    pub const fn is_about_password(&self) -> bool {
        matches!(self, Self::ChangePassword | Self::PasswordNotice)
    }
}

/// What is asked about a password that stands like this, before anything else. After one notice the next waits until
/// `quiet_until`.
pub fn of_password(standing: Standing, quiet_until: Option<Moment>, now: Moment) -> Option<Interrupt> {
    match standing {
        Standing::Fresh => None,
        Standing::ExpiresIn { .. } => {
            let quiet = quiet_until.is_some_and(|until| until > now);
            (!quiet).then_some(Interrupt::PasswordNotice)
        }
        Standing::Expired { .. } | Standing::Temporary { .. } | Standing::TemporaryEnded => {
            Some(Interrupt::ChangePassword)
        }
    }
}

/// Until when a notice that is shown now is not shown again.
pub const fn noticed_until(now: Moment) -> Moment {
    now.plus_minutes(QUIET_MINUTES)
}

/// What is asked about the registration, the first that applies.
pub fn first(rules: &Recovery, facts: &Facts, now: Moment) -> Option<Interrupt> {
    if !facts.complete {
        let asked = rules.ask_to_register || facts.required_at.is_some();
        return asked.then_some(Interrupt::Register);
    }
    let quiet = facts.quiet_until.is_some_and(|until| until > now);
    (is_due(rules, facts, now) && !quiet).then_some(Interrupt::Confirm)
}

/// Whether what is registered shall be confirmed.
pub fn is_due(rules: &Recovery, facts: &Facts, now: Moment) -> bool {
    is_required_anew(facts) || is_old(rules, facts, now)
}

/// Whether an administrator asked for everything anew, and it was not confirmed since.
pub fn is_required_anew(facts: &Facts) -> bool {
    facts.required_at.is_some_and(|at| facts.confirmed_at.is_none_or(|confirmed| confirmed < at))
}

fn is_old(rules: &Recovery, facts: &Facts, now: Moment) -> bool {
    let life = i64::from(rules.confirm_days) * DAY_MINUTES;
    life > 0 && facts.confirmed_at.is_none_or(|at| at.plus_minutes(life) <= now)
}

/// Until when a missing registration may be put off; none when it may no longer.
pub fn grace_until(rules: &Recovery, facts: &Facts, now: Moment) -> Option<Moment> {
    let from = facts.prompted_at.unwrap_or(now);
    Some(from.plus_minutes(i64::from(rules.register_grace_days) * DAY_MINUTES)).filter(|until| *until > now)
}

/// Until when a due confirmation stays quiet if it is put off now; none when it may be no longer.
pub fn quiet_until(rules: &Recovery, facts: &Facts, now: Moment) -> Option<Moment> {
    let from = facts.reminded_at.unwrap_or(now);
    let may = from.plus_minutes(i64::from(rules.remind_days) * DAY_MINUTES) > now;
    may.then(|| now.plus_minutes(DAY_MINUTES))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i64) -> Moment {
        Moment::from_millis(0).plus_minutes(n * DAY_MINUTES)
    }

    fn fresh() -> Facts {
        Facts { complete: true, confirmed_at: Some(day(0)), ..Facts::default() }
    }

    #[test]
    fn a_password_that_must_be_changed_is_asked_for_whenever_and_a_notice_comes_once_a_day() {
        let (soon, at) = (Standing::ExpiresIn { days: 3, at: day(9) }, day(5));
        let asked = |standing, quiet| of_password(standing, quiet, day(6));
        assert_eq!(asked(Standing::Fresh, None), None);
        assert_eq!(asked(soon, None), Some(Interrupt::PasswordNotice));
        assert_eq!(asked(soon, Some(day(6))), Some(Interrupt::PasswordNotice));
        assert_eq!(asked(soon, Some(day(7))), None);
        assert_eq!(noticed_until(day(6)), day(7));
        for standing in
            [Standing::Expired { at }, Standing::Temporary { until: at }, Standing::TemporaryEnded]
        {
            assert_eq!(asked(standing, Some(day(99))), Some(Interrupt::ChangePassword));
        }
    }

    #[test]
    fn whoever_is_complete_and_confirmed_goes_straight_on() {
        let rules = Recovery::default();
        assert_eq!(first(&rules, &fresh(), day(179)), None);
        assert_eq!(first(&rules, &fresh(), day(180)), Some(Interrupt::Confirm));
        let never = Recovery { confirm_days: 0, ..rules };
        assert_eq!(first(&never, &fresh(), day(9_999)), None);
        assert_eq!(first(&never, &Facts { confirmed_at: None, ..fresh() }, day(0)), None);
    }

    #[test]
    fn what_was_never_confirmed_is_due_at_once() {
        let facts = Facts { confirmed_at: None, ..fresh() };
        assert_eq!(first(&Recovery::default(), &facts, day(0)), Some(Interrupt::Confirm));
    }

    #[test]
    fn a_missing_registration_comes_first_where_it_is_asked_for() {
        let rules = Recovery::default();
        let lacking = Facts { complete: false, confirmed_at: None, ..Facts::default() };
        assert_eq!(first(&rules, &lacking, day(0)), Some(Interrupt::Register));
        let silent = Recovery { ask_to_register: false, ..rules };
        assert_eq!(first(&silent, &lacking, day(0)), None);
        let forced = Facts { required_at: Some(day(0)), ..lacking };
        assert_eq!(first(&silent, &forced, day(0)), Some(Interrupt::Register));
    }

    #[test]
    fn what_was_confirmed_before_an_administrator_asked_does_not_count() {
        let rules = Recovery { confirm_days: 0, ..Recovery::default() };
        let required = |at| Facts { required_at: Some(day(at)), ..fresh() };
        assert_eq!(first(&rules, &required(1), day(2)), Some(Interrupt::Confirm));
        assert_eq!(first(&rules, &required(0), day(2)), None, "confirmed since");
    }

    #[test]
    fn the_grace_runs_from_the_first_prompt() {
        let rules = Recovery::default();
        let prompted = |at| Facts { prompted_at: at, ..Facts::default() };
        assert_eq!(grace_until(&rules, &prompted(None), day(3)), Some(day(10)));
        assert_eq!(grace_until(&rules, &prompted(Some(day(0))), day(6)), Some(day(7)));
        assert_eq!(grace_until(&rules, &prompted(Some(day(0))), day(7)), None);
        let at_once = Recovery { register_grace_days: 0, ..rules };
        assert_eq!(grace_until(&at_once, &prompted(None), day(3)), None);
    }

    #[test]
    fn a_confirmation_is_put_off_day_by_day_for_some_days() {
        let rules = Recovery::default();
        let due = Facts { confirmed_at: None, reminded_at: Some(day(0)), ..fresh() };
        assert_eq!(quiet_until(&rules, &due, day(6)), Some(day(7)));
        assert_eq!(quiet_until(&rules, &due, day(7)), None);
        let quiet = Facts { quiet_until: Some(day(2)), ..due };
        assert_eq!(first(&rules, &quiet, day(1)), None);
        assert_eq!(first(&rules, &quiet, day(2)), Some(Interrupt::Confirm));
    }
}
