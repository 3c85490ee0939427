//! How a process learns that it shall stop.

use std::future::pending;
use std::io;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// SIGHUP in the mask of ignored signals, whose lowest bit is signal 1.
const HANGUP_BIT: u64 = 1;

/// Waits for SIGINT, SIGTERM or the end of the terminal.
pub async fn asked_to_stop() -> anyhow::Result<()> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let hang_up = HangUp::listen()?;
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
        () = hang_up.wait() => {}
    }
    Ok(())
}

/// The end of the terminal (SIGHUP), from now on.
pub struct HangUp(Option<Signal>);

impl HangUp {
    /// Listens for it, where it shall matter: not under `nohup`.
    pub fn listen() -> io::Result<Self> {
        if is_ignored() { Ok(Self(None)) } else { signal(SignalKind::hangup()).map(Some).map(Self) }
    }

    /// Waits for it.
    pub async fn wait(self) {
        match self.0 {
            Some(mut signal) => _ = signal.recv().await,
            None => pending().await,
        }
    }
}

/// Whether SIGHUP is ignored, as Linux tells every process of itself; elsewhere nobody says so.
fn is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default();
    mask & HANGUP_BIT != 0
}
