//! From a page's data to an answer: the frame around it, rendering, compression, cookies.

use super::assets::Script;
use super::cx::Cx;
use super::fault::Fault;
use super::splice::Spliced;
use super::throttled;
use super::view::{BrandText, BrandTexts, HelpDesk, LanguageChoice, Picture, Shell};
use crate::domain::brand::{self, AssetRef, TextElement};
use crate::domain::ids::TenantId;
use crate::domain::refusal::Refusal;
use crate::domain::tenant::Tenant;
use crate::domain::theme::DarkMode;
use crate::i18n::{Localizer, RenderValues, direction_of};
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER, SET_COOKIE, VARY,
};
use actix_web::{HttpResponse, HttpResponseBuilder};
use arc_swap::ArcSwap;
use askama::Template;
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;

/// What a handler answers.
pub type Reply = Result<HttpResponse, Fault>;

/// The height at which a wide logo is shown, in CSS pixels; pictures are kept at up to four times that.
const LOGO_HEIGHT: u32 = 36;

/// Pages that are the same for everybody but for their token, kept until their tenant changes.
#[derive(Default)]
pub struct PageCache {
    tenants: ArcSwap<HashMap<TenantId, TenantPages>>,
}

/// The finished pages of a tenant as it is now.
#[derive(Clone)]
struct TenantPages {
    tenant: Arc<Tenant>,
    pages: Vec<(&'static str, Arc<Localizer>, Arc<Spliced>)>,
}

impl TenantPages {
    fn find(&self, cx: &Cx, name: &'static str) -> Option<&Arc<Spliced>> {
        let fits = |(page, localizer, _): &&(_, Arc<Localizer>, _)| {
            *page == name && localizer.tag() == cx.localizer.tag()
        };
        self.pages.iter().find(fits).map(|(_, _, page)| page)
    }
}

impl PageCache {
    fn get(&self, cx: &Cx, name: &'static str) -> Option<Arc<Spliced>> {
        let tenants = self.tenants.load();
        let known = tenants.get(&cx.tenant.id)?;
        known.find(cx, name).filter(|_| Arc::ptr_eq(&known.tenant, &cx.tenant)).cloned()
    }

    fn put(&self, cx: &Cx, name: &'static str, page: &Arc<Spliced>) {
        self.tenants.rcu(|tenants| {
            let mut tenants = HashMap::clone(tenants);
            let fresh = || TenantPages { tenant: cx.tenant.clone(), pages: Vec::new() };
            let known = tenants.entry(cx.tenant.id.clone()).or_insert_with(fresh);
            if !Arc::ptr_eq(&known.tenant, &cx.tenant) {
                *known = fresh();
            }
            if known.find(cx, name).is_none() {
                known.pages.push((name, cx.localizer.clone(), page.clone()));
            }
            tenants
        });
    }
}

/// A page that is the same for everybody: rendered for the first reader, sent to all. It is made of the request it
/// is given, which holds nothing of that reader's query.
///
/// # Errors
/// [`Fault::Server`] when the page cannot be rendered.
pub fn respond_cached<T: Template>(cx: &Cx, name: &'static str, template: impl FnOnce(&Cx) -> T) -> Reply {
    let page = match cx.site.pages.get(cx, name) {
        Some(page) => page,
        None => {
            let page = Arc::new(render(cx, &template(&cx.without_query()))?);
            cx.site.pages.put(cx, name, &page);
            page
        }
    };
    Ok(send(cx, StatusCode::OK, &page))
}

/// A page with this status.
///
/// # Errors
/// [`Fault::Server`] when the page cannot be rendered.
pub fn respond(cx: &Cx, status: StatusCode, template: &impl Template) -> Reply {
    Ok(send(cx, status, &render(cx, template)?))
}

/// A page as it should be.
///
/// # Errors
/// [`Fault::Server`] when the page cannot be rendered.
pub fn ok(cx: &Cx, template: &impl Template) -> Reply {
    respond(cx, StatusCode::OK, template)
}

/// The same page again, because what was typed was refused.
///
/// # Errors
/// [`Fault::Server`] when the page cannot be rendered.
pub fn refused(cx: &Cx, template: &impl Template) -> Reply {
    respond(cx, StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// The same page again: too often is told from refused input, with the time to wait. A network that tried too often gets a
/// page of its own.
///
/// # Errors
/// [`Fault::Server`] when the page cannot be rendered.
pub fn refused_for(cx: &Cx, refusal: &Refusal, template: &impl Template) -> Reply {
    match refusal.retry_seconds() {
        None => refused(cx, template),
        Some(seconds) => match refusal {
            // Not as a fault: whoever turns faults into pages does not know the tenant of the name that was typed.
            Refusal::Throttled { until, .. } => throttled::respond(cx, *until, seconds),
            _ => too_often(cx, seconds, template),
        },
    }
}

/// A page for whoever comes too often, with the time to wait.
///
/// # Errors
/// [`Fault::Server`] when the page cannot be rendered.
pub fn too_often(cx: &Cx, seconds: i64, template: &impl Template) -> Reply {
    let mut response = respond(cx, StatusCode::TOO_MANY_REQUESTS, template)?;
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    Ok(response)
}

/// Data for a script of ours.
pub fn json(data: &impl Serialize) -> HttpResponse {
    HttpResponse::Ok().json(data)
}

/// On to another page after a form did its work.
pub fn go(cx: &Cx, path: &str) -> HttpResponse {
    let mut response = HttpResponse::SeeOther();
    set_cookies(cx, &mut response);
    response.insert_header((LOCATION, path)).finish()
}

fn render(cx: &Cx, template: &impl Template) -> Result<Spliced, Fault> {
    let values = RenderValues(cx.localizer.clone());
    #[expect(clippy::disallowed_methods, reason = "the one door through which pages are rendered")]
    let html = template.render_with_values(&values).map_err(|error| Fault::Server(error.into()))?;
    Spliced::cut(&html, &cx.site.token_mark).map_err(Fault::Server)
}

fn send(cx: &Cx, status: StatusCode, page: &Spliced) -> HttpResponse {
    let mut response = HttpResponse::build(status);
    set_cookies(cx, &mut response);
    response
        .insert_header((CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")))
        .insert_header((CONTENT_LANGUAGE, cx.localizer.tag()))
        .insert_header((VARY, HeaderValue::from_static("Accept-Encoding, Accept-Language, Cookie")));
    let token = cx.form_token();
    if cx.accepts_gzip() {
        response.insert_header((CONTENT_ENCODING, HeaderValue::from_static("gzip"))).body(page.gzip(&token))
    } else {
        response.body(page.plain(&token))
    }
}

fn set_cookies(cx: &Cx, response: &mut HttpResponseBuilder) {
    if let Some(visit) = cx.new_visit() {
        response.append_header((SET_COOKIE, visit));
    }
    for cookie in cx.cookies() {
        response.cookie(cookie);
    }
}

/// The frame of a page.
pub fn shell(cx: &Cx) -> Shell {
    let (tenant, brand) = (&cx.tenant, &cx.tenant.brand);
    let url = |name: String| format!("/b/{}/{name}", tenant.slug_or_neutral());
    let logo_dark = brand.logo_dark.as_ref().filter(|_| brand.dark == DarkMode::Device);
    Shell {
        brand_name: brand.display_name.clone(),
        short_name: brand.short_name.clone(),
        logo: brand.logo.as_ref().map(|logo| picture(logo, &url)),
        logo_dark: logo_dark.map(|logo| picture(logo, &url)),
        favicon_url: brand.favicon().map(url).unwrap_or_else(|| cx.site.assets.icon_url()),
        touch_icon_url: brand.touch_icon().map(url),
        stylesheet_url: match &cx.preview {
            Some(preview) => preview.style_sheet.clone(),
            None => cx.site.assets.style_sheet_url(tenant).unwrap_or_default(),
        },
        script_url: cx.site.assets.script_url(Script::Portal),
        lang: cx.localizer.tag().to_owned(),
        dir: cx.localizer.direction().as_str(),
        title_prefix_error: false,
        path: cx.path.clone(),
        address: format!("{}{}", page_of(&cx.path), cx.kept_query()),
        languages: languages(cx),
        help_desk: help_desk(&brand.help_desk),
        privacy_url: brand.links.privacy.clone(),
        terms_url: brand.links.terms.clone(),
        imprint_url: brand.links.imprint.clone(),
        footer_note: text(cx, TextElement::FooterNote),
        texts: texts(cx),
        signed_in_as: cx.session.as_ref().map(|session| session.display_name.clone()),
        staff: cx.session.as_ref().is_some_and(|session| session.is_staff && session.interrupt.is_none()),
        csrf: cx.site.token_mark.clone(),
        demo: cx.site.demo_outbox.is_some(),
        preview: cx.preview.as_ref().map(|preview| preview.links.clone()),
    }
}

/// The page that a form without a page of its own stands on: its answer cannot be asked for again.
fn page_of(path: &str) -> &str {
    match path {
        "/forgot/code/send" => "/forgot/code",
        "/unlock/code/send" => "/unlock/code",
        "/account/sessions/end" => "/account/sessions",
        "/sign-in/passkey" => "/sign-in",
        "/register/passkey/rename" | "/register/passkey/remove" => "/register/passkey",
        "/language" | "/sign-out" => "/",
        "/admin/users/bulk" | "/admin/users/bulk/preview" => "/admin/users",
        "/password/later" => "/password/expiring",
        "/admin/start/mark" | "/admin/start/mail" | "/admin/start/text" => "/admin/start",
        "/register/later" => "/register",
        "/register/confirm/later" => "/register/confirm",
        own if own.starts_with("/register/") && own.ends_with("/remove") => "/register",
        own if own.starts_with("/register/") => own.strip_suffix("/send").unwrap_or(own),
        own => own,
    }
}

/// The address of a page that is told `value` by its query, if there is something to tell.
pub fn with_value(path: &str, name: &str, value: &str) -> String {
    if value.is_empty() {
        return path.to_owned();
    }
    let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
    format!("{path}?{name}={value}")
}

/// The frame of a page that is shown again with errors.
pub fn shell_refused(cx: &Cx) -> Shell {
    Shell { title_prefix_error: true, ..shell(cx) }
}

fn picture(asset: &AssetRef, url: &dyn Fn(String) -> String) -> Picture {
    let height = LOGO_HEIGHT.min(asset.height.max(1));
    let width = asset.width.saturating_mul(height) / asset.height.max(1);
    Picture { url: url(asset.file_name()), width, height }
}

fn languages(cx: &Cx) -> Vec<LanguageChoice> {
    let offered = cx.site.catalog.locales().iter().filter(|locale| cx.tenant.offers(&locale.tag));
    offered
        .map(|locale| LanguageChoice {
            tag: locale.tag.clone(),
            endonym: locale.endonym.clone(),
            dir: locale.direction.as_str(),
            current: locale.tag == cx.localizer.tag(),
        })
        .collect()
}

fn help_desk(desk: &brand::HelpDesk) -> HelpDesk {
    let brand::HelpDesk { url, mail, phone, hours } = desk.clone();
    HelpDesk { url, mail, phone, hours }
}

fn texts(cx: &Cx) -> BrandTexts {
    BrandTexts {
        sign_in_heading: text(cx, TextElement::SignInHeading),
        sign_in_lead: text(cx, TextElement::SignInLead),
        username_label: text(cx, TextElement::UserNameLabel),
        username_hint: text(cx, TextElement::UserNameHint),
        forgot_lead: text(cx, TextElement::ForgotLead),
        help_text: text(cx, TextElement::HelpText),
        done_text: text(cx, TextElement::DoneText),
    }
}

fn text(cx: &Cx, element: TextElement) -> Option<BrandText> {
    let found = cx.tenant.brand.text(element, &[cx.localizer.tag()], &cx.tenant.default_locale);
    found.map(|(text, tag)| BrandText {
        text: text.to_owned(),
        lang: tag.to_owned(),
        dir: direction_of(tag).as_str(),
    })
}
