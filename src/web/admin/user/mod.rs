//! `/admin/users/{id}`: one user, and everything that the staff does to the account.

mod action;
mod detail;
mod edit;
mod event;
mod form;
mod tag;

use super::{Door, Staff};
use crate::domain::ids::UserId;
use crate::domain::permission::{Permission, may_assist};
use crate::store::users::{self, User};
use crate::web::fault::Fault;
use action::Action;

/// The largest form of an edit, in bytes: somebody may be in a thousand groups.
const EDIT_BYTES: usize = 64 * 1024;

/// The doors of a user's pages.
pub fn doors() -> Vec<Door> {
    let pages = [
        Door::get("/admin/users/{id}", Permission::ReadUsers, detail::show),
        Door::get("/admin/users/{id}/edit", Permission::ManageUsers, edit::show_form),
        Door::post("/admin/users/{id}/edit", Permission::ManageUsers, edit::save).guarded().roomy(EDIT_BYTES),
    ];
    pages.into_iter().chain(Action::ALL.into_iter().flat_map(form::doors)).collect()
}

/// The user whose id stands in an address.
///
/// # Errors
/// [`Fault::NotFound`] when this tenant has no such user.
async fn named(staff: &Staff, id: &str) -> Result<User, Fault> {
    let id: UserId = id.parse().map_err(|_| Fault::NotFound)?;
    let ctx = staff.ctx();
    let found = staff.cx.run(move || ctx.read(|conn| users::find(conn, ctx.tenant_id(), &id))).await?;
    found.ok_or(Fault::NotFound)
}

/// The page of a user.
fn href(user: &User) -> String {
    format!("/admin/users/{}", user.id)
}

/// Why the reader may not act on this account, where that is so.
fn barrier(staff: &Staff, user: &User) -> Option<&'static str> {
    if staff.user.id == user.id {
        Some("admin-error-own-account")
    } else if staff.may(Permission::AssistUsers) && !may_assist(staff.user.role, user.role) {
        Some("admin-error-above-role")
    } else {
        None
    }
}
