//! Answers on the terminal: aligned columns for people, JSON for scripts.
//!
//! What people typed may hold control characters, or marks that turn the order of letters around; in
//! columns those are shown as `\u{…}`, so that a name can't command the administrator's terminal.
//!
//! ```
//! use latchkey::cli::output::Table;
//! let mut table = Table::new(["SLUG", "REALMS"]);
//! table.row(["contoso".to_owned(), "contoso.example".to_owned()]);
//! let mut out = Vec::new();
//! table.print(&mut out)?;
//! assert_eq!(String::from_utf8_lossy(&out), "SLUG     REALMS\ncontoso  contoso.example\n");
//! # Ok::<(), std::io::Error>(())
//! ```

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};

use jiff::tz::TimeZone;
use serde::Serialize;
use unicode_normalization::char::is_combining_mark;

use crate::domain::moment::Moment;

/// Between two columns.
const GAP: usize = 2;

/// Rows of `N` cells under a heading.
#[derive(Debug)]
pub struct Table<const N: usize> {
    rows: Vec<[String; N]>,
}

impl<const N: usize> Table<N> {
    /// A table with a heading and no rows yet.
    pub fn new(heading: [&str; N]) -> Self {
        Self { rows: vec![heading.map(str::to_owned)] }
    }

    /// One more row.
    pub fn row(&mut self, cells: [String; N]) {
        self.rows.push(cells.map(|cell| harmless(&cell)));
    }

    /// Writes all rows, every column as wide as its widest cell.
    ///
    /// # Errors
    /// When `out` can't be written to.
    pub fn print(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut widths = [0; N];
        for row in &self.rows {
            widths.iter_mut().zip(row).for_each(|(widest, cell)| *widest = width(cell).max(*widest));
        }
        for row in &self.rows {
            let padded = row.iter().zip(widths).map(|(cell, widest)| {
                let space = widest.saturating_sub(width(cell)) + GAP;
                format!("{cell}{:space$}", "")
            });
            writeln!(out, "{}", padded.collect::<String>().trim_end())?;
        }
        Ok(())
    }
}

/// Writes what is known of one thing, a line each: its label, then its value.
///
/// # Errors
/// When `out` can't be written to.
pub fn print_fields(out: &mut dyn Write, fields: &[(&str, String)]) -> io::Result<()> {
    let widest = fields.iter().map(|(label, _)| width(label)).max().unwrap_or(0);
    for (label, value) in fields {
        let space = widest.saturating_sub(width(label)) + GAP;
        writeln!(out, "{}", format!("{label}{:space$}{}", "", harmless(value)).trim_end())?;
    }
    Ok(())
}

/// Writes `value` as indented JSON with a line feed at the end.
///
/// # Errors
/// When `out` can't be written to, or `value` has no JSON form.
pub fn print_json<T: Serialize + ?Sized>(out: &mut dyn Write, value: &T) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

/// A moment as `2026-01-31T09:10:00Z` (RFC 3339 §5.6), in UTC.
pub fn timestamp(at: Moment) -> String {
    at.in_zone(&TimeZone::UTC).timestamp().to_string()
}

/// The text with everything a terminal would obey written out.
pub fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        // Marks of direction (Unicode TR9 §2) can make one name look like another.
        let turns = matches!(letter, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        if letter.is_control() || turns || matches!(letter, '\u{2028}' | '\u{2029}') {
            let _ = write!(shown, "{}", letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// Columns that a terminal gives to `text`: none to marks, two to East Asian wide letters and pictures.
fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(letter: char) -> usize {
    // The wide and full-width blocks of Unicode TR11, whole; single exceptions in them do not matter here.
    let wide = matches!(letter,
        '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{303E}' | '\u{3041}'..='\u{A4CF}' | '\u{A960}'..='\u{A97C}'
        | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE6F}' | '\u{FF01}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}' | '\u{1F300}'..='\u{1F64F}' | '\u{1F680}'..='\u{1F6FF}' | '\u{1F900}'..='\u{1F9FF}'
        | '\u{20000}'..='\u{3FFFD}');
    let joins =
        is_combining_mark(letter) || matches!(letter, '\u{200B}'..='\u{200D}' | '\u{FE00}'..='\u{FE0F}');
    match (joins, wide) {
        (true, _) => 0,
        (false, true) => 2,
        (false, false) => 1,
    }
}

/// Prints one value as JSON on one line, for scripts that read line by line.
///
/// # Errors
/// When nobody reads any more.
pub fn print_json_line<T: Serialize + ?Sized>(out: &mut dyn Write, value: &T) -> io::Result<()> {
    writeln!(out, "{}", serde_json::to_string(value)?)?;
    out.flush()
}

/// Prints a text as it is.
///
/// # Errors
/// When nobody reads any more.
pub fn print_text(out: &mut dyn Write, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Whether a command failed because nobody reads what it prints any more.
pub fn is_unread(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// Tells the operator something on standard error.
pub fn note(text: &str) {
    // Nobody may be reading; there is no one left to tell that.
    writeln!(io::stderr(), "{text}").ok();
}

/// Writes a line on standard error over the one before it; nothing where nobody looks on.
pub fn progress(text: &str) {
    let mut terminal = io::stderr();
    if terminal.is_terminal() {
        write!(terminal, "\r{text}\x1b[K").and_then(|()| terminal.flush()).ok();
    }
}

/// Says on standard error why a command failed.
pub fn complain(error: &anyhow::Error) {
    note(&format!("latchkey: {error:#}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(print: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> String {
        let mut out = Vec::new();
        print(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn columns_line_up_in_every_script() {
        let mut table = Table::new(["NAME", "ROLE"]);
        table.row(["José".to_owned(), "user".to_owned()]);
        table.row(["Jose\u{301}".to_owned(), "admin".to_owned()]);
        table.row(["田中太郎".to_owned(), String::new()]);
        let expected = "NAME      ROLE\nJosé      user\nJose\u{301}      admin\n田中太郎\n";
        assert_eq!(printed(|out| table.print(out)), expected);
    }

    #[test]
    fn a_table_without_rows_is_its_heading() {
        assert_eq!(printed(|out| Table::new(["A", "B"]).print(out)), "A  B\n");
    }

    #[test]
    fn a_name_cannot_command_the_terminal() {
        let fields = [("Name", "x\u{1b}[2J\r\n\u{9b}1m\u{202e}y".to_owned()), ("Work mail", String::new())];
        let expected = "Name       x\\u{1b}[2J\\u{d}\\u{a}\\u{9b}1m\\u{202e}y\nWork mail\n";
        assert_eq!(printed(|out| print_fields(out, &fields)), expected);
    }

    #[test]
    fn json_ends_with_a_line_feed() {
        let value = serde_json::json!({"password_never_expires": true});
        assert_eq!(printed(|out| print_json(out, &value)), "{\n  \"password_never_expires\": true\n}\n");
    }
}
