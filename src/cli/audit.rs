//! `latchkey audit`.

use super::args::{AuditCommand, Output, TableFormat};
use super::installation::Installation;
use super::output::{self, Table};
use super::refused;
use crate::domain::reference::Reference;
use crate::ops::audit::{self, Attempt};
use crate::store::events::Event;
use anyhow::Context;
use serde::Serialize;
use std::io::stdout;
use std::path::Path;

/// An attempt as scripts read it. These names stay.
#[derive(Serialize)]
struct Shown {
    reference: String,
    name_typed: Option<String>,
    events: Vec<ShownEvent>,
}

/// An event of it.
#[derive(Serialize)]
struct ShownEvent {
    at: String,
    kind: String,
    result: String,
    reason: Option<String>,
    address: Option<String>,
    browser: Option<String>,
    locale: Option<String>,
}

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: AuditCommand) -> anyhow::Result<()> {
    match command {
        AuditCommand::Find { reference, tenant, output } => {
            find(config, &reference, tenant.as_deref(), output)
        }
    }
}

fn find(config: Option<&Path>, typed: &str, slug: Option<&str>, format: Output) -> anyhow::Result<()> {
    let reference: Option<Reference> = typed.parse().ok();
    let reference =
        reference.with_context(|| format!("{typed} is no reference; it has 8 letters and digits"))?;
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(slug)?);
    let found = audit::find(&ctx, &reference).map_err(refused::in_words)?;
    let found = found.with_context(|| {
        format!("there is nothing under {} in the tenant {}", reference.shown(), ctx.tenant.slug)
    })?;
    print(&shown(&reference, found), format)
}

fn shown(reference: &Reference, attempt: Attempt) -> Shown {
    let event = |event: Event| ShownEvent {
        at: output::timestamp(event.at),
        kind: event.kind.to_string(),
        result: event.result.to_string(),
        reason: event.reason.map(|reason| reason.to_string()),
        address: event.address,
        browser: event.browser,
        locale: event.locale,
    };
    let events = attempt.events.into_iter().map(event).collect();
    Shown { reference: reference.shown(), name_typed: attempt.name_typed, events }
}

fn print(attempt: &Shown, format: Output) -> anyhow::Result<()> {
    let mut out = stdout().lock();
    if format.format == TableFormat::Json {
        return Ok(output::print_json(&mut out, attempt)?);
    }
    let typed = attempt.name_typed.clone().unwrap_or_else(|| "(no longer kept, or none)".to_owned());
    output::print_fields(&mut out, &[("Name typed", typed), ("Checked", "no".to_owned())])?;
    let mut table = Table::new(["AT", "EVENT", "RESULT", "REASON", "BROWSER"]);
    for event in &attempt.events {
        let or_none = |text: &Option<String>| text.clone().unwrap_or_default();
        let [at, kind, result] = [&event.at, &event.kind, &event.result].map(Clone::clone);
        table.row([at, kind, result, or_none(&event.reason), or_none(&event.browser)]);
    }
    Ok(table.print(&mut out)?)
}
