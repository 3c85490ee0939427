//! The layer that loads and keeps sessions. Requests that can neither have one nor begin one are led past it.

use super::SessionState;
use super::store::DatabaseStore;
use crate::ops::session::IDLE_MINUTES;
use crate::web::site::Site;
use actix_session::config::{BrowserSession, CookieContentSecurity, TtlExtensionPolicy};
use actix_session::{SessionExt, SessionMiddleware};
use actix_web::body::MessageBody;
use actix_web::cookie::{Key, SameSite, time::Duration};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform, forward_ready};
use actix_web::http::Method;
use actix_web::{Error, HttpMessage};
use futures_util::future::{Either, Ready, ready};
use std::rc::Rc;
use std::task::{Context, Poll};

type Layer = SessionMiddleware<DatabaseStore>;

/// The labels of the two halves of the key that the cookie is signed with.
const COOKIE_KEYS: [&str; 2] = ["session-cookie", "session-cookie-2"];

/// The layer that loads and keeps sessions, for requests that have one or may begin one.
pub fn layer(site: &Site) -> PastSessions {
    let (services, https, cookie) = (&site.services, site.is_https(), &site.cookies.session);
    let halves = COOKIE_KEYS.map(|label| services.keys.derive(label));
    let life = BrowserSession::default()
        .state_ttl(Duration::minutes(IDLE_MINUTES))
        .state_ttl_extension_policy(TtlExtensionPolicy::OnStateChanges);
    let layer = SessionMiddleware::builder(DatabaseStore(services.clone()), Key::from(&halves.concat()))
        .cookie_name(cookie.clone())
        .cookie_secure(https)
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .cookie_content_security(CookieContentSecurity::Signed)
        .session_lifecycle(life)
        .build();
    PastSessions { layer, cookie: cookie.clone() }
}

/// The session layer for those who need it. A page for somebody without a session costs nothing of it.
pub struct PastSessions {
    layer: Layer,
    cookie: String,
}

impl<S, B> Transform<S, ServiceRequest> for PastSessions
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    S::Future: 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<B>;
    type Error = Error;
    type InitError = ();
    type Transform = Fork<Rc<S>, <Layer as Transform<Rc<Remember<S>>, ServiceRequest>>::Transform>;
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, service: S) -> Self::Future {
        let pages = Rc::new(service);
        let layered = self.layer.new_transform(Rc::new(Remember(pages.clone()))).into_inner();
        ready(layered.map(|layered| Fork { pages, layered, cookie: self.cookie.clone() }))
    }
}

/// Keeps with the request who is signed in: the layer takes the session out of it when the answer is there, and a page
/// that says what went wrong is made after that.
pub struct Remember<S>(Rc<S>);

impl<S: Service<ServiceRequest>> Service<ServiceRequest> for Remember<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> S::Future {
        if let Some(state) = SessionState::of(&request.get_session()) {
            request.extensions_mut().insert(state);
        }
        self.0.call(request)
    }
}

/// The two ways to the pages.
pub struct Fork<P, L> {
    pages: P,
    layered: L,
    cookie: String,
}

impl<P, L, B> Service<ServiceRequest> for Fork<P, L>
where
    P: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    L: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
{
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Future = Either<P::Future, L::Future>;

    forward_ready!(layered);

    fn call(&self, request: ServiceRequest) -> Self::Future {
        // Only a form's answer begins a session.
        let may_begin = request.method() != Method::GET;
        if may_begin || request.cookie(&self.cookie).is_some() {
            Either::Right(self.layered.call(request))
        } else {
            Either::Left(self.pages.call(request))
        }
    }
}
