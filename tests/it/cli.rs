//! The command line, run as people run it: the real program on an installation of its own.

mod audits;
mod backups;
mod brands;
mod demos;
mod doctors;
mod group_policies;
mod groups;
mod imports;
mod keys;
mod policies;
mod questions;
mod rotations;
mod shells;
mod tenants;
mod throttles;
mod users;
mod verdicts;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A password that every policy accepts.
pub const PASSWORD: &str = "violet harbor lantern";

/// An installation in a folder of its own, gone at the end.
pub struct Installation {
    folder: tempfile::TempDir,
    settings: Vec<(String, String)>,
}

/// What a command did.
#[derive(Debug)]
pub struct Done {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Installation {
    /// One in which nothing is made yet.
    pub fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            settings: vec![("LATCHKEY_LISTEN".to_owned(), "127.0.0.1:0".to_owned())],
        }
    }

    /// One with the tenant `contoso`.
    pub fn with_tenant() -> Self {
        let made = Self::empty();
        made.done("tenant create contoso --name Contoso --realm contoso.example");
        made
    }

    /// One with the tenant `contoso` and its user `alex`.
    pub fn with_user() -> Self {
        let made = Self::with_tenant();
        made.done("user create alex@contoso.example --no-password --mail alex@mail.example");
        made
    }

    pub fn with(mut self, setting: &str, value: &str) -> Self {
        self.settings.push((setting.to_owned(), value.to_owned()));
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_latchkey"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("LATCHKEY_DATA_DIR", self.path("data"))
            .envs(self.settings.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub fn run_with(&self, arguments: &[&str], input: &str) -> Done {
        let mut child = self.command(arguments).spawn().unwrap();
        // The program may have ended without reading.
        child.stdin.take().unwrap().write_all(input.as_bytes()).ok();
        let output = child.wait_with_output().unwrap();
        Done {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs a command line whose arguments hold no blanks.
    pub fn run(&self, line: &str) -> Done {
        let arguments: Vec<_> = line.split(' ').collect();
        self.run_with(&arguments, "")
    }

    /// Runs one that must succeed, and answers what it printed.
    #[track_caller]
    pub fn done(&self, line: &str) -> String {
        let done = self.run(line);
        assert_eq!(done.status, 0, "{line}: {}", done.err);
        done.out
    }

    /// Runs one that must be refused, and answers why.
    #[track_caller]
    pub fn refused(&self, line: &str) -> String {
        let done = self.run(line);
        assert_eq!((done.status, done.out.as_str()), (1, ""), "{line}: {}", done.err);
        done.err
    }

    #[track_caller]
    pub fn json(&self, line: &str) -> serde_json::Value {
        serde_json::from_str(&self.done(&format!("{line} --format json"))).unwrap()
    }

    /// Starts the portal and waits until it listens.
    pub fn serve(&self) -> Serving {
        let mut child = self.command(&["serve"]).stdout(Stdio::null()).spawn().unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut lines = log.lines().map(Result::unwrap);
        assert!(lines.any(|line| line.contains("listening")), "the portal does not start");
        // Whatever it logs from now on must find a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Serving(child)
    }
}

/// A running portal; it ends with this value.
pub struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// A small picture in the sources.
pub fn picture() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("static/demo/contoso-logo.png").display().to_string()
}
