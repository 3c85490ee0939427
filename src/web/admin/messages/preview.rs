//! `/admin/messages/{piece}/preview`: a mail, a text or a call in the words that are kept, and in those that are typed.

use super::super::Staff;
use super::{defaults, edit, language, words};
use crate::courier::in_own_words;
use crate::domain::wording::{self, Piece};
use crate::i18n::Localizer;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::Reply;
use crate::web::preview::{self, MailPart, Reading};
use actix_web::web::Path;
use std::sync::Arc;

/// `GET /admin/messages/{piece}/preview`
pub async fn show(staff: Staff, piece: Path<String>) -> Reply {
    let piece: Piece = piece.parse().map_err(|_| Fault::NotFound)?;
    let asked = |name: &str| staff.cx.query_value(name).unwrap_or_default();
    let localizer = preview::own_language(&staff.cx, &language(&staff, &asked("language"))).await?;
    show_in(&staff, piece, (localizer, &asked("shade"), &asked("part"))).await
}

/// `POST /admin/messages/{piece}/preview`: nothing of it is kept.
pub async fn show_typed(staff: Staff, piece: Path<String>, mut fields: Fields) -> Reply {
    let piece: Piece = piece.parse().map_err(|_| Fault::NotFound)?;
    let [tag, shade, part] = ["language", "shade", "part"].map(|name| fields.text(name));
    let spoken = language(&staff, &tag);
    let typed = edit::typed(piece, &mut fields);
    match wording::own_words(piece, &defaults(piece, &spoken), &typed) {
        Ok(own) => {
            let own: Vec<_> = own.iter().map(|own| (own.message, own.words.as_str())).collect();
            show_in(&staff, piece, (in_own_words(&spoken, &own), &shade, &part)).await
        }
        Err(unfit) => preview::refuse(&staff.cx, words::errors(&unfit)),
    }
}

async fn show_in(
    staff: &Staff,
    piece: Piece,
    (localizer, shade, part): (Arc<Localizer>, &str, &str),
) -> Reply {
    let part = if part == "plain" { MailPart::Plain } else { MailPart::Html };
    let reading = Reading { localizer, shade: preview::read_shade(shade), part };
    preview::show_piece(&staff.cx, piece, reading).await
}
