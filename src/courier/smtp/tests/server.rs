//! A mail server that answers as told; one thread a connection, everything it hears is written down.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use parking_lot::Mutex;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// Answers other than the usual ones: a command (or `greeting`, or `.` for the end of a mail) and what is said.
/// `silence` says nothing, `late` is the usual answer after a while, `hang up` closes; `MAIL again` is the second mail of a connection.
pub(super) type Manner = &'static [(&'static str, &'static str)];

pub(super) const AUTHORITY: &[u8] = include_bytes!("ca.pem");
const CHAIN: &[u8] = include_bytes!("server.pem");
const KEY: &[u8] = include_bytes!("server.key.pem");

pub(super) struct Server {
    pub(super) port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

trait Wire: Read + Write {}
impl<T: Read + Write> Wire for T {}

impl Server {
    /// The n-th connection is treated in the n-th manner, all further ones in the last.
    pub(super) fn start(manners: &[Manner], implicit_tls: bool) -> Self {
        let manners = manners.to_vec();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Server { port: listener.local_addr().unwrap().port(), heard: Arc::default() };
        let heard = Arc::clone(&server.heard);
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().flatten().enumerate() {
                let manner = manners[number.min(manners.len() - 1)];
                let heard = Arc::clone(&heard);
                std::thread::spawn(move || {
                    heard.lock().push(format!("<{}>", number + 1));
                    let wire: Box<dyn Wire> =
                        if implicit_tls { Box::new(tls(stream)) } else { Box::new(stream) };
                    talk(wire, manner, &heard);
                });
            }
        });
        server
    }

    /// Same, with `STARTTLS`: the first connection is offered it and continues protected.
    pub(super) fn start_tls() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Server { port: listener.local_addr().unwrap().port(), heard: Arc::default() };
        let heard = Arc::clone(&server.heard);
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            say(&mut stream, "220 ready");
            while let Some(line) = hear(&mut stream) {
                heard.lock().push(line.clone());
                if line == "STARTTLS" {
                    say(&mut stream, "220 go ahead");
                    return talk(Box::new(tls(stream)), &[("greeting", "nothing")], &heard);
                }
                say(&mut stream, "250-here\r\n250 STARTTLS");
            }
        });
        server
    }

    /// What was heard: `<n>` for a connection, commands, and whole mails.
    pub(super) fn heard(&self) -> Vec<String> {
        self.heard.lock().clone()
    }
}

fn talk(mut wire: Box<dyn Wire>, manner: Manner, heard: &Mutex<Vec<String>>) {
    let told = |step: &str| manner.iter().find(|(when, _)| *when == step).map(|(_, answer)| *answer);
    let (mut step, mut mails) = ("greeting".to_owned(), 0);
    loop {
        match told(&step).unwrap_or_else(|| usual(&step)) {
            "hang up" => return,
            // Waits until the other side gives up.
            "silence" => return drop(wire.read(&mut [0])),
            "nothing" => {}
            "late" => {
                std::thread::sleep(std::time::Duration::from_millis(400));
                say(&mut wire, usual(&step));
            }
            answer => say(&mut wire, answer),
        }
        let after_data = step == "DATA" && told("DATA").is_none();
        let Some(line) = (if after_data { hear_mail(&mut wire) } else { hear(&mut wire) }) else {
            return;
        };
        step = if after_data { ".".to_owned() } else { line.split(' ').next().unwrap().to_owned() };
        heard.lock().push(line);
        mails += usize::from(step == "MAIL");
        if mails > 1 && step == "MAIL" {
            step = "MAIL again".to_owned();
        }
    }
}

fn usual(step: &str) -> &'static str {
    match step {
        "greeting" => "220 mail.contoso.example ready",
        "EHLO" => "250-mail.contoso.example\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME",
        "DATA" => "354 go on",
        "AUTH" => "235 2.7.0 welcome",
        "QUIT" => "221 bye",
        _ => "250 2.0.0 fine",
    }
}

fn say(wire: &mut (impl Write + ?Sized), answer: &str) {
    let _ = wire.write_all(format!("{answer}\r\n").as_bytes());
    let _ = wire.flush();
}

/// One line, byte by byte: what follows may belong to TLS.
fn hear(wire: &mut (impl Read + ?Sized)) -> Option<String> {
    let mut line = Vec::new();
    while !line.ends_with(b"\r\n") {
        let mut byte = [0];
        wire.read_exact(&mut byte).ok()?;
        line.extend(byte);
    }
    Some(String::from_utf8_lossy(&line).trim_end().to_owned())
}

/// What arrives at once after `DATA`: on one machine that is one write of the other side.
fn hear_mail(wire: &mut (impl Read + ?Sized)) -> Option<String> {
    let mut room = vec![0; 60_000];
    let length = wire.read(&mut room).ok().filter(|length| *length > 0)?;
    Some(String::from_utf8_lossy(&room[..length]).into_owned())
}

fn tls(stream: TcpStream) -> StreamOwned<ServerConnection, TcpStream> {
    let chain = CertificateDer::pem_slice_iter(CHAIN).collect::<Result<Vec<_>, _>>().unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, PrivateKeyDer::from_pem_slice(KEY).unwrap())
        .unwrap();
    StreamOwned::new(ServerConnection::new(Arc::new(config)).unwrap(), stream)
}
