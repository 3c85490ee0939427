//! The threads that do the work, one a lane and one for imports.

use super::round::attempt;
use super::{Postman, Round};
use crate::domain::lane::Lane;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// How often it looks for letters that another process posted.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long a stop waits for the letters in hand. Together with the 15 seconds of open requests it stays under the time
/// that service managers give.
const STOP_PATIENCE: Duration = Duration::from_secs(10);

/// A running worker.
pub struct Worker {
    stop: Arc<AtomicBool>,
    postman: Arc<Postman>,
    threads: Vec<JoinHandle<()>>,
    /// Nothing ever comes: it closes when the last thread ends.
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
        let mut threads = Vec::new();
        for lane in Lane::ALL.iter().copied() {
            postman.services.pulse.beat(lane, postman.services.now());
            let (flag, work, alive) = (stop.clone(), postman.clone(), alive.clone());
            let run = move || run(&work, lane, &flag, alive);
            threads.push(std::thread::Builder::new().name(format!("worker-{lane}")).spawn(run)?);
        }
        let (flag, work) = (stop.clone(), postman.clone());
        let run = move || run_imports(&work, &flag, alive);
        threads.push(std::thread::Builder::new().name("worker-import".into()).spawn(run)?);
        Ok(Self { stop, postman, threads, ended })
    }

    /// Whether it still works, in every lane.
    pub fn is_running(&self) -> bool {
        !self.threads.iter().any(JoinHandle::is_finished)
    }

    /// Lets it finish the letters in hand and waits for that, but not as long as a mail server may take: a letter that
    /// is still on its way then is sent again when its lease is over.
    pub fn stop(self) {
        self.stop.store(true, Ordering::Release);
        self.postman.services.bell.ring();
        if self.ended.recv_timeout(STOP_PATIENCE) == Err(RecvTimeoutError::Timeout) {
            tracing::warn!("stopped while a letter was on its way: it may be sent twice");
        }
    }
}

fn run(postman: &Postman, lane: Lane, stop: &AtomicBool, _alive: Sender<()>) {
    let (mut round, mut heard) = (Round::first(lane), 0);
    let go_on = || !stop.load(Ordering::Acquire);
    while go_on() {
        round.go(postman, &go_on);
        heard = postman.services.bell.wait(heard, LOOK_EVERY);
    }
}

fn run_imports(postman: &Postman, stop: &AtomicBool, _alive: Sender<()>) {
    let mut heard = 0;
    let go_on = || !stop.load(Ordering::Acquire);
    while go_on() {
        attempt("import users", || postman.import(&go_on).map(drop));
        heard = postman.services.bell.wait(heard, LOOK_EVERY);
    }
}
