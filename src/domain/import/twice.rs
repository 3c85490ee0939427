//! Names and addresses that stand in a file more than once, in little memory: of each only a part of its hash is kept.

use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// What was seen in a file so far. A million names take about 40 MB.
#[derive(Default)]
pub struct Seen(HashMap<u64, u32>);

impl Seen {
    /// Notes that `key` stands in `line`; answers the line in which it stood before.
    pub fn note(&mut self, key: &str, line: u64) -> Option<u64> {
        match self.0.entry(part(key)) {
            Entry::Occupied(before) => Some(u64::from(*before.get())),
            Entry::Vacant(fresh) => {
                fresh.insert(u32::try_from(line).unwrap_or(u32::MAX));
                None
            }
        }
    }
}

/// Of a million names two have the same one with a chance of 1 to 37 million.
fn part(key: &str) -> u64 {
    let digest = Sha256::digest(key.as_bytes());
    digest.iter().take(8).fold(0, |part, byte| part << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_of_a_name_is_remembered() {
        let mut seen = Seen::default();
        assert_eq!([seen.note("alex", 2), seen.note("sam", 3), seen.note("alex", 4)], [None, None, Some(2)]);
        assert_eq!(seen.note("alex", 9), Some(2));
    }
}
