//! What a user has registered, and whether that is enough.

use super::method::{Credential, Source};
use super::moment::Moment;
use super::phone;
use super::recovery::Recovery;
use super::user::Role;

/// One registered method, as far as these rules look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: Credential,
    /// Who put it there.
    pub source: Source,
    /// When its user proved to have it.
    pub verified_at: Option<Moment>,
    /// When its user last said that it is right.
    pub confirmed_at: Option<Moment>,
}

impl Entry {
    /// Whether it may let its user back in: proved, or given by an administrator.
    pub const fn counts(&self) -> bool {
        self.verified_at.is_some() || matches!(self.source, Source::Administrator)
    }
}

/// Why something cannot be registered, changed or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum No {
    /// No address was typed.
    MailEmpty,
    /// What was typed is no address.
    MailShape,
    /// It is an address of the organization, which nobody locked out can read.
    MailAtWork {
        /// The part after the `@`.
        domain: String,
    },
    /// It is registered already.
    Taken,
    /// The number cannot be read, and why.
    Phone(phone::Fault),
    /// The extension is no number.
    Extension,
    /// The tenant sends no texts and calls to the number's country.
    Country,
    /// As many messages have left today as may: to the number, to its country or in all.
    Messages,
    /// As many codes have left for this address as may.
    Mails,
    /// A text cannot reach a landline.
    Landline,
    /// It was not said how the code shall be sent.
    Channel,
    /// The code of the app is not right.
    AppCode,
    /// The recovery codes that were shown are not offered any more; others are.
    OtherCodes,
    /// Too many wrong codes: it begins again.
    TriesSpent,
    /// There is nothing to prove: it ended, or was never begun.
    Gone,
    /// The tenant does not offer it.
    NotOffered,
    /// Without it too little would be left.
    Needed,
    /// It can be put off no longer.
    NoLonger,
}

/// The credentials that somebody with this role may register, strongest first.
pub fn offered(rules: &Recovery, role: Role) -> Vec<Credential> {
    rules.credentials(role).collect()
}

/// How many somebody with this role must have; never more than are offered.
pub fn required(rules: &Recovery, role: Role) -> usize {
    usize::from(rules.required_of(role)).min(offered(rules, role).len())
}

/// The credentials that are registered and count.
pub fn held(entries: &[Entry], rules: &Recovery, role: Role) -> Vec<Credential> {
    let has = |kind: &Credential| entries.iter().any(|entry| entry.kind == *kind && entry.counts());
    rules.credentials(role).filter(has).collect()
}

/// How many are missing.
pub fn missing(entries: &[Entry], rules: &Recovery, role: Role) -> usize {
    required(rules, role).saturating_sub(held(entries, rules, role).len())
}

/// Whether a user may remove what they registered of this kind: enough must be left, be it an administrator's value
/// of the same kind.
pub fn may_remove(entries: &[Entry], rules: &Recovery, role: Role, kind: Credential) -> bool {
    let own = |entry: &&Entry| entry.kind == kind && entry.source == Source::User;
    if !entries.iter().any(|entry| own(&entry)) {
        return false;
    }
    let left: Vec<Entry> = entries.iter().filter(|entry| !own(entry)).copied().collect();
    leaves_enough(entries, &left, rules, role)
}

/// Whether `left` of `before` is enough, or no less than it was.
pub fn leaves_enough(before: &[Entry], left: &[Entry], rules: &Recovery, role: Role) -> bool {
    let (before, left) = (held(before, rules, role).len(), held(left, rules, role).len());
    left == before || left >= required(rules, role)
}

/// When the user last said that everything is right; none while something never was.
pub fn confirmed_at(entries: &[Entry], rules: &Recovery, role: Role) -> Option<Moment> {
    let kinds = held(entries, rules, role);
    let newest = |kind: &Credential| {
        let own = entries.iter().filter(move |entry| entry.kind == *kind && entry.counts());
        own.filter_map(|entry| entry.confirmed_at).max()
    };
    kinds.iter().map(newest).collect::<Option<Vec<_>>>()?.into_iter().min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(kind: Credential, day: i64) -> Entry {
        let at = Some(Moment::from_millis(0).plus_minutes(day * 24 * 60));
        Entry { kind, source: Source::User, verified_at: at, confirmed_at: at }
    }

    fn given(kind: Credential) -> Entry {
        Entry { kind, source: Source::Administrator, verified_at: None, confirmed_at: None }
    }

    #[test]
    fn what_an_administrator_gave_counts_and_what_was_never_proved_does_not() {
        let rules = Recovery { required: 2, ..Recovery::default() };
        let unproved = Entry { source: Source::User, ..given(Credential::Phone) };
        let entries = [given(Credential::Mail), unproved];
        assert_eq!(held(&entries, &rules, Role::User), [Credential::Mail]);
        assert_eq!(missing(&entries, &rules, Role::User), 1);
        assert_eq!(missing(&[own(Credential::Mail, 0), given(Credential::Mail)], &rules, Role::User), 1);
    }

    #[test]
    fn nobody_must_register_more_than_there_is() {
        let rules = Recovery {
            required: 5,
            methods: vec![crate::domain::method::Method::Mail],
            ..Recovery::default()
        };
        assert_eq!(required(&rules, Role::Admin), 1);
    }

    #[test]
    fn the_last_one_that_is_needed_stays() {
        let rules = Recovery::default();
        let one = [own(Credential::Mail, 0)];
        assert!(!may_remove(&one, &rules, Role::User, Credential::Mail));
        let two = [own(Credential::Mail, 0), own(Credential::Phone, 0)];
        assert!(may_remove(&two, &rules, Role::User, Credential::Mail));
        assert!(!may_remove(&two, &rules, Role::Admin, Credential::Mail), "administrators need two");
        let both = [own(Credential::Mail, 0), given(Credential::Mail)];
        assert!(may_remove(&both, &rules, Role::User, Credential::Mail), "the administrator's stays");
        assert!(!may_remove(&[given(Credential::Mail)], &rules, Role::User, Credential::Mail));
    }

    #[test]
    fn everything_is_as_fresh_as_its_oldest_part() {
        let rules = Recovery::default();
        let at = |entries: &[Entry]| confirmed_at(entries, &rules, Role::User);
        assert_eq!(
            at(&[own(Credential::Mail, 3), own(Credential::Phone, 9)]),
            own(Credential::Mail, 3).confirmed_at
        );
        assert_eq!(at(&[own(Credential::Mail, 3), given(Credential::Phone)]), None);
        assert_eq!(
            at(&[own(Credential::Mail, 3), given(Credential::Mail)]),
            own(Credential::Mail, 3).confirmed_at
        );
    }
}
