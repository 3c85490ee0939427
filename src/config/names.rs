//! The settings there are: their names, variables and built-in values, and what a misspelt name may mean.

use strsim::levenshtein;

/// How a variable's text is to be read; the file has types of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Whole,
    /// Separated by commas.
    List,
    /// Separated by line feeds.
    Lines,
}

/// One setting.
#[derive(Debug)]
pub(super) struct Setting {
    /// Its dotted name in the file.
    pub name: &'static str,
    /// Its environment variable, which wins over the file.
    pub variable: &'static str,
    pub kind: Kind,
    /// The built-in value, where it depends on nothing else.
    pub default: Option<&'static str>,
}

const fn text(name: &'static str, variable: &'static str, default: Option<&'static str>) -> Setting {
    Setting { name, variable, kind: Kind::Text, default }
}

const fn whole(name: &'static str, variable: &'static str, default: Option<&'static str>) -> Setting {
    Setting { name, variable, kind: Kind::Whole, default }
}

const fn lines(name: &'static str, variable: &'static str) -> Setting {
    Setting { name, variable, kind: Kind::Lines, default: None }
}

/// The settings of a way for texts or calls.
pub(super) struct Gateway {
    pub url: Setting,
    pub sender: Setting,
    pub method: Setting,
    pub headers: Setting,
    pub body: Setting,
    pub success_status: Setting,
    pub success_text: Setting,
    pub api: Setting,
    pub ca: Setting,
}

/// A macro because names put together in a function would not be constants.
macro_rules! gateway {
    ($section:literal, $variables:literal) => {
        Gateway {
            url: text(concat!($section, ".url"), concat!("LATCHKEY_", $variables, "_URL"), None),
            sender: text(concat!($section, ".sender"), concat!("LATCHKEY_", $variables, "_SENDER"), None),
            method: text(concat!($section, ".method"), concat!("LATCHKEY_", $variables, "_METHOD"), None),
            headers: lines(concat!($section, ".headers"), concat!("LATCHKEY_", $variables, "_HEADERS")),
            body: text(concat!($section, ".body"), concat!("LATCHKEY_", $variables, "_BODY"), None),
            success_status: text(
                concat!($section, ".success_status"),
                concat!("LATCHKEY_", $variables, "_SUCCESS_STATUS"),
                None,
            ),
            success_text: text(
                concat!($section, ".success_text"),
                concat!("LATCHKEY_", $variables, "_SUCCESS_TEXT"),
                None,
            ),
            api: text(concat!($section, ".api"), concat!("LATCHKEY_", $variables, "_API"), None),
            ca: text(concat!($section, ".ca"), concat!("LATCHKEY_", $variables, "_CA"), None),
        }
    };
}

pub(super) static LISTEN: Setting = text("listen", "LATCHKEY_LISTEN", Some("127.0.0.1:8080"));
pub(super) static PUBLIC_URL: Setting = text("public_url", "LATCHKEY_PUBLIC_URL", None);
pub(super) static DATA_DIR: Setting = text("data_dir", "LATCHKEY_DATA_DIR", Some("./data"));
pub(super) static DATABASE_URL: Setting = text("database_url", "LATCHKEY_DATABASE_URL", None);
pub(super) static DATABASE_CA: Setting = text("database_ca", "LATCHKEY_DATABASE_CA", None);
pub(super) static SECRET_KEY_FILE: Setting = text("secret_key_file", "LATCHKEY_SECRET_KEY_FILE", None);
pub(super) static MAIL_URL: Setting = text("mail.url", "LATCHKEY_MAIL_URL", None);
pub(super) static MAIL_FROM: Setting =
    text("mail.from", "LATCHKEY_MAIL_FROM", Some("Latchkey <no-reply@localhost>"));
pub(super) static MAIL_CA: Setting = text("mail.ca", "LATCHKEY_MAIL_CA", None);
pub(super) static TEXT: Gateway = gateway!("text", "TEXT");
pub(super) static VOICE: Gateway = gateway!("voice", "VOICE");
pub(super) static TRUSTED_PROXIES: Setting = Setting {
    name: "trusted_proxies",
    variable: "LATCHKEY_TRUSTED_PROXIES",
    kind: Kind::List,
    default: Some(""),
};
pub(super) static CODES_PER_HOUR: Setting = whole("codes_per_hour", "LATCHKEY_CODES_PER_HOUR", Some("0"));
pub(super) static TLS_CERT: Setting = text("tls.cert", "LATCHKEY_TLS_CERT", None);
pub(super) static TLS_KEY: Setting = text("tls.key", "LATCHKEY_TLS_KEY", None);
pub(super) static WORKERS: Setting = whole("workers", "LATCHKEY_WORKERS", None);
pub(super) static HASH_WORKERS: Setting = whole("hash_workers", "LATCHKEY_HASH_WORKERS", None);
pub(super) static ARGON2_MEMORY_KIB: Setting =
    whole("argon2.memory_kib", "LATCHKEY_ARGON2_MEMORY_KIB", Some("19456"));
pub(super) static ARGON2_ITERATIONS: Setting =
    whole("argon2.iterations", "LATCHKEY_ARGON2_ITERATIONS", Some("2"));
pub(super) static ARGON2_LANES: Setting = whole("argon2.lanes", "LATCHKEY_ARGON2_LANES", Some("1"));
pub(super) static LOG_FORMAT: Setting = text("log.format", "LATCHKEY_LOG_FORMAT", Some("auto"));
pub(super) static LOG_LEVEL: Setting = text("log.level", "LATCHKEY_LOG", Some("info"));

/// Every setting, in the order of the manual.
pub(super) static ALL: [&Setting; 38] = [
    &LISTEN,
    &PUBLIC_URL,
    &DATA_DIR,
    &DATABASE_URL,
    &DATABASE_CA,
    &SECRET_KEY_FILE,
    &MAIL_URL,
    &MAIL_FROM,
    &MAIL_CA,
    &TEXT.url,
    &TEXT.sender,
    &TEXT.method,
    &TEXT.headers,
    &TEXT.body,
    &TEXT.success_status,
    &TEXT.success_text,
    &TEXT.api,
    &TEXT.ca,
    &VOICE.url,
    &VOICE.sender,
    &VOICE.method,
    &VOICE.headers,
    &VOICE.body,
    &VOICE.success_status,
    &VOICE.success_text,
    &VOICE.api,
    &VOICE.ca,
    &TRUSTED_PROXIES,
    &CODES_PER_HOUR,
    &TLS_CERT,
    &TLS_KEY,
    &WORKERS,
    &HASH_WORKERS,
    &ARGON2_MEMORY_KIB,
    &ARGON2_ITERATIONS,
    &ARGON2_LANES,
    &LOG_FORMAT,
    &LOG_LEVEL,
];

/// The setting of this name.
pub(super) fn find(name: &str) -> Option<&'static Setting> {
    ALL.into_iter().find(|setting| setting.name == name)
}

/// Whether settings stand under this name.
pub(super) fn is_section(name: &str) -> bool {
    members(name).next().is_some()
}

fn members(section: &str) -> impl Iterator<Item = &'static str> {
    let prefix = format!("{section}.");
    ALL.into_iter().map(|known| known.name).filter(move |known| known.starts_with(&prefix))
}

/// What to say about a name that is no setting, with the one that was probably meant.
pub(super) fn unknown(name: &str) -> String {
    let said = format!("unknown setting `{name}`");
    if is_section(name) {
        let members: Vec<_> = members(name).collect();
        return format!("{said}; it is a section with `{}`", members.join("`, `"));
    }
    // `workers` written under `[mail]` reads as `mail.workers`.
    let leaf = name.rsplit('.').next().unwrap_or(name);
    if leaf != name && find(leaf).is_some() {
        return format!("{said}; did you mean `{leaf}`, above the first [section]?");
    }
    match closest(name) {
        Some(meant) => format!("{said}; did you mean `{meant}`?"),
        None => said,
    }
}

/// What every variable of this program begins with.
const PREFIX: &str = "LATCHKEY_";
/// Variables of the tests and of the demo, which are no settings.
const OTHER_PREFIXES: [&str; 3] = ["LATCHKEY_TEST_", "LATCHKEY_DEMO_", "LATCHKEY_BIN"];

/// Whether a variable looks like one of this program and is none. An empty one counts as not set.
pub(super) fn is_stranger(variable: &str, value: &str) -> bool {
    variable.starts_with(PREFIX)
        && !value.is_empty()
        && ALL.iter().all(|known| known.variable != variable)
        && !OTHER_PREFIXES.iter().any(|prefix| variable.starts_with(prefix))
        && !is_service_link(variable, value)
}

/// Kubernetes tells every container of a service called `latchkey` where that is: `LATCHKEY_SERVICE_HOST`,
/// `LATCHKEY_PORT=tcp://…`, `LATCHKEY_PORT_443_TCP_ADDR`.
fn is_service_link(variable: &str, value: &str) -> bool {
    variable.contains("_SERVICE_")
        || variable.contains("_PORT_")
        || (variable.ends_with("_PORT") && value.contains("://"))
}

/// What to say about a variable that is none of this program, with the one that was probably meant.
pub(super) fn unknown_variable(variable: &str) -> String {
    let known = ALL.iter().map(|setting| setting.variable);
    match nearest(variable, allowed_slips(variable.trim_start_matches(PREFIX)), known) {
        Some(meant) => format!("unknown variable; did you mean {meant}?"),
        None => "unknown variable".to_owned(),
    }
}

/// The known name with the fewest slips from `name`, if they are few for its length.
fn closest(name: &str) -> Option<&'static str> {
    let name = name.replace('-', "_");
    nearest(&name, allowed_slips(&name), ALL.iter().map(|setting| setting.name))
}

fn allowed_slips(name: &str) -> usize {
    (name.chars().count() / 4).clamp(1, 3)
}

fn nearest(name: &str, allowed: usize, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let near = known.map(|known| (levenshtein(name, known), known));
    near.filter(|(count, _)| *count <= allowed).min_by_key(|(count, _)| *count).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_close_misspelling_is_understood_and_a_far_one_is_not() {
        assert_eq!(closest("mial.url"), Some("mail.url"));
        assert_eq!(closest("trusted-proxy"), Some("trusted_proxies"));
        assert_eq!(closest("database.url"), Some("database_url"));
        assert_eq!(closest("colour"), None);
        assert_eq!(closest("x"), None);
    }

    #[test]
    fn a_misspelt_variable_is_a_stranger_and_what_others_set_is_not() {
        assert_eq!(unknown_variable("LATCHKEY_LISTN"), "unknown variable; did you mean LATCHKEY_LISTEN?");
        assert_eq!(unknown_variable("LATCHKEY_COLOUR"), "unknown variable");
        for (variable, value) in [("LATCHKEY_LISTN", "x"), ("LATCHKEY_PORT", "8090"), ("LATCHKEY_", "x")] {
            assert!(is_stranger(variable, value), "{variable}");
        }
        for (variable, value) in [
            ("LATCHKEY_LISTEN", "x"),
            ("LATCHKEY_LISTN", ""),
            ("LATCHKEY_TEST_POSTGRES_URL", "x"),
            ("LATCHKEY_BIN", "x"),
            ("LATCHKEY_DEMO_DATABASE_URL", "x"),
            ("LATCHKEY_SERVICE_HOST", "10.0.0.1"),
            ("LATCHKEY_PORT", "tcp://10.0.0.1:443"),
            ("LATCHKEY_PORT_443_TCP_PROTO", "tcp"),
            ("PATH", "x"),
        ] {
            assert!(!is_stranger(variable, value), "{variable}");
        }
    }

    #[test]
    fn every_setting_has_its_own_name_and_variable() {
        let mut names: Vec<_> = ALL.iter().flat_map(|s| [s.name, s.variable]).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 2 * ALL.len());
        assert!(ALL.iter().all(|s| s.variable.starts_with("LATCHKEY_")));
    }
}
