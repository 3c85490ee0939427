//! Texts and calls that arrived.

use super::TestApp;
use latchkey::courier::phone::{PhoneMessage, Words};
use latchkey::courier::{Channel, SendError};
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;

/// The network that the test and the postman share.
#[derive(Clone, Default)]
pub struct Network(Arc<Air>);

#[derive(Default)]
struct Air {
    sent: Mutex<Vec<PhoneMessage>>,
    refusals: Mutex<VecDeque<SendError>>,
}

impl Network {
    /// Everything so far, oldest first.
    pub fn sent(&self) -> Vec<PhoneMessage> {
        self.0.sent.lock().clone()
    }

    /// Refuses one coming message; called several times, in that order.
    pub fn refuse_next(&self, refusal: SendError) {
        self.0.refusals.lock().push_back(refusal);
    }
}

impl Channel<PhoneMessage> for Network {
    fn send(&self, message: &PhoneMessage) -> Result<(), SendError> {
        if let Some(refusal) = self.0.refusals.lock().pop_front() {
            return Err(refusal);
        }
        self.0.sent.lock().push(message.clone());
        Ok(())
    }

    fn describe(&self) -> String {
        "memory".to_owned()
    }

    fn check(&self) -> Result<(), SendError> {
        Ok(())
    }
}

impl TestApp {
    /// The texts to this number (E.164), oldest first, after delivering what waits.
    pub fn texts(&self, number: &str) -> Vec<String> {
        self.to_phone(number, |words| matches!(words, Words::Text(_)))
    }

    /// What was said in the calls to this number, oldest first, after delivering what waits.
    pub fn calls(&self, number: &str) -> Vec<String> {
        self.to_phone(number, |words| matches!(words, Words::Call(_)))
    }

    /// The first code of the one enrolment there is.
    pub fn enrolment_code(&self) -> String {
        let id = self.value("SELECT id AS v FROM enrolments").parse().unwrap();
        let code = latchkey::ops::reach::enrolment_code(&self.services, &id, 1);
        secrecy::ExposeSecret::expose_secret(&code).to_owned()
    }

    fn to_phone(&self, number: &str, wanted: impl Fn(&Words) -> bool) -> Vec<String> {
        self.deliver();
        let mut sent = self.network.sent();
        sent.retain(|message| message.to.e164() == number && wanted(&message.words));
        sent.iter().map(|message| message.words.whole()).collect()
    }
}
