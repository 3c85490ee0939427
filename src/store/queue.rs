//! The one queue in which SQLite is written: transactions that meet in it share a commit.
//!
//! A commit waits for the disk, and SQLite takes one writer at a time. Whoever finds somebody behind them in the
//! queue therefore hands the open transaction on instead of committing it; the last one commits for all. Each
//! member works in a savepoint of its own and is answered only when the commit is on the disk ("group commit":
//! DeWitt et al., Implementation techniques for main memory database systems, 1984).

use super::conn::Conn;
use super::pool::{Lease, Pool};
use diesel::QueryResult;
use diesel::connection::{AnsiTransactionManager, Connection, TransactionManager};
use parking_lot::{Condvar, Mutex};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Members of one commit at most, so that the first is not kept waiting by an endless queue.
const MEMBERS: u32 = 32;

/// The queue.
pub(super) struct Queue {
    /// One connection: whoever holds the turn takes it.
    pool: Pool,
    arriving: AtomicUsize,
    /// How often the database did not let a transaction begin.
    failures: AtomicUsize,
    turn: Mutex<Option<Group>>,
}

impl Queue {
    pub(super) fn new(pool: Pool) -> Self {
        Self { pool, arriving: AtomicUsize::new(0), failures: AtomicUsize::new(0), turn: Mutex::new(None) }
    }

    /// Runs `work` in a write transaction, alone or with others: all of it is kept, or nothing.
    ///
    /// # Errors
    /// What `work` answers, or that the transaction could not be begun or committed.
    pub(super) fn write<T, E>(&self, work: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E>
    where
        E: From<diesel::result::Error> + From<anyhow::Error>,
    {
        let failures = self.failures.load(Ordering::SeqCst);
        self.arriving.fetch_add(1, Ordering::SeqCst);
        let mut turn = self.turn.lock();
        self.arriving.fetch_sub(1, Ordering::SeqCst);
        let mut group = match turn.take() {
            Some(group) => group,
            None => self.begin(failures)?,
        };
        let result = group.run(work)?;
        let fate = group.fate.clone();
        // Somebody arriving has not got the turn yet and will find the group when they do.
        if group.is_open && group.members < MEMBERS && self.arriving.load(Ordering::SeqCst) > 0 {
            *turn = Some(group);
        } else {
            group.commit();
        }
        drop(turn);
        // What came to nothing need not wait for what the others did.
        let value = result.unwrap_or_else(|panic| resume_unwind(panic))?;
        fate.wait()?;
        Ok(value)
    }

    /// Begins a group for somebody who saw so many `failures` when they came. Whoever waited while the database let
    /// nobody begin is not made to wait for it once more: one after the other that would take minutes.
    fn begin(&self, failures: usize) -> anyhow::Result<Group> {
        if self.failures.load(Ordering::SeqCst) != failures {
            return Err(NotKept("the database let nobody begin".to_owned()).into());
        }
        let group = self.pool.get().map_err(anyhow::Error::from).and_then(|conn| Ok(Group::begin(conn)?));
        if group.is_err() {
            self.failures.fetch_add(1, Ordering::SeqCst);
        }
        group
    }

    /// The connection itself, between transactions.
    ///
    /// # Errors
    /// When it cannot be had.
    pub(super) fn lease(&self) -> anyhow::Result<Lease> {
        Ok(self.pool.get()?)
    }
}

/// An open transaction and those whose work is in it.
struct Group {
    conn: Lease,
    members: u32,
    is_open: bool,
    fate: Arc<Fate>,
}

impl Group {
    /// `BEGIN IMMEDIATE`: a transaction that reads first and writes later would fail half of the time when another
    /// process writes meanwhile, whatever the busy timeout.
    fn begin(mut conn: Lease) -> QueryResult<Self> {
        if let Conn::Sqlite(sqlite) = &mut *conn {
            AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE")?;
        }
        Ok(Self { conn, members: 0, is_open: true, fate: Arc::default() })
    }

    /// The outer result is the group's: an error there means that it is lost for everybody. A panic is its own
    /// member's, whose work is undone.
    fn run<T, E>(
        &mut self,
        work: impl FnOnce(&mut Conn) -> Result<T, E>,
    ) -> QueryResult<thread::Result<Result<T, E>>> {
        self.members += 1;
        let conn = &mut *self.conn;
        // Nothing else is in the transaction yet: it serves as the savepoint.
        let is_first = self.members == 1;
        if !is_first {
            Transactions::begin_transaction(conn)?;
        }
        let result = catch_unwind(AssertUnwindSafe(|| work(conn)));
        if !matches!(result, Ok(Ok(_))) {
            self.is_open = !is_first;
            Transactions::rollback_transaction(conn)?;
        } else if !is_first {
            Transactions::commit_transaction(conn)?;
        }
        Ok(result)
    }

    fn commit(mut self) {
        if self.is_open {
            self.is_open = false;
            let kept = Transactions::commit_transaction(&mut *self.conn).map_err(|error| error.to_string());
            self.fate.seal(kept);
        }
    }
}

impl Drop for Group {
    // Not committed: the database gave up in the middle.
    fn drop(&mut self) {
        if self.is_open {
            Transactions::rollback_transaction(&mut *self.conn).ok();
            self.fate.seal(Err("it was given up for another's fault".to_owned()));
        }
    }
}

type Transactions = <Conn as Connection>::TransactionManager;

/// What the database did with a transaction that it could not keep.
#[derive(Debug, thiserror::Error)]
#[error("a transaction was not kept: {0}")]
pub(super) struct NotKept(String);

/// Whether a group was kept, for those who wait to know.
#[derive(Default)]
struct Fate {
    kept: Mutex<Option<Result<(), String>>>,
    known: Condvar,
}

impl Fate {
    fn seal(&self, kept: Result<(), String>) {
        *self.kept.lock() = Some(kept);
        self.known.notify_all();
    }

    fn wait(&self) -> anyhow::Result<()> {
        let mut kept = self.kept.lock();
        loop {
            match &*kept {
                Some(kept) => {
                    return Ok(kept.clone().map_err(NotKept)?);
                }
                None => self.known.wait(&mut kept),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Address, Store};
    use diesel::connection::SimpleConnection;
    use diesel::prelude::*;
    use std::path::Path;
    use std::sync::mpsc::sync_channel;

    diesel::table! { numbers (n) { n -> Integer, } }

    /// A database with one table of numbers.
    fn numbers(folder: &Path) -> Store {
        let store = Store::open(Address::Sqlite(folder.join("numbers.db"))).unwrap();
        store.write(|conn| execute(conn, "CREATE TABLE numbers (n INTEGER PRIMARY KEY)")).unwrap();
        store
    }

    fn execute(conn: &mut Conn, sql: &str) -> anyhow::Result<()> {
        Ok(conn.batch_execute(sql)?)
    }

    fn insert(conn: &mut Conn, n: i32) -> anyhow::Result<()> {
        diesel::insert_into(numbers::table).values(numbers::n.eq(n)).execute(conn)?;
        Ok(())
    }

    fn has(store: &Store, n: i32) -> bool {
        store.read(|conn| numbers::table.find(n).count().get_result::<i64>(conn)).unwrap() == 1
    }

    fn log_bytes(folder: &Path) -> u64 {
        std::fs::metadata(folder.join("numbers.db-wal")).unwrap().len()
    }

    /// Lets `work` of every number below `count` meet in the queue: nobody goes on before all have arrived.
    fn meet(
        store: &Store,
        count: i32,
        work: impl Fn(&mut Conn, i32) -> anyhow::Result<()> + Sync,
    ) -> Vec<thread::Result<anyhow::Result<()>>> {
        let queue = store.queue.as_ref().unwrap();
        let (door, closed) = sync_channel::<()>(0);
        let work = &work;
        thread::scope(|scope| {
            let first = scope.spawn(move || queue.write(|_| closed.recv().map_err(anyhow::Error::from)));
            while queue.turn.try_lock().is_some() {
                thread::yield_now();
            }
            let member =
                |n| scope.spawn(move || catch_unwind(AssertUnwindSafe(|| queue.write(|conn| work(conn, n)))));
            let members: Vec<_> = (0..count).map(member).collect();
            while queue.arriving.load(Ordering::SeqCst) < usize::try_from(count).unwrap() {
                thread::yield_now();
            }
            door.send(()).unwrap();
            first.join().unwrap().ok();
            members.into_iter().map(|member| member.join().unwrap()).collect()
        })
    }

    #[test]
    fn transactions_that_meet_share_a_commit() {
        let folder = tempfile::tempdir().unwrap();
        let store = numbers(folder.path());
        let before = log_bytes(folder.path());
        store.write(|conn| insert(conn, 100)).unwrap();
        let alone = log_bytes(folder.path()) - before;
        let results = meet(&store, 8, insert);
        assert!(results.into_iter().all(|result| result.unwrap().is_ok()));
        assert!((0..8).all(|n| has(&store, n)));
        let together = log_bytes(folder.path()) - before - alone;
        assert_eq!(together, alone, "eight rows on one page, logged once");
    }

    #[test]
    fn one_that_comes_to_nothing_takes_nothing_from_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let store = numbers(folder.path());
        let odd_fails = |conn: &mut Conn, n: i32| {
            insert(conn, n)?;
            anyhow::ensure!(n % 2 == 0, "refused");
            Ok(())
        };
        let results = meet(&store, 6, odd_fails);
        for (n, result) in (0..).zip(results) {
            assert_eq!(result.unwrap().is_ok(), n % 2 == 0);
            assert_eq!(has(&store, n), n % 2 == 0);
        }
    }

    #[test]
    fn a_panic_takes_nothing_from_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let store = numbers(folder.path());
        let third_panics = |conn: &mut Conn, n: i32| {
            insert(conn, n)?;
            assert_ne!(n, 3, "on purpose");
            Ok(())
        };
        let results = meet(&store, 6, third_panics);
        for (n, result) in (0..).zip(results) {
            assert_eq!((result.is_err(), has(&store, n)), (n == 3, n != 3), "{n}");
        }
        store.write(|conn| insert(conn, 100)).unwrap();
        assert!(has(&store, 100));
    }

    #[test]
    fn an_error_alone_in_its_transaction_keeps_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let store = numbers(folder.path());
        let refused =
            store.write(|conn| insert(conn, 1).and_then(|()| Err::<(), _>(anyhow::anyhow!("refused"))));
        assert!(refused.is_err() && !has(&store, 1));
    }

    /// A database that another process holds, and a queue of `waiting` writers before it.
    fn locked_out(
        store: &Store,
        folder: &Path,
        waiting: usize,
    ) -> (Vec<anyhow::Result<()>>, std::time::Duration) {
        let other = Store::open(Address::Sqlite(folder.join("numbers.db"))).unwrap();
        let begun = std::time::Instant::now();
        let results = other.write(|_| {
            anyhow::Ok(thread::scope(|scope| {
                let writers: Vec<_> =
                    (0..waiting).map(|_| scope.spawn(|| store.write(|conn| insert(conn, 7)))).collect();
                writers.into_iter().map(|writer| writer.join().unwrap()).collect()
            }))
        });
        (results.unwrap(), begun.elapsed())
    }

    #[test]
    fn who_waits_for_a_locked_database_waits_once_and_not_for_everybody_before() {
        let folder = tempfile::tempdir().unwrap();
        let store = numbers(folder.path());
        let (results, took) = locked_out(&store, folder.path(), 5);
        for result in results {
            assert!(crate::store::is_unavailable(&result.unwrap_err()));
        }
        let each = std::time::Duration::from_secs(crate::store::pool::WAIT_SECONDS);
        assert!(took < each * 3, "{took:?}");
        store.write(|conn| insert(conn, 7)).unwrap();
    }

    #[test]
    fn a_commit_that_fails_is_a_database_in_trouble() {
        let folder = tempfile::tempdir().unwrap();
        let store = numbers(folder.path());
        let deferred =
            "CREATE TABLE children (n INTEGER REFERENCES numbers (n) DEFERRABLE INITIALLY DEFERRED)";
        store.write(|conn| execute(conn, deferred)).unwrap();
        let failed = store.write(|conn| execute(conn, "INSERT INTO children VALUES (1)"));
        assert!(crate::store::is_unavailable(&failed.unwrap_err()), "only the commit can tell");
        store.write(|conn| insert(conn, 1)).unwrap();
        assert!(has(&store, 1));
    }
}
