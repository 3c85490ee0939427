//! The rules that the members of a group keep instead of their tenant's.
//!
//! As with Active Directory's fine-grained password policies, one policy counts for somebody, and it counts wholly: of
//! the groups that somebody is in, the policy with the lowest priority. Rules that it leaves open are the tenant's;
//! those of two groups are never mixed, so that who asks which rule counts finds one name.

use super::Policy;
use super::banned::MAX_TERMS;
use crate::domain::ids::GroupId;
use crate::domain::limits::{self, Limits};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The last priority there is.
pub const PRIORITY_MAX: u16 = 1_000;
/// A new policy stands so far behind the last one: there is room for another between them.
const PRIORITY_STEP: u16 = 10;

/// What a group's members are asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupPolicy {
    /// The group.
    pub group: GroupId,
    /// Of several that apply to somebody the lowest counts; 1-1,000, and each once in a tenant.
    pub priority: u16,
    /// The rules that are not the tenant's.
    #[serde(default)]
    pub rules: PartialPolicy,
}

/// Declares [`PartialPolicy`]. A macro, because every rule has to be named in a field and in five functions: a rule more
/// is one line here, and without it the program does not compile.
macro_rules! partial_policy {
    ($($field:ident: $kind:ty = $name:literal),+ $(,)?) => {
        /// The rules in which a policy differs from another. A missing one does not; one that only a newer version knows
        /// is passed over.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct PartialPolicy {
            $(
                #[doc = concat!("In the place of [`Policy::", stringify!($field), "`].")]
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $field: Option<$kind>,
            )+
        }

        impl PartialPolicy {
            /// The names of all rules, as operators know them.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The names of the rules that differ.
            pub fn names(&self) -> Vec<&'static str> {
                [$(self.$field.is_some().then_some($name)),+].into_iter().flatten().collect()
            }

            /// Lets the rule with this name differ no longer. False when it did not.
            pub fn inherit(&mut self, name: &str) -> bool {
                match name {
                    $($name => self.$field.take().is_some(),)+
                    _ => false,
                }
            }

            /// Takes over what differs in `given`; the rest stays.
            pub fn change(&mut self, given: Self) {
                $(self.$field = given.$field.or_else(|| self.$field.take());)+
            }

            /// `base` with the rules that differ.
            fn in_place_of(&self, base: &Policy) -> Policy {
                Policy { $($field: self.$field.as_ref().unwrap_or(&base.$field).clone()),+ }
            }
        }
    };
}

partial_policy! {
    min_length: u32 = "min-length",
    max_length: u32 = "max-length",
    classes: u8 = "classes",
    banned_words: Vec<String> = "banned-words",
    max_row: u8 = "max-row",
    history: u8 = "history",
    breached: bool = "breached",
    strength: u8 = "strength",
    min_age_days: u8 = "min-age-days",
}

impl PartialPolicy {
    /// Whether no rule differs.
    pub fn is_empty(&self) -> bool {
        self.names().is_empty()
    }

    /// `base` with these rules in the place of its own, and every number in the range that it may have: what is stored
    /// may have been written by another version. Banned words alone are added: what is easy to guess for everybody is so
    /// for the members of a group.
    pub fn over(&self, base: &Policy) -> Policy {
        let own = self.banned_words.as_deref().unwrap_or_default();
        let policy = Policy { banned_words: joined(&base.banned_words, own), ..self.in_place_of(base) };
        within_ranges(policy)
    }
}

/// All terms, each once.
fn joined(base: &[String], own: &[String]) -> Vec<String> {
    let more = own.iter().filter(|term| !base.contains(term));
    base.iter().chain(more).take(MAX_TERMS).cloned().collect()
}

fn within_ranges(policy: Policy) -> Policy {
    Policy {
        min_length: limits::MIN_LENGTH.nearest(policy.min_length),
        max_length: limits::MAX_LENGTH.nearest(policy.max_length),
        classes: nearest(limits::CLASSES, policy.classes),
        max_row: nearest(limits::MAX_ROW, policy.max_row),
        history: nearest(limits::HISTORY, policy.history),
        strength: nearest(limits::STRENGTH, policy.strength),
        min_age_days: nearest(limits::MIN_AGE_DAYS, policy.min_age_days),
        ..policy
    }
}

fn nearest(limits: Limits, number: u8) -> u8 {
    u8::try_from(limits.nearest(number.into())).unwrap_or(number)
}

/// The policy among `all` that counts for somebody who is in these groups; none where the tenant's does.
pub fn applying<'a>(all: &'a [GroupPolicy], groups: &[GroupId]) -> Option<&'a GroupPolicy> {
    all.iter().filter(|one| groups.contains(&one.group)).min_by_key(|one| one.priority)
}

/// What is asked of somebody who is in these groups, where everybody else is asked for `base`.
pub fn resolve<'a>(base: &'a Policy, all: &[GroupPolicy], groups: &[GroupId]) -> Cow<'a, Policy> {
    match applying(all, groups) {
        Some(one) => Cow::Owned(one.rules.over(base)),
        None => Cow::Borrowed(base),
    }
}

/// The priority of a policy that comes after `all`; none where there is no room behind them.
pub fn next_priority(all: &[GroupPolicy]) -> Option<u16> {
    let last = all.iter().map(|one| one.priority).max().unwrap_or(0);
    let next = (last / PRIORITY_STEP).checked_add(1)?.checked_mul(PRIORITY_STEP)?;
    (next <= PRIORITY_MAX).then_some(next)
}

#[cfg(test)]
mod tests;
