//! Who could not set a new password by themselves if other rules counted.

use super::gate::{Barred, Gates};
use super::method::Credential;
use super::recovery::{Membership, Recovery};
use super::registration::Entry;
use super::user::Role;

/// How many users changed rules would leave without a way back in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loss {
    /// All users who are neither disabled nor locked.
    pub users: i64,
    /// Those who could then not reset.
    pub barred: i64,
    /// Those of them who can today.
    pub newly: i64,
    /// Those of them who may reset, but have registered too little.
    pub short: i64,
}

/// Whether somebody with this role, in these groups, with these methods and so many answered questions would be let in
/// again under `recovery`, and through which gates. What is asked of the database about many at once says the same.
///
/// # Errors
/// [`Barred`] when not.
pub fn lets_in(
    recovery: &Recovery,
    whose: (Role, Membership),
    entries: &[Entry],
    answers: usize,
) -> Result<Gates, Barred> {
    let enough = answers >= usize::from(recovery.questions.answered);
    let usable = |entry: &&Entry| match entry.kind {
        Credential::Questions => enough,
        _ => entry.counts(),
    };
    let registered: Vec<Credential> = entries.iter().filter(usable).map(|entry| entry.kind).collect();
    Gates::of(recovery, whose, &registered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::method::{Method, Source};
    use crate::domain::moment::Moment;

    fn own(kind: Credential) -> Entry {
        let at = Some(Moment::from_millis(0));
        Entry { kind, source: Source::User, verified_at: at, confirmed_at: at }
    }

    #[test]
    fn more_gates_and_more_answers_bar_those_who_have_less() {
        let rules = Recovery { methods: Method::ALL.to_vec(), ..Recovery::default() };
        let user = (Role::User, Membership::Other);
        let both = [own(Credential::Mail), own(Credential::Questions)];
        assert!(lets_in(&rules, user, &both[1..], 3).is_ok());
        assert_eq!(lets_in(&rules, user, &both[1..], 2), Err(Barred::Unregistered));
        let two = Recovery { gates: 2, ..rules };
        assert!(lets_in(&two, user, &both, 3).is_ok());
        assert_eq!(lets_in(&two, user, &both, 2), Err(Barred::Unregistered));
        assert_eq!(lets_in(&two, (Role::Admin, Membership::Other), &both, 3), Err(Barred::Unregistered));
    }

    #[test]
    fn what_was_never_proved_lets_nobody_in() {
        let unproved = Entry { verified_at: None, ..own(Credential::Mail) };
        let user = (Role::User, Membership::Other);
        assert!(lets_in(&Recovery::default(), user, &[unproved], 0).is_err());
        let given = Entry { source: Source::Administrator, ..unproved };
        assert!(lets_in(&Recovery::default(), user, &[given], 0).is_ok());
    }
}
