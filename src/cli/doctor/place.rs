//! Checks of the machine: settings, clock, folder, keys.

use super::super::keys;
use super::Finding;
use crate::breached::Breached;
use crate::config::{Config, secret_key};
use crate::domain::password::Password;
use crate::store::Store;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use secrecy::SecretString;
use std::io;
use std::path::Path;

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
        return match could_be_made(folder) {
            Ok(()) => {
                Finding::warn("data folder", format!("{name} is not there yet"), "the first start makes it")
            }
            Err(error) => {
                let finding = format!("{name} is not there and cannot be made: {error}");
                Finding::fail("data folder", finding, "make it, and give it to the user that runs the portal")
            }
        };
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

/// Whether there is a list of breached passwords. None is no fault unless one of the tenants in `wanted_by` has the rule
/// on: it is off then all the same.
pub fn breached(config: &Config, wanted_by: &[String]) -> Finding {
    let list = Breached::in_folder(&config.data_dir);
    if !list.exists() && !wanted_by.is_empty() {
        let finding =
            format!("there is no list of breached passwords, which is asked for by {}", wanted_by.join(", "));
        return Finding::warn("breached", finding, "make it with `latchkey policy import-breached FILE`");
    }
    if !list.exists() {
        return Finding::ok(
            "breached",
            "there is no list of breached passwords: that rule is off everywhere",
        );
    }
    match list.holds(&Password::new(&SecretString::from("password"))) {
        Ok(_) => Finding::ok("breached", format!("{} can be read", list.path().display())),
        Err(error) => Finding::fail(
            "breached",
            format!("{error:#}"),
            "make it again with `latchkey policy import-breached`, or remove it",
        ),
    }
}

/// Whether a folder that is not there could be made, judged by the nearest one that is.
pub fn could_be_made(folder: &Path) -> io::Result<()> {
    let nearest = folder.ancestors().skip(1).find(|one| one.exists()).unwrap_or(Path::new("."));
    tempfile::tempfile_in(nearest).map(drop)
}

/// Whether the secret keys are there and nobody else's to read. `database` is none when it cannot be opened, and holds
/// none when it is not there yet.
pub fn secret_key(config: &Config, database: Option<&Option<Store>>) -> Finding {
    let name = config.secret_key_file.display();
    match secret_key::load(&config.secret_key_file) {
        Ok(_) => Finding::ok("secret key", format!("{name} is there and readable by its owner only")),
        Err(error) if error.is_missing() => missing(&config.secret_key_file, database),
        Err(error) => Finding::fail("secret key", error.to_string(), "see `secret_key_file` in the settings"),
    }
}

fn missing(file: &Path, database: Option<&Option<Store>>) -> Finding {
    let problem = match database {
        Some(None) => Some(None),
        Some(Some(store)) => keys::problem(file, store).ok(),
        None => None,
    };
    let name = file.display();
    match problem {
        Some(None) => {
            Finding::warn("secret key", format!("{name} is not there yet"), "the first start makes it")
        }
        Some(Some(problem)) => Finding::fail("secret key", problem.finding, problem.what_to_do),
        None => Finding::warn(
            "secret key",
            format!("{name} is not there; whether the database needs it cannot be seen"),
            "see the finding on the database",
        ),
    }
}
