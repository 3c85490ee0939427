//! `latchkey group`.

mod show;

use super::args::{GroupCommand, GroupName as Typed, GroupRemove};
use super::installation::Installation;
use super::{ask, output, refused};
use crate::domain::group::{GROUP_NAME_MAX_CHARACTERS, GroupName};
use crate::ops::Ctx;
use crate::ops::groups;
use crate::store::groups::Group;
use anyhow::Context;
use std::path::Path;

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: GroupCommand) -> anyhow::Result<()> {
    match command {
        GroupCommand::Add(name) => add(config, &name),
        GroupCommand::List { tenant, output } => show::list(config, tenant.as_deref(), output),
        GroupCommand::Show { name, output } => show::show(config, &name, output),
        GroupCommand::Remove(options) => remove(config, &options),
    }
}

fn add(config: Option<&Path>, typed: &Typed) -> anyhow::Result<()> {
    let name = GroupName::parse(&typed.group).with_context(|| {
        format!(
            "{} is no name of a group; it has 1 to {GROUP_NAME_MAX_CHARACTERS} characters and no comma",
            typed.group
        )
    })?;
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(typed.tenant.as_deref())?);
    let group = groups::add(&ctx, name).map_err(refused::in_words)?;
    output::note(&format!("Made the group {} of {}.", group.name, ctx.tenant.slug));
    Ok(())
}

fn remove(config: Option<&Path>, options: &GroupRemove) -> anyhow::Result<()> {
    let (ctx, group) = named(config, &options.name)?;
    let members = match groups::count(&ctx, &group).map_err(refused::in_words)? {
        0 => "It has no members.".to_owned(),
        1 => "One user is no longer in it.".to_owned(),
        many => format!("{many} users are no longer in it."),
    };
    let question = format!("Deletes the group {} of {}, for good. {members}", group.name, ctx.tenant.slug);
    ask::be_sure(&question, "yes", options.yes)?;
    groups::remove(&ctx, &group).map_err(refused::in_words)?;
    output::note(&format!("Deleted the group {}. {members}", group.name));
    Ok(())
}

fn named(config: Option<&Path>, typed: &Typed) -> anyhow::Result<(Ctx, Group)> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(typed.tenant.as_deref())?);
    let group = find(&ctx, &typed.group)?;
    Ok((ctx, group))
}

/// The group with this name in the tenant of `ctx`.
pub fn find(ctx: &Ctx, name: &str) -> anyhow::Result<Group> {
    let found = groups::find(ctx, name).map_err(refused::in_words)?;
    found.with_context(|| {
        format!("there is no group {name} in the tenant {}; see `latchkey group list`", ctx.tenant.slug)
    })
}

/// The groups with these names, each once.
pub fn find_all(ctx: &Ctx, names: &[String]) -> anyhow::Result<Vec<Group>> {
    let mut found: Vec<Group> = Vec::new();
    for name in names {
        let group = find(ctx, name)?;
        if !found.contains(&group) {
            found.push(group);
        }
    }
    Ok(found)
}
