//! `/admin/campaigns`: people are invited to register, and asked again.

use super::{Door, Nav, Staff};
use crate::domain::campaign::{Audience, Fault as Wrong, NAME_MAX_CHARACTERS, Typed};
use crate::domain::ids::CampaignId;
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::i18n::{Arg, filters};
use crate::ops::Error;
use crate::ops::campaigns::{self, Listed, Preview, Progress};
use crate::store::campaign_invites::Counts;
use crate::store::campaign_plans::Campaign;
use crate::store::groups::{self, Group};
use crate::store::users::User;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, FieldError, Shell};
use actix_web::web::Path;
use askama::Template;
use jiff::Zoned;
use jiff::tz::TimeZone;

#[derive(Template)]
#[template(path = "admin/campaigns/list.html")]
struct ListPage {
    shell: Shell,
    nav: Nav,
    rows: Vec<Row>,
}

/// A campaign in the list.
struct Row {
    id: String,
    name: String,
    state: &'static str,
    started: Zoned,
    invited: i64,
    completed: i64,
}

#[derive(Template)]
#[template(path = "admin/campaigns/new.html")]
struct NewPage {
    shell: Shell,
    nav: Nav,
    typed: Typed,
    choices: Vec<Choice>,
    groups: Vec<Group>,
    preview: Option<PreviewView>,
    errors: Errors,
}

/// Who may be invited.
struct Choice {
    value: String,
    message: &'static str,
    hint: &'static str,
    chosen: bool,
}

/// Who would be.
struct PreviewView {
    all: i64,
    unreachable: i64,
    first: Vec<Person>,
}

struct Person {
    username: String,
    display_name: String,
}

#[derive(Template)]
#[template(path = "admin/campaigns/show.html")]
struct ShowPage {
    shell: Shell,
    nav: Nav,
    id: String,
    name: String,
    state: &'static str,
    is_running: bool,
    /// Whether its people are still being found.
    is_filling: bool,
    who: &'static str,
    group: Option<String>,
    started: Zoned,
    deadline: Option<Zoned>,
    counts: Counts,
    unreachable: Vec<Person>,
}

/// The doors of campaigns.
pub fn doors() -> Vec<Door> {
    vec![
        Door::get("/admin/campaigns", Permission::Configure, show_list),
        Door::post("/admin/campaigns", Permission::Configure, start).guarded(),
        Door::get("/admin/campaigns/new", Permission::Configure, show_form),
        Door::get("/admin/campaigns/{id}", Permission::Configure, show_one),
        Door::post("/admin/campaigns/{id}/stop", Permission::Configure, stop),
    ]
}

/// `GET /admin/campaigns`
async fn show_list(staff: Staff) -> Reply {
    let ctx = staff.ctx();
    let listed = staff.cx.run(move || campaigns::list(&ctx)).await?;
    let zone = &staff.cx.tenant.zone;
    let row = |Listed { campaign, invited, completed }: Listed| Row {
        id: campaign.id.to_string(),
        state: state(&campaign),
        started: campaign.started_at.in_zone(zone),
        name: campaign.name,
        invited,
        completed,
    };
    let rows = listed.into_iter().map(row).collect();
    page::ok(&staff.cx, &ListPage { shell: page::shell(&staff.cx), nav: staff.nav(), rows })
}

const fn state(campaign: &Campaign) -> &'static str {
    match (campaign.stopped_at, campaign.ended_at) {
        (Some(_), _) => "admin-campaigns-state-stopped",
        (None, Some(_)) => "admin-campaigns-state-ended",
        (None, None) => "admin-campaigns-state-running",
    }
}

/// `GET /admin/campaigns/new`: the form, and with what was typed in it who would be invited.
async fn show_form(staff: Staff) -> Reply {
    let value = |name| staff.cx.query_value(name);
    let Some(audience) = value("audience") else {
        let shown = form(&staff, page::shell(&staff.cx), Typed::default(), Errors::default()).await?;
        return page::ok(&staff.cx, &shown);
    };
    let text = |name| value(name).unwrap_or_default();
    let typed = Typed { name: text("name"), audience, group: text("group"), deadline: text("deadline") };
    let (ctx, asked) = (staff.ctx(), typed.clone());
    let look = move || {
        asked.read(&ctx.tenant.zone, ctx.now).map_err(Refusal::Campaign)?;
        campaigns::preview(&ctx, &asked)
    };
    match staff.cx.run(look).await {
        Ok(found) => {
            let shown = form(&staff, page::shell(&staff.cx), typed, Errors::default()).await?;
            page::ok(&staff.cx, &NewPage { preview: Some(preview_view(found)), ..shown })
        }
        Err(error) => refused(&staff, typed, error).await,
    }
}

fn preview_view(preview: Preview) -> PreviewView {
    let Preview { all, unreachable, first } = preview;
    PreviewView { all, unreachable, first: first.into_iter().map(person).collect() }
}

fn person(user: User) -> Person {
    Person { username: user.name, display_name: user.display_name }
}

/// The form once more, with what has to be corrected.
async fn refused(staff: &Staff, typed: Typed, error: Error) -> Reply {
    let Error::Refused(refusal) = error else { return Err(error.into()) };
    let errors = refusals::errors(&refusal);
    let shown = form(staff, page::shell_refused(&staff.cx), typed, errors).await?;
    page::refused_for(&staff.cx, &refusal, &shown)
}

async fn form(staff: &Staff, shell: Shell, typed: Typed, errors: Errors) -> Result<NewPage, Fault> {
    let ctx = staff.ctx();
    let list = move || ctx.read(|conn| groups::list(conn, ctx.tenant_id()));
    let groups = staff.cx.run(list).await?;
    let choice = |audience: &Audience| choice(*audience, &typed);
    let choices = Audience::ALL.iter().filter(|one| **one != Audience::Group || !groups.is_empty());
    Ok(NewPage {
        // Started at an address that shows the list.
        shell: Shell { address: "/admin/campaigns/new".to_owned(), ..shell },
        nav: staff.nav(),
        choices: choices.map(choice).collect(),
        groups,
        preview: None,
        typed,
        errors,
    })
}

fn choice(audience: Audience, typed: &Typed) -> Choice {
    let (message, hint) = match audience {
        Audience::Incomplete => ("admin-campaigns-who-incomplete", "admin-campaigns-who-incomplete-hint"),
        Audience::Group => ("admin-campaigns-who-group", "admin-campaigns-who-group-hint"),
        Audience::Without => ("admin-campaigns-who-without", "admin-campaigns-who-without-hint"),
    };
    let chosen = typed.audience == audience.as_str()
        || (typed.audience.is_empty() && audience == Audience::Incomplete);
    Choice { value: audience.to_string(), message, hint, chosen }
}

/// `POST /admin/campaigns`
async fn start(staff: Staff, mut fields: Fields) -> Reply {
    let [name, audience, group, deadline] =
        ["name", "audience", "group", "deadline"].map(|field| fields.text(field));
    let typed = Typed { name, audience, group, deadline };
    let (ctx, wanted) = (staff.ctx(), typed.clone());
    match staff.cx.run(move || campaigns::start(&ctx, &wanted)).await {
        Ok(id) => Ok(page::go(&staff.cx, &format!("/admin/campaigns/{id}"))),
        Err(error) => refused(&staff, typed, error).await,
    }
}

/// `GET /admin/campaigns/{id}`: how it stands.
async fn show_one(staff: Staff, id: Path<String>) -> Reply {
    let id: CampaignId = id.parse().map_err(|_| Fault::NotFound)?;
    let ctx = staff.ctx();
    let found = staff.cx.run(move || campaigns::progress(&ctx, &id)).await?;
    let progress = found.ok_or(Fault::NotFound)?;
    page::ok(&staff.cx, &show_page(&staff, progress, &staff.cx.tenant.zone))
}

fn show_page(staff: &Staff, progress: Progress, zone: &TimeZone) -> ShowPage {
    let Progress { campaign, group, counts, unreachable } = progress;
    ShowPage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        id: campaign.id.to_string(),
        state: state(&campaign),
        is_running: campaign.is_running(),
        is_filling: campaign.is_running() && campaign.filled_at.is_none(),
        who: choice(campaign.audience, &Typed::default()).message,
        group: group.map(|group| group.name),
        started: campaign.started_at.in_zone(zone),
        deadline: campaign.deadline_at.map(|at| at.in_zone(zone)),
        name: campaign.name,
        counts,
        unreachable: unreachable.into_iter().map(person).collect(),
    }
}

/// `POST /admin/campaigns/{id}/stop`
async fn stop(staff: Staff, id: Path<String>, _: Fields) -> Reply {
    let id: CampaignId = id.parse().map_err(|_| Fault::NotFound)?;
    let (ctx, which) = (staff.ctx(), id.clone());
    let known = staff.cx.run(move || campaigns::stop(&ctx, &which)).await?;
    known.ok_or(Fault::NotFound)?;
    Ok(page::go(&staff.cx, &format!("/admin/campaigns/{id}")))
}

/// The fields and messages of what is wrong with a plan.
pub fn faults(wrong: &[Wrong]) -> Errors {
    let one = |wrong: &Wrong| {
        let (field, message) = match wrong {
            Wrong::NameEmpty => ("name", "admin-campaigns-error-name-empty"),
            Wrong::NameLong => ("name", "admin-campaigns-error-name-long"),
            Wrong::Audience => ("audience", "admin-campaigns-error-audience"),
            Wrong::Group => ("group", "admin-campaigns-error-group"),
            Wrong::Deadline => ("deadline", "admin-campaigns-error-deadline"),
            Wrong::DeadlineOver => ("deadline", "admin-campaigns-error-deadline-over"),
        };
        let max = Arg::from(i64::try_from(NAME_MAX_CHARACTERS).unwrap_or(i64::MAX));
        let args = if *wrong == Wrong::NameLong { vec![("max", max)] } else { Vec::new() };
        FieldError { field: Some(field), message, args }
    };
    Errors(wrong.iter().map(one).collect())
}
