//! A line of what is registered, as the pages show it.

use super::slug;
use crate::domain::mask;
use crate::domain::method::{Credential, Source};
use crate::i18n::Arg;
use crate::ops::register::{Row, Shown, Stored};
use crate::web::cx::Cx;
use jiff::Zoned;
use jiff::tz::TimeZone;

/// A credential with what is registered of it.
pub struct RowView {
    /// The word for it in addresses.
    pub slug: String,
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub hint: &'static str,
    /// The masked value.
    pub value: Option<String>,
    /// Something else that is said of it, with its arguments.
    pub note: Option<(&'static str, Vec<(&'static str, Arg)>)>,
    /// Whether there is anything.
    pub set: bool,
    /// Whether an administrator filled it in.
    pub given: bool,
    /// When it was last confirmed, or verified.
    pub at: Option<Zoned>,
    /// Whether it may be removed.
    pub removable: bool,
}

/// The lines of `rows`, in the tenant's time zone.
pub fn views(rows: Vec<Row>, zone: &TimeZone) -> Vec<RowView> {
    rows.into_iter().map(|row| view(row, zone)).collect()
}

fn view(row: Row, zone: &TimeZone) -> RowView {
    let Row { kind, stored, removable } = row;
    let (name, hint) = words(kind);
    let set = stored.is_some();
    let given = stored.as_ref().is_some_and(|stored| stored.source == Source::Administrator);
    let at = stored.as_ref().and_then(|stored| stored.confirmed_at.max(stored.verified_at));
    let (value, note) = stored.map_or((None, None), |stored| told(kind, &stored));
    RowView {
        slug: slug(kind),
        name,
        hint,
        value,
        note,
        set,
        given,
        at: at.map(|at| at.in_zone(zone)),
        removable,
    }
}

/// Lines as a preview shows them: what many have, and one thing that is missing.
pub fn samples(cx: &Cx) -> Vec<RowView> {
    let now = cx.site.services.now();
    let stored =
        |shown| Some(Stored { shown, source: Source::User, verified_at: Some(now), confirmed_at: None });
    let rows = [
        (Credential::Passkey, None),
        (Credential::Authenticator, stored(Shown::Nothing)),
        (Credential::Mail, stored(Shown::Masked(mask::mail("alex@mail.example")))),
    ];
    let row = |(kind, stored)| Row { kind, stored, removable: false };
    views(rows.into_iter().map(row).collect(), &cx.tenant.zone)
}

/// The name of a credential, and what it is for.
pub const fn words(kind: Credential) -> (&'static str, &'static str) {
    match kind {
        Credential::Passkey => ("register-passkey-name", "register-passkey-hint"),
        Credential::Authenticator => ("register-app-name", "register-app-hint"),
        Credential::Mail => ("register-mail-name", "register-mail-hint"),
        Credential::Phone => ("register-phone-name", "register-phone-hint"),
        Credential::OfficePhone => ("register-office-name", "register-office-hint"),
        Credential::RecoveryCodes => ("register-codes-name", "register-codes-hint"),
        Credential::Questions => ("register-questions-name", "register-questions-hint"),
    }
}

type Note = (&'static str, Vec<(&'static str, Arg)>);

fn told(kind: Credential, stored: &Stored) -> (Option<String>, Option<Note>) {
    match &stored.shown {
        Shown::Masked(value) => (Some(value.clone()), None),
        Shown::Nothing => (None, None),
        Shown::Unreadable => (None, Some(("register-row-unreadable", Vec::new()))),
        Shown::Count { left, all } => {
            let message = match kind {
                Credential::Questions => "register-row-questions",
                Credential::Passkey => "register-row-passkeys",
                _ => "register-row-codes",
            };
            (None, Some((message, vec![("left", Arg::from(*left)), ("all", Arg::from(*all))])))
        }
    }
}
