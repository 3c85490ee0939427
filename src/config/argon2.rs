//! The cost of a password hash, and the floor under it.

/// Weakest pairs of memory (KiB) and iterations that OWASP's Password Storage Cheat Sheet accepts for
/// Argon2id, each with one lane.
const FLOOR: [(u32, u32); 4] = [(19_456, 2), (47_104, 1), (12_288, 3), (7_168, 5)];

/// The floor, for people.
pub(super) const FLOOR_IN_WORDS: &str =
    "at least 19456 KiB with 2 iterations, 47104 with 1, 12288 with 3 or 7168 with 5";

/// What one hash of a password costs (RFC 9106 §3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argon2Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes, each with a share of the memory.
    pub lanes: u32,
}

impl Argon2Cost {
    /// Whether it is not under the floor.
    pub(super) fn is_enough(self) -> bool {
        FLOOR.iter().any(|(memory, passes)| self.memory_kib >= *memory && self.iterations >= *passes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_the_floor_passes_and_one_step_under_it_fails() {
        let cost = |memory_kib, iterations| Argon2Cost { memory_kib, iterations, lanes: 1 }.is_enough();
        for (memory, iterations) in FLOOR {
            assert!(cost(memory, iterations));
            assert!(cost(memory + 1, iterations + 1));
            assert!(!cost(memory - 1, iterations));
        }
        assert!(!cost(19_456, 1));
        assert!(!cost(1, 64));
    }
}
