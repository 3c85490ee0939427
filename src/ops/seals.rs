//! Which keys the stored values are sealed with, and sealing them anew with the newest one.
//!
//! Of what is sealed, this is what stays: addresses, numbers, secrets of apps and passkeys in `methods`, hashes in
//! `answers` and `recovery_codes`. What somebody types in a reset, is about to register or writes to a help desk, and
//! the former address in a letter that waits, is gone within two days.

use super::{Services, contact};
use crate::domain::ids::{TenantId, UserId};
use crate::domain::keys::KeyRing;
use crate::domain::vault::Unreadable;
use crate::store::sealed::Sealed;
use crate::store::{Conn, Store, answers, methods, recovery_codes, tenants, users};
use diesel::QueryResult;
use secrecy::ExposeSecret;

/// Values read at once, and sealed anew in one transaction: their owners wait for it.
const PAGE: i64 = 500;

/// A table with sealed values.
struct Table {
    list: fn(&mut Conn, &TenantId, &str, i64) -> QueryResult<Vec<Sealed>>,
    reseal: fn(&mut Conn, &TenantId, &Sealed, &str) -> QueryResult<bool>,
}

const TABLES: [Table; 3] = [
    Table { list: methods::list_sealed, reseal: methods::reseal },
    Table { list: answers::list_sealed, reseal: answers::reseal },
    Table { list: recovery_codes::list_sealed, reseal: recovery_codes::reseal },
];

/// What became of the stored values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Renewed {
    /// Sealed anew.
    pub anew: usize,
    /// Sealed with the newest key before.
    pub newest: usize,
    /// Changed or removed by somebody between being read and being sealed: left as that made them.
    pub changed: usize,
    /// Left alone because no key opens them.
    pub unreadable: usize,
}

/// The stored values by the key that opens them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// The fingerprint of every key, newest first, and how many values it opens.
    pub keys: Vec<(String, usize)>,
    /// Those that no key opens.
    pub unreadable: usize,
}

/// Seals every stored value anew that an older key sealed, while others use the database. Stopped in between, it goes on
/// where it was when it is called again. Processes that do not know the newest key yet cannot read what it leaves.
///
/// # Errors
/// When the database does not answer; what was sealed anew until then stays.
pub fn renew(services: &Services) -> anyhow::Result<Renewed> {
    let mut all = Renewed::default();
    each_page(&services.store, |tenant, table, page| {
        let (fresh, seen) = seal_anew(services, page)?;
        let kept = keep(&services.store, tenant, table, &fresh)?;
        all.anew += kept;
        all.newest += seen.newest;
        all.changed += fresh.len() - kept;
        all.unreadable += seen.unreadable;
        Ok(())
    })?;
    Ok(all)
}

/// Tries the keys on every stored value. Changes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn needs(store: &Store, keys: &KeyRing) -> anyhow::Result<Needs> {
    let mut all =
        Needs { keys: keys.fingerprints().map(|fingerprint| (fingerprint, 0)).collect(), unreadable: 0 };
    each_page(store, |_, _, page| {
        for value in page {
            let opened = contact::unseal_by(keys, &value.place, &value.sealed);
            match opened.and_then(|(position, _)| all.keys.get_mut(position)) {
                Some((_, values)) => *values += 1,
                None => all.unreadable += 1,
            }
        }
        Ok(())
    })?;
    Ok(all)
}

/// Shows `look` all sealed values there are, page by page.
fn each_page(
    store: &Store,
    mut look: impl FnMut(&TenantId, &Table, &[Sealed]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    for tenant in store.read(tenants::list)? {
        for table in &TABLES {
            let mut after = String::new();
            loop {
                let page = store.read(|conn| (table.list)(conn, &tenant.id, &after, PAGE))?;
                let Some(last) = page.last() else { break };
                after.clone_from(&last.id);
                look(&tenant.id, table, &page)?;
            }
        }
    }
    Ok(())
}

/// A value as it was read, and as the newest key seals it.
type Fresh<'a> = (&'a Sealed, String);

/// What of a page an older key sealed, sealed anew; the rest is counted. Outside the transaction, which is short.
fn seal_anew<'a>(services: &Services, page: &'a [Sealed]) -> Result<(Vec<Fresh<'a>>, Renewed), Unreadable> {
    let (mut fresh, mut seen) = (Vec::new(), Renewed::default());
    for value in page {
        match contact::unseal_by(&services.keys, &value.place, &value.sealed) {
            Some((0, _)) => seen.newest += 1,
            Some((_, plain)) => {
                fresh.push((value, contact::seal_with(services, &value.place, plain.expose_secret())?));
            }
            None => seen.unreadable += 1,
        }
    }
    Ok((fresh, seen))
}

/// Stores each value unless it changed since it was read; answers how many had not.
fn keep(store: &Store, tenant: &TenantId, table: &Table, fresh: &[Fresh<'_>]) -> anyhow::Result<usize> {
    if fresh.is_empty() {
        return Ok(0);
    }
    let owners: Vec<UserId> = fresh.iter().map(|(value, _)| value.user_id.clone()).collect();
    store.write(|conn| {
        // Whoever changes what one user registered holds that user first: rows locked in another order would let this
        // and them wait for each other.
        users::hold_all(conn, tenant, &owners)?;
        let mut kept = 0;
        for (value, sealed) in fresh {
            kept += usize::from((table.reseal)(conn, tenant, value, sealed)?);
        }
        anyhow::Ok(kept)
    })
}
