//! A body while it arrives: no larger and no slower than it may be.

use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt, stream};
use std::io;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// What every body may take, whatever its size: as long as a form without files.
const HEAD_START: Duration = Duration::from_secs(10);
/// The slowest that a body may come over its whole length, in bytes a second: a line of 128 kbit/s.
const SLOWEST_BYTES: u64 = 16 * 1024;
/// The longest silence, however much came before.
const SILENCE: Duration = Duration::from_secs(10);
/// How much of what is too large is read to its end, in sizes that were allowed: a browser that may finish shows the page
/// that says so, and one that is cut off shows a lost connection.
const FORGIVEN: u64 = 4;

/// The body of a request as far as it is no larger than `total` bytes. What is larger ends in an overflow, what is too slow
/// in an error that [`was_slow`] knows.
pub(super) fn body(
    payload: Payload,
    total: u64,
) -> impl Stream<Item = Result<Bytes, PayloadError>> + 'static {
    let body = Body { payload, total, pace: Pace::default() };
    let pieces = stream::unfold(Some(body), |body| async move {
        let mut body = body?;
        match body.next().await? {
            Ok(chunk) => Some((Ok(chunk), Some(body))),
            Err(error) => Some((Err(error), None)),
        }
    });
    // Its reader asks again after the end.
    pieces.fuse()
}

/// Whether a body ended because it came too slowly.
pub(super) fn was_slow(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::TimedOut
}

struct Body {
    payload: Payload,
    total: u64,
    pace: Pace,
}

impl Body {
    async fn next(&mut self) -> Option<Result<Bytes, PayloadError>> {
        loop {
            let asked_at = Instant::now();
            let Ok(chunk) = timeout(self.pace.patience(), self.payload.next()).await else {
                return Some(Err(PayloadError::Io(io::ErrorKind::TimedOut.into())));
            };
            let too_large = self.pace.received > self.total;
            let chunk = match chunk {
                None if too_large => return Some(Err(PayloadError::Overflow)),
                None => return None,
                Some(Err(error)) => return Some(Err(error)),
                Some(Ok(chunk)) => chunk,
            };
            self.pace.note(asked_at.elapsed(), chunk.len());
            if self.pace.received <= self.total {
                return Some(Ok(chunk));
            }
            if self.pace.received > self.total.saturating_mul(FORGIVEN) {
                return Some(Err(PayloadError::Overflow));
            }
        }
    }
}

/// How fast a body comes. Only waiting for it counts: it is not its sender's fault when we are slow.
#[derive(Default)]
struct Pace {
    received: u64,
    waited: Duration,
}

impl Pace {
    fn note(&mut self, waited: Duration, bytes: usize) {
        self.waited += waited;
        self.received = self.received.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
    }

    /// How long the next piece is waited for.
    fn patience(&self) -> Duration {
        let earned = HEAD_START + Duration::from_secs(self.received / SLOWEST_BYTES);
        earned.saturating_sub(self.waited).min(SILENCE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patience_is_earned_by_what_came() {
        let mut pace = Pace::default();
        assert_eq!(pace.patience(), Duration::from_secs(10));
        pace.note(Duration::from_secs(9), 1);
        assert_eq!(pace.patience(), Duration::from_secs(1), "a byte earns nothing");
        pace.note(Duration::from_millis(500), 32 * 1024);
        assert_eq!(pace.patience(), Duration::from_millis(2500));
        pace.note(Duration::ZERO, 64 * 1024 * 1024);
        assert_eq!(pace.patience(), SILENCE, "what came fast does not pay for an hour of silence");
    }
}
