//! The rules in panels, each with the sentence on what users notice of it.

use super::fields::{BANNED_WORDS, GROUPS, METHODS};
use super::words::{self, Words};
use crate::domain::method::Method;
use crate::domain::recovery::Scope;
use crate::domain::setting::{Number, Setting, Switch, Typed};
use crate::store::groups::Group;

/// Some rules that belong together.
pub struct Panel {
    /// The message over them.
    pub title: &'static str,
    /// What else is to be said about them, where there is something.
    pub lead: Option<&'static str>,
    /// The rules.
    pub controls: Vec<Control>,
}

/// A rule with its field.
pub enum Control {
    /// A number.
    Number(NumberField),
    /// On or off.
    Switch(SwitchField),
    /// One of several.
    Choice(ChoiceField),
    /// Some of several.
    Boxes(BoxesField),
    /// One a line.
    Lines(TextField),
    /// A line.
    Text(TextField),
}

/// A number.
pub struct NumberField {
    /// The name of the field.
    pub name: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What users notice, with the number where it has one.
    pub notice: Option<(&'static str, Option<u32>)>,
    /// What is typed.
    pub value: String,
    /// The least.
    pub least: u32,
    /// The most.
    pub most: u32,
    /// Whether 0 turns it off.
    pub or_off: bool,
}

/// Something that is on or off.
pub struct SwitchField {
    /// The name of the field.
    pub name: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What users notice.
    pub notice: &'static str,
    /// Whether it is on.
    pub is_on: bool,
}

/// Who may reset.
pub struct ChoiceField {
    /// The name of the field.
    pub name: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What users notice.
    pub notice: &'static str,
    /// The values, each with its message and whether it is chosen.
    pub options: Vec<(&'static str, &'static str, bool)>,
}

/// Boxes to tick.
pub struct BoxesField {
    /// The name that an error is shown under.
    pub name: &'static str,
    /// What they are called.
    pub label: &'static str,
    /// What users notice.
    pub notice: &'static str,
    /// The boxes.
    pub boxes: Vec<Tick>,
}

/// A box.
pub struct Tick {
    /// The name of the field.
    pub name: String,
    /// What is beside it: a message, or the name of a group.
    pub label: Label,
    /// Whether it is ticked.
    pub is_on: bool,
}

/// What stands beside a box.
pub enum Label {
    /// A message.
    Message(&'static str),
    /// A name.
    Name(String),
}

/// Something typed in words.
pub struct TextField {
    /// The name of the field.
    pub name: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What users notice.
    pub notice: &'static str,
    /// What is typed.
    pub value: String,
}

/// All rules, as `typed`.
pub fn all(typed: &Typed, groups: &[Group]) -> Vec<Panel> {
    use Number as N;
    use Switch as S;
    let panel = |title, lead, controls| Panel { title, lead, controls };
    let numbers = |some: &[Number]| some.iter().map(|one| number(*one, typed)).collect::<Vec<_>>();
    let switch = |one| switch(one, typed);
    let passwords =
        numbers(&[N::MinLength, N::MaxLength, N::Classes, N::MaxRow, N::History, N::Strength, N::MinAgeDays]);
    let passwords = passwords.into_iter().chain([switch(S::Breached), banned_words(typed)]);
    let reset = [scope(typed), scope_groups(typed, groups), methods(typed)].into_iter();
    let reset = reset.chain(numbers(&[N::Gates])).chain([switch(S::Unlock), switch(S::TellAdministrators)]);
    let registration = [switch(S::AskToRegister)].into_iter();
    let registration =
        registration.chain(numbers(&[N::Required, N::RegisterGraceDays, N::ConfirmDays, N::RemindDays]));
    let abuse =
        numbers(&[N::LockoutFailures]).into_iter().chain([switch(S::Conceal), switch(S::ProofOfWork)]);
    let questions = numbers(&[N::QuestionsRegistered, N::QuestionsAnswered, N::MinAnswer, N::MaxAnswer]);
    let messages = numbers(&[N::InAll, N::PerCountry, N::PerNumber]).into_iter().chain([countries(typed)]);
    vec![
        panel("admin-policy-panel-passwords", None, passwords.collect()),
        panel("admin-policy-panel-reset", None, reset.collect()),
        panel("admin-policy-panel-registration", None, registration.collect()),
        panel("admin-policy-panel-questions", Some("admin-policy-panel-questions-lead"), questions),
        panel(
            "admin-policy-panel-expiry",
            Some("admin-policy-panel-expiry-lead"),
            numbers(&[
                N::ExpiryDays,
                N::ExpiryNoticeDays,
                N::TemporaryHours,
                N::LinkHours,
                N::InvitationDays,
            ]),
        ),
        panel("admin-policy-panel-abuse", None, abuse.chain(numbers(&[N::ProofOfWorkWait])).collect()),
        panel("admin-policy-panel-messages", None, messages.collect()),
    ]
}

fn number(number: Number, typed: &Typed) -> Control {
    let (limits, value) = (number.limits(), typed.number(number));
    let Words { label, notice, off } = words::words(Setting::Number(number));
    let read = limits.read(value);
    let notice = read.map(|value| match off {
        Some(off) if value == 0 && limits.or_off => (off, None),
        _ => (notice, Some(value)),
    });
    Control::Number(NumberField {
        name: number.as_str(),
        label,
        notice,
        value: value.to_owned(),
        least: limits.least,
        most: limits.most,
        or_off: limits.or_off,
    })
}

fn switch(switch: Switch, typed: &Typed) -> Control {
    let Words { label, notice, .. } = words::words(Setting::Switch(switch));
    let is_on = typed.switches.contains(&switch);
    Control::Switch(SwitchField { name: switch.as_str(), label, notice, is_on })
}

fn scope(typed: &Typed) -> Control {
    let Words { label, notice, .. } = words::words(Setting::Scope);
    let option = |scope: &Scope| (scope.as_str(), words::scope(*scope), typed.scope == scope.as_str());
    let options = Scope::ALL.iter().map(option).collect();
    Control::Choice(ChoiceField { name: Setting::Scope.name(), label, notice, options })
}

fn scope_groups(typed: &Typed, groups: &[Group]) -> Control {
    let tick = |group: &Group| Tick {
        name: format!("{GROUPS}{}", group.id),
        label: Label::Name(group.name.clone()),
        is_on: typed.scope_groups.iter().any(|chosen| chosen == group.id.as_str()),
    };
    boxes(Setting::ScopeGroups, groups.iter().map(tick).collect())
}

fn methods(typed: &Typed) -> Control {
    let tick = |method: &Method| Tick {
        name: format!("{METHODS}{method}"),
        label: Label::Message(words::method(*method)),
        is_on: typed.methods.iter().any(|chosen| chosen == method.as_str()),
    };
    boxes(Setting::Methods, Method::ALL.iter().map(tick).collect())
}

fn boxes(setting: Setting, boxes: Vec<Tick>) -> Control {
    let Words { label, notice, .. } = words::words(setting);
    Control::Boxes(BoxesField { name: setting.name(), label, notice, boxes })
}

fn banned_words(typed: &Typed) -> Control {
    let Words { label, notice, .. } = words::words(Setting::BannedWords);
    Control::Lines(TextField { name: BANNED_WORDS, label, notice, value: typed.banned_words.clone() })
}

fn countries(typed: &Typed) -> Control {
    let Words { label, notice, .. } = words::words(Setting::Countries);
    let name = Setting::Countries.name();
    Control::Text(TextField { name, label, notice, value: typed.countries.clone() })
}
