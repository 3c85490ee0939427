//! `/admin/messages`: every mail, text and call, and the organization's own words in them.

mod edit;
mod preview;
mod words;

pub use words::errors;

use super::{Door, Nav, Staff};
use crate::domain::permission::Permission::Configure;
use crate::domain::wording::{Defaults, Piece};
use crate::i18n::{Localizer, filters};
use crate::ops::messages;
use crate::store::message_texts::MessageText;
use crate::web::page::{self, Reply};
use crate::web::view::{LanguageChoice, Shell};
use askama::Template;
use std::sync::Arc;

/// The largest form, in bytes: every part at its longest, in any script.
const ROOM_BYTES: usize = 64 * 1024;

/// The doors of the messages.
pub fn doors() -> Vec<Door> {
    vec![
        Door::get("/admin/messages", Configure, show_list),
        Door::get("/admin/messages/{piece}", Configure, edit::show),
        Door::post("/admin/messages/{piece}", Configure, edit::save).guarded().roomy(ROOM_BYTES),
        Door::get("/admin/messages/{piece}/preview", Configure, preview::show),
        Door::post("/admin/messages/{piece}/preview", Configure, preview::show_typed).roomy(ROOM_BYTES),
        Door::post("/admin/messages/{piece}/send", Configure, edit::send),
    ]
}

#[derive(Template)]
#[template(path = "admin/messages/list.html")]
struct ListPage {
    shell: Shell,
    nav: Nav,
    rows: Vec<Row>,
}

/// A piece in the list.
struct Row {
    href: String,
    name: &'static str,
    purpose: &'static str,
    channel: &'static str,
    /// The languages in which some of its words are the organization's.
    own: Vec<LanguageChoice>,
    /// Whether the portal's words have changed under some of them.
    is_outdated: bool,
}

/// `GET /admin/messages`
async fn show_list(staff: Staff) -> Reply {
    let ctx = staff.ctx();
    let stored = staff.cx.run(move || messages::list(&ctx)).await?;
    let shell = page::shell(&staff.cx);
    let rows = Piece::ALL.iter().map(|piece| row(&staff, &shell, (*piece, &stored))).collect();
    page::ok(&staff.cx, &ListPage { nav: staff.nav(), rows, shell })
}

fn row(staff: &Staff, shell: &Shell, (piece, stored): (Piece, &[MessageText])) -> Row {
    let is_of = |row: &&MessageText| piece.parts().iter().any(|part| part.message == row.message);
    let of: Vec<_> = stored.iter().filter(is_of).collect();
    let is_own = |language: &&LanguageChoice| of.iter().any(|row| row.language == language.tag);
    let catalog = &staff.cx.site.catalog;
    let is_outdated = |row: &&MessageText| {
        let now = catalog.find(&row.language).and_then(|found| found.template(&row.message));
        now.is_some_and(|now| now != row.default_words)
    };
    Row {
        href: format!("/admin/messages/{piece}"),
        name: words::name(piece),
        purpose: words::purpose(piece),
        channel: words::channel(piece.channel()),
        own: shell.languages.iter().filter(is_own).cloned().collect(),
        is_outdated: of.iter().any(is_outdated),
    }
}

/// What the portal says in the messages of a piece.
fn defaults(piece: Piece, localizer: &Localizer) -> Defaults {
    let parts = piece.parts().iter();
    parts.filter_map(|part| Some((part.message, localizer.template(part.message)?))).collect()
}

/// The language that was asked for, if the tenant offers it: else its own.
fn language(staff: &Staff, tag: &str) -> Arc<Localizer> {
    let (catalog, tenant) = (&staff.cx.site.catalog, &staff.cx.tenant);
    let offered = catalog.find(tag).filter(|found| tenant.offers(found.tag()));
    offered.or_else(|| catalog.find(&tenant.default_locale)).unwrap_or_else(|| staff.cx.localizer.clone())
}
