//! What was given: values with the place they were written at, from the file and from the environment.

use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::error::{ConfigError, Mismatch, Place};
use super::names::{self, Kind, Setting};

/// A value before it is understood.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Raw {
    Text(String),
    Whole(i64),
    List(Vec<Raw>),
    /// A kind of value that no setting takes.
    Other(&'static str),
}

/// A value, its setting and where it stands.
#[derive(Debug)]
pub(super) struct Given {
    pub setting: &'static Setting,
    pub place: Place,
    pub raw: Raw,
}

/// Everything given, and what was already wrong with it. Later entries win over earlier ones.
pub(super) struct Reader {
    given: Vec<Given>,
    pub errors: Vec<ConfigError>,
}

impl Reader {
    /// Takes the file's text, if there is a file, then the variables.
    pub(super) fn new(file: Option<(&Path, &str)>, env: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut reader = Self { given: Vec::new(), errors: Vec::new() };
        if let Some((path, text)) = file {
            reader.take_file(path, text);
        }
        for setting in names::ALL {
            // An empty variable counts as not set: that is how compose files and unit files switch one off.
            if let Some(text) = env(setting.variable).filter(|text| !text.is_empty()) {
                reader.take_variable(setting, &text);
            }
        }
        reader
    }

    /// The value of `setting` as `parse` understands it: the variable's, else the file's, else the
    /// built-in one. Everything given is checked, also what another value wins over.
    pub(super) fn read<T>(
        &mut self,
        setting: &'static Setting,
        parse: impl Fn(&Raw) -> Result<T, Mismatch>,
    ) -> Option<T> {
        let mut value = setting.default.and_then(|text| parse(&raw_of(setting.kind, text)).ok());
        for given in self.given.iter().filter(|given| std::ptr::eq(given.setting, setting)) {
            match parse(&given.raw) {
                Ok(parsed) => value = Some(parsed),
                Err(mismatch) => self.errors.push(mismatch.at(given.place.clone(), setting.name)),
            }
        }
        value
    }

    /// Where the value that counts was written; [`Place::BuiltIn`] when it was not given.
    pub(super) fn place(&self, setting: &'static Setting) -> Place {
        let given = self.given.iter().rev().find(|given| std::ptr::eq(given.setting, setting));
        given.map_or(Place::BuiltIn, |given| given.place.clone())
    }

    /// Notes that the value of `setting` that counts can't be used.
    pub(super) fn refuse(&mut self, setting: &'static Setting, mismatch: Mismatch) {
        self.errors.push(mismatch.at(self.place(setting), setting.name));
    }

    fn take_file(&mut self, path: &Path, text: &str) {
        let (table, slips) = DeTable::parse_recoverable(text);
        let place = |start: usize| Place::Line(path.to_path_buf(), line_at(text, start));
        // Only the parser's own words: its long form quotes the line, which may hold a password.
        self.errors.extend(slips.iter().map(|slip| ConfigError {
            place: place(slip.span().map_or(0, |span| span.start)),
            problem: format!("not valid TOML: {}", slip.message().replace('\n', ", ")),
        }));
        if !slips.is_empty() {
            return;
        }
        let mut leaves = Vec::new();
        flatten("", table.get_ref(), &mut leaves);
        for (name, start, raw) in leaves {
            match names::find(&name) {
                Some(setting) => self.given.push(Given { setting, place: place(start), raw }),
                None => self.errors.push(ConfigError { place: place(start), problem: names::unknown(&name) }),
            }
        }
    }

    fn take_variable(&mut self, setting: &'static Setting, text: &str) {
        let place = Place::Variable(setting.variable.into());
        // What `environment` leaves where the bytes were not UTF-8.
        if text.contains(char::REPLACEMENT_CHARACTER) {
            let mismatch = Mismatch::new("is not valid UTF-8", "text in UTF-8");
            return self.errors.push(mismatch.at(place, setting.name));
        }
        self.given.push(Given { setting, place, raw: raw_of(setting.kind, text) });
    }
}

/// Text from a variable, read as the kind that its setting has.
fn raw_of(kind: Kind, text: &str) -> Raw {
    match kind {
        Kind::Text => Raw::Text(text.to_owned()),
        Kind::Whole => text.trim().parse().map_or_else(|_| Raw::Text(text.to_owned()), Raw::Whole),
        Kind::List => {
            let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
            Raw::List(items.map(|item| Raw::Text(item.to_owned())).collect())
        }
        Kind::Lines => {
            let items = text.lines().map(str::trim).filter(|item| !item.is_empty());
            Raw::List(items.map(|item| Raw::Text(item.to_owned())).collect())
        }
    }
}

/// Every value under `table` with its dotted name and the byte where its key starts.
fn flatten(section: &str, table: &DeTable<'_>, leaves: &mut Vec<(String, usize, Raw)>) {
    for (key, value) in table {
        let name = if section.is_empty() {
            key.get_ref().to_string()
        } else {
            format!("{section}.{}", key.get_ref())
        };
        match value.get_ref() {
            DeValue::Table(inner) if !inner.is_empty() => flatten(&name, inner, leaves),
            // An empty section says nothing, unless there is no such section.
            DeValue::Table(_) if names::is_section(&name) => {}
            other => leaves.push((name, key.span().start, raw_value(other))),
        }
    }
}

fn raw_value(value: &DeValue<'_>) -> Raw {
    match value {
        DeValue::String(text) => Raw::Text(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Raw::Other("a number out of range"), Raw::Whole),
        DeValue::Array(items) => Raw::List(items.iter().map(|item| raw_value(item.get_ref())).collect()),
        DeValue::Float(_) => Raw::Other("a number with a fraction"),
        DeValue::Boolean(_) => Raw::Other("true or false"),
        DeValue::Datetime(_) => Raw::Other("a date or time"),
        DeValue::Table(_) => Raw::Other("a section"),
    }
}

/// The line, counted from 1, of the byte at `start`.
fn line_at(text: &str, start: usize) -> usize {
    1 + text.bytes().take(start).filter(|byte| *byte == b'\n').count()
}
