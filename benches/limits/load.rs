//! Requests over kept connections, as fast as they are answered or at a steady pace.

use super::figures::{Times, now};
use super::hashes::ElapsedSeconds;
use super::wire::{Answer, Form, Wire, get};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// A pause this late is the timer's doing, not the server's.
const TIMER_SLACK: Duration = Duration::from_millis(2);

/// What is sent where, how often.
#[derive(Args)]
pub struct Options {
    #[arg(long)]
    address: SocketAddr,
    #[arg(long, value_enum)]
    what: What,
    #[arg(long, default_value = "/sign-in")]
    path: String,
    #[arg(long, default_value_t = 16)]
    connections: u32,
    /// Longest time.
    #[arg(long)]
    seconds: u64,
    /// Most requests; 0 for no limit but the time.
    #[arg(long, default_value_t = 0)]
    count: u32,
    /// Requests a second; 0 for as many as are answered.
    #[arg(long, default_value_t = 0)]
    rate: u32,
    /// Comes back when the answer says so, as people do.
    #[arg(long)]
    patient: bool,
    /// Whether gzip is taken.
    #[arg(long)]
    gzip: bool,
    /// Sets the names of two passes apart.
    #[arg(long, default_value = "a")]
    pass: String,
    /// User name to sign in with.
    #[arg(long, default_value = "alex%40contoso.example")]
    username: String,
    /// Its password.
    #[arg(long, default_value = "violet+harbor+lantern")]
    password: String,
}

/// The requests there are.
#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// A page.
    Get,
    /// A reset for a name that nobody had before.
    Forgot,
    /// A sign-in.
    SignIn,
}

enum Sender {
    Page(Wire, String),
    Form(Form),
}

struct Taken {
    time: Duration,
    status: u16,
    retry_after: bool,
}

/// Sends and counts.
pub fn run(options: &Options) -> anyhow::Result<Value> {
    let (next, begun) = (AtomicU32::new(0), now());
    let one = || connection(options, &next, begun);
    let taken: Vec<Taken> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..options.connections).map(|_| scope.spawn(one)).collect();
        let mut all = Vec::new();
        for thread in threads {
            all.extend(thread.join().unwrap_or_else(|_| anyhow::bail!("a thread panicked"))?);
        }
        anyhow::Ok(all)
    })?;
    let seconds = begun.elapsed_seconds();
    Ok(figures(&taken, seconds))
}

fn figures(taken: &[Taken], seconds: f64) -> Value {
    let mut by_status: BTreeMap<String, Vec<Duration>> = BTreeMap::new();
    for one in taken {
        by_status.entry(one.status.to_string()).or_default().push(one.time);
    }
    let by_status: BTreeMap<_, _> =
        by_status.into_iter().map(|(status, times)| (status, Times::of(times).figures())).collect();
    let mut all = Times::of(taken.iter().map(|one| one.time)).figures();
    let count = u32::try_from(taken.len()).unwrap_or(u32::MAX);
    if let Some(all) = all.as_object_mut() {
        all.insert("per_second".into(), json!(f64::from(count) / seconds));
        all.insert("seconds".into(), json!(seconds));
        all.insert("by_status".into(), json!(by_status));
        let retry = taken.iter().filter(|one| one.retry_after).count();
        all.insert("retry_after".into(), json!(retry));
    }
    all
}

fn connection(options: &Options, next: &AtomicU32, begun: Instant) -> anyhow::Result<Vec<Taken>> {
    let mut sender = options.open()?;
    let (mut taken, end) = (Vec::new(), begun + Duration::from_secs(options.seconds));
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let due = (options.rate > 0).then(|| begun + Duration::from_secs(1) * number / options.rate);
        let spent = options.count > 0 && number >= options.count;
        if spent || due.unwrap_or_else(now) >= end {
            return Ok(taken);
        }
        let start = due.map_or_else(now, wait);
        let answer = options.send(&mut sender, number)?;
        taken.push(Taken {
            time: now().duration_since(start),
            status: answer.status,
            retry_after: answer.retry_after.is_some(),
        });
        if let Some(seconds) = answer.retry_after.filter(|_| options.patient) {
            std::thread::sleep(Duration::from_secs(seconds));
        }
    }
}

/// Waits for the moment; the time of a late answer counts from when it was due.
fn wait(due: Instant) -> Instant {
    std::thread::sleep(due.saturating_duration_since(now()));
    let awake = now();
    if awake.duration_since(due) < TIMER_SLACK { awake } else { due }
}

impl Options {
    fn open(&self) -> anyhow::Result<Sender> {
        Ok(match self.what {
            What::Get => Sender::Page(Wire::open(self.address)?, get(&self.path, self.gzip)),
            What::Forgot => Sender::Form(Form::open(self.address, "/forgot")?),
            What::SignIn => Sender::Form(Form::open(self.address, "/sign-in")?),
        })
    }

    fn send(&self, sender: &mut Sender, number: u32) -> anyhow::Result<Answer> {
        match (sender, self.what) {
            (Sender::Page(wire, request), _) => wire.ask(request.as_bytes()),
            (Sender::Form(form), What::SignIn) => {
                form.send(&format!("username={}&password={}", self.username, self.password))
            }
            (Sender::Form(form), _) => {
                form.send(&format!("username=nobody-{}-{number}%40contoso.example", self.pass))
            }
        }
    }
}
