//! Whether time tells who has an account.
//!
//! Runs only when it is asked for, on a machine that does nothing else, against a release build that it finds next to
//! itself or that `LATCHKEY_BINARY` names:
//!
//! ```text
//! cargo build --release && cargo test --test it timing -- --ignored --nocapture
//! ```
//!
//! Pairs of a known and an unknown name are sent in turn, 500 of each; the medians of their answers' times may
//! differ by 5 % or a millisecond, whichever is more.

use crate::kit::{Browser, Page, sql};
use latchkey::store::{Address, Store};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PAIRS: usize = 500;
const KNOWN: &str = "alex@contoso.example";

struct Demo(Child, SocketAddr);

impl Demo {
    fn start(data: &std::path::Path) -> Self {
        let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/release/latchkey");
        let binary = std::env::var_os("LATCHKEY_BINARY").map_or(beside, PathBuf::from);
        let mut child = Command::new(&binary)
            .args(["demo", "--format", "json", "--data"])
            .arg(data)
            .env_clear()
            .env("LATCHKEY_LISTEN", "127.0.0.1:0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}; build it with --release", binary.display()));
        let (mut text, mut out) = (String::new(), BufReader::new(child.stdout.take().unwrap()));
        let report: serde_json::Value = loop {
            assert!(out.read_line(&mut text).unwrap() > 0, "it ended before it was ready");
            if let Ok(report) = serde_json::from_str(&text) {
                break report;
            }
        };
        let url = report["url"].as_str().unwrap().trim_end_matches('/').to_owned();
        Self(child, url.trim_start_matches("http://").parse().unwrap())
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

async fn timed(browser: &Browser, path: &str, fields: &[(&str, String)], status: u16) -> Duration {
    let start = Instant::now();
    let page: Page = browser.try_post(path, fields).await.unwrap();
    let time = start.elapsed();
    assert_eq!(page.status, status, "{path}: {}", page.main());
    time
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn compare(what: &str, known: Vec<Duration>, unknown: Vec<Duration>) {
    let (known, unknown) = (median(known), median(unknown));
    let bound = Duration::from_millis(1).max(known / 20);
    eprintln!("{what}: known {known:?}, unknown {unknown:?}, allowed {bound:?}");
    assert!(known.abs_diff(unknown) <= bound, "{what}: known {known:?}, unknown {unknown:?}");
}

/// A name that nobody has and whose made-up methods lead the same way as those of the known one, with the form that
/// chooses mail where there is a choice.
async fn unknown(browser: &Browser, csrf: &str) -> (String, Option<[(&'static str, String); 2]>) {
    let start = async |name: &str| {
        let fields = [("csrf", csrf.to_owned()), ("username", name.to_owned())];
        browser.try_post("/forgot", &fields).await.unwrap().location().to_owned()
    };
    let choice = [("csrf", csrf.to_owned()), ("method", "mail".to_owned())];
    let way = start(KNOWN).await;
    for number in 0..1_000 {
        let name = format!("axel{number}@contoso.example");
        if start(&name).await != way {
            continue;
        }
        if way == "/forgot/code" {
            return (name, None);
        }
        if browser.try_post("/forgot/method", &choice).await.unwrap().location() == "/forgot/code" {
            return (name, Some(choice));
        }
    }
    panic!("no made-up methods lead the way of {KNOWN}");
}

/// Sends `PAIRS` pairs in turn; which of the two comes first changes.
async fn pairs(what: &str, unknown: &str, send: impl AsyncFn(&str, usize) -> Duration) {
    let (mut known, mut strange) = (Vec::new(), Vec::new());
    for pair in 0..PAIRS {
        if pair % 2 == 0 {
            known.push(send(KNOWN, pair).await);
            strange.push(send(unknown, pair).await);
        } else {
            strange.push(send(unknown, pair).await);
            known.push(send(KNOWN, pair).await);
        }
    }
    compare(what, known, strange);
}

async fn measure(address: SocketAddr, store: &Store) {
    let browser = Browser::new(address, "127.0.0.1");
    let csrf = browser.try_get("/sign-in").await.unwrap().csrf();
    let (unknown, choice) = unknown(&browser, &csrf).await;
    let form = |name: &str, more: &[(&'static str, &str)]| {
        let more = more.iter().map(|(name, value)| (*name, (*value).to_owned()));
        [("csrf", csrf.clone()), ("username", name.to_owned())].into_iter().chain(more).collect::<Vec<_>>()
    };
    pairs("POST /sign-in", &unknown, async |name, _| {
        timed(&browser, "/sign-in", &form(name, &[("password", "a wrong password")]), 422).await
    })
    .await;
    let start = async |name: &str, _| timed(&browser, "/forgot", &form(name, &[]), 303).await;
    pairs("POST /forgot", &unknown, start).await;
    pairs("POST /forgot/code", &unknown, async |name, _| {
        // Five wrong codes would block a name for a day: what was tried so far is forgiven past the product.
        sql::execute(store, "UPDATE flows SET forgiven_at = 1").unwrap();
        sql::execute(store, "UPDATE flow_codes SET issued_at = 0").unwrap();
        timed(&browser, "/forgot", &form(name, &[]), 303).await;
        if let Some(choice) = &choice {
            timed(&browser, "/forgot/method", choice, 303).await;
        }
        let fields = [("csrf", csrf.clone()), ("code", "000000".to_owned())];
        timed(&browser, "/forgot/code", &fields, 422).await
    })
    .await;
}

#[test]
#[ignore = "measures a release build, on a machine that does nothing else"]
fn time_does_not_tell_who_has_an_account() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let store = Store::open(Address::Sqlite(folder.path().join("latchkey.db"))).unwrap();
    runtime.block_on(measure(demo.1, &store));
}
