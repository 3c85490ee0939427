//! One mail over one connection: the commands, and what it means when one of them fails.

use std::fmt;
use std::time::Duration;

use lettre::address::Envelope as Route;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::client::SmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailParameter};

use super::super::SendError;
use super::fault::{mail_refused, sender_refused};

/// A message with its sender and recipient.
pub(super) struct Letter {
    route: Route,
    body: Body,
}

/// Where a mail stopped.
pub(super) struct Halt {
    pub(super) refusal: SendError,
    /// The server answered, so both sides still agree on the state of the connection.
    pub(super) answered: bool,
    /// The connection ended before the body went out.
    pub(super) stale: bool,
}

impl Letter {
    pub(super) fn new(message: &lettre::Message) -> Self {
        Self { route: message.envelope().clone(), body: Body(message.formatted()) }
    }

    /// The answer to the body may take as long as `acceptance`; the connection keeps that time limit.
    pub(super) fn send(&self, connection: &mut SmtpConnection, acceptance: Duration) -> Result<(), Halt> {
        let parameters = self.parameters(connection)?;
        let of_sender = |error: Error| Halt::before_body(&error, sender_refused(&error));
        connection.command(Mail::new(self.route.from().cloned(), parameters)).map_err(of_sender)?;
        for to in self.route.to() {
            let of_recipient = |error: Error| Halt::before_body(&error, mail_refused(&error));
            connection.command(Rcpt::new(to.clone(), Vec::new())).map_err(of_recipient)?;
        }
        connection.command(Data).map_err(of_sender)?;
        connection.set_timeout(Some(acceptance)).map_err(|_| Halt::unusable())?;
        connection.command(&self.body).map_err(|error| Halt::after_body(&error))?;
        Ok(())
    }

    /// Headers and parts are ASCII; only the part before the `@` can need more (RFC 6531).
    fn parameters(&self, connection: &SmtpConnection) -> Result<Vec<MailParameter>, Halt> {
        let ascii = |address: &lettre::Address| AsRef::<str>::as_ref(address).is_ascii();
        if self.route.from().into_iter().chain(self.route.to()).all(ascii) {
            return Ok(Vec::new());
        }
        if connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Ok(vec![MailParameter::SmtpUtfEight]);
        }
        let reason = "the mail server takes no address with letters beyond ASCII";
        Err(Halt { refusal: SendError::Permanent(reason.to_owned()), answered: true, stale: false })
    }
}

impl Halt {
    fn before_body(error: &Error, refusal: SendError) -> Self {
        let ended = has_ended(error);
        Self { refusal, answered: !ended, stale: ended }
    }

    fn after_body(error: &Error) -> Self {
        Self { refusal: mail_refused(error), answered: !has_ended(error), stale: false }
    }

    /// The connection takes no new time limit.
    fn unusable() -> Self {
        let refusal = SendError::Temporary("the connection to the mail server cannot be used".to_owned());
        Self { refusal, answered: false, stale: true }
    }
}

/// 421: the server is closing the connection, for example after its hundredth mail (RFC 5321 §4.2.2).
fn has_ended(error: &Error) -> bool {
    error.status().map(u16::from).is_none_or(|code| code == 421)
}

/// The message and its final dot as one "command", hence one write.
struct Body(Vec<u8>);

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = String::from_utf8_lossy(&self.0);
        for line in text.trim_end().split("\r\n") {
            // Transparency, RFC 5321 §4.5.2.
            let dot = if line.starts_with('.') { "." } else { "" };
            write!(f, "{dot}{line}\r\n")?;
        }
        f.write_str(".\r\n")
    }
}
