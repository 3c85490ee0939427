//! What the tests share: the real application on a loopback port, people who use it, and their mailboxes.
//!
//! Time stands still until a test moves it, chance repeats, and mails leave when a test says so: nothing sleeps.

mod app;
mod browser;
mod check;
mod clock;
mod database;
mod device;
pub mod dice;
mod gates;
mod groups;
pub mod logos;
mod mail;
mod page;
pub mod panics;
mod people;
mod phone;
pub mod raw;
mod registration;
pub mod sql;
mod verdicts;
pub mod wire;
mod work;

#[allow(unused_imports, reason = "not every test file uses all of it")]
pub use app::{Options, TestApp, ring};
pub use browser::Browser;
#[allow(unused_imports, reason = "not every test file uses all of it")]
pub use clock::{HasherClock, TestClock};
pub use database::Database;
pub use device::Device;
pub use gates::registered;
pub use groups::length;
pub use mail::code_in;
pub use page::{Page, Shown};
pub use people::*;
#[allow(unused_imports, reason = "not every test file uses all of it")]
pub use phone::Network;
pub use registration::SAM;
pub use verdicts::{settings_of, verdicts};
pub use work::{Meter, Work};

use std::future::Future;

/// One test on both databases: `name::sqlite` and `name::postgres`.
///
/// The second one needs `LATCHKEY_TEST_POSTGRES_URL`, a server on which databases may be made. It is run only when
/// ignored tests are asked for, as `bin/test` does, so that a test left out does not count as passed.
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
            #[ignore = "needs the database server of tests/services/up"]
            fn postgres() {
                $crate::kit::run($crate::kit::Database::postgres(), body);
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
