//! Whether the secret keys at hand are those that the database is used with.

use super::contact;
use crate::domain::keys::KeyRing;
use crate::store::methods::{self, Method};
use crate::store::{Store, installation, tenants};
use diesel::result::{DatabaseErrorKind, Error as DatabaseError};

/// Addresses read at once.
const PAGE: i64 = 500;

/// How keys and database belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The newest key is the one that is noted in the database.
    Newest,
    /// An older one is: the keys were rotated.
    Older,
    /// None is noted yet, and nothing in the database speaks against these.
    Unknown,
    /// The database is used with other keys.
    Foreign,
}

/// Stored addresses, and how many of them no key opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// All of them.
    pub all: usize,
    /// Those that cannot be read.
    pub unreadable: usize,
}

/// Whether anything in the database depends on a key. Only before that may a new one be made.
///
/// # Errors
/// When the database does not answer.
pub fn are_needed(store: &Store) -> anyhow::Result<bool> {
    let noted = store.read(installation::key_fingerprint)?.is_some();
    Ok(noted || !store.read(tenants::list)?.is_empty())
}

/// How `keys` and the database belong together. Changes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn fit(store: &Store, keys: &KeyRing) -> anyhow::Result<Fit> {
    if let Some(noted) = store.read(installation::key_fingerprint)? {
        return Ok(match keys.fingerprints().position(|one| one == noted) {
            Some(0) => Fit::Newest,
            Some(_) => Fit::Older,
            None => Fit::Foreign,
        });
    }
    let found = addresses(store, keys)?;
    Ok(if found.all > 0 && found.unreadable == found.all { Fit::Foreign } else { Fit::Unknown })
}

/// Notes the newest of `keys` in the database, so that no other ones are used with it. False when they are foreign to
/// it; then nothing is noted.
///
/// # Errors
/// When the database does not answer.
pub fn bind(store: &Store, keys: &KeyRing) -> anyhow::Result<bool> {
    let newest = keys.fingerprints().next().unwrap_or_default();
    match fit(store, keys)? {
        Fit::Newest => Ok(true),
        Fit::Foreign => Ok(false),
        Fit::Older => {
            store.write(|conn| anyhow::Ok(installation::set_key_fingerprint(conn, &newest)?))?;
            Ok(true)
        }
        Fit::Unknown => {
            let noted = store.write(|conn| anyhow::Ok(installation::insert_key_fingerprint(conn, &newest)?));
            match noted {
                Err(error) if is_taken(&error) => Ok(fit(store, keys)? != Fit::Foreign),
                noted => noted.map(|()| true),
            }
        }
    }
}

fn is_taken(error: &anyhow::Error) -> bool {
    let error = error.downcast_ref::<DatabaseError>();
    matches!(error, Some(DatabaseError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)))
}

/// Tries `keys` on every stored address of every tenant.
///
/// # Errors
/// When the database does not answer.
pub fn addresses(store: &Store, keys: &KeyRing) -> anyhow::Result<Addresses> {
    let mut found = Addresses::default();
    for tenant in store.read(tenants::list)? {
        let mut after = String::new();
        loop {
            let page: Vec<Method> = store.read(|conn| methods::list_all(conn, &tenant.id, &after, PAGE))?;
            let Some(last) = page.last() else { break };
            after = last.id.as_str().to_owned();
            found.all += page.len();
            found.unreadable += page.iter().filter(|method| contact::open(keys, method).is_err()).count();
        }
    }
    Ok(found)
}
