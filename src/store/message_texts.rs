//! The words of organizations in the place of the portal's.

use super::{Conn, schema::message_texts};
use crate::domain::ids::TenantId;
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// Words in the place of a message, in one language.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = message_texts)]
pub struct MessageText {
    /// Whose words.
    pub tenant_id: TenantId,
    /// BCP 47 tag of the language.
    pub language: String,
    /// The message's id.
    pub message: String,
    /// The words.
    pub words: String,
    /// What the portal said when they were written.
    pub default_words: String,
    /// When they were.
    pub changed_at: Moment,
}

/// All words of a tenant, by language and message.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Vec<MessageText>> {
    let all = message_texts::table.filter(message_texts::tenant_id.eq(tenant));
    let ordered = all.order((message_texts::language, message_texts::message));
    ordered.select(MessageText::as_select()).load(conn)
}

/// Those in one language, by message.
///
/// # Errors
/// When the database does not answer.
pub fn list_in(conn: &mut Conn, tenant: &TenantId, language: &str) -> QueryResult<Vec<MessageText>> {
    let all = message_texts::table.filter(message_texts::tenant_id.eq(tenant));
    let those = all.filter(message_texts::language.eq(language)).order(message_texts::message);
    those.select(MessageText::as_select()).load(conn)
}

/// Keeps words in the place of what was kept for the message. The caller holds the tenant.
///
/// # Errors
/// When the database does not answer.
pub fn put(conn: &mut Conn, row: &MessageText) -> QueryResult<()> {
    let one = message_texts::table.find((&row.tenant_id, &row.language, &row.message));
    if diesel::update(one).set(row).execute(conn)? == 0 {
        diesel::insert_into(message_texts::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Forgets the words for a message.
///
/// # Errors
/// When the database does not answer.
pub fn remove(conn: &mut Conn, tenant: &TenantId, (language, message): (&str, &str)) -> QueryResult<bool> {
    let one = message_texts::table.find((tenant, language, message));
    Ok(diesel::delete(one).execute(conn)? == 1)
}
