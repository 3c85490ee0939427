//! Checks of the database and of what is in it.

use super::super::start;
use super::Finding;
use crate::clock::Ambient;
use crate::config::{Config, DatabaseUrl, secret_key};
use crate::domain::event::Actor;
use crate::domain::moment::Moment;
use crate::domain::tenant::{Tenant, Tenants};
use crate::hasher::{Hasher, Parameters};
use crate::ops::bell::Bell;
use crate::ops::pulse::Pulse;
use crate::ops::{Ctx, Origin, Services, tenants, users};
use crate::store::{Store, outbox};
use jiff::tz::TimeZone;
use std::sync::Arc;

/// Given-up mails are of interest for so long.
const LOOK_BACK_MINUTES: i64 = 7 * 24 * 60;
/// A mail that waits longer has nobody who sends it, or a server that does not take it.
const PATIENCE_MINUTES: i64 = 10;

/// The database, and all that can only be asked when it answers.
pub fn check(config: &Config, now: Moment) -> Vec<Finding> {
    if let DatabaseUrl::Sqlite(file) = &config.database_url
        && !file.exists()
    {
        let finding = format!("{} is not there yet", file.display());
        return vec![Finding::warn("database", finding, "the first start makes it")];
    }
    let store = match start::store(config) {
        Ok(store) => store,
        Err(error) => {
            let what = "see `database_url` in the settings, and whether the server runs";
            return vec![Finding::fail("database", format!("{}: {error:#}", config.database_url), what)];
        }
    };
    let tables = tables(config, &store);
    let mut findings = vec![tables];
    if findings.iter().all(|one| one.status == super::Status::Ok) {
        findings.push(mails(&store, now));
        findings.extend(organizations(config, store, now));
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

/// Whether there are organizations that people can find and ask for help, and keys that fit.
fn organizations(config: &Config, store: Store, now: Moment) -> Vec<Finding> {
    let tenants = match store.read(tenants::read_all) {
        Ok(tenants) => tenants,
        Err(error) => {
            return vec![Finding::fail(
                "organizations",
                format!("{error:#}"),
                "restore a backup of before the change",
            )];
        }
    };
    let Some(default) = tenants.default_tenant() else {
        let what = "open the address that `latchkey serve` prints, or run `latchkey tenant create`";
        return vec![Finding::warn("organizations", "there is none yet", what)];
    };
    let found = format!("{}; the default is {}", tenants.list().len(), default.slug);
    let mut findings = vec![Finding::ok("organizations", found)];
    findings.extend(help_desks(&tenants));
    findings.extend(keys(config, store, &tenants, now));
    findings
}

fn help_desks(tenants: &Tenants) -> Option<Finding> {
    let silent = |tenant: &Tenant| {
        let desk = &tenant.brand.help_desk;
        desk.url.is_none() && desk.mail.is_none() && desk.phone.is_none()
    };
    let without: Vec<_> =
        tenants.list().into_iter().filter(|one| silent(one)).map(|one| one.slug.as_str()).collect();
    if without.is_empty() {
        return Some(Finding::ok("help desk", "every organization has a contact"));
    }
    let finding = format!("nobody to ask for help is set for {}", without.join(", "));
    Some(Finding::warn("help desk", finding, "latchkey brand set --tenant SLUG --help-desk-mail ADDRESS"))
}

/// Whether the keys open what is stored. Nothing to say without keys: that is a finding of its own.
fn keys(config: &Config, store: Store, tenants: &Tenants, now: Moment) -> Option<Finding> {
    let keys = secret_key::load(&config.secret_key_file).ok()?;
    let cost = config.argon2;
    let parameters =
        Parameters { memory_kib: cost.memory_kib, iterations: cost.iterations, lanes: cost.lanes };
    let ambient = Ambient::system();
    let hasher = Hasher::start(0, parameters, ambient.clock.clone()).ok()?;
    let services =
        Arc::new(Services { store, hasher, keys, ambient, bell: Bell::default(), pulse: Pulse::default() });
    let readable = |tenant: &Arc<Tenant>| {
        let (services, tenant) = (services.clone(), tenant.clone());
        let ctx = Ctx { services, tenant, origin: Origin::default(), actor: Actor::Operator, now };
        users::mails_are_readable(&ctx)
    };
    let all = tenants.list().into_iter().map(readable).collect::<Result<Vec<_>, _>>();
    Some(match all {
        Ok(all) if all.iter().all(|one| *one) => Finding::ok("keys", "they open the stored addresses"),
        Ok(_) => Finding::fail(
            "keys",
            "they do not open the stored addresses",
            "put back the secret key file that belongs to this database",
        ),
        Err(_) => {
            Finding::fail("keys", "the stored addresses cannot be read", "see the finding on the database")
        }
    })
}
