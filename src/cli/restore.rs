//! `latchkey restore`.

use super::args::Restore;
use super::backup::folder_of;
use super::{output, start};
use crate::config::DatabaseUrl;
use crate::store::sqlite_file;
use anyhow::{Context, bail, ensure};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// What SQLite keeps beside a database.
const SIDE_FILES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Puts a backup in the place of the database: all of it, or nothing is changed.
pub fn run(path: Option<&Path>, options: &Restore) -> anyhow::Result<()> {
    let config = start::settings(path)?;
    let DatabaseUrl::Sqlite(database) = &config.database_url else {
        bail!(
            "the database is PostgreSQL; put a dump back with: pg_restore --clean --if-exists --dbname={} {} (as the user of database_url)",
            config.database_url,
            options.file.display()
        );
    };
    refuse(database, options)?;
    let folder = folder_of(database);
    start::make_private(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let draft = copy(&options.file, folder)?;
    let unfit = || format!("{} cannot be restored", options.file.display());
    sqlite_file::inspect(draft.path()).with_context(unfit)?;
    replace(draft, database)?;
    start::store(&config)?.migrate()?;
    output::note(&format!("Restored {} into {}.", options.file.display(), database.display()));
    let key = config.secret_key_file.display();
    output::note(&if config.secret_key_file.exists() {
        format!(
            "The secret key file {key} must be the one that belongs to this backup; `latchkey doctor` tells."
        )
    } else {
        format!(
            "Now put the secret key file that belongs to this backup back as {key}, before anything starts."
        )
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
