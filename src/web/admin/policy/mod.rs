//! `/admin/policy`: the rules of the tenant; what is typed is shown once more with what it comes to before it counts.

mod confirm;
mod faults;
mod fields;
mod locked_out;
mod panels;
mod values;
mod words;

pub use faults::errors;

use super::{Door, Nav, Staff};
use crate::domain::permission::Permission;
use crate::domain::policy::overrides::PartialPolicy;
use crate::domain::recovery::Preset;
use crate::domain::refusal::Refusal;
use crate::domain::setting::{self, Typed};
use crate::domain::tenant::{Settings, Tenant};
use crate::i18n::filters;
use crate::ops::policies::{self, Proposed};
use crate::ops::{Error, groups};
use crate::store::groups::Group;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use askama::Template;
use panels::{Control, Label, Panel};
use std::sync::Arc;
use values::{ChangeRow, Told};

/// Room for all words that may be banned.
const ROOM_BYTES: usize = 512 * 1024;

/// The doors of the policy.
pub fn doors() -> Vec<Door> {
    let configure = Permission::Configure;
    vec![
        Door::get("/admin/policy", configure, show_form),
        Door::post("/admin/policy", configure, propose).roomy(ROOM_BYTES),
        Door::get("/admin/policy/confirm", configure, confirm::show_changes),
        Door::post("/admin/policy/confirm", configure, confirm::keep).guarded(),
        Door::post("/admin/policy/remind", configure, confirm::remind).guarded(),
        Door::get("/admin/policy/locked-out", configure, locked_out::show_list),
    ]
}

#[derive(Template)]
#[template(path = "admin/policy/form.html")]
struct FormPage {
    shell: Shell,
    nav: Nav,
    errors: Errors,
    notice: Option<&'static str>,
    panels: Vec<Panel>,
    revision: String,
    presets: Vec<PresetLink>,
    /// What the preset that fills the form would change.
    preset: Option<(&'static str, Vec<ChangeRow>)>,
    /// What somebody else has kept meanwhile, beside what is typed.
    newer: Option<Vec<ChangeRow>>,
    /// Whether questions alone would be enough, which has to be accepted.
    asks_weak: bool,
    /// Whether breached passwords are to be refused and there is no list of them.
    lacks_breached: bool,
    group_rules: Vec<GroupRules>,
    /// The tenant's short name, for commands.
    slug: String,
}

/// Rules to start from.
struct PresetLink {
    href: String,
    name: &'static str,
    lead: &'static str,
}

/// What a group's members keep instead of the tenant's rules.
struct GroupRules {
    group: String,
    priority: u16,
    rules: String,
}

/// What the pages need from the database.
#[derive(Clone)]
struct Stored {
    tenant: Arc<Tenant>,
    groups: Vec<Group>,
}

async fn stored(staff: &Staff) -> Result<Stored, Error> {
    let ctx = staff.ctx();
    let read = move || {
        let groups = groups::list(&ctx)?.into_iter().map(|counted| counted.group).collect();
        Ok(Stored { tenant: policies::stored(&ctx)?, groups })
    };
    staff.cx.run(read).await
}

/// `GET /admin/policy`, `?preset=` fills it with rules to start from.
async fn show_form(staff: Staff) -> Reply {
    let stored = stored(&staff).await?;
    let settings = &stored.tenant.settings;
    let preset = staff.cx.query_value("preset").and_then(|name| name.parse::<Preset>().ok());
    let filled = preset.map(|preset| {
        let mut filled = settings.clone();
        preset.apply(&mut filled.policy, &mut filled.recovery);
        (preset, filled)
    });
    let typed = Typed::of(filled.as_ref().map_or(settings, |(_, filled)| filled));
    let mut form = form(&staff, page::shell(&staff.cx), &stored, &typed, Errors::default());
    form.preset = filled.map(|(preset, filled)| {
        (words::preset(preset).0, values::rows(&setting::changes(settings, &filled), &stored.groups))
    });
    form.notice = match staff.cx.query_value("done").as_deref() {
        Some("saved") => Some("admin-policy-notice-saved"),
        Some("nothing") => Some("admin-policy-notice-nothing"),
        Some("gone") => Some("admin-policy-notice-gone"),
        _ => None,
    };
    page::ok(&staff.cx, &form)
}

fn form(staff: &Staff, shell: Shell, stored: &Stored, typed: &Typed, errors: Errors) -> FormPage {
    let tenant = &stored.tenant;
    let asks_weak = errors.iter().any(|error| error.message == faults::WEAK);
    FormPage {
        shell,
        nav: staff.nav(),
        notice: None,
        panels: panels::all(typed, &stored.groups),
        revision: policies::revision(&tenant.settings).to_string(),
        presets: Preset::ALL.iter().map(|preset| preset_link(*preset)).collect(),
        preset: None,
        newer: None,
        asks_weak,
        lacks_breached: tenant.settings.refuse_breached() && !staff.cx.site.services.breached.exists(),
        group_rules: group_rules(&tenant.settings, &stored.groups),
        slug: tenant.slug.clone(),
        errors,
    }
}

fn preset_link(preset: Preset) -> PresetLink {
    let (name, lead) = words::preset(preset);
    PresetLink { href: page::with_value("/admin/policy", "preset", preset.as_str()), name, lead }
}

fn group_rules(settings: &Settings, groups: &[Group]) -> Vec<GroupRules> {
    let name = |id| groups.iter().find(|group| group.id == id).map(|group| group.name.clone());
    let rules = |rules: &PartialPolicy| rules.names().join(", ");
    let shown = settings.group_policies.iter().map(|one| GroupRules {
        group: name(one.group.clone()).unwrap_or_default(),
        priority: one.priority,
        rules: rules(&one.rules),
    });
    shown.collect()
}

/// `POST /admin/policy`: on to the page that says what it comes to.
async fn propose(staff: Staff, mut fields: Fields) -> Reply {
    let (typed, revision) = (fields::read(&mut fields), fields.text("revision"));
    let (ctx, by, sent) = (staff.ctx(), staff.user.id.clone(), typed.clone());
    match staff.cx.run(move || policies::propose(&ctx, &by, &sent, &revision)).await {
        Ok(Proposed::Nothing) => Ok(page::go(&staff.cx, "/admin/policy?done=nothing")),
        Ok(Proposed::Made(id)) => {
            Ok(page::go(&staff.cx, &page::with_value("/admin/policy/confirm", "proposal", id.as_str())))
        }
        Err(Error::Refused(refusal)) => refused(&staff, &typed, &refusal).await,
        Err(error) => Err(error.into()),
    }
}

/// The form once more, with what was typed; where somebody else was faster, beside what they have kept.
async fn refused(staff: &Staff, typed: &Typed, refusal: &Refusal) -> Reply {
    let stored = stored(staff).await?;
    let errors = refusals::errors(refusal);
    let mut form = form(staff, page::shell_refused(&staff.cx), &stored, typed, errors);
    if *refusal == Refusal::ChangedMeanwhile {
        let settings = &stored.tenant.settings;
        let typed = typed.read(settings).ok();
        form.newer = typed.map(|typed| values::rows(&setting::changes(settings, &typed), &stored.groups));
    }
    page::refused_for(&staff.cx, refusal, &form)
}
