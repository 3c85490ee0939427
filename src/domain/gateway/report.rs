//! What a gateway reports of a message after it took it.

use super::super::event::Reason;
use super::super::text_enum::text_enum;

/// The fields that say it: those of Twilio, and the one that the guide has other gateways send.
const FIELDS: [&str; 3] = ["MessageStatus", "CallStatus", "status"];
/// Fewer lost messages are chance: a phone that is off, a number that was given up.
const LOST_MIN: i64 = 3;
/// One lost message in so many is worth a word.
const LOST_SHARE: i64 = 10;

text_enum! {
    /// How far a message has come, as far as its gateway says.
    Delivery {
        /// Nothing was said.
        Unreported = "unreported",
        /// The gateway keeps it for later.
        Queued = "queued",
        /// The network has it, or the phone rings.
        Sent = "sent",
        /// The phone has it, or somebody answered the call.
        Delivered = "delivered",
        /// The network could not hand it over.
        Undelivered = "undelivered",
        /// The network refused it.
        Failed = "failed",
        /// The line was busy.
        Busy = "busy",
        /// Nobody answered the call.
        NoAnswer = "no_answer",
        /// Somebody stopped it at the gateway.
        Canceled = "canceled",
    }
}

impl Delivery {
    /// Where the way to the phone failed. A busy line and a call that nobody answers say nothing of the gateway.
    pub const LOST: [Self; 2] = [Self::Undelivered, Self::Failed];

    /// What the fields of a report say, which `value` finds by their names; none for words that nobody knows here.
    pub fn reported(value: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
        FIELDS.iter().find_map(|name| value(name)).and_then(|word| Self::of_word(&word))
    }

    /// The words of Twilio (`MessageStatus`, `CallStatus`), and the numbers that Kannel puts for `%d` in `dlr-url`.
    fn of_word(word: &str) -> Option<Self> {
        Some(match word.trim().to_ascii_lowercase().as_str() {
            "accepted" | "scheduled" | "queued" | "initiated" | "4" => Self::Queued,
            "sending" | "sent" | "ringing" | "in-progress" | "8" => Self::Sent,
            "delivered" | "read" | "completed" | "1" => Self::Delivered,
            "undelivered" | "2" => Self::Undelivered,
            "failed" | "16" => Self::Failed,
            "busy" => Self::Busy,
            "no-answer" => Self::NoAnswer,
            "canceled" => Self::Canceled,
            _ => return None,
        })
    }

    /// Whether a report of `next` counts after this: reports overtake each other, and the first end stays.
    pub const fn may_become(self, next: Self) -> bool {
        self.steps() < next.steps()
    }

    /// Everything that a report of this may follow.
    pub fn before(self) -> Vec<Self> {
        Self::ALL.iter().copied().filter(|earlier| earlier.may_become(self)).collect()
    }

    /// Steps of the way behind it.
    const fn steps(self) -> u8 {
        match self {
            Self::Unreported => 0,
            Self::Queued => 1,
            Self::Sent => 2,
            Self::Delivered
            | Self::Undelivered
            | Self::Failed
            | Self::Busy
            | Self::NoAnswer
            | Self::Canceled => 3,
        }
    }

    /// Why it did not arrive, if that is what it says.
    pub const fn failure(self) -> Option<Reason> {
        match self {
            Self::Unreported | Self::Queued | Self::Sent | Self::Delivered => None,
            Self::Undelivered => Some(Reason::Undelivered),
            Self::Failed => Some(Reason::DeliveryFailed),
            Self::Busy => Some(Reason::LineBusy),
            Self::NoAnswer => Some(Reason::NoAnswer),
            Self::Canceled => Some(Reason::DeliveryCanceled),
        }
    }
}

/// Whether so many lost messages among those that were sent are worth a word to the operator.
pub const fn is_notable(lost: i64, sent: i64) -> bool {
    lost >= LOST_MIN && lost.saturating_mul(LOST_SHARE) >= sent
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, word: &str) -> Option<Delivery> {
        Delivery::reported(&|asked| (asked == name).then(|| word.to_owned()))
    }

    #[test]
    fn the_words_of_twilio_and_the_numbers_of_kannel_are_known() {
        for (name, word, expected) in [
            ("MessageStatus", "accepted", Some(Delivery::Queued)),
            ("MessageStatus", "queued", Some(Delivery::Queued)),
            ("MessageStatus", "sending", Some(Delivery::Sent)),
            ("MessageStatus", "sent", Some(Delivery::Sent)),
            ("MessageStatus", "delivered", Some(Delivery::Delivered)),
            ("MessageStatus", "read", Some(Delivery::Delivered)),
            ("MessageStatus", "undelivered", Some(Delivery::Undelivered)),
            ("MessageStatus", "failed", Some(Delivery::Failed)),
            ("MessageStatus", "canceled", Some(Delivery::Canceled)),
            ("CallStatus", "initiated", Some(Delivery::Queued)),
            ("CallStatus", "ringing", Some(Delivery::Sent)),
            ("CallStatus", "in-progress", Some(Delivery::Sent)),
            ("CallStatus", "completed", Some(Delivery::Delivered)),
            ("CallStatus", "busy", Some(Delivery::Busy)),
            ("CallStatus", "no-answer", Some(Delivery::NoAnswer)),
            ("status", "1", Some(Delivery::Delivered)),
            ("status", "2", Some(Delivery::Undelivered)),
            ("status", "4", Some(Delivery::Queued)),
            ("status", "8", Some(Delivery::Sent)),
            ("status", "16", Some(Delivery::Failed)),
            ("status", " DELIVERED ", Some(Delivery::Delivered)),
            ("status", "unreported", None),
            ("status", "32", None),
            ("status", "", None),
            ("Status", "1", None),
            ("Body", "delivered", None),
        ] {
            assert_eq!(said(name, word), expected, "{name} {word}");
        }
    }

    #[test]
    fn nothing_goes_back_and_the_first_end_stays() {
        use Delivery::*;
        for (first, next, counts) in [
            (Unreported, Queued, true),
            (Unreported, Delivered, true),
            (Queued, Sent, true),
            (Queued, Failed, true),
            (Sent, Delivered, true),
            (Sent, Queued, false),
            (Sent, Sent, false),
            (Delivered, Sent, false),
            (Delivered, Undelivered, false),
            (Undelivered, Delivered, false),
            (Busy, NoAnswer, false),
            (Queued, Unreported, false),
        ] {
            assert_eq!(first.may_become(next), counts, "{first} {next}");
            assert_eq!(next.before().contains(&first), counts, "{first} {next}");
        }
    }

    #[test]
    fn only_ends_without_an_arrival_are_failures() {
        let failures: Vec<_> = Delivery::ALL.iter().filter_map(|one| one.failure()).collect();
        assert_eq!(failures.len(), 5, "{failures:?}");
        assert!(Delivery::LOST.iter().all(|one| one.failure().is_some()));
    }

    #[test]
    fn a_few_lost_messages_or_a_small_share_are_no_matter() {
        for (lost, sent, notable) in
            [(0, 0, false), (2, 2, false), (3, 3, true), (3, 30, true), (3, 31, false), (100, 1_000, true)]
        {
            assert_eq!(is_notable(lost, sent), notable, "{lost} of {sent}");
        }
    }
}
