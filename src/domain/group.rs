//! Groups: what they may be called.

use super::name::TypedName;

/// The longest name of a group, in characters; it fits a column of a table.
pub const GROUP_NAME_MAX_CHARACTERS: usize = 100;

/// What somebody typed as the name of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupName {
    /// Cleaned of blanks around it and of invisible marks, otherwise as typed.
    pub shown: String,
    /// Compared against stored keys, as user names are.
    pub key: String,
}

impl GroupName {
    /// Cleans `typed`; `None` when nothing is left, it is longer than [`GROUP_NAME_MAX_CHARACTERS`], or it has control
    /// characters or a comma, which stands between the names of a list.
    pub fn parse(typed: &str) -> Option<Self> {
        let TypedName { shown, key } = TypedName::parse(typed)?;
        let plain = !shown.chars().any(|c| c.is_control()) && !key.contains(',');
        let fits = shown.chars().count() <= GROUP_NAME_MAX_CHARACTERS;
        (plain && fits).then_some(Self { shown, key })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_groups_compare_as_user_names_do() {
        let key = |typed| GroupName::parse(typed).unwrap().key;
        assert_eq!(key(" Sales Vienna\u{200B} "), key("ＳALES vienna"));
        assert_ne!(key("Sales Vienna"), key("SalesVienna"));
        assert_eq!(GroupName::parse(" Straße ").unwrap().shown, "Straße");
    }

    #[test]
    fn a_name_that_would_break_a_list_or_a_line_is_none() {
        for typed in ["", " \u{200B} ", "a,b", "a，b", "a\nb", "a\u{7}b"] {
            assert_eq!(GroupName::parse(typed), None, "{typed:?}");
        }
        assert!(GroupName::parse(&"ä".repeat(GROUP_NAME_MAX_CHARACTERS)).is_some());
        assert_eq!(GroupName::parse(&"ä".repeat(GROUP_NAME_MAX_CHARACTERS + 1)), None);
    }
}
