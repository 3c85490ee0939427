//! A mail, a text or a call in words that an administrator looks at, in the tenant's published brand.

use super::letters::{self, Reading};
use super::{PAGE_POLICY, View, dress, framed, shade_of};
use crate::domain::wording::Piece;
use crate::i18n::filters;
use crate::web::cx::Cx;
use crate::web::page::{self, Reply};
use crate::web::view::{Errors, Shell};
use askama::Template;

#[derive(Template)]
#[template(path = "preview/refused.html")]
struct RefusedPage {
    shell: Shell,
    errors: Errors,
}

/// The piece as `reading` wants it; what is said about it is in the language of the page that asks.
///
/// # Errors
/// When it cannot be rendered, or the database does not answer.
pub async fn show_piece(cx: &Cx, piece: Piece, reading: Reading) -> Reply {
    let view = View { page: String::new(), language: cx.localizer.tag().to_owned(), shade: reading.shade };
    let shade = shade_of(&cx.tenant.brand, &view);
    let dressed = dress(cx, cx.tenant.brand.clone(), &view, Vec::new());
    letters::show(&dressed, piece, &Reading { shade, ..reading }).await
}

/// What is wrong with the words that should have been shown.
///
/// # Errors
/// When it cannot be rendered.
pub fn refuse(cx: &Cx, errors: Errors) -> Reply {
    Ok(framed(page::refused(cx, &RefusedPage { shell: page::shell(cx), errors })?, PAGE_POLICY))
}
