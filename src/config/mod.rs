//! Settings, from `latchkey.toml` and the environment, checked as a whole before anything starts.
//!
//! A variable wins over the file, the file over the built-in value. Whatever is unknown or can't be
//! understood stops the start, all of it at once, each with its place and what was expected. Paths are
//! relative to the working directory and not opened here. This room decides what values are acceptable;
//! it does not know what is done with them.
//!
//! ```
//! use latchkey::config::Config;
//! let env = |name: &str| (name == "LATCHKEY_WORKERS").then(|| "0".to_owned());
//! let errors = Config::load(None, &env).unwrap_err();
//! assert_eq!(errors.to_string(), "LATCHKEY_WORKERS: `workers` is 0; expected a whole number from 1 to 1024");
//! ```

mod argon2;
mod assemble;
mod database;
mod error;
mod gateway;
mod given;
mod names;
pub mod secret_key;
mod transport;
mod values;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use ipnet::IpNet;
use lettre::message::Mailbox;
use url::Url;

pub use argon2::Argon2Cost;
pub use database::DatabaseUrl;
pub use error::{ConfigError, ConfigErrors, Place};
pub use gateway::{MessageGateway, MessageWay};
pub use transport::{MailTransport, SmtpLogin, SmtpTls};

use given::Reader;

/// Read when no other file is named, if it is there.
pub const DEFAULT_FILE: &str = "latchkey.toml";

/// All settings. `Debug` shows no password.
#[derive(Debug, Clone)]
pub struct Config {
    /// The file they were read from, if there was one.
    pub file: Option<PathBuf>,
    /// Where the portal listens.
    pub listen: SocketAddr,
    /// The origin that people's browsers use; links in mails begin with it.
    pub public_url: Url,
    /// Whether `public_url` was set, or follows from `listen`.
    pub public_url_given: bool,
    /// The directory of everything that is kept in files.
    pub data_dir: PathBuf,
    /// Which database.
    pub database_url: DatabaseUrl,
    /// PEM file with the authorities that vouch for the database server, besides the system's.
    pub database_ca: Option<PathBuf>,
    /// The file with the secret keys; see [`secret_key`].
    pub secret_key_file: PathBuf,
    /// Mail.
    pub mail: Mail,
    /// How texts leave.
    pub text: MessageWay,
    /// How calls leave.
    pub voice: MessageWay,
    /// The proxies whose forwarded headers are believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Codes that all tenants together send within an hour; none where there is no limit.
    pub codes_per_hour: Option<u32>,
    /// Certificate and key, when the portal speaks TLS itself.
    pub tls: Option<Tls>,
    /// Threads that serve requests, 1 to 1024.
    pub workers: usize,
    /// Password hashes computed at the same time, 1 to 1024.
    pub hash_workers: usize,
    /// What one password hash costs.
    pub argon2: Argon2Cost,
    /// Logs.
    pub log: Log,
}

/// How mail leaves and in whose name.
#[derive(Debug, Clone)]
pub struct Mail {
    /// How it leaves.
    pub transport: MailTransport,
    /// The sender of every mail.
    pub from: Mailbox,
    /// PEM file with the authorities that vouch for the mail server, besides the system's.
    pub ca: Option<PathBuf>,
}

/// The portal's own certificate.
#[derive(Debug, Clone)]
pub struct Tls {
    /// PEM file with the certificate and those between it and its authority.
    pub cert: PathBuf,
    /// PEM file with its private key.
    pub key: PathBuf,
}

/// What is logged, and in which form.
#[derive(Debug, Clone)]
pub struct Log {
    /// The form of a line.
    pub format: LogFormat,
    /// Directives of `tracing_subscriber::EnvFilter`, already checked.
    pub level: String,
}

/// The form of log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines, an object a line.
    Json,
    /// Text on a terminal, else JSON.
    Auto,
}

/// The real environment, for [`Config::load`]. What is not UTF-8 keeps a mark that `load` refuses.
pub fn environment(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

/// Every variable of the real environment whose name looks like one of this program's and is none.
pub fn strangers() -> Vec<ConfigError> {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    let variables = std::env::vars_os();
    let text = variables
        .map(|(name, value)| (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned()));
    let unknown = text.filter(|(name, value)| names::is_stranger(name, value)).map(|(name, _)| name);
    let error = |name: String| ConfigError {
        problem: names::unknown_variable(&name),
        place: Place::Variable(name.into()),
    };
    unknown.map(error).collect()
}

impl Config {
    /// The settings of this process: [`Self::load`] with the real environment, in which nothing is mistyped.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    pub fn of_process(path: Option<&Path>) -> Result<Self, ConfigErrors> {
        let strangers = strangers();
        match Self::load(path, &environment) {
            Ok(config) if strangers.is_empty() => Ok(config),
            loaded => {
                let known = loaded.err().map(|errors| errors.0).unwrap_or_default();
                Err(ConfigErrors(known.into_iter().chain(strangers).collect()))
            }
        }
    }

    /// Reads the settings from `path` (else from [`DEFAULT_FILE`], if it is there) and from `env`, which
    /// answers for the name of a variable. An empty variable counts as not set.
    ///
    /// # Errors
    /// Everything that is wrong, at once. A `path` that was named must be readable.
    pub fn load(path: Option<&Path>, env: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigErrors> {
        Self::assemble(read_file(path)?, env)
    }

    /// Takes the settings from `env` alone, whatever file there is.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    pub fn without_file(env: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigErrors> {
        Self::assemble(None, env)
    }

    fn assemble(
        file: Option<(PathBuf, String)>,
        env: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigErrors> {
        let mut reader = Reader::new(file.as_ref().map(|(path, text)| (path.as_path(), text.as_str())), env);
        let config = assemble::config(&mut reader, file.as_ref().map(|(path, _)| path.clone()));
        let mut errors = reader.errors;
        match config {
            Some(config) if errors.is_empty() => Ok(config),
            _ => {
                errors.sort_by(|left, right| left.place.cmp(&right.place));
                Err(ConfigErrors(errors))
            }
        }
    }

    /// Whether browsers reach the portal over https, so that cookies are `Secure`.
    pub fn is_https(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// Takes over the address that the listener really got (for port 0); `public_url` follows, unless it was set.
    pub fn bound(&mut self, address: SocketAddr) {
        self.listen = address;
        if !self.public_url_given {
            self.public_url =
                assemble::own_url(address, self.tls.is_some()).unwrap_or_else(|| self.public_url.clone());
        }
    }
}

/// The text of the file to read, if there is one. Only a file that was not asked for may be missing.
fn read_file(named: Option<&Path>) -> Result<Option<(PathBuf, String)>, ConfigErrors> {
    let path = named.unwrap_or(Path::new(DEFAULT_FILE));
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some((path.to_path_buf(), text))),
        Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let problem = format!("can't be read: {error}");
            Err(ConfigErrors(vec![ConfigError { place: Place::File(path.to_path_buf()), problem }]))
        }
    }
}

#[cfg(test)]
mod tests;
