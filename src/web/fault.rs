//! Everything that ends a request otherwise, and the page that says so.

use super::cx::Cx;
use super::page;
use super::throttled;
use super::view::Shell;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::i18n::filters;
use crate::{ops, store};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use askama::Template;

/// Seconds after which it is worth trying again when too much was going on.
const RETRY_SECONDS: u32 = 3;

/// Why a request ends without its page.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no such page.
    #[error("not found")]
    NotFound,
    /// The page or the action is not for people of this role.
    #[error("not allowed")]
    NotAllowed,
    /// The form did not come from a page of this visit.
    #[error("a form from elsewhere")]
    ForeignForm,
    /// What was sent cannot be read.
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    /// More was sent than any form has.
    #[error("too large")]
    TooLarge,
    /// What was announced did not arrive in time.
    #[error("the body came too slowly")]
    TooSlow,
    /// Nobody is signed in.
    #[error("not signed in")]
    SignedOut,
    /// What was asked for stands at another address of this site.
    #[error("it stands at {0}")]
    Elsewhere(&'static str),
    /// Who it is was proved too long ago for this; it is asked for again at this address.
    #[error("first the check at {0}")]
    Unchecked(String),
    /// Too much was tried from this network.
    #[error("too many tries from a network")]
    Throttled {
        /// When it may be tried again.
        until: Moment,
        /// Seconds until then.
        seconds: i64,
    },
    /// Too much is going on.
    #[error("busy")]
    Busy,
    /// The database is away, too busy or full.
    #[error("the database does not answer: {0:#}")]
    Unavailable(anyhow::Error),
    /// A fault of ours.
    #[error("{0:#}")]
    Server(anyhow::Error),
}

impl From<ops::Error> for Fault {
    fn from(error: ops::Error) -> Self {
        match error {
            ops::Error::Busy => Self::Busy,
            ops::Error::Fault(error) if store::is_unavailable(&error) => Self::Unavailable(error),
            ops::Error::Fault(error) => Self::Server(error),
            // It was offered when the page that led here was shown, or somebody typed the address.
            ops::Error::Refused(Refusal::Register(No::NotOffered)) => Self::Elsewhere("/register"),
            ops::Error::Refused(Refusal::Throttled { until, seconds }) => Self::Throttled { until, seconds },
            ops::Error::Refused(refusal) => {
                Self::Server(anyhow::anyhow!("nobody showed the refusal {refusal:?}"))
            }
        }
    }
}

impl ResponseError for Fault {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAllowed | Self::ForeignForm => StatusCode::FORBIDDEN,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::SignedOut | Self::Elsewhere(_) | Self::Unchecked(_) => StatusCode::SEE_OTHER,
            Self::Throttled { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Server(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    // The page itself is made at the edge, where the request is at hand.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

#[derive(Template)]
#[template(path = "fault/page.html")]
struct FaultPage {
    shell: Shell,
    title: &'static str,
    lead: &'static str,
    reference: String,
}

/// The page for a status, in the tenant's brand and the reader's language.
pub fn respond(request: &HttpRequest, status: StatusCode, reference: &str) -> HttpResponse {
    Cx::of(request).map_or_else(|_| HttpResponse::new(status), |cx| page(&cx, status, reference))
}

/// The page of an error that has one of its own.
pub fn own_page(error: &actix_web::Error, request: &HttpRequest) -> Option<HttpResponse> {
    match error.as_error::<Fault>()? {
        Fault::Throttled { until, seconds } => {
            throttled::respond(&Cx::of(request).ok()?, *until, *seconds).ok()
        }
        Fault::NotAllowed => not_allowed(&Cx::of(request).ok()?).ok(),
        _ => None,
    }
}

/// The page for somebody whose role is not enough; nothing is to be looked up in a log.
fn not_allowed(cx: &Cx) -> page::Reply {
    let (title, lead) = ("fault-not-allowed-title", "fault-not-allowed-lead");
    let shown = FaultPage { shell: page::shell(cx), title, lead, reference: String::new() };
    page::respond(cx, StatusCode::FORBIDDEN, &shown)
}

/// The page for a status; `reference` lets an operator find the request in the log.
pub fn page(cx: &Cx, status: StatusCode, reference: &str) -> HttpResponse {
    let (title, lead) = words(status);
    let fault = FaultPage { shell: page::shell(cx), title, lead, reference: reference.to_owned() };
    let mut response = page::respond(cx, status, &fault).unwrap_or_else(|_| HttpResponse::new(status));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(RETRY_SECONDS));
    }
    response
}

/// The page for an address that does not exist, as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample(cx: &Cx) -> page::Reply {
    let (title, lead) = words(StatusCode::NOT_FOUND);
    let reference = cx.site.next_request_id();
    page::ok(cx, &FaultPage { shell: page::shell(cx), title, lead, reference })
}

/// The messages for a status.
fn words(status: StatusCode) -> (&'static str, &'static str) {
    match status {
        StatusCode::NOT_FOUND => ("fault-not-found-title", "fault-not-found-lead"),
        StatusCode::FORBIDDEN => ("fault-stale-title", "fault-stale-lead"),
        StatusCode::METHOD_NOT_ALLOWED => ("fault-method-title", "fault-method-lead"),
        StatusCode::PAYLOAD_TOO_LARGE => ("fault-too-large-title", "fault-too-large-lead"),
        StatusCode::SERVICE_UNAVAILABLE => ("fault-busy-title", "fault-busy-lead"),
        status if status.as_u16() < 500 => ("fault-bad-request-title", "fault-bad-request-lead"),
        _ => ("fault-server-title", "fault-server-lead"),
    }
}
