//! A recorded answer, ready to be sent again.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::Bytes;
use anyhow::Context;
use std::path::Path;

/// What the server adds by itself.
const OWN: [&str; 4] = ["date", "content-length", "transfer-encoding", "connection"];

/// Headers and body.
pub struct Reply {
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
}

impl Reply {
    /// Reads an answer as it came over the wire.
    pub fn load(path: &Path) -> anyhow::Result<Self> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let (head, body) = bytes.split_at(end.context("no end of the headers")?);
        let lines = std::str::from_utf8(head)?.split("\r\n").skip(1);
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .filter(|(name, _)| !OWN.contains(name))
            .map(|(name, value)| Ok((name.parse()?, value.parse()?)))
            .collect::<anyhow::Result<Vec<_>>>()?;
        Ok(Self { headers, body: Bytes::copy_from_slice(body.get(4..).unwrap_or_default()) })
    }

    /// The same answer again.
    pub fn respond(&self, status: StatusCode) -> HttpResponse {
        let mut response = HttpResponse::build(status);
        for (name, value) in &self.headers {
            response.append_header((name.clone(), value.clone()));
        }
        response.body(self.body.clone())
    }
}
