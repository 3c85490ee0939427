//! The real program in a process of its own.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A running demo. It is killed when it goes out of reach.
pub struct Program {
    child: Child,
    /// Where it listens, without a slash at the end.
    pub url: String,
    /// Where its mails are.
    pub outbox: PathBuf,
}

impl Program {
    /// Starts it with its data in `folder` and waits until it says that it is ready.
    pub fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_latchkey"))
            .args(["demo", "--format", "json", "--data"])
            .arg(folder)
            .env_clear()
            .env("LATCHKEY_LISTEN", "127.0.0.1:0")
            // The cheapest hash that the settings allow.
            .env("LATCHKEY_ARGON2_MEMORY_KIB", "7168")
            .env("LATCHKEY_ARGON2_ITERATIONS", "5")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut text = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let report = loop {
            assert!(out.read_line(&mut text).unwrap() > 0, "it ended before it was ready: {text}");
            if let Ok(report) = serde_json::from_str::<serde_json::Value>(&text) {
                break report;
            }
        };
        let part = |name: &str| report[name].as_str().unwrap().to_owned();
        Self { child, url: part("url").trim_end_matches('/').to_owned(), outbox: part("outbox").into() }
    }

    /// Lets everybody begin as many resets as they like, without work before them.
    pub fn ask_for_no_work(folder: &Path) {
        for tenant in ["contoso", "fabrikam"] {
            let command = ["policy", "set", "--proof-of-work", "false", "--tenant", tenant];
            let done = Command::new(env!("CARGO_BIN_EXE_latchkey"))
                .args(command)
                .env_clear()
                .env("LATCHKEY_DATA_DIR", folder)
                .output()
                .unwrap();
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        }
    }

    /// Where it listens. Its own words name the host, which may have more than one address.
    pub fn address(&self) -> SocketAddr {
        let port = self.url.rsplit(':').next().unwrap();
        SocketAddr::from(([127, 0, 0, 1], port.parse().unwrap()))
    }

    /// Ends it at once, without a word of warning.
    pub fn kill(&mut self) {
        self.child.kill().ok();
        self.child.wait().unwrap();
    }
}

/// Every mail in a folder, oldest first: its recipient in the first line, then its text.
pub fn mails(outbox: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(outbox) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort_by_cached_key(|path| std::fs::metadata(path).and_then(|data| data.modified()).ok());
    paths.iter().filter_map(|path| std::fs::read(path).ok()).filter_map(|raw| readable(&raw)).collect()
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Recipient and plain text of a mail.
fn readable(raw: &[u8]) -> Option<String> {
    use mailparse::MailHeaderMap;
    let mail = mailparse::parse_mail(raw).ok()?;
    let to = mail.headers.get_first_value("To")?;
    let text = plain(&mail)?;
    Some(format!("{to}\n{text}"))
}

fn plain(mail: &mailparse::ParsedMail<'_>) -> Option<String> {
    if mail.ctype.mimetype == "text/plain" {
        return mail.get_body().ok();
    }
    mail.subparts.iter().find_map(plain)
}
