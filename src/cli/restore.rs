//! `latchkey restore`.

use super::args::Restore;
use super::backup::{folder_of, for_shell};
use super::{keys, output, start};
use crate::clock::Ambient;
use crate::config::DatabaseUrl;
use crate::store::sqlite_file;
use anyhow::{Context, bail, ensure};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// What SQLite keeps beside a database.
const SIDE_FILES: [&str; 3] = ["-wal", "-shm", "-journal"];
/// What a restore does to SQLite by itself, for PostgreSQL.
const END_ALL: &str = "DELETE FROM sessions; \
     UPDATE flows SET stage = 'ended', ended_at = created_at WHERE stage IN ('proving', 'proved', 'claimed')";

/// Puts a backup in the place of the database: all of it, or nothing is changed.
pub fn run(path: Option<&Path>, options: &Restore) -> anyhow::Result<()> {
    let config = start::settings(path)?;
    let DatabaseUrl::Sqlite(database) = &config.database_url else {
        let server = for_shell(&config.database_url.without_password());
        bail!(
            "the database is PostgreSQL; put a dump back with: pg_restore --clean --if-exists --dbname={server} {}\n\
             and end what was open when it was made with: psql {server} --command={}",
            for_shell(&options.file.display().to_string()),
            for_shell(END_ALL)
        );
    };
    refuse(database, options)?;
    let folder = folder_of(database);
    start::make_private(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let draft = copy(&options.file, folder)?;
    let unfit = || format!("{} cannot be restored", options.file.display());
    sqlite_file::inspect(draft.path()).with_context(unfit)?;
    sqlite_file::refresh(draft.path(), Ambient::system().now().into()).with_context(unfit)?;
    draft.as_file().sync_all()?;
    replace(draft, database)?;
    output::note(&format!("Restored {} into {}.", options.file.display(), database.display()));
    output::note(
        "Ended the sessions and open resets in it: everybody signs in again, and begins a reset again.",
    );
    output::note(&match keys::problem(&config.secret_key_file, &start::store(&config)?) {
        Ok(None) => format!("The secret key file {} fits.", config.secret_key_file.display()),
        Ok(Some(problem)) => {
            format!("Before anything starts: {}; {}.", problem.finding, problem.what_to_do)
        }
        Err(error) => format!("Before anything starts: {error:#}"),
    });
    Ok(())
}

/// What speaks against it before anything is read.
fn refuse(database: &Path, options: &Restore) -> anyhow::Result<()> {
    let file = &options.file;
    ensure!(file.is_file(), "there is no file {}", file.display());
    if database.exists() {
        let same = fs::canonicalize(file)? == fs::canonicalize(database)?;
        ensure!(!same, "{} is the database itself", file.display());
        ensure!(
            options.force,
            "there is a database {}; --force replaces it, and what is in it is lost",
            database.display()
        );
    }
    let log = beside(file, "-wal");
    let in_use = fs::metadata(&log).is_ok_and(|log| log.len() > 0);
    ensure!(
        !in_use,
        "{} is no backup but a database in use: {} belongs to it",
        file.display(),
        log.display()
    );
    Ok(())
}

/// A copy in the folder of the database, safely on the disk and readable by its owner only.
fn copy(file: &Path, folder: &Path) -> anyhow::Result<NamedTempFile> {
    let failed = || format!("cannot copy {} into {}", file.display(), folder.display());
    let made = tempfile::Builder::new().prefix(".latchkey-restore-").tempfile_in(folder);
    let mut draft = made.with_context(failed)?;
    io::copy(&mut File::open(file).with_context(failed)?, draft.as_file_mut()).with_context(failed)?;
    draft.as_file().sync_all().with_context(failed)?;
    Ok(draft)
}

/// Nobody may have the old database open: it would go on with a file that is no longer there.
fn replace(draft: NamedTempFile, database: &Path) -> anyhow::Result<()> {
    let held = if database.exists() { sqlite_file::hold(database)? } else { None };
    for side in SIDE_FILES.map(|ending| beside(database, ending)) {
        match fs::remove_file(&side) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("cannot remove {}", side.display()));
            }
            _ => {}
        }
    }
    let kept = draft.persist(database).map_err(|error| error.error);
    kept.with_context(|| format!("cannot replace {}", database.display()))?;
    drop(held);
    File::open(folder_of(database))?.sync_all()?;
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
