//! Users.

mod many;

pub use many::{find_by_ids, find_by_keys, find_mails, insert_many, remove_many, remove_password};

use super::{
    Conn, flows,
    schema::{group_members, users},
    user_words,
};
use crate::domain::expiry;
use crate::domain::ids::{GroupId, TenantId, UserId};
use crate::domain::moment::Moment;
use crate::domain::user::{Authority, Role};
use diesel::dsl::{exists, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use std::fmt;

/// A user as stored.
#[derive(Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = users)]
pub struct User {
    /// Its id.
    pub id: UserId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Its user name, as its administrator wrote it.
    pub name: String,
    /// The form of the name that is compared; unique in the tenant.
    pub name_key: String,
    /// Its name for people.
    pub display_name: String,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Work mail address.
    pub work_mail: Option<String>,
    /// The form of the work mail address that is compared; unique in the tenant.
    pub work_mail_key: Option<String>,
    /// The locale it chose.
    pub locale: Option<String>,
    /// What it may do.
    pub role: Role,
    /// Where its password lives.
    pub authority: Authority,
    /// Argon2id hash in PHC form; none before the first password.
    pub password_hash: Option<String>,
    /// When its user set the password; none when an operator did, because nobody has to keep that one.
    pub password_changed_at: Option<Moment>,
    /// Counts up with every password: what was begun under an older one ends.
    pub password_version: i64,
    /// Disabled since.
    pub disabled_at: Option<Moment>,
    /// Locked since.
    pub locked_at: Option<Moment>,
    /// Created.
    pub created_at: Moment,
    /// When the password was set, by whomever: its days run from here.
    pub password_set_at: Option<Moment>,
    /// Until when the password works, where it is a temporary one.
    pub password_temporary_until: Option<Moment>,
    /// Since when the password does not end, whatever the tenant decides.
    pub expiry_waived_at: Option<Moment>,
    /// Until when no page says again that the password ends soon.
    pub expiry_quiet_until: Option<Moment>,
    /// The last mail that said so told of so many days; 0 when there was none about this password.
    pub expiry_mailed_days: i32,
}

/// What is stored with a new password.
pub struct NewHash<'a> {
    /// Its hash.
    pub hash: &'a str,
    /// When it is set.
    pub set_at: Moment,
    /// When its user chose it; none when somebody else did.
    pub chosen_at: Option<Moment>,
    /// Until when it works, where it is a temporary one.
    pub temporary_until: Option<Moment>,
}

/// Ids alone: neither the hash of a password nor anything of a person ends up in a log by accident.
impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, tenant_id, .. } = self;
        f.debug_struct("User").field("id", id).field("tenant_id", tenant_id).finish_non_exhaustive()
    }
}

impl User {
    /// Whether a right password lets this account in.
    pub fn may_sign_in(&self) -> bool {
        self.disabled_at.is_none() && self.locked_at.is_none()
    }

    /// What decides on the end of the password.
    pub const fn expiry(&self) -> expiry::Facts {
        expiry::Facts {
            set_at: self.password_set_at,
            waived_at: self.expiry_waived_at,
            temporary_until: self.password_temporary_until,
        }
    }
}

/// The user whose name or work mail address this is; a name counts before an address. Both are asked for in every case:
/// time must not tell which names exist.
///
/// # Errors
/// When the database does not answer.
pub fn find_by_name(
    conn: &mut Conn,
    tenant: &TenantId,
    name_key: &str,
    full_key: &str,
) -> QueryResult<Option<User>> {
    let known = users::name_key.eq(name_key).or(users::work_mail_key.eq(full_key).assume_not_null());
    let both = users::table.filter(users::tenant_id.eq(tenant)).filter(known);
    let found: Vec<User> = both.select(User::as_select()).load(conn)?;
    Ok(found.into_iter().max_by_key(|user| user.name_key == name_key))
}

/// The user with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(conn: &mut Conn, tenant: &TenantId, id: &UserId) -> QueryResult<Option<User>> {
    let one = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq(id));
    one.select(User::as_select()).first(conn).optional()
}

/// The names for people of several users.
///
/// # Errors
/// When the database does not answer.
pub fn list_names(conn: &mut Conn, tenant: &TenantId, ids: &[UserId]) -> QueryResult<Vec<(UserId, String)>> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq_any(ids));
    some.select((users::id, users::display_name)).load(conn)
}

/// Up to `limit` users in the order of their names, after the one with the key `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, after: &str, limit: i64) -> QueryResult<Vec<User>> {
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(users::name_key.gt(after))
        .order(users::name_key)
        .limit(limit)
        .select(User::as_select())
        .load(conn)
}

/// The ids and the keys of the names of up to `limit` users, in the order of these keys and after the one `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list_ids(
    conn: &mut Conn,
    tenant: &TenantId,
    after: &str,
    limit: i64,
) -> QueryResult<Vec<(UserId, String)>> {
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(users::name_key.gt(after))
        .order(users::name_key)
        .limit(limit)
        .select((users::id, users::name_key))
        .load(conn)
}

/// Up to `limit` users of a group in the order of their names, after the one with the key `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list_in(
    conn: &mut Conn,
    tenant: &TenantId,
    group: &GroupId,
    after: &str,
    limit: i64,
) -> QueryResult<Vec<User>> {
    let members = group_members::table.filter(group_members::group_id.eq(group));
    let membership = members.filter(group_members::user_id.eq(users::id));
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(users::name_key.gt(after))
        .filter(exists(membership))
        .order(users::name_key)
        .limit(limit)
        .select(User::as_select())
        .load(conn)
}

/// Said in the words of the index `users_by_role`: of a bound value, databases do not see that it is one of these.
fn is_more_than_user() -> SqlLiteral<Bool> {
    sql("users.role <> 'user'")
}

/// The administrators who can act, but for the one with the id `but`.
///
/// # Errors
/// When the database does not answer.
pub fn other_administrators(conn: &mut Conn, tenant: &TenantId, but: &UserId) -> QueryResult<Vec<User>> {
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(is_more_than_user())
        .filter(users::role.eq(Role::Admin))
        .filter(users::disabled_at.is_null())
        .filter(users::id.ne(but))
        .select(User::as_select())
        .load(conn)
}

/// Up to `limit` users of this role who may sign in, by name. Nobody is found who is no more than a user: those are too
/// many to look through.
///
/// # Errors
/// When the database does not answer.
pub fn list_of_role(conn: &mut Conn, tenant: &TenantId, role: Role, limit: i64) -> QueryResult<Vec<User>> {
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(is_more_than_user())
        .filter(users::role.eq(role))
        .filter(users::disabled_at.is_null())
        .filter(users::locked_at.is_null())
        .order(users::name_key)
        .limit(limit)
        .select(User::as_select())
        .load(conn)
}

/// The user names of these users.
///
/// # Errors
/// When the database does not answer.
pub fn list_user_names(
    conn: &mut Conn,
    tenant: &TenantId,
    ids: &[UserId],
) -> QueryResult<Vec<(UserId, String)>> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq_any(ids));
    some.select((users::id, users::name)).load(conn)
}

/// Makes every other transaction about this account or its flows wait for the end of this one. Whoever changes both
/// begins here: always the name, then the user, then the flows. SQLite needs nothing: its write transaction is alone.
///
/// # Errors
/// When the database does not answer.
pub fn hold(conn: &mut Conn, user: &User) -> QueryResult<()> {
    flows::lock_name(conn, &user.tenant_id, &user.name_key)?;
    let Conn::Pg(pg) = conn else { return Ok(()) };
    let lock = diesel::sql_query("SELECT 1 FROM users WHERE tenant_id = $1 AND id = $2 FOR NO KEY UPDATE");
    let lock = lock.bind::<Text, _>(user.tenant_id.as_str()).bind::<Text, _>(user.id.as_str());
    lock.execute(pg).map(|_| ())
}

/// The same of several accounts, whatever their flows do; answers those that are there. In the order of ids, so that two
/// who hold many never wait for each other.
///
/// # Errors
/// When the database does not answer.
pub fn hold_all(conn: &mut Conn, tenant: &TenantId, ids: &[UserId]) -> QueryResult<Vec<UserId>> {
    let some = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq_any(ids));
    let some = some.order(users::id).select(users::id);
    if let Conn::Pg(pg) = conn {
        some.clone().for_no_key_update().execute(pg)?;
    }
    some.load(conn)
}

/// Adds a user, with the words by which it is found.
///
/// # Errors
/// A unique violation when the name or the work mail address is taken.
pub fn insert(conn: &mut Conn, user: &User) -> QueryResult<()> {
    diesel::insert_into(users::table).values(user).execute(conn)?;
    user_words::insert(conn, std::slice::from_ref(user))
}

/// Stores what `to` has otherwise than `from`: names, work mail, locale, role, whether the password expires. Only these
/// columns are written, so that nothing is undone that somebody else changed since `from` was read.
///
/// # Errors
/// A unique violation when the name or the work mail address is taken.
pub fn set_profile(conn: &mut Conn, from: &User, to: &User) -> QueryResult<()> {
    let changed = (
        (to.display_name != from.display_name).then(|| users::display_name.eq(&to.display_name)),
        (to.given_name != from.given_name).then(|| users::given_name.eq(&to.given_name)),
        (to.family_name != from.family_name).then(|| users::family_name.eq(&to.family_name)),
        (to.work_mail != from.work_mail).then(|| users::work_mail.eq(&to.work_mail)),
        (to.work_mail_key != from.work_mail_key).then(|| users::work_mail_key.eq(&to.work_mail_key)),
        (to.locale != from.locale).then(|| users::locale.eq(&to.locale)),
        (to.role != from.role).then(|| users::role.eq(to.role)),
        (to.expiry_waived_at != from.expiry_waived_at)
            .then(|| users::expiry_waived_at.eq(to.expiry_waived_at)),
    );
    let one = users::table.filter(users::tenant_id.eq(&from.tenant_id)).filter(users::id.eq(&from.id));
    diesel::update(one).set(changed).execute(conn)?;
    let found_by = |user: &User| {
        let User { display_name, given_name, family_name, work_mail, .. } = user.clone();
        (display_name, given_name, family_name, work_mail)
    };
    if found_by(from) == found_by(to) {
        return Ok(());
    }
    // Of the stored row: `from` may be older than what others changed.
    match find(conn, &from.tenant_id, &from.id)? {
        Some(stored) => user_words::set(conn, &stored.tenant_id, &stored),
        None => Ok(()),
    }
}

/// Disables the account, or with `None` takes that back.
///
/// # Errors
/// When the database does not answer.
pub fn set_disabled(
    conn: &mut Conn,
    tenant: &TenantId,
    id: &UserId,
    since: Option<Moment>,
) -> QueryResult<()> {
    let one = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq(id));
    diesel::update(one).set(users::disabled_at.eq(since)).execute(conn).map(|_| ())
}

/// Sets a new password, if the password is still the one that `user` was read with. False when it is not. What was said
/// of the end of the old one is forgotten.
///
/// # Errors
/// When the database does not answer.
pub fn set_password(conn: &mut Conn, user: &User, new: &NewHash<'_>) -> QueryResult<bool> {
    let one = users::table.filter(users::tenant_id.eq(&user.tenant_id)).filter(users::id.eq(&user.id));
    diesel::update(one.filter(users::password_version.eq(user.password_version)))
        .set((
            users::password_hash.eq(new.hash),
            users::password_changed_at.eq(new.chosen_at),
            users::password_version.eq(users::password_version + 1),
            users::password_set_at.eq(new.set_at),
            users::password_temporary_until.eq(new.temporary_until),
            users::expiry_quiet_until.eq(None::<Moment>),
            users::expiry_mailed_days.eq(0),
        ))
        .execute(conn)
        .map(|changed| changed == 1)
}

/// Keeps `hash`, of the password just compared, if it is still the user's password and the user may still sign in.
/// Nobody changes that before the end of this transaction.
///
/// # Errors
/// When the database does not answer.
pub fn keep_hash(conn: &mut Conn, user: &User, hash: &str) -> QueryResult<bool> {
    let one = users::table.filter(users::tenant_id.eq(&user.tenant_id)).filter(users::id.eq(&user.id));
    let active = one.filter(users::disabled_at.is_null()).filter(users::locked_at.is_null());
    diesel::update(active.filter(users::password_version.eq(user.password_version)))
        .set(users::password_hash.eq(hash))
        .execute(conn)
        .map(|changed| changed == 1)
}

/// Locks the account, or with `None` takes that back.
///
/// # Errors
/// When the database does not answer.
pub fn set_locked(conn: &mut Conn, tenant: &TenantId, id: &UserId, since: Option<Moment>) -> QueryResult<()> {
    let one = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq(id));
    diesel::update(one).set(users::locked_at.eq(since)).execute(conn).map(|_| ())
}

/// Sets the locale that the user chose.
///
/// # Errors
/// When the database does not answer.
pub fn set_locale(conn: &mut Conn, tenant: &TenantId, id: &UserId, locale: &str) -> QueryResult<()> {
    let one = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq(id));
    diesel::update(one).set(users::locale.eq(locale)).execute(conn).map(|_| ())
}

/// Deletes the user with everything that hangs on it.
///
/// # Errors
/// When the database does not answer.
pub fn delete(conn: &mut Conn, tenant: &TenantId, id: &UserId) -> QueryResult<bool> {
    let one = users::table.filter(users::tenant_id.eq(tenant)).filter(users::id.eq(id));
    diesel::delete(one).execute(conn).map(|deleted| deleted == 1)
}
