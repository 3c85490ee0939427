//! Which database: the URL of `database_url`.

use std::fmt;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use tokio_postgres::config::Host;

use super::error::Mismatch;
use super::given::Raw;
use super::values::{begins, text};

/// Which database holds everything. Neither `Debug` nor `Display` shows a user name or a password.
#[derive(Debug, Clone)]
pub enum DatabaseUrl {
    /// An embedded one in this file: `sqlite://relative/path` or `sqlite:///absolute/path`.
    Sqlite(PathBuf),
    /// A PostgreSQL server, the URL as given.
    Postgres(SecretString),
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite://{}", path.display()),
            Self::Postgres(url) => write!(f, "postgres://{}", server_of(url)),
        }
    }
}

impl DatabaseUrl {
    /// The whole URL but for its password, for the programs that come with PostgreSQL.
    pub fn without_password(&self) -> String {
        match self {
            Self::Sqlite(_) => self.to_string(),
            Self::Postgres(url) => without_password(url.expose_secret()),
        }
    }
}

/// A URL may hold passwords between user and host, and among its parameters.
fn without_password(url: &str) -> String {
    let (base, query) = url.split_once('?').map_or((url, None), |(base, query)| (base, Some(query)));
    let (scheme, rest) = base.split_once("://").unwrap_or(("postgres", base));
    let (login, server) = rest.rsplit_once('@').map_or(("", rest), |(login, server)| (login, server));
    let user = login.split(':').next().filter(|user| !user.is_empty());
    let user = user.map(|user| format!("{user}@")).unwrap_or_default();
    let is_password = |parameter: &&str| {
        let name = parameter.split('=').next().unwrap_or_default();
        percent_decode_str(name).eq(*b"password")
    };
    let parameters = query.into_iter().flat_map(|query| query.split('&'));
    let kept: Vec<_> = parameters.filter(|one| !is_password(one)).collect();
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    format!("{scheme}://{user}{server}{query}")
}

/// Understands `database_url`.
pub(super) fn database(raw: &Raw) -> Result<DatabaseUrl, Mismatch> {
    let expected =
        "sqlite://relative/path, sqlite:///absolute/path or postgres://user:password@host:port/name";
    let given = text(raw, expected)?;
    if let Some(path) = given.strip_prefix("sqlite://") {
        return sqlite(path);
    }
    if !given.starts_with("postgres://") && !given.starts_with("postgresql://") {
        return Err(Mismatch::new(begins(given), expected));
    }
    // The parser's own words may quote a piece of the password, so they are not passed on.
    match given.parse::<tokio_postgres::Config>() {
        Ok(config) if !config.get_hosts().is_empty() => Ok(DatabaseUrl::Postgres(given.into())),
        _ => Err(Mismatch::new(
            "can't be understood",
            "postgres://user:password@host:port/name, with every character of the user and the password but \
             letters, digits and -._~ percent-encoded, and an sslmode of disable, prefer or require",
        )),
    }
}

/// A file only: one in memory would be a different one for every connection, and options are ours to set.
fn sqlite(path: &str) -> Result<DatabaseUrl, Mismatch> {
    let expected = "sqlite://relative/path or sqlite:///absolute/path";
    if path.is_empty() || path.ends_with('/') {
        return Err(Mismatch::new("names no file", expected));
    }
    if path.starts_with(':') || path.contains(['?', '#']) {
        return Err(Mismatch::new("has more than a path", expected));
    }
    Ok(DatabaseUrl::Sqlite(path.into()))
}

/// Host and database name, for people.
fn server_of(url: &SecretString) -> String {
    let Ok(config) = url.expose_secret().parse::<tokio_postgres::Config>() else {
        return String::new();
    };
    let hosts = config.get_hosts().iter().map(|host| match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(path) => path.display().to_string(),
    });
    let hosts: Vec<_> = hosts.collect();
    format!("{}/{}", hosts.join(","), config.get_dbname().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn database_of(url: &str) -> Result<DatabaseUrl, String> {
        let refused = |error: Mismatch| format!("{}; expected {}", error.problem, error.expected);
        database(&Raw::Text(url.to_owned())).map_err(refused)
    }

    #[test]
    fn sqlite_paths_are_relative_with_two_slashes_and_absolute_with_three() {
        let path = |url: &str| match database_of(url).unwrap() {
            DatabaseUrl::Sqlite(path) => path,
            DatabaseUrl::Postgres(_) => panic!("not a file"),
        };
        assert_eq!(path("sqlite://data/latchkey.db"), PathBuf::from("data/latchkey.db"));
        assert_eq!(
            path("sqlite:///var/lib/latchkey/latchkey.db"),
            PathBuf::from("/var/lib/latchkey/latchkey.db")
        );
    }

    #[test]
    fn mistyped_database_urls_are_refused_and_never_become_a_file() {
        let begin = |url: &str| database_of(url).unwrap_err().split(';').next().unwrap().to_owned();
        assert_eq!(begin("sqlit://data/x.db"), "begins with `sqlit://`");
        assert_eq!(begin("sqlite:/data/x.db"), "begins with `sqlite:/`");
        assert_eq!(begin("data/x.db"), "has no scheme");
        assert_eq!(begin("C:\\x.db"), "has no scheme");
        assert_eq!(begin("sqlite://"), "names no file");
        assert_eq!(begin("sqlite://data/"), "names no file");
        assert_eq!(begin("sqlite://:memory:"), "has more than a path");
        assert_eq!(begin("sqlite://x.db?mode=ro"), "has more than a path");
        assert_eq!(begin("postgres:///db"), "can't be understood");
        assert_eq!(begin("postgres//u:hunter2@h/db"), "has no scheme");
        assert_eq!(
            database_of("mysql://u:hunter2@h/db").unwrap_err(),
            "begins with `mysql://`; expected sqlite://relative/path, sqlite:///absolute/path or \
             postgres://user:password@host:port/name"
        );
    }

    #[test]
    fn everything_but_the_password_is_there_for_other_programs() {
        let shown = |url: &str| database_of(url).unwrap().without_password();
        for (url, expected) in [
            (
                "postgres://portal:hunter2@db.contoso.example:5433/latchkey?sslmode=require",
                "postgres://portal@db.contoso.example:5433/latchkey?sslmode=require",
            ),
            (
                "postgres://portal@%2Frun%2Fpostgresql/latchkey",
                "postgres://portal@%2Frun%2Fpostgresql/latchkey",
            ),
            ("postgresql://h/db?passwor%64=hunter2&user=portal", "postgresql://h/db?user=portal"),
            ("postgres://h/db?password=hunter2", "postgres://h/db"),
        ] {
            assert_eq!(shown(url), expected);
        }
    }

    #[test]
    fn a_postgres_url_is_checked_and_its_password_never_shown() {
        let url = database_of("postgres://portal:hunter2@db.contoso.example:5433/latchkey?sslmode=require")
            .unwrap();
        assert_eq!(url.to_string(), "postgres://db.contoso.example/latchkey");
        assert!(!format!("{url:?}").contains("hunter2"));
        for wrong in [
            "postgres://u:hunter2@h/db?ter2=1",
            "postgres://u:hunter2@h:port/db",
            "postgres://u:hunter2@h/db?sslmode=x",
        ] {
            let error = database_of(wrong).expect_err(wrong);
            assert!(!error.contains("ter2"), "{error}");
        }
    }
}
