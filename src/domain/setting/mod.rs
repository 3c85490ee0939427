//! The rules of a tenant as an administrator sees them: each with a name, its value and its bounds.

mod change;
mod typed;

pub use change::{Change, Value, changes, leaves_resets_alone, note, written};
pub use typed::{Fault, Flaw, Typed};

use super::limits::{self, Limits};
use super::tenant::Settings;
use super::text_enum::text_enum;

/// Declares [`Number`]. A macro, because each number has to be named in an enum, with its bounds, where it is read and
/// where it is written: one more is one line here.
macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $limits:ident, $($path:ident).+;)+) => {
        text_enum! {
            /// A rule that is a number. The texts are the names of its field and in the audit.
            Number { $($(#[$doc])* $name = $text),+ }
        }

        impl Number {
            /// Its bounds.
            pub const fn limits(self) -> Limits {
                match self { $(Self::$name => limits::$limits),+ }
            }

            /// Its value.
            pub fn of(self, settings: &Settings) -> u32 {
                match self { $(Self::$name => settings.$($path).+.into()),+ }
            }

            /// Changes it to the number within its bounds that is nearest to `number`.
            pub fn set(self, settings: &mut Settings, number: u32) {
                let number = self.limits().nearest(number);
                match self { $(Self::$name => settings.$($path).+ = number.try_into().unwrap_or_default()),+ }
            }
        }
    };
}

numbers! {
    /// Characters that a password has at least.
    MinLength = "min_length", MIN_LENGTH, policy.min_length;
    /// Characters that it has at most.
    MaxLength = "max_length", MAX_LENGTH, policy.max_length;
    /// Kinds of characters.
    Classes = "classes", CLASSES, policy.classes;
    /// Equal or consecutive characters.
    MaxRow = "max_row", MAX_ROW, policy.max_row;
    /// Passwords of before.
    History = "history", HISTORY, policy.history;
    /// The estimated strength.
    Strength = "strength", STRENGTH, policy.strength;
    /// Days that a password is kept.
    MinAgeDays = "min_age_days", MIN_AGE_DAYS, policy.min_age_days;
    /// Days that it lasts.
    ExpiryDays = "expiry_days", EXPIRY_DAYS, expiry.days;
    /// Days of notice.
    ExpiryNoticeDays = "expiry_notice_days", EXPIRY_NOTICE_DAYS, expiry.notice_days;
    /// Hours that a temporary one works.
    TemporaryHours = "temporary_hours", TEMPORARY_HOURS, expiry.temporary_hours;
    /// Hours that a link to set a password works.
    LinkHours = "link_hours", LINK_HOURS, expiry.link_hours;
    /// Days that an invitation to set the first one works.
    InvitationDays = "invitation_days", INVITATION_DAYS, expiry.invitation_days;
    /// Gates.
    Gates = "gates", GATES, recovery.gates;
    /// Ways back in that are registered.
    Required = "required", REQUIRED, recovery.required;
    /// Days that a registration may be put off.
    RegisterGraceDays = "register_grace_days", REGISTER_GRACE_DAYS, recovery.register_grace_days;
    /// Days after which it is confirmed.
    ConfirmDays = "confirm_days", CONFIRM_DAYS, recovery.confirm_days;
    /// Days that a confirmation may be put off.
    RemindDays = "remind_days", REMIND_DAYS, recovery.remind_days;
    /// Questions that are registered.
    QuestionsRegistered = "questions_registered", QUESTIONS_REGISTERED, recovery.questions.registered;
    /// Questions that are asked.
    QuestionsAnswered = "questions_answered", QUESTIONS_ANSWERED, recovery.questions.answered;
    /// Characters of an answer at least.
    MinAnswer = "min_answer", MIN_ANSWER, recovery.questions.min_answer;
    /// Characters of an answer at most.
    MaxAnswer = "max_answer", MAX_ANSWER, recovery.questions.max_answer;
    /// Wrong passwords that lock sign-in.
    LockoutFailures = "lockout_failures", LOCKOUT_FAILURES, lockout.failures;
    /// Seconds of the wait.
    ProofOfWorkWait = "proof_of_work_wait", PROOF_OF_WORK_WAIT, proof_of_work.wait_seconds;
    /// Texts and calls to one number.
    PerNumber = "messages_per_number", MESSAGES_PER_NUMBER, allowance.per_number;
    /// To one country.
    PerCountry = "messages_per_country", MESSAGES, allowance.per_country;
    /// In all.
    InAll = "messages", MESSAGES, allowance.in_all;
}

text_enum! {
    /// A rule that is on or off.
    Switch {
        /// Breached passwords are refused.
        Breached = "breached",
        /// Users are asked for a missing registration.
        AskToRegister = "ask_to_register",
        /// An account may be unlocked and its password kept.
        Unlock = "unlock",
        /// Accounts are concealed.
        Conceal = "conceal",
        /// A browser works before another reset.
        ProofOfWork = "proof_of_work",
        /// Other administrators get a mail when the password of one is reset.
        TellAdministrators = "tell_administrators",
    }
}

impl Switch {
    /// Whether it is on.
    pub const fn of(self, settings: &Settings) -> bool {
        match self {
            Self::Breached => settings.policy.breached,
            Self::AskToRegister => settings.recovery.ask_to_register,
            Self::Unlock => settings.recovery.unlock,
            Self::Conceal => settings.recovery.conceal,
            Self::ProofOfWork => settings.proof_of_work.required,
            Self::TellAdministrators => settings.tell_administrators,
        }
    }

    /// Where it is kept.
    const fn field(self, settings: &mut Settings) -> &mut bool {
        match self {
            Self::Breached => &mut settings.policy.breached,
            Self::AskToRegister => &mut settings.recovery.ask_to_register,
            Self::Unlock => &mut settings.recovery.unlock,
            Self::Conceal => &mut settings.recovery.conceal,
            Self::ProofOfWork => &mut settings.proof_of_work.required,
            Self::TellAdministrators => &mut settings.tell_administrators,
        }
    }
}

/// One rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// A number.
    Number(Number),
    /// On or off.
    Switch(Switch),
    /// Who may reset.
    Scope,
    /// The groups that may.
    ScopeGroups,
    /// The methods that are allowed.
    Methods,
    /// The words that no password is built on.
    BannedWords,
    /// The countries that texts and calls go to.
    Countries,
}

impl Setting {
    /// The name of its field, and in the audit.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number(number) => number.as_str(),
            Self::Switch(switch) => switch.as_str(),
            Self::Scope => "scope",
            Self::ScopeGroups => "scope_groups",
            Self::Methods => "methods",
            Self::BannedWords => "banned_words",
            Self::Countries => "message_countries",
        }
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let numbers = Number::ALL.iter().copied().map(Self::Number);
        let switches = Switch::ALL.iter().copied().map(Self::Switch);
        let rest = [Self::Scope, Self::ScopeGroups, Self::Methods, Self::BannedWords, Self::Countries];
        numbers.chain(switches).chain(rest)
    }
}

/// Everything in `settings` that these rules are, in the place of what is in `stored`: the rest of it stays.
pub fn put_in(stored: &mut Settings, settings: &Settings) {
    for number in Number::ALL {
        number.set(stored, number.of(settings));
    }
    for switch in Switch::ALL {
        *switch.field(stored) = switch.of(settings);
    }
    stored.recovery.scope = settings.recovery.scope;
    stored.recovery.scope_groups.clone_from(&settings.recovery.scope_groups);
    stored.recovery.methods.clone_from(&settings.recovery.methods);
    stored.policy.banned_words.clone_from(&settings.policy.banned_words);
    stored.allowance.countries.clone_from(&settings.allowance.countries);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_read_where_it_is_written_and_stays_within_its_bounds() {
        for number in Number::ALL.iter().copied() {
            let (mut settings, limits) = (Settings::default(), number.limits());
            assert!(limits.allow(number.of(&settings)), "{number}: its default is out of bounds");
            for value in [limits.least, limits.most] {
                number.set(&mut settings, value);
                assert_eq!(number.of(&settings), value, "{number}");
            }
            number.set(&mut settings, u32::MAX);
            assert_eq!(number.of(&settings), limits.most, "{number}");
        }
    }

    #[test]
    fn every_switch_turns_one_thing() {
        for switch in Switch::ALL.iter().copied() {
            let mut settings = Settings::default();
            *switch.field(&mut settings) = !switch.of(&Settings::default());
            assert_eq!(changes(&Settings::default(), &settings).len(), 1, "{switch}");
        }
    }

    #[test]
    fn names_are_different() {
        let mut names: Vec<_> = Setting::all().map(Setting::name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
