//! The signed-in user of a request.

use super::cx::Cx;
use super::fault::Fault;
use super::register;
use super::session::SessionState;
use crate::domain::event::Actor;
use crate::domain::interrupt::Interrupt;
use crate::ops::Ctx;
use crate::store::users::{self, User};
use actix_session::SessionExt;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use std::future::Future;
use std::pin::Pin;

/// A handler that takes this is for signed-in users only; others are led to the sign-in page.
pub struct SignedIn {
    /// The request.
    pub cx: Cx,
    /// The session.
    pub session: SessionState,
    /// The user, as stored a moment ago: one who was disabled or locked since is not signed in any more.
    pub user: User,
}

impl SignedIn {
    /// The context for an intention of this user.
    pub fn ctx(&self) -> Ctx {
        self.cx.ctx_of(Actor::Oneself)
    }
}

impl FromRequest for SignedIn {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let (cx, stored) = (Cx::of(request), request.get_session());
        Box::pin(async move {
            let cx = cx?;
            let session = cx.session.clone().ok_or(Fault::SignedOut)?;
            let (ctx, id) = (cx.ctx(), session.user.clone());
            let find = move || ctx.read(|conn| users::find(conn, ctx.tenant_id(), &id));
            let user = cx.run(find).await?;
            let active = user.filter(User::may_sign_in);
            // A session without a user must not lead from the sign-in page back here.
            let user = active.ok_or_else(|| {
                stored.purge();
                Fault::SignedOut
            })?;
            match session.interrupt {
                Some(interrupt) if !is_open(interrupt, &cx.path) => {
                    Err(Fault::Elsewhere(register::address(interrupt)))
                }
                _ => Ok(Self { user, cx, session }),
            }
        })
    }
}

/// Whether a page may be seen while something is asked of its reader first.
fn is_open(interrupt: Interrupt, path: &str) -> bool {
    let is_always = ["/password", "/sign-out", "/language"].contains(&path);
    let is_of_interrupt = match interrupt {
        Interrupt::ChangePassword => false,
        Interrupt::PasswordNotice => path.starts_with("/password/"),
        Interrupt::Register | Interrupt::Confirm => {
            path.starts_with("/register") || path.starts_with("/password/")
        }
    };
    is_always || is_of_interrupt
}
