//! What users are checked for in a search, in SQL that both databases read alike.

use super::Conn;
use crate::domain::ids::GroupId;
use crate::domain::method::Credential;
use crate::domain::moment::Moment;
use crate::domain::search::Registered;
use crate::domain::user::Role;
use diesel::deserialize::QueryableByName;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::sqlite::Sqlite;

/// Something that users are checked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// They have one of these names.
    Named(Vec<String>),
    /// They are disabled.
    Disabled,
    /// They have no password.
    NoPassword,
    /// Their passwords have ended: set at the moment or before, or temporary and at their end now.
    Expired {
        /// Passwords that were set then or before have ended; none when none does.
        set_until: Option<Moment>,
        /// Now.
        now: Moment,
    },
    /// They have registered this, whether or not it counts.
    Holds(Credential),
    /// They are members.
    InGroup(GroupId),
    /// They may do this.
    Role(Role),
    /// So much of what is asked of them is registered: administrators and others are asked for different things.
    Registered(Registered, Quota, Quota),
}

/// What is asked of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    /// What counts.
    pub kinds: Vec<Credential>,
    /// How many of these.
    pub required: usize,
}

impl Filter {
    /// Whether an index finds those who fit, if they are few.
    pub(super) const fn leads(&self) -> bool {
        match self {
            Self::Named(_) | Self::Disabled | Self::NoPassword | Self::InGroup(_) => true,
            Self::Role(role) => !matches!(role, Role::User),
            Self::Expired { .. } | Self::Holds(_) | Self::Registered(..) => false,
        }
    }

    /// The condition on a row of users, the table being called `row`.
    pub(super) fn push(&self, sql: &mut Sql, row: &str) {
        match self {
            Self::Named(names) if names.is_empty() => sql.push("1 = 0"),
            Self::Named(names) => {
                sql.push(&format!("{row}.name_key IN ("));
                for (n, name) in names.iter().enumerate() {
                    sql.push(if n > 0 { ", " } else { "" }).bind(name);
                }
                sql.push(")")
            }
            Self::Disabled => sql.push(&format!("{row}.disabled_at IS NOT NULL")),
            Self::NoPassword => sql.push(&format!("{row}.password_hash IS NULL")),
            Self::Expired { set_until, now } => sql.push(&expired(row, *set_until, *now)),
            Self::Holds(kind) => sql.push(&format!(
                "EXISTS (SELECT 1 FROM methods m WHERE m.tenant_id = {row}.tenant_id AND m.user_id = {row}.id \
                 AND m.kind = '{kind}')"
            )),
            Self::InGroup(group) => {
                sql.push(&format!("EXISTS (SELECT 1 FROM group_members g WHERE g.user_id = {row}.id AND g.group_id = "));
                sql.bind(group.as_str()).push(")")
            }
            // In the words of the index `users_by_role`.
            Self::Role(Role::User) => sql.push(&format!("{row}.role = 'user'")),
            Self::Role(role) => sql.push(&format!("{row}.role <> 'user' AND {row}.role = '{role}'")),
            Self::Registered(how, others, administrators) => sql.push(&format!(
                "(({row}.role <> 'admin' AND {}) OR ({row}.role = 'admin' AND {}))",
                registered(row, *how, others),
                registered(row, *how, administrators),
            )),
        };
    }
}

fn expired(row: &str, set_until: Option<Moment>, now: Moment) -> String {
    let temporary = format!("{row}.password_temporary_until <= {}", now.as_millis());
    let Some(set_until) = set_until else { return format!("({temporary})") };
    format!(
        "({temporary} OR ({row}.password_temporary_until IS NULL AND {row}.expiry_waived_at IS NULL \
         AND {row}.password_set_at <= {}))",
        set_until.as_millis()
    )
}

/// Against what is registered now, and what is asked for now: nothing is kept that could be out of date.
fn registered(row: &str, how: Registered, Quota { kinds, required }: &Quota) -> String {
    let kinds: Vec<String> = kinds.iter().map(|kind| format!("'{kind}'")).collect();
    let held = match kinds.is_empty() {
        true => "0".to_owned(),
        false => format!(
            "(SELECT count(DISTINCT m.kind) FROM methods m WHERE m.tenant_id = {row}.tenant_id AND m.user_id = {row}.id \
             AND (m.verified_at IS NOT NULL OR m.source = 'administrator') AND m.kind IN ({}))",
            kinds.join(", ")
        ),
    };
    match how {
        Registered::Complete => format!("{held} >= {required}"),
        Registered::Partly => format!("{held} BETWEEN 1 AND {required} - 1"),
        Registered::Nothing => format!("({required} > 0 AND {held} = 0)"),
    }
}

/// A query in the making: what people typed is bound, never a part of it.
pub(super) struct Sql {
    text: String,
    binds: Vec<String>,
}

impl Sql {
    pub(super) fn from(text: &str) -> Self {
        Self { text: text.to_owned(), binds: Vec::new() }
    }

    pub(super) fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    pub(super) fn bind(&mut self, value: &str) -> &mut Self {
        self.binds.push(value.to_owned());
        // Both databases read this; each value is bound where it stands, so that their order is that of the text.
        self.text.push_str(&format!("${}", self.binds.len()));
        self
    }

    /// That a column begins with `prefix`. A range and not LIKE, which no index of PostgreSQL and SQLite reads alike.
    pub(super) fn beginning(&mut self, column: &str, prefix: &str) -> &mut Self {
        self.push(&format!("{column} >= ")).bind(prefix);
        self.push(&format!(" AND {column} < ")).bind(&format!("{prefix}{}", char::MAX))
    }

    pub(super) fn load<T>(self, conn: &mut Conn) -> QueryResult<Vec<T>>
    where
        T: QueryableByName<Pg> + QueryableByName<Sqlite> + 'static,
    {
        let Self { text, binds } = self;
        match conn {
            Conn::Pg(pg) => {
                let query = diesel::sql_query(text).into_boxed::<Pg>();
                binds.into_iter().fold(query, |query, value| query.bind::<Text, _>(value)).load(pg)
            }
            Conn::Sqlite(lite) => {
                let query = diesel::sql_query(text).into_boxed::<Sqlite>();
                binds.into_iter().fold(query, |query, value| query.bind::<Text, _>(value)).load(lite)
            }
        }
    }
}
