//! `latchkey user reset`.

use super::super::args::UserReset;
use super::super::installation::{Installation, full_name};
use super::super::{ask, output, refused};
use crate::ops::users;
use secrecy::ExposeSecret;
use std::io::stdout;
use std::path::Path;

/// Mails a link, or gives a temporary password. One that was drawn is printed, and nowhere to be found again.
pub fn run(config: Option<&Path>, options: &UserReset) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(&options.address)?;
    if options.link {
        let until = users::send_link(&ctx, &user).map_err(refused::in_words)?;
        let (name, until) = (full_name(&ctx.tenant, &user), output::timestamp(until));
        output::note(&format!("Mailed {name} a link to set a password; it works until {until}."));
        return Ok(());
    }
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
