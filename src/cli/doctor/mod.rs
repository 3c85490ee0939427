//! `latchkey doctor`: looks at everything that the portal needs, and changes nothing.

mod certificate;
mod database;
mod delivery;
mod handshake;
mod network;
mod place;
mod port;
mod throttles;

use super::args::{Doctor, ReportFormat};
use super::output;
use crate::clock::Ambient;
use crate::config::{self, Config};
use serde::Serialize;
use std::io::stdout;
use std::path::Path;
use std::process::ExitCode;

/// How good a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    /// As it should be.
    Ok,
    /// It works, but somebody should look at it.
    Warn,
    /// It does not work, or not safely.
    Fail,
}

/// What one check found. The names of the fields stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Finding {
    check: &'static str,
    status: Status,
    finding: String,
    what_to_do: Option<String>,
}

impl Finding {
    fn ok(check: &'static str, finding: impl Into<String>) -> Self {
        Self { check, status: Status::Ok, finding: finding.into(), what_to_do: None }
    }

    fn warn(check: &'static str, finding: impl Into<String>, what_to_do: impl Into<String>) -> Self {
        let what_to_do = Some(what_to_do.into());
        Self { check, status: Status::Warn, finding: finding.into(), what_to_do }
    }

    fn fail(check: &'static str, finding: impl Into<String>, what_to_do: impl Into<String>) -> Self {
        Self { status: Status::Fail, ..Self::warn(check, finding, what_to_do) }
    }
}

/// Prints what was found. Exit status 1 if something fails.
pub fn run(path: Option<&Path>, options: &Doctor) -> anyhow::Result<ExitCode> {
    let findings = findings(path);
    let mut out = stdout().lock();
    match options.format {
        ReportFormat::Json => output::print_json(&mut out, &findings)?,
        ReportFormat::Text => output::print_text(&mut out, &in_words(&findings))?,
    }
    let failed = findings.iter().any(|one| one.status == Status::Fail);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn findings(path: Option<&Path>) -> Vec<Finding> {
    let config = match Config::of_process(path) {
        Ok(config) => config,
        Err(errors) => {
            let one = |error: &config::ConfigError| {
                Finding::fail("settings", error.to_string(), "correct it; nothing else can be checked before")
            };
            return errors.0.iter().map(one).collect();
        }
    };
    let now = Ambient::system().now();
    let mut findings = vec![place::settings(&config), place::clock(now), place::data_folder(&config)];
    let database = database::open(&config);
    let offered = database::offered(&database);
    findings.push(place::breached(&config, &database::refusing_breached(&database)));
    findings.push(place::secret_key(&config, database.as_ref().ok()));
    findings.extend(database::check(&config, database, now.into()));
    findings.push(network::mail(&config));
    findings.push(network::texts(&config, &offered));
    findings.push(network::calls(&config, &offered));
    findings.push(network::public_url(&config));
    findings.push(port::check(&config));
    findings.extend(config.tls.as_ref().map(|tls| certificate::check(tls, now)));
    findings
}

/// A line a finding, and one with what to do where there is something to do.
fn in_words(findings: &[Finding]) -> String {
    let mut text = String::new();
    for one in findings {
        let status = match one.status {
            Status::Ok => "ok",
            Status::Warn => "warn",
            Status::Fail => "FAIL",
        };
        text.push_str(&format!("{status:<5} {:<13} {}\n", one.check, one.finding));
        if let Some(what) = &one.what_to_do {
            text.push_str(&format!("{:<19} → {what}\n", ""));
        }
    }
    text
}
