//! What the columns of a file hold, how it is read, and what the import may do.

use super::{address, with, words};
use crate::domain::import::encoding::Encoding;
use crate::domain::import::fault::Fault as FileFault;
use crate::domain::import::field::Field;
use crate::domain::import::mapping::Mapping;
use crate::domain::import::options::Options;
use crate::domain::import::separator::Separator;
use crate::domain::phone;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::import::{self, Hand, Look};
use crate::store::imports::Import;
use crate::web::admin::{Nav, Staff};
use crate::web::countries::{self, CountryChoice};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::web::Path;
use askama::Template;

/// Lines whose cells are shown as examples.
const EXAMPLES: usize = 5;

#[derive(Template)]
#[template(path = "admin/import/arrange.html")]
struct ArrangePage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    action: String,
    file_name: String,
    encodings: Vec<(&'static str, &'static str, bool)>,
    /// Value, message and whether it is chosen.
    separators: Vec<(&'static str, &'static str, bool)>,
    columns: Vec<Column>,
    countries: Vec<CountryChoice>,
    options: Options,
}

/// A column of the file.
struct Column {
    heading: String,
    examples: Vec<String>,
    /// Value, message and whether it is chosen.
    fields: Vec<(&'static str, &'static str, bool)>,
    holds_nothing: bool,
}

/// The page for an import as it is stored, or as it was typed.
pub async fn show(staff: &Staff, import: Import, errors: Errors) -> Reply {
    let (ctx, file) = (staff.ctx(), import.clone());
    let look = staff.cx.run(move || import::look(&ctx, &file, EXAMPLES)).await?;
    let was_refused = !errors.is_empty();
    let shell = if was_refused { page::shell_refused(&staff.cx) } else { page::shell(&staff.cx) };
    let shown = arranged(staff, shell, &import, &look, errors);
    if was_refused { page::refused(&staff.cx, &shown) } else { page::ok(&staff.cx, &shown) }
}

fn arranged(staff: &Staff, shell: Shell, import: &Import, look: &Look, errors: Errors) -> ArrangePage {
    let mapping = import::mapping(import);
    let options = import::options(import);
    let encoding = |one: &Encoding| (one.as_str(), one.shown(), *one == import.encoding);
    let separator = |one: &Separator| (one.as_str(), words::separator(*one), *one == import.separator);
    let columns = look.headings.iter().enumerate();
    ArrangePage {
        // Where the page can be asked for again: an action may have led to it.
        shell: Shell { address: format!("{}?step=columns", address(import)), ..shell },
        nav: staff.nav(),
        errors,
        action: address(import),
        file_name: import.file_name.clone(),
        encodings: Encoding::ALL.iter().map(encoding).collect(),
        separators: Separator::ALL.iter().map(separator).collect(),
        columns: columns.map(|(place, heading)| column(place, heading, look, &mapping)).collect(),
        countries: countries::choices(&staff.cx, options.country.as_deref().unwrap_or_default()),
        options,
    }
}

fn column(place: usize, heading: &str, look: &Look, mapping: &Mapping) -> Column {
    let held = mapping.0.get(place).copied().flatten();
    let cells = look.lines.iter().filter_map(|line| line.get(place));
    let field = |one: &Field| (one.as_str(), words::field(*one), Some(*one) == held);
    Column {
        heading: heading.to_owned(),
        examples: match held {
            // Nobody needs to see them.
            Some(Field::PasswordHash) => Vec::new(),
            _ => cells.filter(|cell| !cell.trim().is_empty()).cloned().collect(),
        },
        fields: Field::ALL.iter().map(field).collect(),
        holds_nothing: held.is_none(),
    }
}

/// `POST /admin/import/{id}/read`: the file is read in another way.
pub async fn read_again(staff: Staff, id: Path<String>, mut fields: Fields) -> Reply {
    let encoding = fields.text("encoding").parse().unwrap_or(Encoding::Utf8);
    let separator = fields.text("separator").parse().unwrap_or(Separator::Comma);
    let read = move |ctx: &_, import: &Import| {
        let read = import::reread(ctx, import, (encoding, separator));
        tried(read.map(|read| address(&read)), || import.clone())
    };
    answer(&staff, with(&staff, &id, read).await?.ok_or(Fault::NotFound)?).await
}

/// `POST /admin/import/{id}/check`: the file is gone through, and nothing is changed.
pub async fn check(staff: Staff, id: Path<String>, mut fields: Fields) -> Reply {
    let held = fields.prefixed("column.");
    let country = Some(fields.text("country")).filter(|country| phone::calling_code(country).is_some());
    let options =
        Options { roles: is_ticked(&mut fields, "roles"), groups: is_ticked(&mut fields, "groups"), country };
    let checked = move |ctx: &_, import: &Import| {
        let mapping = mapping(&held, import::mapping(import).0.len());
        let checked = import::check(ctx, import, (&mapping, &options), Hand::Worker);
        let typed = || Import { mapping: json(&mapping), options: json(&options), ..import.clone() };
        tried(checked.map(|checked| address(&checked)), typed)
    };
    answer(&staff, with(&staff, &id, checked).await?.ok_or(Fault::NotFound)?).await
}

/// Where to go, or the page again with what was typed and what is wrong with it.
type Tried = Result<String, Box<(Import, Refusal)>>;

fn tried(done: Result<String, Error>, typed: impl FnOnce() -> Import) -> Result<Tried, Error> {
    match done {
        Ok(place) => Ok(Ok(place)),
        // Sent twice, or somebody else was quicker: the page shows how far it is now.
        Err(Error::Refused(Refusal::Import(FileFault::Elsewhere))) => Ok(Ok(address(&typed()))),
        Err(Error::Refused(refusal)) => Ok(Err(Box::new((typed(), refusal)))),
        Err(error) => Err(error),
    }
}

async fn answer(staff: &Staff, tried: Tried) -> Reply {
    match tried {
        Ok(place) => Ok(page::go(&staff.cx, &place)),
        Err(refused) => {
            let (import, refusal) = *refused;
            show(staff, import, refusals::errors(&refusal)).await
        }
    }
}

/// What was chosen for each column, by its number.
fn mapping(held: &[(String, String)], columns: usize) -> Mapping {
    let mut mapping = vec![None; columns];
    for (number, field) in held {
        let place = number.parse::<usize>().ok().and_then(|number| mapping.get_mut(number));
        if let Some(place) = place {
            *place = field.parse::<Field>().ok();
        }
    }
    Mapping(mapping)
}

fn is_ticked(fields: &mut Fields, name: &str) -> bool {
    !fields.text(name).is_empty()
}

fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
