//! Hashes per second with nothing around them.

use super::figures::now;
use super::pool::{Arena, Cost};
use clap::Args;
use serde_json::{Value, json};
use std::time::Duration;

/// How many threads, how long.
#[derive(Args)]
pub struct Options {
    #[arg(long)]
    threads: usize,
    #[arg(long)]
    seconds: u64,
    #[command(flatten)]
    cost: Cost,
}

/// Hashes until the time is over.
pub fn run(options: &Options) -> anyhow::Result<Value> {
    let begun = now();
    let end = begun + Duration::from_secs(options.seconds);
    let one = || -> anyhow::Result<u32> {
        let (mut arena, mut count) = (Arena::new(&options.cost)?, 0_u32);
        while now() < end {
            std::hint::black_box(arena.hash(&count.to_be_bytes())?);
            count += 1;
        }
        Ok(count)
    };
    let count: u32 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..options.threads).map(|_| scope.spawn(one)).collect();
        let counts = threads.into_iter().map(|thread| thread.join());
        counts
            .map(|count| count.unwrap_or_else(|_| anyhow::bail!("a thread panicked")))
            .sum::<anyhow::Result<u32>>()
    })?;
    let seconds = begun.elapsed_seconds();
    Ok(json!({ "n": count, "per_second": f64::from(count) / seconds }))
}

/// Seconds since a moment.
pub trait ElapsedSeconds {
    /// Seconds since then.
    fn elapsed_seconds(&self) -> f64;
}

impl ElapsedSeconds for std::time::Instant {
    fn elapsed_seconds(&self) -> f64 {
        now().duration_since(*self).as_secs_f64()
    }
}
