//! From settings to running parts: what every command opens before it works.

use super::{keys, output};
use crate::breached::Breached;
use crate::clock::Ambient;
use crate::config::{Config, DatabaseUrl, MailTransport, MessageGateway, MessageWay, SmtpTls};
use crate::courier::phone::{
    GatewayChannel, PHONE_TIMEOUT_SECONDS, PhoneFileChannel, PhoneMessage, TwilioChannel,
};
use crate::courier::{self, Channel, FileChannel, SmtpChannel, SmtpCredentials, SmtpSettings};
use crate::hasher::{Hasher, Parameters};
use crate::i18n::Catalog;
use crate::jobs::Postman;
use crate::ops::Services;
use crate::ops::bell::Bell;
use crate::ops::pulse::Pulse;
use crate::ops::tenants::TenantCache;
use crate::ops::throttle::Tally;
use crate::store::{Address, Store};
use anyhow::Context;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The settings and what was opened with them.
pub struct Opened {
    /// The settings.
    pub config: Config,
    /// Database, hashing, keys, time.
    pub services: Arc<Services>,
}

/// Reads the settings: the file `path`, else `./latchkey.toml`, and the environment.
pub fn settings(path: Option<&Path>) -> anyhow::Result<Config> {
    Ok(Config::of_process(path)?)
}

/// Reads the settings and opens what they name.
pub fn ready(path: Option<&Path>) -> anyhow::Result<Opened> {
    open_with(settings(path)?)
}

/// The same for a command that makes no sense where there is nothing yet.
pub fn existing(path: Option<&Path>) -> anyhow::Result<Opened> {
    let config = settings(path)?;
    if let DatabaseUrl::Sqlite(file) = &config.database_url {
        anyhow::ensure!(
            file.exists(),
            "there is no database {}; `latchkey serve` and `latchkey tenant create` make one",
            file.display()
        );
    }
    open_with(config)
}

/// Brings the database up to date. Its keys are another matter: nothing is sealed or opened.
pub fn migrate(path: Option<&Path>) -> anyhow::Result<()> {
    let config = settings(path)?;
    make_data_folder(&config)?;
    let store = store(&config)?;
    let done = if store.is_migrated()? { "is" } else { "was brought" };
    store.migrate()?;
    output::note(&format!("The database {done} up to date."));
    Ok(())
}

/// SQLite is brought up to date at once; PostgreSQL, which several instances share, when the operator says so.
fn prepare(store: &Store) -> anyhow::Result<()> {
    if store.is_sqlite() {
        return store.migrate();
    }
    anyhow::ensure!(store.is_migrated()?, "the database is not up to date: run `latchkey migrate` first");
    Ok(())
}

/// Opens only the database.
pub fn store(config: &Config) -> anyhow::Result<Store> {
    Store::open(address(config)?)
}

/// Opens what the settings name and brings it up to date, so that work can begin. The data folder and the secret key
/// are made on the first run.
pub fn open_with(config: Config) -> anyhow::Result<Opened> {
    let ambient = Ambient::system();
    make_data_folder(&config)?;
    let store = store(&config)?;
    prepare(&store)?;
    let keys = keys::open(&config.secret_key_file, &store, &ambient)?;
    let cost = config.argon2;
    let parameters =
        Parameters { memory_kib: cost.memory_kib, iterations: cost.iterations, lanes: cost.lanes };
    let services = Services {
        store,
        hasher: Hasher::start(config.hash_workers, parameters, ambient.clock.clone())?,
        breached: Breached::in_folder(&config.data_dir),
        keys,
        ambient,
        bell: Bell::default(),
        pulse: Pulse::default(),
        tally: Tally::default(),
    };
    Ok(Opened { config, services: Arc::new(services) })
}

/// Makes the folder that everything is kept in.
pub fn make_data_folder(config: &Config) -> anyhow::Result<()> {
    let folder = &config.data_dir;
    make_private(folder).with_context(|| format!("cannot make the folder {}", folder.display()))
}

/// Makes the folder for this user's eyes only: it holds the database, the secret key and sent mails.
pub fn make_private(folder: &Path) -> std::io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

fn address(config: &Config) -> anyhow::Result<Address> {
    Ok(match &config.database_url {
        DatabaseUrl::Sqlite(path) => Address::Sqlite(path.clone()),
        DatabaseUrl::Postgres(url) => {
            Address::Postgres(url.clone(), Box::new(trust(config.database_ca.as_deref())?))
        }
    })
}

/// Trusts the system's certificates and the organization's own.
fn trust(own: Option<&Path>) -> anyhow::Result<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(path) = own {
        let readable = || format!("cannot read the certificates in {}", path.display());
        for certificate in CertificateDer::pem_file_iter(path).with_context(readable)? {
            roots.add(certificate.with_context(readable)?).with_context(readable)?;
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// The way mails leave, as the settings say.
pub fn channel(config: &Config) -> anyhow::Result<Box<dyn Channel>> {
    match &config.mail.transport {
        MailTransport::File(folder) => Ok(Box::new(FileChannel::new(folder.clone()))),
        MailTransport::Smtp { host, port, tls, login } => {
            let ca =
                config.mail.ca.as_deref().map(std::fs::read).transpose().context("cannot read mail.ca")?;
            let settings = SmtpSettings {
                host: host.clone(),
                port: *port,
                tls: match tls {
                    SmtpTls::Implicit => courier::SmtpTls::Implicit,
                    SmtpTls::StartTls => courier::SmtpTls::StartTls,
                    SmtpTls::None => courier::SmtpTls::None,
                },
                credentials: login.as_ref().map(|login| SmtpCredentials {
                    username: login.user.clone(),
                    password: login.password.clone(),
                }),
                ca_pem: ca,
                timeout: Duration::from_secs(courier::SMTP_TIMEOUT_SECONDS),
                acceptance: Duration::from_secs(courier::SMTP_ACCEPTANCE_SECONDS),
                ehlo_name: config.public_url.host_str().unwrap_or("localhost").to_owned(),
            };
            Ok(Box::new(SmtpChannel::new(settings)?))
        }
    }
}

/// The way texts or calls leave, as the settings say.
pub fn phone_channel(way: &MessageWay) -> anyhow::Result<Box<dyn Channel<PhoneMessage>>> {
    let ca = way.ca.as_deref().map(std::fs::read).transpose().context("cannot read the gateway's `ca`")?;
    let (ca, timeout) = (ca.as_deref(), Duration::from_secs(PHONE_TIMEOUT_SECONDS));
    Ok(match &way.gateway {
        MessageGateway::File(folder) => Box::new(PhoneFileChannel::new(folder.clone())),
        MessageGateway::Http(gateway) => {
            Box::new(GatewayChannel::new(gateway.as_ref().clone(), ca, timeout)?)
        }
        MessageGateway::Twilio(account) => Box::new(TwilioChannel::new(account.clone(), ca, timeout)?),
    })
}

/// The worker's hands: languages, tenants, the way out.
pub fn postman(opened: &Opened) -> anyhow::Result<Postman> {
    Ok(Postman {
        tenants: Arc::new(TenantCache::load(&opened.services)?),
        services: opened.services.clone(),
        catalog: Catalog::embedded()?,
        channel: channel(&opened.config)?,
        texts: phone_channel(&opened.config.text)?,
        calls: phone_channel(&opened.config.voice)?,
        from: opened.config.mail.from.clone(),
        public_url: opened.config.public_url.clone(),
        codes_per_hour: opened.config.codes_per_hour,
    })
}
