//! Connections: opened as needed, shared, checked, and brought up to date.

use super::conn::Conn;
use super::postgres::PgConn;
use super::queue::Queue;
use super::sqlite_file;
use anyhow::{Context, bail};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{self, ManageConnection, PooledConnection, R2D2Connection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use secrecy::{ExposeSecret, SecretString};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");
pub(super) const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// How long a request waits for a connection before it is told to come back.
pub(super) const WAIT_SECONDS: u64 = 5;
/// Connections to read with, and with PostgreSQL to write. Queries take well under a millisecond; more would only queue
/// inside the database.
pub const CONNECTIONS: u32 = 8;

/// Where the database is.
#[derive(Clone)]
pub enum Address {
    /// PostgreSQL, and the certificates to trust when its address asks for TLS.
    Postgres(SecretString, Box<rustls::ClientConfig>),
    /// A SQLite file.
    Sqlite(PathBuf),
}

/// The database: connections, and for SQLite one queue to write in.
///
/// SQLite takes one writer at a time. Waiting for it in a queue is fair and immediate; its own busy handler
/// sleeps in growing steps instead.
#[derive(Clone)]
pub struct Store {
    pool: Pool,
    pub(super) queue: Option<Arc<Queue>>,
}

pub(super) type Pool = r2d2::Pool<Manager>;
pub(super) type Lease = PooledConnection<Manager>;

impl Store {
    /// Opens the database at `address`. A SQLite file is made only if its folder exists.
    ///
    /// # Errors
    /// When the database cannot be reached or the file cannot be opened.
    pub fn open(address: Address) -> anyhow::Result<Self> {
        if let Address::Sqlite(path) = &address {
            let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
            if folder.is_some_and(|folder| !folder.is_dir()) {
                bail!("the folder of the database {} does not exist", path.display());
            }
            make_private(path).with_context(|| format!("cannot open the database {}", path.display()))?;
        }
        let pool = |size| {
            let builder = r2d2::Pool::builder().max_size(size).min_idle(Some(1)).test_on_check_out(true);
            let builder = builder.connection_timeout(Duration::from_secs(WAIT_SECONDS));
            let manager = Manager(address.clone());
            manager.connect().context("cannot open the database")?;
            builder.build(manager).context("cannot open the database")
        };
        let queue = match &address {
            Address::Sqlite(_) => Some(Arc::new(Queue::new(pool(1)?))),
            Address::Postgres(..) => None,
        };
        Ok(Self { pool: pool(CONNECTIONS)?, queue })
    }

    /// Runs `query`, which changes nothing.
    ///
    /// # Errors
    /// What the query answers, or that no connection could be had.
    pub fn read<T, E>(&self, query: impl FnOnce(&mut Conn) -> Result<T, E>) -> anyhow::Result<T>
    where
        anyhow::Error: From<E>,
    {
        let mut conn: Lease = self.pool.get()?;
        Ok(query(&mut conn)?)
    }

    /// Runs `work` in one write transaction: all of it is kept, or nothing.
    ///
    /// # Errors
    /// What `work` answers, or that no connection could be had or the transaction could not be committed.
    pub fn write<T, E>(&self, work: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E>
    where
        E: From<diesel::result::Error> + From<anyhow::Error>,
    {
        match &self.queue {
            Some(queue) => queue.write(work),
            None => {
                let mut conn: Lease = self.pool.get().map_err(anyhow::Error::from)?;
                Conn::transaction(&mut conn, work)
            }
        }
    }

    /// Brings the tables up to date; does nothing when they are.
    ///
    /// # Errors
    /// When a migration fails; each one is kept whole or not at all.
    pub fn migrate(&self) -> anyhow::Result<()> {
        let mut conn = match &self.queue {
            Some(queue) => queue.lease()?,
            None => self.pool.get()?,
        };
        let done = match &mut *conn {
            Conn::Pg(pg) => {
                pg.lift_deadlines()?;
                pg.run_pending_migrations(POSTGRES_MIGRATIONS).map(|_| ())
            }
            Conn::Sqlite(sqlite) => sqlite.run_pending_migrations(SQLITE_MIGRATIONS).map(|_| ()),
        };
        done.map_err(|e| anyhow::anyhow!("cannot bring the database up to date: {e}"))
    }

    /// Whether every migration has run.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn is_migrated(&self) -> anyhow::Result<bool> {
        let mut conn: Lease = self.pool.get()?;
        let pending = match &mut *conn {
            Conn::Pg(pg) => pg.has_pending_migration(POSTGRES_MIGRATIONS),
            Conn::Sqlite(sqlite) => sqlite.has_pending_migration(SQLITE_MIGRATIONS),
        };
        pending
            .map(|pending| !pending)
            .map_err(|e| anyhow::anyhow!("cannot read the state of the database: {e}"))
    }

    /// Writes the SQLite database as it stands now to `copy`, a file that is empty or not there, while others go on.
    ///
    /// # Errors
    /// On PostgreSQL, which brings its own programs for this, and when `copy` cannot be written.
    pub fn back_up(&self, copy: &Path) -> anyhow::Result<()> {
        let mut conn: Lease = self.pool.get()?;
        match &mut *conn {
            Conn::Pg(_) => bail!("PostgreSQL is backed up with pg_dump"),
            Conn::Sqlite(sqlite) => sqlite_file::copy(sqlite, copy),
        }
    }

    /// What SQLite finds damaged in its file. PostgreSQL, which checks itself, has nothing to say here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn damage(&self) -> anyhow::Result<Vec<String>> {
        let mut conn: Lease = self.pool.get()?;
        match &mut *conn {
            Conn::Pg(_) => Ok(Vec::new()),
            Conn::Sqlite(sqlite) => Ok(sqlite_file::damage(sqlite)?),
        }
    }

    /// Whether the database is the SQLite file that is built in.
    pub fn is_sqlite(&self) -> bool {
        self.queue.is_some()
    }
}

/// Makes the file for this user's eyes only before SQLite would make it for everybody's.
fn make_private(path: &Path) -> std::io::Result<()> {
    std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(path).map(|_| ())
}

/// Makes and checks connections.
pub(super) struct Manager(Address);

/// `busy_timeout` first: switching to WAL can itself meet a lock. FULL: what was acknowledged survives a power cut.
const SQLITE_SETTINGS: &str = "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; \
     PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;";

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = r2d2::Error;

    fn connect(&self) -> Result<Conn, r2d2::Error> {
        match &self.0 {
            Address::Postgres(url, tls) => {
                let conn = PgConn::connect(url.expose_secret(), (**tls).clone())
                    .map_err(r2d2::Error::ConnectionError)?;
                Ok(Conn::Pg(conn))
            }
            Address::Sqlite(path) => {
                let path = path.to_string_lossy();
                let mut conn = SqliteConnection::establish(&path).map_err(r2d2::Error::ConnectionError)?;
                conn.batch_execute(SQLITE_SETTINGS).map_err(r2d2::Error::QueryError)?;
                Ok(Conn::Sqlite(conn))
            }
        }
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), r2d2::Error> {
        let broken = diesel::result::Error::BrokenTransactionManager;
        if conn.is_broken() { Err(r2d2::Error::QueryError(broken)) } else { Ok(()) }
    }

    // A panic inside a transaction leaves it open: such a connection is dropped, which rolls it back.
    fn has_broken(&self, conn: &mut Conn) -> bool {
        std::thread::panicking() || conn.is_broken()
    }
}
