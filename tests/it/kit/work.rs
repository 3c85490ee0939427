//! What a request costs: what it asks the database, in order, and how many passwords it lets be hashed.

use super::TestApp;
use super::clock::TestClock;
use diesel::connection::{Connection, Instrumentation, InstrumentationEvent};
use latchkey::store::{CONNECTIONS, Store};
use parking_lot::Mutex;
use std::sync::Arc;

/// The statements that connections were given. All connections of one database write into the same one.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Instrumentation for Log {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            self.0.lock().push(statement(&query.to_string()));
        }
    }
}

/// A statement without its values. Of a row that is added the table alone is left: SQLite is not even told of columns that
/// stay empty.
fn statement(text: &str) -> String {
    let text = text.split(" -- binds:").next().unwrap_or(text).replace(['`', '"'], "");
    match text.strip_prefix("INSERT INTO ").and_then(|rest| rest.split_once(' ')) {
        Some((table, _)) => format!("INSERT INTO {table}"),
        None => text,
    }
}

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// The statements, transactions included, in order.
    pub statements: Vec<String>,
    /// Passwords hashed or compared.
    pub hashes: usize,
}

impl Work {
    /// How many rows were added to a table.
    pub fn added(&self, table: &str) -> usize {
        let wanted = format!("INSERT INTO {table}");
        self.statements.iter().filter(|statement| **statement == wanted).count()
    }
}

/// Reads what requests cost, one after the other.
pub struct Meter {
    log: Log,
    clock: Arc<TestClock>,
}

impl Meter {
    /// Forgets what was done until now.
    pub fn reset(&self) {
        self.read();
    }

    /// What was done since this was last asked.
    pub fn read(&self) -> Work {
        Work { statements: std::mem::take(&mut *self.log.0.lock()), hashes: self.clock.take_hashes() }
    }
}

impl TestApp {
    /// Looks over the shoulder of every connection from now on.
    pub fn meter(&self) -> Meter {
        let meter = Meter { log: Log::default(), clock: self.clock() };
        self.blocking(|app| {
            let store = &app.services.store;
            watch_readers(store, CONNECTIONS, &meter.log);
            // SQLite is written on a connection of its own.
            let written = store.write(|conn| {
                conn.set_instrumentation(meter.log.clone());
                Ok::<_, anyhow::Error>(())
            });
            written.unwrap();
        });
        meter.reset();
        meter
    }
}

/// Every connection to read with: whoever holds all others gets the last one.
fn watch_readers(store: &Store, left: u32, log: &Log) {
    if left == 0 {
        return;
    }
    let watched = store.read(|conn| {
        conn.set_instrumentation(log.clone());
        watch_readers(store, left - 1, log);
        Ok::<_, anyhow::Error>(())
    });
    watched.unwrap();
}
