//! How many kinds of characters a password mixes: lower, upper, digit, symbol.

use super::{Policy, Violation};
use unicode_normalization::char::is_combining_mark;

/// The kinds there are.
pub const CLASSES: u8 = 4;

/// Whether `password` mixes as many kinds of characters as `policy` asks for.
pub fn check(policy: &Policy, password: &str) -> Option<Violation> {
    let used = used(password);
    (used < policy.classes).then_some(Violation::Classes { min: policy.classes, used })
}

/// How many kinds `password` uses.
fn used(password: &str) -> u8 {
    let mut seen = [false; 4];
    for class in password.chars().filter_map(class) {
        if let Some(slot) = seen.get_mut(class) {
            *slot = true;
        }
    }
    seen.into_iter().map(u8::from).sum()
}

/// The kind of `c`, by the Unicode properties that scripts in a browser know too. A letter without case counts as
/// lower; a mark belongs to the letter before it.
fn class(c: char) -> Option<usize> {
    match c {
        c if is_combining_mark(c) => None,
        c if c.is_uppercase() => Some(1),
        c if c.is_alphabetic() => Some(0),
        c if c.is_numeric() => Some(2),
        _ => Some(3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_counts_once_in_every_script() {
        for (password, kinds) in [
            ("", 0),
            ("abc", 1),
            ("ABC", 1),
            ("aB", 2),
            ("aB3", 3),
            ("aB3 ", 4),
            ("日本語", 1),
            ("كلمة٤", 2),
            ("ÄÖ🔑", 2),
            ("q\u{0308}", 1),
        ] {
            assert_eq!(used(password), kinds, "{password:?}");
        }
    }

    #[test]
    fn off_asks_for_none() {
        let asks = |classes| Policy { classes, ..Policy::default() };
        assert_eq!(check(&asks(0), ""), None);
        assert_eq!(check(&asks(3), "violet harbor"), Some(Violation::Classes { min: 3, used: 2 }));
        assert_eq!(check(&asks(3), "Violet harbor"), None);
    }
}
