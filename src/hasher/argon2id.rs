//! Argon2id (RFC 9106) to and from PHC strings.

use super::{SALT_BYTES, Verdict};
use crate::domain::password::Password;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use password_hash::phc::{Ident, Output, ParamsString, PasswordHash, Salt};
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes of a hash (RFC 9106 §4: 256 bits).
const OUTPUT_BYTES: usize = 32;

/// What a hash costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Parameters {
    fn checked(self) -> anyhow::Result<Params> {
        Params::new(self.memory_kib, self.iterations, self.lanes, Some(OUTPUT_BYTES)).map_err(foreign)
    }
}

/// The hash of `password` as a PHC string.
pub(super) fn hash(
    parameters: Parameters,
    password: &Password,
    salt: [u8; SALT_BYTES],
    memory: &mut Vec<Block>,
) -> anyhow::Result<String> {
    let params = parameters.checked()?;
    let output = fill(&params, password, &salt, memory)?;
    let hash = PasswordHash {
        algorithm: Ident::new("argon2id").map_err(foreign)?,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(foreign)?,
        salt: Some(Salt::new(&salt).map_err(foreign)?),
        hash: Some(output),
    };
    Ok(hash.to_string())
}

/// What hangs on a comparison.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stake {
    /// Whoever's password matches comes in.
    Entry,
    /// Nobody does, whatever it finds.
    Nothing,
}

/// Compares; without a hash it works as long as with one and never matches.
///
/// What opens nothing costs as much as the costliest hash there is, whatever parameters it was made with itself:
/// after a change of parameters time would tell old accounts from unknown names.
pub(super) fn verify(
    parameters: Parameters,
    password: &Password,
    (hash, stake): (Option<&str>, Stake),
    costliest: &AtomicU64,
    memory: &mut Vec<Block>,
) -> anyhow::Result<Verdict> {
    let current = parameters.checked()?;
    costliest.fetch_max(cost(&current), Ordering::Relaxed);
    let (verdict, spent) = compare(&current, password, hash, memory)?;
    let most = costliest.fetch_max(spent, Ordering::Relaxed).max(spent);
    if !verdict.matches || stake == Stake::Nothing {
        burn(&current, most - spent, password, memory)?;
    }
    Ok(verdict)
}

/// The work of a hash: blocks of memory that are filled, over all passes (RFC 9106 §3.2).
fn cost(params: &Params) -> u64 {
    u64::from(params.m_cost()) * u64::from(params.t_cost())
}

/// Hashes for nothing, as much as `work` is.
fn burn(current: &Params, work: u64, password: &Password, memory: &mut Vec<Block>) -> anyhow::Result<()> {
    let memory_kib = u32::try_from(work / u64::from(current.t_cost())).unwrap_or(Params::MAX_M_COST);
    let (iterations, lanes) = (current.t_cost(), current.p_cost());
    if memory_kib >= Params::MIN_M_COST.saturating_mul(lanes) {
        let filler = Parameters { memory_kib, iterations, lanes }.checked()?;
        fill(&filler, password, &[0; SALT_BYTES], memory)?;
    }
    Ok(())
}

/// Hashes for nothing in as many rounds as fill `work` KiB with the parameters of today.
pub(super) fn spend(
    parameters: Parameters,
    work: u64,
    password: &Password,
    memory: &mut Vec<Block>,
) -> anyhow::Result<()> {
    let current = parameters.checked()?;
    let round = cost(&current);
    for _ in 0..work.checked_div(round).unwrap_or_default() {
        fill(&current, password, &[0; SALT_BYTES], memory)?;
    }
    burn(&current, work.checked_rem(round).unwrap_or_default(), password, memory)
}

/// What was found, and what finding it cost.
fn compare(
    current: &Params,
    password: &Password,
    hash: Option<&str>,
    memory: &mut Vec<Block>,
) -> anyhow::Result<(Verdict, u64)> {
    let Some(hash) = hash else {
        fill(current, password, &[0; SALT_BYTES], memory)?;
        return Ok((Verdict { matches: false, outdated: false }, cost(current)));
    };
    let stored = PasswordHash::new(hash).map_err(foreign)?;
    let params = Params::try_from(&stored).map_err(foreign)?;
    let (Some(salt), Some(expected)) = (stored.salt, stored.hash) else {
        anyhow::bail!("a stored hash is cut off")
    };
    let outdated = (params.m_cost(), params.t_cost(), params.p_cost())
        != (current.m_cost(), current.t_cost(), current.p_cost());
    // `Output` compares in constant time.
    let matches = fill(&params, password, &salt, memory)? == expected;
    Ok((Verdict { matches, outdated }, cost(&params)))
}

fn fill(
    params: &Params,
    password: &Password,
    salt: &[u8],
    memory: &mut Vec<Block>,
) -> anyhow::Result<Output> {
    if memory.len() < params.block_count() {
        memory.resize(params.block_count(), Block::default());
    }
    let mut output = [0; OUTPUT_BYTES];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
        .hash_password_into_with_memory(
            password.expose().as_bytes(),
            salt,
            &mut output,
            memory.as_mut_slice(),
        )
        .map_err(foreign)?;
    Output::new(&output).map_err(foreign)
}

fn foreign(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow::anyhow!("argon2: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::SecretString;

    const SMALL: Parameters = Parameters { memory_kib: 64, iterations: 1, lanes: 1 };
    const LARGE: Parameters = Parameters { memory_kib: 256, iterations: 2, lanes: 1 };

    /// The largest memory that a thread needed for one comparison, in blocks: what was burnt fills it too.
    fn compared(parameters: Parameters, hash: Option<&str>, costliest: &AtomicU64) -> usize {
        let (password, mut memory) = (Password::new(&SecretString::from("wrong")), Vec::new());
        let against = (hash, Stake::Entry);
        assert!(!verify(parameters, &password, against, costliest, &mut memory).unwrap().matches);
        memory.len()
    }

    fn hashed(parameters: Parameters) -> String {
        hash(parameters, &Password::new(&SecretString::from("right")), [1; SALT_BYTES], &mut Vec::new())
            .unwrap()
    }

    #[test]
    fn an_old_cheap_hash_is_made_up_for() {
        let most = AtomicU64::new(0);
        assert_eq!(compared(LARGE, Some(&hashed(SMALL)), &most), 256 - 32, "64 blocks of 512 were spent");
        assert_eq!(compared(LARGE, None, &most), 256);
    }

    #[test]
    fn the_right_password_of_somebody_who_may_not_come_in_costs_as_much_as_a_wrong_one() {
        let (right, old) = (Password::new(&SecretString::from("right")), hashed(SMALL));
        let spent = |stake| {
            let mut memory = Vec::new();
            let against = (Some(old.as_str()), stake);
            assert!(verify(LARGE, &right, against, &AtomicU64::new(0), &mut memory).unwrap().matches);
            memory.len()
        };
        assert_eq!((spent(Stake::Entry), spent(Stake::Nothing)), (64, 256 - 32));
    }

    #[test]
    fn unknown_names_follow_a_costlier_hash_once_one_was_seen() {
        let most = AtomicU64::new(0);
        assert_eq!(compared(SMALL, None, &most), 64);
        assert_eq!(compared(SMALL, Some(&hashed(LARGE)), &most), 256);
        assert_eq!(compared(SMALL, None, &most), 512 - 64);
    }
}
