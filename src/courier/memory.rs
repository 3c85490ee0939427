//! A channel that keeps mails in memory, for tests and previews.

use std::collections::VecDeque;

use parking_lot::Mutex;

use super::{Channel, Envelope, SendError, mime};

/// Takes every mail and remembers it; answers can be prepared to play a failing server.
#[derive(Default)]
pub struct MemoryChannel {
    taken: Mutex<Vec<Envelope>>,
    refusals: Mutex<VecDeque<SendError>>,
}

impl MemoryChannel {
    /// An empty channel.
    pub fn new() -> Self {
        Self::default()
    }

    /// The mails taken so far, oldest first.
    pub fn sent(&self) -> Vec<Envelope> {
        self.taken.lock().clone()
    }

    /// Refuses one coming mail with `refusal`; called several times, in that order.
    pub fn refuse_next(&self, refusal: SendError) {
        self.refusals.lock().push_back(refusal);
    }
}

impl Channel for MemoryChannel {
    fn send(&self, mail: &Envelope) -> Result<(), SendError> {
        if let Some(refusal) = self.refusals.lock().pop_front() {
            return Err(refusal);
        }
        // Built and thrown away, so that a mail no server could take fails here as well.
        mime::message(mail)?;
        self.taken.lock().push(mail.clone());
        Ok(())
    }

    fn describe(&self) -> String {
        "memory: mails are kept until the process ends".to_owned()
    }

    fn check(&self) -> Result<(), SendError> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::mime::tests::envelope;
    use super::*;

    #[test]
    fn prepared_refusals_come_first_and_in_order() {
        let channel = MemoryChannel::new();
        channel.refuse_next(SendError::Temporary("busy (451)".to_owned()));
        assert!(channel.send(&envelope()).is_err_and(|refusal| refusal.is_temporary()));
        channel.send(&envelope()).unwrap();
        assert_eq!(channel.sent().len(), 1);
    }
}
