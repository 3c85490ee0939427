//! Any gateway that takes a message by one request, asked as the settings say.

use super::super::{Channel, SendError};
use super::PhoneMessage;
use super::client::Client;
use crate::domain::gateway::{Escape, Gap, Gateway, Verdict};
use data_encoding::BASE64;
use percent_encoding::percent_decode_str;
use std::time::Duration;
use ureq::http::{Request, request};
use url::Url;

/// A gateway such as Kannel, or that of a provider.
pub struct GatewayChannel {
    gateway: Gateway,
    client: Client,
}

impl GatewayChannel {
    /// Prepares the channel; nothing is connected yet.
    ///
    /// # Errors
    /// When the certificates in `ca_pem` cannot be read.
    pub fn new(gateway: Gateway, ca_pem: Option<&[u8]>, timeout: Duration) -> anyhow::Result<Self> {
        Ok(Self { gateway, client: Client::new(ca_pem, timeout)? })
    }

    fn request(&self, message: &PhoneMessage) -> Result<Request<Option<Vec<u8>>>, SendError> {
        let gateway = &self.gateway;
        let value = |gap: Gap| message.value(gap, &gateway.sender);
        let method = if gateway.posts { "POST" } else { "GET" };
        let mut request = addressed(&gateway.url.fill(Escape::Url, &value), method).ok_or_else(unwritable)?;
        for (name, template) in &gateway.headers {
            request = request.header(name, template.fill(Escape::Nothing, &value));
        }
        let body = gateway.body.as_ref().map(|body| body.fill(gateway.body_escape(), &value).into_bytes());
        let own_type = gateway.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        if body.is_some() && !own_type {
            request = request.header("content-type", gateway.media_type());
        }
        request.body(body).map_err(|_| unwritable())
    }

    /// Where it is, without what is filled in and without a key.
    fn origin(&self) -> Option<Url> {
        Url::parse(&self.gateway.url.fill(Escape::Url, &|_| String::new())).ok()
    }
}

impl Channel<PhoneMessage> for GatewayChannel {
    fn send(&self, message: &PhoneMessage) -> Result<(), SendError> {
        let answer = self.client.ask(self.request(message)?)?;
        let refused = || format!("the gateway did not take the message ({})", answer.status);
        match self.gateway.success.judge(answer.status, &answer.body) {
            Verdict::Taken => Ok(()),
            Verdict::Again => Err(SendError::Temporary(refused())),
            Verdict::Never => Err(SendError::Permanent(refused())),
        }
    }

    fn describe(&self) -> String {
        let origin = self.origin().map(|url| url.origin().ascii_serialization());
        let method = if self.gateway.posts { "POST" } else { "GET" };
        format!("gateway {} by {method}", origin.unwrap_or_default())
    }

    /// Any answer will do: a request that means nothing tells that somebody is there, and that TLS works.
    fn check(&self) -> Result<(), SendError> {
        let origin = self.origin().map(|url| url.origin().ascii_serialization()).unwrap_or_default();
        let request = Request::head(format!("{origin}/")).body(None).map_err(|_| unwritable())?;
        self.client.ask(request).map(drop)
    }
}

/// A request to this address. A login in it goes into a header, where it belongs (RFC 7617).
fn addressed(address: &str, method: &str) -> Option<request::Builder> {
    let mut url = Url::parse(address).ok()?;
    let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let login = url.password().map(|password| (plain(url.username()), plain(password)));
    url.set_username("").ok()?;
    url.set_password(None).ok()?;
    url.set_fragment(None);
    let request = Request::builder().method(method).uri(url.as_str());
    Some(match login {
        Some((user, password)) => request.header("authorization", basic(&user, &password)),
        None => request,
    })
}

/// Basic authentication (RFC 7617 §2).
pub(super) fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", BASE64.encode(format!("{user}:{password}").as_bytes()))
}

/// A request that HTTP has no form for: the settings are wrong, and may be mended while the message waits.
pub(super) fn unwritable() -> SendError {
    SendError::Temporary(
        "the request to the gateway cannot be written: see its address and headers".to_owned(),
    )
}
