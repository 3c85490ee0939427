//! `/admin/users`: who there is, found by the words of their names and by what may be wrong.

use super::{Door, Nav, Staff};
use super::{user_bulk, user_query};
use crate::domain::bulk::Action;
use crate::domain::ids::GroupId;
use crate::domain::method::Credential;
use crate::domain::permission::Permission;
use crate::domain::search::{Registered, Search, State};
use crate::domain::user::Role;
use crate::i18n::filters;
use crate::ops::users::search::{self, Listed, Listing, Total};
use crate::ops::{Error, groups};
use crate::store::user_search::From;
use crate::web::page::{self, Reply};
use crate::web::register;
use crate::web::view::Shell;
use askama::Template;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "admin/users/list.html")]
struct ListPage {
    shell: Shell,
    nav: Nav,
    q: String,
    narrowing: Vec<Narrowing>,
    /// What is done to many, and with which group.
    bulk: Vec<Narrowing>,
    /// What is looked for, for those forms that are about it.
    kept: Vec<(&'static str, String)>,
    /// Whether any of these is chosen.
    is_narrowed: bool,
    /// Whether anything at all is looked for.
    is_search: bool,
    rows: Vec<Row>,
    /// Whether a user was deleted a moment ago.
    is_deleted: bool,
    /// Whether the reader stands alone in the list of everybody.
    is_alone: bool,
    /// How many there are, and whether there are more than that.
    total: Option<(usize, bool)>,
    is_partial: bool,
    previous: Option<String>,
    next: Option<String>,
    may_manage: bool,
}

/// A list to choose one thing from.
pub struct Narrowing {
    /// The name of its field.
    pub name: &'static str,
    /// The message over it.
    pub label: &'static str,
    /// What there is to choose.
    pub choices: Vec<Choice>,
}

/// Something to choose.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// The message that names it; none where it has a name of its own.
    pub message: Option<&'static str>,
    /// Its own name.
    pub name: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

struct Row {
    id: String,
    name: String,
    username: String,
    role: Option<&'static str>,
    states: Vec<&'static str>,
    held: usize,
    required: usize,
    groups: String,
}

/// The doors of the list.
pub fn doors() -> Vec<Door> {
    vec![Door::get(user_query::LIST, Permission::ReadUsers, show_list)]
}

/// `GET /admin/users`
async fn show_list(staff: Staff) -> Reply {
    let (asked, from) = (user_query::asked(&staff.cx), user_query::from(&staff.cx));
    let (ctx, wanted) = (staff.ctx(), asked.clone());
    let found = staff
        .cx
        .run(move || Ok::<_, Error>((search::list(&ctx, &wanted, &from)?, groups::names(&ctx)?)))
        .await;
    let (listing, names) = found?;
    page::ok(&staff.cx, &list_page(&staff, asked, listing, names))
}

fn list_page(staff: &Staff, asked: Search, listing: Listing, groups: HashMap<GroupId, String>) -> ListPage {
    let (bulk, narrowing) = (bulk(&groups), narrowing(&asked, groups));
    let to = |from: Option<From>| from.map(|from| user_query::address(&asked, &from));
    let is_alone = match listing.rows.as_slice() {
        [only] => asked.is_everybody() && only.user.id == staff.user.id && listing.previous.is_none(),
        _ => false,
    };
    ListPage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        is_narrowed: narrowing.iter().any(Narrowing::is_chosen),
        is_search: !asked.is_everybody(),
        narrowing,
        bulk,
        kept: user_query::pairs(&asked),
        is_deleted: staff.cx.query_value("done").as_deref() == Some("delete"),
        is_alone,
        total: listing.total.map(|total| match total {
            Total::Exactly(n) => (n, false),
            Total::MoreThan(n) => (n, true),
        }),
        is_partial: listing.is_partial,
        previous: to(listing.previous.map(From::Before)),
        next: to(listing.next.map(From::After)),
        may_manage: staff.may(Permission::ManageUsers),
        rows: listing.rows.into_iter().map(row).collect(),
        q: asked.text,
    }
}

impl Narrowing {
    fn is_chosen(&self) -> bool {
        self.choices.iter().any(|choice| choice.chosen)
    }
}

fn row(listed: Listed) -> Row {
    let Listed { user, groups, held, required, states } = listed;
    Row {
        id: user.id.to_string(),
        name: user.display_name,
        username: user.name,
        role: (user.role != Role::User).then(|| role(user.role)),
        states: states.into_iter().map(state).collect(),
        held,
        required,
        groups: groups.join(", "),
    }
}

fn bulk(groups: &HashMap<GroupId, String>) -> Vec<Narrowing> {
    let may = |action: &Action| !(action.wants_group() && groups.is_empty());
    let actions: Vec<Action> = Action::ALL.iter().copied().filter(may).collect();
    let choices = choices(&actions, None, user_bulk::name);
    let mut all = vec![Narrowing { name: "action", label: "admin-users-bulk-action", choices }];
    if !groups.is_empty() {
        let choices = group_choices(groups.clone(), &[]);
        all.push(Narrowing { name: "with_group", label: "admin-users-bulk-with-group", choices });
    }
    all
}

fn narrowing(asked: &Search, groups: HashMap<GroupId, String>) -> Vec<Narrowing> {
    let one = |name, label, choices| Narrowing { name, label, choices };
    let mut all = vec![
        one("state", "admin-users-filter-state", choices(State::ALL, asked.state, state)),
        one(
            "registered",
            "admin-users-filter-registered",
            choices(Registered::ALL, asked.registered, registered),
        ),
        one("method", "admin-users-filter-method", choices(Credential::ALL, asked.method, register::name)),
        one("role", "admin-users-filter-role", choices(Role::ALL, asked.role, role)),
    ];
    if !groups.is_empty() {
        all.push(one("group", "admin-users-filter-group", group_choices(groups, asked.group.as_slice())));
    }
    all
}

/// Every value, each with the message that names it.
pub fn choices<T: Copy + PartialEq + ToString>(
    all: &[T],
    chosen: Option<T>,
    message: impl Fn(T) -> &'static str,
) -> Vec<Choice> {
    let choice = |value: &T| Choice {
        value: value.to_string(),
        message: Some(message(*value)),
        name: String::new(),
        chosen: chosen == Some(*value),
    };
    all.iter().map(choice).collect()
}

/// Every group by its name.
pub fn group_choices(groups: HashMap<GroupId, String>, chosen: &[GroupId]) -> Vec<Choice> {
    let choice = |(id, name): (GroupId, String)| Choice {
        value: id.to_string(),
        message: None,
        name,
        chosen: chosen.contains(&id),
    };
    let mut all: Vec<Choice> = groups.into_iter().map(choice).collect();
    all.sort_by_key(|choice| choice.name.to_lowercase());
    all
}

/// The message that names a role.
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::User => "admin-user-role-user",
        Role::Reports => "admin-user-role-reports",
        Role::Helpdesk => "admin-user-role-helpdesk",
        Role::Admin => "admin-user-role-admin",
    }
}

const fn state(state: State) -> &'static str {
    match state {
        State::Locked => "admin-users-state-locked",
        State::Blocked => "admin-users-state-blocked",
        State::Disabled => "admin-users-state-disabled",
        State::Expired => "admin-users-state-expired",
        State::NoPassword => "admin-users-state-no-password",
    }
}

const fn registered(registered: Registered) -> &'static str {
    match registered {
        Registered::Complete => "admin-users-registered-complete",
        Registered::Partly => "admin-users-registered-partly",
        Registered::Nothing => "admin-users-registered-nothing",
    }
}
