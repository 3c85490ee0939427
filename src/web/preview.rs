//! Pages in a brand that is only looked at: the real templates, somebody made up in them, and nothing on them works.

mod letters;
mod link;
mod pieces;

pub use letters::{LETTERS, MailPart, Reading, own_language};
pub use link::{link, show_link};
pub use pieces::{refuse, show_piece};

use super::cx::{Cx, Preview};
use super::fault::Fault;
use super::page::{self, Reply};
use super::site::Site;
use super::view::{PreviewLink, Shell};
use super::{account, fault, forgot, help, register, sign_in};
use crate::domain::brand::Brand;
use crate::domain::tenant::Tenant;
use crate::domain::theme::{DarkMode, Shade};
use actix_web::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue, X_FRAME_OPTIONS};
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::sync::Arc;

/// Where style sheets of brands are that are not published.
pub const STYLE_SHEET: &str = "/preview.css";
/// A page that is looked at inside of another one of ours: no form leaves it, no script runs.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors 'self'; base-uri 'none'";

/// The name of whoever is seen on these pages.
pub const NAME: &str = "Alex";

/// Their user name.
pub fn username(cx: &Cx) -> String {
    let realm = cx.tenant.realms.first();
    realm.map_or_else(|| "alex".to_owned(), |realm| format!("alex@{realm}"))
}

/// The frame of a page on which they are signed in.
pub fn shell(cx: &Cx) -> Shell {
    Shell { signed_in_as: Some(NAME.to_owned()), ..page::shell(cx) }
}

/// A page to look at: its word in addresses, the message of its name, and what shows it.
pub struct Stop {
    /// The word.
    pub key: &'static str,
    /// The name.
    pub name: &'static str,
    show: fn(&Cx) -> Reply,
}

/// The pages.
pub const PAGES: [Stop; 10] = [
    Stop { key: "sign-in", name: "admin-brand-page-sign-in", show: sign_in::sample },
    Stop { key: "forgot", name: "admin-brand-page-forgot", show: forgot::sample_start },
    Stop { key: "code", name: "admin-brand-page-code", show: forgot::sample_code },
    Stop { key: "password", name: "admin-brand-page-password", show: forgot::sample_password },
    Stop { key: "done", name: "admin-brand-page-done", show: forgot::sample_done },
    Stop { key: "account", name: "admin-brand-page-account", show: account::sample },
    Stop { key: "register", name: "admin-brand-page-register", show: register::sample_list },
    Stop { key: "confirm", name: "admin-brand-page-confirm", show: register::sample_confirm },
    Stop { key: "help", name: "admin-brand-page-help", show: help::sample },
    Stop { key: "fault", name: "admin-brand-page-fault", show: fault::sample },
];

/// How somebody wants to look at a brand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Word of a page or a letter.
    pub page: String,
    /// Tag of the language.
    pub language: String,
    /// Light or dark.
    pub shade: Shade,
}

impl View {
    /// What was asked for, as far as it exists: else the first page, in the language of the asking one, light.
    pub fn of(cx: &Cx, page: &str, language: &str, shade: &str) -> Self {
        let known = PAGES.iter().map(|stop| stop.key).chain(LETTERS.iter().map(|letter| letter.key));
        let page = known.into_iter().find(|key| *key == page).unwrap_or("sign-in");
        let offered = cx.site.catalog.find(language).filter(|found| cx.tenant.offers(found.tag()));
        Self {
            page: page.to_owned(),
            language: offered.as_ref().unwrap_or(&cx.localizer).tag().to_owned(),
            shade: read_shade(shade),
        }
    }

    /// The word for the shade.
    pub const fn shade(&self) -> &'static str {
        match self.shade {
            Shade::Device => "device",
            Shade::Light => "light",
            Shade::Dark => "dark",
        }
    }
}

/// Light, where nothing else is asked for.
pub fn read_shade(word: &str) -> Shade {
    match word {
        "dark" => Shade::Dark,
        "device" => Shade::Device,
        _ => Shade::Light,
    }
}

/// The same request in a tenant that has published `brand`, as far as pages can tell.
fn dress(cx: &Cx, brand: Brand, view: &View, links: Vec<PreviewLink>) -> Cx {
    let style_sheet = style_sheet_url(&brand, shade_of(&brand, view));
    let mut dressed = cx.clone();
    dressed.tenant = Arc::new(Tenant { brand, ..Tenant::clone(&cx.tenant) });
    dressed.localizer = cx.site.catalog.find(&view.language).unwrap_or_else(|| cx.localizer.clone());
    dressed.session = None;
    dressed.preview = Some(Arc::new(Preview { style_sheet, links }));
    dressed
}

/// A brand that never turns dark is not looked at in the dark.
fn shade_of(brand: &Brand, view: &View) -> Shade {
    if brand.dark == DarkMode::Never { Shade::Light } else { view.shade }
}

/// Only the logo of the shade: which one a page shows is its reader's device's choice otherwise.
fn settled(brand: Brand, shade: Shade) -> Brand {
    match shade {
        Shade::Device => brand,
        Shade::Light => Brand { logo_dark: None, ..brand },
        Shade::Dark => Brand { logo: brand.logo_dark.or(brand.logo), logo_dark: None, ..brand },
    }
}

fn style_sheet_url(brand: &Brand, shade: Shade) -> String {
    let word = match shade {
        Shade::Device => "device",
        Shade::Light => "light",
        Shade::Dark => "dark",
    };
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("accent", &brand.accent.to_string())
        .append_pair("contrast", brand.contrast.as_str())
        .append_pair("corner", brand.corner.as_str())
        .append_pair("shade", word)
        .finish();
    format!("{STYLE_SHEET}?{query}")
}

/// A page or a letter in `brand`.
///
/// # Errors
/// When it cannot be rendered, or the database does not answer.
pub async fn show(cx: &Cx, brand: Brand, view: &View) -> Reply {
    let shade = shade_of(&brand, view);
    if let Some(letter) = LETTERS.iter().find(|letter| letter.key == view.page) {
        let dressed = dress(cx, brand, view, Vec::new());
        let localizer = own_language(&dressed, &dressed.localizer).await?;
        return letters::show(&dressed, letter.piece, &Reading { localizer, shade, part: MailPart::Html })
            .await;
    }
    let dressed = dress(cx, settled(brand, shade), view, Vec::new());
    Ok(framed(show_page(&dressed, &view.page)?, PAGE_POLICY))
}

fn show_page(dressed: &Cx, key: &str) -> Reply {
    let stop = PAGES.iter().find(|stop| stop.key == key).ok_or(Fault::NotFound)?;
    (stop.show)(dressed)
}

/// Lets a page of ours frame this one.
fn framed(mut response: HttpResponse, policy: &'static str) -> HttpResponse {
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response.headers_mut().insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    response
}

/// What decides a style sheet.
#[derive(Deserialize)]
pub struct Look {
    accent: String,
    contrast: String,
    corner: String,
    shade: String,
}

/// `GET /preview.css`: the portal's rules in colours that are asked for. It tells nothing of any brand.
///
/// # Errors
/// [`Fault::NotFound`] for what is no colour, no contrast and no corner.
pub async fn show_style_sheet(site: web::Data<Site>, look: web::Query<Look>) -> Reply {
    let unknown = |_| Fault::NotFound;
    let brand = Brand {
        accent: look.accent.parse().map_err(|_| Fault::NotFound)?,
        contrast: look.contrast.parse().map_err(unknown)?,
        corner: look.corner.parse().map_err(unknown)?,
        ..Brand::fresh("")
    };
    let css = site.assets.dressed(&brand, read_shade(&look.shade));
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/css; charset=utf-8")).body(css))
}
