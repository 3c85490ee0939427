//! `GET /admin/users/{id}`: how it stands with a user.

use super::action::Action;
use super::event::{self, EventRow};
use super::tag::{self, Tag};
use super::{barrier, href};
use crate::domain::expiry::Standing;
use crate::domain::ids::UserId;
use crate::domain::password_link::Purpose;
use crate::domain::permission::Permission;
use crate::i18n::filters;
use crate::ops::dossier::{self, Dossier};
use crate::store::users::User;
use crate::web::admin::user_list::role;
use crate::web::admin::{Nav, Staff};
use crate::web::fault::Fault;
use crate::web::page::{self, Reply};
use crate::web::register::{RowView, views};
use crate::web::view::Shell;
use actix_web::web;
use askama::Template;
use jiff::Zoned;

#[derive(Template)]
#[template(path = "admin/user/detail.html")]
struct DetailPage {
    shell: Shell,
    nav: Nav,
    notice: Option<&'static str>,
    href: String,
    name: String,
    tags: Vec<Tag>,
    who: Who,
    password: Password,
    ways: Vec<RowView>,
    registration: Registration,
    sessions: usize,
    /// The actions that make sense now.
    actions: Vec<Link>,
    may_edit: bool,
    barrier: Option<&'static str>,
    events: Vec<EventRow>,
    /// Whether these are the newest events.
    is_newest: bool,
    /// The id of the event at which the next page begins.
    older: Option<String>,
}

struct Who {
    username: String,
    given_name: Option<String>,
    family_name: Option<String>,
    work_mail: Option<String>,
    /// The language of the user's mails, by its own name.
    language: Option<String>,
    role: &'static str,
    groups: Vec<String>,
    created: Zoned,
}

struct Password {
    is_set: bool,
    /// When its user set it; none when somebody else did.
    changed: Option<Zoned>,
    expires: Option<Zoned>,
    /// A link to set one that was mailed: what is said of it, and until when it works.
    link: Option<(&'static str, Zoned)>,
}

struct Registration {
    missing: usize,
    required: usize,
    is_anew: bool,
    confirmed: Option<Zoned>,
}

/// An action as a link to its page.
struct Link {
    href: String,
    label: &'static str,
    is_dangerous: bool,
}

/// `GET /admin/users/{id}`
pub async fn show(staff: Staff, id: web::Path<String>) -> Reply {
    let id: UserId = id.parse().map_err(|_| Fault::NotFound)?;
    let before = staff.cx.query_value("before").and_then(|event| event.parse().ok());
    let ctx = staff.ctx();
    let is_newest = before.is_none();
    let found = staff.cx.run(move || dossier::find(&ctx, &id, before.as_ref())).await?;
    let known = found.ok_or(Fault::NotFound)?;
    let shown = DetailPage { is_newest, ..detail(&staff, known) };
    page::ok(&staff.cx, &shown)
}

fn detail(staff: &Staff, known: Dossier) -> DetailPage {
    let (cx, zone) = (&staff.cx, &staff.cx.tenant.zone);
    let barrier = barrier(staff, &known.user);
    let user = &known.user;
    let expires = cx.tenant.settings.expiry.ends_at(&user.expiry());
    DetailPage {
        shell: page::shell(cx),
        nav: staff.nav(),
        notice: cx.query_value("done").as_deref().and_then(Action::notice),
        href: href(user),
        name: user.display_name.clone(),
        tags: tag::tags(&known, zone),
        who: who(staff, user, known.groups.clone()),
        password: Password {
            is_set: user.password_hash.is_some(),
            changed: user.password_changed_at.map(|at| at.in_zone(zone)),
            expires: expires.map(|at| at.in_zone(zone)),
            link: known.link.as_ref().map(|link| (sent(link.purpose), link.expires_at.in_zone(zone))),
        },
        registration: Registration {
            missing: known.registered.missing,
            required: known.registered.required,
            is_anew: known.registered.anew,
            confirmed: known.registered.confirmed_at.map(|at| at.in_zone(zone)),
        },
        sessions: known.sessions,
        actions: if barrier.is_none() { actions(staff, &known) } else { Vec::new() },
        may_edit: staff.may(Permission::ManageUsers),
        barrier,
        older: known.past.older.as_ref().map(ToString::to_string),
        events: event::rows(known.past, zone),
        ways: views(known.registered.rows, zone),
        is_newest: true,
    }
}

const fn sent(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Reset => "admin-user-password-link",
        Purpose::Invitation => "admin-user-password-invitation",
    }
}

fn who(staff: &Staff, user: &User, groups: Vec<String>) -> Who {
    let locales = staff.cx.site.catalog.locales();
    let language = user.locale.as_ref().and_then(|tag| locales.iter().find(|locale| locale.tag == *tag));
    Who {
        username: user.name.clone(),
        given_name: user.given_name.clone(),
        family_name: user.family_name.clone(),
        work_mail: user.work_mail.clone(),
        language: language.map(|locale| locale.endonym.clone()),
        role: role(user.role),
        groups,
        created: user.created_at.in_zone(&staff.cx.tenant.zone),
    }
}

/// What the reader may do that would change anything.
fn actions(staff: &Staff, known: &Dossier) -> Vec<Link> {
    let user = &known.user;
    let makes_sense = |action: &Action| match action {
        Action::Reset | Action::Delete => true,
        Action::Invite => user.password_hash.is_none() && user.may_sign_in(),
        Action::Unlock => user.locked_at.is_some() || known.locked_out_until.is_some(),
        Action::Release => known.blocked_until.is_some(),
        Action::RequireRegistration => known.registered.required > 0,
        Action::EndSessions => known.sessions > 0,
        // Where nothing ends, there is nothing to except from it.
        Action::NeverExpires => {
            user.expiry_waived_at.is_some() || known.password != Standing::Fresh || ends(staff)
        }
        Action::Disable => user.disabled_at.is_none(),
        Action::Enable => user.disabled_at.is_some(),
    };
    let link = |action: Action| Link {
        href: format!("{}/{}", href(user), action.slug()),
        label: match action {
            Action::Invite if known.link.is_some() => "admin-user-invite-again",
            _ => action.words(user).button,
        },
        is_dangerous: matches!(action, Action::Disable | Action::Delete),
    };
    let all = Action::ALL.into_iter().filter(|action| staff.may(action.needs()));
    all.filter(makes_sense).map(link).collect()
}

fn ends(staff: &Staff) -> bool {
    staff.cx.tenant.settings.expiry.days > 0
}
