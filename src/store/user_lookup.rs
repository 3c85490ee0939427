//! Users by the beginning of a name that somebody says on the phone.

use super::{Conn, schema::users, users::User};
use crate::domain::ids::TenantId;
use diesel::prelude::*;

/// Up to `limit` users whose user name or work mail address begins like this, in the order of their names. Both keys
/// are forms that are compared.
///
/// # Errors
/// When the database does not answer.
pub fn list(
    conn: &mut Conn,
    tenant: &TenantId,
    (name_key, mail_key): (&str, &str),
    limit: i64,
) -> QueryResult<Vec<User>> {
    let named = users::name_key.like(beginning(name_key)).escape('\\');
    let mailed = users::work_mail_key.like(beginning(mail_key)).escape('\\').assume_not_null();
    users::table
        .filter(users::tenant_id.eq(tenant))
        .filter(named.or(mailed))
        .order(users::name_key)
        .limit(limit)
        .select(User::as_select())
        .load(conn)
}

/// The pattern of texts that begin with this one.
fn beginning(text: &str) -> String {
    let plain = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("{plain}%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_typed_is_a_pattern() {
        assert_eq!(beginning("a_%\\b"), "a\\_\\%\\\\b%");
    }
}
