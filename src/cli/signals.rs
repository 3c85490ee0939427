//! How a process learns that it shall stop.

use std::future::pending;
use tokio::signal::unix::{SignalKind, signal};

/// SIGHUP in the mask of ignored signals, whose lowest bit is signal 1.
const HANGUP_BIT: u64 = 1;

/// Waits for SIGINT, SIGTERM or the end of the terminal.
pub async fn asked_to_stop() -> anyhow::Result<()> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
        gone = hung_up() => gone?,
    }
    Ok(())
}

/// Waits until the terminal is closed (SIGHUP); for ever where that shall not matter, as under `nohup`.
pub async fn hung_up() -> anyhow::Result<()> {
    if is_ignored() {
        return pending().await;
    }
    signal(SignalKind::hangup())?.recv().await;
    Ok(())
}

/// Whether SIGHUP is ignored, as Linux tells every process of itself; elsewhere nobody says so.
fn is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default();
    mask & HANGUP_BIT != 0
}
