//! The check before a flow: how Contoso asks for it, and what a browser's worker answers.

use super::{Browser, Page, TestApp};
use ring::digest::{SHA256, digest};
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicU32, Ordering};

impl TestApp {
    /// Lets Contoso ask for work before a second flow within the hour, as a fresh tenant does, and prove people by mail.
    /// Strangers come through a proxy.
    pub async fn asking_for_work(self) -> Self {
        let app = self.behind_proxy().await;
        app.mail_only();
        app.change("contoso", |tenant| tenant.settings.proof_of_work.required = true);
        app
    }

    /// A browser nobody has used yet, at an address that nobody else has.
    pub fn stranger(&self) -> Browser {
        static STRANGERS: AtomicU32 = AtomicU32::new(0);
        let first = Ipv4Addr::new(100, 64, 0, 1).to_bits();
        let address = Ipv4Addr::from_bits(first + STRANGERS.fetch_add(1, Ordering::Relaxed));
        self.browser().at(&address.to_string())
    }
}

impl Page {
    /// The challenge of its check.
    #[track_caller]
    pub fn challenge(&self) -> String {
        let found = self.attribute("input[name=challenge]", "value");
        found.unwrap_or_else(|| panic!("no check at {}: {}", self.path, self.main()))
    }

    /// What solves that challenge.
    #[track_caller]
    pub fn solution(&self) -> String {
        let number = |selector, name| self.attribute(selector, name).unwrap().parse::<u32>().unwrap();
        let (bits, puzzles) = (number("form[data-check]", "data-bits"), number("main form progress", "max"));
        let challenge = self.challenge();
        let seed = digest(&SHA256, challenge.as_bytes());
        let solve = |place| first(seed.as_ref(), place, bits).to_string();
        (0..puzzles).map(solve).collect::<Vec<_>>().join(".")
    }
}

/// The first number that is right.
fn first(seed: &[u8], place: u32, bits: u32) -> u32 {
    let mut tried = [0; 40];
    tried[..32].copy_from_slice(seed);
    tried[32..36].copy_from_slice(&place.to_be_bytes());
    let is_right = |number: &u32| {
        tried[36..].copy_from_slice(&number.to_be_bytes());
        let hash = digest(&SHA256, &tried);
        u32::from_be_bytes(hash.as_ref()[..4].try_into().unwrap()).leading_zeros() >= bits
    };
    (0..).find(is_right).unwrap()
}
