//! Forms, read strictly: what cannot be read as sent is refused, never repaired.

use super::csrf;
use super::cx::Cx;
use super::fault::Fault;
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;
use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use zeroize::Zeroizing;

/// The largest form, in bytes: the longest message to the help desk fits, in any script.
const MAX_BYTES: usize = 16 * 1024;
/// The most fields.
const MAX_FIELDS: usize = 100;
/// How long a form may take to arrive.
const BODY_SECONDS: u64 = 10;

/// Where the policy says in words what is wrong with the characters, before anything is done with them.
const JUDGED_BY_POLICY: [&str; 2] = ["new_password", "confirm_password"];

/// Where people write more than one line.
const FIELD_WITH_LINES: &str = "message";

/// What was typed, by the name of its field. Passwords among it leave nothing behind in memory.
type Typed = HashMap<String, Zeroizing<String>>;

/// The fields of a form that came from a page of ours.
pub struct Fields(Typed);

impl Fields {
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
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let (cx, mut fields) = sent(&request, payload).await?;
            let token = fields.remove("csrf").unwrap_or_default();
            if cx.accepts_token(&token) { Ok(Self(fields)) } else { Err(Fault::ForeignForm) }
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
    let limit = Duration::from_secs(BODY_SECONDS);
    let body = tokio::time::timeout(limit, read(payload)).await.map_err(|_| Fault::TooSlow)??;
    let cx = Cx::of(request)?;
    if !is_form(request) {
        return Err(Fault::BadRequest("not a form"));
    }
    let fields = parse(&body)?;
    let here = csrf::comes_from_here(request, |page| cx.is_own(page));
    if here { Ok((cx, fields)) } else { Err(Fault::ForeignForm) }
}

fn is_form(request: &HttpRequest) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';')
        .next()
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

async fn read(mut payload: Payload) -> Result<Zeroizing<Vec<u8>>, Fault> {
    // As large as it may become: growing would leave copies behind.
    let mut body = Zeroizing::new(Vec::with_capacity(MAX_BYTES));
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Fault::BadRequest("the body broke off"))?;
        if body.len() + chunk.len() > MAX_BYTES {
            return Err(Fault::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Splits a form (WHATWG URL §5.1), strictly: valid UTF-8, no field twice, no control characters. Tabs and line breaks
/// are such too, but for the one field of ours that has lines.
fn parse(body: &[u8]) -> Result<Typed, Fault> {
    let body = std::str::from_utf8(body).map_err(|_| Fault::BadRequest("not UTF-8"))?;
    let mut fields = HashMap::new();
    for pair in body.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (mut name, value) = (decode(name)?, decode(value)?);
        let judged = JUDGED_BY_POLICY.contains(&name.as_str());
        let in_lines = name.as_str() == FIELD_WITH_LINES;
        let is_stray = |c: char| c.is_control() && !(in_lines && matches!(c, '\r' | '\n' | '\t'));
        if value.contains('\0') || (!judged && value.contains(is_stray)) {
            return Err(Fault::BadRequest("control characters"));
        }
        if fields.len() >= MAX_FIELDS || fields.insert(std::mem::take(&mut *name), value).is_some() {
            return Err(Fault::BadRequest("too many fields, or one twice"));
        }
    }
    Ok(fields)
}

fn decode(text: &str) -> Result<Zeroizing<String>, Fault> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    for (place, piece) in text.split('+').enumerate() {
        if place > 0 {
            bytes.push(b' ');
        }
        bytes.extend(percent_decode_str(piece));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| Fault::BadRequest("not UTF-8"))?;
    Ok(Zeroizing::new(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_form_is_read_as_it_was_sent() {
        let fields = parse("username=alex%40x&password=a+b%2B%C3%A4&next=".as_bytes()).unwrap();
        assert_eq!(fields["username"].as_str(), "alex@x");
        assert_eq!(fields["password"].as_str(), "a b+ä");
        assert_eq!(fields["next"].as_str(), "");
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for bad in [
            "a=%ff",
            "a=1&a=2",
            "a=%00",
            "a=%1b",
            "a=%ed%a0%80",
            "a=%09",
            "a=%0d%0a",
            "password=a%1bb",
            "message=%1b",
        ] {
            assert!(parse(bad.as_bytes()).is_err(), "{bad}");
        }
        assert!(parse(b"a=\xff").is_err());
        assert!(parse((0..101).map(|n| format!("f{n}=x")).collect::<Vec<_>>().join("&").as_bytes()).is_err());
        assert_eq!(parse(b"message=a%0d%0ab%09").unwrap()["message"].as_str(), "a\r\nb\t");
        assert!(
            parse(b"new_password=tab%09and%1bescape").is_ok(),
            "the policy names what is wrong with a password"
        );
    }

    proptest! {
        #[test]
        fn no_body_makes_it_panic(body in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&body);
        }
    }
}
