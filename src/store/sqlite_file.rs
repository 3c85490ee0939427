//! A SQLite database as a file: copied, looked into, and kept from others while it is replaced.

use super::pool::SQLITE_MIGRATIONS;
use super::{Conn, flows, sessions};
use crate::domain::moment::Moment;
use anyhow::Context;
use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::sqlite::Sqlite;
use diesel_migrations::MigrationHarness;
use std::path::Path;

/// Why a file cannot take the place of the database.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// SQLite found this.
    #[error("it is damaged ({0})")]
    Damaged(String),
    /// No SQLite database, or one of another program.
    #[error("it is no database of Latchkey")]
    Foreign,
    /// Its tables have changes that this program does not know.
    #[error("it was written by a newer Latchkey (its tables are of {0})")]
    Newer(String),
}

/// Looks into the database in `path`, which nobody uses: a sound one that this program understands?
///
/// # Errors
/// [`Unfit`] when it is not.
pub fn inspect(path: &Path) -> Result<(), Unfit> {
    let mut conn = establish(path).map_err(|_| Unfit::Foreign)?;
    let applied = applied(&mut conn).map_err(|_| Unfit::Foreign)?;
    let known = known().map_err(|_| Unfit::Foreign)?;
    if !applied.iter().any(|version| known.contains(version)) {
        return Err(Unfit::Foreign);
    }
    if let Some(unknown) = applied.into_iter().find(|version| !known.contains(version)) {
        return Err(Unfit::Newer(unknown));
    }
    let damage = damage(&mut conn).map_err(|error| Unfit::Damaged(error.to_string()))?;
    if damage.is_empty() { Ok(()) } else { Err(Unfit::Damaged(damage.join("; "))) }
}

fn establish(path: &Path) -> anyhow::Result<SqliteConnection> {
    Ok(SqliteConnection::establish(text(path)?)?)
}

fn text(path: &Path) -> anyhow::Result<&str> {
    path.to_str().with_context(|| format!("the path {} is not UTF-8", path.display()))
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

/// The versions of the changes that the tables of a database have seen.
fn applied(conn: &mut SqliteConnection) -> QueryResult<Vec<String>> {
    let rows: Vec<Version> =
        diesel::sql_query("SELECT version FROM __diesel_schema_migrations ORDER BY version DESC")
            .load(conn)?;
    Ok(rows.into_iter().map(|row| row.version).collect())
}

fn known() -> anyhow::Result<Vec<String>> {
    let known: Vec<Box<dyn Migration<Sqlite>>> =
        SQLITE_MIGRATIONS.migrations().map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(known.iter().map(|one| one.name().version().to_string()).collect())
}

#[derive(QueryableByName)]
struct Check {
    #[diesel(sql_type = Text)]
    quick_check: String,
}

/// What SQLite finds damaged, at most five things.
pub(super) fn damage(conn: &mut SqliteConnection) -> QueryResult<Vec<String>> {
    let rows: Vec<Check> = diesel::sql_query("PRAGMA quick_check(5)").load(conn)?;
    let found = rows.into_iter().map(|row| row.quick_check);
    Ok(found.filter(|line| line != "ok").collect())
}

/// Writes all of the database as it stands now to a file that is empty or not there.
pub(super) fn copy(conn: &mut SqliteConnection, copy: &Path) -> anyhow::Result<()> {
    let copy = text(copy)?;
    diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(copy).execute(conn)?;
    Ok(())
}

/// Makes a backup in `path`, which nobody uses, fit to be the database: its tables up to date, and every session and
/// open flow in it ended. What people ended since it was taken would otherwise go on.
///
/// # Errors
/// When a migration fails or the file cannot be written.
pub fn refresh(path: &Path, now: Moment) -> anyhow::Result<()> {
    let mut conn = establish(path)?;
    conn.run_pending_migrations(SQLITE_MIGRATIONS).map_err(|error| anyhow::anyhow!("{error}"))?;
    let mut conn = Conn::Sqlite(conn);
    conn.transaction(|conn| {
        sessions::end_everywhere(conn)?;
        flows::end_everywhere(conn, now).map(|_| ())
    })?;
    Ok(())
}

/// Keeps every other process out of a database until it is dropped.
pub struct Hold(#[expect(dead_code, reason = "the lock is the open connection")] SqliteConnection);

/// Leaving WAL mode needs that nobody else has the file open, and leaves no side file behind.
const ALONE: &str = "PRAGMA busy_timeout=500; PRAGMA journal_mode=DELETE; PRAGMA locking_mode=EXCLUSIVE; \
     BEGIN EXCLUSIVE;";

/// Takes the database in `path` away from everybody else. `None` for a file that is no database any more:
/// nobody can be using it.
///
/// # Errors
/// When another process has it open, or the file may not be opened.
pub fn hold(path: &Path) -> anyhow::Result<Option<Hold>> {
    let mut conn = establish(path)?;
    let Err(error) = conn.batch_execute(ALONE) else {
        return Ok(Some(Hold(conn)));
    };
    let reason = error.to_string();
    if reason.contains("not a database") || reason.contains("malformed") {
        return Ok(None);
    }
    if reason.contains("locked") {
        anyhow::bail!(
            "another process uses the database {}: stop `latchkey serve` and `latchkey work` first",
            path.display()
        );
    }
    Err(error).with_context(|| format!("the database {} cannot be opened", path.display()))
}
