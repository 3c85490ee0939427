//! Durable commits per second with nothing around them: three small rows each, like a reset that begins.

use super::figures::now;
use super::hashes::ElapsedSeconds;
use clap::Args;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::{Duration, Instant};

const SETTINGS: &str = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";
const TABLES: &str = "DROP TABLE IF EXISTS one; DROP TABLE IF EXISTS two; DROP TABLE IF EXISTS three;
     CREATE TABLE one (id TEXT PRIMARY KEY, body TEXT NOT NULL);
     CREATE TABLE two (id TEXT PRIMARY KEY, body TEXT NOT NULL);
     CREATE TABLE three (id TEXT PRIMARY KEY, body TEXT NOT NULL);";
/// As long as what a row of the product holds besides its id.
const BODY: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

diesel::table! { one (id) { id -> Text, body -> Text, } }
diesel::table! { two (id) { id -> Text, body -> Text, } }
diesel::table! { three (id) { id -> Text, body -> Text, } }

/// Where to, how long.
#[derive(Args)]
pub struct Options {
    /// An empty SQLite file.
    #[arg(long, required_unless_present = "postgres")]
    sqlite: Option<PathBuf>,
    /// An empty PostgreSQL database.
    #[arg(long)]
    postgres: Option<String>,
    #[arg(long, default_value_t = 8)]
    connections: u32,
    #[arg(long)]
    seconds: u64,
}

/// Commits until the time is over.
pub fn run(options: &Options) -> anyhow::Result<Value> {
    let begun = now();
    let end = begun + Duration::from_secs(options.seconds);
    let count = match (&options.postgres, &options.sqlite) {
        (Some(url), _) => postgres(url, options.connections, end)?,
        (None, Some(path)) => sqlite(&path.to_string_lossy(), end)?,
        (None, None) => anyhow::bail!("no database"),
    };
    Ok(json!({ "n": count, "per_second": f64::from(count) / begun.elapsed_seconds() }))
}

fn sqlite(path: &str, end: Instant) -> anyhow::Result<u32> {
    let mut conn = SqliteConnection::establish(path)?;
    conn.batch_execute(SETTINGS)?;
    conn.batch_execute(TABLES)?;
    let mut count = 0;
    while now() < end {
        let id = format!("0192f0c1-0000-7000-8000-{count:012x}");
        conn.immediate_transaction(|conn| {
            diesel::insert_into(one::table).values((one::id.eq(&id), one::body.eq(BODY))).execute(conn)?;
            diesel::insert_into(two::table).values((two::id.eq(&id), two::body.eq(BODY))).execute(conn)?;
            diesel::insert_into(three::table).values((three::id.eq(&id), three::body.eq(BODY))).execute(conn)
        })?;
        count += 1;
    }
    Ok(count)
}

/// One thread; each connection is a task of its own, as many as the product has.
fn postgres(url: &str, connections: u32, end: Instant) -> anyhow::Result<u32> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await?;
        tokio::spawn(connection);
        client.batch_execute(TABLES).await?;
        let tasks: Vec<_> =
            (0..connections).map(|number| tokio::spawn(commit(url.to_owned(), number, end))).collect();
        let mut count = 0;
        for task in tasks {
            count += task.await??;
        }
        Ok(count)
    })
}

async fn commit(url: String, number: u32, end: Instant) -> anyhow::Result<u32> {
    let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await?;
    tokio::spawn(connection);
    let mut inserts = Vec::new();
    for table in ["one", "two", "three"] {
        let insert = format!("INSERT INTO {table} (id, body) VALUES ($1, $2)");
        inserts.push(client.prepare(&insert).await?);
    }
    let mut count = 0;
    while now() < end {
        let id = format!("{number:08x}-0000-7000-8000-{count:012x}");
        client.batch_execute("BEGIN").await?;
        for insert in &inserts {
            client.execute(insert, &[&id, &BODY]).await?;
        }
        client.batch_execute("COMMIT").await?;
        count += 1;
    }
    Ok(count)
}
