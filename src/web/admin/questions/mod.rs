//! `/admin/questions`: which security questions there are, in which languages, and who has answered them.

mod edit;
mod faults;

pub use faults::errors;

use super::{Door, Nav, Staff};
use crate::domain::permission::Permission;
use crate::domain::tenant::Tenant;
use crate::i18n::{direction_of, filters};
use crate::ops::catalogue::{self, Listed, Words};
use crate::ops::policies;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use askama::Template;
use std::collections::BTreeMap;

/// Room for words in all languages there are.
const ROOM_BYTES: usize = 128 * 1024;

/// The doors of the questions.
pub fn doors() -> Vec<Door> {
    let configure = Permission::Configure;
    vec![
        Door::get("/admin/questions", configure, show_list),
        Door::get("/admin/questions/new", configure, edit::show_new),
        Door::post("/admin/questions/new", configure, edit::add).roomy(ROOM_BYTES),
        Door::get("/admin/questions/{id}", configure, edit::show_question),
        Door::post("/admin/questions/{id}", configure, edit::set_texts).roomy(ROOM_BYTES),
        Door::post("/admin/questions/{id}/retire", configure, edit::retire).guarded(),
        Door::post("/admin/questions/{id}/offer", configure, edit::offer).guarded(),
    ]
}

#[derive(Template)]
#[template(path = "admin/questions/list.html")]
struct ListPage {
    shell: Shell,
    nav: Nav,
    notice: Option<&'static str>,
    rows: Vec<Row>,
    offered: usize,
    registered: u8,
    answered: u8,
    /// Whether users may use them at all.
    is_allowed: bool,
}

/// A question in the list.
struct Row {
    href: String,
    text: Text,
    /// In how many of how many languages it has words; none for those of the portal.
    languages: Option<(usize, usize)>,
    is_retired: bool,
    used: i64,
}

/// Words with their language.
struct Text {
    text: String,
    lang: String,
    dir: &'static str,
}

/// `GET /admin/questions`
async fn show_list(staff: Staff) -> Reply {
    let ctx = staff.ctx();
    let read = move || Ok((policies::stored(&ctx)?, catalogue::list(&ctx)?));
    let (tenant, all) = staff.cx.run(read).await?;
    let rules = &tenant.settings.recovery;
    let shown = ListPage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        notice: match staff.cx.query_value("done").as_deref() {
            Some("added") => Some("admin-questions-notice-added"),
            _ => None,
        },
        offered: tenant.settings.questions.offered().count(),
        registered: rules.questions.registered,
        answered: rules.questions.answered,
        is_allowed: rules.methods.contains(&crate::domain::method::Method::Questions),
        rows: all.into_iter().map(|one| row(&staff, &tenant, one)).collect(),
    };
    page::ok(&staff.cx, &shown)
}

fn row(staff: &Staff, tenant: &Tenant, one: Listed) -> Row {
    let tags = languages(staff, tenant);
    let languages = match &one.words {
        Words::Predefined(_) => None,
        Words::Own(texts) => {
            let complete = tags.iter().filter(|tag| texts.contains_key(tag.as_str())).count();
            Some((complete, tags.len()))
        }
    };
    Row {
        href: format!("/admin/questions/{}", one.id),
        text: text(staff, tenant, &one.words),
        languages,
        is_retired: one.retired_at.is_some(),
        used: one.used,
    }
}

/// The words of a question for the reader of the page.
fn text(staff: &Staff, tenant: &Tenant, words: &Words) -> Text {
    let here = staff.cx.localizer.tag();
    let (text, lang) = match words {
        Words::Predefined(known) => (staff.cx.localizer.text(known.message, &[]), here.to_owned()),
        Words::Own(texts) => own_text(texts, [here, &tenant.default_locale]),
    };
    Text { text, dir: direction_of(&lang).as_str(), lang }
}

fn own_text(texts: &BTreeMap<String, String>, tags: [&str; 2]) -> (String, String) {
    let found = tags.iter().find_map(|tag| texts.get_key_value(*tag));
    let (tag, text) = found
        .or_else(|| texts.first_key_value())
        .map(|(tag, text)| (tag.clone(), text.clone()))
        .unwrap_or_default();
    (text, tag)
}

/// The languages that users may read, the tenant's own first.
fn languages(staff: &Staff, tenant: &Tenant) -> Vec<String> {
    let locales = staff.cx.site.catalog.locales().iter().map(|locale| locale.tag.clone());
    let mut tags: Vec<String> = locales.filter(|tag| tenant.offers(tag)).collect();
    tags.sort_by_key(|tag| *tag != tenant.default_locale);
    tags
}
