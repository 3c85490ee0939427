//! Hashes of passwords that other systems made and an import brings. They are good until their user signs in for the first
//! time: then ours takes their place.
//!
//! What a hash costs was decided by whoever made the file. Each is therefore measured before it is kept.

mod read;
#[cfg(test)]
mod tests;
mod write;

use super::text_enum::text_enum;

/// What stands before a foreign hash where ours would stand.
const MARK: &str = "imported:";

/// The longest text that is looked at, in bytes.
const MAX_TEXT_BYTES: usize = 1024;
/// The shortest result, in bytes: what is cut to less would let in whoever tries often enough.
const MIN_OUTPUT_BYTES: usize = 16;
/// The longest result, in bytes.
const MAX_OUTPUT_BYTES: usize = 64;
/// The longest salt, in bytes.
const MAX_SALT_BYTES: usize = 128;
/// The shortest salt of Argon2, in bytes (RFC 9106 §3.1).
const MIN_ARGON2_SALT_BYTES: usize = 8;

/// The most memory that comparing may take, in KiB: what OWASP asks of scrypt (N = 2¹⁷, r = 8), and twice the second
/// choice of RFC 9106 §4.
pub const MAX_MEMORY_KIB: u64 = 128 * 1024;
/// The most work of Argon2, in KiB that are filled: about half a second.
const MAX_ARGON2_KIB: u64 = 512 * 1024;
/// The most lanes of Argon2 and of scrypt.
const MAX_LANES: u32 = 16;
/// The most work of scrypt, as N × r × p: twice what OWASP asks, about a second.
const MAX_SCRYPT_BLOCKS: u64 = 1 << 21;
/// The most rounds of PBKDF2: Django counts to 1,500,000, OWASP to 1,400,000.
const MAX_PBKDF2_ROUNDS: u64 = 2_000_000;
/// The costs of bcrypt: 4 is its least, at 14 it takes about a second.
const BCRYPT_COSTS: std::ops::RangeInclusive<u32> = 4..=14;

text_enum! {
    /// Why a hash is not taken over.
    ForeignHashError {
        /// It has no form that is known.
        Unknown = "unknown",
        /// It is of a kind that is not taken over: too weak, or hardly used.
        NotAccepted = "not-accepted",
        /// It has a known form, but something is missing or cannot be.
        Damaged = "damaged",
        /// It is too short to tell passwords apart.
        TooShort = "too-short",
        /// It, its salt or its text is longer than any real one.
        TooLong = "too-long",
        /// Comparing would take too much memory.
        TooMuchMemory = "too-much-memory",
        /// Comparing would take too long.
        TooMuchWork = "too-much-work",
    }
}

text_enum! {
    /// A hash function of the SHA family.
    Digest {
        /// SHA-1.
        Sha1 = "sha1",
        /// SHA-256.
        Sha256 = "sha256",
        /// SHA-512.
        Sha512 = "sha512",
    }
}

impl Digest {
    /// Bytes of a result.
    pub const fn bytes(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha512 => 64,
        }
    }
}

text_enum! {
    /// The three forms of Argon2 (RFC 9106 §3.1).
    Argon2Form {
        /// What is looked up depends on the password.
        D = "argon2d",
        /// It does not.
        I = "argon2i",
        /// Both.
        Id = "argon2id",
    }
}

/// How a hash was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipe {
    /// bcrypt. It sees the first 72 bytes of a password, as it did where the hash comes from.
    Bcrypt {
        /// The logarithm of the rounds.
        cost: u32,
    },
    /// PBKDF2 with HMAC (RFC 8018 §5.2).
    Pbkdf2 {
        /// The function below.
        digest: Digest,
        /// Rounds.
        rounds: u32,
    },
    /// scrypt (RFC 7914).
    Scrypt {
        /// The logarithm of N.
        log_n: u8,
        /// r.
        block_size: u32,
        /// p.
        lanes: u32,
    },
    /// A digest of the password and a salt behind it, as LDAP servers keep them (RFC 2307 and its successors).
    Salted {
        /// The function.
        digest: Digest,
    },
    /// Argon2 (RFC 9106), with other parameters than ours.
    Argon2 {
        /// The form.
        form: Argon2Form,
        /// Whether it is version 1.0, before the RFC, and not 1.3.
        early: bool,
        /// Memory in KiB.
        memory_kib: u32,
        /// Passes.
        passes: u32,
        /// Lanes.
        lanes: u32,
    },
}

/// A hash that another system made and that is not too much work to compare with.
#[derive(Clone, PartialEq, Eq)]
pub struct ForeignHash {
    /// How it was made.
    pub recipe: Recipe,
    /// Its salt.
    pub salt: Vec<u8>,
    /// The hash itself.
    pub output: Vec<u8>,
}

// The hash is no matter for a log.
impl std::fmt::Debug for ForeignHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ForeignHash({:?})", self.recipe)
    }
}

impl ForeignHash {
    /// Reads a hash as other systems write it: bcrypt; PBKDF2 of Django, passlib, OpenLDAP and as PHC string; scrypt of
    /// Django and as PHC string; `{SSHA}` and its relatives of LDAP; Argon2 as PHC string. Django's and LDAP's names before
    /// bcrypt and Argon2 may be there.
    ///
    /// # Errors
    /// [`ForeignHashError`], which says why it is not taken over.
    pub fn parse(text: &str) -> Result<Self, ForeignHashError> {
        if text.len() > MAX_TEXT_BYTES {
            return Err(ForeignHashError::TooLong);
        }
        let hash = read::read(text)?;
        hash.recipe.check(hash.output.len())?;
        hash.check_lengths()?;
        Ok(hash)
    }

    /// What is kept in the place of a hash of ours.
    pub fn stored(&self) -> String {
        format!("{MARK}{}", write::write(self))
    }

    /// Reads what [`Self::stored`] wrote; none for a hash of ours.
    ///
    /// # Errors
    /// [`ForeignHashError`] when it was changed since.
    pub fn from_stored(text: &str) -> Result<Option<Self>, ForeignHashError> {
        text.strip_prefix(MARK).map(Self::parse).transpose()
    }

    fn check_lengths(&self) -> Result<(), ForeignHashError> {
        let (salt, output) = (self.salt.len(), self.output.len());
        let fits = match self.recipe {
            Recipe::Bcrypt { .. } => (salt, output) == (16, 23),
            Recipe::Salted { digest } => output == digest.bytes(),
            Recipe::Argon2 { .. } => salt >= MIN_ARGON2_SALT_BYTES,
            Recipe::Pbkdf2 { .. } | Recipe::Scrypt { .. } => true,
        };
        match output {
            _ if !fits => Err(ForeignHashError::Damaged),
            ..MIN_OUTPUT_BYTES => Err(ForeignHashError::TooShort),
            _ if output > MAX_OUTPUT_BYTES || salt > MAX_SALT_BYTES => Err(ForeignHashError::TooLong),
            _ => Ok(()),
        }
    }
}

impl Recipe {
    /// What comparing costs, as KiB that Argon2 fills in the same time. Measured on machines of 2026, and no more than an
    /// estimate: processors differ by half.
    pub fn work(self, output_bytes: usize) -> u64 {
        match self {
            Self::Bcrypt { cost } => 64_u64.checked_shl(cost).unwrap_or(u64::MAX),
            Self::Pbkdf2 { .. } => self.rounds(output_bytes) / 2,
            Self::Scrypt { .. } => self.scrypt_blocks() / 2,
            Self::Salted { .. } => 0,
            Self::Argon2 { memory_kib, passes, .. } => u64::from(memory_kib) * u64::from(passes),
        }
    }

    fn check(self, output_bytes: usize) -> Result<(), ForeignHashError> {
        if !self.is_possible() {
            return Err(ForeignHashError::Damaged);
        }
        if self.memory_kib() > MAX_MEMORY_KIB {
            return Err(ForeignHashError::TooMuchMemory);
        }
        let bearable = match self {
            Self::Bcrypt { cost } => BCRYPT_COSTS.contains(&cost),
            Self::Pbkdf2 { .. } => self.rounds(output_bytes) <= MAX_PBKDF2_ROUNDS,
            Self::Scrypt { lanes, .. } => lanes <= MAX_LANES && self.scrypt_blocks() <= MAX_SCRYPT_BLOCKS,
            Self::Salted { .. } => true,
            Self::Argon2 { lanes, .. } => lanes <= MAX_LANES && self.work(output_bytes) <= MAX_ARGON2_KIB,
        };
        if bearable { Ok(()) } else { Err(ForeignHashError::TooMuchWork) }
    }

    fn is_possible(self) -> bool {
        match self {
            Self::Bcrypt { cost } => cost >= *BCRYPT_COSTS.start(),
            Self::Pbkdf2 { rounds, .. } => rounds > 0,
            // RFC 7914 §2: N is below 2^(16 r).
            Self::Scrypt { log_n, block_size, lanes } => {
                log_n > 0 && block_size > 0 && lanes > 0 && u32::from(log_n) < block_size.saturating_mul(16)
            }
            Self::Salted { .. } => true,
            Self::Argon2 { memory_kib, passes, lanes, .. } => {
                passes > 0 && lanes > 0 && memory_kib >= lanes.saturating_mul(8)
            }
        }
    }

    fn memory_kib(self) -> u64 {
        match self {
            Self::Argon2 { memory_kib, .. } => memory_kib.into(),
            Self::Scrypt { log_n, block_size, .. } => {
                let n = 1_u64.checked_shl(log_n.into()).unwrap_or(u64::MAX);
                n.saturating_mul(block_size.into()) / 8
            }
            Self::Bcrypt { .. } | Self::Pbkdf2 { .. } | Self::Salted { .. } => 0,
        }
    }

    fn scrypt_blocks(self) -> u64 {
        match self {
            Self::Scrypt { lanes, .. } => self.memory_kib().saturating_mul(8).saturating_mul(lanes.into()),
            _ => 0,
        }
    }

    /// Rounds of PBKDF2, which counts anew for every piece of its result (RFC 8018 §5.2).
    fn rounds(self, output_bytes: usize) -> u64 {
        let Self::Pbkdf2 { digest, rounds } = self else { return 0 };
        let pieces = u64::try_from(output_bytes.div_ceil(digest.bytes())).unwrap_or(u64::MAX);
        u64::from(rounds).saturating_mul(pieces)
    }
}
