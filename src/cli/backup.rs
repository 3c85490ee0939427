//! `latchkey backup`.

use super::args::Backup;
use super::{output, start};
use crate::config::{Config, DatabaseUrl};
use crate::store::sqlite_file;
use anyhow::{Context, bail, ensure};
use std::fs::File;
use std::path::Path;

/// Writes a copy of the database while others use it: a whole and checked one, or none.
pub fn run(path: Option<&Path>, options: &Backup) -> anyhow::Result<()> {
    let config = start::settings(path)?;
    let database = sqlite(&config, &options.file)?;
    ensure!(database.exists(), "there is no database {}", database.display());
    ensure!(!options.file.exists(), "{} is there already", options.file.display());
    let folder = folder_of(&options.file);
    // Readable by its owner only, from the start: password hashes are in it.
    let draft = tempfile::Builder::new()
        .prefix(".latchkey-backup-")
        .tempfile_in(folder)
        .with_context(|| format!("cannot write into {}", folder.display()))?;
    start::store(&config)?.back_up(draft.path())?;
    sqlite_file::inspect(draft.path()).context("the copy cannot be used")?;
    draft.as_file().sync_all()?;
    let kept = draft.persist_noclobber(&options.file);
    kept.map_err(|error| error.error).with_context(|| format!("cannot write {}", options.file.display()))?;
    File::open(folder)?.sync_all()?;
    output::note(&format!(
        "Wrote {}. Keep the secret key file {} as well, in another place: without it the addresses in the backup \
         cannot be read.",
        options.file.display(),
        config.secret_key_file.display()
    ));
    Ok(())
}

/// The SQLite file of the settings. PostgreSQL brings its own programs.
fn sqlite<'a>(config: &'a Config, file: &Path) -> anyhow::Result<&'a Path> {
    match &config.database_url {
        DatabaseUrl::Sqlite(path) => Ok(path),
        DatabaseUrl::Postgres(_) => bail!(
            "the database is PostgreSQL; back it up with: pg_dump --format=custom --file={} {}",
            for_shell(&file.display().to_string()),
            for_shell(&config.database_url.without_password())
        ),
    }
}

/// The folder that `file` is in.
pub fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A word as a shell reads it back, whatever is in it.
pub fn for_shell(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
}
