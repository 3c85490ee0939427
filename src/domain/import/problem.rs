//! What is wrong with a line of a file.

use super::field::Field;
use crate::domain::foreign_hash::ForeignHashError;
use crate::domain::mask;
use crate::domain::phone;
use crate::domain::text_enum::text_enum;

text_enum! {
    /// Why a line is refused.
    Why {
        /// It has more cells than the first line has.
        Cells = "cells",
        /// A letter cannot be read: the file has another encoding.
        Garbled = "garbled",
        /// A cell has control characters or is too long.
        Text = "text",
        /// There is no user name.
        NameEmpty = "name_empty",
        /// It is no user name: it has blanks, or is too long.
        NameShape = "name_shape",
        /// The realm of the user name belongs to another organization.
        NameForeign = "name_foreign",
        /// The user name stands in the file before.
        NameTwice = "name_twice",
        /// It is no mail address.
        MailShape = "mail_shape",
        /// The mail address belongs to another user.
        MailTaken = "mail_taken",
        /// The mail address stands in the file before.
        MailTwice = "mail_twice",
        /// It is no phone number.
        PhoneShape = "phone_shape",
        /// The phone number has too few digits.
        PhoneShort = "phone_short",
        /// The phone number has too many digits.
        PhoneLong = "phone_long",
        /// The phone number does not say its country.
        PhoneCountry = "phone_country",
        /// The phone number is one that costs extra.
        PhoneSpecial = "phone_special",
        /// There is no such language here.
        Language = "language",
        /// There is no such role.
        Role = "role",
        /// This import may not give or take roles.
        RoleOff = "role_off",
        /// Nobody changes the own role.
        RoleOwn = "role_own",
        /// Nobody changes the own ways back in with a file.
        ContactOwn = "contact_own",
        /// It can be no name of a group.
        GroupShape = "group_shape",
        /// There is no such group, and this import may not make it.
        Group = "group",
        /// The hash of a password has no form that is known.
        HashUnknown = "hash_unknown",
        /// The hash of a password is of a kind that is not taken over.
        HashWeak = "hash_weak",
        /// The hash of a password is not whole.
        HashDamaged = "hash_damaged",
        /// To compare with the hash of a password would take too much.
        HashCostly = "hash_costly",
        /// The undo of an import left this user alone: somebody changed it since.
        Kept = "kept",
    }
}

impl From<phone::Fault> for Why {
    fn from(fault: phone::Fault) -> Self {
        match fault {
            phone::Fault::Empty | phone::Fault::NoNumber => Self::PhoneShape,
            phone::Fault::TooShort => Self::PhoneShort,
            phone::Fault::TooLong => Self::PhoneLong,
            phone::Fault::UnknownCountry => Self::PhoneCountry,
            phone::Fault::Special => Self::PhoneSpecial,
        }
    }
}

impl From<ForeignHashError> for Why {
    fn from(error: ForeignHashError) -> Self {
        match error {
            ForeignHashError::Unknown => Self::HashUnknown,
            ForeignHashError::NotAccepted => Self::HashWeak,
            ForeignHashError::Damaged | ForeignHashError::TooShort | ForeignHashError::TooLong => {
                Self::HashDamaged
            }
            ForeignHashError::TooMuchMemory | ForeignHashError::TooMuchWork => Self::HashCostly,
        }
    }
}

/// What is wrong with one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What the cell was read as; none when it is about the whole line.
    pub field: Option<Field>,
    /// Why it is refused.
    pub why: Why,
    /// What it says, masked where only its owner should know it.
    pub value: String,
    /// What was probably meant, or the line in which it stands already.
    pub hint: Option<String>,
}

/// Letters of a value that are shown.
const VALUE_CHARACTERS: usize = 100;

impl Problem {
    /// A problem with this cell.
    pub fn of(field: Field, why: Why, cell: &str) -> Self {
        let value = match field {
            Field::PasswordHash => String::new(),
            field if field.is_private() => masked(cell),
            _ => cell.to_owned(),
        };
        // What is shown is stored as well: PostgreSQL takes no NUL in a text.
        let value = value.chars().filter(|c| !c.is_control()).take(VALUE_CHARACTERS).collect();
        Self { field: Some(field), why, value, hint: None }
    }

    /// A problem with the whole line.
    pub const fn of_line(why: Why) -> Self {
        Self { field: None, why, value: String::new(), hint: None }
    }

    /// The same with this hint.
    pub fn hinted(self, hint: Option<String>) -> Self {
        Self { hint, ..self }
    }
}

/// Characters at the end of what is no address that are shown.
const LAST_CHARACTERS: usize = 2;

/// An address or a number that cannot be read, so that its line can be found and no more is told.
fn masked(cell: &str) -> String {
    if cell.contains('@') {
        return mask::mail(cell);
    }
    let hidden = cell.chars().count().saturating_sub(LAST_CHARACTERS);
    format!("•••{}", cell.chars().skip(hidden).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_its_owner_should_know_is_shown_masked() {
        let value = |field, cell| Problem::of(field, Why::Text, cell).value;
        assert_eq!(value(Field::PrivateMail, "alex@mail example"), "a•••@m•••");
        assert_eq!(value(Field::MobilePhone, "0664 12 34"), "•••34");
        assert_eq!(value(Field::PasswordHash, "{SSHA}abc"), "");
        assert_eq!(value(Field::UserName, "al ex"), "al ex");
        assert_eq!(value(Field::UserName, "al\0ex"), "alex");
        assert_eq!(value(Field::UserName, &"a".repeat(200)).len(), 100);
    }
}
