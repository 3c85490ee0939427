//! The page for a network from which there were too many tries: the same wherever they were made, and for every name.

use super::cx::Cx;
use super::page::{self, Reply};
use super::view::Shell;
use crate::domain::moment::Moment;
use crate::i18n::filters;
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "fault/throttled.html")]
struct ThrottledPage {
    shell: Shell,
    until: Zoned,
}

/// Says until when, and who helps before that.
///
/// # Errors
/// When the page cannot be rendered.
pub fn respond(cx: &Cx, until: Moment, seconds: i64) -> Reply {
    let shown = ThrottledPage { shell: page::shell(cx), until: until.in_zone(&cx.tenant.zone) };
    page::too_often(cx, seconds, &shown)
}
