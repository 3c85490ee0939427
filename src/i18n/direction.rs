//! The directions in which languages are written.

use icu_locale::{Locale, LocaleDirectionality};

/// The direction in which a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// The direction of a language, which need not be one that the portal speaks: a tenant's own texts may be in any.
/// Left to right for what is no tag.
pub fn direction_of(tag: &str) -> Direction {
    let directions = LocaleDirectionality::new_extended();
    let is_rtl = tag.parse::<Locale>().is_ok_and(|locale| directions.is_right_to_left(&locale.id));
    if is_rtl { Direction::Rtl } else { Direction::Ltr }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_that_the_portal_does_not_speak_have_a_direction_as_well() {
        for (tag, direction) in [
            ("he", "rtl"),
            ("ar-EG", "rtl"),
            ("ur", "rtl"),
            ("az-Arab", "rtl"),
            ("az", "ltr"),
            ("ja", "ltr"),
            ("no tag", "ltr"),
            ("", "ltr"),
        ] {
            assert_eq!(direction_of(tag).as_str(), direction, "{tag}");
        }
    }
}
