//! `/admin/brand`: how the portal looks and what it says, as a draft that is looked at before it is published.

mod colours;
mod editor;
mod history;
mod picture;
mod publish;
mod text;
mod words;

use super::{Door, Staff};
use crate::domain::brand::Edit;
use crate::domain::permission::Permission::Configure;
use crate::ops::brand::{self, Editing};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::Reply;
use crate::web::preview::{self, View};

/// The largest form, in bytes: every text at its longest, in any script.
const ROOM_BYTES: usize = 64 * 1024;

/// The doors of the brand.
pub fn doors() -> Vec<Door> {
    vec![
        Door::get("/admin/brand", Configure, editor::show),
        Door::post("/admin/brand", Configure, editor::save).roomy(ROOM_BYTES),
        Door::get("/admin/brand/preview", Configure, show_preview),
        Door::post("/admin/brand/preview", Configure, preview_typed).roomy(ROOM_BYTES),
        Door::get("/admin/brand/colours", Configure, colours::show),
        Door::post("/admin/brand/picture", Configure, picture::upload),
        Door::post("/admin/brand/picture/remove", Configure, picture::remove),
        Door::post("/admin/brand/discard", Configure, publish::discard),
        Door::get("/admin/brand/publish", Configure, publish::show),
        Door::post("/admin/brand/publish", Configure, publish::publish).guarded(),
        Door::get("/admin/brand/history", Configure, history::show),
        Door::post("/admin/brand/rollback", Configure, history::roll_back).guarded(),
    ]
}

/// The brand as it is edited.
async fn editing(staff: &Staff) -> Result<Editing, Fault> {
    let ctx = staff.ctx();
    Ok(staff.cx.run(move || brand::look(&ctx)).await?)
}

/// `GET /admin/brand/preview`: a page in the draft.
async fn show_preview(staff: Staff) -> Reply {
    let editing = editing(&staff).await?;
    let asked = |name: &str| staff.cx.query_value(name).unwrap_or_default();
    let view = View::of(&staff.cx, &asked("page"), &asked("language"), &asked("shade"));
    preview::show(&staff.cx, editing.brand, &view).await
}

/// `POST /admin/brand/preview`: a page in what was typed, of which nothing is kept.
async fn preview_typed(staff: Staff, mut fields: Fields) -> Reply {
    let editing = editing(&staff).await?;
    let view = view(&staff, &mut fields);
    let edit = read(&staff, &mut fields, &editing);
    let (typed, _) = edit.applied(&editing.brand);
    preview::show(&staff.cx, typed.mended(&editing.brand), &view).await
}

/// What of the preview was asked for by the form.
fn view(staff: &Staff, fields: &mut Fields) -> View {
    let [page, language, shade] = ["page", "language", "shade"].map(|name| fields.text(name));
    View::of(&staff.cx, &page, &language, &shade)
}

/// What was typed. Choices that do not exist stay as they were.
fn read(staff: &Staff, fields: &mut Fields, editing: &Editing) -> Edit {
    let before = Edit::of(&editing.brand, &language(staff, &fields.text("tag")));
    let [display_name, short_name, accent] =
        ["display_name", "short_name", "accent"].map(|name| fields.text(name));
    let mut edit = Edit {
        display_name,
        short_name,
        accent,
        contrast: fields.text("contrast").parse().unwrap_or(before.contrast),
        corner: fields.text("corner").parse().unwrap_or(before.corner),
        dark: fields.text("dark").parse().unwrap_or(before.dark),
        ..before
    };
    for (field, name) in words::contacts(&mut edit.help_desk, &mut edit.links) {
        *field = Some(fields.text(name));
    }
    for (element, text) in &mut edit.texts {
        *text = fields.text(words::text_field(*element));
    }
    edit
}

/// The tag of a language that the tenant offers: the one asked for, else its default.
fn language(staff: &Staff, tag: &str) -> String {
    let offered = staff.cx.site.catalog.find(tag).filter(|found| staff.cx.tenant.offers(found.tag()));
    offered.map_or_else(|| staff.cx.tenant.default_locale.clone(), |found| found.tag().to_owned())
}
