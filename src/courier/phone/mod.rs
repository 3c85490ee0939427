//! Texts and calls: what they say (`words`) and the ways they leave.

mod client;
mod file;
mod gateway;
mod twilio;
mod words;

pub use client::PHONE_TIMEOUT_SECONDS;
pub use file::PhoneFileChannel;
pub use gateway::GatewayChannel;
pub use twilio::TwilioChannel;
pub use words::{Letterhead, call, caller_call, caller_text, former, text, trial};

use crate::domain::gateway::Gap;
use crate::domain::phone::Phone;
use crate::domain::text_message::{self, Alphabet};
use secrecy::{ExposeSecret, SecretString};

/// One text or call on its way to one number.
#[derive(Clone)]
pub struct PhoneMessage {
    /// The outbox row: the same at a second try.
    pub id: uuid::Uuid,
    /// The number.
    pub to: Phone,
    /// BCP 47 tag of the language.
    pub language: String,
    /// The code in it, if it carries one.
    pub code: Option<SecretString>,
    /// What it says.
    pub words: Words,
    /// Where its gateway may report what becomes of it.
    pub report: String,
    /// When it was asked for.
    pub at: jiff::Timestamp,
}

/// What a message says.
#[derive(Clone)]
pub enum Words {
    /// A text.
    Text(String),
    /// What a call says, sentence by sentence.
    Call(Vec<String>),
}

/// Numbers, words and codes stay out of logs.
impl std::fmt::Debug for PhoneMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneMessage").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Words {
    /// All of it in one piece.
    pub fn whole(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Call(sentences) => sentences.join(" "),
        }
    }
}

impl PhoneMessage {
    /// What fills this gap in the request of a gateway.
    fn value(&self, gap: Gap, sender: &str) -> String {
        let number = self.to.e164();
        match gap {
            Gap::To => number,
            Gap::Digits => number.trim_start_matches('+').to_owned(),
            Gap::Extension => self.to.extension().unwrap_or_default().to_owned(),
            Gap::Text => self.words.whole(),
            Gap::Code => self.code.as_ref().map_or("", ExposeSecret::expose_secret).to_owned(),
            Gap::Coding => match text_message::size(&self.words.whole()).alphabet {
                Alphabet::Gsm => "0",
                Alphabet::Ucs2 => "2",
            }
            .to_owned(),
            Gap::Language => self.language.clone(),
            Gap::Sender => sender.to_owned(),
            Gap::Id => self.id.hyphenated().to_string(),
            Gap::Report => self.report.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
