//! What was wrong with lines, as it is kept and shown.

use super::lines::{Line, look};
use crate::domain::import::NOTES_MAX;
use crate::domain::import::field::Field;
use crate::domain::import::mapping::Mapping;
use crate::domain::import::problem::Problem;
use crate::domain::import::report;
use crate::ops::context::Tx;
use crate::ops::{Ctx, Error, contact};
use crate::store::import_notes::{self, Note};
use crate::store::imports::Import;
use secrecy::ExposeSecret;

/// A problem with a line.
pub struct Refused {
    /// The line of the file, counted from 1.
    pub line: u64,
    /// The heading of the column; empty when it is about the whole line.
    pub heading: String,
    /// What is wrong.
    pub problem: Problem,
    /// The cells of the line, with its first problem.
    cells: Option<Vec<String>>,
}

/// The problems of one line.
pub(super) fn refused(
    line: &Line,
    problems: Vec<Problem>,
    (mapping, headings): (&Mapping, &[String]),
) -> impl Iterator<Item = Refused> {
    let heading = |problem: &Problem| {
        let column = problem.field.and_then(|field| mapping.columns(field).next());
        column.and_then(|column| headings.get(column)).cloned().unwrap_or_default()
    };
    let hidden: Vec<usize> = mapping.columns(Field::PasswordHash).collect();
    let cells = line.cells.iter().enumerate();
    let cells: Vec<String> = cells
        .map(|(place, cell)| if hidden.contains(&place) { String::new() } else { cell.to_owned() })
        .collect();
    let (number, mut cells) = (line.number, Some(cells));
    let flat: Vec<Refused> = problems
        .into_iter()
        .map(|problem| Refused { line: number, heading: heading(&problem), problem, cells: cells.take() })
        .collect();
    flat.into_iter()
}

/// Keeps problems, as many as are kept; the others are counted.
pub(super) fn keep(tx: &mut Tx<'_>, ctx: &Ctx, import: &mut Import, all: &[Refused]) -> Result<(), Error> {
    let mut notes = Vec::new();
    for refused in all {
        if import.noted < NOTES_MAX {
            notes.push(note(ctx, import, refused)?);
        }
        import.noted += 1;
    }
    Ok(import_notes::insert_many(tx.conn, &notes)?)
}

fn note(ctx: &Ctx, import: &Import, refused: &Refused) -> Result<Note, Error> {
    let number = import.noted;
    let sealed = refused.cells.as_ref().map(|cells| {
        let cells = serde_json::to_string(cells).map_err(anyhow::Error::from)?;
        contact::seal(ctx, &import_notes::place(&import.id, number), &cells)
    });
    Ok(Note {
        import_id: import.id.clone(),
        number,
        tenant_id: import.tenant_id.clone(),
        line: i64::try_from(refused.line).unwrap_or(i64::MAX),
        heading: refused.heading.clone(),
        why: refused.problem.why,
        shown: refused.problem.value.clone(),
        hint: refused.problem.hint.clone(),
        sealed: sealed.transpose()?,
    })
}

/// Up to `limit` problems of an import, after the one with the number `after`; the first is 0.
///
/// # Errors
/// When the database does not answer.
pub fn list_notes(ctx: &Ctx, import: &Import, after: i64, limit: i64) -> Result<Vec<Note>, Error> {
    ctx.read(|conn| import_notes::list(conn, ctx.tenant_id(), &import.id, (after, limit)))
}

/// All problems that were kept as a file for spreadsheets: what is wrong, then the line as it was. `first` are the words
/// above the columns, `words` those of one problem: its reason and what to do.
///
/// # Errors
/// When the database does not answer.
pub fn table_of_notes(
    ctx: &Ctx,
    import: &Import,
    first: &[String],
    words: &dyn Fn(&Note) -> Vec<String>,
) -> Result<Vec<u8>, Error> {
    let notes = list_notes(ctx, import, -1, NOTES_MAX)?;
    // The file may be gone by now: then the line stands below no headings.
    let headings = look(ctx, import, 0).map(|look| look.headings).unwrap_or_default();
    let mut lines: Vec<Vec<String>> = vec![first.iter().cloned().chain(headings).collect()];
    for note in &notes {
        lines.push(words(note).into_iter().chain(cells(ctx, note)).collect());
    }
    let table = report::table(lines.iter().map(|line| line.iter().map(String::as_str).collect()));
    Ok(table.map_err(anyhow::Error::from)?)
}

/// The line that a note is about; nothing when its key is gone.
fn cells(ctx: &Ctx, note: &Note) -> Vec<String> {
    let Some(sealed) = &note.sealed else { return Vec::new() };
    let place = import_notes::place(&note.import_id, note.number);
    let opened = contact::unseal(&ctx.services.keys, &place, sealed).ok();
    opened.and_then(|cells| serde_json::from_str(cells.expose_secret()).ok()).unwrap_or_default()
}
