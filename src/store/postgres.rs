//! PostgreSQL without a C library: tokio-postgres and rustls underneath, a blocking Diesel connection above.
//!
//! Its runtime has one thread of its own, `pg-io`. Calling it from an async worker thread would block that
//! worker, which tokio refuses with a panic: queries run on the blocking pool.

use super::deadlines;
use diesel::connection::{
    CacheSize, Instrumentation, LoadConnection, SimpleConnection, TransactionManager,
    TransactionManagerStatus,
};
use diesel::internal::derives::multiconnection::{ConnectionSealed, MultiConnectionHelper};
use diesel::pg::{Pg, PgMetadataLookup, PgTypeMetadata};
use diesel::prelude::*;
use diesel::query_builder::{Query, QueryFragment, QueryId};
use diesel::sql_types::TypeMetadata;
use diesel_async::AsyncPgConnection;
use diesel_async::async_connection_wrapper::{AsyncConnectionWrapper, BlockOn};
use std::any::Any;
use std::sync::OnceLock;
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::Config;

static RUNTIME: OnceLock<Runtime> = OnceLock::new();

/// Runs a future of the driver to its end, on the driver's own runtime.
pub struct OwnRuntime;

impl OwnRuntime {
    fn start() -> ConnectionResult<&'static Runtime> {
        if let Some(runtime) = RUNTIME.get() {
            return Ok(runtime);
        }
        let built = Builder::new_multi_thread().worker_threads(1).thread_name("pg-io").enable_all().build();
        let runtime = built.map_err(|e| ConnectionError::BadConnection(e.to_string()))?;
        Ok(RUNTIME.get_or_init(|| runtime))
    }
}

impl BlockOn for OwnRuntime {
    fn block_on<F: Future>(&self, future: F) -> F::Output {
        match RUNTIME.get() {
            Some(runtime) => runtime.block_on(future),
            None => unreachable!("a connection exists only after its runtime"),
        }
    }

    fn get_runtime() -> Self {
        Self
    }
}

type Inner = AsyncConnectionWrapper<AsyncPgConnection, OwnRuntime>;
type InnerTransactions = <Inner as Connection>::TransactionManager;

/// A blocking connection to PostgreSQL.
pub struct PgConn {
    inner: Inner,
    deadlines: Vec<&'static str>,
}

impl PgConn {
    /// Connects to `url`; `tls` is used when its `sslmode` asks for it. Nothing waits for ever: deadlines that `url`
    /// does not set are set here.
    ///
    /// # Errors
    /// When the server cannot be reached in time, refuses, or shows a certificate that is not trusted.
    pub fn connect(url: &str, tls: rustls::ClientConfig) -> ConnectionResult<Self> {
        let bad = |error: tokio_postgres::Error| ConnectionError::BadConnection(describe(&error));
        let mut config: Config = url.parse().map_err(bad)?;
        deadlines::of_network(&mut config);
        let deadlines = deadlines::of_session(&config);
        OwnRuntime::start()?.block_on(async {
            let connector = tokio_postgres_rustls::MakeRustlsConnect::new(tls);
            // A server that takes the connection and then falls silent is not covered by the network's deadlines.
            let connecting = tokio::time::timeout(deadlines::to_connect(&config), config.connect(connector));
            let late = |_| ConnectionError::BadConnection("the server does not answer".to_owned());
            let (client, connection) = connecting.await.map_err(late)?.map_err(bad)?;
            let mut conn = AsyncPgConnection::try_from_client_and_connection(client, connection).await?;
            let set = deadlines::set(&deadlines);
            let setting = diesel_async::SimpleAsyncConnection::batch_execute(&mut conn, &set);
            setting.await.map_err(ConnectionError::CouldntSetupConfiguration)?;
            Ok(Self { inner: conn.into(), deadlines })
        })
    }

    /// From here on, what takes long may: for changes of the tables.
    ///
    /// # Errors
    /// When the server does not answer.
    pub fn lift_deadlines(&mut self) -> QueryResult<()> {
        self.inner.batch_execute(&deadlines::lift(&self.deadlines))
    }
}

/// The error with its causes: the driver's own first line alone says only "error connecting to server".
fn describe(error: &dyn std::error::Error) -> String {
    std::iter::successors(error.source(), |e| e.source())
        .fold(error.to_string(), |text, e| format!("{text}: {e}"))
}

impl SimpleConnection for PgConn {
    fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        self.inner.batch_execute(query)
    }
}

impl ConnectionSealed for PgConn {}

impl Connection for PgConn {
    type Backend = Pg;
    type TransactionManager = PgTransactions;

    fn establish(_: &str) -> ConnectionResult<Self> {
        Err(ConnectionError::BadConnection("PgConn::connect takes the certificates to trust".into()))
    }

    fn execute_returning_count<T: QueryFragment<Pg> + QueryId>(&mut self, source: &T) -> QueryResult<usize> {
        self.inner.execute_returning_count(source)
    }

    fn transaction_state(
        &mut self,
    ) -> &mut <PgTransactions as TransactionManager<Self>>::TransactionStateData {
        self.inner.transaction_state()
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        self.inner.instrumentation()
    }

    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {
        self.inner.set_instrumentation(instrumentation);
    }

    fn set_prepared_statement_cache_size(&mut self, size: CacheSize) {
        self.inner.set_prepared_statement_cache_size(size);
    }
}

impl LoadConnection for PgConn {
    type Cursor<'conn, 'query> = <Inner as LoadConnection>::Cursor<'conn, 'query>;
    type Row<'conn, 'query> = <Inner as LoadConnection>::Row<'conn, 'query>;

    fn load<'conn, 'query, T>(&'conn mut self, source: T) -> QueryResult<Self::Cursor<'conn, 'query>>
    where
        T: Query + QueryFragment<Pg> + QueryId + 'query,
        Pg: diesel::expression::QueryMetadata<T::SqlType>,
    {
        self.inner.load(source)
    }
}

/// Hands every call to the inner connection's own manager.
pub struct PgTransactions;

impl TransactionManager<PgConn> for PgTransactions {
    type TransactionStateData = <InnerTransactions as TransactionManager<Inner>>::TransactionStateData;

    fn begin_transaction(conn: &mut PgConn) -> QueryResult<()> {
        InnerTransactions::begin_transaction(&mut conn.inner)
    }

    fn rollback_transaction(conn: &mut PgConn) -> QueryResult<()> {
        InnerTransactions::rollback_transaction(&mut conn.inner)
    }

    fn commit_transaction(conn: &mut PgConn) -> QueryResult<()> {
        InnerTransactions::commit_transaction(&mut conn.inner)
    }

    fn transaction_manager_status_mut(conn: &mut PgConn) -> &mut TransactionManagerStatus {
        InnerTransactions::transaction_manager_status_mut(&mut conn.inner)
    }

    fn is_broken_transaction_manager(conn: &mut PgConn) -> bool {
        InnerTransactions::is_broken_transaction_manager(&mut conn.inner)
    }
}

impl diesel::r2d2::R2D2Connection for PgConn {
    fn ping(&mut self) -> QueryResult<()> {
        self.inner.ping()
    }

    fn is_broken(&mut self) -> bool {
        self.inner.is_broken()
    }
}

impl diesel::migration::MigrationConnection for PgConn {
    fn setup(&mut self) -> QueryResult<usize> {
        self.inner.setup()
    }
}

/// Stands in for a look-up of custom types. The schema has none: built-in types carry fixed numbers.
struct NoLookup;

/// Answers a look-up that never happens with "no such type".
struct NoCustomTypes;

impl PgMetadataLookup for NoCustomTypes {
    fn lookup_type(&mut self, _: &str, _: Option<&str>) -> PgTypeMetadata {
        PgTypeMetadata::new(0, 0)
    }

    fn as_any<'a>(&mut self) -> &mut (dyn Any + 'a)
    where
        Self: 'a,
    {
        self
    }
}

impl MultiConnectionHelper for PgConn {
    // Both types have no size: leaking a box of one takes no memory.
    fn to_any<'a>(_: &mut <Pg as TypeMetadata>::MetadataLookup) -> &mut (dyn Any + 'a) {
        Box::leak(Box::new(NoLookup))
    }

    fn from_any(lookup: &mut dyn Any) -> Option<&mut <Pg as TypeMetadata>::MetadataLookup> {
        let none: &mut dyn PgMetadataLookup = Box::leak(Box::new(NoCustomTypes));
        lookup.is::<NoLookup>().then_some(none)
    }
}
