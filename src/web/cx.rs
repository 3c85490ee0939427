//! Who asks, in which tenant and language: worked out once for every request.

use super::asked::{self, Asked};
use super::csrf;
use super::fault::Fault;
use super::session::SessionState;
use super::site::Site;
use super::view::PreviewLink;
use crate::domain::browser;
use crate::domain::event::Actor;
use crate::domain::method::Method;
use crate::domain::name::TypedName;
use crate::domain::passkey::RelyingParty;
use crate::domain::tenant::{Tenant, host_key};
use crate::i18n::Localizer;
use crate::ops::{self, Ctx, Origin};
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::Payload;
use actix_web::http::header::{HeaderValue, USER_AGENT};
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use data_encoding::BASE64URL_NOPAD;
use std::future::{Ready, ready};
use std::net::IpAddr;
use std::sync::Arc;

/// Letters of a visit: its bytes in base64url.
const VISIT_LETTERS: usize = 22;
/// The longest user agent that is looked at, in bytes.
const USER_AGENT_MAX: usize = 512;

/// The cookie by which a familiar browser is known.
const BROWSER_COOKIE: &str = "browser";
/// How long it lasts. Browsers keep no cookie for longer (RFC 6265bis §5.5).
const BROWSER_DAYS: i64 = 400;

/// What a handler knows of its request.
#[derive(Clone)]
pub struct Cx {
    /// The portal.
    pub site: web::Data<Site>,
    /// The tenant.
    pub tenant: Arc<Tenant>,
    /// The language.
    pub localizer: Arc<Localizer>,
    /// The path that was asked for.
    pub path: String,
    /// The raw query.
    pub query: String,
    /// The signed-in session, if there is one and it belongs to this tenant.
    pub session: Option<SessionState>,
    /// Set where a page is only looked at, in a brand that is not published.
    pub preview: Option<Arc<Preview>>,
    host: Option<String>,
    host_decides: bool,
    visit: String,
    new_visit: bool,
    mask: [u8; csrf::BYTES],
    realm: Option<String>,
    new_realm: bool,
    new_language: bool,
    address: Option<IpAddr>,
    is_machine: bool,
    user_agent: Option<HeaderValue>,
    accepts_gzip: bool,
    browser_token: Option<String>,
}

/// How a page is shown that is only looked at.
pub struct Preview {
    /// Where its style sheet is.
    pub style_sheet: String,
    /// The other pages to look at.
    pub links: Vec<PreviewLink>,
}

/// The tenant that a request is about, and how that was told.
struct Place {
    tenant: Arc<Tenant>,
    host_decides: bool,
    realm: Option<String>,
    new_realm: bool,
}

impl Place {
    fn of(site: &Site, asked: &Asked) -> Self {
        let asked_realm = asked.query_value("realm").and_then(|realm| host_key(&realm));
        let told = asked_realm.is_some();
        let kept_realm = || asked.cookie(&site.cookies.realm).and_then(host_key);
        let realm = asked_realm.or_else(kept_realm);
        let (tenants, host) = (site.tenants.current(), asked.host());
        let host_decides = host.as_deref().is_some_and(|host| tenants.owns_host(host));
        let tenant = site.tenant(&tenants, host.as_deref(), realm.as_deref());
        Self { tenant, host_decides, realm, new_realm: told && !host_decides }
    }
}

impl Cx {
    /// Works it out. Asks no database: tenants are in memory, the session has been loaded if there is one.
    ///
    /// # Errors
    /// [`Fault::Server`] when the application was put together without its site.
    pub fn of(request: &HttpRequest) -> Result<Self, Fault> {
        let site = request.app_data::<web::Data<Site>>().cloned();
        let site = site.ok_or_else(|| Fault::Server(anyhow::anyhow!("no site")))?;
        let asked = Asked::of(request.uri(), request.headers());
        let Place { tenant, host_decides, realm, new_realm } = Place::of(&site, &asked);
        let session = request.extensions().get::<SessionState>().cloned();
        let session = session.filter(|session| session.tenant == tenant.id);
        let (localizer, new_language) = language(&asked, &site, &tenant, session.as_ref());
        let known_visit = cookie(request, &site.cookies.visit).filter(|visit| visit.len() == VISIT_LETTERS);
        let new_visit = known_visit.is_none();
        let (fresh, mask) = chance(&site);
        let visit = known_visit.unwrap_or_else(|| BASE64URL_NOPAD.encode(&fresh));
        Ok(Self {
            path: request.path().to_owned(),
            query: asked.query().to_owned(),
            new_realm,
            address: super::address::of(request, &site.trusted_proxies),
            is_machine: super::address::is_machine(request, &site.trusted_proxies),
            user_agent: request.headers().get(USER_AGENT).cloned(),
            accepts_gzip: super::assets::accepts_gzip(request.headers()),
            browser_token: Self::cookie_value(request, &site, BROWSER_COOKIE),
            site,
            tenant,
            localizer,
            session,
            preview: None,
            host: asked.host(),
            host_decides,
            visit,
            new_visit,
            mask,
            realm,
            new_language,
        })
    }

    /// What is left to know when the request is gone: nobody is signed in, and there is no visit.
    pub fn without_request(site: &web::Data<Site>, asked: &Asked) -> Self {
        let Place { tenant, host_decides, .. } = Place::of(site, asked);
        let (localizer, _) = language(asked, site, &tenant, None);
        Self {
            site: site.clone(),
            tenant,
            localizer,
            path: asked.path().to_owned(),
            query: asked.query().to_owned(),
            session: None,
            preview: None,
            host: None,
            host_decides,
            visit: String::new(),
            new_visit: false,
            mask: chance(site).1,
            realm: None,
            new_realm: false,
            new_language: false,
            address: None,
            is_machine: false,
            user_agent: None,
            accepts_gzip: false,
            browser_token: None,
        }
    }

    /// The context for an intention of nobody signed in.
    pub fn ctx(&self) -> Ctx {
        self.ctx_of(Actor::Anonymous)
    }

    /// The context for an intention of this actor.
    pub fn ctx_of(&self, actor: Actor) -> Ctx {
        Ctx {
            services: self.site.services.clone(),
            tenant: self.tenant.clone(),
            origin: Origin {
                address: self.address.map(|address| address.to_string()),
                is_machine: self.is_machine,
                browser: self.user_agent.as_ref().map(describe_browser).unwrap_or_default(),
                locale: self.localizer.tag().to_owned(),
                browser_token: self.browser_token.clone(),
            },
            actor,
            now: self.site.services.now(),
            note: None,
        }
    }

    /// Runs a blocking intention off the threads that serve pages.
    ///
    /// # Errors
    /// What the intention answers; a panic in it is a fault.
    pub async fn run<T: Send + 'static>(
        &self,
        intention: impl FnOnce() -> Result<T, ops::Error> + Send + 'static,
    ) -> Result<T, ops::Error> {
        let done = web::block(intention).await;
        done.unwrap_or_else(|_| Err(ops::Error::Fault(anyhow::anyhow!("an intention panicked"))))
    }

    /// The same request in the tenant whose realm `username` carries, unless the host has decided.
    pub fn for_username(&self, username: &str) -> Self {
        let name = TypedName::parse(username);
        let realm = name.as_ref().and_then(TypedName::realm).filter(|_| !self.host_decides);
        let tenants = self.site.tenants.current();
        match realm.and_then(|realm| tenants.of_realm(realm).map(|tenant| (realm, tenant))) {
            Some((realm, tenant)) if tenant.id != self.tenant.id => Self {
                tenant: tenant.clone(),
                realm: Some(realm.to_owned()),
                new_realm: true,
                session: None,
                ..self.clone()
            },
            _ => self.clone(),
        }
    }

    /// The token for the forms of one page.
    pub fn form_token(&self) -> String {
        let key = self.site.form_keys.first();
        key.map_or_else(String::new, |key| csrf::token(key, &self.visit, self.session_name(), self.mask))
    }

    /// Whether `token` came from a page of this visit and session.
    pub fn accepts_token(&self, token: &str) -> bool {
        let mut keys = self.site.form_keys.iter();
        !self.new_visit && keys.any(|key| csrf::verify(key, &self.visit, self.session_name(), token))
    }

    /// Whether `page` is on this portal: at its public address, or at a host of the tenant that was asked for.
    pub fn is_own(&self, page: &url::Url) -> bool {
        let public = &self.site.public_url;
        let own_host = |host: &str| self.tenant.hosts.iter().any(|own| own == host);
        let same_way = page.scheme() == public.scheme()
            && page.port_or_known_default() == public.port_or_known_default();
        page.origin() == public.origin() || same_way && page.host_str().is_some_and(own_host)
    }

    /// Where the tenant's passkeys work; none where it does not allow them, or the portal has no name.
    pub fn passkeys(&self) -> Option<RelyingParty> {
        let allowed = self.tenant.settings.recovery.methods.contains(&Method::Passkey);
        let party = RelyingParty::of(&self.tenant, &self.site.public_url, self.host.as_deref());
        party.filter(|_| allowed)
    }

    /// Whether the request came to `party`, as far as it says. Decides about words only.
    pub fn is_at(&self, party: &RelyingParty) -> bool {
        self.host.as_deref() == Some(party.id.as_str())
    }

    fn session_name(&self) -> &str {
        self.session.as_ref().map_or("", |session| session.id.as_str())
    }

    /// Whether the browser takes gzip.
    pub fn accepts_gzip(&self) -> bool {
        self.accepts_gzip
    }

    /// Nothing can be done here before there is a tenant.
    ///
    /// # Errors
    /// [`Fault::Elsewhere`] while there is none.
    pub fn require_tenant(&self) -> Result<(), Fault> {
        if self.site.tenants.current().is_empty() { Err(Fault::Elsewhere("/setup")) } else { Ok(()) }
    }

    /// The same request as if nothing stood behind its path.
    pub fn without_query(&self) -> Self {
        Self { query: String::new(), ..self.clone() }
    }

    /// The query with its question mark, if there is one; without its language, which is heard once.
    pub fn kept_query(&self) -> String {
        let pairs = url::form_urlencoded::parse(self.query.as_bytes()).filter(|(name, _)| name != "lang");
        let kept =
            url::form_urlencoded::Serializer::for_suffix("?".to_owned(), 1).extend_pairs(pairs).finish();
        if kept == "?" { String::new() } else { kept }
    }

    /// A value of the query.
    pub fn query_value(&self, name: &str) -> Option<String> {
        asked::query_value(&self.query, name)
    }

    /// The cookie of a browser's first page, as its header says it.
    pub fn new_visit(&self) -> Option<String> {
        let (before, after) = &self.site.cookies.visit_frame;
        self.new_visit.then(|| [before, self.visit.as_str(), after].concat())
    }

    /// The cookies that this request has earned besides its visit: its realm, its language.
    pub fn cookies(&self) -> impl Iterator<Item = Cookie<'static>> {
        let realm = self.realm.as_ref().filter(|_| self.new_realm).map(|realm| self.cookie("realm", realm));
        let language = self.new_language.then(|| self.language_cookie(self.localizer.tag()));
        realm.into_iter().chain(language)
    }

    /// A cookie that lives as long as the browser's window.
    pub fn cookie(&self, name: &str, value: &str) -> Cookie<'static> {
        window_cookie(self.site.is_https(), name, value)
    }

    /// The cookie by which a browser is known that its user has signed in with.
    pub fn browser_cookie(&self, token: &str) -> Cookie<'static> {
        let mut cookie = self.cookie(BROWSER_COOKIE, token);
        cookie.set_max_age(actix_web::cookie::time::Duration::days(BROWSER_DAYS));
        cookie
    }

    /// The cookie that keeps a chosen language for a year.
    pub fn language_cookie(&self, tag: &str) -> Cookie<'static> {
        let mut cookie = self.cookie("language", tag);
        cookie.set_max_age(actix_web::cookie::time::Duration::days(365));
        cookie
    }

    /// What a cookie of ours holds.
    pub fn cookie_value(request: &HttpRequest, site: &Site, name: &str) -> Option<String> {
        cookie(request, &cookie_name(site.is_https(), name))
    }
}

impl FromRequest for Cx {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

/// A cookie that lives as long as the browser's window.
pub fn window_cookie(https: bool, name: &str, value: &str) -> Cookie<'static> {
    Cookie::build(cookie_name(https, name), value.to_owned())
        .path("/")
        .secure(https)
        .http_only(true)
        .same_site(SameSite::Lax)
        .finish()
}

/// `__Host-` keeps neighbours under the same domain from planting a cookie (RFC 6265bis §4.1.3.2).
pub fn cookie_name(https: bool, name: &str) -> String {
    let prefix = if https { "__Host-" } else { "" };
    format!("{prefix}latchkey-{name}")
}

fn cookie(request: &HttpRequest, name: &str) -> Option<String> {
    request.cookie(name).map(|cookie| cookie.value().to_owned())
}

/// A visit in case the browser has none, and the mask of its form token: both in one call to the system.
fn chance(site: &Site) -> ([u8; csrf::BYTES], [u8; csrf::BYTES]) {
    let (mut visit, mut mask) = ([0; csrf::BYTES], [0; csrf::BYTES]);
    let bytes: [u8; 2 * csrf::BYTES] = site.services.bytes();
    let (first, second) = bytes.split_at(csrf::BYTES);
    visit.copy_from_slice(first);
    mask.copy_from_slice(second);
    (visit, mask)
}

/// The language of the page, and whether it was chosen by this very request.
fn language(
    asked: &Asked,
    site: &Site,
    tenant: &Tenant,
    session: Option<&SessionState>,
) -> (Arc<Localizer>, bool) {
    let offered = |tag: &str| site.catalog.find(tag).filter(|found| tenant.offers(found.tag()));
    if let Some(chosen) = asked.query_value("lang").and_then(|tag| offered(&tag)) {
        return (chosen, true);
    }
    let own = session.and_then(|session| session.locale.as_deref()).and_then(offered);
    let kept = || asked.cookie(&site.cookies.language).and_then(offered);
    let accepted = || site.negotiate(asked.languages()?, tenant);
    let found = own.or_else(kept).or_else(accepted).or_else(|| site.catalog.find(&tenant.default_locale));
    (found.unwrap_or_else(|| site.catalog.default_localizer()), false)
}

fn describe_browser(user_agent: &HeaderValue) -> String {
    let header = user_agent.to_str().unwrap_or_default();
    browser::describe(header.get(..USER_AGENT_MAX).unwrap_or(header))
}
