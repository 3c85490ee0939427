//! `latchkey user set`.

use super::super::args::UserSet;
use super::super::group;
use super::super::installation::{Installation, full_name};
use super::super::typed::{self, Languages};
use super::super::{ask, output, refused};
use super::{reach, role};
use crate::domain::moment::Moment;
use crate::domain::name::name_key;
use crate::ops::Ctx;
use crate::ops::users::{self, Changes, GroupChanges, MailChange};
use crate::store::users::User;
use std::path::Path;

/// Changes a user, all that is named or nothing.
pub fn run(config: Option<&Path>, options: &UserSet) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(&options.address)?;
    let profile = User { expiry_waived_at: waived_at(&ctx, &user, options), ..profile(&user, options)? };
    let mail = options.mail.as_deref().map(typed::mail).transpose()?;
    let groups = GroupChanges {
        leave: group::find_all(&ctx, &options.remove_groups)?,
        join: group::find_all(&ctx, &options.add_groups)?,
    };
    let password = ask::new_password(options.new_password())?;
    let changes = Changes {
        profile,
        mail: match &mail {
            None => MailChange::Keep,
            Some(None) => MailChange::Remove,
            Some(Some(mail)) => MailChange::Set(mail),
        },
        groups: &groups,
        password: password.as_ref(),
    };
    users::change(&ctx, &user, &changes).map_err(refused::in_words)?;
    let name = full_name(&ctx.tenant, &user);
    output::note(&format!("Changed {name}."));
    reach::note_home(&ctx.tenant, mail.flatten().as_deref());
    if password.is_some() && user.locked_at.is_some() {
        output::note(&format!("{name} is still locked; `latchkey user unlock {name}` lets them in again."));
    }
    Ok(())
}

/// Since when the password lasts whatever the tenant decides.
fn waived_at(ctx: &Ctx, user: &User, options: &UserSet) -> Option<Moment> {
    match options.never_expires {
        None => user.expiry_waived_at,
        Some(false) => None,
        Some(true) => user.expiry_waived_at.or(Some(ctx.now)),
    }
}

fn profile(user: &User, options: &UserSet) -> anyhow::Result<User> {
    let mut profile = user.clone();
    if let Some(name) = &options.display_name {
        profile.display_name = typed::name(name)?;
    }
    if let Some(name) = &options.given_name {
        profile.given_name = typed::optional(name);
    }
    if let Some(name) = &options.family_name {
        profile.family_name = typed::optional(name);
    }
    if let Some(mail) = &options.work_mail {
        profile.work_mail = typed::mail(mail)?;
        profile.work_mail_key = profile.work_mail.as_deref().map(name_key);
    }
    if let Some(tag) = &options.language {
        let tag = typed::optional(tag);
        profile.locale = tag.map(|tag| Languages::load()?.tag(&tag)).transpose()?;
    }
    if let Some(given) = options.role {
        profile.role = role(given);
    }
    Ok(profile)
}
