//! What differs between two sets of rules.

use super::{Number, Setting};
use crate::domain::ids::GroupId;
use crate::domain::method::Method;
use crate::domain::recovery::Scope;
use crate::domain::tenant::Settings;

/// The most characters of a list of changes that the audit keeps.
const NOTE_MAX_CHARACTERS: usize = 500;

/// The value of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(u32),
    /// On or off.
    Switch(bool),
    /// Who may reset.
    Scope(Scope),
    /// Groups.
    Groups(Vec<GroupId>),
    /// Methods, in the order of their declaration.
    Methods(Vec<Method>),
    /// Words, or codes of countries.
    Words(Vec<String>),
}

/// A rule that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which one.
    pub setting: Setting,
    /// What it was.
    pub before: Value,
    /// What it is now.
    pub after: Value,
}

impl Setting {
    /// Its value. Lists have the same order whatever the order in which they were written.
    pub fn value(self, settings: &Settings) -> Value {
        match self {
            Self::Number(number) => Value::Number(number.of(settings)),
            Self::Switch(switch) => Value::Switch(switch.of(settings)),
            Self::Scope => Value::Scope(settings.recovery.scope),
            Self::ScopeGroups => {
                let mut groups = settings.recovery.scope_groups.clone();
                groups.sort();
                Value::Groups(groups)
            }
            Self::Methods => {
                let allowed = |method: &&Method| settings.recovery.methods.contains(method);
                Value::Methods(Method::ALL.iter().filter(allowed).copied().collect())
            }
            Self::BannedWords => Value::Words(sorted(&settings.policy.banned_words)),
            Self::Countries => Value::Words(sorted(&settings.allowance.countries)),
        }
    }
}

fn sorted(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    words.sort();
    words
}

/// Every rule in which `after` differs from `before`.
pub fn changes(before: &Settings, after: &Settings) -> Vec<Change> {
    let change =
        |setting: Setting| Change { setting, before: setting.value(before), after: setting.value(after) };
    Setting::all().map(change).filter(|change| change.before != change.after).collect()
}

/// All rules in one line: two that are equal are written in the same way.
pub fn written(settings: &Settings) -> String {
    let line = |setting: Setting| format!("{}={};", setting.name(), in_words(&setting.value(settings)));
    Setting::all().map(line).collect()
}

/// The changes as the audit keeps them. Of words it says how many there are; they may be names.
pub fn note(changes: &[Change]) -> String {
    let one = |change: &Change| {
        let (before, after) = (counted(&change.before), counted(&change.after));
        format!("{}: {before} → {after}", change.setting.name())
    };
    let all = changes.iter().map(one).collect::<Vec<_>>().join("; ");
    all.chars().take(NOTE_MAX_CHARACTERS).collect()
}

fn counted(value: &Value) -> String {
    match value {
        Value::Words(words) => words.len().to_string(),
        Value::Groups(groups) => groups.len().to_string(),
        other => in_words(other),
    }
}

fn in_words(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Switch(on) => on.to_string(),
        Value::Scope(scope) => scope.to_string(),
        Value::Groups(groups) => groups.iter().map(GroupId::as_str).collect::<Vec<_>>().join(","),
        Value::Methods(methods) => methods.iter().map(Method::as_str).collect::<Vec<_>>().join(","),
        Value::Words(words) => words.join(","),
    }
}

/// Whether nobody's way back in can depend on what changes.
pub fn leaves_resets_alone(changes: &[Change]) -> bool {
    changes.iter().all(|change| match change.setting {
        Setting::Methods | Setting::Scope | Setting::ScopeGroups => false,
        Setting::Number(number) => !matches!(number, Number::Gates | Number::QuestionsAnswered),
        Setting::Switch(_) | Setting::BannedWords | Setting::Countries => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_lists_is_no_change() {
        let (mut a, mut b) = (Settings::default(), Settings::default());
        a.recovery.methods = vec![Method::Mail, Method::Text];
        b.recovery.methods = vec![Method::Text, Method::Mail];
        b.policy.banned_words = vec!["b".to_owned(), "a".to_owned()];
        a.policy.banned_words = vec!["a".to_owned(), "b".to_owned()];
        assert_eq!(changes(&a, &b), []);
        assert_eq!(written(&a), written(&b));
    }

    #[test]
    fn the_audit_names_what_changed_but_no_banned_word() {
        let mut after = Settings::default();
        after.policy.min_length = 12;
        after.policy.banned_words = vec!["contoso".to_owned()];
        let note = note(&changes(&Settings::default(), &after));
        assert_eq!(note, "min_length: 15 → 12; banned_words: 0 → 1");
    }

    #[test]
    fn only_what_resets_depend_on_is_counted() {
        let changed = |change: fn(&mut Settings)| {
            let mut after = Settings::default();
            change(&mut after);
            leaves_resets_alone(&changes(&Settings::default(), &after))
        };
        assert!(changed(|settings| settings.policy.min_length = 20));
        assert!(!changed(|settings| settings.recovery.gates = 2));
        assert!(!changed(|settings| settings.recovery.methods = vec![Method::Mail]));
        assert!(!changed(|settings| settings.recovery.scope = Scope::Nobody));
    }
}
