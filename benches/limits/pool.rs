//! Argon2id as fast as it goes: one thread a core, memory kept.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use clap::Args;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;

/// What a hash costs.
#[derive(Args, Clone)]
pub struct Cost {
    /// Memory in KiB.
    #[arg(long, default_value_t = 19_456)]
    memory: u32,
    /// Passes.
    #[arg(long, default_value_t = 2)]
    iterations: u32,
    /// Lanes.
    #[arg(long, default_value_t = 1)]
    lanes: u32,
}

/// A hasher with its own memory.
pub struct Arena {
    argon2: Argon2<'static>,
    memory: Vec<Block>,
}

impl Arena {
    /// A hasher of this cost.
    pub fn new(cost: &Cost) -> anyhow::Result<Self> {
        let params = Params::new(cost.memory, cost.iterations, cost.lanes, Some(32))
            .map_err(|error| anyhow::anyhow!("{error}"))?;
        Ok(Self {
            memory: vec![Block::default(); params.block_count()],
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
        })
    }

    /// One hash.
    pub fn hash(&mut self, password: &[u8]) -> anyhow::Result<[u8; 32]> {
        let mut output = [0; 32];
        self.argon2
            .hash_password_into_with_memory(password, &[7; 16], &mut output, &mut self.memory)
            .map_err(|error| anyhow::anyhow!("{error}"))?;
        Ok(output)
    }
}

type Ticket = oneshot::Sender<bool>;

/// Threads that compare, with a waiting room of limited size.
#[derive(Clone)]
pub struct Pool(SyncSender<Ticket>);

impl Pool {
    /// Starts `threads` threads.
    pub fn start(threads: usize, cost: &Cost) -> anyhow::Result<Self> {
        let (queue, jobs) = sync_channel::<Ticket>(threads * 40);
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..threads {
            let (jobs, mut arena) = (jobs.clone(), Arena::new(cost)?);
            std::thread::spawn(move || serve(&jobs, &mut arena));
        }
        Ok(Self(queue))
    }

    /// Compares a password; nothing when the waiting room is full.
    pub async fn compare(&self) -> Option<bool> {
        let (ticket, answer) = oneshot::channel();
        self.0.try_send(ticket).ok()?;
        answer.await.ok()
    }
}

fn serve(jobs: &Mutex<Receiver<Ticket>>, arena: &mut Arena) {
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(ticket) = next else { return };
        let done = arena.hash(b"correct horse battery staple").is_ok();
        ticket.send(done).ok();
    }
}
