//! `/admin/start`: the first steps, each with what is there, and the tests of the ways out.

use super::{Door, Nav, Staff};
use crate::domain::first_steps::{self, State, Step, Trial};
use crate::domain::permission::Permission;
use crate::domain::phone;
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::i18n::filters;
use crate::ops::first_steps::{self as ops, Mark, Progress};
use crate::ops::{Error, users};
use crate::web::countries::{self, CountryChoice};
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::http::header::{HeaderValue, REFRESH};
use askama::Template;
use jiff::Zoned;

/// The doors of the first steps.
pub fn doors() -> Vec<Door> {
    vec![
        Door::get("/admin/start", Permission::Configure, show),
        Door::post("/admin/start/mark", Permission::Configure, mark),
        Door::post("/admin/start/mail", Permission::Configure, try_mail),
        Door::post("/admin/start/text", Permission::Configure, try_text),
    ]
}

#[derive(Template)]
#[template(path = "admin/start/page.html")]
struct StartPage {
    shell: Shell,
    nav: Nav,
    /// Steps done, and in all.
    done: i64,
    all: i64,
    steps: Vec<StepRow>,
    organization: String,
    /// Where people reach the portal.
    addresses: Vec<String>,
    /// Where a test mail goes.
    mail_to: Option<String>,
    mail: Option<TrialRow>,
    text: Option<TrialRow>,
    countries: Vec<CountryChoice>,
    number: String,
    reset_at: Option<Zoned>,
    people: bool,
    asked: bool,
    errors: Errors,
}

/// A step with its words.
struct StepRow {
    step: Step,
    title: &'static str,
    lead: &'static str,
    state: State,
}

impl StepRow {
    /// Whether it is offered to put it off.
    fn may_skip(&self) -> bool {
        self.state == State::Open
    }

    /// Whether it is offered to say that it suits as it is.
    fn may_agree(&self) -> bool {
        self.step.may_agree() && self.state != State::Done
    }
}

/// What became of a test.
struct TrialRow {
    message: &'static str,
    at: Zoned,
    /// In the words of the server.
    why: Option<String>,
}

/// What stands in the form of a test text.
#[derive(Default)]
struct TypedNumber {
    country: String,
    number: String,
}

/// `GET /admin/start`
async fn show(staff: Staff) -> Reply {
    let seen = look(&staff).await?;
    let now = staff.cx.site.services.now();
    let facts = &seen.0.facts;
    let waits = facts.mail.is_under_way(now) || facts.text.is_under_way(now);
    let typed = TypedNumber { country: countries::usual(&staff.cx, None), ..TypedNumber::default() };
    let start = start_page(&staff, page::shell(&staff.cx), seen, (typed, Errors::default()));
    let mut reply = page::ok(&staff.cx, &start)?;
    if waits {
        // Works without a script, and ends by itself.
        reply.headers_mut().insert(REFRESH, HeaderValue::from_static("5"));
    }
    Ok(reply)
}

/// How far the organization is, and where a test mail would go.
async fn look(staff: &Staff) -> Result<(Progress, Option<String>), Error> {
    let (ctx, user, public_url) = (staff.ctx(), staff.user.clone(), staff.cx.site.public_url.clone());
    let look = move || Ok((ops::progress(&ctx, &public_url)?, users::any_mail(&ctx, &user)?));
    staff.cx.run(look).await
}

fn start_page(
    staff: &Staff,
    shell: Shell,
    (Progress { facts, marks }, mail_to): (Progress, Option<String>),
    (typed, errors): (TypedNumber, Errors),
) -> StartPage {
    let (done, all) = first_steps::progress(&facts, &marks);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let zone = &staff.cx.tenant.zone;
    let row = |step: &Step| {
        let (title, lead) = words(*step);
        StepRow { step: *step, title, lead, state: first_steps::state(*step, &facts, &marks) }
    };
    StartPage {
        nav: staff.nav(),
        done: number(done),
        all: number(all),
        steps: Step::ALL.iter().map(row).filter(|row| row.state != State::Unneeded).collect(),
        organization: staff.cx.tenant.display_name.clone(),
        addresses: addresses(staff),
        mail_to,
        mail: trial_row(staff, &facts.mail),
        text: trial_row(staff, &facts.text),
        countries: countries::choices(&staff.cx, &typed.country),
        number: typed.number,
        reset_at: facts.reset_at.map(|at| at.in_zone(zone)),
        people: facts.people,
        asked: facts.asked,
        shell,
        errors,
    }
}

fn addresses(staff: &Staff) -> Vec<String> {
    let hosts = &staff.cx.tenant.hosts;
    if hosts.is_empty() { vec![staff.cx.site.public_url.to_string()] } else { hosts.clone() }
}

fn trial_row(staff: &Staff, trial: &Trial) -> Option<TrialRow> {
    let (message, at, why) = match trial {
        Trial::None => return None,
        Trial::Waiting { since, why: None, .. } => ("admin-start-trial-waiting", since, None),
        Trial::Waiting { due, why, .. } => ("admin-start-trial-again", due, why.clone()),
        Trial::Sent { at } => ("admin-start-trial-sent", at, None),
        Trial::Refused { at, why } => ("admin-start-trial-refused", at, why.clone()),
        Trial::Dropped { at } => ("admin-start-trial-dropped", at, None),
    };
    Some(TrialRow { message, at: at.in_zone(&staff.cx.tenant.zone), why })
}

const fn words(step: Step) -> (&'static str, &'static str) {
    match step {
        Step::Names => ("admin-start-names-title", "admin-start-names-lead"),
        Step::Brand => ("admin-start-brand-title", "admin-start-brand-lead"),
        Step::Policy => ("admin-start-policy-title", "admin-start-policy-lead"),
        Step::Mail => ("admin-start-mail-title", "admin-start-mail-lead"),
        Step::Text => ("admin-start-text-title", "admin-start-text-lead"),
        Step::HelpDesk => ("admin-start-desk-title", "admin-start-desk-lead"),
        Step::Trial => ("admin-start-try-title", "admin-start-try-lead"),
        Step::Pilot => ("admin-start-pilot-title", "admin-start-pilot-lead"),
    }
}

/// `POST /admin/start/mark`: `step` and `mark` = `agreed`, `skipped` or `open`.
async fn mark(staff: Staff, mut fields: Fields) -> Reply {
    let step: Step = fields.text("step").parse().map_err(|_| Fault::BadRequest("no such step"))?;
    let mark = match fields.text("mark").as_str() {
        "agreed" => Mark::Agreed,
        "skipped" => Mark::Skipped,
        "open" => Mark::Open,
        _ => return Err(Fault::BadRequest("no such mark")),
    };
    let ctx = staff.ctx();
    staff.cx.run(move || ops::mark(&ctx, step, mark)).await?;
    Ok(page::go(&staff.cx, &format!("/admin/start#{step}")))
}

/// `POST /admin/start/mail`: a test mail to whoever asks.
async fn try_mail(staff: Staff, _: Fields) -> Reply {
    let (ctx, user) = (staff.ctx(), staff.user.clone());
    let tried = staff.cx.run(move || ops::try_mail(&ctx, &user)).await;
    answer(&staff, tried, Step::Mail, TypedNumber::default()).await
}

/// `POST /admin/start/text`: a test text to the `number` of a `country`.
async fn try_text(staff: Staff, mut fields: Fields) -> Reply {
    let typed = TypedNumber { country: fields.text("country"), number: fields.text("number") };
    let country = Some(typed.country.as_str()).filter(|country| !country.is_empty());
    let tried = match phone::parse(country, &typed.number) {
        Ok(number) => {
            let (ctx, user) = (staff.ctx(), staff.user.clone());
            staff.cx.run(move || ops::try_text(&ctx, &user, &number)).await
        }
        Err(fault) => Err(Refusal::Register(No::Phone(fault)).into()),
    };
    answer(&staff, tried, Step::Text, typed).await
}

async fn answer(staff: &Staff, tried: Result<(), Error>, step: Step, typed: TypedNumber) -> Reply {
    let refusal = match tried {
        Ok(()) => return Ok(page::go(&staff.cx, &format!("/admin/start#{step}"))),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(error.into()),
    };
    let errors = match step {
        Step::Text => refusals::errors_at(&refusal, "number"),
        _ => refusals::errors(&refusal),
    };
    let seen = look(staff).await?;
    let start = start_page(staff, page::shell_refused(&staff.cx), seen, (typed, errors));
    page::refused_for(&staff.cx, &refusal, &start)
}
