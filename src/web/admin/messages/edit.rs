//! `/admin/messages/{piece}`: the words of a mail, a text or a call, part by part, beside what becomes of them.

use super::super::{Nav, Staff};
use super::{defaults, language, words};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::wording::{Channel, Defaults, Part, Piece, Role, placeable, variables};
use crate::i18n::{Localizer, filters};
use crate::ops::Error;
use crate::ops::messages::{self, Edition};
use crate::store::message_texts::MessageText;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, LanguageChoice, Shell};
use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use actix_web::web::Path;
use askama::Template;
use std::collections::BTreeMap;
use std::sync::Arc;

/// As on every page, and a frame with a page of ours.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; \
     form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

#[derive(Template)]
#[template(path = "admin/messages/edit.html")]
struct EditPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    notice: Option<&'static str>,
    piece: Piece,
    name: &'static str,
    purpose: &'static str,
    channel: &'static str,
    is_mail: bool,
    /// The language of the words, and of the preview.
    tag: String,
    dir: &'static str,
    languages: Vec<LanguageChoice>,
    rows: Vec<PartRow>,
    revision: Revision,
    /// Why no sample can be sent.
    unsent: Errors,
}

/// A part with its field.
struct PartRow {
    field: &'static str,
    label: &'static str,
    value: String,
    max: usize,
    /// Lines of its box.
    lines: usize,
    default: String,
    is_own: bool,
    /// What the portal said when the words were written, where it says something else now.
    before: Option<String>,
    /// What is stored by now, where somebody else was faster.
    newer: Option<String>,
    /// Its variables, and what they stand for.
    chips: Vec<(String, &'static str)>,
    /// The names and ways of other pieces with this part.
    also: Vec<(&'static str, &'static str)>,
}

/// What the page is made of besides what is stored.
#[derive(Default)]
struct Made {
    typed: Option<BTreeMap<&'static str, String>>,
    is_late: bool,
    errors: Errors,
}

/// `GET /admin/messages/{piece}`
pub async fn show(staff: Staff, piece: Path<String>) -> Reply {
    let piece: Piece = piece.parse().map_err(|_| Fault::NotFound)?;
    let asked = |name: &str| staff.cx.query_value(name).unwrap_or_default();
    let spoken = language(&staff, &asked("language"));
    let notice = match asked("done").as_str() {
        "saved" => Some("admin-messages-notice-saved"),
        "sent" => Some("admin-messages-notice-sent"),
        _ => None,
    };
    let shell = page::shell(&staff.cx);
    let shown = edit_page(&staff, shell, (piece, &spoken), Made::default()).await?;
    Ok(framing(page::ok(&staff.cx, &EditPage { notice, ..shown })?))
}

async fn edit_page(
    staff: &Staff,
    shell: Shell,
    (piece, spoken): (Piece, &Arc<Localizer>),
    made: Made,
) -> Result<EditPage, Fault> {
    let (ctx, user, tag) = (staff.ctx(), staff.user.clone(), spoken.tag().to_owned());
    let read = move || Ok((messages::list_in(&ctx, &tag)?, messages::refuse_sample(&ctx, &user, piece)?));
    let (stored, unsent) = staff.cx.run(read).await?;
    let known = defaults(piece, spoken);
    let rows = piece.parts().iter().map(|part| part_row((piece, part), &known, (&stored, &made)));
    Ok(EditPage {
        nav: staff.nav(),
        notice: None,
        piece,
        name: words::name(piece),
        purpose: words::purpose(piece),
        channel: words::channel(piece.channel()),
        is_mail: piece.channel() == Channel::Mail,
        tag: spoken.tag().to_owned(),
        dir: spoken.direction().as_str(),
        languages: languages(&shell, spoken.tag()),
        rows: rows.collect(),
        revision: messages::revision(piece, &known, &stored),
        unsent: unsent.as_ref().map(refusals::errors).unwrap_or_default(),
        errors: made.errors,
        shell: Shell { address: format!("/admin/messages/{piece}"), ..shell },
    })
}

fn part_row(
    (piece, part): (Piece, &Part),
    known: &Defaults,
    (stored, made): (&[MessageText], &Made),
) -> PartRow {
    let default = known.get(part.message).cloned().unwrap_or_default();
    let own = stored.iter().find(|row| row.message == part.message);
    let in_force = own.map_or(&default, |row| &row.words);
    let typed = made.typed.as_ref().and_then(|typed| typed.get(part.message));
    let newer = typed.filter(|typed| made.is_late && *typed != in_force);
    let before = own.map(|row| &row.default_words).filter(|before| **before != default);
    let mut names = variables(&default);
    names.dedup();
    let chips = names.into_iter().filter_map(|name| Some((placeable(name), words::meaning(name)?)));
    PartRow {
        field: part.message,
        label: words::label(part.role),
        value: typed.unwrap_or(in_force).clone(),
        max: part.role.max_characters(),
        lines: if matches!(part.role, Role::Lead | Role::Advice) { 4 } else { 2 },
        is_own: own.is_some(),
        before: before.cloned(),
        newer: newer.map(|_| in_force.clone()),
        chips: chips.collect(),
        also: piece
            .sharing(part.message)
            .map(|other| (words::name(other), words::channel(other.channel())))
            .collect(),
        default,
    }
}

/// The languages of the picker, with another one chosen.
fn languages(shell: &Shell, chosen: &str) -> Vec<LanguageChoice> {
    let all = shell.languages.iter().cloned();
    all.map(|language| LanguageChoice { current: language.tag == chosen, ..language }).collect()
}

/// What was typed for the parts of a piece. A part that shall go back to the portal's words is empty.
pub fn typed(piece: Piece, fields: &mut Fields) -> BTreeMap<&'static str, String> {
    let typed = piece.parts().iter().map(|part| {
        let back = fields.text(&format!("default.{}", part.message));
        let words = fields.text(&format!("text.{}", part.message));
        (part.message, if back.is_empty() { words } else { String::new() })
    });
    typed.collect()
}

/// `POST /admin/messages/{piece}`: `language`, `text.<message>` for each part, and `default.<message>` for one that goes
/// back.
pub async fn save(staff: Staff, piece: Path<String>, mut fields: Fields) -> Reply {
    let piece: Piece = piece.parse().map_err(|_| Fault::NotFound)?;
    let seen = Revision::sent(&fields.text("revision"));
    let spoken = language(&staff, &fields.text("language"));
    let typed = typed(piece, &mut fields);
    let edition = Edition {
        piece,
        language: spoken.tag().to_owned(),
        defaults: defaults(piece, &spoken),
        typed: typed.clone(),
    };
    let ctx = staff.ctx();
    let done = staff.cx.run(move || messages::save(&ctx, &seen, &edition)).await;
    answer(&staff, (piece, &spoken), (done, "saved"), Some(typed)).await
}

/// `POST /admin/messages/{piece}/send`: a sample, to whoever asks for it.
pub async fn send(staff: Staff, piece: Path<String>, mut fields: Fields) -> Reply {
    let piece: Piece = piece.parse().map_err(|_| Fault::NotFound)?;
    let spoken = language(&staff, &fields.text("language"));
    let (ctx, user, tag) = (staff.ctx(), staff.user.clone(), spoken.tag().to_owned());
    let done = staff.cx.run(move || messages::send_sample(&ctx, &user, (piece, &tag))).await;
    answer(&staff, (piece, &spoken), (done, "sent"), None).await
}

async fn answer(
    staff: &Staff,
    (piece, spoken): (Piece, &Arc<Localizer>),
    (done, how): (Result<(), Error>, &str),
    typed: Option<BTreeMap<&'static str, String>>,
) -> Reply {
    match done {
        Ok(()) => {
            let tag = spoken.tag();
            Ok(page::go(&staff.cx, &format!("/admin/messages/{piece}?language={tag}&done={how}")))
        }
        Err(Error::Refused(refusal)) => {
            let is_late = refusal == Refusal::ChangedMeanwhile;
            let made = Made { typed, is_late, errors: refusals::errors(&refusal) };
            let shell = page::shell_refused(&staff.cx);
            let shown = edit_page(staff, shell, (piece, spoken), made).await?;
            Ok(framing(page::refused_for(&staff.cx, &refusal, &shown)?))
        }
        Err(error) => Err(error.into()),
    }
}

/// Lets the page hold a frame.
fn framing(mut response: HttpResponse) -> HttpResponse {
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}
