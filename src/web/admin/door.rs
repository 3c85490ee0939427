//! One page or action of the portal.

use super::guard;
use crate::domain::permission::Permission;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceRequest;
use actix_web::http::Method;
use actix_web::middleware::{Next, from_fn};
use actix_web::{FromRequest, Handler, Responder, Route, web};

/// A page or an action: where it is, and what whoever comes needs.
pub struct Door {
    /// Its address, with `{id}` where a name goes.
    pub address: &'static str,
    /// GET for a page, POST for an action.
    pub method: Method,
    /// What it is done by, and how.
    pub rule: Rule,
    route: Route,
}

/// What the guard in front of a door asks for.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What the role must allow.
    pub needs: Permission,
    /// Whether the actor proves once more who they are if the last proof is old.
    pub is_guarded: bool,
    /// How large its form may be, in bytes, where that is more than usual.
    pub room: Option<usize>,
}

impl Door {
    /// A page.
    pub fn get<H, Args>(address: &'static str, needs: Permission, handler: H) -> Self
    where
        H: Handler<Args>,
        Args: FromRequest + 'static,
        H::Output: Responder + 'static,
    {
        Self::new(address, Method::GET, needs, web::get().to(handler))
    }

    /// An action.
    pub fn post<H, Args>(address: &'static str, needs: Permission, handler: H) -> Self
    where
        H: Handler<Args>,
        Args: FromRequest + 'static,
        H::Output: Responder + 'static,
    {
        Self::new(address, Method::POST, needs, web::post().to(handler))
    }

    fn new(address: &'static str, method: Method, needs: Permission, route: Route) -> Self {
        Self { address, method, rule: Rule { needs, is_guarded: false, room: None }, route }
    }

    /// The same for an action that does harm in the wrong hands: a browser left open must not be enough for it.
    pub fn guarded(self) -> Self {
        Self { rule: Rule { is_guarded: true, ..self.rule }, ..self }
    }

    /// The same with a form of up to so many bytes.
    pub fn roomy(self, bytes: usize) -> Self {
        Self { rule: Rule { room: Some(bytes), ..self.rule }, ..self }
    }

    /// What the server is told.
    pub(super) fn into_route(self) -> Route {
        let rule = self.rule;
        self.route.wrap(from_fn(move |request: ServiceRequest, next: Next<BoxBody>| {
            guard::pass(rule, request, next)
        }))
    }
}
