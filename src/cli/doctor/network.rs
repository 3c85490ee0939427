//! Checks of the ways in and out: mail, the public address, the port.

use super::super::start;
use super::Finding;
use crate::config::{Config, MailTransport};
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;
use url::Host;

/// How long whoever has the port may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether a mail would leave now.
pub fn mail(config: &Config) -> Finding {
    let checked = start::channel(config).and_then(|channel| {
        let description = channel.describe();
        match &config.mail.transport {
            // It is made by the first mail, not by looking.
            MailTransport::File(folder) if !folder.exists() => Ok(description),
            _ => match channel.check() {
                Ok(()) => Ok(description),
                Err(error) => Err(anyhow::anyhow!("{description}: {error}")),
            },
        }
    });
    match checked {
        Err(error) => {
            Finding::fail("mail", format!("{error:#}"), "see `mail.url` and `mail.ca` in the settings")
        }
        Ok(description) if is_file(config) && !is_loopback(config) => Finding::warn(
            "mail",
            format!("mails stay on this machine: {description}"),
            "set `mail.url` to a mail server, such as smtps://user:password@mail.contoso.example",
        ),
        Ok(description) => Finding::ok("mail", format!("{description}, from {}", config.mail.from)),
    }
}

fn is_file(config: &Config) -> bool {
    matches!(config.mail.transport, MailTransport::File(_))
}

/// Whether passwords travel encrypted.
pub fn public_url(config: &Config) -> Finding {
    let url = &config.public_url;
    if config.is_https() {
        return Finding::ok("public url", format!("{url} is encrypted"));
    }
    if is_loopback(config) {
        return Finding::ok("public url", format!("{url} is for this machine only"));
    }
    Finding::fail(
        "public url",
        format!("{url} is not encrypted: passwords could be read on their way"),
        "set `public_url` to the https address that people use, and a proxy or `tls.cert` and `tls.key`",
    )
}

fn is_loopback(config: &Config) -> bool {
    match config.public_url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether the port is free, or the portal's already.
pub fn listen(config: &Config) -> Finding {
    let address = config.listen;
    match TcpListener::bind(address) {
        Ok(_) => Finding::ok("listen", format!("{address} is free")),
        Err(error) if error.kind() == ErrorKind::AddrInUse => in_use(config, address),
        Err(error) => Finding::fail(
            "listen",
            format!("{address} cannot be used: {error}"),
            "see `listen` in the settings; ports below 1024 need a right of their own",
        ),
    }
}

fn in_use(config: &Config, address: SocketAddr) -> Finding {
    match (healthy(address), &config.tls) {
        (Ok(true), _) => Finding::ok("listen", format!("a portal answers on {address}")),
        // Behind TLS nothing can be asked in clear; that somebody takes the connection has to do.
        (_, Some(_)) => Finding::ok("listen", format!("{address} is in use, it seems by the portal")),
        _ => Finding::fail(
            "listen",
            format!("another program has {address}"),
            "stop it, or set `listen` to another port",
        ),
    }
}

fn healthy(address: SocketAddr) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(stream, "GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut start = [0; 12];
    stream.read_exact(&mut start)?;
    Ok(&start == b"HTTP/1.1 200")
}
