//! `latchkey user reset`.

use super::super::args::UserReset;
use super::super::installation::{Installation, full_name};
use super::super::{ask, output, refused};
use crate::ops::users;
use secrecy::ExposeSecret;
use std::io::stdout;
use std::path::Path;

/// Gives a user a temporary password. One that was drawn is printed, and nowhere to be found again.
pub fn run(config: Option<&Path>, options: &UserReset) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(&options.address)?;
    let chosen = ask::new_password(options.new_password())?;
    let was_drawn = chosen.is_none();
    let given = users::give_temporary(&ctx, &user, chosen).map_err(refused::in_words)?;
    let name = full_name(&ctx.tenant, &user);
    output::note(&format!(
        "{name} has a temporary password until {}, and changes it at the next sign-in.",
        output::timestamp(given.until)
    ));
    if user.disabled_at.is_some() || user.locked_at.is_some() {
        output::note(&format!("{name} is still kept out: see `latchkey user show {name}`."));
    }
    if was_drawn {
        output::print_text(&mut stdout().lock(), &format!("{}\n", given.password.expose_secret()))?;
    }
    Ok(())
}
