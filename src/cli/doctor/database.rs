//! Checks of the database and of what is in it.

use super::super::{keys as own, start};
use super::{Finding, delivery, throttles};
use crate::config::{Config, DatabaseUrl, secret_key};
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::domain::tenant::{Tenant, Tenants};
use crate::ops::keys::{self, Addresses};
use crate::ops::tenants;
use crate::store::{Store, outbox};
use jiff::tz::TimeZone;
use std::path::{self, Path, PathBuf};

/// Given-up mails are of interest for so long.
const LOOK_BACK_MINUTES: i64 = 7 * 24 * 60;
/// A mail that waits longer has nobody who sends it, or a server that does not take it.
const PATIENCE_MINUTES: i64 = 10;

/// Opens the database; none is there before the first start on SQLite.
pub fn open(config: &Config) -> Result<Option<Store>, Finding> {
    if let DatabaseUrl::Sqlite(file) = &config.database_url
        && !file.exists()
    {
        return if folder_will_be_there(file, &config.data_dir) { Ok(None) } else { Err(no_folder(file)) };
    }
    start::store(config).map(Some).map_err(|error| {
        let what = "see `database_url` in the settings, and whether the server runs";
        Finding::fail("database", format!("{}: {error:#}", config.database_url), what)
    })
}

/// Whether the first start finds the folder of `file`: it makes the data folder with those above it, and no other one.
fn folder_will_be_there(file: &Path, data_folder: &Path) -> bool {
    let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) else { return true };
    let above = |(folder, data_folder): (PathBuf, PathBuf)| data_folder.starts_with(folder);
    folder.is_dir()
        || path::absolute(folder).and_then(|one| Ok((one, path::absolute(data_folder)?))).is_ok_and(above)
}

fn no_folder(file: &Path) -> Finding {
    let finding = format!("the folder of the database {} does not exist", file.display());
    Finding::fail("database", finding, "correct `database_url`, or make the folder")
}

/// The methods that some tenant offers; all of them where that cannot be asked.
pub fn offered(database: &Result<Option<Store>, Finding>) -> Vec<Method> {
    let store = database.as_ref().ok().and_then(Option::as_ref);
    let tenants = store.and_then(|store| store.read(tenants::read_all).ok()).filter(|all| !all.is_empty());
    let Some(tenants) = tenants else { return Method::ALL.to_vec() };
    let recoveries = tenants.list().into_iter().map(|tenant| &tenant.settings.recovery);
    recoveries.flat_map(|recovery| recovery.methods.iter().copied()).collect()
}

/// The tenants that want breached passwords refused; none where that cannot be asked.
pub fn refusing_breached(database: &Result<Option<Store>, Finding>) -> Vec<String> {
    let store = database.as_ref().ok().and_then(Option::as_ref);
    let Some(tenants) = store.and_then(|store| store.read(tenants::read_all).ok()) else { return Vec::new() };
    let refusing = tenants.list().into_iter().filter(|tenant| tenant.settings.refuse_breached());
    refusing.map(|tenant| tenant.slug.clone()).collect()
}

/// The database, and all that can only be asked when it answers.
pub fn check(config: &Config, opened: Result<Option<Store>, Finding>, now: Moment) -> Vec<Finding> {
    let store = match opened {
        Ok(Some(store)) => store,
        Ok(None) => {
            let finding = format!("{} is not there yet", config.database_url);
            return vec![Finding::warn("database", finding, "the first start makes it")];
        }
        Err(finding) => return vec![finding],
    };
    let mut findings = vec![tables(config, &store)];
    if findings.iter().all(|one| one.status == super::Status::Ok) {
        findings.push(mails(&store, now));
        findings.extend(tenants(&store));
        findings.extend(keys(config, &store));
        findings.push(throttles::check(&store, now));
        findings.push(delivery::check(&store, now));
    }
    findings
}

fn tables(config: &Config, store: &Store) -> Finding {
    let name = &config.database_url;
    let unusable = |error: anyhow::Error| {
        Finding::fail(
            "database",
            format!("{name}: {error:#}"),
            "restore a backup, or ask for help with this text",
        )
    };
    match store.damage() {
        Ok(damage) if damage.is_empty() => {}
        Ok(damage) => {
            let finding = format!("{name} is damaged: {}", damage.join("; "));
            return Finding::fail("database", finding, "stop the portal, keep a copy, and restore a backup");
        }
        Err(error) => return unusable(error),
    }
    match store.is_migrated() {
        Ok(true) => Finding::ok("database", format!("{name} answers, is whole and up to date")),
        Ok(false) if store.is_sqlite() => Finding::warn(
            "database",
            format!("{name} is not up to date"),
            "the next start brings it up to date",
        ),
        Ok(false) => Finding::fail("database", format!("{name} is not up to date"), "run `latchkey migrate`"),
        Err(error) => unusable(error),
    }
}

/// Whether mails leave.
fn mails(store: &Store, now: Moment) -> Finding {
    let since = now.plus_minutes(-LOOK_BACK_MINUTES);
    let asked = store
        .read(|conn| Ok::<_, anyhow::Error>((outbox::count(conn, since)?, outbox::oldest_waiting(conn)?)));
    let ((waiting, given_up), oldest) = match asked {
        Ok(asked) => asked,
        Err(error) => {
            return Finding::fail("outbox", format!("{error:#}"), "see the finding on the database");
        }
    };
    if let Some(oldest) = oldest.filter(|oldest| *oldest < now.plus_minutes(-PATIENCE_MINUTES)) {
        let at = oldest.in_zone(&TimeZone::UTC).strftime("%Y-%m-%d %H:%M UTC").to_string();
        let finding = format!("{waiting} mails wait, the oldest since {at}");
        return Finding::warn(
            "outbox",
            finding,
            "see whether `latchkey serve` or `latchkey work` runs, and its log",
        );
    }
    if given_up > 0 {
        let finding = format!("{given_up} mails of the last 7 days were given up");
        return Finding::warn("outbox", finding, "the log says why; check the mail server and the addresses");
    }
    Finding::ok("outbox", format!("{waiting} mails wait, none was given up in the last 7 days"))
}

/// Whether there are tenants that people can find and ask for help.
fn tenants(store: &Store) -> Vec<Finding> {
    let tenants = match store.read(tenants::read_all) {
        Ok(tenants) => tenants,
        Err(error) => {
            let what = "restore a backup of before the change";
            return vec![Finding::fail("tenants", format!("{error:#}"), what)];
        }
    };
    let Some(default) = tenants.default_tenant() else {
        let what = "open the address that `latchkey serve` prints, or run `latchkey tenant create`";
        return vec![Finding::warn("tenants", "there is none yet", what)];
    };
    let found = format!("{}; the default is {}", tenants.list().len(), default.slug);
    vec![Finding::ok("tenants", found), help_desks(&tenants)]
}

fn help_desks(tenants: &Tenants) -> Finding {
    let silent = |tenant: &Tenant| {
        let desk = &tenant.brand.help_desk;
        desk.url.is_none() && desk.mail.is_none() && desk.phone.is_none()
    };
    let without: Vec<_> =
        tenants.list().into_iter().filter(|one| silent(one)).map(|one| one.slug.as_str()).collect();
    if without.is_empty() {
        return Finding::ok("help desk", "every tenant has a contact");
    }
    let finding = format!("nobody to ask for help is set for {}", without.join(", "));
    Finding::warn("help desk", finding, "latchkey brand set --tenant SLUG --help-desk-mail ADDRESS")
}

/// Whether the keys open what is stored. Nothing to say without keys: that is a finding of its own.
fn keys(config: &Config, store: &Store) -> Option<Finding> {
    let ring = secret_key::load(&config.secret_key_file).ok()?;
    let found = own::problem(&config.secret_key_file, store)
        .and_then(|problem| Ok((problem, keys::addresses(store, &ring)?)));
    Some(match found {
        Err(error) => Finding::fail("keys", format!("{error:#}"), "see the finding on the database"),
        Ok((Some(problem), _)) => Finding::fail("keys", problem.finding, problem.what_to_do),
        Ok((None, Addresses { unreadable: 0, all })) => {
            Finding::ok("keys", format!("they open every stored address ({all})"))
        }
        Ok((None, Addresses { unreadable, all })) => Finding::fail(
            "keys",
            format!("they do not open {unreadable} of {all} stored addresses"),
            "put older keys back below the newest one, or set these addresses again; `latchkey user show` tells whose \
             cannot be read",
        ),
    })
}
