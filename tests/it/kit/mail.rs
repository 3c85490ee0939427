//! What arrived.

use super::TestApp;
use latchkey::courier::{Channel, Envelope, MemoryChannel, SendError};
use latchkey::domain::lane::Lane;
use std::sync::Arc;

/// The way out that the test and the postman share.
#[derive(Clone, Default)]
pub struct Mailbox(pub Arc<MemoryChannel>);

impl Channel for Mailbox {
    fn send(&self, mail: &Envelope) -> Result<(), SendError> {
        self.0.send(mail)
    }

    fn describe(&self) -> String {
        self.0.describe()
    }

    fn check(&self) -> Result<(), SendError> {
        self.0.check()
    }
}

/// The same, with something that happens while each mail is on its way.
pub struct Meanwhile<F>(pub Mailbox, pub F);

impl<F: Fn() + Send + Sync> Channel for Meanwhile<F> {
    fn send(&self, mail: &Envelope) -> Result<(), SendError> {
        (self.1)();
        self.0.send(mail)
    }

    fn describe(&self) -> String {
        self.0.describe()
    }

    fn check(&self) -> Result<(), SendError> {
        self.0.check()
    }
}

impl TestApp {
    /// Lets `work` happen while each mail is on its way.
    pub fn meanwhile(&mut self, work: impl Fn() + Send + Sync + 'static) {
        self.postman.channel = Box::new(Meanwhile(self.mailbox.clone(), work));
    }

    /// Lets the postman empty the outbox.
    pub fn deliver(&self) {
        self.blocking(|app| {
            for lane in Lane::ALL {
                app.postman.deliver(*lane, &|| true).unwrap();
            }
        });
    }

    /// Every mail so far, after delivering what waits.
    pub fn mails(&self) -> Vec<Envelope> {
        self.deliver();
        self.mailbox.0.sent()
    }

    /// The mails to this address, oldest first.
    pub fn inbox(&self, address: &str) -> Vec<Envelope> {
        self.mails().into_iter().filter(|mail| mail.to.to_string() == address).collect()
    }

    /// The newest code that came to this address.
    pub fn code(&self, address: &str) -> String {
        let mails = self.inbox(address);
        mails.iter().rev().find_map(|mail| code_in(&mail.mail.text)).expect("no mail with a code")
    }

    /// Path and query of the newest "This was not me" link that came to this address.
    pub fn report_link(&self, address: &str) -> String {
        self.link(address, "/report/")
    }

    /// Path and query of the newest link to set a password that came to this address.
    pub fn welcome_link(&self, address: &str) -> String {
        self.link(address, "/welcome/")
    }

    fn link(&self, address: &str, door: &str) -> String {
        let mails = self.inbox(address);
        let links = mails.iter().rev().flat_map(|mail| links_in(&mail.mail.text));
        let link = links.into_iter().find(|link| link.contains(door)).expect("no mail with a link");
        let url: url::Url = link.parse().unwrap();
        url[url::Position::BeforePath..].to_owned()
    }
}

/// The first six digits standing alone, in whatever script the words around them are.
pub fn code_in(text: &str) -> Option<String> {
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
    let plain: String =
        text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')).collect();
    plain.split(|c: char| !c.is_alphanumeric()).find(is_code).map(str::to_owned)
}

/// Every address of a page in a text.
pub fn links_in(text: &str) -> Vec<String> {
    let words = text
        .split_whitespace()
        .map(|word| word.trim_matches(['<', '>', '(', ')', ',', '\u{2066}', '\u{2069}']));
    words
        .filter(|word| word.starts_with("http://") || word.starts_with("https://"))
        .map(str::to_owned)
        .collect()
}
