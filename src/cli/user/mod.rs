//! `latchkey user`.

mod create;
mod reach;
mod require;
mod reset;
mod set;
mod show;
mod ways;

use super::args::{self, UserAddress, UserCommand, UserDelete};
use super::installation::{Installation, full_name};
use super::{ask, output, refused};
use crate::domain::user::Role;
use crate::ops::stuck::Stuck;
use crate::ops::{account, forgot, users};
use std::path::Path;

/// Does what `command` says.
pub fn run(config: Option<&Path>, command: UserCommand) -> anyhow::Result<()> {
    match command {
        UserCommand::Create(options) => create::run(config, &options),
        UserCommand::List { tenant, group, locked, blocked, limit, after, output } => {
            let only = show::Only { locked, blocked };
            let part = show::Part { limit, group: group.as_deref(), only, after: after.as_deref() };
            show::list(config, tenant.as_deref(), &part, output)
        }
        UserCommand::Show { address, output } => show::show(config, &address, output),
        UserCommand::Set(options) => set::run(config, &options),
        UserCommand::Reset(options) => reset::run(config, &options),
        UserCommand::Disable(address) => disable(config, &address),
        UserCommand::Enable(address) => enable(config, &address),
        UserCommand::Unlock(address) => unlock(config, &address),
        UserCommand::Release(address) => release(config, &address),
        UserCommand::Delete(options) => delete(config, &options),
        UserCommand::EndSessions(address) => end_sessions(config, &address),
        UserCommand::RequireRegistration(options) => require::run(config, options),
    }
}

fn disable(config: Option<&Path>, address: &UserAddress) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(address)?;
    let name = full_name(&ctx.tenant, &user);
    if user.disabled_at.is_some() {
        output::note(&format!("{name} is disabled already."));
        return Ok(());
    }
    users::disable(&ctx, &user).map_err(refused::in_words)?;
    output::note(&format!("Disabled {name} and ended all sessions."));
    Ok(())
}

fn enable(config: Option<&Path>, address: &UserAddress) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(address)?;
    let name = full_name(&ctx.tenant, &user);
    if user.disabled_at.is_none() {
        output::note(&format!("{name} is not disabled."));
        return Ok(());
    }
    users::enable(&ctx, &user).map_err(refused::in_words)?;
    output::note(&format!("Enabled {name}."));
    Ok(())
}

fn unlock(config: Option<&Path>, address: &UserAddress) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(address)?;
    let name = full_name(&ctx.tenant, &user);
    let stuck = Stuck::of(&ctx).map_err(refused::in_words)?;
    if user.locked_at.is_none() && stuck.locked_out_until(&user).is_none() {
        output::note(&format!("{name} is not locked."));
    } else {
        users::unlock(&ctx, &user).map_err(refused::in_words)?;
        output::note(&format!("Unlocked {name}."));
    }
    if let Some(until) = stuck.blocked_until(&user) {
        let until = output::timestamp(until);
        output::note(&format!("Resets are blocked until {until}; `latchkey user release` ends that."));
    }
    Ok(())
}

fn release(config: Option<&Path>, address: &UserAddress) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(address)?;
    let name = full_name(&ctx.tenant, &user);
    let released = forgot::release(&ctx, &user).map_err(refused::in_words)?;
    output::note(&if released == 0 {
        format!("{name} has no wrong tries that count.")
    } else {
        format!("Released {name}: earlier wrong tries count no longer.")
    });
    Ok(())
}

fn delete(config: Option<&Path>, options: &UserDelete) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(&options.address)?;
    let name = full_name(&ctx.tenant, &user);
    let question = format!("Deletes {name} ({}) and everything about them, for good.", user.display_name);
    ask::be_sure(&question, "yes", options.yes)?;
    users::delete(&ctx, &user).map_err(refused::in_words)?;
    output::note(&format!("Deleted {name}."));
    Ok(())
}

fn end_sessions(config: Option<&Path>, address: &UserAddress) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(address)?;
    let ended = account::end_sessions(&ctx, &user, None).map_err(refused::in_words)?;
    let name = full_name(&ctx.tenant, &user);
    output::note(&match ended {
        0 => format!("{name} is signed in nowhere."),
        1 => format!("Ended one session of {name}."),
        many => format!("Ended {many} sessions of {name}."),
    });
    Ok(())
}

/// The role that an option names.
fn role(given: args::Role) -> Role {
    match given {
        args::Role::User => Role::User,
        args::Role::Reports => Role::Reports,
        args::Role::Helpdesk => Role::Helpdesk,
        args::Role::Admin => Role::Admin,
    }
}
