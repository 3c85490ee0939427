//! Whoever changes something registered was checked a short while ago.

use crate::ops::session::is_fresh;
use crate::web::fault::Fault;
use crate::web::page;
use crate::web::signed_in::SignedIn;
use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::{FromRequest, HttpRequest};
use std::future::Future;
use std::pin::Pin;

/// The page that asks.
pub const AGAIN: &str = "/register/again";
/// Where somebody goes on who came from nowhere.
pub const LIST: &str = "/register";
/// The page of one's own passkeys, on which each is removed by itself.
const PASSKEYS: &str = "/register/passkey";

/// A handler that takes this is for users who were checked a short while ago; others are checked first and led back.
pub struct Fresh(pub SignedIn);

impl FromRequest for Fresh {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let signed_in = SignedIn::from_request(request, payload);
        let query = if request.method() == Method::GET { request.query_string() } else { "" }.to_owned();
        Box::pin(async move {
            let signed_in = signed_in.await?;
            let now = signed_in.cx.site.services.now();
            match signed_in.session.checked_at {
                Some(at) if is_fresh(at, now) => Ok(Self(signed_in)),
                _ => {
                    let next = way_back(&signed_in.cx.path, &query);
                    Err(Fault::Unchecked(page::with_value(AGAIN, "next", &next)))
                }
            }
        })
    }
}

/// The page with what its address says besides.
fn way_back(path: &str, query: &str) -> String {
    match page_of(path) {
        page if page == path && !query.is_empty() => format!("{page}?{query}"),
        page => page.to_owned(),
    }
}

/// The page from which a form was sent to `path`, or `path` itself where it is a page.
fn page_of(path: &str) -> &str {
    let Some((page, last)) = path.rsplit_once('/') else { return LIST };
    match last {
        "remove" if page != PASSKEYS => LIST,
        "remove" | "rename" | "options" | "file" => page,
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_leads_back_to_its_page() {
        for (path, page) in [
            ("/register/mail", "/register/mail"),
            ("/register/mail/remove", "/register"),
            ("/register/office-phone/remove", "/register"),
            ("/register/passkey/remove", "/register/passkey"),
            ("/register/passkey/rename", "/register/passkey"),
            ("/register/passkey/options", "/register/passkey"),
            ("/register/recovery-codes/file", "/register/recovery-codes"),
        ] {
            assert_eq!(page_of(path), page);
        }
        assert_eq!(way_back("/register/mail", "ended=tries"), "/register/mail?ended=tries");
        assert_eq!(way_back("/register/recovery-codes/file", "x=1"), "/register/recovery-codes");
    }
}
