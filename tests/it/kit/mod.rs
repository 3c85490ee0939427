//! What the tests share: the real application on a loopback port, people who use it, and their mailboxes.
//!
//! Time stands still until a test moves it, chance repeats, and mails leave when a test says so: nothing sleeps.

mod app;
mod browser;
mod clock;
mod database;
mod mail;
mod page;
mod people;
pub mod raw;
pub mod sql;

#[allow(unused_imports, reason = "not every test file uses all of it")]
pub use app::{Options, TestApp};
pub use browser::Browser;
pub use database::Database;
pub use mail::code_in;
pub use page::Page;
pub use people::*;

use std::future::Future;

/// One test on both databases: `name::sqlite` and `name::postgres`.
///
/// The second one needs `LATCHKEY_TEST_POSTGRES_URL`, a server on which databases may be made. Without it the test
/// says that it was left out, and where `CI` is `true` it fails.
macro_rules! on_both {
    ($name:ident, |$app:ident| async $body:block) => {
        mod $name {
            #[allow(unused_imports, reason = "not every test file uses all of it")]
            use super::*;

            async fn body($app: $crate::kit::TestApp) $body

            #[test]
            fn sqlite() {
                $crate::kit::run($crate::kit::Database::sqlite(), body);
            }

            #[test]
            fn postgres() {
                $crate::kit::on_postgres(body);
            }
        }
    };
}

/// Runs a test on a fresh database with two organizations in it.
pub fn run<F: Future<Output = ()>>(database: Database, body: impl FnOnce(TestApp) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let app = TestApp::start(database).await;
        body(app).await;
    });
}

/// The same on PostgreSQL, if there is one.
pub fn on_postgres<F: Future<Output = ()>>(body: impl FnOnce(TestApp) -> F) {
    match Database::postgres() {
        Some(database) => run(database, body),
        None => left_out("LATCHKEY_TEST_POSTGRES_URL is not set"),
    }
}

/// Says that a test was left out; where everything must run, it fails instead.
pub fn left_out(reason: &str) {
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{reason}");
    eprintln!("left out: {reason}");
}
