//! Answers to security questions: hashed, and the hash sealed.

use super::{Conn, schema::answers, sealed::Sealed};
use crate::domain::ids::{AnswerId, TenantId, UserId};
use crate::domain::moment::Moment;
use diesel::prelude::*;

/// An answer as stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = answers)]
pub struct Answer {
    /// Its id; part of the place that its hash is sealed for.
    pub id: AnswerId,
    /// Its tenant.
    pub tenant_id: TenantId,
    /// Whose.
    pub user_id: UserId,
    /// The question: a name from the catalogue or the id of one of the tenant's own.
    pub question_id: String,
    /// The Argon2id hash, sealed with the installation's key: a copy of the database alone allows no guessing.
    pub sealed: String,
    /// Created.
    pub created_at: Moment,
}

/// The place that an answer's hash is sealed for.
pub fn place(id: &AnswerId) -> String {
    format!("answers.sealed:{id}")
}

/// A user's answers in the order of their questions.
///
/// # Errors
/// When the database does not answer.
pub fn list(conn: &mut Conn, tenant: &TenantId, user: &UserId) -> QueryResult<Vec<Answer>> {
    let theirs = answers::table.filter(answers::tenant_id.eq(tenant)).filter(answers::user_id.eq(user));
    theirs.order(answers::question_id).select(Answer::as_select()).load(conn)
}

/// Which questions the users of a tenant have answered.
///
/// # Errors
/// When the database does not answer.
pub fn list_questions(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Vec<(UserId, String)>> {
    let all = answers::table.filter(answers::tenant_id.eq(tenant));
    all.select((answers::user_id, answers::question_id)).load(conn)
}

/// How many users of a tenant have answered each question.
///
/// # Errors
/// When the database does not answer.
pub fn count_by_question(conn: &mut Conn, tenant: &TenantId) -> QueryResult<Vec<(String, i64)>> {
    let all = answers::table.filter(answers::tenant_id.eq(tenant)).group_by(answers::question_id);
    all.select((answers::question_id, diesel::dsl::count_star())).load(conn)
}

/// Stores a user's answers in place of all earlier ones; none removes them.
///
/// # Errors
/// When the database does not answer.
pub fn set_all(conn: &mut Conn, tenant: &TenantId, user: &UserId, new: &[Answer]) -> QueryResult<()> {
    let theirs = answers::table.filter(answers::tenant_id.eq(tenant)).filter(answers::user_id.eq(user));
    diesel::delete(theirs).execute(conn)?;
    for answer in new {
        diesel::insert_into(answers::table).values(answer).execute(conn)?;
    }
    Ok(())
}

/// Up to `limit` of the tenant's sealed values in the order of their ids, after the one with the id `after`.
///
/// # Errors
/// When the database does not answer.
pub fn list_sealed(conn: &mut Conn, tenant: &TenantId, after: &str, limit: i64) -> QueryResult<Vec<Sealed>> {
    let theirs = answers::table.filter(answers::tenant_id.eq(tenant)).filter(answers::id.gt(after));
    let page = theirs.order(answers::id).limit(limit);
    let rows: Vec<(AnswerId, UserId, String)> =
        page.select((answers::id, answers::user_id, answers::sealed)).load(conn)?;
    let value = |(id, user_id, sealed): (AnswerId, UserId, String)| Sealed {
        place: place(&id),
        id: id.to_string(),
        user_id,
        sealed,
    };
    Ok(rows.into_iter().map(value).collect())
}

/// Puts `anew` in the place of `before`. False when that is not the row's value any more.
///
/// # Errors
/// When the database does not answer.
pub fn reseal(conn: &mut Conn, tenant: &TenantId, before: &Sealed, anew: &str) -> QueryResult<bool> {
    let one = answers::table.filter(answers::tenant_id.eq(tenant)).filter(answers::id.eq(&before.id));
    let unchanged = one.filter(answers::sealed.eq(&before.sealed));
    diesel::update(unchanged).set(answers::sealed.eq(anew)).execute(conn).map(|changed| changed == 1)
}
