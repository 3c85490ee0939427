//! A new user, as an administrator types it.

use super::edit::taken;
use super::temporary::drawn;
use super::{NewUser, Prepared, Temporary, fresh, insert, link, prepare};
use crate::domain::ids::GroupId;
use crate::domain::moment::Moment;
use crate::domain::name::TypedName;
use crate::domain::password_link::Purpose;
use crate::domain::policy::Occasion;
use crate::domain::profile::{Fault, Profile, Typed};
use crate::domain::refusal::Refusal;
use crate::domain::user::Role;
use crate::ops::{Ctx, Error};
use crate::store::users::{self, User};
use crate::store::{Conn, groups};

/// What an administrator typed about somebody new.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// User name, with or without a realm of the tenant.
    pub username: String,
    /// Names and addresses. Without a name for people, it is made of the others.
    pub typed: Typed,
    /// The locale of the user's mails; none leaves it to the browser.
    pub locale: Option<String>,
    /// What the user may do.
    pub role: Role,
    /// The groups that the user is in.
    pub groups: Vec<GroupId>,
    /// How the user gets in first.
    pub first: First,
}

/// How somebody new gets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// By a reset, with what is registered already or later.
    Reset,
    /// With a temporary password that is drawn.
    Temporary,
    /// By a link to set the first password, which is mailed.
    Invited,
}

/// Somebody who was added.
pub struct Added {
    /// The user.
    pub user: User,
    /// The password that was drawn.
    pub temporary: Option<Temporary>,
}

/// Adds a user.
///
/// # Errors
/// [`Refusal::Profile`] for what was typed; a fault when the policy refuses every password that is drawn.
pub fn add(ctx: &Ctx, new: &Newcomer) -> Result<Added, Error> {
    let person = read(ctx, new)?;
    let temporary = match new.first {
        First::Reset | First::Invited => None,
        First::Temporary => Some(given(ctx, &person)?),
    };
    let until = temporary.as_ref().map(|temporary| temporary.until);
    let given = temporary.as_ref().map(|temporary| temporary.password.clone());
    let prepared = prepared(ctx, NewUser { password: given, ..person }, until)?;
    let stored = ctx.write(|tx| {
        check_free(tx.conn, &prepared.user)?;
        insert(tx, ctx, &prepared)?;
        match new.first {
            First::Invited => link::post(tx, ctx, &prepared.user, Purpose::Invitation).map(drop),
            First::Reset | First::Temporary => Ok(()),
        }
    });
    // Somebody else was as quick with the same name.
    stored.map_err(|error| taken(error, Fault::UsernameTaken))?;
    Ok(Added { user: prepared.user, temporary })
}

/// The password is somebody else's, which its user may change at once, whatever the minimum age.
fn prepared(ctx: &Ctx, person: NewUser, temporary_until: Option<Moment>) -> Result<Prepared, Error> {
    let Prepared { user, mail, groups } = prepare(ctx, person)?;
    let user = User { password_changed_at: None, password_temporary_until: temporary_until, ..user };
    Ok(Prepared { user, mail, groups })
}

fn read(ctx: &Ctx, new: &Newcomer) -> Result<NewUser, Error> {
    let fault = check_name(ctx, &new.username).err();
    let display_name = display_name(new);
    let typed = Typed { display_name, ..new.typed.clone() }.read();
    let reachable = !new.typed.work_mail.trim().is_empty() || !new.typed.mail.trim().is_empty();
    let nowhere = (new.first == First::Invited && !reachable).then_some(Fault::InvitedNowhere);
    let profile = match (fault, nowhere, typed) {
        (None, None, Ok(profile)) => profile,
        (fault, nowhere, typed) => {
            let faults = fault.into_iter().chain(typed.err().unwrap_or_default()).chain(nowhere).collect();
            return Err(Refusal::Profile(faults).into());
        }
    };
    let all = ctx.read(|conn| groups::list(conn, ctx.tenant_id()))?;
    let known = |id: &&GroupId| all.iter().any(|group| group.id == **id);
    let Profile { display_name, given_name, family_name, work_mail, mail } = profile;
    Ok(NewUser {
        name: new.username.clone(),
        display_name,
        given_name,
        family_name,
        work_mail,
        mail,
        locale: new.locale.clone(),
        role: new.role,
        groups: new.groups.iter().filter(known).cloned().collect(),
        password: None,
    })
}

/// Whether it can be a user name of the tenant.
fn check_name(ctx: &Ctx, typed: &str) -> Result<(), Fault> {
    let name = TypedName::parse(typed).ok_or(match typed.trim() {
        "" => Fault::UsernameEmpty,
        _ => Fault::UsernameShape,
    })?;
    let plain = !name.shown.chars().any(|c| c.is_whitespace() || c.is_control());
    if !plain || name.local().is_empty() {
        return Err(Fault::UsernameShape);
    }
    let is_own = |realm: &str| ctx.tenant.realms.iter().any(|own| own == realm);
    if name.realm().is_some_and(|realm| !is_own(realm)) { Err(Fault::UsernameRealm) } else { Ok(()) }
}

/// What was typed, else given and family name, else the user name.
fn display_name(new: &Newcomer) -> String {
    let Typed { display_name, given_name, family_name, .. } = &new.typed;
    let whole = format!("{} {}", given_name.trim(), family_name.trim());
    let local = TypedName::parse(&new.username).map(|name| name.shown_local().to_owned());
    let all = [display_name.trim(), whole.trim()];
    let first = all.into_iter().find(|name| !name.is_empty()).map(str::to_owned);
    first.or(local).unwrap_or_default()
}

fn check_free(conn: &mut Conn, user: &User) -> Result<(), Error> {
    let mut faults = Vec::new();
    if users::find_by_name(conn, &user.tenant_id, &user.name_key, "")?.is_some() {
        faults.push(Fault::UsernameTaken);
    }
    if let Some(key) = &user.work_mail_key
        && users::find_by_name(conn, &user.tenant_id, "", key)?.is_some()
    {
        faults.push(Fault::WorkMailTaken);
    }
    if faults.is_empty() { Ok(()) } else { Err(Refusal::Profile(faults).into()) }
}

fn given(ctx: &Ctx, person: &NewUser) -> Result<Temporary, Error> {
    let user = fresh(ctx, person)?;
    let policy = ctx.tenant.policy_in(&person.groups);
    let password = drawn(ctx, (&user, Occasion::First), &policy)?;
    Ok(Temporary { password, until: ctx.tenant.settings.expiry.temporary_until(ctx.now) })
}
