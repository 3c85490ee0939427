//! A channel that writes every text and call into a folder, for trying the product.

use super::super::file::{Folder, unwritable};
use super::super::{Channel, SendError};
use super::{PhoneMessage, Words};
use secrecy::ExposeSecret;
use std::path::PathBuf;

/// One `.json` file a message, named by its id like the mails beside it.
pub struct PhoneFileChannel(Folder);

impl PhoneFileChannel {
    /// Messages will go to `folder`, which is made when the first one comes.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(Folder::new(folder))
    }
}

impl Channel<PhoneMessage> for PhoneFileChannel {
    fn send(&self, message: &PhoneMessage) -> Result<(), SendError> {
        let name = format!("{}.json", message.id.hyphenated());
        self.0.write(&name, &json(message)).map_err(|error| unwritable(&error))
    }

    fn describe(&self) -> String {
        self.0.describe()
    }

    fn check(&self) -> Result<(), SendError> {
        self.0.check()
    }
}

fn json(message: &PhoneMessage) -> Vec<u8> {
    let kind = match message.words {
        Words::Text(_) => "text",
        Words::Call(_) => "call",
    };
    let value = serde_json::json!({
        "kind": kind,
        "to": message.to.e164(),
        "extension": message.to.extension(),
        "language": message.language,
        "text": message.words.whole(),
        "code": message.code.as_ref().map(ExposeSecret::expose_secret),
        "at": message.at.to_string(),
    });
    format!("{value:#}\n").into_bytes()
}
