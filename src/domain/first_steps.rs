//! The first evening: what an organization still has to do before its people can help themselves. Worked out from
//! what is there; only what no fact can tell is remembered.

use super::moment::Moment;
use super::tenant::Settings;
use super::text_enum::text_enum;

text_enum! {
    /// A step, in the order in which they are taken.
    Step {
        /// Name, hosts and realms.
        Names = "names",
        /// Logo and colours.
        Brand = "brand",
        /// Methods, gates and the rules for passwords.
        Policy = "policy",
        /// Mails leave and arrive.
        Mail = "mail",
        /// Texts leave and arrive.
        Text = "text",
        /// Where people reach the help desk.
        HelpDesk = "help_desk",
        /// Somebody reset a password once.
        Trial = "trial",
        /// The first users are there, and are asked to register.
        Pilot = "pilot",
    }
}

impl Step {
    /// Whether it is done when an administrator says that it suits as it is: no fact tells that somebody thought of it.
    pub const fn may_agree(self) -> bool {
        matches!(self, Self::Names | Self::Policy)
    }
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is done.
    Done,
    /// It was put off.
    Skipped,
    /// It waits.
    Open,
    /// The tenant decided so that it is not needed.
    Unneeded,
}

/// What became of the letter of a test.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Trial {
    /// There was none.
    #[default]
    None,
    /// It waits in the outbox.
    Waiting {
        /// Since when.
        since: Moment,
        /// When it is tried next.
        due: Moment,
        /// What the last try met, if there was one.
        why: Option<String>,
    },
    /// The next server took it.
    Sent {
        /// When.
        at: Moment,
    },
    /// It was refused for good, or too often.
    Refused {
        /// When.
        at: Moment,
        /// In the server's words.
        why: Option<String>,
    },
    /// There was nobody to send it to, or no more may leave today.
    Dropped {
        /// When.
        at: Moment,
    },
}

/// After so many seconds the page of a waiting test is no longer loaded again by itself.
const WATCH_SECONDS: i64 = 120;

impl Trial {
    /// Whether it left.
    pub const fn is_sent(&self) -> bool {
        matches!(self, Self::Sent { .. })
    }

    /// Whether it was posted a moment ago and nothing spoke against it yet: a second one would tell no more.
    pub const fn is_fresh(&self, now: Moment) -> bool {
        matches!(self, Self::Waiting { why: None, .. }) && self.is_under_way(now)
    }

    /// Whether it is worth to look again in a moment.
    pub const fn is_under_way(&self, now: Moment) -> bool {
        matches!(self, Self::Waiting { since, .. } if now.seconds_since(*since) < WATCH_SECONDS)
    }
}

/// What is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Other machines reach the portal.
    pub reachable: bool,
    /// A brand was published.
    pub branded: bool,
    /// The rules are others than those of a new tenant.
    pub decided: bool,
    /// The test mail.
    pub mail: Trial,
    /// Texts are among the methods.
    pub texts: bool,
    /// The test text.
    pub text: Trial,
    /// The help desk can be reached.
    pub help_desk: bool,
    /// When a user last reset a password.
    pub reset_at: Option<Moment>,
    /// There is somebody besides the staff.
    pub people: bool,
    /// Users are asked to register when they sign in.
    pub asked: bool,
}

/// What an administrator said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// These suit as they are.
    pub agreed: Vec<Step>,
    /// These were put off.
    pub skipped: Vec<Step>,
}

/// How far a step is.
pub fn state(step: Step, facts: &Facts, marks: &Marks) -> State {
    if is_done(step, facts) || step.may_agree() && marks.agreed.contains(&step) {
        State::Done
    } else if step == Step::Text && !facts.texts {
        State::Unneeded
    } else if marks.skipped.contains(&step) {
        State::Skipped
    } else {
        State::Open
    }
}

const fn is_done(step: Step, facts: &Facts) -> bool {
    match step {
        Step::Names => facts.reachable,
        Step::Brand => facts.branded,
        Step::Policy => facts.decided,
        Step::Mail => facts.mail.is_sent(),
        Step::Text => facts.texts && facts.text.is_sent(),
        Step::HelpDesk => facts.help_desk,
        Step::Trial => facts.reset_at.is_some(),
        Step::Pilot => facts.people && facts.asked,
    }
}

/// How many steps are done, and how many there are to do.
pub fn progress(facts: &Facts, marks: &Marks) -> (usize, usize) {
    let states: Vec<_> = Step::ALL.iter().map(|step| state(*step, facts, marks)).collect();
    let count = |wanted: State| states.iter().filter(|state| **state == wanted).count();
    (count(State::Done), states.len() - count(State::Unneeded))
}

/// Whether a step still waits.
pub fn is_open(facts: &Facts, marks: &Marks) -> bool {
    Step::ALL.iter().any(|step| state(*step, facts, marks) == State::Open)
}

/// Whether a tenant's rules are others than those it began with.
pub fn has_decided(settings: &Settings) -> bool {
    let fresh = Settings::default();
    let (own, new) = (&settings.recovery, &fresh.recovery);
    own != new
        || settings.policy != fresh.policy
        || settings.lockout != fresh.lockout
        || settings.expiry != fresh.expiry
        || !settings.group_policies.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Facts {
        Facts {
            reachable: true,
            branded: true,
            decided: true,
            mail: Trial::Sent { at: Moment::from_millis(1) },
            texts: true,
            text: Trial::Sent { at: Moment::from_millis(1) },
            help_desk: true,
            reset_at: Some(Moment::from_millis(1)),
            people: true,
            asked: true,
        }
    }

    #[test]
    fn a_new_tenant_has_everything_before_it_and_a_finished_one_nothing() {
        let new = Facts { texts: true, asked: true, ..Facts::default() };
        assert_eq!(progress(&new, &Marks::default()), (0, 8));
        assert!(is_open(&new, &Marks::default()));
        assert_eq!(progress(&all(), &Marks::default()), (8, 8));
        assert!(!is_open(&all(), &Marks::default()));
    }

    #[test]
    fn who_sends_no_texts_tests_none() {
        let facts = Facts { texts: false, ..all() };
        assert_eq!(state(Step::Text, &facts, &Marks::default()), State::Unneeded);
        assert_eq!(progress(&facts, &Marks::default()), (7, 7));
    }

    #[test]
    fn a_fact_outweighs_what_was_put_off_and_only_some_steps_are_done_by_a_word() {
        let marks = Marks { agreed: Step::ALL.to_vec(), skipped: vec![Step::Mail, Step::Brand] };
        let facts = Facts { branded: true, ..Facts::default() };
        let state = |step| state(step, &facts, &marks);
        assert_eq!(state(Step::Brand), State::Done);
        assert_eq!(state(Step::Mail), State::Skipped);
        assert_eq!(state(Step::Policy), State::Done);
        assert_eq!(state(Step::HelpDesk), State::Open, "a help desk is there or it is not");
    }

    #[test]
    fn a_letter_refused_or_waiting_proves_nothing() {
        let at = Moment::from_millis(0);
        let waiting = Trial::Waiting { since: at, due: at, why: None };
        for trial in [waiting.clone(), Trial::Refused { at, why: None }, Trial::Dropped { at }, Trial::None] {
            let facts = Facts { mail: trial, ..all() };
            assert_eq!(state(Step::Mail, &facts, &Marks::default()), State::Open);
        }
        assert!(waiting.is_under_way(at.plus_seconds(119)));
        assert!(!waiting.is_under_way(at.plus_seconds(120)), "a page left open does not ask for ever");
    }

    #[test]
    fn one_rule_changed_is_a_decision() {
        let mut settings = Settings::default();
        assert!(!has_decided(&settings));
        settings.time_zone = "Europe/Vienna".to_owned();
        assert!(!has_decided(&settings), "a time zone is no rule");
        settings.recovery.gates = 2;
        assert!(has_decided(&settings));
    }
}
