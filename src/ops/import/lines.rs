//! The lines of a file, one after the other.

use super::chunks::{Broken, Source};
use crate::domain::import::{COLUMNS_MAX, row, separator};
use crate::ops::{Ctx, Error};
use crate::store::imports::Import;
use csv::{ErrorKind, Reader, StringRecord};

/// A line and where it begins in the file, counted from 1.
pub(super) struct Line {
    pub(super) number: u64,
    pub(super) cells: StringRecord,
}

/// The lines below the first one that have something in them.
pub(super) struct Lines<'a> {
    reader: Reader<Source<'a>>,
    /// What the first line says.
    pub(super) headings: Vec<String>,
}

impl<'a> Lines<'a> {
    /// Opens a file and reads its first line.
    pub(super) fn open(ctx: &'a Ctx, import: &Import) -> Result<Self, Broken> {
        let reader = import.separator.reader().from_reader(Source::of(ctx, import));
        let mut lines = Self { reader, headings: Vec::new() };
        let mut first = lines.next()?;
        if first.as_ref().and_then(|line| line.cells.get(0)).is_some_and(separator::is_declaration) {
            first = lines.next()?;
        }
        if let Some(first) = first {
            lines.headings = first.cells.iter().map(heading).collect();
        }
        if lines.headings.len() > COLUMNS_MAX {
            return Err(Broken::Line);
        }
        Ok(lines)
    }

    /// The next line that has something in it.
    pub(super) fn next(&mut self) -> Result<Option<Line>, Broken> {
        let mut cells = StringRecord::new();
        while self.reader.read_record(&mut cells).map_err(broken)? {
            self.reader.get_mut().end_line();
            if !row::is_blank(cells.iter()) {
                let number = cells.position().map_or(0, csv::Position::line);
                return Ok(Some(Line { number, cells }));
            }
        }
        Ok(None)
    }

    /// Up to so many of the next lines.
    pub(super) fn take(&mut self, count: usize) -> Result<Vec<Line>, Broken> {
        let mut lines = Vec::with_capacity(count);
        while lines.len() < count
            && let Some(line) = self.next()?
        {
            lines.push(line);
        }
        Ok(lines)
    }
}

/// A heading as it is shown and kept, where no control character may stand.
fn heading(cell: &str) -> String {
    cell.trim().chars().filter(|c| !c.is_control()).collect()
}

fn broken(error: csv::Error) -> Broken {
    match error.into_kind() {
        ErrorKind::Io(error) => match error.downcast::<Broken>() {
            Ok(broken) => broken,
            Err(error) => Broken::Database(anyhow::Error::from(error).into()),
        },
        other => Broken::Database(anyhow::anyhow!("the file cannot be read: {other:?}").into()),
    }
}

/// The beginning of a file, as its separator and encoding make it appear.
pub struct Look {
    /// What the first line says.
    pub headings: Vec<String>,
    /// The cells of the next lines.
    pub lines: Vec<Vec<String>>,
}

/// The beginning of a file: its first line and so many below it.
///
/// # Errors
/// A [`Fault`](crate::domain::import::fault::Fault) when it is no table; when the database does not answer.
pub fn look(ctx: &Ctx, import: &Import, count: usize) -> Result<Look, Error> {
    let mut lines = Lines::open(ctx, import).map_err(Broken::at_first)?;
    let below = lines.take(count).map_err(Broken::at_first)?;
    let cells = |line: Line| line.cells.iter().map(str::to_owned).collect();
    Ok(Look { headings: lines.headings, lines: below.into_iter().map(cells).collect() })
}
