//! How mails, texts and calls leave: composed in the reader's language and handed to a channel.
//!
//! This room decides how a mail looks ([`letters`]), which headers it carries ([`mime`]), what a text and a call say
//! ([`phone`]) and what a refusal of the other side means ([`SendError`]). It does not know who gets a message, when it
//! is tried again or which tenant it belongs to; the outbox in `jobs` does. Everything here blocks and is called from worker threads.
//!
//! ```no_run
//! # fn deliver(channel: &dyn latchkey::courier::Channel, mail: &latchkey::courier::Envelope) {
//! match channel.send(mail) {
//!     Ok(()) => println!("accepted"),
//!     Err(refusal) if refusal.is_temporary() => println!("once more later: {refusal}"),
//!     Err(refusal) => println!("given up: {refusal}"),
//! }
//! # }
//! ```

mod dress;
mod facts;
mod file;
mod fold;
mod letterhead;
pub mod letters;
mod memory;
pub mod mime;
mod own_words;
mod parts;
pub mod phone;
mod quote;
pub mod samples;
mod script;
mod smtp;
mod words;
mod wrap;

pub use file::FileChannel;
pub use fold::one_line;
pub use letters::{ComposedMail, Content, HelpAsked, InlineLogo, Logo, Stationery, compose};
pub use memory::MemoryChannel;
pub use own_words::in_own_words;
pub use smtp::{
    SMTP_ACCEPTANCE_SECONDS, SMTP_TIMEOUT_SECONDS, SmtpChannel, SmtpCredentials, SmtpSettings, SmtpTls,
};

use lettre::Address;
use lettre::message::Mailbox;

/// One mail on its way to one address.
#[derive(Clone)]
pub struct Envelope {
    /// The one recipient; also the only `RCPT TO`.
    pub to: Address,
    /// Who it is from; its address is the envelope sender too, so that bounces come back to it.
    pub from: Mailbox,
    /// Where answers go, usually the tenant's help desk.
    pub reply_to: Option<Mailbox>,
    /// Domain of the `Message-ID`; the portal's own, never one taken from a request.
    pub message_id_domain: String,
    /// Subject and parts.
    pub mail: ComposedMail,
    /// When the mail was asked for; the `Date` header.
    pub at: jiff::Timestamp,
    /// The outbox row. The same id on a second try lets mail stores drop the copy.
    pub id: uuid::Uuid,
}

/// Addresses and texts stay out of logs.
impl std::fmt::Debug for Envelope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Envelope").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A way for messages to leave: mails, or texts and calls ([`phone::PhoneMessage`]).
pub trait Channel<M = Envelope>: Send + Sync {
    /// Hands over one message and returns once the other side has taken responsibility for it.
    ///
    /// # Errors
    /// [`SendError::Temporary`] when a later try may succeed, [`SendError::Permanent`] when it cannot.
    fn send(&self, message: &M) -> Result<(), SendError>;

    /// One line for `latchkey doctor`: where messages go and how. Never holds a secret.
    fn describe(&self) -> String;

    /// Goes as far as possible without sending anything.
    ///
    /// # Errors
    /// What a message sent now would meet.
    fn check(&self) -> Result<(), SendError>;
}

/// Why a message was not taken. The texts are for logs and the outbox page: they hold status codes, but no address, no
/// number, no words of the server (which often quote them) and no secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Worth another try: no connection, silence, sign-in or sender refused, a 4xx answer (RFC 5321 §4.2.1).
    #[error("{0}")]
    Temporary(String),
    /// Trying again would get the same answer: a 5xx answer to the recipient or the whole mail, an address that cannot
    /// be written to.
    #[error("{0}")]
    Permanent(String),
}

impl SendError {
    /// Whether another try may help.
    pub fn is_temporary(&self) -> bool {
        matches!(self, SendError::Temporary(_))
    }
}
