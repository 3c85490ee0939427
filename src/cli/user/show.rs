//! `latchkey user list` and `latchkey user show`.

use super::super::args::{Output, TableFormat, UserAddress};
use super::super::group;
use super::super::installation::{Installation, full_name};
use super::super::output::{self, Table};
use super::super::refused;
use super::ways::{self, Way};
use crate::domain::mask;
use crate::domain::name::TypedName;
use crate::domain::user::Role;
use crate::ops::stuck::Stuck;
use crate::ops::{Ctx, groups, users};
use crate::store::groups::Group;
use crate::store::users::{self as rows, User};
use serde::Serialize;
use std::io::stdout;
use std::path::Path;

/// Users asked of the database at a time.
const PAGE: i64 = 500;

/// Which part of a list is wanted.
pub struct Part<'a> {
    /// At most so many.
    pub limit: Option<u32>,
    /// Only those in this group.
    pub group: Option<&'a str>,
    /// Only those who are stuck.
    pub only: Only,
    /// Only those after this user name.
    pub after: Option<&'a str>,
}

/// Who of a list is wanted: everybody, unless one of these is.
#[derive(Clone, Copy)]
pub struct Only {
    /// Those who cannot sign in.
    pub locked: bool,
    /// Those who cannot reset their password.
    pub blocked: bool,
}

impl Only {
    fn fits(self, user: &User, stuck: &Stuck) -> bool {
        let locked = || user.locked_at.is_some() || stuck.locked_out_until(user).is_some();
        let blocked = || stuck.blocked_until(user).is_some();
        !self.locked && !self.blocked || self.locked && locked() || self.blocked && blocked()
    }
}

/// A user as scripts read it. These names stay.
#[derive(Serialize)]
struct Shown {
    username: String,
    tenant: String,
    display_name: String,
    given_name: Option<String>,
    family_name: Option<String>,
    role: Role,
    groups: Vec<String>,
    language: Option<String>,
    work_mail: Option<String>,
    mail: Option<String>,
    mail_unreadable: bool,
    disabled: bool,
    locked: bool,
    locked_out_until: Option<String>,
    reset_blocked_until: Option<String>,
    has_password: bool,
    password_changed_at: Option<String>,
    password_never_expires: bool,
    password_expires_at: Option<String>,
    password_temporary_until: Option<String>,
    created_at: String,
}

/// One user with what can only be asked for one at a time.
#[derive(Serialize)]
struct Detail {
    #[serde(flatten)]
    user: Shown,
    methods: Vec<Way>,
}

/// Prints the users of a tenant by name.
pub fn list(
    config: Option<&Path>,
    slug: Option<&str>,
    part: &Part<'_>,
    format: Output,
) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(slug)?);
    let shown = read(&ctx, part)?;
    if format.format == TableFormat::Json {
        return Ok(output::print_json(&mut stdout().lock(), &shown)?);
    }
    let mut table = Table::new(["USER", "NAME", "ROLE", "STATE", "PASSWORD SET"]);
    for user in shown {
        let (state, set) = (state(&user), password_set(&user));
        table.row([user.username, user.display_name, user.role.to_string(), state, set]);
    }
    Ok(table.print(&mut stdout().lock())?)
}

fn read(ctx: &Ctx, part: &Part<'_>) -> anyhow::Result<Vec<Shown>> {
    let wanted = part.limit.map_or(Ok(usize::MAX), usize::try_from)?;
    let stuck = Stuck::of(ctx).map_err(refused::in_words)?;
    let after = part.after.and_then(TypedName::parse);
    let mut after = after.map(|name| ctx.tenant.user_key(&name).to_owned()).unwrap_or_default();
    let group = part.group.map(|name| group::find(ctx, name)).transpose()?;
    let mut all = Vec::new();
    while all.len() < wanted {
        let page = page(ctx, group.as_ref(), &after, PAGE)?;
        let Some(last) = page.last() else { break };
        last.name_key.clone_into(&mut after);
        let fitting = page.into_iter().filter(|user| part.only.fits(user, &stuck));
        let fitting: Vec<User> = fitting.take(wanted - all.len()).collect();
        all.extend(shown(ctx, &fitting, &stuck)?);
    }
    Ok(all)
}

fn page(ctx: &Ctx, group: Option<&Group>, after: &str, limit: i64) -> anyhow::Result<Vec<User>> {
    let page = ctx.read(|conn| match group {
        Some(group) => rows::list_in(conn, ctx.tenant_id(), &group.id, after, limit),
        None => rows::list(conn, ctx.tenant_id(), after, limit),
    });
    page.map_err(refused::in_words)
}

/// Prints one user.
pub fn show(config: Option<&Path>, address: &UserAddress, format: Output) -> anyhow::Result<()> {
    let (ctx, user) = Installation::open(config)?.user(address)?;
    let mut out = stdout().lock();
    let stuck = Stuck::of(&ctx).map_err(refused::in_words)?;
    for one in shown(&ctx, std::slice::from_ref(&user), &stuck)? {
        let detail = Detail { user: one, methods: ways::of(&ctx, &user)? };
        match format.format {
            TableFormat::Json => output::print_json(&mut out, &detail)?,
            TableFormat::Table => output::print_fields(&mut out, &fields(detail))?,
        }
    }
    Ok(())
}

fn fields(detail: Detail) -> Vec<(&'static str, String)> {
    let ways: Vec<_> = detail.methods.iter().map(Way::in_words).collect();
    let stuck = [
        ("Locked out until", detail.user.locked_out_until.clone()),
        ("Resets blocked until", detail.user.reset_blocked_until.clone()),
    ];
    let mut fields = general(detail.user);
    fields.push(("Ways to get back in", if ways.is_empty() { "none".to_owned() } else { ways.join(", ") }));
    fields.extend(stuck.into_iter().filter_map(|(label, until)| Some((label, until?))));
    fields
}

fn general(one: Shown) -> Vec<(&'static str, String)> {
    let (state, set, expires) = (state(&one), password_set(&one), password_expires(&one));
    let unreadable = one.mail_unreadable.then(|| "(no key opens it; set it again)".to_owned());
    vec![
        ("User name", one.username),
        ("Tenant", one.tenant),
        ("Name", one.display_name),
        ("Given name", one.given_name.unwrap_or_default()),
        ("Family name", one.family_name.unwrap_or_default()),
        ("Role", one.role.to_string()),
        ("Groups", one.groups.join(", ")),
        ("Language", one.language.unwrap_or_default()),
        ("Work mail", one.work_mail.unwrap_or_default()),
        ("Alternate mail", one.mail.or(unreadable).unwrap_or_default()),
        ("State", state),
        ("Password set", set),
        ("Password expires", expires),
        ("Created", one.created_at),
    ]
}

/// When its user set the password. Of an operator's no time is kept with the user; the audit log has it.
fn password_set(user: &Shown) -> String {
    let otherwise = if user.has_password { "by an operator" } else { "never" };
    user.password_changed_at.clone().unwrap_or_else(|| otherwise.to_owned())
}

fn password_expires(user: &Shown) -> String {
    if let Some(until) = &user.password_temporary_until {
        return format!("{until}, a temporary one");
    }
    let otherwise = if user.password_never_expires { "never, whatever the tenant decides" } else { "never" };
    user.password_expires_at.clone().unwrap_or_else(|| otherwise.to_owned())
}

fn state(user: &Shown) -> String {
    let out = user.locked_out_until.as_ref().map(|until| format!("locked out until {until}"));
    let blocked = user.reset_blocked_until.as_ref().map(|until| format!("reset blocked until {until}"));
    let states = [(user.disabled, "disabled"), (user.locked, "locked")];
    let lasting = states.into_iter().filter(|(is_so, _)| *is_so).map(|(_, word)| word.to_owned());
    let true_ones: Vec<String> = lasting.chain(out).chain(blocked).collect();
    if true_ones.is_empty() { "active".to_owned() } else { true_ones.join(", ") }
}

fn shown(ctx: &Ctx, users: &[User], stuck: &Stuck) -> anyhow::Result<Vec<Shown>> {
    let ids: Vec<_> = users.iter().map(|user| user.id.clone()).collect();
    let mails = users::alternate_mails(ctx, &ids).map_err(refused::in_words)?;
    let mut groups = groups::names_of(ctx, &ids).map_err(refused::in_words)?;
    let one = |user: &User| Shown {
        groups: groups.remove(&user.id).unwrap_or_default(),
        username: full_name(&ctx.tenant, user),
        tenant: ctx.tenant.slug.clone(),
        display_name: user.display_name.clone(),
        given_name: user.given_name.clone(),
        family_name: user.family_name.clone(),
        role: user.role,
        language: user.locale.clone(),
        work_mail: user.work_mail.clone(),
        mail: mails.get(&user.id).and_then(|mail| mail.as_deref().map(mask::mail).ok()),
        mail_unreadable: mails.get(&user.id).is_some_and(Result::is_err),
        disabled: user.disabled_at.is_some(),
        locked: user.locked_at.is_some(),
        locked_out_until: stuck.locked_out_until(user).map(output::timestamp),
        reset_blocked_until: stuck.blocked_until(user).map(output::timestamp),
        has_password: user.password_hash.is_some(),
        password_changed_at: user.password_changed_at.map(output::timestamp),
        password_never_expires: user.expiry_waived_at.is_some(),
        password_expires_at: ctx.tenant.settings.expiry.ends_at(&user.expiry()).map(output::timestamp),
        password_temporary_until: user.password_temporary_until.map(output::timestamp),
        created_at: output::timestamp(user.created_at),
    };
    Ok(users.iter().map(one).collect())
}
