//! Checks of the machine: settings, clock, folder, keys.

use super::Finding;
use crate::config::secret_key::{self, SecretKeyError};
use crate::config::{Config, DatabaseUrl};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::io::ErrorKind;

/// The year this program was written in; no clock that is right shows an earlier one.
const FIRST_YEAR: i16 = 2026;

/// Where the settings come from.
pub fn settings(config: &Config) -> Finding {
    let file = config.file.as_ref().map(|file| file.display().to_string());
    let from = file.unwrap_or_else(|| "no file".to_owned());
    Finding::ok("settings", format!("read from {from} and the environment"))
}

/// Whether the machine's clock can be right: codes and sessions end by it.
pub fn clock(now: Timestamp) -> Finding {
    let shown = now.strftime("%Y-%m-%d %H:%M:%S UTC");
    if now.to_zoned(TimeZone::UTC).year() >= FIRST_YEAR {
        return Finding::ok("clock", format!("it is {shown}"));
    }
    Finding::fail("clock", format!("it shows {shown}, which is past"), "set the clock, best by NTP")
}

/// Whether the data folder can be written to.
pub fn data_folder(config: &Config) -> Finding {
    let folder = &config.data_dir;
    let name = folder.display();
    if !folder.exists() {
        return Finding::warn("data folder", format!("{name} is not there yet"), "the first start makes it");
    }
    match tempfile::tempfile_in(folder) {
        Ok(_) => Finding::ok("data folder", format!("{name} can be written to")),
        Err(error) => Finding::fail(
            "data folder",
            format!("{name} cannot be written to: {error}"),
            "give the folder to the user that runs the portal; run doctor as that user",
        ),
    }
}

/// Whether the secret keys are there and nobody else's to read.
pub fn secret_key(config: &Config) -> Finding {
    let name = config.secret_key_file.display();
    let used = match &config.database_url {
        DatabaseUrl::Sqlite(path) => path.exists(),
        DatabaseUrl::Postgres(_) => false,
    };
    match secret_key::load(&config.secret_key_file) {
        Ok(_) => Finding::ok("secret key", format!("{name} is there and readable by its owner only")),
        Err(SecretKeyError::Io { source, .. }) if source.kind() == ErrorKind::NotFound && !used => {
            Finding::warn("secret key", format!("{name} is not there yet"), "the first start makes it")
        }
        Err(SecretKeyError::Io { source, .. }) if source.kind() == ErrorKind::NotFound => Finding::fail(
            "secret key",
            format!("{name} is missing, but there is a database"),
            "put the file back from where it is kept; a new key cannot read what the old one sealed",
        ),
        Err(error) => Finding::fail("secret key", error.to_string(), "see `secret_key_file` in the settings"),
    }
}
