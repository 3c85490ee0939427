//! `/admin/users/new`: somebody new.

use super::user_list::{self, Choice};
use super::{Door, Nav, Staff};
use crate::domain::ids::GroupId;
use crate::domain::permission::Permission;
use crate::domain::profile::Typed;
use crate::domain::user::Role;
use crate::i18n::filters;
use crate::ops::users::{self, Added, First, Newcomer};
use crate::ops::{Error, groups};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use askama::Template;
use jiff::Zoned;
use secrecy::{ExposeSecret, SecretString};

/// Where somebody new is added.
const NEW: &str = "/admin/users/new";

#[derive(Template)]
#[template(path = "admin/users/new.html")]
struct NewPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    values: Newcomer,
    first: First,
    languages: Vec<Choice>,
    roles: Vec<RoleChoice>,
    groups: Vec<Choice>,
    hours: i64,
    days: i64,
}

/// A role to choose, with what it lets somebody do.
struct RoleChoice {
    value: Role,
    name: &'static str,
    what: &'static str,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "admin/user/password.html")]
struct AddedPage {
    shell: Shell,
    nav: Nav,
    user: String,
    name: String,
    username: String,
    password: SecretString,
    until: Zoned,
    /// Whether the account lets nobody in all the same.
    is_kept_out: bool,
}

/// The doors of this page. Somebody new may be an administrator.
pub fn doors() -> Vec<Door> {
    vec![
        Door::get(NEW, Permission::ManageUsers, show_new),
        Door::post(NEW, Permission::ManageUsers, create).guarded().roomy(64 * 1024),
    ]
}

/// `GET /admin/users/new`
async fn show_new(staff: Staff) -> Reply {
    let nobody = Newcomer {
        username: String::new(),
        typed: Typed::default(),
        locale: None,
        role: Role::User,
        groups: Vec::new(),
        first: First::Temporary,
    };
    let shown = form(&staff, nobody, (page::shell(&staff.cx), Errors::default())).await?;
    page::ok(&staff.cx, &shown)
}

async fn form(staff: &Staff, values: Newcomer, (shell, errors): (Shell, Errors)) -> Result<NewPage, Fault> {
    let ctx = staff.ctx();
    let groups = staff.cx.run(move || groups::names(&ctx)).await?;
    let language = |choice: &crate::web::view::LanguageChoice| Choice {
        value: choice.tag.clone(),
        message: None,
        name: choice.endonym.clone(),
        chosen: values.locale.as_ref() == Some(&choice.tag),
    };
    let role = |role: &Role| RoleChoice {
        value: *role,
        name: user_list::role(*role),
        what: what(*role),
        chosen: values.role == *role,
    };
    Ok(NewPage {
        languages: shell.languages.iter().map(language).collect(),
        roles: Role::ALL.iter().map(role).collect(),
        groups: user_list::group_choices(groups, &values.groups),
        first: values.first,
        hours: i64::from(staff.cx.tenant.settings.expiry.temporary_hours),
        days: i64::from(staff.cx.tenant.settings.expiry.invitation_days),
        nav: staff.nav(),
        shell,
        errors,
        values,
    })
}

const fn what(role: Role) -> &'static str {
    match role {
        Role::User => "admin-users-new-role-user",
        Role::Reports => "admin-users-new-role-reports",
        Role::Helpdesk => "admin-users-new-role-helpdesk",
        Role::Admin => "admin-users-new-role-admin",
    }
}

/// `POST /admin/users/new`. A temporary password is shown in the very answer, since neither an address nor the database may
/// hold it; the form sent once more finds the name taken.
async fn create(staff: Staff, mut fields: Fields) -> Reply {
    let typed = typed(&staff, &mut fields);
    let (ctx, new) = (staff.ctx(), typed.clone());
    let is_invited = new.first == First::Invited;
    match staff.cx.run(move || users::add(&ctx, &new)).await {
        Ok(Added { user, temporary: None }) => {
            let told = if is_invited { "?done=invite" } else { "" };
            Ok(page::go(&staff.cx, &format!("/admin/users/{}{told}", user.id)))
        }
        Ok(Added { user, temporary: Some(given) }) => {
            let added = AddedPage {
                shell: page::shell(&staff.cx),
                nav: staff.nav(),
                user: format!("/admin/users/{}", user.id),
                is_kept_out: !user.may_sign_in(),
                name: user.display_name,
                username: user.name,
                password: given.password,
                until: given.until.in_zone(&staff.cx.tenant.zone),
            };
            page::ok(&staff.cx, &added)
        }
        Err(Error::Refused(refusal)) => {
            let shown =
                form(&staff, typed, (page::shell_refused(&staff.cx), refusals::errors(&refusal))).await?;
            page::refused(&staff.cx, &shown)
        }
        Err(error) => Err(error.into()),
    }
}

fn typed(staff: &Staff, fields: &mut Fields) -> Newcomer {
    let offered = |tag: &String| page::shell(&staff.cx).languages.iter().any(|one| one.tag == *tag);
    let groups = fields.prefixed("group.");
    Newcomer {
        username: fields.text("username"),
        typed: Typed {
            display_name: fields.text("display_name"),
            given_name: fields.text("given_name"),
            family_name: fields.text("family_name"),
            work_mail: fields.text("work_mail"),
            mail: fields.text("mail"),
        },
        locale: Some(fields.text("language")).filter(offered),
        role: fields.text("role").parse().unwrap_or(Role::User),
        groups: groups.iter().filter_map(|(id, _)| id.parse::<GroupId>().ok()).collect(),
        first: match fields.text("first").as_str() {
            "temporary" => First::Temporary,
            "invited" => First::Invited,
            _ => First::Reset,
        },
    }
}
