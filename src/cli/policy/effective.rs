//! `latchkey policy show --group` and `--user`: which rules for passwords count, and where each comes from.

use super::super::args::{PolicyShow, TableFormat, UserAddress};
use super::super::installation::{Installation, full_name};
use super::super::output::{self, Table};
use super::super::{group, refused};
use crate::domain::ids::GroupId;
use crate::domain::policy::Policy;
use crate::domain::policy::overrides::{self, PartialPolicy};
use crate::ops::{Ctx, groups, policies};
use serde::Serialize;
use std::io::{Write, stdout};

/// The rules as scripts read them. These names stay.
#[derive(Serialize)]
struct Shown<'a> {
    tenant: &'a str,
    /// Whose rules were asked for, should it be a user's.
    user: Option<String>,
    /// The group that was asked for, or whose rules count for the user.
    group: Option<String>,
    priority: Option<u16>,
    password: &'a Policy,
    /// The rules that are the group's own.
    own: Vec<&'static str>,
}

/// Prints the rules for passwords of a group's members.
pub fn of_group(installation: &Installation, name: &str, options: &PolicyShow) -> anyhow::Result<()> {
    let ctx = installation.ctx(installation.tenant_or_default(options.tenant.as_deref())?);
    let group = group::find(&ctx, name)?;
    let asked = Asked { user: None, group: Some(group.name) };
    print(&ctx, asked, &[group.id], options)
}

/// Prints those of a user.
pub fn of_user(installation: &Installation, name: &str, options: &PolicyShow) -> anyhow::Result<()> {
    let address = UserAddress { user: name.to_owned(), tenant: options.tenant.clone() };
    let (ctx, user) = installation.user(&address)?;
    let theirs = policies::groups_of(&ctx, &user.id).map_err(refused::in_words)?;
    let counts = overrides::applying(&ctx.tenant.settings.group_policies, &theirs);
    let group = match counts {
        Some(own) => groups::names(&ctx).map_err(refused::in_words)?.remove(&own.group),
        None => None,
    };
    let asked = Asked { user: Some(full_name(&ctx.tenant, &user)), group };
    print(&ctx, asked, &theirs, options)
}

/// Whose rules were asked for, and the group that they are of.
struct Asked {
    user: Option<String>,
    group: Option<String>,
}

fn print(ctx: &Ctx, asked: Asked, groups: &[GroupId], options: &PolicyShow) -> anyhow::Result<()> {
    let policy = ctx.tenant.policy_in(groups);
    let counts = overrides::applying(&ctx.tenant.settings.group_policies, groups);
    let shown = Shown {
        tenant: &ctx.tenant.slug,
        user: asked.user,
        group: asked.group,
        priority: counts.map(|own| own.priority),
        password: &policy,
        own: counts.map(|own| own.rules.names()).unwrap_or_default(),
    };
    let mut out = stdout().lock();
    match options.output.format {
        TableFormat::Json => Ok(output::print_json(&mut out, &shown)?),
        TableFormat::Table => print_table(&mut out, &shown),
    }
}

fn print_table(out: &mut dyn Write, shown: &Shown<'_>) -> anyhow::Result<()> {
    let mut fields = vec![("Tenant", shown.tenant.to_owned())];
    fields.extend(shown.user.iter().map(|user| ("User", user.clone())));
    fields.extend(shown.group.iter().map(|group| ("Group", group.clone())));
    fields.extend(shown.priority.map(|priority| ("Priority", priority.to_string())));
    output::print_fields(out, &fields)?;
    output::print_text(out, "\n")?;
    let mut table = Table::new(["RULE", "VALUE", "FROM"]);
    let values = serde_json::to_value(shown.password)?;
    for name in PartialPolicy::NAMES {
        let from = match (shown.own.contains(name), *name) {
            (false, _) => "tenant",
            (true, "banned-words") => "tenant and group",
            (true, _) => "group",
        };
        let value = values.get(name.replace('-', "_").as_str()).map(in_words).unwrap_or_default();
        table.row([(*name).to_owned(), value, from.to_owned()]);
    }
    Ok(table.print(out)?)
}

/// A value as an option of `policy set` takes it; of words, how many there are.
fn in_words(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Array(words) => words.len().to_string(),
        value => value.to_string(),
    }
}
