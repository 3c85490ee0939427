//! A connection that is kept from one request to the next, for requests by the thousand that no browser would send.

use super::raw;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Nothing that was sent whole waits longer for its answer.
const PATIENCE: Duration = Duration::from_secs(15);
/// After larger requests the connection is not used again: the other side may not have read them to their end.
const KEPT_AFTER_BYTES: usize = 32 * 1024;
/// After these it is closed by the other side.
const LAST_WORDS: [u16; 5] = [400, 408, 413, 414, 431];

/// An answer. What is no text in it is replaced.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The first line and the headers.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Answer {
    /// A header, empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        let mut lines = self.head.split("\r\n").skip(1).filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }
}

/// How a request is sent, and what its answer is like.
#[derive(Clone, Copy)]
pub struct Manner {
    /// On a connection of its own.
    pub alone: bool,
    /// This side of the connection is closed behind it: nothing more will come.
    pub ended: bool,
    /// Whether the answer has no body, whatever its headers say (RFC 9110 §9.3.2).
    pub bodiless: bool,
}

/// A connection to the portal.
pub struct Wire {
    address: SocketAddr,
    kept: Option<TcpStream>,
}

impl Wire {
    /// Not connected yet.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, kept: None }
    }

    /// Sends bytes as they are and waits for the answer; none when the other side closes without one.
    pub async fn ask(&mut self, request: &[u8], manner: Manner) -> Option<Answer> {
        let kept = if manner.alone { None } else { self.kept.take() };
        if let Some(stream) = kept
            && let Some(answer) = self.exchange(stream, request, manner).await
        {
            return Some(answer);
        }
        // A kept connection may be closed at any time: only a fresh one tells.
        let stream = TcpStream::connect(self.address).await.unwrap();
        self.exchange(stream, request, manner).await
    }

    async fn exchange(&mut self, mut stream: TcpStream, request: &[u8], manner: Manner) -> Option<Answer> {
        let (mut reader, mut writer) = stream.split();
        // The answer may come before all is sent: what is too large is not read to its end.
        let sending = async {
            writer.write_all(request).await.ok();
            if manner.ended {
                writer.shutdown().await.ok();
            }
            std::future::pending::<()>().await;
        };
        let answered = async {
            tokio::select! {
                answer = read(&mut reader, manner.bodiless) => answer,
                () = sending => None,
            }
        };
        let answer = tokio::time::timeout(PATIENCE, answered).await.ok().flatten()?;
        let closes = answer.header("connection").eq_ignore_ascii_case("close");
        let small = request.len() <= KEPT_AFTER_BYTES;
        if small && !manner.alone && !manner.bodiless && !closes && !LAST_WORDS.contains(&answer.status) {
            self.kept = Some(stream);
        }
        Some(answer)
    }
}

async fn read(reader: &mut (impl AsyncRead + Unpin), bodiless: bool) -> Option<Answer> {
    let (mut bytes, mut piece) = (Vec::new(), [0; 16 * 1024]);
    loop {
        let read = reader.read(&mut piece).await.unwrap_or(0);
        bytes.extend_from_slice(&piece[..read]);
        let answer = whole(&bytes, bodiless, read == 0);
        if answer.is_some() || read == 0 {
            return answer;
        }
    }
}

/// The answer once it is there to its end; interim ones (RFC 9110 §15.2) are passed over.
fn whole(bytes: &[u8], bodiless: bool, closed: bool) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, rest) = (String::from_utf8_lossy(&bytes[..end]).into_owned(), &bytes[end + 4..]);
    let answer = Answer { status: raw::status(&head), head, body: String::new() };
    if (100..200).contains(&answer.status) {
        return whole(rest, bodiless, closed);
    }
    let length = match answer.header("content-length").parse::<usize>() {
        _ if bodiless || matches!(answer.status, 204 | 304) => 0,
        Ok(length) => length,
        Err(_) if closed => rest.len(),
        Err(_) => return None,
    };
    let body = String::from_utf8_lossy(rest.get(..length)?).into_owned();
    Some(Answer { body, ..answer })
}
