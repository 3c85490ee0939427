//! What the answer of a gateway means.

use std::ops::RangeInclusive;

/// Answers about us, not about the message (RFC 9110 §15.5, RFC 6585 §4): mended by settings or by waiting.
const ABOUT_US: [u16; 8] = [401, 402, 403, 404, 405, 407, 408, 429];

/// When a message counts as taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Success {
    /// The status of the answer.
    pub statuses: RangeInclusive<u16>,
    /// What the answer must hold as well.
    pub text: Option<String>,
}

impl Default for Success {
    fn default() -> Self {
        Self { statuses: 200..=299, text: None }
    }
}

/// What an answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The message was taken.
    Taken,
    /// Another try may help.
    Again,
    /// The message itself was refused.
    Never,
}

impl Success {
    /// Judges an answer. A gateway that answers every fault with 200 and words of its own is asked again: what it
    /// says of the message, nobody knows here.
    pub fn judge(&self, status: u16, body: &[u8]) -> Verdict {
        let holds = |text: &String| String::from_utf8_lossy(body).contains(text.as_str());
        if self.statuses.contains(&status) && self.text.as_ref().is_none_or(holds) {
            Verdict::Taken
        } else if (400..500).contains(&status) && !ABOUT_US.contains(&status) {
            Verdict::Never
        } else {
            Verdict::Again
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_and_words_decide_together() {
        let words = Success { statuses: 202..=202, text: Some("0: Accepted".to_owned()) };
        for (rule, status, body, verdict) in [
            (&Success::default(), 200, "", Verdict::Taken),
            (&Success::default(), 204, "", Verdict::Taken),
            (&Success::default(), 302, "", Verdict::Again),
            (&Success::default(), 400, "", Verdict::Never),
            (&Success::default(), 422, "", Verdict::Never),
            (&Success::default(), 401, "", Verdict::Again),
            (&Success::default(), 429, "", Verdict::Again),
            (&Success::default(), 503, "", Verdict::Again),
            (&words, 202, "0: Accepted for delivery", Verdict::Taken),
            (&words, 202, "3: Queued for later delivery", Verdict::Again),
            (&words, 200, "0: Accepted for delivery", Verdict::Again),
        ] {
            assert_eq!(rule.judge(status, body.as_bytes()), verdict, "{status} {body}");
        }
    }
}
