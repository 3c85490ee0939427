//! What each rule is called, and what users notice of it.

use crate::domain::method::{Credential, Method};
use crate::domain::recovery::{Preset, Scope};
use crate::domain::setting::{Number, Setting, Switch};

/// The messages of a rule.
pub struct Words {
    /// What it is called.
    pub label: &'static str,
    /// What users notice; of a number, with its value.
    pub notice: &'static str,
    /// What they notice where 0 turns it off.
    pub off: Option<&'static str>,
}

/// The messages of this rule.
pub const fn words(setting: Setting) -> Words {
    match setting {
        Setting::Number(number) => of_number(number),
        Setting::Switch(switch) => of_switch(switch),
        Setting::Scope => plain("admin-policy-scope", "admin-policy-scope-notice"),
        Setting::ScopeGroups => plain("admin-policy-groups", "admin-policy-groups-notice"),
        Setting::Methods => plain("admin-policy-methods", "admin-policy-methods-notice"),
        Setting::BannedWords => plain("admin-policy-banned", "admin-policy-banned-notice"),
        Setting::Countries => plain("admin-policy-countries", "admin-policy-countries-notice"),
    }
}

const fn plain(label: &'static str, notice: &'static str) -> Words {
    Words { label, notice, off: None }
}

const fn or_off(label: &'static str, notice: &'static str, off: &'static str) -> Words {
    Words { label, notice, off: Some(off) }
}

const fn of_number(number: Number) -> Words {
    match number {
        Number::MinLength => plain("admin-policy-min-length", "admin-policy-min-length-notice"),
        Number::MaxLength => plain("admin-policy-max-length", "admin-policy-max-length-notice"),
        Number::Classes => {
            or_off("admin-policy-classes", "admin-policy-classes-notice", "admin-policy-classes-off")
        }
        Number::MaxRow => or_off("admin-policy-row", "admin-policy-row-notice", "admin-policy-row-off"),
        Number::History => {
            or_off("admin-policy-history", "admin-policy-history-notice", "admin-policy-history-off")
        }
        Number::Strength => {
            or_off("admin-policy-strength", "admin-policy-strength-notice", "admin-policy-strength-off")
        }
        Number::MinAgeDays => {
            or_off("admin-policy-min-age", "admin-policy-min-age-notice", "admin-policy-min-age-off")
        }
        Number::ExpiryDays => {
            or_off("admin-policy-expiry", "admin-policy-expiry-notice", "admin-policy-expiry-off")
        }
        Number::ExpiryNoticeDays => plain("admin-policy-warning", "admin-policy-warning-notice"),
        Number::TemporaryHours => plain("admin-policy-temporary", "admin-policy-temporary-notice"),
        Number::Gates => plain("admin-policy-gates", "admin-policy-gates-notice"),
        Number::Required => plain("admin-policy-required", "admin-policy-required-notice"),
        Number::RegisterGraceDays => {
            or_off("admin-policy-grace", "admin-policy-grace-notice", "admin-policy-grace-off")
        }
        Number::ConfirmDays => {
            or_off("admin-policy-confirm", "admin-policy-confirm-notice", "admin-policy-confirm-off")
        }
        Number::RemindDays => {
            or_off("admin-policy-remind", "admin-policy-remind-notice", "admin-policy-remind-off")
        }
        _ => of_other_number(number),
    }
}

const fn of_other_number(number: Number) -> Words {
    match number {
        Number::LinkHours => plain("admin-policy-link", "admin-policy-link-notice"),
        Number::InvitationDays => plain("admin-policy-invitation", "admin-policy-invitation-notice"),
        Number::QuestionsRegistered => plain("admin-policy-registered", "admin-policy-registered-notice"),
        Number::QuestionsAnswered => plain("admin-policy-answered", "admin-policy-answered-notice"),
        Number::MinAnswer => plain("admin-policy-min-answer", "admin-policy-min-answer-notice"),
        Number::MaxAnswer => plain("admin-policy-max-answer", "admin-policy-max-answer-notice"),
        Number::LockoutFailures => plain("admin-policy-lockout", "admin-policy-lockout-notice"),
        Number::ProofOfWorkWait => plain("admin-policy-wait", "admin-policy-wait-notice"),
        Number::PerCountry => plain("admin-policy-per-country", "admin-policy-per-country-notice"),
        Number::PerNumber => plain("admin-policy-per-number", "admin-policy-per-number-notice"),
        _ => plain("admin-policy-messages", "admin-policy-messages-notice"),
    }
}

const fn of_switch(switch: Switch) -> Words {
    match switch {
        Switch::Breached => plain("admin-policy-breached", "admin-policy-breached-notice"),
        Switch::AskToRegister => plain("admin-policy-ask", "admin-policy-ask-notice"),
        Switch::Unlock => plain("admin-policy-unlock", "admin-policy-unlock-notice"),
        Switch::Conceal => plain("admin-policy-conceal", "admin-policy-conceal-notice"),
        Switch::ProofOfWork => plain("admin-policy-work", "admin-policy-work-notice"),
        Switch::TellAdministrators => plain("admin-policy-tell", "admin-policy-tell-notice"),
    }
}

/// What a choice of who may reset is called.
pub const fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Nobody => "admin-policy-scope-nobody",
        Scope::Administrators => "admin-policy-scope-administrators",
        Scope::Local => "admin-policy-scope-local",
        Scope::Groups => "admin-policy-scope-groups",
        Scope::Everyone => "admin-policy-scope-everyone",
    }
}

/// What a method is called.
pub const fn method(method: Method) -> &'static str {
    match method {
        Method::Mail => "forgot-method-mail",
        Method::Text => "forgot-method-text",
        Method::Call => "forgot-method-call",
        Method::OfficeCall => "forgot-method-office-call",
        Method::Questions => "forgot-method-questions",
        Method::Authenticator => "forgot-method-authenticator",
        Method::Passkey => "forgot-method-passkey",
        Method::RecoveryCode => "forgot-method-recovery-code",
    }
}

/// What something registered is called.
pub const fn credential(credential: Credential) -> &'static str {
    crate::web::register::name(credential)
}

/// What a preset is called, and what it is.
pub const fn preset(preset: Preset) -> (&'static str, &'static str) {
    match preset {
        Preset::Nist2025 => ("admin-policy-preset-nist", "admin-policy-preset-nist-lead"),
        Preset::MicrosoftLike => ("admin-policy-preset-microsoft", "admin-policy-preset-microsoft-lead"),
        Preset::Strict => ("admin-policy-preset-strict", "admin-policy-preset-strict-lead"),
    }
}
