//! `latchkey key`.

use super::args::{KeyCommand, Output, TableFormat};
use super::output::{self, Table};
use super::start;
use crate::config::secret_key;
use crate::ops::seals;
use serde::Serialize;
use std::io::stdout;
use std::path::Path;
use std::process::ExitCode;

/// Hex digits of a fingerprint by which a key is named: enough to tell a few keys apart.
const NAME_DIGITS: usize = 8;

/// The keys as scripts read them. These names stay.
#[derive(Serialize)]
struct Shown {
    keys: Vec<ShownKey>,
    unreadable: usize,
}

/// One of them.
#[derive(Serialize)]
struct ShownKey {
    key: String,
    newest: bool,
    values: usize,
}

/// Does what `command` says. Exit status 1 if a stored value is left that no key opens.
pub fn run(config: Option<&Path>, command: KeyCommand) -> anyhow::Result<ExitCode> {
    match command {
        KeyCommand::List(options) => list(config, options)?,
        KeyCommand::Rotate => rotate(config)?,
        KeyCommand::Reseal => return reseal(config),
    }
    Ok(ExitCode::SUCCESS)
}

fn list(config: Option<&Path>, options: Output) -> anyhow::Result<()> {
    let services = start::existing(config)?.services;
    let needs = seals::needs(&services.store, &services.keys)?;
    let key = |(place, (fingerprint, values)): (usize, (String, usize))| ShownKey {
        key: name(&fingerprint),
        newest: place == 0,
        values,
    };
    let shown =
        Shown { keys: needs.keys.into_iter().enumerate().map(key).collect(), unreadable: needs.unreadable };
    if options.format == TableFormat::Json {
        return Ok(output::print_json(&mut stdout().lock(), &shown)?);
    }
    let mut table = Table::new(["KEY", "NEWEST", "STORED VALUES"]);
    for one in shown.keys {
        let newest = if one.newest { "yes" } else { "" }.to_owned();
        table.row([one.key, newest, one.values.to_string()]);
    }
    if shown.unreadable > 0 {
        table.row(["none".to_owned(), String::new(), shown.unreadable.to_string()]);
    }
    Ok(table.print(&mut stdout().lock())?)
}

fn name(fingerprint: &str) -> String {
    fingerprint.chars().take(NAME_DIGITS).collect()
}

fn rotate(config: Option<&Path>) -> anyhow::Result<()> {
    // Opening refuses keys that are not the database's.
    let opened = start::existing(config)?;
    let (file, ambient) = (&opened.config.secret_key_file, &opened.services.ambient);
    let ring = secret_key::add(file, &|bytes| ambient.fill(bytes))?;
    let newest = ring.fingerprints().next().unwrap_or_default();
    output::note(&format!(
        "Put the new key {} on top of {}; the older ones below it are still needed.\n\
         Now copy the file to every other machine of this installation and restart every process; everybody signs in \
         again.\nThen run `latchkey key reseal`.",
        name(&newest),
        file.display()
    ));
    Ok(())
}

fn reseal(config: Option<&Path>) -> anyhow::Result<ExitCode> {
    let services = start::existing(config)?.services;
    let done = seals::renew(&services)?;
    let fields = [
        ("Sealed anew", done.anew.to_string()),
        ("Sealed with the newest key before", done.newest.to_string()),
        ("Changed meanwhile", done.changed.to_string()),
        ("Unreadable", done.unreadable.to_string()),
    ];
    output::print_fields(&mut stdout().lock(), &fields)?;
    if done.changed > 0 {
        output::note("What changed meanwhile was left as it is; run this again, or see `latchkey key list`.");
    }
    if done.unreadable == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    output::note(
        "latchkey: no key opens some stored values. Put older keys back below the newest one and run this again, or have \
         these values set anew; `latchkey user show` tells whose address cannot be read.",
    );
    Ok(ExitCode::FAILURE)
}
