//! The thread that does the work.

use super::{Postman, Round};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// How often it looks for letters that another process posted.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long a stop waits for the letter in hand. Together with the 15 seconds of open requests it stays under the time
/// that service managers give.
const STOP_PATIENCE: Duration = Duration::from_secs(10);

/// A running worker.
pub struct Worker {
    stop: Arc<AtomicBool>,
    postman: Arc<Postman>,
    thread: JoinHandle<()>,
    /// Nothing ever comes: it closes when the thread ends.
    ended: Receiver<()>,
}

impl Worker {
    /// Starts a worker.
    ///
    /// # Errors
    /// When the system cannot start a thread.
    pub fn start(postman: Postman) -> anyhow::Result<Self> {
        let (stop, postman) = (Arc::new(AtomicBool::new(false)), Arc::new(postman));
        let (alive, ended) = channel();
        postman.services.pulse.beat(postman.services.now());
        let (flag, work) = (stop.clone(), postman.clone());
        let run = move || run(&work, &flag, alive);
        let thread = std::thread::Builder::new().name("worker".into()).spawn(run)?;
        Ok(Self { stop, postman, thread, ended })
    }

    /// Whether it still works.
    pub fn is_running(&self) -> bool {
        !self.thread.is_finished()
    }

    /// Lets it finish the letter in hand and waits for that, but not as long as a mail server may take: a letter that
    /// is still on its way then is sent again when its lease is over.
    pub fn stop(self) {
        self.stop.store(true, Ordering::Release);
        self.postman.services.bell.ring();
        if self.ended.recv_timeout(STOP_PATIENCE) == Err(RecvTimeoutError::Timeout) {
            tracing::warn!("stopped while a mail was on its way: it may be sent twice");
        }
    }
}

fn run(postman: &Postman, stop: &AtomicBool, _alive: Sender<()>) {
    let mut round = Round::default();
    let go_on = || !stop.load(Ordering::Acquire);
    while go_on() {
        round.go(postman, &go_on);
        postman.services.bell.wait(LOOK_EVERY);
    }
}
