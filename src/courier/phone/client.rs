//! Asking a gateway over HTTP, and what it means when there is no answer.

use super::super::SendError;
use anyhow::Context as _;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;
use ureq::Agent;
use ureq::http::Request;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// How long a gateway may take to answer; a code lives ten minutes, and others wait behind it.
pub const PHONE_TIMEOUT_SECONDS: u64 = 20;
/// What is read of an answer.
const ANSWER_BYTES_MAX: u64 = 64 * 1024;

/// A client for one gateway. Every message has a connection of its own: one kept open may be closed on the other side
/// just when a code is handed over, and nobody would know whether it was taken.
pub(super) struct Client(Agent);

/// What came back.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

impl Client {
    /// Trusts the system's authorities and those in `ca_pem`.
    ///
    /// # Errors
    /// When those cannot be read.
    pub(super) fn new(ca_pem: Option<&[u8]>, timeout: Duration) -> anyhow::Result<Self> {
        let tls = TlsConfig::builder()
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .root_certs(RootCerts::Specific(Arc::new(roots(ca_pem)?)))
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(timeout))
            .http_status_as_error(false)
            // An answer from elsewhere would be another's, and keys would go there.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_idle_connections(0)
            // The environment is read in one place, and not for this.
            .proxy(None)
            .user_agent(concat!("Latchkey/", env!("CARGO_PKG_VERSION")));
        Ok(Self(config.build().new_agent()))
    }

    /// Asks, and reads as much of the answer as may be looked at.
    ///
    /// # Errors
    /// [`SendError::Temporary`] when there is none.
    pub(super) fn ask(&self, request: Request<Option<Vec<u8>>>) -> Result<Answer, SendError> {
        let (parts, body) = request.into_parts();
        let answered = match body {
            Some(body) => self.0.run(Request::from_parts(parts, body)),
            None => self.0.run(Request::from_parts(parts, ())),
        };
        let answer = answered.map_err(|error| unanswered(&error))?;
        let status = answer.status().as_u16();
        let mut body = Vec::new();
        // The status counts, even when the rest does not come through.
        let _ = answer.into_body().into_reader().take(ANSWER_BYTES_MAX).read_to_end(&mut body);
        Ok(Answer { status, body })
    }
}

fn roots(ca_pem: Option<&[u8]>) -> anyhow::Result<Vec<Certificate<'static>>> {
    let mut all = rustls_native_certs::load_native_certs().certs;
    for own in ca_pem.iter().flat_map(|pem| CertificateDer::pem_slice_iter(pem)) {
        all.push(own.context("the certificates of the gateway's authority")?);
    }
    Ok(all.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect())
}

/// The client's own words quote addresses, which may hold numbers and keys.
fn unanswered(error: &ureq::Error) -> SendError {
    let reason = match error {
        ureq::Error::Timeout(_) => "no answer in time".to_owned(),
        ureq::Error::HostNotFound => "its name is not known".to_owned(),
        ureq::Error::Rustls(error) => format!("TLS: {error}"),
        ureq::Error::Io(error) => {
            let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
            tls.map_or_else(|| error.kind().to_string(), |tls| format!("TLS: {tls}"))
        }
        _ => "no proper answer".to_owned(),
    };
    SendError::Temporary(format!("the gateway did not answer ({reason})"))
}
