//! `latchkey serve` and `latchkey work`.

use super::args::Serve;
use super::signals;
use super::start::{self, Opened};
use crate::config::Tls;
use crate::jobs::Worker;
use crate::logs;
use crate::ops::tenants::TenantCache;
use crate::ops::{Services, throttle};
use crate::web::{self, Connections, Site};
use actix_web::{HttpServer, rt, web::Data};
use anyhow::Context;
use data_encoding::BASE64URL_NOPAD;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Bytes of the token in the address of the first-run page.
const SETUP_TOKEN_BYTES: usize = 24;
/// How long open requests may take to finish when the server stops.
const STOP_SECONDS: u64 = 15;
/// How long a client may take to send its headers.
const HEADER_SECONDS: u64 = 5;
/// How long an idle connection is kept.
const IDLE_SECONDS: u64 = 30;
/// How often a process without a worker looks for changed tenants.
const REFRESH_EVERY: Duration = Duration::from_secs(2);
/// How often the database is told what was tried, so that other processes know.
const TELL_EVERY: Duration = Duration::from_secs(1);
/// How often `work` looks whether its worker is there.
const WATCH_EVERY: Duration = Duration::from_secs(1);

/// Runs the portal, with its worker unless told otherwise, until it is asked to stop.
pub fn serve(path: Option<&Path>, options: &Serve) -> anyhow::Result<()> {
    let config = start::settings(path)?;
    logs::start(&config.log)?;
    let mut opened = start::open_with(config)?;
    let listener = listen(&mut opened)?;
    let mut site = Site::new(opened.services.clone(), &opened.config)?;
    if site.tenants.current().is_empty() {
        offer_setup(&mut site);
    }
    let worker = if options.no_worker { None } else { Some(Worker::start(start::postman(&opened)?)?) };
    run(&opened, site, listener)?;
    if let Some(worker) = worker {
        worker.stop();
    }
    tracing::info!("stopped");
    Ok(())
}

/// Runs only the worker, until it is asked to stop. A worker that ends by itself ends the process too: whoever watches
/// it starts it again.
pub fn work(path: Option<&Path>) -> anyhow::Result<()> {
    let config = start::settings(path)?;
    logs::start(&config.log)?;
    let opened = start::open_with(config)?;
    let worker = Worker::start(start::postman(&opened)?)?;
    tracing::info!("working");
    rt::System::new().block_on(async {
        tokio::select! {
            asked = signals::asked_to_stop() => asked,
            () = end_of(&worker) => Err(anyhow::anyhow!("the worker has ended")),
        }
    })?;
    worker.stop();
    Ok(())
}

/// Binds the address; with port 0 the settings learn the one that was given.
pub fn listen(opened: &mut Opened) -> anyhow::Result<TcpListener> {
    let address = opened.config.listen;
    let listener = TcpListener::bind(address).map_err(|error| {
        anyhow::anyhow!("cannot listen on {address}: {error}{}", way_out(&error, address))
    })?;
    opened.config.bound(listener.local_addr()?);
    Ok(listener)
}

/// What to do about a port that another program has: take the next one.
fn way_out(error: &std::io::Error, address: SocketAddr) -> String {
    match address.port().checked_add(1) {
        Some(port) if error.kind() == ErrorKind::AddrInUse => {
            format!("; set LATCHKEY_LISTEN={}", SocketAddr::new(address.ip(), port))
        }
        _ => String::new(),
    }
}

/// Opens the first-run page to whoever reads the server's output.
fn offer_setup(site: &mut Site) {
    let token = BASE64URL_NOPAD.encode(&site.services.bytes::<SETUP_TOKEN_BYTES>());
    super::output::note(&format!("Open {}setup?token={token} to set up the portal.", site.public_url));
    site.setup_token = Some(token);
}

/// Answers requests until the process is asked to stop; requests in hand are finished first.
pub fn run(opened: &Opened, site: Site, listener: TcpListener) -> anyhow::Result<()> {
    let tls = opened.config.tls.as_ref().map(certificate).transpose()?;
    let (tenants, services) = (site.tenants.clone(), opened.services.clone());
    let connections = Connections::new(site.trusted_proxies.clone());
    let site = Data::new(site);
    let server = HttpServer::new(move || web::app(site.clone()))
        .on_connect(move |connection, kept| connections.admit(connection, kept))
        .workers(opened.config.workers)
        .client_request_timeout(Duration::from_secs(HEADER_SECONDS))
        .keep_alive(Duration::from_secs(IDLE_SECONDS))
        .shutdown_timeout(STOP_SECONDS);
    let server = match tls {
        Some(tls) => server.listen_rustls_0_23(listener, tls)?,
        None => server.listen(listener)?,
    };
    tracing::info!(address = %opened.config.listen, "listening");
    rt::System::new().block_on(async move {
        let hang_up = signals::HangUp::listen()?;
        let server = server.run();
        let meanwhile = [rt::spawn(refresh(tenants, services.clone())), rt::spawn(tell(services))];
        let handle = server.handle();
        // The server itself listens for SIGINT, SIGTERM and SIGQUIT.
        let closer = rt::spawn(async move {
            hang_up.wait().await;
            handle.stop(true).await;
        });
        let served = server.await;
        meanwhile.iter().for_each(rt::task::JoinHandle::abort);
        closer.abort();
        served
    })?;
    throttle::flush(&opened.services)
}

/// Tells the database what was tried.
async fn tell(services: Arc<Services>) {
    loop {
        rt::time::sleep(TELL_EVERY).await;
        let services = services.clone();
        let done = rt::task::spawn_blocking(move || throttle::flush(&services)).await;
        if let Ok(Err(error)) = done {
            tracing::error!("what was tried could not be counted: {error:#}");
        }
    }
}

/// Notices tenants and brands that the command line or another process changed.
async fn refresh(tenants: Arc<TenantCache>, services: Arc<Services>) {
    loop {
        rt::time::sleep(REFRESH_EVERY).await;
        let (tenants, services) = (tenants.clone(), services.clone());
        let done = rt::task::spawn_blocking(move || tenants.refresh(&services)).await;
        if let Ok(Err(error)) = done {
            tracing::error!("tenants could not be read: {error:#}");
        }
    }
}

/// The portal's certificate with its key, which must fit.
pub fn certificate(tls: &Tls) -> anyhow::Result<rustls::ServerConfig> {
    let chain = CertificateDer::pem_file_iter(&tls.cert).and_then(Iterator::collect);
    let chain = chain.with_context(|| format!("cannot read tls.cert, {}", tls.cert.display()))?;
    let key = PrivateKeyDer::from_pem_file(&tls.key);
    let key = key.with_context(|| format!("cannot read tls.key, {}", tls.key.display()))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(builder.with_no_client_auth().with_single_cert(chain, key)?)
}

async fn end_of(worker: &Worker) {
    while worker.is_running() {
        rt::time::sleep(WATCH_EVERY).await;
    }
}
