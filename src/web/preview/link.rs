//! `/preview/{token}`: a draft for whoever was given its link, for a day.

use super::{PAGES, Stop, View, dress, settled, shade_of, show_page};
use crate::ops::brand::{self, Editing};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::page::Reply;
use crate::web::view::PreviewLink;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use actix_web::web;
use url::Url;

/// A page that is looked at by itself: no form leaves it, no script runs.
const LINK_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/// The address of the draft as it is now.
///
/// # Errors
/// When the public address takes no path.
pub fn link(cx: &Cx, editing: &Editing) -> Result<Url, Fault> {
    let token = brand::preview_token(&cx.ctx(), &editing.revision);
    cx.site.public_url.join(&format!("/preview/{token}")).map_err(|error| Fault::Server(error.into()))
}

/// `GET /preview/{token}`: every page, but no letters.
///
/// # Errors
/// [`Fault::NotFound`] when the link is over, or the draft has changed since.
pub async fn show_link(mut cx: Cx, token: web::Path<String>) -> Reply {
    let (tenant, seen) = brand::read_preview(&cx.site.services, &token).ok_or(Fault::NotFound)?;
    cx.tenant = cx.site.tenants.current().get(&tenant).cloned().ok_or(Fault::NotFound)?;
    cx.session = None;
    let ctx = cx.ctx();
    let editing = cx.run(move || brand::open_preview(&ctx, &seen)).await?.ok_or(Fault::NotFound)?;
    let asked = |name: &str| cx.query_value(name).unwrap_or_default();
    let shade = cx.query_value("shade").unwrap_or_else(|| "device".to_owned());
    let view = View::of(&cx, &asked("page"), &asked("language"), &shade);
    let shade = shade_of(&editing.brand, &view);
    let dressed = dress(&cx, settled(editing.brand, shade), &view, links(&cx.path, &view));
    let mut response = show_page(&dressed, &view.page)?;
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(LINK_POLICY));
    Ok(response)
}

/// Where the other pages are.
fn links(path: &str, view: &View) -> Vec<PreviewLink> {
    let link = |stop: &Stop| PreviewLink {
        href: format!("{path}?page={}&language={}&shade={}", stop.key, view.language, view.shade()),
        name: stop.name,
        current: stop.key == view.page,
    };
    PAGES.iter().map(link).collect()
}
