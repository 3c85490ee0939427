//! Mail over SMTP (RFC 5321), connections kept between mails.
//!
//! Lettre speaks the protocol; this file decides when a connection is kept and what an answer means. It drives
//! lettre's connection rather than its transport for two reasons: a refused sign-in must not look like a refused
//! mail, and the transport ends each mail with a second small write, which waits for the other side's delayed
//! acknowledgement (40 ms a mail; lettre leaves no way to set `TCP_NODELAY`).

use std::time::{Duration, Instant};

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Noop, Quit, Rset};
use lettre::transport::smtp::extension::ClientId;
use parking_lot::Mutex;
use secrecy::{ExposeSecret, SecretString};

use super::{Channel, Envelope, SendError, mime};

mod fault;
mod letter;

/// How long a connection is kept open is between two machines and shows nowhere: no test needs to move this clock.
#[expect(clippy::disallowed_methods, reason = "the age of a connection, nothing that is stored or shown")]
fn moment() -> Instant {
    Instant::now()
}

fn age(parked: &Parked) -> Duration {
    moment().duration_since(parked.since)
}

#[cfg(test)]
mod tests;

use fault::{connecting, opening};
use letter::{Halt, Letter};

/// How long one answer of the server may take; servers under load greet late, but an outbox must move on.
pub const SMTP_TIMEOUT_SECONDS: u64 = 20;
/// How long the answer to a whole mail may take (RFC 5321 §4.5.3.2.6): a server that looks for viruses takes its time,
/// and whoever does not wait for it sends the mail again and again.
pub const SMTP_ACCEPTANCE_SECONDS: u64 = 600;
/// Connections kept open between mails; more than that many workers deliver at once only in a burst.
const PARKED_MAX: usize = 4;
/// A connection idle for longer is not used again. Servers close after 5 minutes (RFC 5321 §4.5.3.2.7), firewalls
/// sooner and without a word.
const PARKED_SECONDS_MAX: u64 = 60;

/// How the connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// TLS from the first byte, usually port 465 (RFC 8314 §3.3).
    Implicit,
    /// Plain until `STARTTLS`, which the server must offer; usually port 587.
    StartTls,
    /// No protection; for a relay on the same machine.
    None,
}

/// Who signs in at the mail server.
#[derive(Clone, Debug)]
pub struct SmtpCredentials {
    /// Name of the account there.
    pub username: String,
    /// Its password.
    pub password: SecretString,
}

/// Where mails go.
#[derive(Clone, Debug)]
pub struct SmtpSettings {
    /// Host name or address of the server; the certificate must be for it.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// Protection.
    pub tls: SmtpTls,
    /// Sign-in, if the server wants one.
    pub credentials: Option<SmtpCredentials>,
    /// Further trusted authorities, PEM, one or more certificates; beside those of the system.
    pub ca_pem: Option<Vec<u8>>,
    /// Longest wait for the connection and for each answer; usually [`SMTP_TIMEOUT_SECONDS`].
    pub timeout: Duration,
    /// Longest wait for the answer to a whole mail; usually [`SMTP_ACCEPTANCE_SECONDS`].
    pub acceptance: Duration,
    /// The name this side gives in `EHLO`: the portal's host name.
    pub ehlo_name: String,
}

/// A mail server.
pub struct SmtpChannel {
    settings: SmtpSettings,
    tls: Option<TlsParameters>,
    hello: ClientId,
    parked: Mutex<Vec<Parked>>,
}

struct Parked {
    connection: SmtpConnection,
    since: Instant,
}

impl SmtpChannel {
    /// Prepares the channel; nothing is connected yet.
    ///
    /// # Errors
    /// When the certificates cannot be read, or a password would cross a network unprotected.
    pub fn new(settings: SmtpSettings) -> anyhow::Result<Self> {
        let exposed = settings.tls == SmtpTls::None && settings.credentials.is_some();
        anyhow::ensure!(
            !exposed || is_this_machine(&settings.host),
            "a mail password is never sent without TLS"
        );
        let tls = match settings.tls {
            SmtpTls::None => None,
            SmtpTls::Implicit | SmtpTls::StartTls => Some(trust(&settings)?),
        };
        let hello = ClientId::Domain(mime::domain_name(&settings.ehlo_name));
        Ok(Self { settings, tls, hello, parked: Mutex::new(Vec::new()) })
    }

    fn connect(&self) -> Result<SmtpConnection, SendError> {
        let address = (self.settings.host.as_str(), self.settings.port);
        let wrapper = self.tls.as_ref().filter(|_| self.settings.tls == SmtpTls::Implicit);
        let mut connection =
            SmtpConnection::connect(address, Some(self.settings.timeout), &self.hello, wrapper, None)
                .map_err(|error| connecting(address, &error))?;
        if let Some(tls) = self.tls.as_ref().filter(|_| self.settings.tls == SmtpTls::StartTls) {
            connection.starttls(tls, &self.hello).map_err(|error| opening("STARTTLS", &error))?;
        }
        if let Some(account) = &self.settings.credentials {
            let secret = account.password.expose_secret().to_owned();
            let credentials = Credentials::new(account.username.clone(), secret);
            connection
                .auth(&[Mechanism::Plain, Mechanism::Login], &credentials)
                .map_err(|error| opening("signing in", &error))?;
        }
        Ok(connection)
    }

    fn take_parked(&self) -> Option<SmtpConnection> {
        let fresh = |parked: &Parked| age(parked) < Duration::from_secs(PARKED_SECONDS_MAX);
        let mut parked = self.parked.lock();
        parked.retain(fresh);
        parked.pop().map(|parked| parked.connection)
    }

    fn park(&self, connection: SmtpConnection) {
        let mut parked = self.parked.lock();
        if parked.len() < PARKED_MAX {
            parked.push(Parked { connection, since: moment() });
        }
    }

    /// Sends over `connection` and keeps it if it is still in step with the server.
    fn transact(&self, mut connection: SmtpConnection, letter: &Letter) -> Result<(), Halt> {
        let outcome = letter.send(&mut connection, self.settings.acceptance);
        // The next mail on this connection has the short time again; one that cannot be told so is not kept.
        let timed = connection.set_timeout(Some(self.settings.timeout)).is_ok();
        let in_step = match &outcome {
            Ok(()) => true,
            Err(halt) => halt.answered && connection.command(Rset).is_ok(),
        };
        if in_step && timed {
            self.park(connection);
        }
        outcome
    }
}

impl Channel for SmtpChannel {
    fn send(&self, mail: &Envelope) -> Result<(), SendError> {
        let message = mime::message(mail)?;
        let letter = Letter::new(&message);
        if let Some(connection) = self.take_parked() {
            match self.transact(connection, &letter) {
                // The server closed or wants to close a kept connection: nothing was taken, a new one decides.
                Err(halt) if halt.stale => {}
                outcome => return outcome.map_err(|halt| halt.refusal),
            }
        }
        self.transact(self.connect()?, &letter).map_err(|halt| halt.refusal)
    }

    fn describe(&self) -> String {
        let SmtpSettings { host, port, tls, credentials, .. } = &self.settings;
        let protection = match tls {
            SmtpTls::Implicit => "TLS",
            SmtpTls::StartTls => "STARTTLS",
            SmtpTls::None => "not encrypted",
        };
        let sign_in = if credentials.is_some() { "with sign-in" } else { "without sign-in" };
        format!("mail server {host}, port {port}, {protection}, {sign_in}, as {}", self.hello)
    }

    fn check(&self) -> Result<(), SendError> {
        let mut connection = self.connect()?;
        connection.command(Noop).map_err(|error| opening("NOOP", &error))?;
        // The connection works; how the server says good-bye does not matter.
        let _ = connection.command(Quit);
        Ok(())
    }
}

fn trust(settings: &SmtpSettings) -> anyhow::Result<TlsParameters> {
    let mut builder = TlsParameters::builder(settings.host.clone());
    if let Some(pem) = &settings.ca_pem {
        builder = builder.add_root_certificate(Certificate::from_pem(pem)?);
    }
    Ok(builder.build()?)
}

fn is_this_machine(host: &str) -> bool {
    let literal = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || literal.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
