//! The outermost layer: every answer passes it, whatever went wrong inside.

use super::asked::Asked;
use super::cx::Cx;
use super::fault::{self, Fault};
use super::page;
use super::session;
use super::site::Site;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

/// Only what this site itself serves: no inline script, no inline style, no frames, forms to itself alone.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; \
     img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The same for every answer. Referrers stay on this site: other sites learn nothing, our own forms keep their origin.
static HEADERS: [(HeaderName, HeaderValue); 7] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), HeaderValue::from_static("none")),
];
/// Lets an operator find a request in the log.
static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// A year, as browsers ask for.
const STRICT_TRANSPORT_SECURITY: &str = "max-age=31536000; includeSubDomains";

/// Passes a request on and makes its answer whole: a page for every error, all headers, one line in the log.
///
/// # Errors
/// Only carries the answer for a request that an inner layer has used up: a page all the same.
pub async fn pass<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let site = request.app_data::<web::Data<Site>>().cloned();
    let site = site.ok_or_else(|| Fault::Server(anyhow::anyhow!("no site")))?;
    let reference = site.next_request_id();
    if request.method() == Method::HEAD {
        // Answered like GET (RFC 9110 §9.3.2); the server leaves the body out, whatever is asked of inner layers.
        request.head_mut().method = Method::GET;
    }
    let asked = Asked::of(request.uri(), request.headers());
    let answer = AssertUnwindSafe(next.call(request)).catch_unwind().await;
    let mut response = match answer {
        Ok(Ok(response)) => finish(response, &reference),
        Ok(Err(error)) => {
            log_cause(&error, &reference);
            return Err(without_request(&Cx::without_request(&site, &asked), status(&error), &reference));
        }
        Err(_) => {
            let cx = Cx::without_request(&site, &asked);
            return Err(without_request(&cx, StatusCode::INTERNAL_SERVER_ERROR, &reference));
        }
    };
    add_headers(response.headers_mut(), site.is_https(), &reference);
    note(response.request(), response.status(), &reference);
    Ok(response)
}

/// The status of an error that no handler made.
fn status(error: &actix_web::Error) -> StatusCode {
    if session::is_unavailable(error) {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    error.as_response_error().status_code()
}

/// The answer when the request itself is gone: after a panic, or when its session could not be read.
fn without_request(cx: &Cx, status: StatusCode, reference: &str) -> actix_web::Error {
    let mut response = fault::page(cx, status, reference);
    add_headers(response.headers_mut(), cx.site.is_https(), reference);
    tracing::info!(request.id = reference, http.status = status.as_u16(), "answered");
    InternalError::from_response("answered with a page", response).into()
}

/// An answer as it is, unless it is an error without a page.
fn finish<B: MessageBody + 'static>(
    response: ServiceResponse<B>,
    reference: &str,
) -> ServiceResponse<EitherBody<B, BoxBody>> {
    let status = response.status();
    if let Some(error) = response.response().error() {
        log_cause(error, reference);
    }
    let bare = !response.headers().contains_key(header::CONTENT_TYPE);
    let error = status.is_client_error() || status.is_server_error();
    let request = response.request().clone();
    if let Some(target) = response.response().error().and_then(|error| target(error, &request)) {
        return ServiceResponse::new(request.clone(), go(&request, &target)).map_into_right_body();
    }
    if let Some(page) = response.response().error().and_then(|error| fault::own_page(error, &request)) {
        return ServiceResponse::new(request.clone(), page).map_into_right_body();
    }
    if error && bare {
        let allow = response.headers().get(header::ALLOW).cloned();
        let mut page = error_page(&request, status, reference);
        if let Some(allow) = allow {
            page.headers_mut().insert(header::ALLOW, allow);
        }
        return page;
    }
    response.map_into_left_body()
}

fn error_page<B>(
    request: &HttpRequest,
    status: StatusCode,
    reference: &str,
) -> ServiceResponse<EitherBody<B, BoxBody>> {
    ServiceResponse::new(request.clone(), fault::respond(request, status, reference)).map_into_right_body()
}

/// Where a request goes on that ends otherwise.
fn target(error: &actix_web::Error, request: &HttpRequest) -> Option<String> {
    match error.as_error::<Fault>()? {
        Fault::Elsewhere(address) => Some((*address).to_owned()),
        Fault::Unchecked(address) => Some(address.clone()),
        // From the sign-in page back to the page that was asked for.
        Fault::SignedOut if request.method() == Method::GET => {
            Some(page::with_value("/sign-in", "next", request.path()))
        }
        Fault::SignedOut => Some("/sign-in".to_owned()),
        _ => None,
    }
}

fn go(request: &HttpRequest, target: &str) -> HttpResponse {
    let bare = |_| HttpResponse::SeeOther().insert_header((header::LOCATION, target)).finish();
    Cx::of(request).map_or_else(bare, |cx| page::go(&cx, target))
}

fn log_cause(error: &actix_web::Error, reference: &str) {
    match error.as_error::<Fault>() {
        Some(Fault::Server(cause)) => tracing::error!(request.id = reference, "request failed: {cause:#}"),
        Some(fault @ Fault::Unavailable(_)) => {
            tracing::error!(request.id = reference, "request turned away: {fault}");
        }
        Some(Fault::Busy) => tracing::warn!(request.id = reference, "request turned away: too much to do"),
        Some(_) => {}
        None if error.as_response_error().status_code().is_server_error() => {
            tracing::error!(request.id = reference, "request failed: {error}");
        }
        None => {}
    }
}

fn add_headers(headers: &mut HeaderMap, https: bool, reference: &str) {
    for (name, value) in &HEADERS {
        // A page that is made to be framed by another one of ours says so itself.
        if name != header::X_FRAME_OPTIONS || !headers.contains_key(name) {
            headers.insert(name.clone(), value.clone());
        }
    }
    let policy = HeaderValue::from_static(CONTENT_SECURITY_POLICY);
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if https {
        headers
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(STRICT_TRANSPORT_SECURITY));
    }
    if let Ok(value) = HeaderValue::from_str(reference) {
        headers.insert(REQUEST_ID.clone(), value);
    }
}

/// One line a request: forms and errors always, pages only when asked for. Never a query, never a form, and of a
/// link only its first word: the rest is its secret.
fn note(request: &HttpRequest, status: StatusCode, reference: &str) {
    let (method, code) = (request.method().as_str(), status.as_u16());
    let page = request.method() == Method::GET && code < 400;
    if page && !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    // Found by matching every route once more: only for lines that are written.
    let path = request.match_pattern().unwrap_or_else(|| "unknown".to_owned());
    if page {
        tracing::debug!(
            request.id = reference,
            http.method = method,
            http.path = path,
            http.status = code,
            "answered"
        );
    } else {
        tracing::info!(
            request.id = reference,
            http.method = method,
            http.path = path,
            http.status = code,
            "answered"
        );
    }
}
