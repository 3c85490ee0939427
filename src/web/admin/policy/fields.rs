//! The form of the policy, as it comes back.

use crate::domain::setting::{Number, Switch, Typed};
use crate::web::form::Fields;

/// The field of the banned words; only such names may hold several lines.
pub const BANNED_WORDS: &str = "lines.banned_words";
/// How the names of the boxes of methods begin.
pub const METHODS: &str = "methods.";
/// How those of groups begin.
pub const GROUPS: &str = "scope_groups.";
/// The box that accepts questions alone.
pub const ACCEPT_WEAK: &str = "accept_weak";

/// What was typed.
pub fn read(fields: &mut Fields) -> Typed {
    let mut ticked = |prefix| fields.prefixed(prefix).into_iter().map(|(name, _)| name).collect();
    let (methods, scope_groups) = (ticked(METHODS), ticked(GROUPS));
    Typed {
        numbers: Number::ALL.iter().map(|number| (*number, fields.text(number.as_str()))).collect(),
        switches: Switch::ALL.iter().filter(|switch| is_ticked(fields, switch.as_str())).copied().collect(),
        scope: fields.text("scope"),
        scope_groups,
        methods,
        banned_words: fields.text(BANNED_WORDS),
        countries: fields.text("message_countries"),
        accept_weak: is_ticked(fields, ACCEPT_WEAK),
    }
}

fn is_ticked(fields: &mut Fields, name: &str) -> bool {
    !fields.text(name).is_empty()
}
