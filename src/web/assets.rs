//! Style sheet, script, icon and brand pictures: named by content, compressed once, kept by browsers for a year.

use super::fault::Fault;
use super::site::Site;
use crate::domain::brand::Brand;
use crate::domain::ids::TenantId;
use crate::domain::picture::content_hash;
use crate::domain::tenant::Tenant;
use crate::domain::theme::{self, Shade};
use crate::ops;
use crate::store::brands;
use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, VARY,
};
use actix_web::web::{self, Bytes};
use actix_web::{HttpRequest, HttpResponse};
use flate2::{Compression, write::GzEncoder};
use parking_lot::RwLock;
use rust_embed::{EmbeddedFile, RustEmbed};
use std::collections::HashMap;
use std::io::Write;
use std::sync::Arc;

/// Longer than anybody keeps a tab open; the name changes with the content.
const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";
/// For what stands under a name that is not its own.
const NOT_AT_ALL: &str = "no-store";
/// Pictures can hold no script, and nothing in one is ever run.
const PICTURE_POLICY: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";
/// Ending and media type of a script.
const SCRIPT: (&str, &str) = ("js", "text/javascript; charset=utf-8");
/// The same of a style sheet.
const STYLE: (&str, &str) = ("css", "text/css; charset=utf-8");

#[derive(RustEmbed)]
#[folder = "static"]
#[include = "css/*"]
#[include = "icons/*"]
#[include = "js/*"]
struct Embedded;

fn embedded(name: &str) -> anyhow::Result<EmbeddedFile> {
    Embedded::get(name).ok_or_else(|| anyhow::anyhow!("{name} is missing"))
}

/// A script of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// That of every page.
    Portal,
    /// That of the administrator's portal.
    Admin,
    /// That of the brand editor.
    Brand,
    /// That of pages that offer passkeys.
    Passkey,
    /// That of pages with a new password.
    NewPassword,
    /// That of the check before a flow.
    ProofOfWork,
    /// What works for that check, on a thread of its own.
    ProofOfWorkWorker,
}

/// A text file to serve.
#[derive(Clone)]
struct Served {
    media_type: &'static str,
    plain: Bytes,
    packed: Bytes,
}

impl Served {
    fn new(media_type: &'static str, text: &[u8]) -> anyhow::Result<Self> {
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        packer.write_all(text)?;
        Ok(Self { media_type, plain: Bytes::copy_from_slice(text), packed: packer.finish()?.into() })
    }
}

/// A style sheet with the hash in its name.
type StyleSheet = (String, Arc<Served>);

/// The text files of the portal.
pub struct Assets {
    portal_css: String,
    /// Scripts and icon by their addresses.
    files: HashMap<String, Served>,
    portal_script: String,
    admin_script: String,
    admin_style_sheet: String,
    brand_script: String,
    passkey_script: String,
    new_password_script: String,
    proof_of_work_script: String,
    proof_of_work_worker: String,
    icon_url: String,
    style_sheets: RwLock<HashMap<(TenantId, i32), StyleSheet>>,
}

impl Assets {
    /// Takes the files out of the program.
    ///
    /// # Errors
    /// When one is missing.
    pub fn load() -> anyhow::Result<Self> {
        let mut files = HashMap::new();
        let mut keep = |name: &str, (ending, media_type): (&str, &'static str)| {
            let file = embedded(name)?;
            let url = format!("/static/{}.{ending}", content_hash(&file.data));
            files.insert(url.clone(), Served::new(media_type, &file.data)?);
            anyhow::Ok(url)
        };
        let portal_script = keep("js/portal.js", SCRIPT)?;
        let admin_script = keep("js/admin.js", SCRIPT)?;
        let admin_style_sheet = keep("css/admin.css", STYLE)?;
        let brand_script = keep("js/brand.js", SCRIPT)?;
        let passkey_script = keep("js/passkey.js", SCRIPT)?;
        let new_password_script = keep("js/new-password.js", SCRIPT)?;
        let proof_of_work_script = keep("js/proof-of-work.js", SCRIPT)?;
        let proof_of_work_worker = keep("js/proof-of-work-worker.js", SCRIPT)?;
        let icon_url = keep("icons/portal.svg", ("svg", "image/svg+xml"))?;
        Ok(Self {
            portal_css: String::from_utf8(embedded("css/portal.css")?.data.into_owned())?,
            files,
            portal_script,
            admin_script,
            admin_style_sheet,
            brand_script,
            passkey_script,
            new_password_script,
            proof_of_work_script,
            proof_of_work_worker,
            icon_url,
            style_sheets: RwLock::default(),
        })
    }

    /// Where a script is.
    pub fn script_url(&self, script: Script) -> String {
        let url = match script {
            Script::Portal => &self.portal_script,
            Script::Admin => &self.admin_script,
            Script::Brand => &self.brand_script,
            Script::Passkey => &self.passkey_script,
            Script::NewPassword => &self.new_password_script,
            Script::ProofOfWork => &self.proof_of_work_script,
            Script::ProofOfWorkWorker => &self.proof_of_work_worker,
        };
        url.clone()
    }

    /// Where the rules are that only the administrator's portal needs.
    pub fn admin_style_sheet_url(&self) -> String {
        self.admin_style_sheet.clone()
    }

    /// Where the icon in a browser's tab is, for tenants without a mark of their own.
    pub fn icon_url(&self) -> String {
        self.icon_url.clone()
    }

    /// Where a tenant's style sheet is: its colours and the portal's rules in one file.
    pub fn style_sheet_url(&self, tenant: &Tenant) -> anyhow::Result<String> {
        Ok(format!("/b/{}/{}.css", tenant.slug_or_neutral(), self.style_sheet(tenant)?.0))
    }

    /// The portal's rules in the colours of `brand`.
    pub fn dressed(&self, brand: &Brand, shade: Shade) -> String {
        let colours = theme::stylesheet(brand.accent, brand.contrast, brand.corner, shade);
        format!("{colours}{}", shade.settle(&self.portal_css))
    }

    fn style_sheet(&self, tenant: &Tenant) -> anyhow::Result<StyleSheet> {
        let key = (tenant.id.clone(), tenant.brand_version);
        if let Some(known) = self.style_sheets.read().get(&key) {
            return Ok(known.clone());
        }
        let brand = &tenant.brand;
        let css = self.dressed(brand, brand.dark.shade());
        let made =
            (content_hash(css.as_bytes()), Arc::new(Served::new("text/css; charset=utf-8", css.as_bytes())?));
        let mut known = self.style_sheets.write();
        known.retain(|(id, _), _| *id != tenant.id);
        known.insert(key, made.clone());
        Ok(made)
    }
}

/// Whether the browser takes gzip.
pub fn accepts_gzip(headers: &HeaderMap) -> bool {
    let header = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    header.split(',').any(|part| {
        let (name, quality) = part.split_once(';').unwrap_or((part, ""));
        name.trim() == "gzip" && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

fn serve(request: &HttpRequest, file: &Served, keep: &'static str) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, file.media_type));
    response.insert_header((CACHE_CONTROL, keep)).insert_header((VARY, "Accept-Encoding"));
    if accepts_gzip(request.headers()) {
        response.insert_header((CONTENT_ENCODING, "gzip")).body(file.packed.clone())
    } else {
        response.body(file.plain.clone())
    }
}

/// `/static/{name}`: a script or the icon.
pub async fn show_file(request: HttpRequest, site: web::Data<Site>) -> Result<HttpResponse, Fault> {
    let file = site.assets.files.get(request.path()).ok_or(Fault::NotFound)?;
    Ok(serve(&request, file, FOR_A_YEAR))
}

/// `/b/{tenant}/{name}`: a tenant's style sheet or one of its pictures.
pub async fn show_brand_file(
    request: HttpRequest,
    site: web::Data<Site>,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Fault> {
    let (slug, name) = path.into_inner();
    let tenant = site.tenant_by_slug(&slug).ok_or(Fault::NotFound)?;
    if let Some(hash) = name.strip_suffix(".css") {
        let (current, file) = site.assets.style_sheet(&tenant).map_err(Fault::Server)?;
        // A page of another instance, or of another version: better this sheet than none, but not for long.
        return Ok(serve(&request, &file, if hash == current { FOR_A_YEAR } else { NOT_AT_ALL }));
    }
    // Names are made of nothing else; PostgreSQL takes no NUL in a text.
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')) {
        return Err(Fault::NotFound);
    }
    let services = site.services.clone();
    let read = move || {
        services.store.read(|conn| brands::find_asset(conn, &tenant.id, &name)).map_err(ops::Error::from)
    };
    let found = web::block(read).await.map_err(|error| Fault::Server(error.into()))??;
    let asset = found.ok_or(Fault::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, asset.media_type))
        .insert_header((CACHE_CONTROL, FOR_A_YEAR))
        .insert_header((CONTENT_SECURITY_POLICY, PICTURE_POLICY))
        .body(asset.body))
}
