//! The whole [`Config`] out of its single settings, with the defaults and rules that join several.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use url::Url;

use super::error::Mismatch;
use super::given::Reader;
use super::names::{self, Setting};
use super::{Argon2Cost, Config, DatabaseUrl, Log, Mail, MailTransport, Place, Tls};
use super::{argon2, database, gateway, transport, values};

/// More threads than this are a slip of the finger.
const WORKERS_MAX: i64 = 1024;
/// 4 GiB, 100 passes over it, 64 lanes: a sign-in would take minutes beyond.
const ARGON2_MEMORY_MAX_KIB: i64 = 4 * 1024 * 1024;
const ARGON2_ITERATIONS_MAX: i64 = 100;
const ARGON2_LANES_MAX: i64 = 64;
/// More codes an hour than any gateway takes.
const CODES_MAX: i64 = 1_000_000;

/// Reads every setting. A `?` here skips none of them: a setting with a built-in value always has one,
/// and what is refused is kept by the reader. Only gateways and the cost of hashes may be missing, so they come last.
pub(super) fn config(reader: &mut Reader, file: Option<PathBuf>) -> Option<Config> {
    let listen = reader.read(&names::LISTEN, values::address)?;
    let public_url = reader.read(&names::PUBLIC_URL, values::origin);
    let data_dir = reader.read(&names::DATA_DIR, values::path)?;
    let outbox = data_dir.join("outbox");
    let database_url = reader.read(&names::DATABASE_URL, database::database);
    let secret_key_file = reader.read(&names::SECRET_KEY_FILE, values::path);
    let tls = tls(reader);
    let argon2 = hash_cost(reader);
    let text = gateway::read(reader, &names::TEXT, &outbox);
    let voice = gateway::read(reader, &names::VOICE, &outbox);
    Some(Config {
        file,
        listen,
        public_url_given: public_url.is_some(),
        public_url: public_url.or_else(|| own_url(listen, tls.is_some()))?,
        database_url: database_url.unwrap_or_else(|| DatabaseUrl::Sqlite(data_dir.join("latchkey.db"))),
        database_ca: reader.read(&names::DATABASE_CA, values::path),
        secret_key_file: secret_key_file.unwrap_or_else(|| data_dir.join("secret.key")),
        mail: mail(reader, &outbox)?,
        trusted_proxies: reader.read(&names::TRUSTED_PROXIES, values::networks)?,
        codes_per_hour: codes_per_hour(reader),
        tls,
        workers: threads(reader, &names::WORKERS),
        hash_workers: threads(reader, &names::HASH_WORKERS),
        log: log(reader)?,
        text: text?,
        voice: voice?,
        argon2: argon2?,
        data_dir,
    })
}

/// `None` for 0, which stands for no limit.
fn codes_per_hour(reader: &mut Reader) -> Option<u32> {
    reader
        .read(&names::CODES_PER_HOUR, |raw| values::whole::<u32>(raw, 0..=CODES_MAX))
        .filter(|limit| *limit > 0)
}

/// The origin of a portal that nobody gave a public one.
pub(super) fn own_url(listen: SocketAddr, tls: bool) -> Option<Url> {
    let scheme = if tls { "https" } else { "http" };
    // Without the zone of a link-local address, which no URL can carry (RFC 3986 §3.2.2).
    let address = SocketAddr::new(listen.ip(), listen.port());
    Url::parse(&format!("{scheme}://{address}")).ok()
}

fn mail(reader: &mut Reader, outbox: &Path) -> Option<Mail> {
    let transport = reader.read(&names::MAIL_URL, transport::mail);
    Some(Mail {
        transport: transport.unwrap_or_else(|| MailTransport::File(outbox.to_path_buf())),
        from: reader.read(&names::MAIL_FROM, values::mailbox)?,
        ca: reader.read(&names::MAIL_CA, values::path),
    })
}

fn tls(reader: &mut Reader) -> Option<Tls> {
    let cert = reader.read(&names::TLS_CERT, values::path);
    let key = reader.read(&names::TLS_KEY, values::path);
    for (half, other) in [(&names::TLS_CERT, &names::TLS_KEY), (&names::TLS_KEY, &names::TLS_CERT)] {
        if reader.place(half) != Place::BuiltIn && reader.place(other) == Place::BuiltIn {
            reader.refuse(half, Mismatch::new(format!("is set without `{}`", other.name), "both or neither"));
        }
    }
    Some(Tls { cert: cert?, key: key? })
}

fn threads(reader: &mut Reader, setting: &'static Setting) -> usize {
    let given = reader.read(setting, |raw| values::whole(raw, 1..=WORKERS_MAX));
    given.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from))
}

/// `None` for a cost under the floor, which is then said where the memory was set, else the iterations.
fn hash_cost(reader: &mut Reader) -> Option<Argon2Cost> {
    let memory = |raw: &_| values::whole(raw, 1..=ARGON2_MEMORY_MAX_KIB);
    let cost = Argon2Cost {
        memory_kib: reader.read(&names::ARGON2_MEMORY_KIB, memory)?,
        iterations: reader
            .read(&names::ARGON2_ITERATIONS, |raw| values::whole(raw, 1..=ARGON2_ITERATIONS_MAX))?,
        lanes: reader.read(&names::ARGON2_LANES, |raw| values::whole(raw, 1..=ARGON2_LANES_MAX))?,
    };
    if cost.is_enough() {
        return Some(cost);
    }
    let memory = (&names::ARGON2_MEMORY_KIB, cost.memory_kib);
    let iterations = (&names::ARGON2_ITERATIONS, cost.iterations);
    let at_memory = reader.place(memory.0) != Place::BuiltIn;
    let (here, there) = if at_memory { (memory, iterations) } else { (iterations, memory) };
    let problem = format!("is {} with `{}` {}", here.1, there.0.name, there.1);
    reader.refuse(here.0, Mismatch::new(problem, argon2::FLOOR_IN_WORDS));
    None
}

fn log(reader: &mut Reader) -> Option<Log> {
    Some(Log {
        format: reader.read(&names::LOG_FORMAT, values::log_format)?,
        level: reader.read(&names::LOG_LEVEL, values::log_level)?,
    })
}
