//! What every request shares: services, tenants, languages, addresses, finished pages.

use super::assets::Assets;
use super::cx::{cookie_name, window_cookie};
use super::page::PageCache;
use super::score::ESTIMATES_MAX;
use crate::config::Config;
use crate::domain::brand::Brand;
use crate::domain::ids::TenantId;
use crate::domain::tenant::{Settings, Tenant, Tenants};
use crate::i18n::{Catalog, Localizer};
use crate::ops::Services;
use crate::ops::tenants::TenantCache;
use arc_swap::ArcSwap;
use ipnet::IpNet;
use jiff::tz::TimeZone;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Semaphore;
use url::Url;
use uuid::Uuid;

/// Header values that are remembered with the language they led to; more would only be somebody's noise.
const REMEMBERED_LANGUAGES: usize = 1_000;

/// The label of the key that form tokens are proved with.
const FORM_KEY: &str = "csrf";

/// Names of cookies, made once.
pub struct CookieNames {
    /// Binds forms to a browser.
    pub visit: String,
    /// What stands before and after a visit in its header, on every page of a browser seen for the first time.
    pub visit_frame: (String, String),
    /// Carries the session of somebody signed in.
    pub session: String,
    /// Keeps the tenant.
    pub realm: String,
    /// Keeps the language.
    pub language: String,
}

impl CookieNames {
    fn new(https: bool) -> Self {
        let visit = window_cookie(https, "visit", "*").to_string();
        let (before, after) = visit.split_once('*').unwrap_or_default();
        Self {
            visit: cookie_name(https, "visit"),
            visit_frame: (before.to_owned(), after.to_owned()),
            session: cookie_name(https, "session"),
            realm: cookie_name(https, "realm"),
            language: cookie_name(https, "language"),
        }
    }
}

/// The portal of one process.
pub struct Site {
    /// Database, hashing, keys, time.
    pub services: Arc<Services>,
    /// The tenants.
    pub tenants: Arc<TenantCache>,
    /// The languages.
    pub catalog: Catalog,
    /// Where people reach it; links in mails begin with it.
    pub public_url: Url,
    /// Proxies whose forwarded address is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Style sheet and script.
    pub assets: Assets,
    /// Pages that are the same for everybody.
    pub pages: PageCache,
    /// Places for estimates of passwords.
    pub estimates: Arc<Semaphore>,
    /// The folder of sent mails that the demo shows; none outside the demo.
    pub demo_outbox: Option<PathBuf>,
    /// The token of the first-run page while there is no tenant yet.
    pub setup_token: Option<String>,
    /// The keys that form tokens are proved with, newest first.
    pub form_keys: Vec<[u8; 32]>,
    /// The cookies that every page looks at.
    pub cookies: CookieNames,
    /// Stands in a page where its token goes; random, so that nobody can type it.
    pub token_mark: String,
    neutral: Arc<Tenant>,
    languages: ArcSwap<HashMap<String, Arc<Localizer>>>,
    request_prefix: u32,
    requests: AtomicU64,
}

impl Site {
    /// Puts the portal together.
    ///
    /// # Errors
    /// When the languages or the tenants cannot be read.
    pub fn new(services: Arc<Services>, config: &Config) -> anyhow::Result<Self> {
        let random: [u8; 16] = services.bytes();
        Ok(Self {
            tenants: Arc::new(TenantCache::load(&services)?),
            catalog: Catalog::embedded()?,
            public_url: config.public_url.clone(),
            trusted_proxies: config.trusted_proxies.clone(),
            assets: Assets::load()?,
            pages: PageCache::default(),
            estimates: Arc::new(Semaphore::new(ESTIMATES_MAX)),
            demo_outbox: None,
            setup_token: None,
            form_keys: services.keys.derive_all(FORM_KEY).collect(),
            cookies: CookieNames::new(config.public_url.scheme() == "https"),
            token_mark: data_encoding::HEXLOWER.encode(&random),
            neutral: Arc::new(neutral()),
            languages: ArcSwap::default(),
            request_prefix: u32::from_be_bytes(services.bytes()),
            requests: AtomicU64::new(0),
            services,
        })
    }

    /// Whether people reach the portal over TLS.
    pub fn is_https(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// The tenant of a request; a nameless one while there is none.
    pub fn tenant(&self, tenants: &Tenants, host: Option<&str>, realm: Option<&str>) -> Arc<Tenant> {
        tenants.of_request(host, realm).unwrap_or(&self.neutral).clone()
    }

    /// The tenant with this short name.
    pub fn tenant_by_slug(&self, slug: &str) -> Option<Arc<Tenant>> {
        let found = self.tenants.current().by_slug(slug).cloned();
        found.or_else(|| (slug == self.neutral.slug_or_neutral()).then(|| self.neutral.clone()))
    }

    /// The language that an `Accept-Language` asks for, among those the tenant offers.
    pub fn negotiate(&self, accepted: &str, tenant: &Tenant) -> Option<Arc<Localizer>> {
        let offered = Some(tenant.settings.locales.as_slice()).filter(|offered| !offered.is_empty());
        if offered.is_some() {
            return self.catalog.negotiate(accepted, offered);
        }
        if let Some(known) = self.languages.load().get(accepted) {
            return Some(known.clone());
        }
        let found = self.catalog.negotiate(accepted, None)?;
        if self.languages.load().len() < REMEMBERED_LANGUAGES && accepted.len() < 200 {
            self.languages.rcu(|known| {
                let mut known = HashMap::clone(known);
                known.insert(accepted.to_owned(), found.clone());
                known
            });
        }
        Some(found)
    }

    /// The name of a request in logs and on error pages.
    pub fn next_request_id(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        format!("{:08x}-{number:06x}", self.request_prefix)
    }
}

/// Stands in until the first tenant exists.
fn neutral() -> Tenant {
    Tenant {
        id: TenantId::from(Uuid::nil()),
        slug: String::new(),
        display_name: "Latchkey".to_owned(),
        default_locale: "en".to_owned(),
        hosts: Vec::new(),
        realms: Vec::new(),
        settings: Settings::default(),
        brand: Brand::fresh("Latchkey"),
        brand_version: 0,
        zone: TimeZone::UTC,
    }
}
