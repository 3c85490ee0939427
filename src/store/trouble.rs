//! Telling a database in trouble from a mistake of ours.

use super::queue::NotKept;
use diesel::r2d2::PoolError;
use diesel::result::{DatabaseErrorKind, Error};

/// Whether `error` means that the database could not be reached, was too busy, or had no room: what was wanted is
/// worth trying again later.
pub fn is_unavailable(error: &anyhow::Error) -> bool {
    let is_trouble = |cause: &(dyn std::error::Error + 'static)| {
        cause.is::<PoolError>() || cause.is::<NotKept>() || cause.downcast_ref().is_some_and(gave_up)
    };
    error.chain().any(is_trouble)
}

fn gave_up(error: &Error) -> bool {
    use DatabaseErrorKind::{
        ClosedConnection, ReadOnlyTransaction, SerializationFailure, UnableToSendCommand, Unknown,
    };
    match error {
        // Unknown is what has no kind of its own: busy, full, cancelled, shut down, a table that is not there yet. Both
        // drivers keep the code to themselves, and PostgreSQL may speak any language.
        Error::DatabaseError(kind, _) => matches!(
            kind,
            ClosedConnection | ReadOnlyTransaction | SerializationFailure | UnableToSendCommand | Unknown
        ),
        Error::RollbackErrorOnCommit { commit_error, .. } => gave_up(commit_error),
        Error::BrokenTransactionManager => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    fn answered(kind: DatabaseErrorKind, message: &str) -> anyhow::Error {
        Error::DatabaseError(kind, Box::new(message.to_owned())).into()
    }

    #[test]
    fn a_database_that_is_away_busy_or_full_is_in_trouble() {
        for message in ["database is locked", "database or disk is full", "Abbruch wegen Sperre"] {
            assert!(is_unavailable(&answered(DatabaseErrorKind::Unknown, message)), "{message}");
        }
        let closed = answered(DatabaseErrorKind::ClosedConnection, "the server closed the connection");
        assert!(is_unavailable(&Err::<(), _>(closed).context("while reading").unwrap_err()));
        assert!(is_unavailable(&Error::BrokenTransactionManager.into()));
    }

    #[test]
    fn a_mistake_of_ours_is_none() {
        assert!(!is_unavailable(&answered(DatabaseErrorKind::UniqueViolation, "taken")));
        assert!(!is_unavailable(&Error::NotFound.into()));
        assert!(!is_unavailable(&anyhow::anyhow!("something else")));
    }
}
