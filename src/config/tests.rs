//! The settings as a whole; golden texts of what is wrong with them.

use std::collections::HashMap;
use std::path::Path;

use super::*;

fn load(file: &str, env: &[(&str, &str)]) -> Result<Config, String> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("latchkey.toml");
    std::fs::write(&path, file).unwrap();
    let env: HashMap<_, _> = env.iter().copied().collect();
    let shorter =
        |errors: ConfigErrors| errors.to_string().replace(&format!("{}/", dir.path().display()), "");
    Config::load(Some(&path), &|name| env.get(name).map(ToString::to_string)).map_err(shorter)
}

fn errors(file: &str, env: &[(&str, &str)]) -> String {
    load(file, env).expect_err("these settings are wrong")
}

#[test]
fn without_any_setting_it_is_a_portal_on_this_machine() {
    let config = Config::load(None, &|_| None).unwrap();
    assert_eq!(config.file, None);
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.public_url.as_str(), "http://127.0.0.1:8080/");
    assert!(!config.is_https() && !config.public_url_given);
    assert_eq!(config.data_dir, Path::new("./data"));
    assert_eq!(config.database_url.to_string(), "sqlite://./data/latchkey.db");
    assert_eq!(config.secret_key_file, Path::new("./data/secret.key"));
    assert_eq!(config.mail.transport.to_string(), "file://./data/outbox");
    assert_eq!(config.mail.from.to_string(), "Latchkey <no-reply@localhost>");
    assert_eq!(format!("{:?}", config.text.gateway), "File(\"./data/outbox\")");
    assert!(config.trusted_proxies.is_empty() && config.tls.is_none() && config.mail.ca.is_none());
    assert!((1..=1024).contains(&config.workers) && config.workers == config.hash_workers);
    assert_eq!(config.argon2, Argon2Cost { memory_kib: 19_456, iterations: 2, lanes: 1 });
    assert_eq!((config.log.format, config.log.level.as_str()), (LogFormat::Auto, "info"));
}

const EVERYTHING: &str = r#"
listen = "[::]:8443"
public_url = "https://password.contoso.example"
data_dir = "/var/lib/latchkey"
database_url = "postgres://portal:pw@db.contoso.example/latchkey"
database_ca = "/etc/latchkey/db-ca.pem"
secret_key_file = "/etc/latchkey/secret.key"
trusted_proxies = ["10.0.0.7/8", "::1"]
workers = 4
hash_workers = 2
[mail]
url = "smtps://portal:pw@mail.contoso.example"
from = "Contoso <no-reply@contoso.example>"
ca = "/etc/latchkey/mail-ca.pem"
[text]
url = "https://sms.contoso.example/send"
[voice]
url = "twilio://AC1:token@+15551230000"
[tls]
cert = "cert.pem"
key = "key.pem"
[argon2]
memory_kib = 65_536
iterations = 3
lanes = 4
[log]
format = "json"
level = "info,latchkey::web=debug"
"#;

#[test]
fn the_file_sets_everything() {
    let config = load(EVERYTHING, &[]).unwrap();
    assert!(config.is_https() && config.public_url_given && config.file.is_some());
    assert_eq!(config.database_url.to_string(), "postgres://db.contoso.example/latchkey");
    assert_eq!(config.mail.transport.to_string(), "smtps://mail.contoso.example:465");
    let proxies: Vec<_> = config.trusted_proxies.iter().map(ToString::to_string).collect();
    assert_eq!(proxies, ["10.0.0.0/8", "::1/128"]);
    assert_eq!((config.workers, config.hash_workers), (4, 2));
    assert_eq!(config.argon2, Argon2Cost { memory_kib: 65_536, iterations: 3, lanes: 4 });
    assert_eq!(config.log.format, LogFormat::Json);
    assert_eq!(config.tls.unwrap().key, Path::new("key.pem"));
}

#[test]
fn a_variable_wins_over_the_file_and_an_empty_one_does_not_count() {
    let env = [
        ("LATCHKEY_WORKERS", "3"),
        ("LATCHKEY_MAIL_FROM", ""),
        ("LATCHKEY_TRUSTED_PROXIES", "10.0.0.1, ::1,"),
    ];
    let config = load("workers = 2\nmail.from = 'a@contoso.example'", &env).unwrap();
    assert_eq!(config.workers, 3);
    assert_eq!(config.mail.from.to_string(), "a@contoso.example");
    assert_eq!(config.trusted_proxies.len(), 2);
}

#[test]
fn files_follow_the_data_directory() {
    let config = load("", &[("LATCHKEY_DATA_DIR", "/srv/latchkey?#")]).unwrap();
    assert_eq!(config.database_url.to_string(), "sqlite:///srv/latchkey?#/latchkey.db");
    assert_eq!(config.mail.transport.to_string(), "file:///srv/latchkey?#/outbox");
}

#[test]
fn the_public_url_follows_the_listener_unless_it_was_set() {
    let bound = "127.0.0.1:4711".parse().unwrap();
    let mut config = load("listen = '127.0.0.1:0'", &[]).unwrap();
    config.bound(bound);
    assert_eq!(config.public_url.as_str(), "http://127.0.0.1:4711/");
    let mut config = load("public_url = 'https://password.contoso.example'", &[]).unwrap();
    config.bound(bound);
    assert_eq!((config.listen, config.public_url.host_str()), (bound, Some("password.contoso.example")));
    let config = load("listen = '[fe80::1%2]:443'\ntls = {cert = 'c', key = 'k'}", &[]).unwrap();
    assert_eq!(config.public_url.as_str(), "https://[fe80::1]/");
}

#[test]
fn everything_that_is_wrong_is_said_at_once_with_its_place() {
    let file = r#"listen = "localhost:8080"
lisen = "127.0.0.1:80"
public_url = "https://contoso.example/password"
database_url = "sqlit://data/latchkey.db"
trusted_proxies = ["10.0.0.0/8", "proxy"]
workers = 0
[mail]
form = "x"
url = "smtps://portal:hunter2@mail.contoso.example/inbox"
from = "nobody"
hash_workers = 3
[log]
format = "xml"
level = "inof"
[argon2]
memory_kib = 8_192
[tls]
cert = "cert.pem"
[colours]
"#;
    let env = [("LATCHKEY_HASH_WORKERS", "many"), ("LATCHKEY_DATABASE_URL", "mysql://root:hunter2@db/x")];
    let expected = r#"
latchkey.toml:1: `listen` is "localhost:8080"; expected an IP address and a port, such as 127.0.0.1:8080 or [::]:8080
latchkey.toml:2: unknown setting `lisen`; did you mean `listen`?
latchkey.toml:3: `public_url` has more than an origin; expected an origin without path, such as https://password.contoso.example
latchkey.toml:4: `database_url` begins with `sqlit://`; expected sqlite://relative/path, sqlite:///absolute/path or postgres://user:password@host:port/name
latchkey.toml:5: `trusted_proxies` has an entry that is "proxy"; expected addresses or networks, such as 127.0.0.1 or 10.0.0.0/8
latchkey.toml:6: `workers` is 0; expected a whole number from 1 to 1024
latchkey.toml:8: unknown setting `mail.form`; did you mean `mail.from`?
latchkey.toml:9: `mail.url` is no address of a mail server; expected smtp://host:port or smtps://user:password@host:port, with every character of the user and the password but letters, digits and -._~ percent-encoded
latchkey.toml:10: `mail.from` is "nobody"; expected a sender, such as Contoso <no-reply@contoso.example>
latchkey.toml:11: unknown setting `mail.hash_workers`; did you mean `hash_workers`, above the first [section]?
latchkey.toml:13: `log.format` is "xml"; expected `text`, `json` or `auto`
latchkey.toml:14: `log.level` is "inof"; expected `error`, `warn`, `info`, `debug`, `trace` or `off`, also per module: `info,latchkey::web=debug`
latchkey.toml:16: `argon2.memory_kib` is 8192 with `argon2.iterations` 2; expected at least 19456 KiB with 2 iterations, 47104 with 1, 12288 with 3 or 7168 with 5
latchkey.toml:18: `tls.cert` is set without `tls.key`; expected both or neither
latchkey.toml:19: unknown setting `colours`
LATCHKEY_DATABASE_URL: `database_url` begins with `mysql://`; expected sqlite://relative/path, sqlite:///absolute/path or postgres://user:password@host:port/name
LATCHKEY_HASH_WORKERS: `hash_workers` is "many"; expected a whole number from 1 to 1024"#;
    assert_eq!(errors(file, &env), expected.trim_start());
}

#[test]
fn values_of_the_wrong_kind_are_named() {
    let file = "workers = '4'\nlisten = 8080\ndata_dir = ''\nmail = 'x'\nhash_workers = 1.5\n[trusted_proxies]\na = 1\n";
    let expected = r#"
latchkey.toml:1: `workers` is "4"; expected a whole number from 1 to 1024
latchkey.toml:2: `listen` is 8080; expected an IP address and a port, such as 127.0.0.1:8080 or [::]:8080
latchkey.toml:3: `data_dir` is empty; expected a path
latchkey.toml:4: unknown setting `mail`; it is a section with `mail.url`, `mail.from`, `mail.ca`
latchkey.toml:5: `hash_workers` is a number with a fraction; expected a whole number from 1 to 1024
latchkey.toml:7: unknown setting `trusted_proxies.a`; did you mean `trusted_proxies`?"#;
    assert_eq!(errors(file, &[]), expected.trim_start());
    let only_fewer_passes = "LATCHKEY_ARGON2_ITERATIONS: `argon2.iterations` is 1 with `argon2.memory_kib` 19456; \
        expected at least 19456 KiB with 2 iterations, 47104 with 1, 12288 with 3 or 7168 with 5";
    assert_eq!(errors("", &[("LATCHKEY_ARGON2_ITERATIONS", "1")]), only_fewer_passes);
}

#[test]
fn a_file_that_is_no_toml_is_refused_without_quoting_it() {
    let text =
        errors("workers = 2\nmail.url = \"smtps://u:hunter2@host\nlisten = \n", &[("LATCHKEY_WORKERS", "0")]);
    assert!(text.starts_with("latchkey.toml:2: not valid TOML: "), "{text}");
    assert!(text.contains("LATCHKEY_WORKERS") && !text.contains("hunter2"), "{text}");
    let text = errors("workers = 2\nworkers = 3\n", &[]);
    assert_eq!(text, "latchkey.toml:2: not valid TOML: duplicate key");
}

#[test]
fn a_named_file_must_be_there() {
    let error = Config::load(Some(Path::new("/nonexistent/latchkey.toml")), &|_| None).unwrap_err();
    assert!(error.to_string().starts_with("/nonexistent/latchkey.toml: can't be read: "), "{error}");
}

#[test]
fn bytes_that_are_not_utf_8_are_refused() {
    let expected = "LATCHKEY_DATA_DIR: `data_dir` is not valid UTF-8; expected text in UTF-8";
    assert_eq!(errors("", &[("LATCHKEY_DATA_DIR", "da\u{fffd}ta")]), expected);
}

#[test]
fn no_password_is_ever_shown() {
    let file = r#"
database_url = "postgres://u:canary@db/x"
mail.url = "smtps://u:canary@host"
text.url = "https://u:canary@host/?key=canary"
voice.url = "twilio://AC1:canary@sender"
"#;
    let config = load(file, &[]).unwrap();
    assert!(!format!("{config:?}{}{}", config.database_url, config.mail.transport).contains("canary"));
    for setting in names::ALL {
        for wrong in ["x://u:canary@host", "u:canary@host", "https://u:canary@host:port/%%"] {
            if let Err(text) = load("", &[(setting.variable, wrong)]) {
                assert!(!text.contains("canary"), "{text}");
            }
        }
    }
}
