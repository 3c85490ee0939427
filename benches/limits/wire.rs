//! HTTP/1.1 over one kept connection, as little of it as a measurement needs.

use anyhow::Context;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Longer than any answer should take; a measurement never hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection.
pub struct Wire(BufReader<TcpStream>);

/// An answer.
#[derive(Default)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its cookies, as a browser sends them back.
    pub cookies: Vec<String>,
    /// In how many seconds to come back, if it says so.
    pub retry_after: Option<u64>,
    /// Its body.
    pub body: Vec<u8>,
}

impl Wire {
    /// Connects.
    pub fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self(BufReader::with_capacity(32 * 1024, stream)))
    }

    /// Sends a request and reads its answer.
    pub fn ask(&mut self, request: &[u8]) -> anyhow::Result<Answer> {
        self.0.get_mut().write_all(request)?;
        let mut answer = Answer::default();
        let (mut length, mut line) = (0, String::new());
        loop {
            line.clear();
            anyhow::ensure!(self.0.read_line(&mut line)? > 0, "the server hung up");
            let Some((name, value)) = line.trim_end().split_once(": ") else {
                if line == "\r\n" {
                    break;
                }
                let code = line.split(' ').nth(1).context("no status")?;
                answer.status = code.trim().parse()?;
                continue;
            };
            match name {
                "content-length" => length = value.parse()?,
                "set-cookie" => answer.cookies.extend(value.split(';').next().map(str::to_owned)),
                "retry-after" => answer.retry_after = value.parse().ok(),
                _ => {}
            }
        }
        answer.body.resize(length, 0);
        self.0.read_exact(&mut answer.body)?;
        Ok(answer)
    }
}

/// A form of the product, opened once and sent as often as wanted.
pub struct Form {
    wire: Wire,
    head: String,
    token: String,
}

impl Form {
    /// Opens the page at `path` and keeps its cookie and token.
    pub fn open(address: SocketAddr, path: &str) -> anyhow::Result<Self> {
        let mut wire = Wire::open(address)?;
        let page = wire.ask(get(path, false).as_bytes())?;
        let html = String::from_utf8_lossy(&page.body);
        let field = html.split("name=\"csrf\"").nth(1).unwrap_or_default();
        let token = field.split('"').nth(1).unwrap_or_default().to_owned();
        let cookies = page.cookies.join("; ");
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookies}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n"
        );
        Ok(Self { wire, head, token })
    }

    /// Sends it with these fields, which are encoded already.
    pub fn send(&mut self, fields: &str) -> anyhow::Result<Answer> {
        let body = format!("csrf={}&{fields}", self.token);
        let request = format!("{}Content-Length: {}\r\n\r\n{body}", self.head, body.len());
        self.wire.ask(request.as_bytes())
    }
}

/// The bytes of a GET.
pub fn get(path: &str, gzip: bool) -> String {
    let accept = if gzip { "Accept-Encoding: gzip\r\n" } else { "" };
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{accept}\r\n")
}
