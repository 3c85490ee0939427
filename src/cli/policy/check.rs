//! `latchkey policy check`.

use super::super::args::{NewPassword, PolicyCheck, TableFormat, UserAddress};
use super::super::installation::Installation;
use super::super::{ask, output, refused};
use crate::domain::password::Password;
use crate::domain::policy::{Occasion, Violation};
use crate::ops::password;
use anyhow::Context;
use serde::Serialize;
use std::io::stdout;
use std::path::Path;
use std::process::ExitCode;

/// What was found, as scripts read it. These names stay.
#[derive(Serialize)]
struct Found {
    accepted: bool,
    broken: Vec<Broken>,
}

#[derive(Serialize)]
struct Broken {
    rule: &'static str,
    message: String,
}

/// Names the rules that a password breaks; status 1 when there are any.
pub fn run(config: Option<&Path>, options: &PolicyCheck) -> anyhow::Result<ExitCode> {
    let installation = Installation::open(config)?;
    let typed = ask::new_password(NewPassword::Stdin)?.context("there is no password")?;
    let violations = violations(&installation, options, &Password::new(&typed))?;
    let broken = violations.iter().map(|one| Broken { rule: one.rule(), message: refused::broken_rule(one) });
    let found = Found { accepted: violations.is_empty(), broken: broken.collect() };
    let status = if found.accepted { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    let mut out = stdout().lock();
    match options.output.format {
        TableFormat::Json => output::print_json(&mut out, &found)?,
        TableFormat::Table => {
            let lines: String =
                found.broken.iter().map(|one| format!("{}: {}\n", one.rule, one.message)).collect();
            output::print_text(&mut out, &lines)?;
            if found.accepted {
                output::note("allowed");
            }
        }
    }
    Ok(status)
}

fn violations(
    installation: &Installation,
    options: &PolicyCheck,
    password: &Password,
) -> anyhow::Result<Vec<Violation>> {
    let (ctx, user) = match &options.user {
        Some(user) => {
            let address = UserAddress { user: user.clone(), tenant: options.tenant.clone() };
            let (ctx, user) = installation.user(&address)?;
            (ctx, Some(user))
        }
        None => (installation.ctx(installation.tenant_or_default(options.tenant.as_deref())?), None),
    };
    password::check_policy(&ctx, (user.as_ref(), Occasion::Reset), password).map_err(refused::in_words)
}
