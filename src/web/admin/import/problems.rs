//! What is wrong with the lines of a file, as a list and as a file of its own.

use super::{list, with, words};
use crate::i18n::Arg;
use crate::ops::import;
use crate::store::import_notes::Note;
use crate::web::admin::Staff;
use crate::web::fault::Fault;
use crate::web::page::Reply;
use actix_web::web::Path;

/// Problems that the page lists; the file has those that were kept.
pub const LISTED: i64 = 100;

/// A problem on the page.
pub struct Problem {
    pub line: i64,
    pub heading: String,
    pub shown: String,
    pub message: &'static str,
    pub args: Vec<(&'static str, Arg)>,
    pub hint: Option<String>,
}

impl From<Note> for Problem {
    fn from(note: Note) -> Self {
        let message = words::why(note.why);
        let names_line = words::names_line(note.why);
        let hint = note.hint.clone().filter(|_| !names_line);
        let args = note.hint.filter(|_| names_line).map(|line| ("line", Arg::ltr(line)));
        Self {
            line: note.line,
            heading: note.heading,
            shown: note.shown,
            message,
            args: args.into_iter().collect(),
            hint,
        }
    }
}

/// `GET /admin/import/{id}/problems.csv`: every problem that was kept, with the line as it was.
pub async fn download(staff: Staff, id: Path<String>) -> Reply {
    let localizer = staff.cx.localizer.clone();
    let table = with(&staff, &id, move |ctx, import| {
        let first = FIRST.map(|id| localizer.text(id, &[]));
        let said = |note: &Note| {
            let problem = Problem::from(note.clone());
            let reason = localizer.text(problem.message, &problem.args);
            let line = problem.line.to_string();
            vec![line, problem.heading, problem.shown, reason, problem.hint.unwrap_or_default()]
        };
        import::table_of_notes(ctx, import, &first, &said)
    });
    Ok(list::file("problems.csv", table.await?.ok_or(Fault::NotFound)?))
}

/// What stands above the columns.
const FIRST: [&str; 5] = [
    "admin-import-problem-line",
    "admin-import-problem-column",
    "admin-import-problem-value",
    "admin-import-problem-reason",
    "admin-import-problem-hint",
];
