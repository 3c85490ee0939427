//! What is stored about the users of a batch.

use crate::domain::ids::{GroupId, UserId};
use crate::domain::import::row::Row;
use crate::ops::Ctx;
use crate::store::methods::{self, Method};
use crate::store::users::{self, User};
use crate::store::{Conn, flows, group_members, groups};
use diesel::QueryResult;
use std::collections::HashMap;

/// A user as stored, with everything that an import may change.
#[derive(Clone)]
pub(super) struct Standing {
    pub(super) user: User,
    /// Oldest first.
    pub(super) methods: Vec<Method>,
    pub(super) groups: Vec<GroupId>,
}

/// What there is before a batch.
pub(super) struct World {
    /// By the key of the name.
    pub(super) users: HashMap<String, Standing>,
    /// Whose a work mail address is, by its key.
    pub(super) mails: HashMap<String, UserId>,
    /// By the key of the name.
    pub(super) groups: HashMap<String, GroupId>,
}

impl World {
    /// What rows are about.
    pub(super) fn read(conn: &mut Conn, ctx: &Ctx, rows: &[&Row]) -> QueryResult<Self> {
        let keys: Vec<String> = rows.iter().map(|row| row.key.clone()).collect();
        let standing = standing(conn, ctx, |conn| users::find_by_keys(conn, ctx.tenant_id(), &keys))?;
        let mails: Vec<String> = rows.iter().filter_map(|row| row.work_mail_key()).collect();
        let mut names: Vec<String> =
            rows.iter().flat_map(|row| &row.groups).map(|one| one.key.clone()).collect();
        names.sort_unstable();
        names.dedup();
        let mut found = Vec::new();
        for some in names.chunks(GROUPS_AT_ONCE) {
            found.extend(groups::list_named(conn, ctx.tenant_id(), some)?);
        }
        Ok(Self {
            users: standing.into_iter().map(|one| (one.user.name_key.clone(), one)).collect(),
            mails: users::find_mails(conn, ctx.tenant_id(), &mails)?.into_iter().collect(),
            groups: found.into_iter().map(|group| (group.name_key, group.id)).collect(),
        })
    }
}

/// Groups that one statement names at most: databases limit its values, and a line may name many.
const GROUPS_AT_ONCE: usize = 500;

/// Users, with what hangs on them.
pub(super) fn standing(
    conn: &mut Conn,
    ctx: &Ctx,
    find: impl FnOnce(&mut Conn) -> QueryResult<Vec<User>>,
) -> QueryResult<Vec<Standing>> {
    let found = find(conn)?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<UserId> = found.iter().map(|user| user.id.clone()).collect();
    let mut registered: HashMap<UserId, Vec<Method>> = HashMap::new();
    for method in methods::list_of(conn, ctx.tenant_id(), &ids)? {
        registered.entry(method.user_id.clone()).or_default().push(method);
    }
    let mut joined: HashMap<UserId, Vec<GroupId>> = HashMap::new();
    for (user, group) in group_members::list_ids_of(conn, ctx.tenant_id(), &ids)? {
        joined.entry(user).or_default().push(group);
    }
    let with = |user: User| Standing {
        methods: registered.remove(&user.id).unwrap_or_default(),
        groups: joined.remove(&user.id).unwrap_or_default(),
        user,
    };
    Ok(found.into_iter().map(with).collect())
}

/// Makes everybody else who changes these users wait for the end of the transaction: first their names, then they
/// themselves.
pub(super) fn hold(conn: &mut Conn, ctx: &Ctx, found: &[User]) -> QueryResult<()> {
    let names: Vec<String> = found.iter().map(|user| user.name_key.clone()).collect();
    flows::lock_names(conn, ctx.tenant_id(), &names)?;
    let ids: Vec<UserId> = found.iter().map(|user| user.id.clone()).collect();
    users::hold_all(conn, ctx.tenant_id(), &ids).map(|_| ())
}
