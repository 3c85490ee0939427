//! What one line of a file says about a user.

use super::field::Field;
use super::mapping::Mapping;
use super::options::Options;
use super::problem::{Problem, Why};
use super::report;
use crate::domain::foreign_hash::ForeignHash;
use crate::domain::group::GroupName;
use crate::domain::mail_address::MailAddress;
use crate::domain::name::{NAME_MAX_CHARACTERS, TypedName, name_key};
use crate::domain::phone;
use crate::domain::tenant::Tenant;
use crate::domain::user::Role;

/// What lines are read by.
pub struct Rules<'a> {
    /// The organization.
    pub tenant: &'a Tenant,
    /// What each column holds.
    pub mapping: &'a Mapping,
    /// What was decided.
    pub options: &'a Options,
    /// The stored form of a language, if it is spoken here.
    pub language: &'a (dyn Fn(&str) -> Option<String> + Sync),
    /// Whether a realm belongs to another organization.
    pub is_foreign: &'a (dyn Fn(&str) -> bool + Sync),
}

/// A user as a line of a file says. An empty cell says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The user name as it is stored.
    pub name: String,
    /// The form of the name that is compared.
    pub key: String,
    /// The name for people.
    pub display_name: Option<String>,
    /// The given name.
    pub given_name: Option<String>,
    /// The family name.
    pub family_name: Option<String>,
    /// The mail address at work.
    pub work_mail: Option<String>,
    /// The alternate mail address.
    pub private_mail: Option<String>,
    /// The mobile phone, as it is stored.
    pub mobile_phone: Option<String>,
    /// The office phone, as it is stored.
    pub office_phone: Option<String>,
    /// The locale.
    pub language: Option<String>,
    /// The role.
    pub role: Option<Role>,
    /// The groups to join.
    pub groups: Vec<GroupName>,
    /// The password as another system hashed it, as it is stored.
    pub password_hash: Option<String>,
}

impl Row {
    /// The form of the mail address at work that is compared.
    pub fn work_mail_key(&self) -> Option<String> {
        self.work_mail.as_deref().map(name_key)
    }

    /// What people call somebody of whom the file says no more.
    pub fn display_name_or_own(&self) -> String {
        let parts = [&self.given_name, &self.family_name].map(|part| part.as_deref().unwrap_or_default());
        let whole = parts.join(" ").trim().to_owned();
        let own = || if whole.is_empty() { self.name.clone() } else { whole };
        self.display_name.clone().unwrap_or_else(own)
    }
}

/// Whether a line has nothing in it, as those below a table may have.
pub fn is_blank<'a>(mut cells: impl Iterator<Item = &'a str>) -> bool {
    cells.all(|cell| cell.trim().is_empty())
}

/// The user name of a line alone, in the form that is compared.
pub fn key_of(rules: &Rules<'_>, cells: &[&str]) -> Option<String> {
    let column = rules.mapping.columns(Field::UserName).next()?;
    let name = TypedName::parse(report::plain(cells.get(column)?))?;
    Some(rules.tenant.user_key(&name).to_owned())
}

/// The mail address at work of a line alone, in the form that is compared.
pub fn mail_of(rules: &Rules<'_>, cells: &[&str]) -> Option<String> {
    let column = rules.mapping.columns(Field::WorkMail).next()?;
    let cell = report::plain(cells.get(column)?).trim();
    (!cell.is_empty()).then(|| name_key(cell))
}

/// Reads a line.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(rules: &Rules<'_>, cells: &[&str]) -> Result<Row, Vec<Problem>> {
    let mut reading = Reading { rules, cells, row: Row::default(), problems: Vec::new() };
    let wide = cells.iter().skip(rules.mapping.0.len()).any(|cell| !cell.trim().is_empty());
    if wide {
        reading.problems.push(Problem::of_line(Why::Cells));
    }
    reading.name();
    reading.texts();
    reading.addresses();
    reading.phones();
    reading.choices();
    reading.groups();
    reading.password_hash();
    if reading.problems.is_empty() { Ok(reading.row) } else { Err(reading.problems) }
}

struct Reading<'a> {
    rules: &'a Rules<'a>,
    cells: &'a [&'a str],
    row: Row,
    problems: Vec<Problem>,
}

impl<'a> Reading<'a> {
    /// What the cell of a field says; a problem when it has what no cell may have.
    fn cell(&mut self, field: Field) -> Option<&'a str> {
        let column = self.rules.mapping.columns(field).next()?;
        self.cell_at(field, column)
    }

    fn cell_at(&mut self, field: Field, column: usize) -> Option<&'a str> {
        let cell = report::plain(self.cells.get(column)?).trim();
        if cell.is_empty() {
            return None;
        }
        let longest = if field == Field::PasswordHash { HASH_MAX_CHARACTERS } else { NAME_MAX_CHARACTERS };
        let garbled = cell.contains('\u{FFFD}');
        if garbled || cell.chars().any(char::is_control) || cell.chars().count() > longest {
            let why = if garbled { Why::Garbled } else { Why::Text };
            self.problems.push(Problem::of(field, why, cell));
            return None;
        }
        Some(cell)
    }

    fn refuse(&mut self, field: Field, why: Why, cell: &str) {
        self.problems.push(Problem::of(field, why, cell));
    }

    fn name(&mut self) {
        let before = self.problems.len();
        let Some(cell) = self.cell(Field::UserName) else {
            if self.problems.len() == before {
                self.refuse(Field::UserName, Why::NameEmpty, "");
            }
            return;
        };
        let Some(name) = TypedName::parse(cell) else {
            return self.refuse(Field::UserName, Why::NameEmpty, cell);
        };
        if name.shown.chars().any(char::is_whitespace) || name.local().is_empty() {
            return self.refuse(Field::UserName, Why::NameShape, cell);
        }
        let key = self.rules.tenant.user_key(&name).to_owned();
        if key == name.key && name.realm().is_some_and(self.rules.is_foreign) {
            return self.refuse(Field::UserName, Why::NameForeign, cell);
        }
        self.row.name = if key == name.key { name.shown } else { name.shown_local().to_owned() };
        self.row.key = key;
    }

    fn texts(&mut self) {
        self.row.display_name = self.cell(Field::DisplayName).map(str::to_owned);
        self.row.given_name = self.cell(Field::GivenName).map(str::to_owned);
        self.row.family_name = self.cell(Field::FamilyName).map(str::to_owned);
    }

    fn addresses(&mut self) {
        self.row.work_mail = self.address(Field::WorkMail);
        self.row.private_mail = self.address(Field::PrivateMail);
    }

    fn address(&mut self, field: Field) -> Option<String> {
        let cell = self.cell(field)?;
        if MailAddress::parse(cell).is_some() {
            return Some(cell.to_owned());
        }
        let hint = meant(cell).filter(|_| !field.is_private());
        self.problems.push(Problem::of(field, Why::MailShape, cell).hinted(hint));
        None
    }

    fn phones(&mut self) {
        self.row.mobile_phone = self.phone(Field::MobilePhone);
        self.row.office_phone = self.phone(Field::OfficePhone);
    }

    fn phone(&mut self, field: Field) -> Option<String> {
        let cell = self.cell(field)?;
        match phone::parse(self.rules.options.country.as_deref(), cell) {
            Ok(phone) => Some(phone.stored()),
            Err(fault) => {
                self.refuse(field, fault.into(), cell);
                None
            }
        }
    }

    fn choices(&mut self) {
        if let Some(cell) = self.cell(Field::Language) {
            self.row.language = (self.rules.language)(cell);
            if self.row.language.is_none() {
                self.refuse(Field::Language, Why::Language, cell);
            }
        }
        if let Some(cell) = self.cell(Field::Role) {
            self.row.role = role(cell);
            if self.row.role.is_none() {
                let hint = nearest_role(cell).map(|role| role.to_string());
                self.problems.push(Problem::of(Field::Role, Why::Role, cell).hinted(hint));
            }
        }
    }

    fn password_hash(&mut self) {
        let Some(cell) = self.cell(Field::PasswordHash) else { return };
        match ForeignHash::parse(cell) {
            Ok(hash) => self.row.password_hash = Some(hash.stored()),
            Err(error) => self.refuse(Field::PasswordHash, error.into(), cell),
        }
    }

    fn groups(&mut self) {
        let columns: Vec<_> = self.rules.mapping.columns(Field::Groups).collect();
        for column in columns {
            let Some(cell) = self.cell_at(Field::Groups, column) else { continue };
            for one in cell.split(GROUP_MARKS).map(str::trim).filter(|one| !one.is_empty()) {
                match GroupName::parse(one) {
                    Some(group) if self.row.groups.iter().any(|known| known.key == group.key) => {}
                    Some(group) => self.row.groups.push(group),
                    None => self.refuse(Field::Groups, Why::GroupShape, one),
                }
            }
        }
    }
}

/// The address in what mail programs and people make of one: `Alex <alex@contoso.example>`, a comma for a dot.
fn meant(cell: &str) -> Option<String> {
    let inner = cell.split_once('<').map_or(cell, |(_, rest)| rest.trim_end_matches('>'));
    let text: String = inner.trim_start_matches("mailto:").chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.replace(',', ".");
    MailAddress::parse(&text).map(|_| text)
}

/// The longest hash of a password that is looked at.
const HASH_MAX_CHARACTERS: usize = 1024;

/// What stands between several groups in one cell.
const GROUP_MARKS: [char; 3] = [',', ';', '|'];

fn role(cell: &str) -> Option<Role> {
    let word: String = cell.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    word.parse().ok().or_else(|| (word == "administrator").then_some(Role::Admin))
}

/// Slips that lead from a word to a role.
const SLIPS: usize = 2;

fn nearest_role(cell: &str) -> Option<Role> {
    let word = cell.to_lowercase();
    let near = |role: &&Role| strsim::damerau_levenshtein(&word, role.as_str()) <= SLIPS;
    Role::ALL.iter().find(near).copied()
}

#[cfg(test)]
mod tests;
