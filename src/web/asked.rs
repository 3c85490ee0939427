//! What of a request decides its tenant and its language.

use crate::domain::tenant::host_key;
use actix_web::http::Uri;
use actix_web::http::header::{ACCEPT_LANGUAGE, COOKIE, HOST, HeaderMap, HeaderValue};

/// Kept beside a request, which may be used up before its answer is made. Only reference counts are copied.
pub struct Asked {
    uri: Uri,
    host: Option<HeaderValue>,
    languages: Option<HeaderValue>,
    cookies: Vec<HeaderValue>,
}

impl Asked {
    /// Takes it out of a request.
    pub fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        Self {
            uri: uri.clone(),
            host: headers.get(HOST).cloned(),
            languages: headers.get(ACCEPT_LANGUAGE).cloned(),
            cookies: headers.get_all(COOKIE).cloned().collect(),
        }
    }

    /// The path.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The raw query.
    pub fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// A value of the query.
    pub fn query_value(&self, name: &str) -> Option<String> {
        query_value(self.query(), name)
    }

    /// The host, without its port. Only ever used to look a tenant up, never to build a link.
    pub fn host(&self) -> Option<String> {
        let header = self.host.as_ref().and_then(|host| host.to_str().ok());
        let host = self.uri.authority().map(actix_web::http::uri::Authority::as_str).or(header)?;
        host_key(host.split(':').next().unwrap_or(host))
    }

    /// The languages that the browser asks for.
    pub fn languages(&self) -> Option<&str> {
        self.languages.as_ref().and_then(|value| value.to_str().ok())
    }

    /// What the first cookie of this name holds.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let lines = self.cookies.iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// A value of a raw query.
pub fn query_value(query: &str, name: &str) -> Option<String> {
    if query.is_empty() {
        return None;
    }
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let value = pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    // PostgreSQL takes no NUL in a text; nobody types one.
    value.filter(|value| !value.contains('\0'))
}
