//! What stands in front of every door of the portal.

use super::again::{self, Answer};
use super::door::Rule;
use super::staff::Staff;
use crate::ops::session::is_fresh;
use crate::web::fault::Fault;
use crate::web::form::{Fields, Room};
use crate::web::signed_in::SignedIn;
use actix_session::{Session, SessionExt};
use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::{Error, FromRequest, HttpMessage, HttpResponse};

/// Lets a request through whose user is signed in, may come here and, where that counts, has proved a short while ago
/// who they are. Everybody else is answered as a handler would.
///
/// # Errors
/// What the handler's own layers answer.
pub async fn pass(
    rule: Rule,
    mut request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    match admit(rule, &mut request).await {
        Ok(None) => next.call(request).await,
        Ok(Some(page)) => Ok(request.into_response(page)),
        Err(fault) => Ok(request.error_response(fault)),
    }
}

/// None where the request may go on, else the page that asks for something first.
async fn admit(rule: Rule, request: &mut ServiceRequest) -> Result<Option<HttpResponse>, Fault> {
    if let Some(bytes) = rule.room {
        request.extensions_mut().insert(Room(bytes));
    }
    let session = request.get_session();
    let (http, payload) = request.parts_mut();
    let signed_in = SignedIn::from_request(http, payload).await?;
    if !signed_in.user.role.may(rule.needs) {
        return Err(Fault::NotAllowed);
    }
    if rule.is_guarded {
        let fields = Fields::from_request(http, payload).await?;
        match prove(&signed_in, &session, fields).await? {
            Answer::Proved(fields) => {
                request.extensions_mut().insert(fields);
            }
            Answer::Asked(page) => return Ok(Some(page)),
        }
    }
    request.extensions_mut().insert(Staff::from(signed_in));
    Ok(None)
}

async fn prove(signed_in: &SignedIn, session: &Session, fields: Fields) -> Result<Answer, Fault> {
    let now = signed_in.cx.site.services.now();
    match signed_in.session.checked_at {
        Some(at) if is_fresh(at, now) => Ok(Answer::Proved(fields)),
        _ => again::ask(signed_in, session, fields).await,
    }
}
