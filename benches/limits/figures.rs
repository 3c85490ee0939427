//! Times of a pass, put in order.

use std::time::{Duration, Instant};

/// Reads the clock.
#[expect(clippy::disallowed_methods, reason = "a bench measures the machine's time")]
pub fn now() -> Instant {
    Instant::now()
}

/// Times in milliseconds, in order.
pub struct Times(Vec<f64>);

impl Times {
    /// Puts `times` in order.
    pub fn of(times: impl IntoIterator<Item = Duration>) -> Self {
        let mut times: Vec<f64> = times.into_iter().map(|time| time.as_secs_f64() * 1e3).collect();
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    /// The time that so many per mille do not exceed; nothing when there are no times.
    pub fn per_mille(&self, share: usize) -> Option<f64> {
        let last = self.0.len().checked_sub(1)?;
        self.0.get((last * share).div_ceil(1_000)).copied()
    }

    /// The mean; nothing when there are no times.
    pub fn mean(&self) -> Option<f64> {
        let count = u32::try_from(self.0.len()).ok().filter(|count| *count > 0)?;
        Some(self.0.iter().sum::<f64>() / f64::from(count))
    }

    /// Count, mean, median, p99 and longest.
    pub fn figures(&self) -> serde_json::Value {
        serde_json::json!({
            "n": self.0.len(),
            "mean_ms": self.mean(),
            "p50_ms": self.per_mille(500),
            "p90_ms": self.per_mille(900),
            "p99_ms": self.per_mille(990),
            "max_ms": self.per_mille(1_000),
        })
    }
}
