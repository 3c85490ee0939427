//! Whether a stranger can tell known names from unknown ones by the time of the answer.

use super::figures::now;
use super::wire::Form;
use clap::Args;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::time::Duration;

/// Which names, how often.
#[derive(Args)]
pub struct Options {
    #[arg(long)]
    address: SocketAddr,
    #[arg(long)]
    pairs: u32,
    /// Milliseconds between two tries, for the worker to finish what the last one left it.
    #[arg(long)]
    pause: u64,
    /// Known names, encoded for a form; the unknown ones are the same with a letter changed.
    #[arg(long, required = true)]
    known: Vec<String>,
}

/// Sends pairs and tells all their times.
pub fn run(options: &Options) -> anyhow::Result<Value> {
    let mut form = Form::open(options.address, "/forgot")?;
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (number, name) in (0..options.pairs).zip(options.known.iter().cycle()) {
        let absent = format!("x{}", name.get(1..).unwrap_or_default());
        let mut pair = [(name.as_str(), &mut known), (absent.as_str(), &mut unknown)];
        // Which comes first must not follow a rhythm that the server's own could follow too.
        if (number.wrapping_mul(2_654_435_761) >> 16) & 1 == 0 {
            pair.reverse();
        }
        for (name, times) in pair {
            std::thread::sleep(Duration::from_millis(options.pause));
            let begun = now();
            let answer = form.send(&format!("username={name}"))?;
            times.push(now().duration_since(begun).as_secs_f64() * 1e3);
            anyhow::ensure!(answer.status == 303, "status {}", answer.status);
        }
    }
    Ok(json!({ "known_ms": known, "unknown_ms": unknown }))
}
