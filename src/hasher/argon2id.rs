//! Argon2id (RFC 9106) to and from PHC strings.

use super::{SALT_BYTES, Verdict};
use crate::domain::password::Password;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use password_hash::phc::{Ident, Output, ParamsString, PasswordHash, Salt};

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

/// Compares; without a hash it works as long as with one and never matches.
pub(super) fn verify(
    parameters: Parameters,
    password: &Password,
    hash: Option<&str>,
    memory: &mut Vec<Block>,
) -> anyhow::Result<Verdict> {
    let current = parameters.checked()?;
    let Some(hash) = hash else {
        fill(&current, password, &[0; SALT_BYTES], memory)?;
        return Ok(Verdict { matches: false, outdated: false });
    };
    let stored = PasswordHash::new(hash).map_err(foreign)?;
    let params = Params::try_from(&stored).map_err(foreign)?;
    let (Some(salt), Some(expected)) = (stored.salt, stored.hash) else {
        anyhow::bail!("a stored hash is cut off")
    };
    let outdated = (params.m_cost(), params.t_cost(), params.p_cost())
        != (current.m_cost(), current.t_cost(), current.p_cost());
    // `Output` compares in constant time.
    Ok(Verdict { matches: fill(&params, password, &salt, memory)? == expected, outdated })
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
