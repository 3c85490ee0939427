//! What changes, in words: old beside new.

use super::words;
use crate::domain::ids::GroupId;
use crate::domain::setting::{Change, Value};
use crate::store::groups::Group;

/// Words of a list that are shown; the rest is counted.
const WORDS: usize = 20;

/// A rule that changes.
pub struct ChangeRow {
    /// What it is called.
    pub label: &'static str,
    /// What it was.
    pub before: Told,
    /// What it will be.
    pub after: Told,
}

/// A value in words.
pub enum Told {
    /// Nothing at all.
    Nothing,
    /// Messages.
    Messages(Vec<&'static str>),
    /// Numbers and names; of longer lists, how many more there are.
    Names(Vec<String>, usize),
}

/// What changes, a row a rule.
pub fn rows(changes: &[Change], groups: &[Group]) -> Vec<ChangeRow> {
    changes.iter().map(|change| row(change, groups)).collect()
}

fn row(change: &Change, groups: &[Group]) -> ChangeRow {
    let label = words::words(change.setting).label;
    let (before, after) = match (&change.before, &change.after) {
        // Of two long lists only what differs is worth reading.
        (Value::Words(before), Value::Words(after)) => {
            (names(&without(before, after)), names(&without(after, before)))
        }
        (before, after) => (told(before, groups), told(after, groups)),
    };
    ChangeRow { label, before, after }
}

fn without(some: &[String], others: &[String]) -> Vec<String> {
    some.iter().filter(|word| !others.contains(word)).cloned().collect()
}

fn told(value: &Value, groups: &[Group]) -> Told {
    match value {
        Value::Number(number) => Told::Names(vec![number.to_string()], 0),
        Value::Switch(true) => Told::Messages(vec!["admin-policy-on"]),
        Value::Switch(false) => Told::Messages(vec!["admin-policy-off"]),
        Value::Scope(scope) => Told::Messages(vec![words::scope(*scope)]),
        Value::Methods(methods) => {
            Told::Messages(methods.iter().map(|method| words::method(*method)).collect())
        }
        Value::Groups(ids) => names(&ids.iter().map(|id| name(id, groups)).collect::<Vec<_>>()),
        Value::Words(words) => names(words),
    }
}

fn name(id: &GroupId, groups: &[Group]) -> String {
    groups.iter().find(|group| group.id == *id).map(|group| group.name.clone()).unwrap_or_default()
}

fn names(all: &[String]) -> Told {
    let shown: Vec<String> = all.iter().take(WORDS).cloned().collect();
    let more = all.len().saturating_sub(shown.len());
    if shown.is_empty() { Told::Nothing } else { Told::Names(shown, more) }
}
