//! Somebody who tries names again and again, with a watch.

use super::{ANSWERS, Kind, NAME, PASSKEY, PASSWORD, RESET, Request, UNKNOWN};
use crate::kit::{Browser, Device, Page, sql};
use latchkey::store::Store;
use std::time::{Duration, Instant};

/// A browser with the token of its forms, a device, and the database, in which tries are forgotten past the product.
pub struct Stranger {
    browser: Browser,
    csrf: String,
    device: Device,
    store: Store,
}

/// What tries are counted in.
const COUNTED: [&str; 2] = ["flows", "lockouts"];

impl Stranger {
    /// Somebody who has opened the first page.
    pub async fn new(browser: Browser, device: Device, store: Store) -> Self {
        let csrf = browser.get("/sign-in").await.csrf();
        Self { browser, csrf, device, store }
    }

    /// How many ways a name that nobody has is offered; none while the portal still checks whoever begins again.
    pub async fn ways(&mut self) -> usize {
        self.forget_tries();
        let begun = self.browser.post("/forgot", &[("csrf", &self.csrf), ("username", UNKNOWN.1)]).await;
        if begun.status != 303 {
            return 0;
        }
        self.send(&RESET, &UNKNOWN).await;
        self.browser.open("/forgot/method").await.body.matches("name=\"method\" value=\"").count()
    }

    /// Lets nobody have tried anything yet.
    pub fn forget_tries(&self) {
        for table in COUNTED {
            sql::execute(&self.store, &format!("DELETE FROM {table}")).unwrap();
        }
    }

    /// Sends a form for a kind of account; how long its answer takes.
    pub async fn send(&mut self, request: &Request, (kind, name, password): &Kind) -> Duration {
        let (path, fields, status) = *request;
        let mut sent = vec![("csrf".to_owned(), self.csrf.clone())];
        for field in fields {
            match *field {
                ANSWERS => sent.extend(self.wrong_answers(path).await),
                PASSKEY => sent.extend(self.nobodys_passkey(path).await),
                (field, NAME) => sent.push((field.to_owned(), (*name).to_owned())),
                (field, PASSWORD) => sent.push((field.to_owned(), (*password).to_owned())),
                (field, value) => sent.push((field.to_owned(), value.to_owned())),
            }
        }
        let sent: Vec<_> = sent.iter().map(|(field, value)| (field.as_str(), value.clone())).collect();
        let start = Instant::now();
        let page: Page = self.browser.try_post(path, &sent).await.unwrap();
        let time = start.elapsed();
        assert_eq!(page.status, status, "{kind}: {path}: {}", page.main());
        time
    }

    async fn wrong_answers(&self, path: &str) -> Vec<(String, String)> {
        let page = self.browser.get(path).await;
        let names = page.body.split("name=\"answer.").skip(1).map(|rest| rest.split('"').next().unwrap());
        names.map(|id| (format!("answer.{id}"), "wrong".to_owned())).collect()
    }

    async fn nobodys_passkey(&mut self, path: &str) -> [(String, String); 2] {
        let asked = self.browser.post(&format!("{path}/options"), &[("csrf", &self.csrf)]).await;
        let question: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
        let ceremony = question["ceremony"].as_str().unwrap().to_owned();
        [("ceremony".to_owned(), ceremony), ("credential".to_owned(), self.device.answer(&question))]
    }
}
