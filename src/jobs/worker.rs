//! The thread that does the work.

use super::Postman;
use crate::ops::forgot;
use crate::store::{outbox, sessions};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// How often it looks for letters that another process posted.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// Looks between two clean-ups: ten minutes.
const LOOKS_PER_PURGE: u32 = 600;
/// How long letters stay readable after they ended, in minutes: a week.
const LETTER_LIFE_MINUTES: i64 = 7 * 24 * 60;

/// A running worker.
pub struct Worker {
    stop: Arc<AtomicBool>,
    postman: Arc<Postman>,
    thread: JoinHandle<()>,
}

impl Worker {
    /// Starts a worker.
    ///
    /// # Errors
    /// When the system cannot start a thread.
    pub fn start(postman: Postman) -> anyhow::Result<Self> {
        let (stop, postman) = (Arc::new(AtomicBool::new(false)), Arc::new(postman));
        let (flag, work) = (stop.clone(), postman.clone());
        let thread = std::thread::Builder::new().name("worker".into()).spawn(move || run(&work, &flag))?;
        Ok(Self { stop, postman, thread })
    }

    /// Lets it finish the letter in hand, and waits for that.
    pub fn stop(self) {
        self.stop.store(true, Ordering::Release);
        self.postman.services.bell.ring();
        if self.thread.join().is_err() {
            tracing::error!("the worker had panicked");
        }
    }
}

fn run(postman: &Postman, stop: &AtomicBool) {
    let mut looks = 0;
    while !stop.load(Ordering::Acquire) {
        if let Err(error) = look(postman, looks) {
            tracing::error!("the worker could not work: {error:#}");
        }
        looks = (looks + 1) % LOOKS_PER_PURGE;
        postman.services.bell.wait(LOOK_EVERY);
    }
}

fn look(postman: &Postman, looks: u32) -> anyhow::Result<()> {
    postman.tenants.refresh(&postman.services)?;
    while postman.deliver()? > 0 {}
    if looks == 0 {
        purge(postman)?;
    }
    Ok(())
}

fn purge(postman: &Postman) -> anyhow::Result<()> {
    let services = &postman.services;
    let now = services.now();
    forgot::purge(services)?;
    services.store.write(|conn| {
        sessions::purge(conn, now)?;
        outbox::purge(conn, now.plus_minutes(-LETTER_LIFE_MINUTES))?;
        anyhow::Ok(())
    })
}
