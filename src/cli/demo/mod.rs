//! `latchkey demo`: a portal with two made-up organizations, on this machine only.

mod people;
mod report;
mod seed;

use super::args::{Demo, ReportFormat};
use super::{serve, start};
use crate::config::{self, Config, ConfigErrors, MailTransport};
use crate::jobs::Worker;
use crate::logs;
use crate::web::Site;
use report::Report;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::path::Path;

/// The settings that a demo takes from the environment. None of them reaches beyond its folder: beside an installation,
/// its database, its mail server and its keys are not touched.
const TAKEN: [&str; 9] = [
    "LATCHKEY_LISTEN",
    "LATCHKEY_PUBLIC_URL",
    "LATCHKEY_WORKERS",
    "LATCHKEY_HASH_WORKERS",
    "LATCHKEY_ARGON2_MEMORY_KIB",
    "LATCHKEY_ARGON2_ITERATIONS",
    "LATCHKEY_ARGON2_LANES",
    "LATCHKEY_LOG",
    "LATCHKEY_LOG_FORMAT",
];
/// Names an empty database to fill instead of the one in the folder, for measuring.
const DATABASE: &str = "LATCHKEY_DEMO_DATABASE_URL";

/// Runs the demo until it is asked to stop.
pub fn run(file: Option<&Path>, options: &Demo) -> anyhow::Result<()> {
    anyhow::ensure!(file.is_none(), "the demo reads no settings file: leave --config out");
    if let Some(folder) = &options.data {
        return run_in(folder, options.format);
    }
    let throw_away = tempfile::Builder::new().prefix("latchkey-demo-").tempdir()?;
    run_in(throw_away.path(), options.format)
}

fn run_in(folder: &Path, format: ReportFormat) -> anyhow::Result<()> {
    let config = settings(folder)?;
    logs::start(&config.log)?;
    let outbox = match &config.mail.transport {
        MailTransport::File(folder) => folder.clone(),
        MailTransport::Smtp { .. } => folder.join("outbox"),
    };
    start::make_data_folder(&config)?;
    // Its own database may be one on PostgreSQL, which nothing else brings up to date.
    start::store(&config)?.migrate()?;
    let mut opened = start::open_with(config)?;
    seed::seed(&opened.services)?;
    let listener = serve::listen(&mut opened)?;
    call_by_name(&mut opened.config)?;
    let mut site = Site::new(opened.services.clone(), &opened.config)?;
    site.demo_outbox = Some(outbox.clone());
    let worker = Worker::start(start::postman(&opened)?)?;
    let url = opened.config.public_url.as_str().trim_end_matches('/').to_owned();
    Report::new(url, outbox).print(format)?;
    serve::run(&opened, site, listener)?;
    worker.stop();
    Ok(())
}

/// Everything is kept in `folder`, and nobody but this machine is served.
fn settings(folder: &Path) -> anyhow::Result<Config> {
    let data_dir = folder.to_string_lossy().into_owned();
    let environment = |name: &str| match name {
        "LATCHKEY_DATA_DIR" => Some(data_dir.clone()),
        "LATCHKEY_DATABASE_URL" => config::environment(DATABASE),
        "LATCHKEY_LOG" => config::environment(name).or_else(|| Some("warn".to_owned())),
        name => TAKEN.contains(&name).then(|| config::environment(name)).flatten(),
    };
    let config = Config::without_file(&environment)?;
    let strangers = config::strangers();
    anyhow::ensure!(strangers.is_empty(), ConfigErrors(strangers));
    anyhow::ensure!(
        config.listen.ip().is_loopback(),
        "the demo listens on this machine only, such as 127.0.0.1:8080"
    );
    Ok(config)
}

/// Leads people to this machine by its name, unless an address was chosen: at a number no browser knows passkeys.
fn call_by_name(config: &mut Config) -> anyhow::Result<()> {
    let by_name = config.listen.ip() == Ipv4Addr::LOCALHOST || config.listen.ip() == Ipv6Addr::LOCALHOST;
    if by_name && !config.public_url_given {
        config.public_url.set_host(Some("localhost"))?;
    }
    Ok(())
}
