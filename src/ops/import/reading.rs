//! What the lines of a file say, one after the other: what stood in a line before is known.

use super::lines::Line;
use super::{Languages, mapping, options};
use crate::domain::import::field::Field;
use crate::domain::import::mapping::Mapping;
use crate::domain::import::options::Options;
use crate::domain::import::problem::{Problem, Why};
use crate::domain::import::row::{self, Row, Rules};
use crate::domain::import::twice::Seen;
use crate::domain::tenant::Tenants;
use crate::ops::tenants::read_all;
use crate::ops::{Ctx, Error};
use crate::store::imports::Import;

/// What a line says, or what is wrong with it.
pub(super) type Said = Result<Row, Vec<Problem>>;

/// What is needed to read lines, and what stood in those before.
pub(super) struct Reading<'a> {
    ctx: &'a Ctx,
    languages: Languages<'a>,
    tenants: Tenants,
    pub(super) mapping: Mapping,
    pub(super) options: Options,
    names: Seen,
    mails: Seen,
}

impl<'a> Reading<'a> {
    pub(super) fn of(ctx: &'a Ctx, import: &Import, languages: Languages<'a>) -> Result<Self, Error> {
        Ok(Self {
            ctx,
            languages,
            tenants: ctx.read(read_all)?,
            mapping: mapping(import),
            options: options(import),
            names: Seen::default(),
            mails: Seen::default(),
        })
    }

    /// Reads a line.
    pub(super) fn read(&mut self, line: &Line) -> Said {
        let cells: Vec<&str> = line.cells.iter().collect();
        let (name, mail, said) = self.with_rules(|rules| {
            (row::key_of(rules, &cells), row::mail_of(rules, &cells), row::read(rules, &cells))
        });
        let twice = |seen: &mut Seen, key: Option<String>| seen.note(&key?, line.number);
        let before = [
            (Field::UserName, Why::NameTwice, twice(&mut self.names, name)),
            (Field::WorkMail, Why::MailTwice, twice(&mut self.mails, mail)),
        ];
        let mut problems = said.as_ref().err().cloned().unwrap_or_default();
        for (field, why, first) in before {
            let Some(first) = first else { continue };
            let cell = self.mapping.columns(field).next().and_then(|column| cells.get(column));
            let cell = cell.copied().unwrap_or_default();
            problems.push(Problem::of(field, why, cell).hinted(Some(first.to_string())));
        }
        if problems.is_empty() { said } else { Err(problems) }
    }

    /// Notes what stands in a line that is done already.
    pub(super) fn skip(&mut self, line: &Line) {
        let cells: Vec<&str> = line.cells.iter().collect();
        let (name, mail) = self.with_rules(|rules| (row::key_of(rules, &cells), row::mail_of(rules, &cells)));
        name.map(|name| self.names.note(&name, line.number));
        mail.map(|mail| self.mails.note(&mail, line.number));
    }

    fn with_rules<T>(&self, work: impl FnOnce(&Rules<'_>) -> T) -> T {
        let is_foreign =
            |realm: &str| self.tenants.of_realm(realm).is_some_and(|owner| owner.id != *self.ctx.tenant_id());
        work(&Rules {
            tenant: &self.ctx.tenant,
            mapping: &self.mapping,
            options: &self.options,
            language: self.languages,
            is_foreign: &is_foreign,
        })
    }
}
