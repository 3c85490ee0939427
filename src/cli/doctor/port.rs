//! The check of the port: free, or the portal's already.

use super::{Finding, handshake};
use crate::config::{Config, Tls};
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

/// How long whoever has the port may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether the port is free, or the portal's already.
pub fn check(config: &Config) -> Finding {
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
    match (healthy(address, config.tls.as_ref()), &config.tls) {
        (Ok(true), _) => Finding::ok("listen", format!("a portal answers on {address}")),
        (_, Some(_)) => Finding::fail(
            "listen",
            format!("what answers on {address} is no portal with the certificate in `tls.cert`"),
            "restart the portal if the certificate is new; else stop the other program, or set `listen`",
        ),
        (_, None) => Finding::fail(
            "listen",
            format!("another program has {address}"),
            "stop it, or set `listen` to another port",
        ),
    }
}

fn healthy(address: SocketAddr, own: Option<&Tls>) -> anyhow::Result<bool> {
    let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    match own {
        Some(own) => ask(&mut handshake::with_own(own, address, stream)?, address),
        None => ask(&mut { stream }, address),
    }
}

fn ask(stream: &mut (impl Read + Write), address: SocketAddr) -> anyhow::Result<bool> {
    write!(stream, "GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    stream.flush()?;
    let mut start = [0; 12];
    stream.read_exact(&mut start)?;
    Ok(&start == b"HTTP/1.1 200")
}
