//! What happened to an account, as the staff reads it.

use crate::domain::event::{Outcome, Reason};
use crate::ops::dossier::Past;
use crate::store::events::Event;
use crate::web::admin::happened::what;
use jiff::Zoned;
use jiff::tz::TimeZone;

/// One thing that happened.
pub struct EventRow {
    /// When.
    pub at: Zoned,
    /// The message that says what.
    pub what: &'static str,
    /// Whether it was refused.
    pub is_refused: bool,
    /// The message that says why it was.
    pub why: Option<&'static str>,
    /// The reason that somebody of the staff gave, or what exactly changed.
    pub note: Option<String>,
    /// Browser and system; empty where there was none.
    pub browser: String,
    /// The message that says who acted, where that was not the user.
    pub by: Option<&'static str>,
    /// The name of whoever of the staff acted.
    pub actor: Option<String>,
    /// What the user was given to read out.
    pub reference: Option<String>,
}

/// The lines of a page, in the tenant's time zone.
pub fn rows(past: Past, zone: &TimeZone) -> Vec<EventRow> {
    let Past { events, actors, .. } = past;
    let name = |event: &Event| event.actor_id.as_ref().and_then(|id| actors.get(id)).cloned();
    events.into_iter().map(|event| row(name(&event), event, zone)).collect()
}

fn row(actor: Option<String>, event: Event, zone: &TimeZone) -> EventRow {
    let by = match event.actor.as_str() {
        "staff" if actor.is_some() => Some("admin-user-event-by-staff"),
        "staff" => Some("admin-user-event-by-former-staff"),
        "operator" => Some("admin-user-event-by-operator"),
        _ => None,
    };
    EventRow {
        at: event.at.in_zone(zone),
        what: what(event.kind),
        is_refused: event.result == Outcome::Refused,
        why: event.reason.and_then(why),
        note: event.note,
        browser: event.browser.unwrap_or_default(),
        by,
        actor,
        reference: event.reference.map(|reference| reference.shown()),
    }
}

/// The message that says why it was refused, for what the staff can do something about.
const fn why(reason: Reason) -> Option<&'static str> {
    Some(match reason {
        Reason::AccountDisabled => "admin-user-why-disabled",
        Reason::AccountLocked => "admin-user-why-locked",
        Reason::LockedOut => "admin-user-why-locked-out",
        Reason::NoPassword => "admin-user-why-no-password",
        Reason::PasswordWrong => "admin-user-why-password",
        Reason::TemporaryEnded => "admin-user-why-temporary-ended",
        Reason::CodeWrong => "admin-user-why-code",
        Reason::CodeExpired => "admin-user-why-code-expired",
        Reason::AnswersWrong => "admin-user-why-answers",
        Reason::PasskeyWrong | Reason::PasskeyCounter | Reason::CeremonyOver => "admin-user-why-passkey",
        Reason::OutOfScope | Reason::MethodNotAllowed => "admin-user-why-not-allowed",
        Reason::Unregistered => "admin-user-why-unregistered",
        Reason::GateLimit => "admin-user-why-tries",
        Reason::SendLimit | Reason::MailboxLimit | Reason::NumberLimit => "admin-user-why-codes",
        Reason::StartLimit => "admin-user-why-starts",
        Reason::InstallationLimit | Reason::CountryLimit | Reason::TenantLimit => "admin-user-why-budget",
        Reason::CountryRefused => "admin-user-why-country",
        Reason::Undelivered
        | Reason::DeliveryFailed
        | Reason::LineBusy
        | Reason::NoAnswer
        | Reason::DeliveryCanceled => "admin-user-why-delivery",
        Reason::Disowned => "admin-user-why-disowned",
        _ => return None,
    })
}
