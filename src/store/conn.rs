//! One connection type for both databases.

use super::postgres::PgConn;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};

/// A connection to whichever database the settings name.
#[derive(diesel::MultiConnection)]
#[expect(clippy::large_enum_variant, reason = "a handful of connections; a box would cost each query")]
pub enum Conn {
    /// PostgreSQL, without a C library.
    Pg(PgConn),
    /// The SQLite that is built in.
    Sqlite(SqliteConnection),
}

/// `FOR UPDATE SKIP LOCKED` on PostgreSQL. SQLite needs nothing: its write transaction is alone.
pub struct SkipLocked<T>(pub T);

impl<T: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for SkipLocked<T> {
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        pass.unsafe_to_cache_prepared();
        self.0.walk_ast(pass.reborrow())?;
        if matches!(pass.backend(), MultiBackend::Pg(_)) {
            pass.push_sql(" FOR UPDATE SKIP LOCKED");
        }
        Ok(())
    }
}

impl<T: QueryId> QueryId for SkipLocked<T> {
    type QueryId = T::QueryId;
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<T: Query> Query for SkipLocked<T> {
    type SqlType = T::SqlType;
}

impl<T> RunQueryDsl<Conn> for SkipLocked<T> {}
