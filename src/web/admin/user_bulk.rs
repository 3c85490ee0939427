//! `/admin/users/bulk`: the same done to many users.

use super::{Door, Nav, Staff, user_query};
use crate::domain::bulk::{Action, No};
use crate::domain::ids::UserId;
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::i18n::filters;
use crate::ops::users::bulk::{self, Deed, Outcome, Plan, Whom};
use crate::ops::{Error, assist};
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use askama::Template;

/// Where it is shown what would be done.
pub const PREVIEW: &str = "/admin/users/bulk/preview";
/// Where it is done.
const BULK: &str = "/admin/users/bulk";
/// Where it is told what was done.
const DONE: &str = "/admin/users/bulk/done";

#[derive(Template)]
#[template(path = "admin/users/bulk.html")]
struct BulkPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    title: &'static str,
    /// What is sent again.
    kept: Vec<(String, String)>,
    plan: Option<Shown>,
    reason: String,
    is_dangerous: bool,
    back: String,
}

/// What would be done, for the page.
struct Shown {
    count: usize,
    names: Vec<(String, String)>,
    more: usize,
    leaves_out_actor: bool,
    group: Option<String>,
    revision: Revision,
}

#[derive(Template)]
#[template(path = "admin/users/bulk_done.html")]
struct DonePage {
    shell: Shell,
    nav: Nav,
    title: &'static str,
    outcome: Outcome,
}

/// What was sent.
#[derive(Clone)]
struct Sent {
    whom: Whom,
    action: Option<Action>,
    deed: Deed,
    reason: String,
    revision: Revision,
}

/// The doors of this feature.
pub fn doors() -> Vec<Door> {
    vec![
        Door::post(PREVIEW, Permission::ManageUsers, preview),
        Door::post(BULK, Permission::ManageUsers, carry_out).guarded(),
        Door::get(DONE, Permission::ManageUsers, show_done),
    ]
}

fn sent(fields: &mut Fields) -> Sent {
    let chosen = fields.prefixed("user.");
    let search = user_query::search(|name| fields.text(name));
    let whom = match fields.text("whom").as_str() {
        "matching" => Whom::Matching(search),
        _ => Whom::Chosen(chosen.iter().filter_map(|(id, _)| id.parse::<UserId>().ok()).collect()),
    };
    let action = fields.text("action").parse().ok();
    let group = fields.text("with_group").parse().ok();
    Sent {
        whom,
        action,
        deed: Deed { action: action.unwrap_or(Action::Unlock), group },
        reason: fields.text("reason"),
        revision: Revision::sent(&fields.text("revision")),
    }
}

/// `POST /admin/users/bulk/preview`: shows whom it would meet. Nothing changes, and a list of ids is too long for an address.
async fn preview(staff: Staff, mut fields: Fields) -> Reply {
    let sent = sent(&mut fields);
    match plan(&staff, &sent).await {
        Ok(plan) => {
            page::ok(&staff.cx, &shown(&staff, sent, Some(plan), (page::shell(&staff.cx), Errors::default())))
        }
        Err(Error::Refused(refusal)) => refused(&staff, sent, None, &refusal),
        Err(error) => Err(error.into()),
    }
}

async fn plan(staff: &Staff, sent: &Sent) -> Result<Plan, Error> {
    if sent.action.is_none() {
        return Err(Refusal::Bulk(No::ActionMissing).into());
    }
    let (ctx, Sent { whom, deed, .. }) = (staff.ctx(), sent.clone());
    staff.cx.run(move || bulk::plan(&ctx, &whom, &deed)).await
}

/// `POST /admin/users/bulk`
async fn carry_out(staff: Staff, mut fields: Fields) -> Reply {
    let sent = sent(&mut fields);
    let (ctx, Sent { whom, deed, reason, revision, .. }) = (staff.ctx(), sent.clone());
    let intention = move || bulk::carry_out(&assist::because(ctx, &reason)?, &whom, &deed, &revision);
    let refusal = match sent.action {
        None => Refusal::Bulk(No::ActionMissing),
        Some(action) => match staff.cx.run(intention).await {
            Ok(Outcome { changed, same, skipped }) => {
                let told = format!("{DONE}?action={action}&changed={changed}&same={same}&skipped={skipped}");
                return Ok(page::go(&staff.cx, &told));
            }
            Err(Error::Refused(refusal)) => refusal,
            Err(error) => return Err(error.into()),
        },
    };
    // Shown as it is now: sending it once more is a new decision.
    match plan(&staff, &sent).await {
        Ok(plan) => refused(&staff, sent, Some(plan), &refusal),
        Err(Error::Refused(_)) => refused(&staff, sent, None, &refusal),
        Err(error) => Err(error.into()),
    }
}

fn refused(staff: &Staff, sent: Sent, plan: Option<Plan>, refusal: &Refusal) -> Reply {
    let frame = (page::shell_refused(&staff.cx), refusals::errors(refusal));
    page::refused(&staff.cx, &shown(staff, sent, plan, frame))
}

fn shown(staff: &Staff, sent: Sent, plan: Option<Plan>, (shell, errors): (Shell, Errors)) -> BulkPage {
    BulkPage {
        shell,
        nav: staff.nav(),
        errors,
        title: sent.action.map_or("admin-users-bulk-title", name),
        is_dangerous: sent.deed.action.is_dangerous(),
        back: match &sent.whom {
            Whom::Chosen(_) => user_query::LIST.to_owned(),
            Whom::Matching(search) => user_query::address(search, &crate::store::user_search::From::Start),
        },
        kept: kept(&sent),
        plan: plan.map(of_plan),
        reason: sent.reason,
    }
}

fn of_plan(plan: Plan) -> Shown {
    let names: Vec<_> = plan.first.into_iter().map(|user| (user.display_name, user.name)).collect();
    Shown {
        count: plan.users.len(),
        more: plan.users.len().saturating_sub(names.len()),
        names,
        leaves_out_actor: plan.leaves_out_actor,
        group: plan.group.map(|group| group.name),
        revision: plan.revision,
    }
}

fn kept(sent: &Sent) -> Vec<(String, String)> {
    let mut kept = match &sent.whom {
        Whom::Chosen(ids) => ids.iter().map(|id| (format!("user.{id}"), "yes".to_owned())).collect(),
        Whom::Matching(search) => {
            let pairs = user_query::pairs(search).into_iter();
            let mut pairs: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value)).collect();
            pairs.push(("whom".to_owned(), "matching".to_owned()));
            pairs
        }
    };
    kept.push(("action".to_owned(), sent.deed.action.to_string()));
    if let Some(group) = &sent.deed.group {
        kept.push(("with_group".to_owned(), group.to_string()));
    }
    kept
}

/// `GET /admin/users/bulk/done`
async fn show_done(staff: Staff) -> Reply {
    let value = |name: &str| staff.cx.query_value(name).unwrap_or_default();
    let number = |name: &str| value(name).parse().unwrap_or_default();
    let done = DonePage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        title: value("action").parse().map_or("admin-users-bulk-done", |action| words(action).1),
        outcome: Outcome { changed: number("changed"), same: number("same"), skipped: number("skipped") },
    };
    page::ok(&staff.cx, &done)
}

/// The messages of an action: what is asked, and that it was done.
const fn words(action: Action) -> (&'static str, &'static str) {
    match action {
        Action::Unlock => ("admin-users-bulk-unlock", "admin-users-bulk-done-unlock"),
        Action::Invite => ("admin-users-bulk-invite", "admin-users-bulk-done-invite"),
        Action::Require => ("admin-users-bulk-require", "admin-users-bulk-done-require"),
        Action::EndSessions => ("admin-users-bulk-end-sessions", "admin-users-bulk-done-end-sessions"),
        Action::Disable => ("admin-users-bulk-disable", "admin-users-bulk-done-disable"),
        Action::Enable => ("admin-users-bulk-enable", "admin-users-bulk-done-enable"),
        Action::Delete => ("admin-users-bulk-delete", "admin-users-bulk-done-delete"),
        Action::NeverExpires => ("admin-users-bulk-never-expires", "admin-users-bulk-done-never-expires"),
        Action::Expires => ("admin-users-bulk-expires", "admin-users-bulk-done-expires"),
        Action::Join => ("admin-users-bulk-join", "admin-users-bulk-done-join"),
        Action::Leave => ("admin-users-bulk-leave", "admin-users-bulk-done-leave"),
    }
}

/// The message that names an action.
pub const fn name(action: Action) -> &'static str {
    words(action).0
}
