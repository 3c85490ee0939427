//! Not many equal or consecutive characters in a row: `aaaa`, `1234`, `dcba`.

use super::{Policy, Violation};

/// The longest row by default.
pub const DEFAULT_MAX: u8 = 3;

/// Whether `password` keeps to the longest row that `policy` allows; 0 allows any.
pub fn check(policy: &Policy, password: &str) -> Option<Violation> {
    let max = usize::from(policy.max_row);
    (max > 0 && longest_row(password) > max).then_some(Violation::Repetition { max: policy.max_row })
}

/// The longest row of characters that are equal, or of letters or digits that go up or down by one.
fn longest_row(password: &str) -> usize {
    let all: Vec<char> = password.chars().flat_map(char::to_lowercase).collect();
    let steps: Vec<Option<i64>> = all.iter().zip(all.iter().skip(1)).map(|(a, b)| step(*a, *b)).collect();
    let rows = steps.chunk_by(|a, b| a.is_some() && a == b);
    let longest = rows.filter(|row| matches!(row, [Some(_), ..])).map(<[_]>::len).max().unwrap_or(0);
    if all.is_empty() { 0 } else { longest + 1 }
}

/// How `b` follows `a` in a row; nothing where it goes on with something else.
fn step(a: char, b: char) -> Option<i64> {
    let way = i64::from(u32::from(b)) - i64::from(u32::from(a));
    let in_order = way.abs() == 1 && a.is_alphanumeric() && b.is_alphanumeric();
    (way == 0 || in_order).then_some(way)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_go_on_up_or_down() {
        for (password, row) in [
            ("", 0),
            ("a", 1),
            ("qz", 1),
            ("aa", 2),
            ("xaAax", 3),
            ("x1234x", 4),
            ("edcba!", 5),
            ("abcba", 3),
            ("aabb", 2),
            ("    ", 4),
            ("()*+", 1),
            ("\u{5d0}\u{5d1}\u{5d2}\u{5d3}", 4),
        ] {
            assert_eq!(longest_row(password), row, "{password:?}");
        }
    }

    #[test]
    fn three_are_allowed_and_four_are_not() {
        let policy = Policy::default();
        assert_eq!(check(&policy, "violet 123 harbor aaa"), None);
        assert_eq!(check(&policy, "violet 1234 harbor"), Some(Violation::Repetition { max: 3 }));
        assert_eq!(check(&Policy { max_row: 0, ..policy }, "aaaaaaaaaaaaaaaaaaa"), None);
    }
}
