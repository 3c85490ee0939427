//! `latchkey user create`.

use super::super::args::UserCreate;
use super::super::group;
use super::super::installation::{Installation, full_name};
use super::super::typed::{self, Languages};
use super::super::{ask, output, refused};
use super::{reach, role};
use crate::domain::name::TypedName;
use crate::domain::tenant::Tenant;
use crate::ops::users::{self, NewUser};
use anyhow::{Context, bail, ensure};
use std::path::Path;

/// Adds a user.
pub fn run(config: Option<&Path>, options: &UserCreate) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let tenant = installation.tenant_of(&options.address)?;
    let name = name(&installation, &tenant, options)?;
    let ctx = installation.ctx(tenant);
    let known = users::find(&ctx, &name.shown).map_err(refused::in_words)?;
    ensure!(known.is_none(), "that user name is taken");
    let mut user = new_user(&name, options)?;
    user.groups = group::find_all(&ctx, &options.groups)?.into_iter().map(|group| group.id).collect();
    user.password = ask::new_password(options.new_password())?;
    let (mail, groups, has_password) = (user.mail.clone(), user.groups.clone(), user.password.is_some());
    let user = if options.invite { users::create_invited(&ctx, user) } else { users::create(&ctx, user) };
    let user = user.map_err(refused::in_words)?;
    output::note(&format!("Created {}.", full_name(&ctx.tenant, &user)));
    reach::note_home(&ctx.tenant, mail.as_deref());
    if options.invite {
        output::note("Mailed a link to set the first password.");
    } else if !has_password {
        reach::note_no_way_in(&ctx.tenant, &user, &groups, mail.as_deref());
    }
    Ok(())
}

/// The user name, if it can be one of `tenant`.
fn name(installation: &Installation, tenant: &Tenant, options: &UserCreate) -> anyhow::Result<TypedName> {
    let name = TypedName::parse(&options.address.user).context("the user name is empty or too long")?;
    let plain = !name.shown.chars().any(|c| c.is_whitespace() || c.is_control());
    ensure!(plain && !name.local().is_empty(), "{} is no user name; it has no blanks", options.address.user);
    let Some(realm) = name.realm().filter(|realm| !tenant.realms.iter().any(|own| own == realm)) else {
        return Ok(name);
    };
    if let Some(owner) = installation.tenants.of_realm(realm) {
        bail!("the realm {realm} belongs to the tenant {}, not to {}", owner.slug, tenant.slug);
    }
    ensure!(
        options.address.tenant.is_some(),
        "no tenant has the realm {realm}; give {} the realm, or say --tenant to keep it as a part of the name",
        tenant.slug
    );
    Ok(name)
}

fn new_user(name: &TypedName, options: &UserCreate) -> anyhow::Result<NewUser> {
    let text = |given: &Option<String>| given.as_deref().and_then(typed::optional);
    let mail = |given: &Option<String>| given.as_deref().map_or(Ok(None), typed::mail);
    Ok(NewUser {
        name: name.shown.clone(),
        display_name: typed::name(options.display_name.as_deref().unwrap_or(name.shown_local()))?,
        given_name: text(&options.given_name),
        family_name: text(&options.family_name),
        work_mail: mail(&options.work_mail)?,
        mail: mail(&options.mail)?,
        locale: options.language.as_deref().map(|tag| Languages::load()?.tag(tag)).transpose()?,
        role: role(options.role),
        groups: Vec::new(),
        password: None,
    })
}
