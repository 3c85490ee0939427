//! `/admin/settings`: what the organization says of itself.

use super::{Door, Nav, Staff};
use crate::domain::brand::DISPLAY_NAME_CHARACTERS;
use crate::domain::organization::{Fault, Organization, Part, Typed};
use crate::domain::permission::Permission;
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::tenant::{Tenant, host_key};
use crate::i18n::{Arg, filters};
use crate::ops::{Error, organization};
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, FieldError, Shell};
use askama::Template;
use std::sync::Arc;

/// The doors of the settings.
pub fn doors() -> Vec<Door> {
    vec![
        Door::get("/admin/settings", Permission::Configure, show),
        Door::post("/admin/settings", Permission::Configure, save).guarded(),
    ]
}

#[derive(Template)]
#[template(path = "admin/settings/page.html")]
struct SettingsPage {
    shell: Shell,
    nav: Nav,
    typed: Typed,
    languages: Vec<LanguageRow>,
    zones: Vec<String>,
    revision: Revision,
    /// What is stored, where somebody else changed it meanwhile.
    newer: Option<Organization>,
    saved: bool,
    errors: Errors,
}

/// A language that can be offered.
struct LanguageRow {
    tag: String,
    endonym: String,
    dir: &'static str,
    offered: bool,
    usual: bool,
}

/// `GET /admin/settings`
async fn show(staff: Staff) -> Reply {
    let stored = Organization::of(&staff.cx.tenant);
    let typed = as_typed(&staff, &stored);
    let shell = page::shell(&staff.cx);
    let settings = settings_page(&staff, shell, (typed, &stored), Errors::default());
    let saved = staff.cx.query_value("done").is_some();
    page::ok(&staff.cx, &SettingsPage { saved, ..settings })
}

fn as_typed(staff: &Staff, stored: &Organization) -> Typed {
    let all = tags(staff);
    let offered =
        |tag: &&&str| stored.languages.is_empty() || stored.languages.iter().any(|own| own == **tag);
    Typed {
        name: stored.name.clone(),
        language: stored.language.clone(),
        languages: all.iter().filter(offered).map(|tag| (*tag).to_owned()).collect(),
        time_zone: stored.time_zone.clone(),
        hosts: stored.hosts.join("\n"),
        realms: stored.realms.join("\n"),
    }
}

fn tags(staff: &Staff) -> Vec<&str> {
    staff.cx.site.catalog.locales().iter().map(|locale| locale.tag.as_str()).collect()
}

fn settings_page(
    staff: &Staff,
    shell: Shell,
    (typed, stored): (Typed, &Organization),
    errors: Errors,
) -> SettingsPage {
    let row = |locale: &crate::i18n::LocaleInfo| LanguageRow {
        tag: locale.tag.clone(),
        endonym: locale.endonym.clone(),
        dir: locale.direction.as_str(),
        offered: typed.languages.contains(&locale.tag),
        usual: typed.language == locale.tag,
    };
    SettingsPage {
        shell,
        nav: staff.nav(),
        languages: staff.cx.site.catalog.locales().iter().map(row).collect(),
        zones: jiff::tz::db().available().map(|name| name.as_str().to_owned()).collect(),
        revision: organization::revision(stored),
        newer: None,
        saved: false,
        typed,
        errors,
    }
}

/// `POST /admin/settings`: `name`, `language`, `locale.<tag>` for each that is offered, `time_zone`, `lines.hosts`,
/// `lines.realms`.
async fn save(staff: Staff, mut fields: Fields) -> Reply {
    let seen = Revision::sent(&fields.text("revision"));
    let typed = Typed {
        name: fields.text("name"),
        language: fields.text("language"),
        languages: fields.prefixed("locale.").into_iter().map(|(tag, _)| tag).collect(),
        time_zone: fields.text("time_zone"),
        hosts: fields.text("lines.hosts"),
        realms: fields.text("lines.realms"),
    };
    let saved = match Organization::read(&typed, &tags(&staff)) {
        Ok(wanted) => {
            let ctx = staff.ctx();
            let public_host = staff.cx.site.public_url.host_str().and_then(host_key);
            let keep = move || organization::save(&ctx, &seen, &wanted, public_host.as_deref()).map(|_| ());
            staff.configure(keep).await
        }
        Err(faults) => Err(Refusal::Organization(faults).into()),
    };
    match saved {
        Ok(()) => Ok(page::go(&staff.cx, "/admin/settings?done=saved")),
        Err(Error::Refused(refusal)) => again(&staff, &refusal, typed),
        Err(error) => Err(error.into()),
    }
}

/// The page once more with what was typed, and with what others saved meanwhile.
fn again(staff: &Staff, refusal: &Refusal, typed: Typed) -> Reply {
    let known: Option<Arc<Tenant>> = staff.cx.site.tenants.current().get(&staff.cx.tenant.id).cloned();
    let stored = Organization::of(known.as_deref().unwrap_or(&staff.cx.tenant));
    let newer = (*refusal == Refusal::ChangedMeanwhile).then(|| stored.clone());
    let shell = page::shell_refused(&staff.cx);
    let shown = settings_page(staff, shell, (typed, &stored), refusals::errors(refusal));
    page::refused_for(&staff.cx, refusal, &SettingsPage { newer, ..shown })
}

/// What is wrong with one of these settings.
pub fn unfit(fault: &Fault) -> FieldError {
    let (message, args) = match fault {
        Fault::NameEmpty => ("setup-error-organization-empty", Vec::new()),
        Fault::NameShape => {
            ("setup-error-organization-shape", vec![("max", Arg::from(DISPLAY_NAME_CHARACTERS))])
        }
        Fault::Language => ("admin-settings-error-language", Vec::new()),
        Fault::LanguagesEmpty => ("admin-settings-error-languages", Vec::new()),
        Fault::LanguageNotOffered => ("admin-settings-error-not-offered", Vec::new()),
        Fault::TimeZone => ("admin-settings-error-zone", Vec::new()),
        Fault::Host(name) => ("admin-settings-error-host", vec![("name", Arg::ltr(name))]),
        Fault::HostTaken(name) => ("admin-settings-error-host-taken", vec![("name", Arg::ltr(name))]),
        Fault::RealmsEmpty => ("admin-settings-error-realms", Vec::new()),
        Fault::Realm(name) => ("admin-settings-error-realm", vec![("name", Arg::ltr(name))]),
        Fault::RealmTaken(name) => ("admin-settings-error-realm-taken", vec![("name", Arg::ltr(name))]),
    };
    let field = match fault.part() {
        Part::Name => "name",
        Part::Language => "language",
        Part::Languages => "languages",
        Part::TimeZone => "time_zone",
        Part::Hosts => "lines.hosts",
        Part::Realms => "lines.realms",
    };
    FieldError { field: Some(field), message, args }
}
