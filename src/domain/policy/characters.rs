//! Which characters a password may hold: all that print, and the space.

use super::Violation;

/// Bytes kept of a password; longer ones are refused, never cut.
pub const MAX_BYTES: usize = 1024;

/// Whether `password` holds only printing characters and fits.
pub fn check(password: &str) -> Option<Violation> {
    let fits = password.len() <= MAX_BYTES && !password.chars().any(char::is_control);
    (!fits).then_some(Violation::Characters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_and_floods_are_refused() {
        assert_eq!(check("correct horse battery ståple 🔑"), None);
        for bad in ["tab\there", "nul\0", "line\nbreak", "c1\u{0085}"] {
            assert_eq!(check(bad), Some(Violation::Characters), "{bad:?}");
        }
        assert_eq!(check(&"a".repeat(1025)), Some(Violation::Characters));
    }
}
