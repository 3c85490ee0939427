//! The limits that the product is measured against, and the load that measures both. Driven by `benches/run`.

mod commits;
mod figures;
mod hashes;
mod load;
mod pairs;
mod pool;
mod reply;
mod server;
mod wire;

use clap::{Parser, Subcommand};

/// Limits and load, one at a time.
#[derive(Parser)]
struct Options {
    /// What `cargo bench` passes to every bench.
    #[arg(long, hide = true)]
    bench: bool,
    #[command(subcommand)]
    job: Option<Job>,
}

#[derive(Subcommand)]
enum Job {
    /// Serves recorded answers from memory, and compares one password for every form.
    Server(server::Options),
    /// Raw Argon2id on so many threads, each with memory of its own that is used again.
    Hashes(hashes::Options),
    /// Raw durable commits of three small rows.
    Commits(commits::Options),
    /// Sends requests and says how long the answers took.
    Load(load::Options),
    /// Sends a form with a known and an unknown name in turn.
    Pairs(pairs::Options),
}

fn main() -> anyhow::Result<()> {
    let figures = match Options::parse().job {
        Some(Job::Server(options)) => return server::run(&options),
        Some(Job::Hashes(options)) => hashes::run(&options)?,
        Some(Job::Commits(options)) => commits::run(&options)?,
        Some(Job::Load(options)) => load::run(&options)?,
        Some(Job::Pairs(options)) => pairs::run(&options)?,
        None => return say("Run benches/run: it starts what is measured and compares."),
    };
    say(&figures.to_string())
}

#[expect(clippy::print_stdout, reason = "what benches/run reads")]
fn say(line: &str) -> anyhow::Result<()> {
    println!("{line}");
    Ok(())
}
