//! Logs: where they go, in which form, and what never appears in them.
//!
//! They go to stderr, times in UTC. A line is for two readers: a sentence, and fields with units
//! (`duration_ms`). It never holds personal data: no user name, address or phone number, no password,
//! code, answer, token or cookie, no body or query of a request. People appear by their row id alone.
//! What must be known about people is in the audit events, which only their own person and the operator read.
//!
//! Records of the older `log` crate are left out on purpose: at `debug`, tokio-postgres writes the
//! parameters of every statement there. actix speaks `tracing`.

use std::any::Any;
use std::io::{self, IsTerminal};
use std::panic::PanicHookInfo;

use anyhow::Context;
use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::{self, MakeWriter};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::registry::Registry;

use crate::config::{Log, LogFormat};

/// Starts logging for the whole process, panics included.
///
/// # Errors
/// When the level can't be understood, or logging was started before.
pub fn start(log: &Log) -> anyhow::Result<()> {
    let subscriber = subscriber(log, io::stderr().is_terminal(), io::stderr)?;
    tracing::subscriber::set_global_default(subscriber).context("logging was started before")?;
    watch_panics();
    Ok(())
}

/// Logs every panic with its place and prints nothing else: the text of a panic may hold what a person typed, so
/// only one that stands in the source as it is gets logged.
fn watch_panics() {
    std::panic::set_hook(Box::new(|info: &PanicHookInfo<'_>| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(location = place, text = words_of(info.payload()), "panic");
    }));
}

/// The text of a panic, if it was a literal.
fn words_of(payload: &(dyn Any + Send)) -> Option<&'static str> {
    payload.downcast_ref::<&'static str>().copied()
}

fn subscriber<W>(log: &Log, terminal: bool, writer: W) -> anyhow::Result<impl Subscriber + Send + Sync>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = EnvFilter::builder().parse(&log.level).context("log.level")?;
    let text = match log.format {
        LogFormat::Text => true,
        LogFormat::Json => false,
        LogFormat::Auto => terminal,
    };
    let lines = fmt::layer().with_writer(writer);
    let lines: Box<dyn Layer<Registry> + Send + Sync> = match (text, terminal) {
        // Colours only for people, and not for those who set NO_COLOR, which the layer looks at itself.
        (true, true) => lines.boxed(),
        (true, false) => lines.with_ansi(false).boxed(),
        (false, _) => lines.json().flatten_event(true).boxed(),
    };
    Ok(Registry::default().with(lines.with_filter(filter)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use parking_lot::Mutex;
    use serde_json::Value;
    use std::sync::Arc;

    #[derive(Clone, Default)]
    struct Paper(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Paper {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(format: LogFormat, level: &str, terminal: bool, act: impl FnOnce()) -> String {
        let (log, paper) = (Log { format, level: level.to_owned() }, Paper::default());
        let writer = paper.clone();
        let subscriber = subscriber(&log, terminal, move || writer.clone()).unwrap();
        tracing::subscriber::with_default(subscriber, act);
        String::from_utf8(paper.0.lock().clone()).unwrap()
    }

    fn say() {
        tracing::info!(duration_ms = 3, "mail sent");
        tracing::debug!("more");
    }

    #[test]
    fn away_from_a_terminal_a_line_is_json_in_utc() {
        let lines = logged(LogFormat::Auto, "info", false, say);
        let line: Value = serde_json::from_str(&lines).unwrap();
        assert_eq!(
            (&line["level"], &line["message"], &line["duration_ms"]),
            (&"INFO".into(), &"mail sent".into(), &3.into())
        );
        assert!(line["timestamp"].as_str().unwrap().ends_with('Z'), "{line}");
    }

    #[test]
    fn on_a_terminal_it_is_text_and_elsewhere_without_colours() {
        assert!(logged(LogFormat::Auto, "info", true, say).contains("mail sent"));
        let plain = logged(LogFormat::Text, "info", false, say);
        assert!(
            plain.contains("INFO")
                && plain.ends_with("mail sent duration_ms=3\n")
                && !plain.contains('\u{1b}')
        );
    }

    #[test]
    fn the_level_decides() {
        assert_eq!(logged(LogFormat::Json, "debug", false, say).lines().count(), 2);
        assert_eq!(logged(LogFormat::Json, "warn,latchkey::web=debug", false, say), "");
    }

    #[test]
    fn control_characters_cannot_forge_a_line() {
        let lines =
            logged(LogFormat::Json, "info", false, || tracing::info!(agent = "a\nb\u{1b}[2J", "seen"));
        assert_eq!((lines.lines().count(), lines.contains('\u{1b}')), (1, false));
    }

    #[test]
    fn a_panic_is_logged_without_what_was_typed() {
        let before = std::panic::take_hook();
        watch_panics();
        let lines = logged(LogFormat::Json, "error", false, || {
            std::panic::catch_unwind(|| panic!("a literal")).unwrap_err();
            std::panic::catch_unwind(|| panic!("typed {}", String::from("hunter2"))).unwrap_err();
        });
        std::panic::set_hook(before);
        let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(
            (lines[0]["message"].as_str(), lines[0]["text"].as_str()),
            (Some("panic"), Some("a literal"))
        );
        assert!(lines[1]["location"].as_str().unwrap().contains("logs.rs:"));
        assert!(!lines[1].to_string().contains("hunter2") && lines[1]["text"].is_null());
    }
}
