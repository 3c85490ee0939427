//! Which column of a file means what.

use super::field::Field;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// A line a field: the field, then its headings as other programs and languages write them, the most likely first.
const HEADINGS: &str = include_str!("headings.txt");
/// Headings of columns with passwords that anybody could read.
const CLEAR_PASSWORDS: &str = include_str!("clear_passwords.txt");

/// What a heading means, and how likely: 0 is surest.
static KNOWN: LazyLock<HashMap<String, (Field, usize)>> = LazyLock::new(|| {
    let lines = HEADINGS.lines().filter_map(|line| {
        let (field, words) = line.split_once(' ')?;
        Some((field.parse::<Field>().ok()?, words))
    });
    let words = lines.flat_map(|(field, words)| {
        let own = std::iter::once(field.as_str()).chain(words.split(' '));
        own.enumerate().map(move |(rank, word)| (plain(word), (field, rank)))
    });
    words.collect()
});

/// What each column of a file holds; none where it is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping(pub Vec<Option<Field>>);

/// Why nothing can be imported with a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MappingFault {
    /// No column holds the user name.
    NoName,
    /// Two columns hold the same.
    Twice(Field),
}

impl Mapping {
    /// Whether it can be used.
    ///
    /// # Errors
    /// [`MappingFault`], which says what to correct.
    pub fn check(&self) -> Result<(), MappingFault> {
        for field in Field::ALL.iter().filter(|field| !field.may_repeat()) {
            if self.columns(*field).count() > 1 {
                return Err(MappingFault::Twice(*field));
            }
        }
        self.columns(Field::UserName).next().map(|_| ()).ok_or(MappingFault::NoName)
    }

    /// The columns that hold this.
    pub fn columns(&self, field: Field) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().filter(move |(_, held)| **held == Some(field)).map(|(column, _)| column)
    }

    /// Whether a column holds this.
    pub fn has(&self, field: Field) -> bool {
        self.columns(field).next().is_some()
    }
}

/// What the columns with these headings probably hold.
pub fn guess<'a>(headings: impl Iterator<Item = &'a str>) -> Vec<Option<Field>> {
    let mut guessed: Vec<_> = headings.map(|heading| KNOWN.get(&plain(heading)).copied()).collect();
    for field in Field::ALL.iter().filter(|field| !field.may_repeat()) {
        let of_field = guessed.iter().flatten().filter(|(held, _)| held == field);
        let Some(best) = of_field.map(|(_, rank)| *rank).min() else { continue };
        let mut is_taken = false;
        for column in &mut guessed {
            if let Some((held, rank)) = *column
                && held == *field
                && (rank > best || std::mem::replace(&mut is_taken, true))
            {
                *column = None;
            }
        }
    }
    guessed.into_iter().map(|column| column.map(|(field, _)| field)).collect()
}

/// Whether a column with this heading holds passwords that anybody could read.
pub fn holds_passwords(heading: &str) -> bool {
    let heading = plain(heading);
    CLEAR_PASSWORDS.split_whitespace().any(|word| plain(word) == heading)
}

/// A heading without blanks, marks and case.
fn plain(heading: &str) -> String {
    heading.nfkc().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(line: &str) -> Vec<Option<Field>> {
        guess(line.split(','))
    }

    #[test]
    fn headings_of_other_programs_and_languages_are_known() {
        assert_eq!(
            guessed(
                "sAMAccountName,givenName,sn,displayName,mail,mobile,telephoneNumber,department,preferredLanguage"
            ),
            [
                Field::UserName,
                Field::GivenName,
                Field::FamilyName,
                Field::DisplayName,
                Field::WorkMail,
                Field::MobilePhone,
                Field::OfficePhone,
                Field::Groups,
                Field::Language
            ]
            .map(Some)
        );
        assert_eq!(
            guessed("Benutzername,Vorname,Nachname,E-Mail-Adresse,Private E-Mail,Handy,Rolle"),
            [
                Field::UserName,
                Field::GivenName,
                Field::FamilyName,
                Field::WorkMail,
                Field::PrivateMail,
                Field::MobilePhone,
                Field::Role
            ]
            .map(Some)
        );
        assert_eq!(guessed("اسم المستخدم,الاسم الكامل"), [Some(Field::UserName), Some(Field::DisplayName)]);
        assert_eq!(
            guessed("ユーザー名,氏名,部署"),
            [Field::UserName, Field::DisplayName, Field::Groups].map(Some)
        );
    }

    #[test]
    fn of_two_columns_for_one_field_the_likelier_counts() {
        assert_eq!(guessed("userPrincipalName,sAMAccountName"), [None, Some(Field::UserName)]);
        assert_eq!(guessed("group,Department"), [Some(Field::Groups); 2]);
        assert_eq!(guessed("mail,MAIL"), [Some(Field::WorkMail), None]);
        assert_eq!(guessed("favourite colour"), [None]);
    }

    #[test]
    fn every_heading_of_the_template_means_its_field_and_no_word_means_two() {
        for field in Field::ALL {
            assert_eq!(guess(std::iter::once(field.as_str())), [Some(*field)]);
        }
        let mut all: Vec<String> =
            HEADINGS.lines().flat_map(|line| line.split(' ').skip(1)).map(plain).collect();
        all.extend(CLEAR_PASSWORDS.split_whitespace().map(plain));
        all.sort();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert_eq!(twice, Vec::<&[String]>::new());
    }

    #[test]
    fn a_column_of_passwords_is_noticed_in_many_languages() {
        for heading in
            ["Password", "PASSWORT", "mot de passe", "パスワード", "كلمة المرور", "Initial-Password"]
        {
            assert!(holds_passwords(heading), "{heading}");
        }
        assert!(!holds_passwords("password_hash") && !holds_passwords("passport"));
    }

    #[test]
    fn a_mapping_needs_the_user_name_once() {
        let mapping = |fields: &[Field]| Mapping(fields.iter().copied().map(Some).collect());
        assert_eq!(mapping(&[Field::UserName, Field::Groups, Field::Groups]).check(), Ok(()));
        assert_eq!(mapping(&[Field::WorkMail]).check(), Err(MappingFault::NoName));
        let twice = mapping(&[Field::UserName, Field::Role, Field::Role]).check();
        assert_eq!(twice, Err(MappingFault::Twice(Field::Role)));
    }
}
