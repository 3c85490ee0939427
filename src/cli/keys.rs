//! The secret keys of an installation: made for a database that is not in use yet, and only then.

use crate::clock::Ambient;
use crate::config::secret_key;
use crate::domain::keys::KeyRing;
use crate::ops::keys::{self, Fit};
use crate::store::Store;
use anyhow::bail;
use std::path::Path;

/// Why the keys cannot be used, in words.
pub struct Problem {
    /// What is so.
    pub finding: String,
    /// What helps.
    pub what_to_do: &'static str,
}

/// What helps in every case: no other key opens what these sealed.
const WHAT_TO_DO: &str =
    "put back the secret key file that belongs to this database, or copy it from another instance";

/// Opens the keys in `file`, and notes in the database that they are its keys. On the first run they are made.
pub fn open(file: &Path, store: &Store, ambient: &Ambient) -> anyhow::Result<KeyRing> {
    let ring = match secret_key::load(file) {
        Err(error) if error.is_missing() => {
            if keys::are_needed(store)? {
                return refuse(missing(file));
            }
            secret_key::load_or_create(file, &|bytes| ambient.fill(bytes))?
        }
        loaded => loaded?,
    };
    if keys::bind(store, &ring)? { Ok(ring) } else { refuse(foreign(file)) }
}

/// What stands in the way of using the database with the keys in `file`. Changes nothing.
pub fn problem(file: &Path, store: &Store) -> anyhow::Result<Option<Problem>> {
    match secret_key::load(file) {
        Err(error) if error.is_missing() => Ok(keys::are_needed(store)?.then(|| missing(file))),
        loaded => Ok((keys::fit(store, &loaded?)? == Fit::Foreign).then(|| foreign(file))),
    }
}

fn refuse<T>(problem: Problem) -> anyhow::Result<T> {
    bail!("{}; {}", problem.finding, problem.what_to_do)
}

fn missing(file: &Path) -> Problem {
    let finding = format!("the secret key file {} is missing, but the database is in use", file.display());
    Problem { finding, what_to_do: WHAT_TO_DO }
}

fn foreign(file: &Path) -> Problem {
    let finding = format!("the database is used with another key than those in {}", file.display());
    Problem { finding, what_to_do: WHAT_TO_DO }
}
