//! Users, as an operator creates and changes them.

mod add;
pub mod bulk;
mod change;
mod edit;
pub mod search;
mod standing;
mod temporary;
mod words;

pub use add::{Added, First, Newcomer, add};
pub use change::{Changes, GroupChanges, MailChange, change};
pub(super) use edit::note_role;
pub use edit::{Edit, Editable, edit, editable};
pub use standing::{delete, delete_named, disable, enable, restore_expiry, unlock, waive_expiry};
pub use temporary::{Temporary, give_temporary, give_temporary_once, password_revision};
pub use words::index;

use super::context::{Draft, Tx};
use super::{Ctx, Error, contact, password};
use crate::domain::event::Kind;
use crate::domain::ids::{GroupId, UserId};
use crate::domain::method::{Credential, Source};
use crate::domain::name::{TypedName, name_key};
use crate::domain::password::Password;
use crate::domain::policy::Occasion;
use crate::domain::refusal::Refusal;
use crate::domain::user::{Authority, Role};
use crate::hasher::SALT_BYTES;
use crate::store::users::{self, User};
use crate::store::{methods, methods::Method};
use secrecy::SecretString;
use std::collections::HashMap;

/// A user to be created.
pub struct NewUser {
    /// User name, with or without a realm of the tenant.
    pub name: String,
    /// Name for people.
    pub display_name: String,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Work mail address.
    pub work_mail: Option<String>,
    /// Alternate mail address, as the user's first method.
    pub mail: Option<String>,
    /// The locale of the user's mails.
    pub locale: Option<String>,
    /// What the user may do.
    pub role: Role,
    /// The groups that the user is in.
    pub groups: Vec<GroupId>,
    /// The first password; none when the user sets it by a reset.
    pub password: Option<SecretString>,
}

/// Creates a user.
///
/// # Errors
/// [`Refusal`] for an empty name or a password that the policy refuses; a unique violation when the name is taken.
pub fn create(ctx: &Ctx, new: NewUser) -> Result<User, Error> {
    let Prepared { user, mail, groups } = prepare(ctx, new)?;
    // The password is an operator's, which its user may change at once, whatever the minimum age.
    let prepared = Prepared { user: User { password_changed_at: None, ..user }, mail, groups };
    ctx.write(|tx| insert(tx, ctx, &prepared))?;
    Ok(prepared.user)
}

/// A user who may be stored: checked, and with the password hashed.
pub(super) struct Prepared {
    user: User,
    mail: Option<String>,
    groups: Vec<GroupId>,
}

/// Does what takes long, before the transaction.
pub(super) fn prepare(ctx: &Ctx, new: NewUser) -> Result<Prepared, Error> {
    let user = fresh(ctx, &new)?;
    let hash = match new.password.as_ref().map(Password::new) {
        Some(password) => {
            let policy = ctx.tenant.policy_in(&new.groups);
            password::check_by(ctx, (&user, Occasion::First), &policy, &password)?;
            Some(ctx.services.hasher.hash(&password, ctx.services.bytes::<SALT_BYTES>())?)
        }
        None => None,
    };
    let set_at = hash.as_ref().map(|_| ctx.now);
    let user = User { password_changed_at: set_at, password_set_at: set_at, password_hash: hash, ..user };
    Ok(Prepared { user, mail: new.mail, groups: new.groups })
}

pub(super) fn insert(tx: &mut Tx<'_>, ctx: &Ctx, prepared: &Prepared) -> Result<(), Error> {
    users::insert(tx.conn, &prepared.user)?;
    if let Some(mail) = &prepared.mail {
        methods::insert(tx.conn, &given_mail(ctx, &prepared.user.id, mail)?)?;
    }
    prepared.groups.iter().try_for_each(|group| change::join(tx, ctx, &prepared.user.id, group))?;
    tx.record(Draft::done(Kind::UserCreated, &prepared.user.id))
}

fn fresh(ctx: &Ctx, new: &NewUser) -> Result<User, Error> {
    let name = TypedName::parse(&new.name).ok_or(Refusal::UsernameEmpty)?;
    let key = ctx.tenant.user_key(&name).to_owned();
    let shown = if key == name.key { &name.shown } else { name.shown_local() }.to_owned();
    Ok(User {
        id: ctx.services.id::<UserId>(),
        tenant_id: ctx.tenant_id().clone(),
        name: shown,
        name_key: key,
        display_name: new.display_name.clone(),
        given_name: new.given_name.clone(),
        family_name: new.family_name.clone(),
        work_mail_key: new.work_mail.as_deref().map(name_key),
        work_mail: new.work_mail.clone(),
        locale: new.locale.clone(),
        role: new.role,
        authority: Authority::Local,
        password_hash: None,
        password_changed_at: None,
        password_version: 0,
        disabled_at: None,
        locked_at: None,
        created_at: ctx.now,
        password_set_at: None,
        password_temporary_until: None,
        expiry_waived_at: None,
        expiry_quiet_until: None,
        expiry_mailed_days: 0,
    })
}

/// The user's alternate mail address, if one is registered.
///
/// # Errors
/// When the database does not answer, or the address was sealed with a key that is gone.
pub fn alternate_mail(ctx: &Ctx, user: &UserId) -> Result<Option<String>, Error> {
    let registered = ctx.read(|conn| methods::list(conn, ctx.tenant_id(), user))?;
    let newest = contact::newest_mail(&registered);
    Ok(newest.map(|method| contact::open(&ctx.services.keys, method)).transpose()?)
}

/// Where mail reaches a user: at work, else at the alternate address.
///
/// # Errors
/// When the database does not answer, or the address was sealed with a key that is gone.
pub fn any_mail(ctx: &Ctx, user: &User) -> Result<Option<String>, Error> {
    match &user.work_mail {
        Some(work) => Ok(Some(work.clone())),
        None => alternate_mail(ctx, &user.id),
    }
}

/// The alternate mail addresses of several users, those that [`alternate_mail`] answers, each if it can be read.
///
/// # Errors
/// When the database does not answer.
pub fn alternate_mails(ctx: &Ctx, users: &[UserId]) -> Result<HashMap<UserId, contact::Readable>, Error> {
    let registered = ctx.read(|conn| methods::list_of(conn, ctx.tenant_id(), users))?;
    let mut by_user: HashMap<UserId, Vec<Method>> = HashMap::new();
    for method in registered {
        by_user.entry(method.user_id.clone()).or_default().push(method);
    }
    let opened = |theirs: &[Method]| Some(contact::open(&ctx.services.keys, contact::newest_mail(theirs)?));
    Ok(by_user.into_iter().filter_map(|(user, theirs)| Some((user, opened(&theirs)?))).collect())
}

fn given_mail(ctx: &Ctx, user: &UserId, mail: &str) -> Result<Method, Error> {
    contact::sealed(ctx, user, (Credential::Mail, Source::Administrator), mail)
}

/// What the user registered stays: it was proved, and the owner would have to be told.
fn replace_mail(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, mail: Option<&str>) -> Result<(), Error> {
    methods::remove(tx.conn, ctx.tenant_id(), &user.id, (Credential::Mail, Source::Administrator))?;
    if let Some(mail) = mail {
        methods::insert(tx.conn, &given_mail(ctx, &user.id, mail)?)?;
    }
    Ok(())
}

/// The user that an operator means by `name`.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx, name: &str) -> Result<Option<User>, Error> {
    let Some(name) = TypedName::parse(name) else {
        return Ok(None);
    };
    ctx.read(|conn| users::find_by_name(conn, ctx.tenant_id(), ctx.tenant.user_key(&name), &name.key))
}
