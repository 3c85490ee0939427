//! `/admin/users/{id}/edit`: a user's particulars, beside others who edit them.

use super::href;
use crate::domain::ids::{GroupId, UserId};
use crate::domain::profile::Typed;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::user::Role;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::users::{self, Edit, Editable};
use crate::store::groups::Group;
use crate::web::admin::user_list::role;
use crate::web::admin::{Nav, Staff};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::web;
use askama::Template;

#[derive(Template)]
#[template(path = "admin/user/edit.html")]
struct EditPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    href: String,
    name: String,
    username: String,
    values: Values,
    /// What is stored otherwise than it was typed, where somebody else changed it meanwhile.
    newer: Vec<Newer>,
    /// The private mail address that was given, masked.
    given: Option<String>,
    languages: Vec<Choice>,
    roles: Vec<Choice>,
    groups: Vec<Choice>,
    /// Whether it is the reader's own account.
    is_own: bool,
    revision: Revision,
}

/// What the form holds.
#[derive(Clone)]
struct Values {
    typed: Typed,
    without_mail: bool,
    locale: Option<String>,
    role: Role,
    groups: Vec<GroupId>,
}

/// One of several values of a field.
struct Choice {
    value: String,
    /// A name, or the message that is one.
    label: String,
    is_chosen: bool,
}

/// A value that is stored by now.
struct Newer {
    /// The message that names the field.
    label: &'static str,
    value: String,
    /// The message that stands for the value, where it is one of ours.
    word: Option<&'static str>,
}

/// `GET /admin/users/{id}/edit`
pub async fn show_form(staff: Staff, id: web::Path<String>) -> Reply {
    let stored = stored(&staff, &id).await?;
    let values = Values::of(&stored);
    page::ok(&staff.cx, &form(&staff, &stored, values, (page::shell(&staff.cx), Errors::default())))
}

async fn stored(staff: &Staff, id: &str) -> Result<Editable, Fault> {
    let id: UserId = id.parse().map_err(|_| Fault::NotFound)?;
    let ctx = staff.ctx();
    staff.cx.run(move || users::editable(&ctx, &id)).await?.ok_or(Fault::NotFound)
}

/// `POST /admin/users/{id}/edit`
pub async fn save(staff: Staff, id: web::Path<String>, mut fields: Fields) -> Reply {
    let before = stored(&staff, &id).await?;
    let (values, seen) = (Values::sent(&staff.cx, &mut fields)?, Revision::sent(&fields.text("revision")));
    let (ctx, user, edit) = (staff.ctx(), before.user.id.clone(), values.clone().edit());
    match staff.cx.run(move || users::edit(&ctx, &user, &seen, &edit)).await {
        Ok(()) => Ok(page::go(&staff.cx, &format!("{}?done=edit", href(&before.user)))),
        Err(Error::Refused(Refusal::SignedOut)) => Err(Fault::SignedOut),
        Err(Error::Refused(refusal)) => {
            let now = stored(&staff, &id).await?;
            let frame = (page::shell_refused(&staff.cx), refusals::errors(&refusal));
            let newer =
                if refusal == Refusal::ChangedMeanwhile { newer(&staff, &now, &values) } else { Vec::new() };
            page::refused(&staff.cx, &EditPage { newer, ..form(&staff, &now, values, frame) })
        }
        Err(error) => Err(error.into()),
    }
}

impl Values {
    fn of(stored: &Editable) -> Self {
        let user = &stored.user;
        Self {
            typed: Typed {
                display_name: user.display_name.clone(),
                given_name: user.given_name.clone().unwrap_or_default(),
                family_name: user.family_name.clone().unwrap_or_default(),
                work_mail: user.work_mail.clone().unwrap_or_default(),
                mail: String::new(),
            },
            without_mail: false,
            locale: user.locale.clone(),
            role: user.role,
            groups: stored.groups.clone(),
        }
    }

    /// What was sent; what no page of ours sends is refused.
    fn sent(cx: &Cx, fields: &mut Fields) -> Result<Self, Fault> {
        let locale = match fields.text("language").as_str() {
            "" => None,
            tag => {
                Some(cx.site.catalog.find(tag).ok_or(Fault::BadRequest("no such language"))?.tag().to_owned())
            }
        };
        let groups = fields.prefixed("group.").into_iter().map(|(id, _)| id.parse());
        let groups = groups.collect::<Result<_, _>>().map_err(|_| Fault::BadRequest("no id of a group"))?;
        Ok(Self {
            typed: Typed {
                display_name: fields.text("display_name"),
                given_name: fields.text("given_name"),
                family_name: fields.text("family_name"),
                work_mail: fields.text("work_mail"),
                mail: fields.text("mail"),
            },
            without_mail: fields.text("without_mail") == "yes",
            locale,
            role: fields.text("role").parse().map_err(|_| Fault::BadRequest("no such role"))?,
            groups,
        })
    }

    fn edit(self) -> Edit {
        let Self { typed, without_mail, locale, role, groups } = self;
        Edit { typed, without_mail, locale, role, groups }
    }
}

fn form(staff: &Staff, stored: &Editable, values: Values, (shell, errors): (Shell, Errors)) -> EditPage {
    let user = &stored.user;
    EditPage {
        shell,
        nav: staff.nav(),
        errors,
        href: href(user),
        name: user.display_name.clone(),
        username: user.name.clone(),
        newer: Vec::new(),
        given: stored.mail.clone(),
        languages: languages(staff, values.locale.as_deref()),
        roles: Role::ALL.iter().map(|one| choice_of_role(*one, values.role)).collect(),
        groups: groups(stored, &values),
        is_own: staff.user.id == user.id,
        revision: stored.revision.clone(),
        values,
    }
}

/// Those that the tenant offers, and the one that the user has.
fn languages(staff: &Staff, chosen: Option<&str>) -> Vec<Choice> {
    let is_chosen = |tag: &str| chosen == Some(tag);
    let all = staff.cx.site.catalog.locales().iter();
    let offered = all.filter(|locale| staff.cx.tenant.offers(&locale.tag) || is_chosen(&locale.tag));
    let choice = |tag: &String, endonym: &String| Choice {
        value: tag.clone(),
        label: endonym.clone(),
        is_chosen: is_chosen(tag),
    };
    offered.map(|locale| choice(&locale.tag, &locale.endonym)).collect()
}

fn choice_of_role(one: Role, chosen: Role) -> Choice {
    Choice { value: one.to_string(), label: role(one).to_owned(), is_chosen: one == chosen }
}

fn groups(stored: &Editable, values: &Values) -> Vec<Choice> {
    let choice = |group: &Group| Choice {
        value: group.id.to_string(),
        label: group.name.clone(),
        is_chosen: values.groups.contains(&group.id),
    };
    stored.all_groups.iter().map(choice).collect()
}

/// What is stored now where something else was typed.
fn newer(staff: &Staff, now: &Editable, values: &Values) -> Vec<Newer> {
    let (stored, typed) = (Values::of(now), &values.typed);
    let texts = [
        ("admin-user-edit-display-name", &stored.typed.display_name, &typed.display_name),
        ("admin-user-edit-given-name", &stored.typed.given_name, &typed.given_name),
        ("admin-user-edit-family-name", &stored.typed.family_name, &typed.family_name),
        ("admin-user-edit-work-mail", &stored.typed.work_mail, &typed.work_mail),
    ];
    let texts = texts.into_iter().filter(|(_, stored, typed)| stored != typed);
    let texts = texts.map(|(label, stored, _)| Newer { label, value: stored.clone(), word: None });
    let chosen = |all: Vec<Choice>| {
        let labels = all.into_iter().filter(|choice| choice.is_chosen).map(|choice| choice.label);
        labels.collect::<Vec<_>>().join(", ")
    };
    let language = (stored.locale != values.locale).then(|| Newer {
        label: "admin-user-edit-language",
        value: chosen(languages(staff, stored.locale.as_deref())),
        word: None,
    });
    let role = (stored.role != values.role).then(|| Newer {
        label: "admin-user-edit-role",
        value: String::new(),
        word: Some(role(stored.role)),
    });
    let regrouped = stored.groups.len() != values.groups.len()
        || !stored.groups.iter().all(|group| values.groups.contains(group));
    let groups = regrouped.then(|| Newer {
        label: "admin-user-edit-groups",
        value: chosen(groups(now, &stored)),
        word: None,
    });
    texts.chain([language, role, groups].into_iter().flatten()).collect()
}
