//! How far a step of an import is. The page asks for itself again until it is done, without a script.

use crate::domain::import::progress::Progress;
use crate::domain::import::state::State;
use crate::i18n::{Arg, filters};
use crate::store::imports::Import;
use crate::web::admin::{Nav, Staff};
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use actix_web::http::header::{HeaderName, HeaderValue, REFRESH};
use askama::Template;

/// How often the page asks again.
const AGAIN_SECONDS: HeaderValue = HeaderValue::from_static("2");
/// From so many seconds on, minutes are told.
const MINUTE_SECONDS: i64 = 90;

#[derive(Template)]
#[template(path = "admin/import/progress.html")]
struct ProgressPage {
    shell: Shell,
    nav: Nav,
    title: &'static str,
    file_name: String,
    done: i64,
    all: i64,
    percent: i64,
    left: Option<(&'static str, Vec<(&'static str, Arg)>)>,
}

/// The page of an import that a worker has in hand, or will have soon.
pub fn show(staff: &Staff, import: &Import) -> Reply {
    let cx = &staff.cx;
    let progress = Progress { done: import.position, all: import.row_count, began_at: import.began_at };
    let title = match import.state {
        State::Running => "admin-import-progress-run",
        State::Undoing => "admin-import-progress-undo",
        _ => "admin-import-progress-check",
    };
    let shown = ProgressPage {
        shell: page::shell(cx),
        nav: staff.nav(),
        title,
        file_name: import.file_name.clone(),
        done: progress.done,
        all: progress.all.max(progress.done),
        percent: progress.percent(),
        left: progress.seconds_left(cx.site.services.now()).map(left),
    };
    let mut response = page::ok(cx, &shown)?;
    let refresh: HeaderName = REFRESH;
    response.headers_mut().insert(refresh, AGAIN_SECONDS);
    Ok(response)
}

fn left(seconds: i64) -> (&'static str, Vec<(&'static str, Arg)>) {
    if seconds < MINUTE_SECONDS {
        return ("admin-import-progress-seconds", vec![("seconds", Arg::Number(seconds))]);
    }
    ("admin-import-progress-minutes", vec![("minutes", Arg::Number((seconds + 59) / 60))])
}
