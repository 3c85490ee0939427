//! Forms, read strictly: what cannot be read as sent is refused, never repaired.

use super::csrf;
use super::cx::Cx;
use super::fault::Fault;
use crate::domain::form::{self, Typed};
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::StreamExt;
use secrecy::SecretString;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use zeroize::Zeroizing;

/// The largest form, in bytes: the longest message to the help desk fits, in any script.
const MAX_BYTES: usize = 16 * 1024;
/// How long a form may take to arrive.
const BODY_SECONDS: u64 = 10;

/// How large the form at an address may be, in bytes, where more fits than on most: told ahead of its reading.
#[derive(Clone, Copy)]
pub struct Room(pub usize);

/// The fields of a form that came from a page of ours.
pub struct Fields(Typed);

impl Fields {
    /// The fields, at most `most`, of an encoded form whose token `accepts` takes.
    ///
    /// # Errors
    /// [`Fault::BadRequest`] when it cannot be read, [`Fault::ForeignForm`] without the right token.
    pub(super) fn parse(body: &[u8], most: usize, accepts: impl Fn(&str) -> bool) -> Result<Self, Fault> {
        let fields = form::parse(body, most).map_err(|unreadable| Fault::BadRequest(unreadable.why()))?;
        Self::of_our_page(fields, accepts)
    }

    fn of_our_page(mut fields: Typed, accepts: impl Fn(&str) -> bool) -> Result<Self, Fault> {
        let token = fields.remove("csrf").unwrap_or_default();
        if accepts(&token) { Ok(Self(fields)) } else { Err(Fault::ForeignForm) }
    }

    /// A field, empty when it was not sent.
    pub fn text(&mut self, name: &str) -> String {
        self.0.remove(name).map(|mut value| std::mem::take(&mut *value)).unwrap_or_default()
    }

    /// A secret field, empty when it was not sent.
    pub fn secret(&mut self, name: &str) -> SecretString {
        self.optional_secret(name).unwrap_or_default()
    }

    /// A secret field if it was sent, be it empty.
    pub fn optional_secret(&mut self, name: &str) -> Option<SecretString> {
        self.0.remove(name).map(|value| SecretString::from(value.as_str()))
    }

    /// The fields whose names begin with `prefix`, by the rest of their names, in the order of these.
    pub fn prefixed(&mut self, prefix: &str) -> Vec<(String, String)> {
        let names = self.0.keys().filter_map(|name| name.strip_prefix(prefix)).map(str::to_owned);
        let mut names: Vec<_> = names.collect();
        names.sort();
        names.into_iter().map(|name| (name.clone(), self.text(&format!("{prefix}{name}")))).collect()
    }

    /// What was typed, so that the same form can be sent once more; secrets are not kept.
    pub fn kept(&self) -> Vec<(String, String)> {
        let plain = self.0.iter().filter(|(name, _)| !name.ends_with("password"));
        let mut kept: Vec<_> = plain.map(|(name, value)| (name.clone(), value.to_string())).collect();
        kept.sort();
        kept
    }

    /// The secret fields whose names begin with `prefix`, by the rest of their names.
    pub fn secrets(&mut self, prefix: &str) -> Vec<(String, SecretString)> {
        let names = self.0.keys().filter_map(|name| name.strip_prefix(prefix)).map(str::to_owned);
        let mut names: Vec<_> = names.collect();
        names.sort();
        names.into_iter().map(|name| (name.clone(), self.secret(&format!("{prefix}{name}")))).collect()
    }
}

impl FromRequest for Fields {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        // Whoever stands in front of a handler may have read the form already.
        if let Some(read) = request.extensions_mut().remove::<Self>() {
            return Box::pin(std::future::ready(Ok(read)));
        }
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let (cx, fields) = sent(&request, payload).await?;
            Self::of_our_page(fields, |token| cx.accepts_token(token))
        })
    }
}

/// What a script of ours asks. It changes nothing, so that no token is needed, and with it no session.
pub struct ScriptForm {
    /// Where it was asked.
    pub cx: Cx,
    /// What was asked.
    pub fields: Fields,
}

impl FromRequest for ScriptForm {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let (cx, fields) = sent(&request, payload).await?;
            Ok(Self { cx, fields: Fields(fields) })
        })
    }
}

/// The fields of a form that, as far as the browser says, was sent from here.
async fn sent(request: &HttpRequest, payload: Payload) -> Result<(Cx, Typed), Fault> {
    let room = request.extensions().get::<Room>().copied();
    let body = body_within(payload, room.map_or(MAX_BYTES, |room| room.0)).await?;
    let cx = Cx::of(request)?;
    if !is_form(request) {
        return Err(Fault::BadRequest("not a form"));
    }
    let most = if room.is_some() { form::MAX_FIELDS_OF_LARGE } else { form::MAX_FIELDS };
    let fields = form::parse(&body, most).map_err(|unreadable| Fault::BadRequest(unreadable.why()))?;
    let here = csrf::comes_from_here(request, |page| cx.is_own(page));
    if here { Ok((cx, fields)) } else { Err(Fault::ForeignForm) }
}

fn is_form(request: &HttpRequest) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';')
        .next()
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

/// The body of a request, if it is no larger than a form and arrives as fast as one.
///
/// # Errors
/// [`Fault::TooLarge`], [`Fault::TooSlow`], or that it broke off.
pub async fn body(payload: Payload) -> Result<Zeroizing<Vec<u8>>, Fault> {
    body_within(payload, MAX_BYTES).await
}

async fn body_within(payload: Payload, room: usize) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let limit = Duration::from_secs(BODY_SECONDS);
    tokio::time::timeout(limit, read(payload, room)).await.map_err(|_| Fault::TooSlow)?
}

async fn read(mut payload: Payload, room: usize) -> Result<Zeroizing<Vec<u8>>, Fault> {
    // As large as it may become: growing would leave copies behind.
    let mut body = Zeroizing::new(Vec::with_capacity(room));
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Fault::BadRequest("the body broke off"))?;
        if body.len() + chunk.len() > room {
            return Err(Fault::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
