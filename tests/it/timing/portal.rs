//! A demo of the release build, with an account of each kind in it.

use super::stranger::Stranger;
use crate::kit::{Browser, Device, sql};
use latchkey::store::{Address, Store};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running demo with its folder, which goes at the end.
pub struct Portal {
    child: Child,
    port: u16,
    folder: tempfile::TempDir,
}

impl Drop for Portal {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn binary() -> PathBuf {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/release/latchkey");
    std::env::var_os("LATCHKEY_BINARY").map_or(beside, PathBuf::from)
}

/// What the kinds are made with: whoever is nobody seems to have registered as much as is required, which is everything.
const COMMANDS: [&str; 5] = [
    "group add pilot --tenant contoso",
    "user create vacant@contoso.example --no-password --group pilot",
    "user set alex@contoso.example --add-group pilot",
    "user set sam@contoso.example --add-group pilot",
    "policy set --tenant contoso --scope groups --scope-groups pilot --required 7 --proof-of-work false",
];
const STATEMENTS: [&str; 2] = [
    "UPDATE users SET disabled_at = 1 WHERE name = 'noor'",
    "UPDATE users SET locked_at = 1 WHERE name = 'lee'",
];
/// How many ways are offered when the portal has noticed that.
const WAYS: usize = 8;

impl Portal {
    /// Starts one.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(binary())
            .args(["demo", "--format", "json", "--data"])
            .arg(folder.path())
            .env_clear()
            .env("LATCHKEY_LISTEN", "127.0.0.1:0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}; build it with --release", binary().display()));
        let (mut text, mut out) = (String::new(), BufReader::new(child.stdout.take().unwrap()));
        let report: serde_json::Value = loop {
            assert!(out.read_line(&mut text).unwrap() > 0, "it ended before it was ready");
            if let Ok(report) = serde_json::from_str(&text) {
                break report;
            }
        };
        let url: url::Url = report["url"].as_str().unwrap().parse().unwrap();
        Self { child, port: url.port().unwrap(), folder }
    }

    /// Puts every kind of account into it; answers who will try them.
    pub async fn settle(&self) -> Stranger {
        let store = Store::open(Address::Sqlite(self.folder.path().join("latchkey.db"))).unwrap();
        self.register_the_rest().await;
        for command in COMMANDS {
            self.run(command);
        }
        for statement in STATEMENTS {
            sql::execute(&store, statement).unwrap();
        }
        let mut stranger = Stranger::new(self.browser(), self.device(), store).await;
        while stranger.ways().await < WAYS {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        stranger
    }

    fn browser(&self) -> Browser {
        Browser::new(SocketAddr::from(([127, 0, 0, 1], self.port)), "localhost")
    }

    fn device(&self) -> Device {
        Device::new(&format!("http://localhost:{}", self.port))
    }

    /// Alex registers what the demo leaves out: recovery codes and a passkey.
    async fn register_the_rest(&self) {
        let (browser, mut device) = (self.browser(), self.device());
        let (_, name, password) = super::KINDS[1];
        assert_eq!(browser.try_sign_in(name, password).await.status, 303);
        assert_eq!(browser.fill("/register/recovery-codes", &[]).await.status, 303);
        let page = browser.get("/register/passkey").await;
        let csrf = page.csrf();
        let asked = browser.post("/register/passkey/options", &[("csrf", &csrf)]).await;
        let question: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
        let (ceremony, credential) = (question["ceremony"].as_str().unwrap(), device.make(&question));
        let answer = [("csrf", csrf.as_str()), ("ceremony", ceremony), ("credential", &credential)];
        assert_eq!(browser.post("/register/passkey", &answer).await.status, 303);
    }

    fn run(&self, command: &str) {
        let done = Command::new(binary())
            .args(command.split(' '))
            .current_dir(self.folder.path())
            .env_clear()
            .env("LATCHKEY_DATA_DIR", self.folder.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{command}: {}", String::from_utf8_lossy(&done.stderr));
    }
}
