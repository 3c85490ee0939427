//! The form of the brand, with what becomes of it beside it.

use super::super::{Nav, Staff};
use super::colours::Colours;
use super::picture::{self, PictureRow};
use super::text::{self, TextRow};
use super::words::{self, Shown};
use super::{editing, language, read, view};
use crate::domain::brand::{Brand, Change, Edit};
use crate::domain::palette::Contrast;
use crate::domain::qr;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::theme::{Corner, DarkMode};
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::brand::{self, Editing};
use crate::web::assets::Script;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::preview::{self, LETTERS, PAGES, View};
use crate::web::refusals;
use crate::web::view::{Errors, LanguageChoice, Shell};
use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use askama::Template;
use jiff::Zoned;

/// As on every page, and a frame with a page of ours.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// A choice of a list: its value, the message that names it, and whether it is chosen.
type Choice = (&'static str, &'static str, bool);

#[derive(Template)]
#[template(path = "admin/brand/editor.html")]
struct EditorPage {
    shell: Shell,
    nav: Nav,
    notice: Option<&'static str>,
    script_url: String,
    revision: Revision,
    /// Whether there is a draft, when it was changed, and by whom.
    changed: Option<(Zoned, Option<String>)>,
    edit: Edit,
    contrasts: Vec<Choice>,
    corners: Vec<Choice>,
    darks: Vec<Choice>,
    pictures: Vec<PictureRow>,
    texts: Vec<TextRow>,
    /// The languages that texts may be in.
    languages: Vec<LanguageChoice>,
    colours: Colours,
    preview: Preview,
    /// What was typed beside what is stored by now, where somebody else was faster.
    conflict: Vec<Conflict>,
    errors: Errors,
}

/// The preview and its pickers.
struct Preview {
    url: String,
    pages: Vec<Choice>,
    shades: Vec<Choice>,
    languages: Vec<LanguageChoice>,
    /// A link for others, and the same to scan.
    link: String,
    picture: Option<qr::Picture>,
}

/// A field in which somebody else was faster.
struct Conflict {
    label: &'static str,
    stored: Shown,
    typed: Shown,
}

/// What the page is made of besides what is stored.
struct Made {
    edit: Edit,
    view: View,
    errors: Errors,
    conflict: Vec<Conflict>,
}

/// `GET /admin/brand`
pub async fn show(staff: Staff) -> Reply {
    let editing = editing(&staff).await?;
    let asked = |name: &str| staff.cx.query_value(name).unwrap_or_default();
    let made = Made {
        edit: Edit::of(&editing.brand, &language(&staff, &asked("texts"))),
        view: View::of(&staff.cx, &asked("page"), &asked("language"), &asked("shade")),
        errors: Errors::default(),
        conflict: Vec::new(),
    };
    let notice = match asked("done").as_str() {
        "saved" => Some("admin-brand-notice-saved"),
        "picture" => Some("admin-brand-notice-picture"),
        "removed" => Some("admin-brand-notice-removed"),
        "discarded" => Some("admin-brand-notice-discarded"),
        "published" => Some("admin-brand-notice-published"),
        _ => None,
    };
    let shell = page::shell(&staff.cx);
    let page = EditorPage { notice, ..editor(&staff, shell, &editing, made)? };
    Ok(framing(page::ok(&staff.cx, &page)?))
}

/// `POST /admin/brand`: keeps the draft.
pub async fn save(staff: Staff, mut fields: Fields) -> Reply {
    let stored = editing(&staff).await?;
    let (seen, view) = (Revision::sent(&fields.text("revision")), view(&staff, &mut fields));
    let next = language(&staff, &fields.text("texts"));
    let edit = read(&staff, &mut fields, &stored);
    let (ctx, typed) = (staff.ctx(), edit.clone());
    match staff.cx.run(move || brand::save(&ctx, &seen, &typed)).await {
        Ok(()) => Ok(page::go(&staff.cx, &address(&view, &next, "saved"))),
        Err(Error::Refused(refusal)) => {
            let errors = errors(&staff, &refusal);
            again(
                &staff,
                Typed { edit: Some(edit), view, changed: refusal == Refusal::ChangedMeanwhile },
                errors,
            )
            .await
        }
        Err(error) => Err(error.into()),
    }
}

/// What a form brought that is shown again.
pub struct Typed {
    /// What was typed; none where nothing was.
    pub edit: Option<Edit>,
    /// What was looked at.
    pub view: View,
    /// Whether somebody else was faster.
    pub changed: bool,
}

/// The page again, with what was typed and what is stored by now.
///
/// # Errors
/// When the database does not answer.
pub async fn again(staff: &Staff, typed: Typed, errors: Errors) -> Reply {
    let stored = editing(staff).await?;
    let Typed { edit, view, changed } = typed;
    let edit = edit.unwrap_or_else(|| Edit::of(&stored.brand, &staff.cx.tenant.default_locale));
    let conflict = if changed { conflict(staff, &stored.brand, &edit) } else { Vec::new() };
    let shell = Shell { address: "/admin/brand".to_owned(), ..page::shell_refused(&staff.cx) };
    let page = editor(staff, shell, &stored, Made { edit, view, errors, conflict })?;
    Ok(framing(page::refused(&staff.cx, &page)?))
}

/// What a refusal says on this page.
pub fn errors(staff: &Staff, refusal: &Refusal) -> Errors {
    match refusal {
        Refusal::Brand(violations) => words::errors(&staff.cx, violations),
        refusal => refusals::errors(refusal),
    }
}

fn conflict(staff: &Staff, stored: &Brand, edit: &Edit) -> Vec<Conflict> {
    let (typed, _) = edit.applied(stored);
    let shown = |change: Change| Conflict {
        label: words::field(&change.field).1,
        stored: words::shown(&staff.cx, change.before),
        typed: words::shown(&staff.cx, change.after),
    };
    stored.changes(&typed).into_iter().map(shown).collect()
}

/// Where the editor is, at the same place of its preview.
pub fn address(view: &View, texts: &str, done: &str) -> String {
    let View { page, language, .. } = view;
    let shade = view.shade();
    format!("/admin/brand?done={done}&texts={texts}&page={page}&language={language}&shade={shade}")
}

fn editor(staff: &Staff, shell: Shell, stored: &Editing, made: Made) -> Result<EditorPage, Fault> {
    let Made { edit, view, errors, conflict } = made;
    let (typed, _) = edit.applied(&stored.brand);
    let changed = stored.changed.as_ref();
    let zone = &staff.cx.tenant.zone;
    let choice = |value: &'static str, name: &'static str, now: &str| (value, name, value == now);
    let contrasts = Contrast::ALL.iter();
    let corners = Corner::ALL.iter();
    let darks = DarkMode::ALL.iter();
    Ok(EditorPage {
        nav: staff.nav(),
        notice: None,
        script_url: staff.cx.site.assets.script_url(Script::Brand),
        revision: stored.revision.clone(),
        changed: changed.map(|changed| (changed.at.in_zone(zone), changed.by.clone())),
        contrasts: contrasts
            .map(|one| choice(one.as_str(), words::contrast_name(*one), edit.contrast.as_str()))
            .collect(),
        corners: corners
            .map(|one| choice(one.as_str(), words::corner_name(*one), edit.corner.as_str()))
            .collect(),
        darks: darks.map(|one| choice(one.as_str(), words::dark_name(*one), edit.dark.as_str())).collect(),
        pictures: picture::rows(&staff.cx, &stored.brand),
        texts: text::rows(&staff.cx, &edit, &typed),
        languages: languages(&shell, &edit.tag),
        colours: Colours::of(typed.accent, typed.contrast),
        preview: preview(staff, &shell, stored, &view)?,
        edit,
        conflict,
        errors,
        shell,
    })
}

fn preview(staff: &Staff, shell: &Shell, stored: &Editing, view: &View) -> Result<Preview, Fault> {
    let pages = PAGES.iter().map(|stop| (stop.key, stop.name));
    let pages = pages.chain(LETTERS.iter().map(|letter| (letter.key, letter.name)));
    let shades = [
        ("light", "admin-brand-shade-light"),
        ("dark", "admin-brand-shade-dark"),
        ("device", "admin-brand-shade-device"),
    ];
    let link = preview::link(&staff.cx, stored)?.to_string();
    let View { page, language, .. } = view;
    Ok(Preview {
        url: format!("/admin/brand/preview?page={page}&language={language}&shade={}", view.shade()),
        pages: pages.map(|(key, name)| (key, name, *key == **page)).collect(),
        shades: shades.into_iter().map(|(key, name)| (key, name, key == view.shade())).collect(),
        languages: languages(shell, language),
        picture: qr::picture(&link),
        link,
    })
}

/// The languages of the picker, with another one chosen.
fn languages(shell: &Shell, chosen: &str) -> Vec<LanguageChoice> {
    let all = shell.languages.iter().cloned();
    all.map(|language| LanguageChoice { current: language.tag == chosen, ..language }).collect()
}

/// Lets the page hold a frame.
fn framing(mut response: HttpResponse) -> HttpResponse {
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}
