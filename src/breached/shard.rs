//! One filter of the file: the hashes with the same beginning.

use anyhow::anyhow;
use xorf::{BinaryFuse16, Descriptor, Filter};

/// Bytes before the fingerprints.
const HEAD_BYTES: usize = 16;

/// A filter; none when it holds nothing.
pub struct Shard(Option<BinaryFuse16>);

impl Shard {
    /// The filter of `keys`, which are all different.
    ///
    /// # Errors
    /// When they are not.
    pub fn of(keys: &[u64]) -> anyhow::Result<Self> {
        if keys.is_empty() {
            return Ok(Self(None));
        }
        let filter = BinaryFuse16::try_from(keys);
        filter.map(|filter| Self(Some(filter))).map_err(|error| anyhow!("no filter can be made: {error}"))
    }

    /// Whether `key` is in it, or, rarely, only looks like one that is.
    pub fn holds(&self, key: u64) -> bool {
        self.0.as_ref().is_some_and(|filter| filter.contains(&key))
    }

    /// As it stands in the file.
    pub fn bytes(&self) -> Vec<u8> {
        let Some(BinaryFuse16 { descriptor, fingerprints }) = &self.0 else { return Vec::new() };
        let mut bytes = descriptor.seed.to_le_bytes().to_vec();
        bytes.extend(descriptor.segment_length.to_le_bytes());
        bytes.extend(descriptor.segment_count_length.to_le_bytes());
        bytes.extend(fingerprints.iter().flat_map(|fingerprint| fingerprint.to_le_bytes()));
        bytes
    }

    /// Reads it; nothing when it cannot have been written by [`bytes`](Self::bytes).
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.is_empty() {
            return Some(Self(None));
        }
        let (head, rest) = bytes.split_at_checked(HEAD_BYTES)?;
        let (seed, lengths) = head.split_first_chunk()?;
        let (segment, all) = lengths.split_first_chunk()?;
        let segment_length = u32::from_le_bytes(*segment);
        let segment_count_length = u32::from_le_bytes(*all.first_chunk()?);
        let fingerprints: Box<[u16]> =
            rest.as_chunks().0.iter().map(|two| u16::from_le_bytes(*two)).collect();
        let needed = u64::from(segment_count_length) + 2 * u64::from(segment_length);
        let is_whole = segment_length.is_power_of_two() && u64::try_from(fingerprints.len()).ok()? >= needed;
        let descriptor = Descriptor {
            seed: u64::from_le_bytes(*seed),
            segment_length,
            segment_length_mask: segment_length.checked_sub(1)?,
            segment_count_length,
        };
        is_whole.then_some(Self(Some(BinaryFuse16 { descriptor, fingerprints })))
    }
}
