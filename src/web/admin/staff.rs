//! Whoever stands at a door of the portal and was let through.

use super::nav::Nav;
use crate::domain::event::Actor;
use crate::domain::permission::Permission;
use crate::ops::{self, Ctx};
use crate::store::users::User;
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::signed_in::SignedIn;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use std::future::{Ready, ready};

/// A handler of the portal takes this; the guard has seen to it that the role is enough.
#[derive(Clone)]
pub struct Staff {
    /// The request.
    pub cx: Cx,
    /// Who acts, as stored a moment ago.
    pub user: User,
}

impl Staff {
    /// The context for an intention of this person.
    pub fn ctx(&self) -> Ctx {
        self.cx.ctx_of(Actor::Staff(self.user.id.clone()))
    }

    /// Runs an intention that changes what the tenant looks like or how it behaves: the next page shows it.
    ///
    /// # Errors
    /// What the intention answers; when the tenants cannot be read again.
    pub async fn configure<T: Send + 'static>(
        &self,
        intention: impl FnOnce() -> Result<T, ops::Error> + Send + 'static,
    ) -> Result<T, ops::Error> {
        let (tenants, services) = (self.cx.site.tenants.clone(), self.cx.site.services.clone());
        let work = move || {
            let done = intention();
            tenants.refresh(&services)?;
            done
        };
        self.cx.run(work).await
    }

    /// Whether this person may do more than the door has asked for.
    pub fn may(&self, permission: Permission) -> bool {
        self.user.role.may(permission)
    }

    /// The way through the portal, as far as this person may go.
    pub fn nav(&self) -> Nav {
        Nav::of(self)
    }
}

impl From<SignedIn> for Staff {
    fn from(SignedIn { cx, user, .. }: SignedIn) -> Self {
        Self { cx, user }
    }
}

impl FromRequest for Staff {
    type Error = Fault;
    type Future = Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let known = request.extensions_mut().remove::<Self>();
        ready(known.ok_or_else(|| Fault::Server(anyhow::anyhow!("a handler of the portal without its door"))))
    }
}
