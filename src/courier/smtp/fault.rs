//! What an answer of the mail server means, in words that hold nobody's address.

use std::error::Error as _;
use std::net::ToSocketAddrs as _;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::response::Severity;

use super::super::SendError;

/// 5xx answers about signing in (RFC 4954 §6): mended in the settings, so the mail waits.
const SIGN_IN_CODES: [u16; 4] = [530, 534, 535, 538];

/// A failure to reach the server at all.
pub(super) fn connecting(address: (&str, u16), error: &Error) -> SendError {
    // What the system says of a name that is not found has no kind of its own: ask again for the name alone.
    if address.to_socket_addrs().is_err() {
        return SendError::Temporary(format!("connecting failed (the name {} was not found)", address.0));
    }
    opening("connecting", error)
}

/// A failure before any mail was offered. Whatever the server said, it said it to us and not about a mail.
pub(super) fn opening(step: &str, error: &Error) -> SendError {
    // Lettre calls it the client's own error when it finds a step missing in what the server offers.
    let reason = if error.is_client() { "not offered by the server".to_owned() } else { reason(error) };
    SendError::Temporary(format!("{step} failed ({reason})"))
}

/// A failure before the recipient was named or while the body was asked for: about the sender, its settings and its
/// rate, which can be mended while the mail waits.
pub(super) fn sender_refused(error: &Error) -> SendError {
    SendError::Temporary(not_taken(error))
}

/// A failure about the recipient or the whole mail.
pub(super) fn mail_refused(error: &Error) -> SendError {
    let code = error.status().map(u16::from);
    let permanent = error.is_permanent() && code.is_some_and(|code| !SIGN_IN_CODES.contains(&code));
    let text = not_taken(error);
    if permanent { SendError::Permanent(text) } else { SendError::Temporary(text) }
}

fn not_taken(error: &Error) -> String {
    format!("the mail server did not take the mail ({})", reason(error))
}

/// The status code with its enhanced form (RFC 3463), or the kind of trouble on the way.
fn reason(error: &Error) -> String {
    if let Some(code) = error.status() {
        let kind =
            if code.severity == Severity::PermanentNegativeCompletion { "for good" } else { "for now" };
        return match enhanced(error) {
            Some(status) => format!("{code} {status}, {kind}"),
            None => format!("{code}, {kind}"),
        };
    }
    if let Some(trouble) = input_output(error) {
        return trouble;
    }
    if error.is_tls() { "TLS" } else { "no proper answer" }.to_owned()
}

/// `5.1.1` from `5.1.1 <alex@contoso.example> unknown`; the rest of the line is dropped.
fn enhanced(error: &Error) -> Option<String> {
    let words = error.source()?.to_string();
    let status = words.split_whitespace().next()?;
    let numbers: Vec<&str> = status.split('.').collect();
    let number =
        |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (numbers.len() == 3 && numbers.iter().all(number)).then(|| status.to_owned())
}

/// TLS refusals arrive as input/output errors as well; a certificate problem is worth its own words.
fn input_output(error: &Error) -> Option<String> {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if let Some(tls) = inner.downcast_ref::<rustls::Error>() {
            return Some(format!("TLS: {tls}"));
        }
        if let Some(io) = inner.downcast_ref::<std::io::Error>() {
            return Some(match io.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
                Some(tls) => format!("TLS: {tls}"),
                None => trouble(io.kind()),
            });
        }
        cause = inner.source();
    }
    None
}

fn trouble(kind: std::io::ErrorKind) -> String {
    // A read that runs into its time limit is reported as `WouldBlock` on Unix.
    match kind {
        std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut => "no answer in time".to_owned(),
        kind => kind.to_string(),
    }
}
