//! Messages to the help desk from people who cannot sign in: what they may hold, and how many there may be.

use super::brand::is_forbidden;
use super::moment::Moment;

/// The longest message, in characters: half a page, and in any script less than a form may hold (12 bytes each, encoded).
pub const MESSAGE_MAX_CHARACTERS: usize = 1_000;
/// The time over which messages are counted.
pub const WINDOW_MINUTES: i64 = 60;
/// How many people get one message at most.
pub const READERS_MAX: i64 = 100;

/// Messages within [`WINDOW_MINUTES`] about one account.
const PER_NAME: usize = 3;
/// From one network address: families and small offices share one.
const PER_ADDRESS: usize = 5;
/// In one tenant: more would only be noise in the help desk's mailbox.
const PER_TENANT: usize = 30;

/// So many messages, of those that count.
type Limit = (usize, fn(&Sent) -> bool);

/// What is wrong with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Empty,
    /// It is longer than [`MESSAGE_MAX_CHARACTERS`].
    TooLong {
        /// Its characters.
        used: usize,
    },
}

/// A message that was sent, as far as it counts against another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// When.
    pub at: Moment,
    /// Whether it was about the same account.
    pub same_name: bool,
    /// Whether it came from the same network.
    pub same_address: bool,
}

/// A message as it is kept: plain text, lines ended by `\n`, nothing in it that is not seen.
///
/// # Errors
/// [`Fault`], which says what to correct.
pub fn message(typed: &str) -> Result<String, Fault> {
    let lines = typed.replace("\r\n", "\n").replace(['\r', '\t'], " ");
    let text: String = lines.chars().filter(|c| *c == '\n' || !is_forbidden(*c)).collect();
    let text = text.trim();
    match text.chars().count() {
        0 => Err(Fault::Empty),
        used if used > MESSAGE_MAX_CHARACTERS => Err(Fault::TooLong { used }),
        _ => Ok(text.to_owned()),
    }
}

/// When another message may follow, if not now. `sent` holds those of the tenant since [`WINDOW_MINUTES`] ago, oldest
/// first.
pub fn free_at(sent: &[Sent]) -> Option<Moment> {
    let limits: [Limit; 3] =
        [(PER_NAME, |sent| sent.same_name), (PER_ADDRESS, |sent| sent.same_address), (PER_TENANT, |_| true)];
    let free = |(limit, counts): Limit| {
        let newest_first = sent.iter().rev().filter(|sent| counts(sent));
        newest_first.map(|sent| sent.at.plus_minutes(WINDOW_MINUTES)).nth(limit - 1)
    };
    limits.into_iter().filter_map(free).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(minutes: i64, same_name: bool, same_address: bool) -> Sent {
        Sent { at: Moment::from_millis(0).plus_minutes(minutes), same_name, same_address }
    }

    fn free(sent: &[Sent]) -> Option<i64> {
        free_at(sent).map(|at| at.seconds_since(Moment::from_millis(0)) / 60)
    }

    #[test]
    fn a_message_keeps_its_lines_and_nothing_that_is_not_seen() {
        assert_eq!(message(" My phone\r\nis\tgone.\r\n"), Ok("My phone\nis gone.".to_owned()));
        assert_eq!(message("a\u{202E}b\u{7}c\u{2028}d"), Ok("abcd".to_owned()));
        assert_eq!(message(" \u{202E}\r\n "), Err(Fault::Empty));
        assert_eq!(message(&"字".repeat(1_000)).map(|text| text.chars().count()), Ok(1_000));
        assert_eq!(message(&"a".repeat(1_001)), Err(Fault::TooLong { used: 1_001 }));
    }

    #[test]
    fn each_limit_frees_itself_an_hour_after_the_message_that_reached_it() {
        assert_eq!(free(&[]), None);
        assert_eq!(free(&[sent(0, true, false), sent(1, true, false)]), None);
        assert_eq!(free(&[sent(0, true, false), sent(5, true, false), sent(9, true, false)]), Some(60));
        let four: Vec<_> = (0..4).map(|at| sent(at, true, false)).collect();
        assert_eq!(free(&four), Some(61), "the third newest counts");
        let shared: Vec<_> = (0..5).map(|at| sent(at, false, true)).collect();
        assert_eq!((free(&shared[1..]), free(&shared)), (None, Some(60)));
        let strangers: Vec<_> = (0..30).map(|at| sent(at, false, false)).collect();
        assert_eq!((free(&strangers[1..]), free(&strangers)), (None, Some(60)));
        let both =
            [&shared[..], &[sent(20, true, false), sent(21, true, false), sent(22, true, false)]].concat();
        assert_eq!(free(&both), Some(80), "the later of two");
    }
}
