//! One mail over one connection: the commands, and what it means when one of them fails.

use std::fmt;

use lettre::address::Envelope as Route;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::client::SmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailParameter};

use super::super::SendError;
use super::fault::refused;

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

    pub(super) fn send(&self, connection: &mut SmtpConnection) -> Result<(), Halt> {
        let parameters = self.parameters(connection)?;
        let before_body = |error: Error| Halt::new(&error, true);
        connection.command(Mail::new(self.route.from().cloned(), parameters)).map_err(before_body)?;
        for to in self.route.to() {
            connection.command(Rcpt::new(to.clone(), Vec::new())).map_err(before_body)?;
        }
        connection.command(Data).map_err(before_body)?;
        connection.command(&self.body).map_err(|error| Halt::new(&error, false))?;
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
    fn new(error: &Error, before_body: bool) -> Self {
        let code = error.status().map(u16::from);
        // 421: the server is closing the connection, for example after its hundredth mail (RFC 5321 §4.2.2).
        let ended = code.is_none_or(|code| code == 421);
        Self { refusal: refused(error), answered: !ended, stale: ended && before_body }
    }
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
